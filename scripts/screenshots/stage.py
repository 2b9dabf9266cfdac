"""The panel and the canvas of a running QGIS, as the stories see them.

A story is a generator: it yields what to wait for, milliseconds or a condition.
"""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Union

import numpy as np
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QCursor
from qgis.PyQt.QtWidgets import QApplication, QDockWidget
from qgis.utils import iface, plugins

PICTURES = Path(os.environ["TERRITORY_PICTURES"])
HOME = Path(os.environ["TERRITORY_HOME"])
"""A folder of the session's own: the demo's files are in it, and whatever a story saves."""
SHARED = Path(os.environ["TERRITORY_ROOT"]).parent / "shared" / "data"
"""Larger real data, where they lie beside the checkout."""
PANEL_SHARE = 0.36
UNITS = "Counties"
Wait = Union[int, Callable[[], bool]]
Story = Iterator[Wait]
SETTLE = 400
"""Milliseconds after which QGIS has begun to draw what changed."""


class Stage:
    """The panel, and what is known of its plan.

    Attributes
    ----------
    said : list of str
        Sentences that the panel told the user, the latest last.
    frames : list
        Of a moving picture: file, caption, seconds, and where the pointer is.
    """

    def __init__(self) -> None:
        self.dock: Any = plugins["territory_planner"].dock
        self.session: Any = self.dock.session
        self.canvas: Any = iface.mapCanvas()
        self.said: list[str] = []
        self.frames: list[tuple[str, str, float, int, int]] = []
        self.session.said.connect(lambda text, _level: self.said.append(text))

    def picture(self, name: str) -> None:
        """Save the whole screen."""
        file = PICTURES / f"panel-{name}.png"
        subprocess.run(["import", "-window", "root", str(file)], check=True)

    def frame(self, caption: str, seconds: float) -> None:
        """Save the whole screen as the next frame of a moving picture."""
        folder = HOME / "frames"
        folder.mkdir(exist_ok=True)
        file = folder / f"{len(self.frames):02}.png"
        subprocess.run(["import", "-window", "root", str(file)], check=True)
        pointer = QCursor.pos()
        self.frames.append((file.name, caption, seconds, pointer.x(), pointer.y()))
        (folder / "frames.json").write_text(json.dumps(self.frames), encoding="utf-8")

    def act(self, name: str) -> None:
        """Press a button of the panel."""
        self.dock.actions_by_name[name].trigger()

    # -- the plan --------------------------------------------------------------------------

    @property
    def plan(self) -> np.ndarray:
        """A copy of the plan as it is now: (n,) territory of each unit."""
        return self.session.tally.assignment.copy()

    @property
    def steps(self) -> int:
        """How many undo steps the layer has."""
        return self.session.layer.undoStack().index()

    @property
    def keys(self) -> list[str]:
        """What the territory field holds for each unit: the plan, read anew or not."""
        return [self.session.key(each) for each in self.session.tally.assignment.tolist()]

    @property
    def names(self) -> list[str]:
        """Names of the territories that are listed."""
        return sorted(self.session.name(each) for each in self.session.active.tolist())

    def territory(self, name: str) -> int:
        """Return a territory by name."""
        names = {self.session.name(each): each for each in self.session.active.tolist()}
        return names[name]

    def owner(self, unit: int) -> int:
        """Return the territory of a unit."""
        return int(self.session.tally.assignment[unit])

    def border_units(self, source: int, target: int) -> list[int]:
        """Return the units of one territory that touch another, the heaviest first."""
        tally = self.session.tally
        found = [
            unit
            for unit in np.flatnonzero(tally.assignment == source).tolist()
            if (tally.assignment[tally.graph.neighbours(unit)] == target).any()
        ]
        return sorted(found, key=lambda unit: -tally.workload[unit, 0])

    def joint(self) -> tuple[int, int, int]:
        """Return a territory, its neighbour, and a unit without which the neighbour falls apart."""
        pairs = (
            (target, source, unit)
            for source in np.argsort(-self.session.tally.units, kind="stable").tolist()
            for target in self.session.neighbours([source])
            for unit in self.border_units(source, target)
        )
        cut = self.session.what_if
        return next(found for found in pairs if cut(found[2], found[0]).cuts)

    def largest_pair(self) -> tuple[int, int]:
        """Return the territory of most units, and its neighbour of most."""
        units = self.session.tally.units
        target = int(units.argmax())
        return target, max(self.session.neighbours([target]), key=lambda each: int(units[each]))

    def same_plan(self, other: np.ndarray) -> bool:
        """Tell whether the plan is that one again."""
        return bool(np.array_equal(self.session.tally.assignment, other))

    # -- the map ---------------------------------------------------------------------------

    def place(self, unit: int) -> QPoint:
        """Return the middle of a unit on the screen."""
        return self.on_screen(self.dock.tools.units.middle(unit))

    def on_screen(self, point: Any) -> QPoint:
        """Return a point of the map on the screen."""
        pixel = self.canvas.getCoordinateTransform().transform(point)
        return self.canvas.viewport().mapToGlobal(QPoint(round(pixel.x()), round(pixel.y())))

    def point_at(self, unit: int) -> None:
        """Move the pointer over a unit."""
        place = self.place(unit)
        move_to(place)


def move_to(place: QPoint) -> None:
    """Move the pointer to a place of the screen: Qt's pixels are larger where it is scaled."""
    ratio = QApplication.primaryScreen().devicePixelRatio()
    xdotool("mousemove", round(place.x() * ratio), round(place.y() * ratio))


def xdotool(*words: object) -> None:
    """Let xdotool do something with mouse or keyboard."""
    subprocess.run(["xdotool", *(str(word) for word in words)], check=True)


def check(right: bool, complaint: str) -> None:
    """Stop the session with a complaint."""
    if not right:
        raise SystemExit(complaint)


def opened() -> Story:
    """Wait for the plan, and give the panel its place."""
    yield lambda: "territory_planner" in plugins and bool(plugins["territory_planner"].dock)
    window = iface.mainWindow()
    window.showMaximized()
    for dock in window.findChildren(QDockWidget):
        if dock.objectName() != "TerritoryPlannerDock":
            dock.hide()
    panel = plugins["territory_planner"].dock
    yield 1000
    width = round(window.width() * PANEL_SHARE) if window.width() < 1500 else 520
    window.resizeDocks([panel], [width], Qt.Orientation.Horizontal)
    yield lambda: panel.session.ready and panel.session.shapes is not None
    yield 500
    yield from whole_map()


def known(stage: Stage) -> Story:
    """Wait until what happened has been taken over, and contiguity and gaps are known again."""
    yield SETTLE
    session = stage.session
    yield (
        lambda: (
            not session.ready
            or (
                not session.finding_shapes
                and session.shapes is not None
                and session.tiling is not None
            )
        )
    )
    yield SETTLE


def whole_map() -> Story:
    """Show the whole map."""
    extent = QgsProject.instance().viewSettings().defaultViewExtent()
    iface.mapCanvas().setReferencedExtent(extent)
    yield from drawn()


def drawn() -> Story:
    """Wait until the map is drawn with what changed."""
    yield SETTLE
    canvas, finished = iface.mapCanvas(), []
    canvas.mapCanvasRefreshed.connect(lambda: finished.append(True))
    canvas.refresh()
    yield lambda: bool(finished) and not canvas.isDrawing()
    yield SETTLE


def show_only(title: str) -> None:
    """Hide all layers but one: the demo's borders and labels are those of the design."""
    for node in QgsProject.instance().layerTreeRoot().findLayers():
        node.setItemVisibilityChecked(node.name() == title)
