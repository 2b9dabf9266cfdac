"""Land shared with convex outlines, such as cells of a grid: of many pairs at once, without GEOS.

A ring is cut at one side of the convex outline after the other [Sutherland 1974]. What
falls out of several pieces is one ring whose links lie on those sides to and fro: as an outline it
is no good, but its area is right.
"""

from __future__ import annotations

import numpy as np

from ..model.progress import SILENT, Progress
from .polygons import Polygons, counter_clockwise
from .runs import ranges

TOGETHER = 1 << 19
"""Vertices that are cut at once, and between two looks at whether the user wants to stop."""


MOST_SIDES = 64
"""Of a convex outline that rings are cut at one after the other: with more, GEOS is faster."""


def are_convex(polygons: Polygons) -> np.ndarray:
    """Tell of each unit whether it is one convex ring of few sides, without holes."""
    rings = np.bincount(polygons.ring_unit, minlength=polygons.n)
    drawn = counter_clockwise(polygons)
    vertex, ring = drawn.segments()
    side = drawn.xy[vertex + 1] - drawn.xy[vertex]
    then = side[_next(ring)]
    cross = side[:, 0] * then[:, 1] - side[:, 1] * then[:, 0]
    turn = np.arctan2(cross, (side * then).sum(axis=1))
    bent = np.bincount(ring, turn < 0, len(drawn.ring_unit))
    around = np.bincount(ring, turn, len(drawn.ring_unit))
    good = (bent == 0) & (np.abs(around - 2 * np.pi) < 1e-6) & drawn.ring_outer
    good &= drawn.ring_size <= MOST_SIDES + 1
    found = np.zeros(polygons.n, dtype=bool)
    found[polygons.ring_unit] = good
    return found & (rings == 1)


def land_shared(
    polygons: Polygons,
    unit: np.ndarray,
    convex: Polygons,
    other: np.ndarray,
    progress: Progress = SILENT,
) -> np.ndarray:
    """Return (p,) float64, the area that units share with convex ones.

    Parameters
    ----------
    polygons : Polygons
        Valid ones.
    unit : (p,) int64
        One of them for each pair.
    convex : Polygons
        See `are_convex`.
    other : (p,) int64
        One of these for each pair.
    """
    polygons, convex = counter_clockwise(polygons), counter_clockwise(convex)
    first = np.searchsorted(polygons.ring_unit, unit, side="left")
    count = np.searchsorted(polygons.ring_unit, unit, side="right") - first
    ring, pair = ranges(first, count), np.repeat(np.arange(len(unit)), count)
    size = polygons.ring_size[ring] - 1
    shared = np.zeros(len(unit))
    ends = np.searchsorted(np.cumsum(size), np.arange(TOGETHER, size.sum() + TOGETHER, TOGETHER))
    low = 0
    for high in np.unique(np.append(ends + 1, len(ring)).clip(max=len(ring))).tolist():
        progress.check()
        some = slice(low, high)
        vertex = ranges(polygons.ring_start[ring[some]], size[some])
        owner = np.repeat(np.arange(high - low), size[some])
        asked = polygons.xy[vertex], owner, high - low, convex, other[pair[some]]
        area = _cut_areas(*asked, progress)
        shared += np.bincount(pair[some], area, len(unit))
        low = high
    return shared


def _cut_areas(
    xy: np.ndarray,
    ring: np.ndarray,
    n: int,
    convex: Polygons,
    other: np.ndarray,
    progress: Progress,
) -> np.ndarray:
    """Return (n,) float64, the signed areas of rings within convex outlines.

    Parameters
    ----------
    xy : (v, 2) float64
        Vertices, each once.
    ring : (v,) int64
        Ascending, of n.
    other : (n,) int64
        The convex unit of each.
    """
    start = convex.ring_start[np.searchsorted(convex.ring_unit, other)]
    sides = convex.ring_size[np.searchsorted(convex.ring_unit, other)] - 1
    # About a corner of the convex outline, so that far-off origins cost no digits.
    origin = convex.xy[start]
    xy = xy - origin[ring]
    for number in progress.watched(range(int(sides.max(initial=0))), 1):
        here = convex.xy[start + np.minimum(number, sides - 1)] - origin
        side = convex.xy[start + np.minimum(number, sides - 1) + 1] - origin - here
        (x, y), (across, along) = (xy - here[ring]).T, side[ring].T
        inner = across * y - along * x
        then = _next(ring)
        after = inner[then]
        is_in = inner >= 0
        crosses = ((inner > 0) & (after < 0)) | ((inner < 0) & (after > 0))
        part = np.divide(inner, inner - after, out=np.zeros(len(inner)), where=crosses)
        met = xy + part[:, None] * (xy[then] - xy)
        kept = np.column_stack([is_in, crosses]).ravel()
        xy = np.stack([xy, met], axis=1).reshape(-1, 2)[kept]
        ring = np.repeat(ring, 2)[kept]
    then = _next(ring)
    cross = xy[:, 0] * xy[then, 1] - xy[:, 1] * xy[then, 0]
    return np.bincount(ring, cross, n) / 2


def _next(ring: np.ndarray) -> np.ndarray:
    """Return (v,) the vertex that follows each, around its ring."""
    then = np.arange(1, len(ring) + 1)
    last = np.append(ring[1:] != ring[:-1], True)[: len(ring)]
    then[last] = np.flatnonzero(np.append(True, ring[1:] != ring[:-1])[: len(ring)])
    return then
