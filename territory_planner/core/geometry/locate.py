"""Which units lie under one point or many, along a line, or inside a drawn shape."""

from __future__ import annotations

from copy import copy

import numpy as np

from ..model.graph import without
from ..model.progress import SILENT, Progress
from .polygons import Polygons, goes_around, polygon_bounds, polygon_centroids, select_units
from .runs import blocks, ranges

_POINTS = 1 << 17
"""Points whose units are found between two looks at whether the user wants to stop."""

_SEGMENTS = 1 << 17
"""Segments that are sorted in among points between two such looks."""

_PAIRS = 1 << 19
"""Segments and points compared in one go: a tenth of a second's, and some tens of megabytes."""


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

    def taken(self, polygons: Polygons, row: np.ndarray, known: np.ndarray) -> UnitLocator:
        """Return that of other units: those `known` (n,) bool are here, in these rows (n,)."""
        other = copy(self)
        other._polygons = polygons
        for name in ("lowest", "highest", "centroid"):
            taken = getattr(self, name)[row]
            taken[~known] = np.nan
            setattr(other, name, taken)
        return other

    def without(self, polygons: Polygons, gone: np.ndarray) -> UnitLocator:
        """Return that of all but a few units (ascending), whose outlines are these."""
        other = copy(self)
        other._polygons = polygons
        for name in ("lowest", "highest", "centroid"):
            setattr(other, name, without(getattr(self, name), gone))
        return other

    @property
    def box_areas(self) -> np.ndarray:
        """(n,) float64, the area of each unit's box, for want of its ground; 0 for none."""
        return np.nan_to_num(np.prod(self.highest - self.lowest, axis=1))

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


def holders(
    polygons: Polygons,
    points: np.ndarray,
    progress: Progress = SILENT,
    period: float | None = None,
) -> tuple[np.ndarray, np.ndarray]:
    """Find all units that hold each of many points.

    A point on the border of two units that tile the ground is held by one of them: a ray to the
    right crosses each segment by the same arithmetic, whichever unit it is of.

    Parameters
    ----------
    points : (p, 2) float64
        In the coordinates of the outlines; those that are no numbers lie nowhere.
    period : float, optional
        Width of the world: what no unit holds is looked for a turn to the west and to the east.

    Returns
    -------
    point, unit : (h,) int64
        The pairs, by point and then by unit.
    """
    found = [(np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64))]
    for low in range(0, len(points), _POINTS):
        progress.check()
        point, unit = _some_held(polygons, points[low : low + _POINTS], progress, period)
        found.append((low + point, unit))
    points_held, units = zip(*found)
    return np.concatenate(points_held), np.concatenate(units)


def _some_held(
    polygons: Polygons, points: np.ndarray, progress: Progress, period: float | None
) -> tuple[np.ndarray, np.ndarray]:
    point, unit = _held(polygons, points, progress)
    if period is None:
        return point, unit
    left = np.setdiff1d(np.arange(len(points)), point)
    for turn in (-period, period):
        more, holder = _held(polygons, points[left] + (turn, 0.0), progress)
        point, unit = np.concatenate([point, left[more]]), np.concatenate([unit, holder])
    order = np.lexsort((unit, point))
    return point[order], unit[order]


def _held(
    polygons: Polygons, points: np.ndarray, progress: Progress
) -> tuple[np.ndarray, np.ndarray]:
    """Return the pairs of `holders` where the map is."""
    point, unit = _in_boxes(polygons, points)
    by_height = np.argsort(points[:, 1], kind="stable")
    height, rank = points[by_height, 1], np.empty(len(points), dtype=np.int64)
    rank[by_height] = np.arange(len(points))
    # Pairs in the order of their unit, and from low to high in it: a segment meets a range of them.
    order = np.lexsort((rank[point], unit))
    point, unit = point[order], unit[order]
    stride = len(points) + 1
    key = unit * stride + rank[point]
    segments, inside = np.stack(polygons.segments()), np.zeros(len(point), dtype=bool)
    for begin in range(0, segments.shape[1], _SEGMENTS):
        progress.check()
        vertex, ring = segments[:, begin : begin + _SEGMENTS]
        low, high = polygons.xy[vertex], polygons.xy[vertex + 1]
        up = low[:, 1] <= high[:, 1]
        low, high = np.where(up[:, None], low, high), np.where(up[:, None], high, low)
        owner = polygons.ring_unit[ring].astype(np.int64) * stride
        first = np.searchsorted(key, owner + np.searchsorted(height, low[:, 1], side="left"))
        last = np.searchsorted(key, owner + np.searchsorted(height, high[:, 1], side="left"))
        inside ^= _odd_crossings(points[point], low, high, first, last - first, progress)
    order = np.lexsort((unit[inside], point[inside]))
    return point[inside][order], unit[inside][order]


