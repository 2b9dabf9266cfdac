"""Border segments: which ones coincide exactly, and which ones only nearly meet.

Both searches are numpy from end to end. Coinciding segments are found by hashing their ends;
the near ones among those left over, so that a clean layer costs next to nothing more.
"""

from __future__ import annotations

from functools import partial

import numpy as np

from ..model.data_classes import dataclass
from ..model.progress import SILENT, Progress
from ..model.scipy_parts import cKDTree
from ..model.waiting import wait_for
from .polygons import Polygons, ring_areas
from .runs import MANY, equal_runs, pairs_in_runs

_CHUNK = 1 << 18
"""Pairs measured at a time, which keeps their coordinates in a few tens of megabytes."""


@dataclass(frozen=True)
class Segments:
    """Straight pieces of border.

    Attributes
    ----------
    start, end : (s, 2) float64
    unit : (s,) int
        Unit whose border it is.
    """

    start: np.ndarray
    end: np.ndarray
    unit: np.ndarray

    def take(self, chosen: np.ndarray) -> Segments:
        """Return the `chosen` ones (mask or indices)."""
        chosen = np.flatnonzero(chosen) if chosen.dtype == bool else chosen
        # Several times as fast as indexing.
        start, end = np.take(self.start, chosen, axis=0), np.take(self.end, chosen, axis=0)
        return Segments(start, end, self.unit[chosen])


def point_keys(xy: np.ndarray) -> np.ndarray:
    """Return (v,) uint64, equal for equal points and for no others, in all likelihood.

    Two different points among a million collide with a probability of 3e-8.
    """
    # Adding zero makes a negative zero the positive one, whose bits differ.
    bits = np.ascontiguousarray(xy + 0.0).view(np.uint64)
    key = bits[:, 0] * np.uint64(0x9E3779B97F4A7C15)
    key ^= key >> np.uint64(32)
    key += bits[:, 1] * np.uint64(0xC2B2AE3D27D4EB4F)
    for shift, factor in ((29, 0xBF58476D1CE4E5B9), (32, 0x94D049BB133111EB)):
        key ^= key >> np.uint64(shift)
        key *= np.uint64(factor)
    key ^= key >> np.uint64(31)
    return key


