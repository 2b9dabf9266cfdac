"""Which units touch, found from their outlines, and along how much border."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Callable

import numpy as np

from ..model.errors import InvalidInput
from ..model.graph import Graph, graph_from_edges
from ..model.progress import SILENT, Progress
from ..model.text import tr
from ..model.waiting import wait_for
from .borders import (
    Segments,
    border_segments,
    coinciding,
    point_keys,
)
from .polygons import Polygons, polygon_areas, select_units
from .runs import MANY, equal_runs, pairs_in_runs
from .seam import around
from .snapping import Joints, find_joints, joined_segments, moved
from .wedges import wedges

Measure = Callable[[np.ndarray, np.ndarray], np.ndarray]
"""Lengths (s,) in metres of the segments from (s, 2) to (s, 2) in the layer's coordinates."""

_CHUNK = 1 << 17
"""Segments measured between two looks at whether the user wants to stop."""

TOLERANCE_SHARE = 1e-3
"""The automatic tolerance, as a share of the median unit's size (root of its area)."""

STRETCH_SHARE = 0.1
"""Border that draws apart is shared where it is near for more than this share of that size."""


def contiguity(
    polygons: Polygons,
    rule: str = "rook",
    tolerance: float | None = None,
    measure: Measure | None = None,
    period: float | None = None,
    overlapping: Overlaps | None = None,
    progress: Progress = SILENT,
) -> Graph:
    """Find the units that share border (rook), or border or a point (queen).

    Segments and vertices that coincide exactly are matched first. Border that is left over
    is then searched for neighbours it does not quite meet: unmatched vertices, slivers, gaps
    and overlaps of up to `tolerance`.

    Parameters
    ----------
    polygons : Polygons
    rule : "rook" or "queen"
    tolerance : float, optional
        Greatest distance between borders that still meet, in the units of the coordinates;
        0 for exact matches only. Default: `default_tolerance`.
    measure : callable, optional
        Lengths in metres of segments given by their ends; planar when not given.
    period : float, optional
        How wide the world is in the units of the coordinates, whose edges then meet: see `seam`.
    overlapping : Overlaps, optional
        Units that cover the same ground: they share the border that lies in the other.
    progress : Progress
        Told how far the work is; stops it.

    Returns
    -------
    Graph
        `length` is the shared border as measured; 0 for a contact in points.

    Raises
    ------
    InvalidInput
        When the rule is unknown or the tolerance negative.
    Cancelled
        When `progress` says so.

    Examples
    --------
    >>> from shapely.geometry import box
    >>> from territory_planner.core import contiguity, polygons_from_wkb
    >>> outlines = polygons_from_wkb([box(0, 0, 1000, 1000).wkb, box(1000, 0, 3000, 1000).wkb])
    >>> first, second, length = contiguity(outlines, rule="rook").edges()
    >>> first.tolist(), second.tolist(), length.tolist()
    ([0], [1], [1000.0])
    """
    shared = shared_borders(polygons, rule, tolerance, period, overlapping, progress)
    length = lengths_of(shared, measure, progress)
    return graph_from_edges(polygons.n, shared.first, shared.second, length)


def both_contiguities(
    polygons: Polygons,
    tolerance: float | None = None,
    measure: Measure | None = None,
    period: float | None = None,
    overlapping: Overlaps | None = None,
    progress: Progress = SILENT,
) -> tuple[Graph, Graph]:
    """Find the units that share border, and those that share border or a point, in one search.

    Arguments are those of `contiguity`.

    Returns
    -------
    rook, queen : Graph
    """
    shared = shared_borders(polygons, "queen", tolerance, period, overlapping, progress)
    length = lengths_of(shared, measure, progress)
    border = (shared.start != shared.end).any(axis=1)
    rook = graph_from_edges(polygons.n, shared.first[border], shared.second[border], length[border])
    low, high, met = rook.edges()
    points = ~border
    queen = graph_from_edges(
        polygons.n,
        np.concatenate([low, shared.first[points]]),
        np.concatenate([high, shared.second[points]]),
        np.concatenate([met, length[points]]),
    )
    return rook, queen


