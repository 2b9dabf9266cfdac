"""Polygon outlines of all units as flat arrays, read straight from well-known binary."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..model.errors import InvalidInput
from ..model.graph import without
from ..model.text import tr
from .runs import ranges
from .wkb import read_rings, write_multipolygons


@dataclass(frozen=True)
class Polygons:
    """Rings of all units, one after another; every ring closed (last vertex = first).

    Attributes
    ----------
    xy : (v, 2) float64
        Vertices, in the units of the layer's coordinates.
    ring_start : (r + 1,) int64
        Ring `i` is ``xy[ring_start[i]:ring_start[i + 1]]``.
    ring_unit : (r,) int32
        Unit of each ring, ascending.
    ring_outer : (r,) bool
        The ring is the outside of a part (else a hole in the part begun last).
    n : int
        Number of units, those without any ring included.
    """

    xy: np.ndarray
    ring_start: np.ndarray
    ring_unit: np.ndarray
    ring_outer: np.ndarray
    n: int

    @property
    def ring_size(self) -> np.ndarray:
        """(r,) number of vertices of each ring, the closing one included."""
        return np.diff(self.ring_start)

    @property
    def ring_part(self) -> np.ndarray:
        """(r,) part of each ring, numbered over all units."""
        return np.cumsum(self.ring_outer) - 1

    def segments(self) -> tuple[np.ndarray, np.ndarray]:
        """Return the vertex that each segment starts from (its end is the next one) and its ring.

        Zero-length segments are left out.
        """
        x, y = self.xy[:, 0], self.xy[:, 1]
        follows = np.zeros(len(x), dtype=bool)
        follows[:-1] = (x[1:] != x[:-1]) | (y[1:] != y[:-1])
        follows[self.ring_start[1:] - 1] = False
        vertex = np.flatnonzero(follows)
        ring = np.repeat(np.arange(len(self.ring_unit)), self.ring_size)
        return vertex, ring[vertex]


def polygons_from_wkb(wkb: Sequence[bytes | None]) -> Polygons:
    """Read the outlines of all units.

    Parameters
    ----------
    wkb : sequence of bytes or None
        One polygon, multipolygon or collection of such per unit, ISO or extended WKB, either
        byte order; Z and M are read over. None and empty geometries give a unit without rings.

    Returns
    -------
    Polygons
        Coordinates stay in the units of the outlines.

    Raises
    ------
    InvalidInput
        When a geometry is curved, not a polygon, damaged, or has coordinates that are no
        numbers; the text names the position of the unit, counted from 1.

    Examples
    --------
    >>> from shapely.geometry import box
    >>> from territory_planner.core import polygons_from_wkb
    >>> outlines = polygons_from_wkb([box(0, 0, 1000, 1000).wkb, box(1000, 0, 3000, 1000).wkb])
    >>> outlines.n, outlines.xy.shape
    (2, (10, 2))
    """
    xy, size, unit, outer = read_rings(wkb)
    polygons = Polygons(xy, np.append(0, np.cumsum(size)), unit, outer, len(wkb))
    _check_numbers(polygons)
    return _closed(polygons)


def wkb_from_polygons(polygons: Polygons) -> list[bytes]:
    """Write each unit as a little-endian ISO WKB multipolygon; empty for units without rings."""
    unit_ring = np.searchsorted(polygons.ring_unit, np.arange(polygons.n + 1))
    return write_multipolygons(polygons.xy, polygons.ring_start, polygons.ring_outer, unit_ring)


def select_units(polygons: Polygons, units: np.ndarray) -> Polygons:
    """Return the polygons of `units` only (indices), in that order."""
    units = np.asarray(units, dtype=np.int64)
    low, count = _rings_of(polygons, units)
    ring = ranges(low, count)
    size = polygons.ring_size[ring]
    return Polygons(
        xy=np.take(polygons.xy, ranges(polygons.ring_start[ring], size), axis=0),
        ring_start=np.append(0, np.cumsum(size)),
        ring_unit=np.repeat(np.arange(len(units), dtype=np.int32), count),
        ring_outer=polygons.ring_outer[ring],
        n=len(units),
    )


def without_units(polygons: Polygons, gone: np.ndarray) -> Polygons:
    """Return the polygons without a few units (ascending), the others numbered anew."""
    ring = ranges(*_rings_of(polygons, gone))
    start, size = polygons.ring_start[ring], polygons.ring_size
    ends = [(0, 0), *zip(start.tolist(), (start + size[ring]).tolist()), (len(polygons.xy),) * 2]
    kept = [polygons.xy[low:high] for (_, low), (high, _) in zip(ends, ends[1:])]
    unit = without(polygons.ring_unit, ring)
    return Polygons(
        xy=np.concatenate(kept),
        ring_start=np.append(0, np.cumsum(without(size, ring))),
        ring_unit=(unit - np.searchsorted(gone, unit)).astype(np.int32),
        ring_outer=without(polygons.ring_outer, ring),
        n=polygons.n - len(gone),
    )


def _rings_of(polygons: Polygons, units: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the first ring of units, and how many rings they have."""
    low = np.searchsorted(polygons.ring_unit, units, side="left")
    return low, np.searchsorted(polygons.ring_unit, units, side="right") - low


