"""Something drawn over the whole canvas, in pixels, at places of the map."""

from __future__ import annotations

from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt.QtCore import QRectF

FARTHEST = 16384.0
"""Pixels: larger than any canvas."""


class CanvasItem(QgsMapCanvasItem):
    """Subclasses paint; places come from `toCanvasCoordinates`.

    Its bounds never change: a scene that is not told of a change beforehand keeps a removed
    item in its index, and crashes.
    """

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas

    def boundingRect(self) -> QRectF:
        """Return more than the canvas."""
        return QRectF(0.0, 0.0, FARTHEST, FARTHEST)

    def updatePosition(self) -> None:
        """Follow the map."""
        self.setPos(0, 0)
        self.update()

    def remove(self) -> None:
        """Take it off the canvas for good."""
        self._canvas.scene().removeItem(self)
