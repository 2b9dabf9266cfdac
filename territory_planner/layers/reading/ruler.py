"""Areas and lengths of outlines of any size, on a layer's own ellipsoid as QGIS measures them.

QGIS answers nobody until it has measured: what has many vertices is measured in pieces here.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from qgis.core import QgsGeometry, QgsLineString, QgsPolygon

from ...core.geometry.polygons import polygons_from_wkb
from ...core.model.progress import SILENT, Progress
from .ground import AT_ONCE, Ground

GIANT = AT_ONCE
"""Vertices from which on an outline is measured in pieces."""

LAPS = 4
"""Times that a piece goes around the box of its ring, see `Ruler._ring_area`."""

QUARTER = 1.2e14
"""A good quarter of the earth, in m²: QGIS takes what is more than half for the rest of it."""


class Ruler:
    """Measures outlines in the coordinates of a layer; a cancel is heard meanwhile."""

    def __init__(self, ground: Ground, progress: Progress = SILENT) -> None:
        self._ruler, self._progress = ground.ruler(), progress

    def area(self, shape: QgsGeometry) -> float:
        """Return the area of polygons in m²."""
        self._progress.check()
        if not self._takes_long(shape):
            return float(self._ruler.measureArea(shape))
        return sum(
            self._ring_area(xy) if outer else -self._ring_area(xy) for xy, outer in _rings(shape)
        )

    def perimeter(self, shape: QgsGeometry) -> float:
        """Return the length of all borders of polygons in m, those of holes too."""
        self._progress.check()
        if not self._takes_long(shape):
            return float(self._ruler.measurePerimeter(shape))
        lines = (_line(piece) for xy, _ in _rings(shape) for piece in self._pieces(xy))
        return sum(self._ruler.measureLength(QgsGeometry(line)) for line in lines)

    def _ring_area(self, xy: np.ndarray) -> float:
        """Return the area of a closed ring (v, 2).

        It is the sum of its pieces' signed areas, each closed over one point, and QGIS tells none
        of signs. So each goes around a box as well, by so much that the whole is positive.
        """
        if len(xy) <= AT_ONCE:
            self._progress.check()
            return self._closed_area(xy)
        (west, south), (east, north) = xy.min(axis=0), xy.max(axis=0)
        lap = np.array([(west, south), (east, south), (east, north), (west, north)])
        laps = np.concatenate([np.tile(lap, (LAPS, 1)), lap[:1]])
        extra = self._closed_area(laps)
        if not 0 < extra < QUARTER:
            return self._closed_area(xy)
        pieces = [
            self._closed_area(np.concatenate([laps, piece, lap[:1]])) - extra
            for piece in self._pieces(xy)
        ]
        return abs(sum(pieces))

    def _pieces(self, xy: np.ndarray) -> Iterator[np.ndarray]:
        """Yield a line (v, 2) in pieces, each from the last point of the one before."""
        for low in range(0, len(xy) - 1, AT_ONCE):
            self._progress.check()
            yield xy[low : low + AT_ONCE + 1]

    def _closed_area(self, xy: np.ndarray) -> float:
        return float(self._ruler.measureArea(QgsGeometry(QgsPolygon(_line(xy)))))

    def _takes_long(self, shape: QgsGeometry) -> bool:
        """Tell whether it does, which it does not in the plane."""
        if shape.isNull() or not self._ruler.willUseEllipsoid():
            return False
        return bool(shape.constGet().nCoordinates() >= GIANT)


def _line(xy: np.ndarray) -> QgsLineString:
    return QgsLineString(*xy.T.tolist())


def _rings(shape: QgsGeometry) -> Iterator[tuple[np.ndarray, bool]]:
    """Yield the vertices (v, 2) of each ring, closed, and whether it is no hole."""
    rings = polygons_from_wkb([shape.asWkb().data()])
    yield from zip(np.split(rings.xy, rings.ring_start[1:-1]), rings.ring_outer.tolist())
