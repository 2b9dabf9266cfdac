"""From loose directed border segments to rings, and from rings to polygons with holes."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from shapely import wkb as shapely_wkb
from shapely.geometry import Point
from shapely.prepared import prep

from ..model.progress import SILENT, Progress
from ..model.waiting import wait_for
from .polygons import Polygons, goes_around, ring_areas
from .runs import MANY, equal_runs
from .wkb import write_multipolygons

_CHECK_EVERY = 1 << 12
"""Segments between two looks at whether the user wants to stop."""

_AT_ONCE = 1 << 17
"""Segments of a list that become an array between two looks."""

_POINTS_BETWEEN_LOOKS = 50
"""The first of them waits for an index of the ring."""

_FEW = 8
"""Points in a ring that are found one by one: for more, GEOS gets an index of the ring."""


def trace(
    start: np.ndarray, end: np.ndarray, point: np.ndarray, progress: Progress = SILENT
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Join directed segments, the area they enclose on their left, into simple rings.

    Where several segments meet in a point, an arriving one goes on with the next one clockwise
    from it, so that areas that touch in a point stay apart; a ring that passes a point twice
    is then cut there, so that holes touching the outside are rings of their own.

    Parameters
    ----------
    start, end : (s,) int64
        Points that each segment joins; segments meet only in equal numbers.
    point : (p, 2) float64

    Returns
    -------
    order : (s,) int64
        The segments, ring by ring.
    ring_start : (r + 1,) int64
        Ring `i` is ``order[ring_start[i]:ring_start[i + 1]]``.
    knotted : (b,) int64
        Segments that could not be joined to another; rings through them make no sense.
    """
    following, knotted = _following(start, end, point, progress)
    progress.check()
    order: list[int] = []
    stops = [0]
    successor = following.tolist()
    waiting = bytearray(b"\x01") * len(successor)
    origin = start.tolist()
    for first in range(len(successor)):
        if first % _CHECK_EVERY == 0:
            progress.check()
        segment = first
        walk = []
        while waiting[segment]:
            waiting[segment] = 0
            walk.append(segment)
            segment = successor[segment]
            if len(walk) % _CHECK_EVERY == 0:
                progress.check()
        if walk:
            for ring in _simple(walk, origin, progress):
                order += ring
                stops.append(len(order))
    joined = np.empty(len(order), dtype=np.int64)
    for low in progress.watched(range(0, len(order), _AT_ONCE), 1):
        joined[low : low + _AT_ONCE] = order[low : low + _AT_ONCE]
    progress.check()
    return joined, np.array(stops, dtype=np.int64), knotted


def _simple(walk: list[int], origin: list[int], progress: Progress) -> list[list[int]]:
    """Cut a closed walk where it comes back to a point."""
    passed: set[int] = set()
    for low in range(0, len(walk), _CHECK_EVERY):
        if low:  # most walks are short
            progress.check()
        passed.update(map(origin.__getitem__, walk[low : low + _CHECK_EVERY]))
    if len(passed) == len(walk):
        return [walk]
    rings: list[list[int]] = []
    path: list[int] = []
    place: dict[int, int] = {}
    for segment in progress.watched(walk, _CHECK_EVERY):
        at = place.get(origin[segment])
        if at is not None:
            rings.append(path[at:])
            for left in path[at:]:
                del place[origin[left]]
            del path[at:]
        place[origin[segment]] = len(path)
        path.append(segment)
    return [*rings, path]


def _following(
    start: np.ndarray, end: np.ndarray, point: np.ndarray, progress: Progress
) -> tuple[np.ndarray, np.ndarray]:
    """Return the segment that each goes on with, and those that have none to go on with."""
    leaving = equal_runs(start, progress)[0]
    progress.check()
    ranked = start[leaving]
    first_leaving = wait_for(
        lambda: np.searchsorted(ranked, end, side="left"), progress, worth=len(end) > MANY
    )
    count = np.bincount(start, minlength=len(point))
    following = leaving[np.minimum(first_leaving, len(leaving) - 1)]
    arriving = np.flatnonzero(count[end] > 1)
    departing = np.flatnonzero(count[start] > 1)
    segment = np.concatenate([arriving, departing])
    departs = np.arange(len(segment)) >= len(arriving)
    node = np.where(departs, start[segment], end[segment])
    far = point[np.where(departs, end[segment], start[segment])] - point[node]
    order = np.lexsort((departs, np.arctan2(far[:, 1], far[:, 0]), node))
    segment, departs, node = segment[order], departs[order], node[order]
    # The ray before each one around its node; before the first comes the last.
    before = np.arange(len(node)) - 1
    group = np.flatnonzero(np.append(True, node[1:] != node[:-1])[: len(node)])
    before[group] = np.append(group[1:], len(node)) - 1
    paired = ~departs & departs[before]
    following[segment[paired]] = segment[before[paired]]
    knotted = np.concatenate([segment[~departs & ~departs[before]], np.flatnonzero(count[end] < 1)])
    return following, knotted


