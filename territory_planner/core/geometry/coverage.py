"""Where units fail to tile the ground: the same area twice, overlaps, gaps between them."""

from __future__ import annotations

from functools import partial

import numpy as np
from shapely.geometry import Point
from shapely.geometry.base import BaseGeometry
from shapely.prepared import prep

from ..model.progress import SILENT, Progress
from ..model.scipy_parts import cKDTree
from ..model.waiting import wait_for
from .borders import (
    border_segments,
    directed_segments,
    nearby_pairs,
    point_keys,
    segments_cross,
)
from .contiguity import Overlaps, default_tolerance
from .dissolve import areas_of, cancelled, dissolve, lines_of, valid_shapes
from .giants import GIANT, is_valid
from .outlines import nest
from .polygons import Polygons, polygons_from_wkb, select_units, wkb_from_polygons
from .runs import distinct_pairs, equal_runs, pairs_in_runs
from .seam import around
from .snapping import match_borders
from .unheld import unheld

_SAME_ANGLE = 1e-9
"""Directions around a point that differ by less (radians) are one."""


def duplicates(polygons: Polygons, progress: Progress = SILENT) -> np.ndarray:
    """Return (n,) int64, the first unit with the very same outline: itself if there is none.

    Where a ring starts, and which way it is drawn, makes no difference.
    """
    segments, _ = border_segments(polygons)
    key = point_keys(segments.start) + point_keys(segments.end)
    first = np.arange(polygons.n)
    unit, start = np.unique(segments.unit, return_index=True)
    if len(unit):
        order, run, size = equal_runs(np.add.reduceat(key, start), progress)
        first[unit[order]] = unit[order[np.repeat(run, size)]]
    return first


def gaps(
    polygons: Polygons, tolerance: float | None = None, progress: Progress = SILENT
) -> Polygons:
    """Return the areas that units enclose and none covers, each a unit of its own.

    Gaps narrower than the tolerance (default: `contiguity.default_tolerance`) are left out.
    """
    assignment = np.where(duplicates(polygons, progress) == np.arange(polygons.n), 0, -1)
    ground = polygons_from_wkb(dissolve(polygons, assignment, 1, tolerance, progress))
    # Turned round, holes are areas and parts are holes; those around everything drop out.
    turned = nest(
        ground.xy[::-1],
        len(ground.xy) - ground.ring_start[::-1],
        np.zeros(len(ground.ring_unit), dtype=np.int32),
        1,
        progress,
    )
    part = turned.ring_part
    return Polygons(
        turned.xy,
        turned.ring_start,
        part.astype(np.int32),
        turned.ring_outer,
        int(turned.ring_outer.sum()),
    )


