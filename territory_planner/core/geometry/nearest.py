"""Which unit is nearest to each of many points that lie in none."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ..model.progress import SILENT, Progress
from ..model.scipy_parts import cKDTree
from .borders import directed_segments, point_keys
from .polygons import Polygons
from .runs import equal_runs

_CHUNK = 1 << 10
"""Points looked at in one go."""

_STRAIGHT_KM = 2.0
"""A line of the map is straight on the ground over this length, but for some decimetres."""

_FINEST = 1e-9
"""Distances (km) that differ by less are one."""


def nearest_units(
    polygons: Polygons,
    place: Callable[[np.ndarray], np.ndarray],
    position: np.ndarray,
    progress: Progress = SILENT,
) -> tuple[np.ndarray, np.ndarray]:
    """Return the unit whose border is nearest to each point, and how far it is.

    Parameters
    ----------
    place : callable
        Places coordinates (v, 2) in km, (v, d).
    position : (p, d) float64
        The points, in km; in no unit.

    Returns
    -------
    unit : (p,) int64
        The first of several as near; -1 where there is no unit.
    km : (p,) float64
        In a straight line; infinite where there is no unit.
    """
    unit, km = np.full(len(position), -1, dtype=np.int64), np.full(len(position), np.inf)
    start, end, owner = _rim(polygons, progress)
    if not len(start) or not len(position):
        return unit, km
    one, other, owner = _pieces(polygons.xy[start], polygons.xy[end], owner, place)
    one, other = place(one), place(other)
    reach = np.linalg.norm(other - one, axis=1).max() / 2
    tree = cKDTree((one + other) / 2)
    for low in range(0, len(position), _CHUNK):
        progress.check()
        some = position[low : low + _CHUNK]
        around = tree.query(some)[0] + reach + _FINEST
        near = tree.query_ball_point(some, around, return_sorted=True)
        size = np.array([len(each) for each in near])
        point = np.repeat(np.arange(len(some)), size)
        piece = np.concatenate([np.array(each, dtype=np.int64) for each in near])
        way = _ways(some[point], one[piece], other[piece])
        best = np.minimum.reduceat(way, np.cumsum(size) - size)
        as_near = way <= best[point] + _FINEST
        chosen = np.full(len(some), polygons.n, dtype=np.int64)
        np.minimum.at(chosen, point[as_near], owner[piece[as_near]])
        unit[low : low + _CHUNK], km[low : low + _CHUNK] = chosen, best
    return unit, km


def _rim(polygons: Polygons, progress: Progress) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the segments (start and end vertex, unit) with no unit on their other side."""
    start, end, unit = directed_segments(polygons)
    one, other = point_keys(polygons.xy[start]), point_keys(polygons.xy[end])
    order, first, size = equal_runs(one + other, progress)
    turn = np.where(one < other, 1, -1)[order]
    net = np.add.reduceat(turn, first) if len(first) else np.zeros(0, dtype=np.int64)
    open_ended = np.repeat(net != 0, size)
    kept = np.sort(order[open_ended])
    return start[kept], end[kept], unit[kept]


def _pieces(
    one: np.ndarray,
    other: np.ndarray,
    owner: np.ndarray,
    place: Callable[[np.ndarray], np.ndarray],
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Cut long segments, so that all are about alike, and straight on the ground as on the map."""
    length = np.linalg.norm(other - one, axis=1)
    longest = max(4 * float(np.median(length)), float(length.mean())) or 1.0
    km = np.linalg.norm(place(other) - place(one), axis=1)
    count = np.ceil(np.maximum(length / longest, km / _STRAIGHT_KM)).astype(np.int64)
    count = np.clip(count, 1, None)
    row = np.repeat(np.arange(len(one)), count)
    rank = (np.arange(len(row)) - np.repeat(np.cumsum(count) - count, count))[:, None]
    step = ((other - one) / count[:, None])[row]
    start = one[row] + rank * step
    return start, start + step, owner[row].astype(np.int64)


def _ways(point: np.ndarray, one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """Return how far each point is from a segment, row by row."""
    along, to = other - one, point - one
    square = np.einsum("ij,ij->i", along, along)
    share = np.einsum("ij,ij->i", to, along) / np.where(square > 0, square, 1.0)
    way = to - np.clip(share, 0.0, 1.0)[:, None] * along
    return np.asarray(np.linalg.norm(way, axis=1))
