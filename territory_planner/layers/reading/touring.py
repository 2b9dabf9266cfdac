"""Travel inside territories, from the stops and the land of units."""

from __future__ import annotations

import numpy as np

from ...core.model.errors import InvalidInput
from ...core.travel.touring import Touring
from ..text import tr
from .land import UnitLand


def touring_of(
    service: np.ndarray,
    stops: np.ndarray,
    land: UnitLand,
    place: np.ndarray,
    per_km: float,
    tours: float,
) -> Touring:
    """Return the travel inside territories; see `Touring` for what it is told.

    Raises
    ------
    InvalidInput
        When no unit has a stop.
    """
    if not stops.any():
        raise InvalidInput(tr("No unit has a stop, so that there is no travel: correct the stops."))
    return Touring(
        service=service,
        stops=stops,
        area=land.area,
        place=place,
        moment=land.moment,
        per_km=per_km,
        tours=tours,
    )
