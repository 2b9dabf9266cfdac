"""Territory outlines: the borders between a territory's own units cancel, the rest is traced.

Neighbouring territories keep the very vertices of the units between them, so that no sliver
or gap can open. Where a territory's units overlap or cross themselves, GEOS unites them.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import numpy as np
from shapely import wkb as shapely_wkb
from shapely.geometry import MultiPolygon
from shapely.geometry.base import BaseGeometry

from ..model.progress import SILENT, Progress
from ..model.waiting import wait_for
from .borders import (
    directed_segments,
    point_keys,
)
from .contiguity import default_tolerance
from .giants import is_valid, united, valid_shape
from .outlines import nest, trace
from .polygons import (
    Polygons,
    counter_clockwise,
    polygon_bounds,
    polygons_from_wkb,
    ring_areas,
    ring_perimeters,
    select_rings,
    select_units,
    wkb_from_polygons,
)
from .runs import MANY, equal_runs
from .snapping import match_borders

_SPREAD = np.uint64(0x9E3779B97F4A7C15)
"""Odd, so that multiples of it keep the keys of different territories apart."""

_BLOCK = 128
"""Units that GEOS unites at a time."""


def dissolve(
    polygons: Polygons,
    assignment: np.ndarray,
    k: int,
    tolerance: float | None = None,
    progress: Progress = SILENT,
) -> list[bytes]:
    """Return the outline of each territory.

    Parameters
    ----------
    polygons : Polygons
        Outlines of the units.
    assignment : (n,) int
        Territory of each unit, -1 for none.
    k : int
        Number of territories.
    tolerance : float, optional
        Borders between units this close are made to meet first, and holes that no unit covers
        and that are narrower are closed; in the units of the coordinates. Default:
        `contiguity.default_tolerance`.
    progress : Progress
        Told how far the work is; stops it.

    Returns
    -------
    list of k bytes
        Valid WKB multipolygons, counter-clockwise outside; empty for a territory without area.

    Raises
    ------
    Cancelled
        When `progress` says so.

    Examples
    --------
    >>> from shapely.geometry import box
    >>> from shapely import wkb
    >>> from territory_planner.core import dissolve, polygons_from_wkb
    >>> outlines = polygons_from_wkb([box(0, 0, 1000, 1000).wkb, box(1000, 0, 3000, 1000).wkb])
    >>> drawn = dissolve(outlines, [0, 0], 1)
    >>> wkb.loads(drawn[0]).bounds
    (0.0, 0.0, 3000.0, 1000.0)
    """
    tolerance = default_tolerance(polygons) if tolerance is None else tolerance
    if tolerance > 0:
        polygons = match_borders(polygons, tolerance, progress)
    progress.percent(25)
    owner = np.asarray(assignment, dtype=np.int64)
    outlines, tangled = cancelled(polygons, owner, k, progress)
    progress.percent(75)
    whole, many = partial(_without_slivers, outlines, polygons, tolerance), len(polygons.xy) > MANY
    written = wait_for(lambda: wkb_from_polygons(whole()), progress, worth=many)
    for territory in np.flatnonzero(~tangled):
        progress.check()
        tangled[territory] = not is_valid(written[territory], progress)
    progress.percent(90)
    for territory in np.flatnonzero(tangled):
        progress.check()
        joined = _united(select_units(polygons, np.flatnonzero(owner == territory)), progress)
        closed = _without_slivers(polygons_from_wkb([joined]), polygons, tolerance)
        written[territory] = wkb_from_polygons(closed)[0]
    progress.percent(100)
    return written


def cancelled(
    polygons: Polygons, owner: np.ndarray, k: int, progress: Progress = SILENT
) -> tuple[Polygons, np.ndarray]:
    """Trace what is left when the segments inside territories cancel.

    Returns
    -------
    outlines : Polygons
        One unit per territory; those of tangled ones are left out.
    tangled : (k,) bool
        Territories whose units overlap, so that segments do not cancel as they should.
    """
    start, end, unit = directed_segments(polygons)
    territory = owner[unit]
    assigned = territory >= 0
    start, end, territory = start[assigned], end[assigned], territory[assigned]
    progress.check()
    key = point_keys(polygons.xy)
    # Only segments of one territory cancel each other.
    order, first, _ = equal_runs((key[start] + key[end]) ^ _spread(territory), progress)
    progress.check()
    direction = np.where(key[start] < key[end], 1, -1)
    net = np.add.reduceat(direction[order], first) if len(order) else direction
    tangled = np.zeros(k, dtype=bool)
    tangled[territory[order[first[np.abs(net) > 1]]]] = True
    left, net = order[first[np.abs(net) == 1]], net[np.abs(net) == 1]
    # A run's first member may go the other way than what is left of the run.
    progress.check()
    turned = direction[left] != net
    start, end = np.where(turned, end[left], start[left]), np.where(turned, start[left], end[left])
    traced = _traced(polygons.xy, key, start, end, territory[left], tangled, progress)
    return traced, tangled


def _traced(
    xy: np.ndarray,
    key: np.ndarray,
    start: np.ndarray,
    end: np.ndarray,
    territory: np.ndarray,
    tangled: np.ndarray,
    progress: Progress,
) -> Polygons:
    """Return the outlines of territories from their directed segments, and mark more tangled."""
    kept = ~tangled[territory]
    start, end, territory = start[kept], end[kept], territory[kept]
    progress.check()
    ends = np.concatenate([start, end])
    keys = key[ends]
    progress.check()
    keys ^= _spread(np.tile(territory, 2))
    progress.check()
    order, first, size = equal_runs(keys, progress)
    index, node = order[first], np.empty(len(keys), dtype=np.int64)
    node[order] = np.repeat(np.arange(len(first)), size)
    progress.check()
    origin, target = node.reshape(2, -1)
    progress.check()
    order, ring_start, knotted = trace(origin, target, xy[ends[index]], progress)
    tangled[territory[knotted]] = True
    closing = order[ring_start[:-1]]
    progress.check()
    outline = np.insert(xy[start[order]], ring_start[1:], xy[start[closing]], axis=0)
    owner = territory[closing]
    ring_start = ring_start + np.arange(len(ring_start))
    progress.check()
    rings = nest(outline, ring_start, owner, len(tangled), progress)
    progress.check()
    return select_rings(rings, ~tangled[rings.ring_unit])


def _spread(territory: np.ndarray) -> np.ndarray:
    return territory.astype(np.uint64) * _SPREAD


def _without_slivers(outlines: Polygons, units: Polygons, tolerance: float) -> Polygons:
    """Close the holes that are narrower than the tolerance and that no unit covers.

    The mean width of a narrow ring is twice its area by its perimeter.
    """
    width = 2 * np.abs(ring_areas(outlines)) / ring_perimeters(outlines)
    narrow = np.flatnonzero(~outlines.ring_outer & (width < tolerance))
    if not len(narrow):
        return outlines
    vertex, ring = outlines.segments()
    chosen = np.isin(ring, narrow)
    key, of_units = _segment_keys(outlines, vertex[chosen]), _segment_keys(units)
    # A segment that two units have has one of them inside the hole.
    repeated = np.sort(of_units)
    repeated = repeated[1:][repeated[1:] == repeated[:-1]]
    shared = np.isin(key, repeated)
    closed = np.setdiff1d(narrow, ring[chosen][shared])
    return select_rings(outlines, ~np.isin(np.arange(len(width)), closed))


def _segment_keys(polygons: Polygons, vertex: np.ndarray | None = None) -> np.ndarray:
    """Return a key of each segment, the same whichever way it is drawn."""
    key = point_keys(polygons.xy)
    vertex = polygons.segments()[0] if vertex is None else vertex
    return key[vertex] + key[vertex + 1]


def _united(units: Polygons, progress: Progress) -> bytes:
    """Return the union of units that overlap, as a WKB multipolygon.

    Where units are many, overlaps are few, mostly: so blocks of near ones are drawn first, in most
    of which all borders cancel, and GEOS unites the blocks.
    """
    if units.n <= _BLOCK:
        return areas_of(united(wkb_from_polygons(units), progress)).wkb
    block = _blocks(units)
    drawn = dissolve(units, block, int(block.max()) + 1, 0.0, progress.part(75, 90))
    return areas_of(united(drawn, progress)).wkb


def _blocks(units: Polygons) -> np.ndarray:
    """Return (n,) the block of each unit: `_BLOCK` near ones at most, in columns from the west."""
    lowest, _ = polygon_bounds(units)
    columns = int(np.ceil(np.sqrt(units.n / _BLOCK)))
    column = np.empty(units.n, dtype=np.int64)
    column[np.argsort(lowest[:, 0], kind="stable")] = np.arange(units.n) * columns // units.n
    order = np.lexsort((lowest[:, 1], column))
    rank = np.arange(units.n) - np.searchsorted(column[order], column[order])
    block = np.empty(units.n, dtype=np.int64)
    block[order] = np.cumsum(rank % _BLOCK == 0) - 1
    return block


def valid_shapes(polygons: Polygons, progress: Progress = SILENT) -> list[BaseGeometry]:
    """Return each unit as a valid shapely geometry."""
    shapes = []
    for outline in wkb_from_polygons(polygons):
        progress.check()
        shapes.append(valid_shape(outline, progress))
    return shapes


def areas_of(shape: BaseGeometry) -> MultiPolygon:
    """Return the polygons in a geometry, counter-clockwise outside; not its lines and points."""
    mixed = shape.geom_type == "GeometryCollection"
    pieces = [piece for piece in (shape.geoms if mixed else [shape]) if piece.area > 0]
    drawn = counter_clockwise(polygons_from_wkb([piece.wkb for piece in pieces]))
    together = replace(drawn, ring_unit=np.zeros_like(drawn.ring_unit), n=1)
    return shapely_wkb.loads(wkb_from_polygons(together)[0])


def lines_of(shape: BaseGeometry) -> list[BaseGeometry]:
    """Return the lines of a geometry, and the rings of its polygons."""
    if hasattr(shape, "geoms"):
        return [line for part in shape.geoms for line in lines_of(part)]
    if shape.geom_type == "Polygon":
        return [shape.exterior, *shape.interiors]
    return [shape] if shape.geom_type in ("LineString", "LinearRing") else []
