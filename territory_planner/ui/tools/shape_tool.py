"""Give all units inside a drawn shape to the picked territory: what rectangle and lasso share."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsGeometry, QgsPointXY, QgsWkbTypes
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QColor

from ...layers.text import tr
from .base import PlanTool, Workshop, step_title
from .tip import selection_text


class ShapeTool(PlanTool):
    """Drag a shape: the units whose middle it holds go to the target, as one undo step."""

    def __init__(self, shop: Workshop) -> None:
        super().__init__(shop)
        self._band: QgsRubberBand | None = None
        self._ring: list[QgsPointXY] = []

    def grow(self, ring: list[QgsPointXY], point: QgsPointXY) -> list[QgsPointXY]:
        """Return the shape as it is with the pointer at `point`; `ring` starts where pressed."""
        raise NotImplementedError

    def press(self, point: QgsPointXY) -> None:
        """Begin the shape."""
        if self.target() is not None:
            self._ring = [point]

    def drag(self, point: QgsPointXY, pixel: QPoint) -> None:
        """Show the shape, and what taking it would do."""
        target = self.session.picked
        if not self._ring or target is None:
            return
        self._ring = self.grow(self._ring, point)
        self._shown_band().setToGeometry(QgsGeometry.fromPolygonXY([self._ring]), None)
        editor = self.session.editor
        units = self.shop.units.inside(self._ring)
        judged = editor.judge(units, target, self.shop.keep_connected)
        if len(judged.taken) or judged.reason:
            text = selection_text(
                self.session, judged.taken, target, self.shop.criterion(), judged.reason
            )
            self.shop.tip.show_near(text, pixel)
        else:
            self.shop.tip.hide()

    def release(self, point: QgsPointXY) -> None:
        """Take the units."""
        ring, target = self._ring, self.session.picked
        self.cancel()
        self.shop.tip.hide()
        units = self.shop.units.inside(ring) if len(ring) > 2 else np.zeros(0, dtype=np.int64)
        if len(units) and target is not None:
            self._take(units, target)

    def cancel(self) -> bool:
        """Forget the shape."""
        under_way, self._ring = bool(self._ring), []
        if self._band is not None:
            self.shop.canvas.scene().removeItem(self._band)
            self._band = None
        return under_way

    def _shown_band(self) -> QgsRubberBand:
        """Return the outline of the shape, made when it is first needed."""
        if self._band is None:
            self._band = QgsRubberBand(self.shop.canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
            self._band.setWidth(2)
            self._band.setLineStyle(Qt.PenStyle.DashLine)
            self._band.setStrokeColor(QColor("#22262a"))
            self._band.setSecondaryStrokeColor(QColor("#ffffff"))
            self._band.setFillColor(QColor(255, 255, 255, 60))
        return self._band

    def _take(self, units: np.ndarray, target: int) -> None:
        title = step_title(self.session, target, tr("Give to {name}"))
        painted = self.session.editor.assign(units, target, title, self.shop.keep_connected)
        if painted.reason:
            self.session.say(painted.reason)
