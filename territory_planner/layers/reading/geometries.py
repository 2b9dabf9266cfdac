"""Polygons as users have them: curved, invalid or empty, made fit for the core."""

from __future__ import annotations

import math
import struct
from collections.abc import Iterable, Sequence

import numpy as np
from qgis.core import QgsGeometry, QgsRectangle, QgsWkbTypes

from ...core.geometry.giants import GIANT, GIANT_TO_REPAIR
from ...core.geometry.repair import made_valid
from ...core.geometry.wkb import read_rings
from ...core.model.data_classes import dataclass
from ...core.model.errors import InvalidInput
from ...core.model.progress import SILENT, Progress
from ...core.solvers.child import in_child

CHECK_EVERY = 1000
"""Features between two looks at whether the user wants to stop."""

TOGETHER = 10_000
"""Vertices of polygons that are held against the rules in one call: a cancel waits for it."""

COLLECTION = b"\x01\x07\0\0\0"
"""How a collection of geometries begins in well-known binary."""

FARTHEST = 1e15
"""Largest coordinate that is a place in any reference system, degrees or millimetres."""


@dataclass(frozen=True)
class CleanGeometries:
    """Polygons in well-known binary, and what was done to get there.

    Attributes
    ----------
    wkb : list of (bytes or None)
        One polygon or multipolygon per feature; None where there is nothing to use.
    repaired, missing : (…,) int64
        Features whose geometry was invalid and has been repaired; that have none or no area.
    """

    wkb: list[bytes | None]
    repaired: np.ndarray
    missing: np.ndarray


def clean_geometries(geometries: list[QgsGeometry], progress: Progress = SILENT) -> CleanGeometries:
    """Make each geometry a valid polygon where that can be done."""
    return _clean(geometries, progress)


def clean_outlines(shapes: Sequence[bytes], progress: Progress = SILENT) -> CleanGeometries:
    """Do what `clean_geometries` does of polygons in well-known binary, b"" for none."""
    is_fit = _are_fit(shapes, progress).tolist()
    cleaned = _clean((geometry_of(each) for each, fit in zip(shapes, is_fit) if not fit), progress)
    rest = np.flatnonzero(~np.array(is_fit, dtype=bool))
    wkb: list[bytes | None] = list(shapes)
    for row, made in zip(rest.tolist(), cleaned.wkb):
        wkb[row] = made
    return CleanGeometries(wkb, rest[cleaned.repaired], rest[cleaned.missing])


def _are_fit(shapes: Sequence[bytes], progress: Progress) -> np.ndarray:
    """Return a mask of polygons that can stay as they are: valid, with a place, and no giants."""
    fit = np.zeros(len(shapes), dtype=bool)
    try:
        xy, size, unit, _ = read_rings(shapes)
    except InvalidInput:
        return fit
    size = np.bincount(unit, size, len(shapes)).astype(np.int64)
    there = np.flatnonzero(size)
    if not len(there):
        return fit
    is_near = (np.abs(xy) <= FARTHEST).all(axis=1)
    fit[there] = np.logical_and.reduceat(is_near, (np.cumsum(size) - size)[there])
    rows = np.flatnonzero(fit & (size < GIANT))
    fit[:] = False
    ends = np.flatnonzero(np.diff(np.cumsum(size[rows]) // TOGETHER)) + 1
    for some in progress.watched(np.split(rows, ends), 1):
        outlines = [shapes[row] for row in some.tolist()]
        all_of_them = COLLECTION + struct.pack("<I", len(outlines)) + b"".join(outlines)
        fit[some] = geometry_of(all_of_them).isGeosValid() or [
            geometry_of(each).isGeosValid() for each in outlines
        ]
    return fit


def _clean(geometries: Iterable[QgsGeometry], progress: Progress) -> CleanGeometries:
    """Make geometries valid."""
    wkb: list[bytes | None] = []
    repaired, missing = [], []
    for row, geometry in enumerate(geometries):
        if row % CHECK_EVERY == 0:
            progress.check()
        fit, was_invalid = _polygon_of(geometry, progress)
        wkb.append(None if fit is None else fit.asWkb().data())
        if fit is None:
            missing.append(row)
        elif was_invalid:
            repaired.append(row)
    return CleanGeometries(
        wkb, np.array(repaired, dtype=np.int64), np.array(missing, dtype=np.int64)
    )


def _polygon_of(geometry: QgsGeometry, progress: Progress) -> tuple[QgsGeometry | None, bool]:
    """Return a valid polygon with straight sides, or None; and whether it had to be repaired."""
    if geometry.isNull() or geometry.isEmpty():
        return None, False
    if QgsWkbTypes.isCurvedType(geometry.wkbType()):
        geometry = QgsGeometry(geometry.constGet().segmentize())
    if not is_placed(geometry):
        valid, made = False, geometry.makeValid()
    else:
        valid, made = _made_valid(geometry, progress)
    if valid:
        return geometry, False
    repaired = _areas_of(made)
    return (repaired, True) if is_placed(repaired) else (None, False)


def _made_valid(geometry: QgsGeometry, progress: Progress) -> tuple[bool, QgsGeometry]:
    """Tell whether one was valid, and make it so: a giant in a process that a cancel ends."""
    size = geometry.constGet().nCoordinates()
    if size < GIANT and geometry.isGeosValid():
        return True, geometry
    if size < GIANT_TO_REPAIR:
        return False, geometry.makeValid()
    outline = np.frombuffer(geometry.asWkb().data(), dtype=np.uint8)
    progress.check()
    found = in_child(made_valid, {"outline": outline}, progress)
    return bool(found["was_valid"]), geometry_of(found["outline"].tobytes())


def geometry_of(wkb: bytes) -> QgsGeometry:
    """Return a geometry from well-known binary, as the core draws outlines."""
    geometry = QgsGeometry()
    geometry.fromWkb(wkb)
    return geometry


def is_placed(geometry: QgsGeometry) -> bool:
    """Tell whether a geometry has a place: not empty, and all coordinates numbers on a map."""
    if geometry.isNull() or geometry.isEmpty():
        return False
    box = geometry.boundingBox()
    # A box passes over what is no number; an area doesn't.
    return (
        box.xMinimum() >= -FARTHEST
        and box.xMaximum() <= FARTHEST
        and box.yMinimum() >= -FARTHEST
        and box.yMaximum() <= FARTHEST
        and math.isfinite(geometry.area())
    )


def _areas_of(geometry: QgsGeometry) -> QgsGeometry:
    """Return the polygons of a repaired geometry, without the lines and points left over."""
    if QgsWkbTypes.flatType(geometry.wkbType()) != QgsWkbTypes.Type.GeometryCollection:
        return geometry if _is_area(geometry) else QgsGeometry()
    parts = [part for part in geometry.asGeometryCollection() if _is_area(part)]
    # One is valid as it is, and may be so long that a cancel could not wait for its union.
    return parts[0] if len(parts) == 1 else QgsGeometry.unaryUnion(parts)


def _is_area(geometry: QgsGeometry) -> bool:
    return geometry.type() == QgsWkbTypes.GeometryType.PolygonGeometry


def box_around(boxes: Sequence[QgsRectangle]) -> QgsRectangle:
    """Return the box around boxes, points among them; an empty one around none."""
    if not boxes:
        return QgsRectangle()
    return QgsRectangle(
        min(each.xMinimum() for each in boxes),
        min(each.yMinimum() for each in boxes),
        max(each.xMaximum() for each in boxes),
        max(each.yMaximum() for each in boxes),
    )
