"""Rook contiguity by Territory Planner's core, from the same bytes that QGIS hands over."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import scipy
import shapely
from geopackage import read_geopackage

from territory_planner.core.geometry.contiguity import contiguity
from territory_planner.core.geometry.polygons import polygons_from_wkb


def versions() -> dict[str, str]:
    return {module.__name__: module.__version__ for module in (np, scipy, shapely)}


def load(path: Path) -> list[bytes]:
    return read_geopackage(path, [])[0]


def rook(wkb: list[bytes], tolerance: float | None) -> dict[str, np.ndarray]:
    """Parse the outlines and match their borders; tolerance None: the core's default."""
    first, second, _ = contiguity(polygons_from_wkb(wkb), "rook", tolerance).edges()
    return {"edges": np.column_stack([first, second])}
