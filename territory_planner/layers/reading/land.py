"""The land of units as tours through them need it: how much there is, and how it is spread."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ...core.geometry.shape import inertia_ratio, on_local_planes
from ...core.model.data_classes import dataclass
from ...core.model.graph import without
from ...core.model.progress import SILENT, Progress
from .units import Units, areas_km2


@dataclass(frozen=True)
class UnitLand:
    """The land of n units.

    Attributes
    ----------
    area : (n,) float64, km²
    moment : (n,) float64
        Polar second moment of area about each unit's centroid, km⁴.
    """

    area: np.ndarray
    moment: np.ndarray

    def without(self, gone: np.ndarray) -> UnitLand:
        """Return the land of all units but a few that are `gone`."""
        return UnitLand(without(self.area, gone), without(self.moment, gone))

    def taken(self, row: np.ndarray, known: np.ndarray) -> UnitLand:
        """Return the land of other units: that of rows (m,), none for those not `known` (m,)."""
        return UnitLand(
            np.where(known, self.area[row], 0.0), np.where(known, self.moment[row], 0.0)
        )


def land_of_units(units: Units, progress: Progress = SILENT) -> UnitLand:
    """Measure the land of units."""
    polygons, area = units.polygons, areas_km2(units, progress)
    if units.ground.globe and len(polygons.xy):
        lonlat = np.column_stack(units.ground.lonlat(*polygons.xy.T, progress=progress))
        progress.check()
        polygons = on_local_planes(replace(polygons, xy=lonlat), progress)
    ratio = inertia_ratio(polygons, progress)
    known = np.isfinite(ratio) & (ratio > 0)
    moment = np.divide(np.square(area), 2 * np.pi * ratio, out=np.zeros(len(area)), where=known)
    return UnitLand(area, moment)