@dataclass(frozen=True)
class SharedEdges:
    """Pieces of border that two units share.

    Attributes
    ----------
    first, second : (s,) int
        The two units.
    start, end : (s, 2) float64
        Ends of the piece, the same for a contact in a point.
    """

    first: np.ndarray
    second: np.ndarray
    start: np.ndarray
    end: np.ndarray

    def take(self, chosen: np.ndarray) -> SharedEdges:
        """Return the `chosen` pieces (mask or indices)."""
        return SharedEdges(
            *(each[chosen] for each in (self.first, self.second, self.start, self.end))
        )


@dataclass(frozen=True)
class Overlaps:
    """Units that cover the same ground, and border of theirs that lies in the other.

    Attributes
    ----------
    first, second : (p,) int64
        The units, first < second, ascending.
    shared : Polygons
        What each pair covers twice.
    wide : (p,) bool
        Wider than the tolerance for borders on average; the others are slivers along a border.
    pair : (s,) int64
        The pair that each straight piece of border belongs to; of the two units, that one's
        border whose length in the other is greater.
    start, end : (s, 2) float64
        Ends of the pieces.
    """

    first: np.ndarray
    second: np.ndarray
    shared: Polygons
    wide: np.ndarray
    pair: np.ndarray
    start: np.ndarray
    end: np.ndarray

    @property
    def listed(self) -> tuple[np.ndarray, np.ndarray, Polygons]:
        """The wide ones: their units, first and second, and what they share."""
        rows = np.flatnonzero(self.wide)
        return self.first[rows], self.second[rows], select_units(self.shared, rows)


def shared_borders(
    polygons: Polygons,
    rule: str = "rook",
    tolerance: float | None = None,
    period: float | None = None,
    overlapping: Overlaps | None = None,
    progress: Progress = SILENT,
) -> SharedEdges:
    """Find the border that units share, piece by piece; arguments as in `contiguity`.

    Raises
    ------
    InvalidInput
        When the rule is unknown or the tolerance negative.
    """
    if rule not in ("rook", "queen"):
        raise InvalidInput(tr("Contiguity must be rook or queen, not {rule}.").format(rule=rule))
    tolerance = default_tolerance(polygons) if tolerance is None else float(tolerance)
    if not tolerance >= 0:
        raise InvalidInput(tr("The tolerance for borders must be zero or more."))
    found = _shared_around(polygons, rule, tolerance, period, progress)
    if overlapping is not None and len(overlapping.first):
        found = _with_overlaps(found, overlapping, polygons.n)
    real = found.first != found.second
    return found if real.all() else found.take(real)


def seam_lengths(
    polygons: Polygons,
    period: float | None,
    measure: Measure | None = None,
    progress: Progress = SILENT,
) -> np.ndarray:
    """Return (n,) float64, how much of each outline only cuts the unit at the edge of the map.

    Both sides of the cut count. Arguments are those of `contiguity`.
    """
    tolerance = default_tolerance(polygons)
    if around(polygons, period, tolerance).polygons is polygons:
        return np.zeros(polygons.n)
    found = _shared_around(polygons, "rook", tolerance, period, progress)
    own = found.take(found.first == found.second)
    length = lengths_of(own, measure, progress)
    return 2.0 * np.bincount(own.first, weights=length, minlength=polygons.n)


def _shared_around(
    polygons: Polygons, rule: str, tolerance: float, period: float | None, progress: Progress
) -> SharedEdges:
    """Return the border that units share, also across the edge of the map, with themselves."""
    world = around(polygons, period, tolerance)
    found = _shared(world.polygons, rule, tolerance, progress)
    if world.polygons is polygons:
        return found
    found = found.take(world.counts(found.first, found.second))
    return replace(found, first=world.owner[found.first], second=world.owner[found.second])


