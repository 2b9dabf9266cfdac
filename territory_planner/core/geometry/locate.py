"""Which units lie under a point, along a line, or inside a drawn shape."""

from __future__ import annotations

import numpy as np

from .polygons import Polygons, goes_around, polygon_bounds, polygon_centroids, select_units


class UnitLocator:
    """Looks units up by place; made once per set of outlines.

    Parameters
    ----------
    polygons : Polygons
        Outlines of the units. All coordinates asked for are of the same system.

    Attributes
    ----------
    centroid : (n, 2) float64
        NaN for a unit without outline.
    lowest, highest : (n, 2) float64
        Lowest and highest x and y of each unit; NaN without outline.
    """

    def __init__(self, polygons: Polygons) -> None:
        self._polygons = polygons
        self.lowest, self.highest = polygon_bounds(polygons)
        self.centroid = polygon_centroids(polygons)

    def at(self, x: float, y: float) -> int:
        """Return the unit that holds a point, -1 for none; the first where units overlap."""
        for unit in self._near(np.array([x, y]), np.array([x, y])).tolist():
            start, end = self._segments(unit)
            if goes_around(start, end, np.array([x, y])):
                return unit
        return -1

    def along(self, start: tuple[float, float], end: tuple[float, float]) -> np.ndarray:
        """Return the units (ascending) that a straight stroke touches."""
        one, other = np.array(start, dtype=np.float64), np.array(end, dtype=np.float64)
        touched = []
        for unit in self._near(np.minimum(one, other), np.maximum(one, other)).tolist():
            low, high = self._segments(unit)
            if goes_around(low, high, one) or _cross(one, other, low, high):
                touched.append(unit)
        return np.array(touched, dtype=np.int64)

    def inside(self, ring: np.ndarray) -> np.ndarray:
        """Return the units (ascending) whose centroid lies inside a drawn ring (v, 2)."""
        ring = np.asarray(ring, dtype=np.float64)
        if len(ring) < 3:
            return np.zeros(0, dtype=np.int64)
        low, high = ring.min(axis=0), ring.max(axis=0)
        near = np.flatnonzero(((self.centroid >= low) & (self.centroid <= high)).all(axis=1))
        return near[_is_inside(self.centroid[near], ring, np.roll(ring, -1, axis=0))]

    def _near(self, low: np.ndarray, high: np.ndarray) -> np.ndarray:
        """Return the units whose bounding box meets another."""
        meets = (self.lowest[:, 0] <= high[0]) & (self.highest[:, 0] >= low[0])
        meets &= (self.lowest[:, 1] <= high[1]) & (self.highest[:, 1] >= low[1])
        return np.flatnonzero(meets)

    def _segments(self, unit: int) -> tuple[np.ndarray, np.ndarray]:
        """Return start and end (s, 2) of all segments of a unit's outline, holes included."""
        polygons = select_units(self._polygons, np.array([unit]))
        vertex, _ = polygons.segments()
        return polygons.xy[vertex], polygons.xy[vertex + 1]


def _is_inside(points: np.ndarray, start: np.ndarray, end: np.ndarray) -> np.ndarray:
    """Return (p,) bool by the even-odd rule of `goes_around`.

    Goes segment by segment, so that memory stays with the number of points.
    """
    odd = np.zeros(len(points), dtype=bool)
    x, y = points[:, 0], points[:, 1]
    for (x1, y1), (x2, y2) in zip(start.tolist(), end.tolist()):
        if y1 == y2:
            continue
        spans = (y1 <= y) != (y2 <= y)
        odd ^= spans & (x < x1 + (y - y1) * (x2 - x1) / (y2 - y1))
    return odd


def _cross(one: np.ndarray, other: np.ndarray, start: np.ndarray, end: np.ndarray) -> bool:
    """Tell whether the segment from `one` to `other` crosses any of the segments (s, 2)."""

    def side(a: np.ndarray, b: np.ndarray, c: np.ndarray) -> np.ndarray:
        ab, ac = b - a, c - a
        return np.asarray(np.sign(ab[..., 0] * ac[..., 1] - ab[..., 1] * ac[..., 0]))

    apart = side(one, other, start) != side(one, other, end)
    apart &= side(start, end, one) != side(start, end, other)
    return bool(apart.any())