def select_rings(polygons: Polygons, ring: np.ndarray) -> Polygons:
    """Return the polygons with the chosen rings only (mask or ascending indices)."""
    ring = np.arange(len(polygons.ring_unit))[ring]
    size = polygons.ring_size[ring]
    return Polygons(
        xy=np.take(polygons.xy, ranges(polygons.ring_start[ring], size), axis=0),
        ring_start=np.append(0, np.cumsum(size)),
        ring_unit=polygons.ring_unit[ring],
        ring_outer=polygons.ring_outer[ring],
        n=polygons.n,
    )


def counter_clockwise(polygons: Polygons) -> Polygons:
    """Return the polygons with outer rings counter-clockwise and holes clockwise."""
    wrong = (ring_areas(polygons) > 0) != polygons.ring_outer
    if not wrong.any():
        return polygons
    size, start = polygons.ring_size, polygons.ring_start
    vertex = np.arange(len(polygons.xy))
    mirrored = np.repeat(start[:-1] + start[1:] - 1, size) - vertex
    turned = np.where(np.repeat(wrong, size), mirrored, vertex)
    return replace(polygons, xy=np.take(polygons.xy, turned, axis=0))


def ring_areas(polygons: Polygons) -> np.ndarray:
    """Return (r,) float64, the signed area of each ring (positive: counter-clockwise).

    The shoelace formula about each ring's own first vertex, so that far-off origins cost no
    digits.
    """
    start = polygons.ring_start[:-1]
    if not len(start):
        return np.empty(0)
    return np.add.reduceat(_crosses(*_local(polygons)), start) / 2


def ring_perimeters(polygons: Polygons) -> np.ndarray:
    """Return (r,) float64, the planar length of each ring."""
    vertex, ring = polygons.segments()
    length = np.hypot(*(polygons.xy[vertex + 1] - polygons.xy[vertex]).T)
    return np.bincount(ring, length, len(polygons.ring_unit)).astype(np.float64)


def polygon_areas(polygons: Polygons) -> np.ndarray:
    """Return (n,) float64, the planar area of each unit, holes taken out; 0 without rings."""
    area = np.abs(ring_areas(polygons))
    area[~polygons.ring_outer] *= -1
    return _per_unit(polygons, area)


def polygon_centroids(polygons: Polygons) -> np.ndarray:
    """Return the planar centroid of each unit over all its parts.

    A unit without area (a line, a point) has the mean of its vertices; without rings, NaN.

    Parameters
    ----------
    polygons : Polygons

    Returns
    -------
    (n, 2) float64
        In the units of the coordinates: divide metres by 1,000 for `make_problem`.

    Examples
    --------
    >>> from shapely.geometry import box
    >>> from territory_planner.core import polygon_centroids, polygons_from_wkb
    >>> outlines = polygons_from_wkb([box(0, 0, 1000, 1000).wkb, box(1000, 0, 3000, 1000).wkb])
    >>> (polygon_centroids(outlines) / 1000).tolist()
    [[0.5, 0.5], [2.0, 0.5]]
    """
    area, moment = ring_areas(polygons), _ring_moments(polygons)
    # What counts is inside or hole, not the direction that the ring was drawn in.
    sign = np.where(polygons.ring_outer, 1.0, -1.0) * np.sign(area)
    lowest, highest = polygon_bounds(polygons)
    total = _per_unit(polygons, sign * area)
    solid = total > 1e-12 * np.prod(np.nan_to_num(highest - lowest), axis=1)
    vertices = _per_unit(polygons, polygons.ring_size)
    # Moments about a corner of the unit's own extent, so that far-off origins cost no digits.
    local = polygons.xy[polygons.ring_start[:-1]] - lowest[polygons.ring_unit]
    offset = np.full((polygons.n, 2), np.nan)
    for axis in range(2):
        about = _per_unit(polygons, sign * (moment[:, axis] + area * local[:, axis]))
        np.divide(about, total, out=offset[:, axis], where=solid)
        column = _per_unit(polygons, _ring_sums(polygons, axis))
        np.divide(column, vertices, out=column, where=vertices > 0)
        offset[~solid, axis] = (column - lowest[:, axis])[~solid]
    return lowest + offset


