"""Give all units in a rectangle to the picked territory."""

from __future__ import annotations

from qgis.core import QgsPointXY

from .shape_tool import ShapeTool

STEPS = 16
"""Points a side: the sides are straight on the map, and may be curves in the layer."""


class RectangleTool(ShapeTool):
    """Drag from corner to corner."""

    def grow(self, ring: list[QgsPointXY], point: QgsPointXY) -> list[QgsPointXY]:
        """Return the rectangle between where pressed and the pointer."""
        first = ring[0]
        corners = [
            first,
            QgsPointXY(point.x(), first.y()),
            point,
            QgsPointXY(first.x(), point.y()),
        ]
        sides = zip(corners, corners[1:] + corners[:1])
        return [_between(one, other, at / STEPS) for one, other in sides for at in range(STEPS)]


def _between(one: QgsPointXY, other: QgsPointXY, share: float) -> QgsPointXY:
    return QgsPointXY(
        one.x() + (other.x() - one.x()) * share, one.y() + (other.y() - one.y()) * share
    )