def coinciding(
    segments: Segments, progress: Progress = SILENT
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Find the segments that coincide, whichever way each is drawn.

    Returns
    -------
    first, second : (pairs,) int64
        Indices of segments of two different units that coincide.
    loose : (l,) int64
        Indices of segments that coincide with no other, ascending.
    """
    key = point_keys(segments.start) + point_keys(segments.end)
    progress.check()
    order, start, size = equal_runs(key, progress)
    loose = np.sort(order[start[size == 1]])
    pair = start[size == 2]
    first, second = order[pair], order[pair + 1]
    crowd = np.repeat(size > 2, size)
    if crowd.any():
        run = np.repeat(np.arange(len(size)), size)[crowd]
        one, other = _pairs_in_crowds(order[crowd], run, segments.unit, progress)
        first, second = np.concatenate([first, one]), np.concatenate([second, other])
    # A segment that a unit has twice is a seam between its own parts, and no border.
    real = segments.unit[first] != segments.unit[second]
    return first[real], second[real], loose


def _pairs_in_crowds(
    segment: np.ndarray, run: np.ndarray, unit: np.ndarray, progress: Progress
) -> tuple[np.ndarray, np.ndarray]:
    """Return the pairs in runs of more than two, a unit's even visits counting for nothing."""
    order = np.lexsort((unit[segment], run))
    segment, run = segment[order], run[order]
    fresh = np.ones(len(run), dtype=bool)
    fresh[1:] = (run[1:] != run[:-1]) | (unit[segment[1:]] != unit[segment[:-1]])
    visits = np.diff(np.append(np.flatnonzero(fresh), len(run)))
    segment, run = segment[fresh][visits % 2 == 1], run[fresh][visits % 2 == 1]
    order, start, size = equal_runs(run, progress)
    return pairs_in_runs(segment[order], start, size)


def border_segments(polygons: Polygons) -> tuple[Segments, np.ndarray]:
    """Return all segments of the outlines, and the vertex that each starts from."""
    vertex, ring = polygons.segments()
    segments = Segments(
        np.take(polygons.xy, vertex, axis=0),
        np.take(polygons.xy, vertex + 1, axis=0),
        polygons.ring_unit[ring],
    )
    return segments, vertex


def directed_segments(polygons: Polygons) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the start and end vertex of each segment, the unit's inside on its left, and the unit.

    Whether a ring is a part or a hole counts, not the direction that it was drawn in.
    """
    vertex, ring = polygons.segments()
    backwards = ((ring_areas(polygons) > 0) != polygons.ring_outer)[ring]
    return vertex + backwards, vertex + ~backwards, polygons.ring_unit[ring]


def segments_cross(a: np.ndarray, b: np.ndarray, c: np.ndarray, d: np.ndarray) -> np.ndarray:
    """Tell whether segments a-b and c-d cross, row by row; meeting at an end is no crossing."""
    return (_side(a, b, c) * _side(a, b, d) < 0) & (_side(c, d, a) * _side(c, d, b) < 0)


def nearby_pairs(
    segments: Segments, tolerance: float, progress: Progress = SILENT
) -> tuple[Segments, np.ndarray, np.ndarray, np.ndarray]:
    """Find the pieces of border of different units within `tolerance` of each other.

    Long segments are cut into pieces, pieces near another unit are picked by a grid, and
    pairs among them by a k-d tree over their midpoints.

    Returns
    -------
    pieces : Segments
    origin : (pieces,) int64
        The segment that each piece was cut from.
    first, second : (pairs,) int64
        Indices of pieces.
    """
    length, many = _piece_length(segments, tolerance), len(segments.unit) > MANY
    reach = length + tolerance
    pieces, origin = wait_for(partial(_pieces, segments, length, reach), progress, worth=many)
    if not len(origin):
        return pieces, origin, origin, origin
    progress.check()
    tree = cKDTree((pieces.start + pieces.end) / 2)
    first, second = tree.query_pairs(reach, output_type="ndarray").reshape(-1, 2).T
    progress.check()
    apart = pieces.unit[first] != pieces.unit[second]
    first, second = first[apart], second[apart]
    near = []
    for low in range(0, max(len(first), 1), _CHUNK):
        progress.check()
        some = slice(low, low + _CHUNK)
        near.append(_segment_gap(pieces, first[some], second[some]) <= tolerance)
    close = np.concatenate(near)
    return pieces, origin, first[close], second[close]


def _piece_length(segments: Segments, tolerance: float) -> float:
    """Return a length that cuts the segments into at most twice as many pieces."""
    length = np.hypot(*(segments.end - segments.start).T)
    return max(float(length.mean()) if len(length) else 0.0, tolerance)


def _cut(segments: Segments, longest: float) -> tuple[Segments, np.ndarray]:
    """Return pieces no longer than `longest`, and the segment that each was cut from."""
    length = np.hypot(*(segments.end - segments.start).T)
    count = np.maximum(np.ceil(length / longest), 1).astype(np.int64)
    index = np.repeat(np.arange(len(count)), count)
    rank = np.arange(len(index)) - np.repeat(np.cumsum(count) - count, count)
    start, step = segments.start[index], (segments.end - segments.start)[index]
    share = (rank / count[index])[:, None]
    following = ((rank + 1) / count[index])[:, None]
    pieces = Segments(start + share * step, start + following * step, segments.unit[index])
    return pieces, index


def _pieces(segments: Segments, longest: float, reach: float) -> tuple[Segments, np.ndarray]:
    """Return the pieces that may be near another unit's, and where they were cut from."""
    pieces, origin = _cut(segments, longest)
    chosen = _near_other_units((pieces.start + pieces.end) / 2, pieces.unit, reach)
    return pieces.take(chosen), origin[chosen]


def _near_other_units(middle: np.ndarray, unit: np.ndarray, reach: float) -> np.ndarray:
    """Return a mask of the points with another unit's in their or a neighbouring grid cell."""
    if not len(middle):
        return np.zeros(0, dtype=bool)
    cell = np.floor((middle - middle.min(axis=0)) / reach).astype(np.int64) + 1
    width = int(cell[:, 1].max()) + 2
    key, inverse = np.unique(cell[:, 0] * width + cell[:, 1], return_inverse=True)
    inverse = inverse.ravel()
    lowest = np.full(len(key), np.iinfo(np.int64).max)
    highest = np.full(len(key), -1, dtype=np.int64)
    np.minimum.at(lowest, inverse, unit)
    np.maximum.at(highest, inverse, unit)
    low, high = lowest.copy(), highest.copy()
    for step in (-width - 1, -width, -width + 1, -1, 1, width - 1, width, width + 1):
        at = np.minimum(np.searchsorted(key, key + step), len(key) - 1)
        there = key[at] == key + step
        np.minimum(low, lowest[at], out=low, where=there)
        np.maximum(high, highest[at], out=high, where=there)
    return (low < high)[inverse]


def _segment_gap(pieces: Segments, first: np.ndarray, second: np.ndarray) -> np.ndarray:
    """Return the distance between two pieces, 0 where they cross."""
    a, b = pieces.start[first], pieces.end[first]
    c, d = pieces.start[second], pieces.end[second]
    gap = np.minimum.reduce(
        [
            point_gap(a, c, d),
            point_gap(b, c, d),
            point_gap(c, a, b),
            point_gap(d, a, b),
        ]
    )
    return np.where(segments_cross(a, b, c, d), 0.0, gap)


def point_gap(point: np.ndarray, start: np.ndarray, end: np.ndarray) -> np.ndarray:
    """Return the distance of points from segments, row by row."""
    along, offset = end - start, point - start
    square = np.maximum((along * along).sum(axis=1), np.finfo(np.float64).tiny)
    share = np.clip((offset * along).sum(axis=1) / square, 0.0, 1.0)
    return np.hypot(*(offset - share[:, None] * along).T)


def _side(a: np.ndarray, b: np.ndarray, c: np.ndarray) -> np.ndarray:
    """Return twice the signed area of triangles a, b, c."""
    return (b[:, 0] - a[:, 0]) * (c[:, 1] - a[:, 1]) - (b[:, 1] - a[:, 1]) * (c[:, 0] - a[:, 0])
