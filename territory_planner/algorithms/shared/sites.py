"""Centers chosen among candidates, and the distance that they keep from each other."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from qgis.core import QgsProcessingParameterDefinition

from ...core.location.siting import MEDIAN
from ...core.model.errors import InvalidInput
from ...layers.reading.points import Centers
from ...layers.reading.sites import (
    best_sites,
    explain_sites,
    out_of_every,
    required_of,
    subset,
)
from ...layers.reading.units import Units
from ...layers.text import tr
from . import builders as b
from . import parameters as p
from .run import Run
from .travel import every_way_of, reach_of

SITE_FIELD = "SITE_FIELD"
CENTER_SPACING = "CENTER_SPACING"


def definitions() -> list[QgsProcessingParameterDefinition]:
    """Return which centers are candidates only, and their least distance."""
    return [
        b.field(
            SITE_FIELD,
            tr("Candidate field of the centers"),
            tr(
                "Says “required” of centers that stay, and “candidate” of those that may be "
                "chosen: of all of them, as many are used as territories are asked for, so "
                "that the travel to the workload is least (p-median), by roads or a table of "
                "costs where these are given. Without it, all centers are required."
            ),
            parent=p.CENTERS,
        ),
        b.number(
            CENTER_SPACING,
            tr("Least distance between centers (km)"),
            tr(
                "No two centers are nearer to each other, in a straight line: neither those "
                "chosen among candidates nor those found where none are given; required ones "
                "among each other excepted. Example: 25."
            ),
        ),
    ]


def is_required(run: Run, centers: Centers) -> np.ndarray:
    """Return (c,) bool, the centers that stay; all without a field of candidates.

    Raises
    ------
    InvalidInput
        When the field says neither.
    """
    field = run.field(SITE_FIELD)
    if field is None:
        return np.ones(centers.k, dtype=bool)
    return required_of(field, centers.name, centers.values[field])


def out_of_all(run: Run, units: Units) -> np.ndarray | None:
    """Return (n,) bool, the units that no candidate reaches; None without candidates or limit."""
    reach, centers = reach_of(run), run.centers(units)
    if run.field(SITE_FIELD) is None or not reach.is_limit or centers is None:
        return None
    return out_of_every(units, centers, reach, every_way_of(run, units, centers))


def chosen_centers(
    run: Run,
    units: Units,
    centers: Centers,
    k: int | None,
    travel_to: Callable[[np.ndarray], np.ndarray | None],
    method: str = MEDIAN,
) -> Centers:
    """Return the centers to use: all required ones, and the best of the candidates.

    Parameters
    ----------
    travel_to, method
        See `layers.reading.sites.best_sites`.

    Raises
    ------
    InvalidInput
        When there are candidates, but not how many are wanted, or when there are too few.
    Infeasible
        When the spacing can't be kept.
    """
    if run.field(SITE_FIELD) is None:
        return centers
    if k is None:
        raise InvalidInput(tr("Say how many of the candidates to use (TERRITORIES)."))
    required = is_required(run, centers)
    rows = best_sites(
        centers,
        required,
        k,
        units,
        travel_to,
        run.progress.part(2, 5),
        method=method,
        reach=reach_of(run),
        spacing=run.optional_number(CENTER_SPACING) or 0.0,
        every=every_way_of(run, units, centers),
    )
    run.say([explain_sites(centers, required, rows)])
    return subset(centers, rows)
