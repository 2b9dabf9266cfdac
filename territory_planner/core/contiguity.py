"""Which units touch, found from their outlines, and along how much border."""

from __future__ import annotations

from typing import Callable

import numpy as np

from .borders import (
    Segments,
    border_segments,
    coinciding,
    point_keys,
)
from .errors import InvalidInput
from .graph import Graph, graph_from_edges
from .polygons import Polygons, polygon_areas
from .runs import equal_runs, pairs_in_runs
from .snapping import Joints, find_joints, joined_segments, moved
from .text import tr

Measure = Callable[[np.ndarray, np.ndarray], np.ndarray]
"""Lengths (s,) in metres of the segments from (s, 2) to (s, 2) in the layer's coordinates."""

TOLERANCE_SHARE = 1e-3
"""The automatic tolerance, as a share of the median unit's size (root of its area)."""


def contiguity(
    polygons: Polygons,
    rule: str = "rook",
    tolerance: float | None = None,
    measure: Measure | None = None,
) -> Graph:
    """Find the units that share border (rook), or border or a point (queen).

    Segments and vertices that coincide exactly are matched first. Border that is left over
    is then searched for neighbours it does not quite meet: unmatched vertices, slivers, gaps
    and overlaps of up to `tolerance`.

    Parameters
    ----------
    rule : "rook" or "queen"
    tolerance : float, optional
        Greatest distance between borders that still meet, in the units of the coordinates;
        0 for exact matches only. Default: `default_tolerance`.
    measure : callable, optional
        Lengths in metres of segments given by their ends; planar when not given.

    Returns
    -------
    Graph
        `length` is the shared border as measured; 0 for a contact in points.

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
    measure = planar_length if measure is None else measure
    segments, _ = border_segments(polygons)
    first, second, loose = coinciding(segments)
    found = [_edges(segments, first, second, measure)]
    joints = None
    if tolerance > 0:
        segments = segments.take(loose)
        joints = find_joints(segments, tolerance)
        segments = joined_segments(segments, joints)
        found.append(_edges(segments, *coinciding(segments)[:2], measure))
    if rule == "queen":
        found.append(_shared_points(polygons, segments, joints))
    return graph_from_edges(polygons.n, *(np.concatenate(part) for part in zip(*found)))


def default_tolerance(polygons: Polygons) -> float:
    """Return a thousandth of the median unit's size, in the units of the coordinates."""
    area = polygon_areas(polygons)
    area = area[area > 0]
    return TOLERANCE_SHARE * float(np.sqrt(np.median(area))) if len(area) else 0.0


def planar_length(start: np.ndarray, end: np.ndarray) -> np.ndarray:
    """Return the straight lengths (s,) of segments in the plane."""
    return np.hypot(*(end - start).T)


Edges = tuple[np.ndarray, np.ndarray, np.ndarray]
"""Units, units and shared lengths of edges, which may repeat."""


def _edges(segments: Segments, first: np.ndarray, second: np.ndarray, measure: Measure) -> Edges:
    """Return the edges over segments that coincide."""
    length = measure(np.take(segments.start, first, axis=0), np.take(segments.end, first, axis=0))
    return segments.unit[first], segments.unit[second], length


def _shared_points(polygons: Polygons, segments: Segments, joints: Joints | None) -> Edges:
    """Return the edges between units with a point in common.

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
    key = point_keys(xy)
    order = np.lexsort((unit, key))
    key, unit = key[order], unit[order]
    fresh = np.ones(len(key), dtype=bool)
    fresh[1:] = (key[1:] != key[:-1]) | (unit[1:] != unit[:-1])
    key, unit = key[fresh], unit[fresh]
    one, other = pairs_in_runs(*equal_runs(key))
    return unit[one], unit[other], np.zeros(len(one))
