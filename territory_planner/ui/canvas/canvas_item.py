"""Something drawn over the whole canvas, in pixels, at places of the map."""

from __future__ import annotations

from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QPainter
from qgis.PyQt.QtWidgets import QStyleOptionGraphicsItem, QWidget

from .cover import MapCover

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
        self._cover: MapCover | None = None

    def lie_under(self, cover: MapCover) -> None:
        """Draw nothing where a layer of the map lies over the plan's."""
        self._cover = cover
        cover.changed.connect(self.update)

    def draw(self, painter: QPainter) -> None:
        """Draw the item; subclasses do."""

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draw the item, as far as nothing covers it."""
        if self._cover is None:
            self.draw(painter)
        else:
            self._cover.cut(painter, self.draw)

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
