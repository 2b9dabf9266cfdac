"""The units of one layer that lie nearest to those of another."""

from __future__ import annotations

import numpy as np
from scipy.spatial import cKDTree

from ...core.geometry.polygons import Polygons, select_units
from ...core.model.geodesy import arc_length
from ...core.model.progress import SILENT, Progress
from .units import Units


def nearest_by_border(
    units: Units,
    chosen: np.ndarray,
    others: Units,
    progress: Progress = SILENT,
    *,
    among: np.ndarray | None = None,
) -> tuple[np.ndarray, np.ndarray]:
    """Return for some units the nearest of another layer, and the km between their borders.

    Borders are measured at their vertices, along the ground.

    Parameters
    ----------
    chosen : (s,) int64
    among : (a,) int64, optional
        Units of the other layer that come in question; by default all.
    """
    if not len(chosen):
        return np.zeros(0, dtype=np.int64), np.zeros(0)
    among = np.arange(others.n) if among is None else among
    theirs = select_units(others.polygons, among)
    tree = cKDTree(others.ground.position(*theirs.xy.T))
    progress.check()
    mine = select_units(units.polygons, chosen)
    apart, vertex = tree.query(units.ground.position(*mine.xy.T))
    owner, other = _unit_of_vertex(mine), _unit_of_vertex(theirs)
    order = np.lexsort((apart, owner))
    first = order[np.append(True, owner[order][1:] != owner[order][:-1])]
    km = arc_length(apart[first]) if others.ground.globe else apart[first]
    return among[other[vertex[first]]], km


def _unit_of_vertex(polygons: Polygons) -> np.ndarray:
    return np.repeat(polygons.ring_unit, polygons.ring_size)
