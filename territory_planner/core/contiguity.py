"""Which units touch, found from their outlines, and along how much border."""

from __future__ import annotations

from typing import Callable

import numpy as np

from .borders import Segments, equal_runs, near_contacts, pairs_in_runs, point_keys
from .errors import InvalidInput
from .graph import Graph, graph_from_edges
from .polygons import Polygons, polygon_areas
from .text import tr

Measure = Callable[[np.ndarray, np.ndarray], np.ndarray]
"""Lengths (s,) in metres of the segments from (s, 2) to (s, 2) in the layer's coordinates."""

TOLERANCE_SHARE = 1e-3
"""The automatic tolerance, as a share of the median unit's size (root of its area)."""

_LEAST_STRETCH = 2.0
"""Borders that nearly meet are shared from this many tolerances on; less is a corner."""


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
    vertex_key = point_keys(polygons.xy)
    edges, loose = _matched(polygons, vertex_key, measure)
    found = [edges]
    if tolerance > 0:
        found += _nearly_matched(loose, tolerance, measure, rule == "queen")
    if rule == "queen":
        found.append(_shared_points(polygons, vertex_key))
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


def _matched(
    polygons: Polygons, vertex_key: np.ndarray, measure: Measure
) -> tuple[Edges, Segments]:
    """Return the edges over segments that coincide, and the segments that coincide with none."""
    at, ring = polygons.segments()
    unit = polygons.ring_unit[ring]
    order, start, size = equal_runs(vertex_key[at] + vertex_key[at + 1])
    one, other = pairs_in_runs(order, start, size)
    # A segment that a unit has twice is a seam between its own parts, and no border.
    real = unit[one] != unit[other]
    one, other = one[real], other[real]
    length = measure(polygons.xy[at[one]], polygons.xy[at[one] + 1])
    alone = np.sort(order[start[size == 1]])
    loose = Segments(polygons.xy[at[alone]], polygons.xy[at[alone] + 1], unit[alone])
    return (unit[one], unit[other], length), loose


def _nearly_matched(
    loose: Segments, tolerance: float, measure: Measure, with_corners: bool
) -> list[Edges]:
    """Return the edges between units whose left-over borders run within `tolerance`."""
    contacts = near_contacts(loose, tolerance)
    first, second = contacts.first, contacts.second
    n = int(max(first.max(initial=-1), second.max(initial=-1))) + 1
    pair, inverse = np.unique(
        np.minimum(first, second) * np.int64(n) + np.maximum(first, second), return_inverse=True
    )
    stretch = planar_length(contacts.start, contacts.end)
    total = np.bincount(inverse.ravel(), weights=stretch, minlength=len(pair))
    along = (total > _LEAST_STRETCH * tolerance)[inverse.ravel()] & (stretch > 0)
    length = measure(contacts.start[along], contacts.end[along])
    edges = [(first[along], second[along], length)]
    return [*edges, (first, second, np.zeros(len(first)))] if with_corners else edges


def _shared_points(polygons: Polygons, vertex_key: np.ndarray) -> Edges:
    """Return the edges between units with a vertex in common."""
    opening = np.ones(len(vertex_key), dtype=bool)
    opening[polygons.ring_start[1:] - 1] = False
    key = vertex_key[opening]
    unit = np.repeat(polygons.ring_unit, polygons.ring_size)[opening]
    # Rings go by unit, so a stable sort brings a unit's visits to one point together.
    order = np.argsort(key, kind="stable")
    key, unit = key[order], unit[order]
    repeated = np.zeros(len(key), dtype=bool)
    repeated[1:] = (key[1:] == key[:-1]) & (unit[1:] == unit[:-1])
    key, unit = key[~repeated], unit[~repeated]
    one, other = pairs_in_runs(*equal_runs(key))
    return unit[one], unit[other], np.zeros(len(one))
