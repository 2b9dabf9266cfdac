"""A plane in metres that is true to the ground where points lie."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem

from ...core.geometry.polygons import Polygons
from ...core.model.errors import InvalidInput
from ...core.model.geodesy import geodetic
from ...core.model.progress import SILENT, Progress
from .ground import Ground

TRUE = 0.01
"""Lengths in a layer's own plane may differ by this share from those on the ground."""

STEP = 1000.0
"""Metres over which that is looked at."""


def plane_of(xy: np.ndarray, ground: Ground, progress: Progress = SILENT) -> Ground:
    """Return the plane to draw cells in around points (n, 2), given in coordinates of their layer.

    The layer's own where it measures in metres and these are true to the ground; else an
    equal-area projection around the middle of the points, to the degree, so that points near by
    have the same.
    """
    if not ground.globe or _is_true(xy, ground):
        return ground
    (longitude,), (latitude,) = geodetic(
        ground.position(*xy.T, progress=progress).mean(axis=0)[None]
    )
    origin = f"+lat_0={round(latitude)} +lon_0={round(longitude)}"
    crs = QgsCoordinateReferenceSystem.fromProj(f"+proj=laea {origin} +datum=WGS84 +units=m")
    return Ground(crs, ground.context)


def _is_true(xy: np.ndarray, ground: Ground) -> bool:
    """Tell whether a layer's coordinates are metres as long as on the ground, all around."""
    if ground.crs.isGeographic() or ground.map_units(1.0) != 1.0:
        return False
    (west, south), (east, north) = xy.min(axis=0), xy.max(axis=0)
    x, y = np.meshgrid([west, (west + east) / 2, east], [south, (south + north) / 2, north])
    at = np.column_stack([x.ravel(), y.ravel()])
    try:
        steps = np.array([(STEP, 0.0), (0.0, STEP)])
        ways = np.array([ground.metres(at, at + step) for step in steps])
    except InvalidInput:
        return False
    return bool((np.abs(ways / STEP - 1.0) <= TRUE).all())


def moved(
    polygons: Polygons, plane: Ground, ground: Ground, progress: Progress = SILENT
) -> Polygons:
    """Return outlines of a plane in the coordinates of a layer."""
    if plane is ground:
        return polygons
    xy = ground.placed(polygons.xy, plane.crs, progress)
    return Polygons(xy, polygons.ring_start, polygons.ring_unit, polygons.ring_outer, polygons.n)
