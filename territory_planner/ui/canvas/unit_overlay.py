"""Units filled over the map in the colour of where they go, before the map itself is redrawn."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsGeometry, QgsVectorLayer, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

OPACITY, OPAQUE = 215, 255
HATCH = QColor(34, 38, 42, 130)
"""Lines over what is not so yet."""


class UnitOverlay:
    """Fills on a canvas; `clear` takes them off.

    With `hatched` they are crossed by thin dark lines, so that a proposal is not taken for the
    plan, and still shows its colours.

    Attributes
    ----------
    outlined_to : float
        The scale (its denominator) from which on no unit is outlined: it would be more ink than
        colour. 0: all are, always.
    """

    def __init__(
        self,
        canvas: QgsMapCanvas,
        stroke: str = "#ffffff",
        width: int = 1,
        hatched: bool = False,
    ) -> None:
        self._canvas = canvas
        self._stroke, self._width, self._hatched = QColor(stroke), width, hatched
        self.outlined_to = 0.0
        self._bands: dict[str, list[QgsRubberBand]] = {}

    def add(self, geometries: Sequence[QgsGeometry], layer: QgsVectorLayer, colour: str) -> None:
        """Fill outlines given in the layer's coordinates."""
        if not geometries:
            return
        if colour not in self._bands:
            self._bands[colour] = self._new_bands(colour)
        for band in self._bands[colour]:
            for geometry in geometries[:-1]:
                band.addGeometry(geometry, layer, False)
            band.addGeometry(geometries[-1], layer)

    def clear(self) -> None:
        """Show nothing."""
        for bands in self._bands.values():
            for band in bands:
                self._canvas.scene().removeItem(band)
        self._bands = {}

    def follow_scale(self) -> None:
        """Outline units, or don't, as the map's scale asks for now."""
        for bands in self._bands.values():
            for band in bands:
                band.setStrokeColor(self._stroke_beside(band.fillColor()))
                band.update()

    @property
    def empty(self) -> bool:
        """Nothing is shown."""
        return not self._bands

    def _new_bands(self, colour: str) -> list[QgsRubberBand]:
        fill = QColor(colour)
        fill.setAlpha(OPAQUE if self._hatched else OPACITY)
        bands = [self._new_band(fill, Qt.BrushStyle.SolidPattern)]
        if self._hatched:
            bands.append(self._new_band(HATCH, Qt.BrushStyle.BDiagPattern))
        return bands

    def _new_band(self, fill: QColor, pattern: Qt.BrushStyle) -> QgsRubberBand:
        band = QgsRubberBand(self._canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        band.setFillColor(fill)
        band.setBrushStyle(pattern)
        band.setStrokeColor(self._stroke_beside(fill))
        band.setWidth(self._width)
        return band

    def _stroke_beside(self, fill: QColor) -> QColor:
        """Return the colour of lines; where there are to be none, one that is not seen."""
        if not 0 < self.outlined_to < self._canvas.scale():
            return self._stroke
        return fill if fill.alpha() == OPAQUE else QColor(Qt.GlobalColor.transparent)