def polygon_bounds(polygons: Polygons) -> tuple[np.ndarray, np.ndarray]:
    """Return the lowest and the highest x and y of each unit, (n, 2) each; NaN without rings."""
    lowest = np.full((polygons.n, 2), np.nan)
    highest = np.full((polygons.n, 2), np.nan)
    if len(polygons.ring_unit):
        unit, first_ring = np.unique(polygons.ring_unit, return_index=True)
        start = polygons.ring_start[first_ring]
        lowest[unit] = np.minimum.reduceat(polygons.xy, start)
        highest[unit] = np.maximum.reduceat(polygons.xy, start)
    return lowest, highest


def goes_around(start: np.ndarray, end: np.ndarray, point: np.ndarray) -> bool:
    """Tell whether segments (s, 2) go around a point: a ray to the right crosses an odd number."""
    (x1, y1), (x2, y2) = (start - point).T, (end - point).T
    spans = (y1 > 0) != (y2 > 0)
    x1, y1, x2, y2 = x1[spans], y1[spans], x2[spans], y2[spans]
    return bool(np.count_nonzero(x1 - y1 * (x2 - x1) / (y2 - y1) > 0) % 2)


def _check_numbers(polygons: Polygons) -> None:
    bad = ~np.isfinite(polygons.xy).all(axis=1)
    if bad.any():
        ring = np.searchsorted(polygons.ring_start, np.flatnonzero(bad)[0], side="right") - 1
        raise InvalidInput(
            tr("Unit {row:,} has a vertex whose coordinates are no numbers.").format(
                row=int(polygons.ring_unit[ring]) + 1
            )
        )


def _closed(polygons: Polygons) -> Polygons:
    """Return the polygons with every ring closed, as the standard wants and not all do."""
    start, end = polygons.ring_start[:-1], polygons.ring_start[1:]
    is_open = (polygons.xy[start] != polygons.xy[end - 1]).any(axis=1)
    if not is_open.any():
        return polygons
    xy = np.insert(polygons.xy, end[is_open], polygons.xy[start[is_open]], axis=0)
    ring_start = np.append(0, np.cumsum(polygons.ring_size + is_open))
    return Polygons(xy, ring_start, polygons.ring_unit, polygons.ring_outer, polygons.n)


def _per_unit(polygons: Polygons, value: np.ndarray) -> np.ndarray:
    """Return (n,) float64, the sums over each unit's rings."""
    # Counts over nothing come back as integers, whatever the weights.
    return np.bincount(polygons.ring_unit, value, polygons.n).astype(np.float64)


def _ring_sums(polygons: Polygons, axis: int) -> np.ndarray:
    """Return (r,) float64, the sum of one coordinate over the vertices of each ring."""
    running = np.append(0.0, np.cumsum(polygons.xy[:, axis]))
    return np.diff(running[polygons.ring_start])


def _local(polygons: Polygons) -> tuple[np.ndarray, np.ndarray]:
    """Return x and y (v,) of each vertex from its ring's first."""
    first, size = polygons.ring_start[:-1], polygons.ring_size
    x, y = np.ascontiguousarray(polygons.xy.T)
    return x - np.repeat(x[first], size), y - np.repeat(y[first], size)


def _crosses(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Return (v,) the cross product of each vertex and the next.

    The step out of a ring's last vertex adds nothing: the next ring's first is its origin.
    """
    cross = np.zeros(len(x))
    cross[:-1] = x[:-1] * y[1:] - x[1:] * y[:-1]
    return cross


def _ring_moments(polygons: Polygons) -> np.ndarray:
    """Return (r, 2) float64, the first moments of each ring about its first vertex."""
    start = polygons.ring_start[:-1]
    moments = np.zeros((len(start), 2))
    if len(start):
        local = _local(polygons)
        cross = _crosses(*local)
        for axis, along in enumerate(local):
            middle = np.zeros(len(along))
            middle[:-1] = along[:-1] + along[1:]
            moments[:, axis] = np.add.reduceat(middle * cross, start) / 6
    return moments
