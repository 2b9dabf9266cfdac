"""Where territories end, drawn over the map and following every edit."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsPointXY
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QLineF, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPen

from .canvas_item import CanvasItem

INK, HALO = QColor("#22262a"), QColor(255, 255, 255, 150)
WIDTH, HALO_WIDTH = 1.6, 3.6
BELOW_LABELS = 20.0
"""Height in the canvas: over the map, under what is chosen, labels and arrows."""


class OutlineItem(CanvasItem):
    """Lines given in map coordinates; pieces smaller than a pixel are drawn as one."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._ends = np.zeros((0, 4))
        self._view: object = None
        self._drawn: list[QLineF] = []
        self.setZValue(BELOW_LABELS)

    def show_lines(self, ends: np.ndarray) -> None:
        """Draw these instead: (s, 4), x and y where each piece begins and ends."""
        if len(ends) or len(self._ends):
            self._ends, self._view = ends, None
            self.update()

    @property
    def drawn(self) -> list[QLineF]:
        """What is drawn, in pixels."""
        view = self._view_now()
        if view != self._view:
            self._view, self._drawn = view, self._in_pixels()
        return self._drawn

    def draw(self, painter: QPainter) -> None:
        """Draw the lines over a pale edge, so that they are seen on any colour."""
        lines = self.drawn
        if not lines:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for colour, width in ((HALO, HALO_WIDTH), (INK, WIDTH)):
            pen = QPen(colour, width)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawLines(lines)

    def _view_now(self) -> tuple[str, int, int, float]:
        canvas = self._canvas
        return (canvas.extent().toString(9), canvas.width(), canvas.height(), canvas.rotation())

    def _in_pixels(self) -> list[QLineF]:
        """Return the lines as they lie on the canvas, each stretch of a pixel once."""
        if not len(self._ends):
            return []
        middle, scale = self._canvas.center(), self._canvas.mapUnitsPerPixel()
        # The map goes to pixels by a linear map, which three points tell.
        x, y = middle.x(), middle.y()
        points = (QgsPointXY(x, y), QgsPointXY(x + scale, y), QgsPointXY(x, y + scale))
        at = [self.toCanvasCoordinates(point) for point in points]
        origin = np.array([at[0].x(), at[0].y()])
        turn = np.array([[each.x(), each.y()] for each in at[1:]]) - origin
        ends = (self._ends.reshape(-1, 2) - [x, y]) / scale
        pixel = np.rint(ends @ turn + origin).reshape(-1, 4)
        room = [self._canvas.width(), self._canvas.height()]
        low = np.minimum(pixel[:, :2], pixel[:, 2:])
        high = np.maximum(pixel[:, :2], pixel[:, 2:])
        seen = ((high >= 0) & (low <= room)).all(axis=1) & (low != high).any(axis=1)
        pixel = pixel[seen]
        turned = (pixel[:, 0] > pixel[:, 2]) | (
            (pixel[:, 0] == pixel[:, 2]) & (pixel[:, 1] > pixel[:, 3])
        )
        pixel[turned] = pixel[turned][:, [2, 3, 0, 1]]
        return [QLineF(*line) for line in np.unique(pixel, axis=0).tolist()]
