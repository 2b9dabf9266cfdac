"""Rings of polygons from well-known binary, and back."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from functools import lru_cache

import numpy as np

from ..model.errors import InvalidInput
from ..model.locale import number
from ..model.text import tr

_POLYGON, _MULTIPOLYGON, _COLLECTION = 3, 6, 7
_CURVED = (8, 9, 10, 11, 12)
_HAS_Z, _HAS_M, _HAS_SRID = 0x80000000, 0x40000000, 0x20000000
_COUNT = (struct.Struct(">I"), struct.Struct("<I"))
_NUMBER = (np.dtype(">f8"), np.dtype("<f8"))

_PLAIN = {
    struct.pack("<BII", 1, _POLYGON, 1): 13,
    struct.pack("<BIIBII", 1, _MULTIPOLYGON, 1, 1, _POLYGON, 1): 22,
}
"""How a unit of a single ring in the plane begins, and how far its first vertex is."""

Rings = tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]
"""Vertices (v, 2) float64; vertices per ring (r,); unit of each ring (r,), ascending; whether
it is the outer one of its polygon (r,)."""


def read_rings(wkb: Sequence[bytes | None]) -> Rings:
    """Read the rings of all units; see `polygons.polygons_from_wkb`.

    Rings are kept as they lie in the bytes, and made numbers all at once.
    """
    rings: list[bytes] = []
    outer: list[bool] = []
    count = np.zeros(len(wkb), dtype=np.int64)
    for unit, blob in enumerate(wkb):
        if blob:
            before = len(rings)
            head = _PLAIN.get(blob[:9]) or _PLAIN.get(blob[:18])
            if head and len(blob) == head + 16 * _COUNT[1].unpack_from(blob, head - 4)[0] > head:
                rings.append(blob[head:])
                outer.append(True)
            else:
                _read_unit(unit, blob, rings, outer)
            count[unit] = len(rings) - before
    size = np.array([len(ring) // 16 for ring in rings], dtype=np.int64)
    xy = np.frombuffer(b"".join(rings), _NUMBER[1]).reshape(-1, 2).astype(np.float64)
    unit_of_ring = np.repeat(np.arange(len(wkb), dtype=np.int32), count)
    return xy, size, unit_of_ring, np.array(outer, dtype=bool)


def write_multipolygons(
    xy: np.ndarray, ring_start: np.ndarray, ring_outer: np.ndarray, unit_ring: np.ndarray
) -> list[bytes]:
    """Write units (ring `i` of unit `u`: unit_ring[u] <= i < unit_ring[u + 1]) as WKB."""
    numbers = np.ascontiguousarray(xy, dtype="<f8").reshape(-1).view(np.uint8).data
    start, outer, bound = (16 * ring_start).tolist(), ring_outer.tolist(), unit_ring.tolist()
    written = []
    for low, high in zip(bound[:-1], bound[1:]):
        if high - low == 1 and outer[low]:  # nearly all
            vertices = numbers[start[low] : start[high]]
            written.append(_head_of_ring(len(vertices) // 16) + vertices)
            continue
        parts = [ring for ring in range(low, high) if outer[ring]]
        chunks = [struct.pack("<BII", 1, _MULTIPOLYGON, len(parts))]
        for part, following in zip(parts, [*parts[1:], high]):
            chunks.append(struct.pack("<BII", 1, _POLYGON, following - part))
            for ring in range(part, following):
                vertices = numbers[start[ring] : start[ring + 1]]
                chunks += (struct.pack("<I", len(vertices) // 16), vertices.tobytes())
        written.append(b"".join(chunks))
    return written


@lru_cache(maxsize=1024)
def _head_of_ring(count: int) -> bytes:
    """Return what stands before the vertices of a multipolygon that is a single ring."""
    return struct.pack("<BIIBIII", 1, _MULTIPOLYGON, 1, 1, _POLYGON, 1, count)


def _read_unit(unit: int, blob: bytes, rings: list[bytes], outer: list[bool]) -> None:
    try:
        _read_geometry(blob, 0, rings, outer)
    except (struct.error, ValueError, IndexError) as error:
        raise InvalidInput(
            tr("The geometry of unit {row:,} is damaged.").format(row=unit + 1)
        ) from error
    except InvalidInput as error:
        raise InvalidInput(f"{error} ({tr('unit')} {number(unit + 1)})") from error


def _read_geometry(blob: bytes, at: int, rings: list[bytes], outer: list[bool]) -> int:
    """Append the rings of the geometry at byte `at`, and which are outer; return where it ends."""
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
            ring = np.frombuffer(blob, number, size * width, at).reshape(size, width)[:, :2]
            rings.append(ring.astype(_NUMBER[1]).tobytes())
            outer.append(index == 0)
            at += size * width * 8
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