def overlaps(
    polygons: Polygons,
    tolerance: float | None = None,
    period: float | None = None,
    progress: Progress = SILENT,
    *,
    owner: np.ndarray | None = None,
) -> Overlaps:
    """Find the units that cover the same ground.

    Unless the units tile the ground, candidates are pairs whose borders, once matched, cross
    between vertices or at one, or of which one lies in the other; GEOS computes what they
    share.

    Parameters
    ----------
    tolerance : float, optional
        What is narrower, and takes no more of either border, is left out; in the units of the
        coordinates. Default: `contiguity.default_tolerance`.
    period : float, optional
        See `contiguity.contiguity`.
    owner : (n,) int, optional
        Units of one owner may overlap, and those without one (-1) may overlap any: they are left
        out.
    """
    tolerance = default_tolerance(polygons) if tolerance is None else tolerance
    world = around(polygons, period, tolerance)
    matched = world.polygons
    if tolerance > 0:
        matched = match_borders(matched, tolerance, progress)
    first = second = np.zeros(0, dtype=np.int64)
    if not is_tiling(matched, progress):
        first, second = _candidates(matched, progress)
        one, other = world.owner[first], world.owner[second]
        real = world.counts(first, second) & (one != other)
        if owner is not None:
            one, other = owner[one], owner[other]
            real &= (one != other) & (one >= 0) & (other >= 0)
        first, second = first[real], second[real]
    involved, place = np.unique(np.concatenate([first, second]), return_inverse=True)
    shapes = valid_shapes(select_units(matched, involved), progress)
    one, other = place.reshape(2, -1)
    vertices = np.bincount(matched.ring_unit, matched.ring_size, matched.n)[involved]
    slow = vertices[one] + vertices[other] >= GIANT
    shared = []
    for a, b, worth in zip(one, other, slow.tolist()):
        progress.check()
        asked = partial(unheld, "intersection", shapes[a], shapes[b])
        shared.append(areas_of(wait_for(asked, progress, worth=worth)))
    # A mean width: twice the area by the perimeter.
    wide = np.array([2 * each.area > tolerance * each.length for each in shared], dtype=bool)
    solid = np.array([each.area > 0 for each in shared], dtype=bool)
    outlines = [_outline(shape) for shape in shapes]
    borders = []
    for a, b, covers, worth in zip(one, other, solid, slow.tolist()):
        progress.check()
        if not covers:
            borders.append(np.empty((0, 2, 2)))
            continue
        mine, theirs = (
            wait_for(partial(unheld, "intersection", outlines[x], shapes[y]), progress, worth=worth)
            for x, y in ((a, b), (b, a))
        )
        borders.append(_longer(mine, theirs))
    length = np.array([np.hypot(*(each[:, 1] - each[:, 0]).T).sum() for each in borders])
    found = np.flatnonzero(wide | (length > tolerance))
    first, second = world.owner[first[found]], world.owner[second[found]]
    low, high = np.minimum(first, second), np.maximum(first, second)
    order = np.lexsort((high, low))
    found = found[order]
    pieces = np.concatenate([np.empty((0, 2, 2)), *(borders[pair] for pair in found)])
    return Overlaps(
        first=low[order],
        second=high[order],
        shared=polygons_from_wkb([shared[pair].wkb for pair in found]),
        wide=wide[found],
        pair=np.repeat(np.arange(len(found)), [len(borders[pair]) for pair in found]),
        start=pieces[:, 0],
        end=pieces[:, 1],
    )


def _outline(shape: BaseGeometry) -> BaseGeometry:
    # What was repaired may hold lines and points, too.
    mixed = shape.geom_type == "GeometryCollection"
    return (areas_of(shape) if mixed else shape).boundary


def _longer(mine: BaseGeometry, theirs: BaseGeometry) -> np.ndarray:
    """Return the straight pieces (s, 2, 2) of the longer of two borders."""
    longer = mine if mine.length >= theirs.length else theirs
    lines = [np.asarray(line.coords, dtype=np.float64)[:, :2] for line in lines_of(longer)]
    pieces = [np.stack([line[:-1], line[1:]], axis=1) for line in lines]
    return np.concatenate([np.empty((0, 2, 2)), *pieces])


def is_tiling(polygons: Polygons, progress: Progress) -> bool:
    """Tell quickly whether no ground is covered twice; False may be a false alarm.

    When the segments inside cancel and the rest is a valid outline, every point inside has
    been gone round exactly once.
    """
    outline, tangled = cancelled(polygons, np.zeros(polygons.n, dtype=np.int64), 1, progress)
    if tangled[0]:
        return False
    progress.check()
    written = wkb_from_polygons(outline)[0]
    progress.check()
    return is_valid(written, progress)


def _candidates(polygons: Polygons, progress: Progress) -> tuple[np.ndarray, np.ndarray]:
    """Return the pairs of units (lower, higher) that may overlap, each once."""
    pairs = []
    for search in (_at_corners, _crossing, _inside):
        progress.check()
        pairs.append(search(polygons, progress))
    first, second = (np.concatenate(side).astype(np.int64) for side in zip(*pairs))
    low, high = np.minimum(first, second), np.maximum(first, second)
    return np.divmod(np.unique(low * polygons.n + high), max(polygons.n, 1))


def _at_corners(polygons: Polygons, progress: Progress) -> tuple[np.ndarray, np.ndarray]:
    """Return the pairs that take up the same directions around a point that both pass."""
    start, end, unit = directed_segments(polygons)
    before = start[_segment_before(polygons, start, end)]
    node, ahead, behind = polygons.xy[start], polygons.xy[end], polygons.xy[before]
    # The unit's inside turns counter-clockwise from the segment that leaves.
    leaving, width = _angle(ahead - node), _angle(behind - node)
    width = np.mod(width - leaving, 2 * np.pi)
    one, two = pairs_in_runs(*equal_runs(point_keys(node), progress))
    apart = unit[one] != unit[two]
    one, two = one[apart], two[apart]
    turn = np.mod(leaving[two] - leaving[one], 2 * np.pi)
    back = np.mod(leaving[one] - leaving[two], 2 * np.pi)
    both = (turn < width[one] - _SAME_ANGLE) | (back < width[two] - _SAME_ANGLE)
    return unit[one[both]], unit[two[both]]


