"""Polygon outlines of all units as flat arrays, read straight from well-known binary."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from .errors import InvalidInput
from .text import tr

_POLYGON, _MULTIPOLYGON, _COLLECTION = 3, 6, 7
_CURVED = (8, 9, 10, 11, 12)
_HAS_Z, _HAS_M, _HAS_SRID = 0x80000000, 0x40000000, 0x20000000
_COUNT = (struct.Struct(">I"), struct.Struct("<I"))
_NUMBER = (np.dtype(">f8"), np.dtype("<f8"))
_VERTEX = np.dtype([("xy", "<f8", 2)])
_VERTEX_BYTES = _VERTEX.itemsize
_SIMPLE = struct.Struct("<BIIBII").pack(1, _MULTIPOLYGON, 1, 1, _POLYGON, 1)
"""How a plain multipolygon of one ring begins, which is what most units of real layers are."""


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
        follows = np.ones(len(self.xy), dtype=bool)
        follows[self.ring_start[1:] - 1] = False
        moved = (self.xy[1:] != self.xy[:-1]).any(axis=1)
        follows[:-1] &= moved
        ring = np.repeat(np.arange(len(self.ring_unit)), self.ring_size)
        return np.flatnonzero(follows), ring[follows]


def polygons_from_wkb(wkb: Sequence[bytes | None]) -> Polygons:
    """Read the outlines of all units.

    Parameters
    ----------
    wkb : sequence of bytes or None
        One polygon, multipolygon or collection of such per unit, ISO or extended WKB, either
        byte order; Z and M are read over. None and empty geometries give a unit without rings.

    Raises
    ------
    InvalidInput
        When a geometry is curved, not a polygon, damaged, or has coordinates that are no
        numbers; the text names the position of the unit, counted from 1.
    """
    rings: list[bytes] = []
    outer: list[bool] = []
    per_unit = np.zeros(len(wkb), dtype=np.int64)
    for unit, blob in enumerate(wkb):
        if blob:
            before = len(rings)
            try:
                if not _read_simple(blob, rings, outer):
                    _read_geometry(blob, 0, rings, outer)
            except (struct.error, ValueError, IndexError) as error:
                raise InvalidInput(
                    tr("The geometry of unit {row:,} is damaged.").format(row=unit + 1)
                ) from error
            except InvalidInput as error:
                raise InvalidInput(f"{error} ({tr('unit')} {unit + 1:,})") from error
            per_unit[unit] = len(rings) - before
    ring_start = np.zeros(len(rings) + 1, dtype=np.int64)
    np.cumsum([len(ring) // _VERTEX_BYTES for ring in rings], out=ring_start[1:])
    vertices = np.frombuffer(b"".join(rings), _VERTEX)
    polygons = Polygons(
        xy=vertices["xy"].astype(np.float64),
        ring_start=ring_start,
        ring_unit=np.repeat(np.arange(len(wkb), dtype=np.int32), per_unit),
        ring_outer=np.array(outer, dtype=bool),
        n=len(wkb),
    )
    _check_numbers(polygons)
    return _closed(polygons)


def wkb_from_polygons(polygons: Polygons) -> list[bytes]:
    """Write each unit as a little-endian ISO WKB multipolygon; empty for units without rings."""
    xy = polygons.xy.astype("<f8")
    unit_ring = np.searchsorted(polygons.ring_unit, np.arange(polygons.n + 1)).tolist()
    start, outer = polygons.ring_start.tolist(), polygons.ring_outer.tolist()
    written = []
    for low, high in zip(unit_ring[:-1], unit_ring[1:]):
        parts = [ring for ring in range(low, high) if outer[ring]]
        chunks = [struct.pack("<BII", 1, _MULTIPOLYGON, len(parts))]
        for part, following in zip(parts, [*parts[1:], high]):
            chunks.append(struct.pack("<BII", 1, _POLYGON, following - part))
            for ring in range(part, following):
                vertices = xy[start[ring] : start[ring + 1]]
                chunks += (struct.pack("<I", len(vertices)), vertices.tobytes())
        written.append(b"".join(chunks))
    return written


def select_units(polygons: Polygons, units: np.ndarray) -> Polygons:
    """Return the polygons of `units` only (indices), in that order."""
    units = np.asarray(units, dtype=np.int64)
    low = np.searchsorted(polygons.ring_unit, units, side="left")
    count = np.searchsorted(polygons.ring_unit, units, side="right") - low
    ring = _ranges(low, count)
    size = polygons.ring_size[ring]
    return Polygons(
        xy=polygons.xy[_ranges(polygons.ring_start[ring], size)],
        ring_start=np.append(0, np.cumsum(size)),
        ring_unit=np.repeat(np.arange(len(units), dtype=np.int32), count),
        ring_outer=polygons.ring_outer[ring],
        n=len(units),
    )


def select_rings(polygons: Polygons, ring: np.ndarray) -> Polygons:
    """Return the polygons with the chosen rings only (mask or ascending indices)."""
    ring = np.arange(len(polygons.ring_unit))[ring]
    size = polygons.ring_size[ring]
    return Polygons(
        xy=polygons.xy[_ranges(polygons.ring_start[ring], size)],
        ring_start=np.append(0, np.cumsum(size)),
        ring_unit=polygons.ring_unit[ring],
        ring_outer=polygons.ring_outer[ring],
        n=polygons.n,
    )


def ring_areas(polygons: Polygons) -> np.ndarray:
    """Return (r,) float64, the signed area of each ring (positive: counter-clockwise).

    The shoelace formula about each ring's own first vertex, so that far-off origins cost no
    digits.
    """
    return _ring_moments(polygons)[0]


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
    """Return (n, 2) float64, the planar centroid of each unit over all its parts.

    A unit without area (a line, a point) has the mean of its vertices; without rings, NaN.
    """
    area, moment = _ring_moments(polygons)
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


def _read_simple(blob: bytes, rings: list[bytes], outer: list[bool]) -> bool:
    """Append the ring of a geometry that is nothing but one; tell whether it was."""
    if not blob.startswith(_SIMPLE):
        return False
    start = len(_SIMPLE) + 4
    size = _COUNT[1].unpack_from(blob, len(_SIMPLE))[0] * _VERTEX_BYTES
    if not size or len(blob) != start + size:
        return False
    rings.append(blob[start:])
    outer.append(True)
    return True


def _read_geometry(blob: bytes, at: int, rings: list[bytes], outer: list[bool]) -> int:
    """Append the rings of the geometry at byte `at`, and which are outer; return where it ends.

    Rings are kept as they lie in the bytes, in the layout `_VERTEX`.
    """
    order, number = _COUNT[blob[at]], _NUMBER[blob[at]]
    base, width, body = _layout(order.unpack_from(blob, at + 1)[0])
    count = order.unpack_from(blob, at + body)[0]
    at += body + 4
    if base != _POLYGON:
        for _ in range(count):
            at = _read_geometry(blob, at, rings, outer)
        return at
    for index in range(count):
        size = order.unpack_from(blob, at)[0]
        at += 4
        if size:
            end = at + size * width * 8
            if end > len(blob):
                raise ValueError
            ring = blob[at:end]
            if width > 2 or number != _NUMBER[1]:
                plain = np.frombuffer(ring, number).reshape(size, width)[:, :2]
                ring = plain.astype(_NUMBER[1]).tobytes()
            rings.append(ring)
            outer.append(index == 0)
            at = end
    return at


@lru_cache(maxsize=64)
def _layout(code: int) -> tuple[int, int, int]:
    """Return (kind of geometry, numbers per vertex, bytes of the header) of a type code.

    Sources: OGC 06-103r4, 8.2.3 (ISO codes, thousands for Z and M); PostGIS's extended WKB
    (high bits for Z, M and the reference system).
    """
    thousands, base = divmod(code & 0x0FFFFFFF, 1000)
    if base in _CURVED:
        raise InvalidInput(
            tr("Curved borders can't be used: convert them to straight segments first.")
        )
    if base not in (_POLYGON, _MULTIPOLYGON, _COLLECTION) or thousands > 3:
        raise InvalidInput(tr("The geometry is not a polygon."))
    has_z = bool(code & _HAS_Z) or thousands in (1, 3)
    has_m = bool(code & _HAS_M) or thousands in (2, 3)
    return base, 2 + has_z + has_m, 9 if code & _HAS_SRID else 5


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


def _ranges(start: np.ndarray, count: np.ndarray) -> np.ndarray:
    """Return the indices from each start on, `count` of them, one range after another."""
    before = np.cumsum(count) - count
    return np.repeat(start - before, count) + np.arange(int(count.sum()))


def _per_unit(polygons: Polygons, value: np.ndarray) -> np.ndarray:
    """Return (n,) float64, the sums over each unit's rings."""
    # Counts over nothing come back as integers, whatever the weights.
    return np.bincount(polygons.ring_unit, value, polygons.n).astype(np.float64)


def _ring_sums(polygons: Polygons, axis: int) -> np.ndarray:
    """Return (r,) float64, the sum of one coordinate over the vertices of each ring."""
    running = np.append(0.0, np.cumsum(polygons.xy[:, axis]))
    return np.diff(running[polygons.ring_start])


def _ring_moments(polygons: Polygons) -> tuple[np.ndarray, np.ndarray]:
    """Return signed area (r,) and first moments (r, 2) of each ring about its first vertex."""
    start = polygons.ring_start[:-1]
    if not len(start):
        return np.empty(0), np.empty((0, 2))
    local = polygons.xy - np.repeat(polygons.xy[start], polygons.ring_size, axis=0)
    x, y = local[:, 0], local[:, 1]
    # The step out of a ring's last vertex adds nothing: the next ring's first is its origin.
    cross = np.zeros(len(x))
    cross[:-1] = x[:-1] * y[1:] - x[1:] * y[:-1]
    across = np.zeros((len(x), 2))
    across[:-1] = (local[:-1] + local[1:]) * cross[:-1, None]
    return np.add.reduceat(cross, start) / 2, np.add.reduceat(across, start) / 6
