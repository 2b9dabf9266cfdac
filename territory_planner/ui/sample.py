"""The sample project: a plan to try things on, in files of the user's own."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from itertools import count
from pathlib import Path

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtWidgets import QWidget

from ..core.model.errors import InvalidInput
from ..layers.text import tr
from .asking import is_sure

SAMPLE = Path(__file__).parents[1] / "sample"
PROJECT = "southeast.qgz"

OpenProject = Callable[[str], bool]
"""Opens the project of a file in place of the one that is open; tells whether that went well."""


def open_sample(parent: QWidget, open_project: OpenProject | None = None) -> None:
    """Open a new copy of the sample project in place of the one that is open.

    Parameters
    ----------
    open_project : callable, optional
        How the application does it, which prepares its map for another project; without one, the
        project is only read.

    Raises
    ------
    InvalidInput
        Where the copy can't be written or read.
    """
    if _would_lose() and not is_sure(
        parent,
        tr("Open the sample"),
        tr(
            "The project that is open makes way for the sample. What is not saved in it, in "
            "layers that are edited and in temporary layers is lost."
        ),
        tr("Open the sample"),
    ):
        return
    folder = _new_folder()
    try:
        shutil.copytree(SAMPLE, folder)
    except OSError as error:
        raise InvalidInput(
            tr("The sample can't be written to {folder}: {reason}").format(
                folder=folder, reason=error.strerror
            )
        ) from error
    read = open_project or QgsProject.instance().read
    if not read(str(folder / PROJECT)):
        raise InvalidInput(
            tr("The sample can't be read: {reason}").format(reason=QgsProject.instance().error())
        )


def _would_lose() -> bool:
    """Tell whether something that is not saved would go with the project."""
    project = QgsProject.instance()
    return project.isDirty() or any(
        layer.isTemporary() or (layer.isEditable() and layer.isModified())
        for layer in project.mapLayers().values()
    )


def _new_folder() -> Path:
    """Return a folder in the user's profile that is not there yet: no earlier copy is lost."""
    home = Path(QgsApplication.qgisSettingsDirPath()) / "territory_planner_sample"
    return next(home / str(n) for n in count(1) if not (home / str(n)).exists())
