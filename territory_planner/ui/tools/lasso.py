"""Give all units in a shape drawn by hand to the picked territory."""

from __future__ import annotations

from qgis.core import QgsPointXY

from .shape_tool import ShapeTool

PIXELS = 3
"""The pointer must move so far for another point."""


class LassoTool(ShapeTool):
    """Draw around the units; the shape closes itself."""

    def grow(self, ring: list[QgsPointXY], point: QgsPointXY) -> list[QgsPointXY]:
        """Return the shape with another point, when the pointer moved enough."""
        if ring[-1].distance(point) < PIXELS * self.shop.canvas.mapUnitsPerPixel():
            return ring
        return [*ring, point]
