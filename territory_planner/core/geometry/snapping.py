"""Make borders that nearly meet meet exactly, vertex for vertex."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import numpy as np

from ..model.data_classes import dataclass
from ..model.progress import SILENT, Progress
from ..model.scipy_parts import coo_matrix
from ..model.waiting import wait_for
from .borders import (
    Segments,
    border_segments,
    coinciding,
    nearby_pairs,
    point_gap,
    point_keys,
)
from .polygons import Polygons
from .runs import MANY, distinct_pairs

_ROUNDS = 2


@dataclass(frozen=True)
class Joints:
    """What makes borders meet.

    Attributes
    ----------
    key : (m,) uint64
        Keys of the points that move, ascending.
    place : (m, 2) float64
        Where they move to.
    segment : (j,) int64
        Segments that are led through a point, ascending.
    point : (j, 2) float64
        That point; the points of one segment in the order they are passed.
    """

    key: np.ndarray
    place: np.ndarray
    segment: np.ndarray
    point: np.ndarray


def find_joints(loose: Segments, tolerance: float, progress: Progress = SILENT) -> Joints:
    """Find how border segments of different units within `tolerance` come to coincide.

    Ends of segments within the tolerance of each other become one point, and a segment that
    such an end lies close to is led through it.
    """
    _, origin, first, second = nearby_pairs(loose, tolerance, progress)
    found = partial(_joints, loose, origin[first], origin[second], tolerance)
    return wait_for(found, progress, worth=len(first) > MANY)


def _joints(loose: Segments, first: np.ndarray, second: np.ndarray, tolerance: float) -> Joints:
    """Return what makes segments meet that are near each other, pair by pair."""
    one, other = distinct_pairs(first, second)
    # Each end of either segment against the other segment.
    point = np.concatenate([loose.start[one], loose.end[one], loose.start[other], loose.end[other]])
    segment = np.concatenate([other, other, one, one])
    involved = np.concatenate([point, loose.start[segment], loose.end[segment]])
    key, index, number = np.unique(point_keys(involved), return_index=True, return_inverse=True)
    before = involved[index]
    point, start, end = number.reshape(3, -1)
    place = _merged(before, point, start, end, index, tolerance)
    moved = (place != before).any(axis=1)
    segment, passed = _passed(place, segment, point, start, end, tolerance)
    return Joints(key[moved], place[moved], segment, passed)


def joined_segments(segments: Segments, joints: Joints) -> Segments:
    """Return the segments that `joints` were found for, moved and led through them.

    Those that shrink to a point are left out.
    """
    start, end = moved(segments.start, joints), moved(segments.end, joints)
    start = np.insert(start, joints.segment + 1, joints.point, axis=0)
    end = np.insert(end, joints.segment, joints.point, axis=0)
    unit = np.insert(segments.unit, joints.segment, segments.unit[joints.segment])
    return Segments(start, end, unit).take((start != end).any(axis=1))


def match_borders(polygons: Polygons, tolerance: float, progress: Progress = SILENT) -> Polygons:
    """Return the polygons with borders within `tolerance` of each other made the same.

    Only border that coincides with no other unit's and has another unit's close by changes,
    by no more than the tolerance a round. Equal points move together, so border that was
    shared stays shared. A second round catches what the first brought near.
    """
    for _ in range(_ROUNDS):
        segments, vertex = border_segments(polygons)
        progress.check()
        _, _, loose = coinciding(segments, progress)
        progress.check()
        joints = find_joints(segments.take(loose), tolerance, progress)
        if not len(joints.key) and not len(joints.segment):
            break
        segment, many = vertex[loose[joints.segment]], len(polygons.xy) > MANY
        polygons = wait_for(partial(_joined, polygons, joints, segment), progress, worth=many)
    return polygons


def _joined(polygons: Polygons, joints: Joints, segment: np.ndarray) -> Polygons:
    """Return outlines with their points moved, and more put behind the vertices `segment`."""
    ring = np.searchsorted(polygons.ring_start, segment, side="right") - 1
    added = np.bincount(ring, minlength=len(polygons.ring_unit))
    return replace(
        polygons,
        xy=np.insert(moved(polygons.xy, joints), segment + 1, joints.point, axis=0),
        ring_start=polygons.ring_start + np.append(0, np.cumsum(added)),
    )


def moved(xy: np.ndarray, joints: Joints) -> np.ndarray:
    """Return the points (v, 2) where the joints put them."""
    if not len(joints.key):
        return xy
    key = point_keys(xy)
    found = np.minimum(np.searchsorted(joints.key, key), len(joints.key) - 1)
    return np.where((joints.key[found] == key)[:, None], joints.place[found], xy)


def _merged(
    place: np.ndarray,
    point: np.ndarray,
    start: np.ndarray,
    end: np.ndarray,
    priority: np.ndarray,
    tolerance: float,
) -> np.ndarray:
    """Return the places (m, 2) with points within the tolerance of each other made one.

    A point leads unless an earlier leader is near; the others go to their nearest leader. So
    none moves farther than the tolerance, however densely they lie.
    """
    here, there = np.concatenate([point, point]), np.concatenate([start, end])
    near = (here != there) & (np.hypot(*(place[here] - place[there]).T) <= tolerance)
    one = np.concatenate([here[near], there[near]])
    other = np.concatenate([there[near], here[near]])
    leads = _leaders(one, other, priority)
    follow = ~leads[one] & leads[other]
    one, other = one[follow], other[follow]
    nearest = np.lexsort((other, np.hypot(*(place[one] - place[other]).T), one))
    follower, rank = np.unique(one[nearest], return_index=True)
    result = place.copy()
    result[follower] = place[other[nearest][rank]]
    return result


def _leaders(one: np.ndarray, other: np.ndarray, priority: np.ndarray) -> np.ndarray:
    """Return a mask of points of which no two are near, the lowest in `priority` first."""
    count = len(priority)
    near = coo_matrix((np.ones(len(one), dtype=bool), (one, other)), shape=(count, count)).tocsr()
    leads = np.ones(count, dtype=bool)
    crowded = np.flatnonzero(np.diff(near.indptr))
    for point in crowded[np.argsort(priority[crowded], kind="stable")]:
        if leads[point]:
            leads[near.indices[near.indptr[point] : near.indptr[point + 1]]] = False
    return leads


def _passed(
    place: np.ndarray,
    segment: np.ndarray,
    point: np.ndarray,
    start: np.ndarray,
    end: np.ndarray,
    tolerance: float,
) -> tuple[np.ndarray, np.ndarray]:
    """Return the segments that a point lies close to between their ends, and the points."""
    here, origin, target = place[point], place[start], place[end]
    step = target - origin
    square = (step * step).sum(axis=1)
    along = ((here - origin) * step).sum(axis=1)
    inside = (along > 0) & (along < square) & (point_gap(here, origin, target) <= tolerance)
    inside &= (here != origin).any(axis=1) & (here != target).any(axis=1)
    here, segment, share = here[inside], segment[inside], along[inside] / square[inside]
    order = np.lexsort((here[:, 1], here[:, 0], share, segment))
    here, segment = here[order], segment[order]
    fresh = np.ones(len(segment), dtype=bool)
    fresh[1:] = (segment[1:] != segment[:-1]) | (here[1:] != here[:-1]).any(axis=1)
    return segment[fresh], here[fresh]
