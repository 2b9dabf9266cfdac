"""What lies implausibly far from all units, and why that may be."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem
from scipy.spatial import cKDTree

from ...core.geometry.locate import first_holder
from ...core.model.errors import InvalidInput
from ...core.model.geodesy import arc_length
from ..text import tr
from .ground import WGS84
from .units import Units

NEAR_KM, FAR_KM = 200.0, 1000.0
"""What is nearer than this never counts as far, and what is farther always does."""

NOWHERE = 1e-6
"""Coordinates below this are 0."""

LOOKED_AT = 1000
"""Points that a cause is looked for with, at most."""


def far_from(units: Units) -> float:
    """Return the km beyond which nothing that serves units lies: as far as these reach."""
    reach = float(np.linalg.norm(np.ptp(units.position, axis=0)))
    return float(np.clip(reach, NEAR_KM, FAR_KM))


def km_to_units(units: Units, position: np.ndarray) -> np.ndarray:
    """Return (p,) float64, km on the ground from places (p, d) to the nearest unit's place."""
    apart = cKDTree(units.position).query(position)[0]
    return arc_length(apart) if units.ground.globe else apart


def why_far(units: Units, xy: np.ndarray, crs: QgsCoordinateReferenceSystem) -> str:
    """Return a sentence on why points are likely far from all units, and what to do.

    Parameters
    ----------
    xy : (p, 2) float64
        In coordinates of their own layer.
    crs : QgsCoordinateReferenceSystem
        Of that layer.
    """
    xy = xy[:: max(1, len(xy) // LOOKED_AT)]
    if (np.abs(xy) < NOWHERE).all():
        return tr(
            "They lie at 0/0, where places end up that no address was found for: give them their "
            "coordinates, or leave them out."
        )
    # Most, not all: the odd point may miss the units by any reading.
    if 2 * _inside(units, xy[:, ::-1], crs) > len(xy):
        return tr(
            "With x and y swapped they would lie in units: swap the columns that their "
            "coordinates were read from."
        )
    for other in (units.ground.crs, QgsCoordinateReferenceSystem(WGS84)):
        if other.isValid() and other != crs and 2 * _inside(units, xy, other) > len(xy):
            return tr(
                "Taken for {other}, not for {crs}, their coordinates would lie in units: set that "
                "coordinate reference system in the properties of their layer."
            ).format(other=other.authid(), crs=crs.authid() or tr("none"))
    return tr(
        "Check their coordinates, and the coordinate reference system of their layer ({crs})."
    ).format(crs=crs.authid() or tr("none"))


def _inside(units: Units, xy: np.ndarray, crs: QgsCoordinateReferenceSystem) -> int:
    """Return how many points would lie in a unit, were they in this reference system."""
    try:
        placed = units.ground.placed(xy, crs)
    except InvalidInput:  # A place that this system does not have.
        return 0
    return int(np.count_nonzero(first_holder(units.polygons, placed) >= 0))
