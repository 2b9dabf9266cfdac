"""An upgrade in place: QGIS unloads the plugin, its files are replaced, and it is loaded again."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys

import pytest

from scripts import package, qgis_process
from tests.long import part

UPGRADE = """
import json, shutil, sys
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSize

folder, later = sys.argv[1:]
application = QgsApplication([], True)
application.initQgis()
sys.path[:0] = [folder, QgsApplication.pkgDataPath() + "/python/plugins"]
from qgis import utils

utils.plugin_paths = [folder]
NAME = "territory_planner"


def start():
    utils.updateAvailablePlugins()
    assert utils.loadPlugin(NAME)
    assert utils.startProcessingPlugin(NAME)
    import territory_planner.icons

    return territory_planner.icons.icon


def colour(icon, name):
    image = icon(name).pixmap(QSize(16, 16)).toImage()
    return "" if image.isNull() else image.pixelColor(8, 8).name()


icon = start()
before = {name: colour(icon, name) for name in ("design", "added")}
assert utils.unloadPlugin(NAME)
left = sorted(name for name in sys.modules if name.startswith(NAME))
shutil.rmtree(f"{folder}/{NAME}")
shutil.copytree(later, f"{folder}/{NAME}")
icon = start()
from territory_planner.core.model import text

told = {
    "before": before,
    "left": left,
    "after": {name: colour(icon, name) for name in ("design", "added")},
    "new module": getattr(text, "ADDED", ""),
    "new package": getattr(sys.modules["territory_planner.core"], "ADDED", ""),
}
print(json.dumps(told))
"""
SQUARE = '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16"><rect width="16" \
height="16" fill="{colour}"/></svg>'
FIRST_RELEASE = """
from importlib import import_module
from pathlib import Path
from qgis.PyQt.QtCore import QFile
from qgis.PyQt.QtGui import QIcon

FOLDER = Path(__file__).parent
import_module(f"{__package__.rpartition('.')[0]}.resources")


def icon(name):
    return QIcon(icon_path(name))


def icon_path(name):
    compiled = f":/territory_planner/icons/{name}.svg"
    return compiled if QFile.exists(compiled) else str(FOLDER / f"{name}.svg")
"""
"""How 0.1.0 loaded its icons, past QGIS's unload."""


def release(folder, installed, monkeypatch, colours):
    """Lay a release out with icons of certain colours."""
    icons = folder / "drawn"
    icons.mkdir(parents=True)
    listed = []
    for name, colour in colours.items():
        (icons / f"{name}.svg").write_text(SQUARE.format(colour=colour))
        listed.append(f'<file alias="icons/{name}.svg">drawn/{name}.svg</file>')
    (folder / "resources.qrc").write_text(
        f'<RCC><qresource prefix="/territory_planner">{"".join(listed)}</qresource></RCC>'
    )
    plugins = shutil.copytree(installed / "plugins", folder / "plugins")
    built = plugins / package.NAME
    os.symlink(installed / "pycache", folder / "pycache")
    monkeypatch.setattr(package, "RESOURCES", folder / "resources.qrc")
    package.compile_resources(built / "resources.py")
    return built


@pytest.mark.parametrize("first_release", part([False, True], 2))
def test_new_icons_and_new_code_show_without_a_restart(
    tmp_path, plugin_home, monkeypatch, first_release
):
    before = release(tmp_path / "before", plugin_home, monkeypatch, {"design": "#ff0000"})
    colours = {"design": "#00ff00", "added": "#0000ff"}
    after = release(tmp_path / "after", plugin_home, monkeypatch, colours)
    for file in ("core/model/text.py", "core/__init__.py"):
        path = after / file
        path.write_text(path.read_text() + "\nADDED = 'here'\n")
    if first_release:
        (before / "icons" / "__init__.py").write_text(FIRST_RELEASE)
        (before / "__init__.py").write_text(
            "def classFactory(iface):\n    from .plugin import TerritoryPlannerPlugin\n\n"
            "    return TerritoryPlannerPlugin(iface)\n"
        )
    run = subprocess.run(
        [sys.executable, "-c", UPGRADE, str(before.parent), str(after)],
        env=qgis_process.environment(before.parent, tmp_path / "profile"),
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    told = json.loads(run.stdout.splitlines()[-1])
    assert told["before"] == {"design": "#ff0000", "added": ""}
    assert told["after"] == {"design": "#00ff00", "added": "#0000ff"}
    assert told["new module"] == told["new package"] == "here"
    if not first_release:
        assert "territory_planner.resources" not in told["left"]