def _with_overlaps(found: SharedEdges, overlapping: Overlaps, n: int) -> SharedEdges:
    """Return shared borders with those of units that overlap in the place of what was found."""
    low = np.minimum(found.first, found.second).astype(np.int64)
    high = np.maximum(found.first, found.second)
    kept = found.take(~np.isin(low * n + high, overlapping.first * n + overlapping.second))
    row = overlapping.pair
    return SharedEdges(
        np.concatenate([kept.first, overlapping.first[row]]),
        np.concatenate([kept.second, overlapping.second[row]]),
        np.concatenate([kept.start, overlapping.start]),
        np.concatenate([kept.end, overlapping.end]),
    )


def _shared(polygons: Polygons, rule: str, tolerance: float, progress: Progress) -> SharedEdges:
    """Find the border that units share."""
    segments, _ = border_segments(polygons)
    progress.check()
    first, second, loose = coinciding(segments, progress)
    progress.check()
    found = [_pieces(segments, first, second)]
    joints = None
    if tolerance > 0:
        segments = segments.take(loose)
        joints = find_joints(segments, tolerance, progress)
        segments = joined_segments(segments, joints)
        first, second, loose = coinciding(segments, progress)
        found.append(_pieces(segments, first, second))
        usual = default_tolerance(polygons)
        if tolerance <= usual:
            stretch = STRETCH_SHARE / TOLERANCE_SHARE * usual
            known = [(first, second) for first, second, _, _ in found]
            found.append(wedges(segments.take(loose), tolerance, stretch, known, progress))
    if rule == "queen":
        progress.check()
        found.append(_shared_points(polygons, segments, joints, progress))
    return SharedEdges(*(np.concatenate(part) for part in zip(*found)))


def lengths_of(shared: SharedEdges, measure: Measure | None, progress: Progress) -> np.ndarray:
    """Return the lengths (s,) of pieces of border in metres, a part of them at a time."""
    measured = [np.zeros(0)]
    for low in range(0, len(shared.start), _CHUNK):
        progress.check()
        some = slice(low, low + _CHUNK)
        measured.append((measure or planar_length)(shared.start[some], shared.end[some]))
    return np.concatenate(measured)


def default_tolerance(polygons: Polygons) -> float:
    """Return a thousandth of the median unit's size, in the units of the coordinates."""
    area = polygon_areas(polygons)
    area = area[area > 0]
    return TOLERANCE_SHARE * float(np.sqrt(np.median(area))) if len(area) else 0.0


def planar_length(start: np.ndarray, end: np.ndarray) -> np.ndarray:
    """Return the straight lengths (s,) of segments in the plane."""
    return np.hypot(*(end - start).T)


Pieces = tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]
"""Units, units, starts and ends of pieces of shared border."""


def _pieces(segments: Segments, first: np.ndarray, second: np.ndarray) -> Pieces:
    """Return the pieces of border along segments that coincide."""
    start, end = np.take(segments.start, first, axis=0), np.take(segments.end, first, axis=0)
    return segments.unit[first], segments.unit[second], start, end


def _shared_points(
    polygons: Polygons, segments: Segments, joints: Joints | None, progress: Progress
) -> Pieces:
    """Return the points that units have in common, as pieces without length.

    With `joints`, points count where these put them, and so do the ends of the joined
    `segments`, which pass points that the unit has no vertex at.
    """
    opening = np.ones(len(polygons.xy), dtype=bool)
    opening[polygons.ring_start[1:] - 1] = False
    xy = polygons.xy[opening]
    unit = np.repeat(polygons.ring_unit, polygons.ring_size)[opening]
    if joints is not None:
        xy = np.concatenate([moved(xy, joints), segments.start])
        unit = np.concatenate([unit, segments.unit])
    progress.check()
    key = point_keys(xy)
    order = wait_for(lambda: np.lexsort((unit, key)), progress, worth=len(key) > MANY)
    progress.check()
    key, unit, xy = key[order], unit[order], np.take(xy, order, axis=0)
    fresh = np.ones(len(key), dtype=bool)
    fresh[1:] = (key[1:] != key[:-1]) | (unit[1:] != unit[:-1])
    key, unit, xy = key[fresh], unit[fresh], xy[fresh]
    progress.check()
    one, other = pairs_in_runs(*equal_runs(key, progress))
    return unit[one], unit[other], xy[one], xy[one]