def _segment_before(polygons: Polygons, start: np.ndarray, end: np.ndarray) -> np.ndarray:
    """Return the segment that each directed segment follows in its ring."""
    ring = np.searchsorted(polygons.ring_start, np.minimum(start, end), side="right") - 1
    first = np.searchsorted(ring, ring, side="left")
    last = np.searchsorted(ring, ring, side="right") - 1
    index = np.arange(len(ring))
    forward = np.where(index > first, index - 1, last)
    backward = np.where(index < last, index + 1, first)
    return np.where(end > start, forward, backward)


def _angle(ray: np.ndarray) -> np.ndarray:
    return np.arctan2(ray[:, 1], ray[:, 0])


def _crossing(polygons: Polygons, progress: Progress) -> tuple[np.ndarray, np.ndarray]:
    """Return the pairs whose borders cross between vertices."""
    segments, _ = border_segments(polygons)
    order, start, size = equal_runs(point_keys(segments.start) + point_keys(segments.end), progress)
    single = segments.take(order[start])
    _, origin, first, second = nearby_pairs(single, 0.0, progress)
    run, other = distinct_pairs(origin[first], origin[second])
    cross = segments_cross(
        single.start[run], single.end[run], single.start[other], single.end[other]
    )
    run, other = run[cross], other[cross]
    # Every unit on the one segment with every unit on the other.
    combinations = size[run] * size[other]
    pair = np.repeat(np.arange(len(run)), combinations)
    rank = np.arange(len(pair)) - np.repeat(np.cumsum(combinations) - combinations, combinations)
    run, other = run[pair], other[pair]
    one = segments.unit[order[start[run] + rank // size[other]]]
    two = segments.unit[order[start[other] + rank % size[other]]]
    return one[one != two], two[one != two]


def _inside(polygons: Polygons, progress: Progress) -> tuple[np.ndarray, np.ndarray]:
    """Return the pairs of which the first has a part that lies in the second."""
    parts = np.flatnonzero(polygons.ring_outer)
    start = polygons.ring_start[:-1]
    if not len(parts):
        return parts, parts
    unit = polygons.ring_unit[parts]
    low = np.minimum.reduceat(polygons.xy, start)[parts]
    high = np.maximum.reduceat(polygons.xy, start)[parts]
    inner, outer = _nested_boxes(low, high)
    apart = unit[inner] != unit[outer]
    inner, outer = inner[apart], outer[apart]
    within = _points_inside(polygons)[parts]
    around, place = np.unique(unit[outer], return_inverse=True)
    shapes = [prep(shape) for shape in valid_shapes(select_units(polygons, around), progress)]
    holds = [shapes[at].contains(Point(*within[part])) for at, part in zip(place, inner)]
    chosen = np.array(holds, dtype=bool)
    return unit[inner[chosen]], unit[outer[chosen]]


def _nested_boxes(low: np.ndarray, high: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the pairs of boxes (inner, outer), given by their corners (b, 2), that nest."""
    middle, reach = (low + high) / 2, (high - low).max(axis=1) / 2
    near = cKDTree(middle).query_ball_point(middle, reach, p=np.inf, return_sorted=True)
    outer = np.repeat(np.arange(len(low)), [len(found) for found in near])
    inner = np.concatenate([np.array(found, dtype=np.int64) for found in near])
    nested = (low[inner] >= low[outer]).all(axis=1) & (high[inner] <= high[outer]).all(axis=1)
    nested &= inner != outer
    return inner[nested], outer[nested]


def _points_inside(polygons: Polygons) -> np.ndarray:
    """Return (r, 2), for each ring a point just on the unit's side of its first segment."""
    start, end, _ = directed_segments(polygons)
    ring = np.searchsorted(polygons.ring_start, np.minimum(start, end), side="right") - 1
    has, first = np.unique(ring, return_index=True)
    origin, step = polygons.xy[start[first]], polygons.xy[end[first]] - polygons.xy[start[first]]
    point = np.full((len(polygons.ring_unit), 2), np.inf)
    point[has] = origin + step / 2 + 1e-6 * np.column_stack([-step[:, 1], step[:, 0]])
    return point
