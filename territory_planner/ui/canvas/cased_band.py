"""An outline on the map that is seen on every colour: a line of one colour over a wider one."""

from __future__ import annotations

from qgis.core import QgsGeometry, QgsVectorLayer, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ..theme import contrast

WIDTH, CASING_WIDTH = 3, 7
ABOVE_FILLS, CASING = 30.0, 29.0
"""Heights in the canvas: over units that a tool fills, under labels and arrows."""
CASINGS = QColor("#22262a"), QColor("#ffffff")


class CasedBand:
    """Outlines of areas in the colour of what is selected, over a casing that differs from it."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._line = _band(canvas, WIDTH, ABOVE_FILLS)
        self._casing = _band(canvas, CASING_WIDTH, CASING)

    def remove(self) -> None:
        """Take it off the canvas for good."""
        for band in self._both:
            self._canvas.scene().removeItem(band)

    def reset(self) -> None:
        """Outline nothing; what comes has the colour that the canvas selects in now."""
        colour = QColor(self._canvas.selectionColor())
        colour.setAlpha(255)
        self._line.setStrokeColor(colour)
        self._casing.setStrokeColor(max(CASINGS, key=lambda each: contrast(each, colour)))
        for band in self._both:
            band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)

    def add(self, geometries: list[QgsGeometry], layer: QgsVectorLayer) -> None:
        """Outline areas, given in the layer's coordinates, too."""
        for band in self._both:
            for at, geometry in enumerate(geometries, 1):
                band.addGeometry(geometry, layer, at == len(geometries))

    @property
    def _both(self) -> tuple[QgsRubberBand, QgsRubberBand]:
        return self._line, self._casing


def _band(canvas: QgsMapCanvas, width: int, height: float) -> QgsRubberBand:
    band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
    band.setWidth(width)
    band.setFillColor(QColor(Qt.GlobalColor.transparent))
    band.setZValue(height)
    return band
