"""The plugin's icons: compiled in the installed package, plain files in the source tree."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

from qgis.PyQt.QtCore import QFile
from qgis.PyQt.QtGui import QIcon

FOLDER = Path(__file__).parent
COMPILED = f"{__package__.rpartition('.')[0]}.resources"

if find_spec(COMPILED):
    # By a statement: QGIS forgets, when the plugin is unloaded, what it saw imported by one.
    from ..resources import qInitResources  # noqa: F401


def icon(name: str) -> QIcon:
    """Return the icon called `name`: "design", "paint", ... (see ``resources.qrc``)."""
    return QIcon(icon_path(name))


def icon_path(name: str) -> str:
    """Return where that icon is, for who draws it larger."""
    compiled = f":/territory_planner/icons/{name}.svg"
    return compiled if QFile.exists(compiled) else str(FOLDER / f"{name}.svg")
