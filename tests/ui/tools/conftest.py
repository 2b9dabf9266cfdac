"""The panel beside a real canvas, shown and sized, with a mouse and a keyboard to drive both."""

from __future__ import annotations

import pytest
from qgis.core import QgsCoordinateTransform, QgsPointXY, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from territory_planner.ui.dock import PlannerDock
from tests.layers.plan_layer import make_layer, set_up

SIZE = 1000.0


class Hand:
    """Clicks, drags and types on a canvas that shows the grid of `plan_layer`."""

    def __init__(self, canvas, dock, qtbot) -> None:
        self.canvas, self.dock, self._qtbot = canvas, dock, qtbot
        self.session = dock.session

    def pixel(self, unit: str) -> QPoint:
        """Return the middle of unit "r1c2" on the canvas."""
        return self.pixel_at(*(int(part) + 0.5 for part in unit[1:].split("c")))

    def pixel_at(self, row: float, column: float) -> QPoint:
        place = QgsPointXY(500000 + column * SIZE, 5000000 - row * SIZE)
        crs = self.canvas.mapSettings().destinationCrs()
        if self.session.layer is not None and crs != self.session.layer.crs():
            to_map = QgsCoordinateTransform(self.session.layer.crs(), crs, QgsProject.instance())
            place = to_map.transform(place)
        x, y = (
            self.canvas.getCoordinateTransform().transform(place).x(),
            self.canvas.getCoordinateTransform().transform(place).y(),
        )
        return QPoint(round(x), round(y))

    def move(self, pixel: QPoint, button=Qt.MouseButton.NoButton) -> None:
        view = self.canvas.viewport()
        event = QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(pixel),
            QPointF(view.mapToGlobal(pixel)),
            Qt.MouseButton.NoButton,
            button,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(view, event)

    def press(self, pixel: QPoint, button=Qt.MouseButton.LeftButton, **keys) -> None:
        QTest.mousePress(self.canvas.viewport(), button, pos=pixel, **keys)

    def release(self, pixel: QPoint, button=Qt.MouseButton.LeftButton, **keys) -> None:
        QTest.mouseRelease(self.canvas.viewport(), button, pos=pixel, **keys)

    def click(self, unit: str, button=Qt.MouseButton.LeftButton, **keys) -> None:
        self.press(self.pixel(unit), button, **keys)
        self.release(self.pixel(unit), button, **keys)
        self._qtbot.wait(1)

    def begin(self, *units: str) -> None:
        """Drag over units and keep the button down."""
        self.press(self.pixel(units[0]))
        for unit in units[1:]:
            self.move(self.pixel(unit), Qt.MouseButton.LeftButton)

    def drag(self, *units: str) -> None:
        self.begin(*units)
        self.release(self.pixel(units[-1]))
        self._qtbot.wait(1)

    def hover(self, unit: str) -> str:
        """Return what the tip says over a unit; '' when it is hidden."""
        self.move(self.pixel(unit))
        tip = self.dock.tools.tip
        return tip.text() if tip.isVisible() else ""

    def key(self, key) -> None:
        QTest.keyClick(self.canvas, key)
        self._qtbot.wait(1)

    def use(self, tool: str, territory: str = "") -> None:
        """Press a tool's button, with a territory to paint with."""
        if territory:
            self.session.pick(self.session.territories.index(territory))
        if self.dock.tools.active is not self.dock.tools.tools[tool]:
            self.dock.actions_by_name[tool].trigger()

    def plan(self) -> str:
        """Return the layer's plan as lines of the grid, '.' for none."""
        values = {f["name"]: f["territory"] for f in self.session.layer.getFeatures()}
        rows = {}
        for name, value in values.items():
            row = name[1:].split("c")[0]
            rows[row] = rows.get(row, "") + (str(value) if value else ".")
        return " ".join(rows.values())

    def undo_texts(self) -> list[str]:
        stack = self.session.layer.undoStack()
        return [stack.text(at) for at in range(stack.index())]


@pytest.fixture
def layer(qgis_new_project):
    layer = set_up(make_layer())
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def said():
    """Sentences that went to the message bar."""
    return []


@pytest.fixture
def dock(layer, qgis_canvas, qgis_parent, qtbot, said):
    qgis_parent.setCentralWidget(qgis_canvas)
    qgis_parent.resize(640, 480)
    qgis_parent.show()
    qgis_canvas.setLayers([layer])
    qgis_canvas.setDestinationCrs(layer.crs())
    qgis_canvas.setExtent(QgsRectangle(499000, 4995000, 507000, 5001000))
    dock = PlannerDock(qgis_canvas)
    dock.session.said.connect(lambda text, _level: said.append(text))
    qtbot.addWidget(dock)
    dock.resize(460, 700)
    dock.show()
    qtbot.waitUntil(lambda: dock.session.shapes is not None)
    yield dock
    dock.shut_down()


@pytest.fixture
def hand(dock, qgis_canvas, qtbot):
    return Hand(qgis_canvas, dock, qtbot)