def nest(
    xy: np.ndarray,
    ring_start: np.ndarray,
    owner: np.ndarray,
    n: int,
    progress: Progress = SILENT,
) -> Polygons:
    """Make polygons of closed rings: counter-clockwise ones are parts, clockwise ones holes.

    Parameters
    ----------
    xy, ring_start
        As in `Polygons`.
    owner : (r,) int
        Unit of each ring.
    n : int
        Number of units.
    """
    unsorted = Polygons(xy, ring_start, owner, np.ones(len(owner), dtype=bool), n)
    area = ring_areas(unsorted)
    progress.check()
    part = np.where(area > 0, np.arange(len(owner)), -1)
    parts = np.flatnonzero(area > 0)
    parts = parts[np.lexsort((area[parts], owner[parts]))]
    first = np.searchsorted(owner[parts], np.arange(n + 1))
    holes = np.flatnonzero(area < 0)
    holes = holes[np.argsort(owner[holes], kind="stable")]
    boxes = [extreme.reduceat(xy, ring_start[:-1]) for extreme in (np.minimum, np.maximum)]
    progress.check()
    cuts = np.flatnonzero(np.diff(owner[holes])) + 1
    for mine in np.split(holes, cuts) if len(holes) else ():
        unit = owner[mine[0]]
        own = parts[first[unit] : first[unit + 1]]
        part[mine] = _parts_around(unsorted, mine, area, own, boxes, progress)
    order = np.lexsort((np.arange(len(owner)), area < 0, part, owner))
    order = order[(part[order] >= 0) & (area[order] != 0)]
    progress.check()
    size = unsorted.ring_size[order]
    starts = np.append(0, np.cumsum(size))
    vertex = np.repeat(ring_start[order] - starts[:-1], size) + np.arange(starts[-1])
    return Polygons(xy[vertex], starts, owner[order].astype(np.int32), area[order] > 0, n)


def _parts_around(
    rings: Polygons,
    holes: np.ndarray,
    area: np.ndarray,
    parts: np.ndarray,
    boxes: Sequence[np.ndarray],
    progress: Progress,
) -> np.ndarray:
    """Return the first of a unit's parts, by rising area, that each hole lies in, -1 for none.

    Parameters
    ----------
    boxes : two of (r, 2) float64
        Lowest and highest x and y of all rings.
    """
    at = rings.ring_start[holes]
    # A hole may touch the outside in a vertex, but not in the middle of a segment.
    inside = (rings.xy[at] + rings.xy[at + 1]) / 2
    eastward = np.argsort(inside[:, 0], kind="stable")
    lowest, highest = boxes[0][parts], boxes[1][parts]
    start = np.searchsorted(inside[eastward, 0], lowest[:, 0], side="left")
    end = np.searchsorted(inside[eastward, 0], highest[:, 0], side="right")
    found = np.full(len(holes), -1)
    for place in np.flatnonzero(end > start).tolist():
        progress.check()
        part = parts[place]
        near = eastward[start[place] : end[place]]
        y = inside[near, 1]
        fits = (y >= lowest[place, 1]) & (y <= highest[place, 1]) & (found[near] < 0)
        near = near[fits & (area[part] > -area[holes[near]])]
        if len(near):
            ring = rings.xy[rings.ring_start[part] : rings.ring_start[part + 1]]
            found[near[_holds(ring, inside[near], progress)]] = part
    return found


def _holds(ring: np.ndarray, points: np.ndarray, progress: Progress) -> np.ndarray:
    """Return a mask of the points (p, 2), none of them on it, that a closed ring goes around."""
    if len(points) < _FEW:
        return np.array([goes_around(ring[:-1], ring[1:], each) for each in points], dtype=bool)
    one = np.array([0, len(ring)]), np.array([True]), np.array([0, 1])
    ready = prep(shapely_wkb.loads(write_multipolygons(ring, *one)[0]))
    places = progress.watched(points.tolist(), _POINTS_BETWEEN_LOOKS)
    return np.array([ready.contains(Point(*each)) for each in places], dtype=bool)
