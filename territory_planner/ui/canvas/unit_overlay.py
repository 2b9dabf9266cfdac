"""Units filled over the map in the colour of where they go, before the map itself is redrawn."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsGeometry, QgsVectorLayer, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

OPACITY = 215


class UnitOverlay:
    """Fills on a canvas, one rubber band a colour; `remove` takes them off for good."""

    def __init__(
        self,
        canvas: QgsMapCanvas,
        stroke: str = "#ffffff",
        width: int = 1,
        pattern: Qt.BrushStyle = Qt.BrushStyle.SolidPattern,
    ) -> None:
        self._canvas = canvas
        self._stroke, self._width, self._pattern = QColor(stroke), width, pattern
        self._bands: dict[str, QgsRubberBand] = {}

    def add(self, geometries: Sequence[QgsGeometry], layer: QgsVectorLayer, colour: str) -> None:
        """Fill outlines given in the layer's coordinates."""
        if not geometries:
            return
        band = self._bands.get(colour)
        if band is None:
            band = self._bands[colour] = self._new_band(colour)
        for geometry in geometries[:-1]:
            band.addGeometry(geometry, layer, False)
        band.addGeometry(geometries[-1], layer)

    def clear(self) -> None:
        """Show nothing."""
        for band in self._bands.values():
            self._canvas.scene().removeItem(band)
        self._bands = {}

    @property
    def empty(self) -> bool:
        """Nothing is shown."""
        return not self._bands

    def _new_band(self, colour: str) -> QgsRubberBand:
        band = QgsRubberBand(self._canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        fill = QColor(colour)
        fill.setAlpha(OPACITY)
        band.setFillColor(fill)
        band.setBrushStyle(self._pattern)
        band.setStrokeColor(self._stroke)
        band.setWidth(self._width)
        return band
