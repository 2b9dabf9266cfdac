"""The units of one layer that lie nearest to those of another."""

from __future__ import annotations

import numpy as np

from ...core.geometry.nearest import nearest_units
from ...core.geometry.polygons import select_units
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

    Parameters
    ----------
    chosen : (s,) int64
        Units that lie in none of the others.
    among : (a,) int64, optional
        Units of the other layer that come in question; by default all.
    """
    if not len(chosen):
        return np.zeros(0, dtype=np.int64), np.zeros(0)
    among = np.arange(others.n) if among is None else among
    mine = select_units(units.polygons, chosen)
    unit, apart = nearest_units(
        select_units(others.polygons, among),
        lambda xy: others.ground.position(*xy.T, progress=progress),
        units.ground.position(*mine.xy.T, progress=progress),
        progress,
    )
    owner = np.repeat(mine.ring_unit, mine.ring_size)
    order = np.lexsort((unit, apart, owner))
    first = order[np.append(True, owner[order][1:] != owner[order][:-1])]
    km = arc_length(apart[first]) if others.ground.globe else apart[first]
    return among[unit[first]], km