def first_holder(
    polygons: Polygons,
    points: np.ndarray,
    progress: Progress = SILENT,
    period: float | None = None,
) -> np.ndarray:
    """Return (p,) int64, the first unit that holds each point, -1 for none; see `holders`."""
    found = np.full(len(points), -1, dtype=np.int64)
    point, unit = holders(polygons, points, progress, period)
    held, at = np.unique(point, return_index=True)
    found[held] = unit[at]
    return found


def _in_boxes(polygons: Polygons, points: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the pairs (point, unit) of which the unit's bounding box holds the point."""
    placed = np.flatnonzero(np.isfinite(points).all(axis=1))
    lowest, highest = polygon_bounds(polygons)
    drawn = np.flatnonzero(np.isfinite(lowest[:, 0]))
    if not len(placed) or not len(drawn):
        return np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64)
    lowest, highest = lowest[drawn], highest[drawn]
    x, y = points[placed].T
    rows = max(int(np.sqrt(len(placed))), 1)
    bottom, tall = float(y.min()), float(np.ptp(y)) or 1.0

    def row_of(height: np.ndarray) -> np.ndarray:
        return np.clip((height - bottom) / tall * rows, 0, rows - 1).astype(np.int64)

    # Row by row from left to right: each row of a box is a range.
    row = row_of(y)
    order = np.lexsort((x, row))
    start = np.searchsorted(row[order], np.arange(rows + 1))
    level = np.sort(np.unique(x))
    column = np.searchsorted(level, x[order])
    key = row[order] * (len(level) + 1) + column
    from_row, to_row = row_of(lowest[:, 1]), row_of(highest[:, 1])
    box = np.repeat(np.arange(len(drawn)), to_row - from_row + 1)
    line = ranges(from_row, to_row - from_row + 1)
    left = np.searchsorted(level, lowest[box, 0], side="left")
    right = np.searchsorted(level, highest[box, 0], side="right")
    begin = np.searchsorted(key, line * (len(level) + 1) + left)
    end = np.searchsorted(key, line * (len(level) + 1) + right)
    count = np.clip(np.minimum(end, start[line + 1]) - begin, 0, None)
    point, unit = order[ranges(begin, count)], np.repeat(box, count)
    within = (y[point] >= lowest[unit, 1]) & (y[point] <= highest[unit, 1])
    return placed[point[within]], drawn[unit[within]].astype(np.int64)


def _odd_crossings(
    points: np.ndarray,
    low: np.ndarray,
    high: np.ndarray,
    first: np.ndarray,
    count: np.ndarray,
    progress: Progress,
) -> np.ndarray:
    """Return (c,) bool, the points (c, 2) from which a ray to the right meets an odd number.

    Parameters
    ----------
    low, high : (s, 2) float64
        Lower and upper end of each segment.
    first, count : (s,) int64
        The range of points that are as high as the segment.
    """
    odd = np.zeros(len(points), dtype=bool)
    meets = np.flatnonzero(count > 0)
    for block in progress.watched(blocks(count[meets], _PAIRS), 1):
        some = meets[block]
        segment, at = np.repeat(some, count[some]), ranges(first[some], count[some])
        (x1, y1), (x2, y2) = low[segment].T, high[segment].T
        x, y = points[at].T
        crossed = at[x1 + (y - y1) * (x2 - x1) / (y2 - y1) > x]
        odd ^= np.bincount(crossed, minlength=len(points)) % 2 == 1
    return odd


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
