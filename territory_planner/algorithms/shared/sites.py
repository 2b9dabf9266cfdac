"""Centers chosen among candidates, and the distance that they keep from each other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
from qgis.core import QgsProcessingParameterDefinition

from ...core.errors import InvalidInput
from ...core.geodesy import arc_length
from ...core.text import few
from ...core.travel.siting import MEDIAN, choose_sites, gathered, reaching
from ...layers.reading.points import Centers
from ...layers.reading.units import Units
from ...layers.text import tr
from ...layers.values import as_text
from . import builders as b
from . import parameters as p
from .run import Run
from .travel import MAX_DISTANCE

SITE_FIELD = "SITE_FIELD"
CENTER_SPACING = "CENTER_SPACING"

REQUIRED_WORDS = frozenset({"required", "keep", "yes", "true", "1"})
CANDIDATE_WORDS = frozenset({"", "candidate", "no", "false", "0"})


def definitions() -> list[QgsProcessingParameterDefinition]:
    """Return which centers are candidates only, and their least distance."""
    return [
        b.advanced(
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
            )
        ),
        b.advanced(
            b.number(
                CENTER_SPACING,
                tr("Least distance between centers (km)"),
                tr(
                    "No two centers are nearer to each other, in a straight line: neither those "
                    "chosen among candidates nor those found where none are given; required ones "
                    "among each other excepted. Example: 25."
                ),
            )
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
    words = [as_text(value).lower() for value in centers.values[field]]
    wrong = [
        f"{name}: {word}"
        for name, word in zip(centers.name, words)
        if word not in REQUIRED_WORDS | CANDIDATE_WORDS
    ]
    if wrong:
        raise InvalidInput(
            tr("“{field}” must be “required” or “candidate” for every center: {centers}.").format(
                field=field, centers=few(wrong)
            )
        )
    return np.array([word in REQUIRED_WORDS for word in words])


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
    travel_to : callable
        Gives (u, c) float64, what serving some units (by number) takes from each center; None:
        the straight distance.
    method : {"median", "center"}

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
    place = centers.position
    served, mass = gathered(units.position, _mixed(units.workload))
    apart = _apart(units, units.position[served], place)
    travel = travel_to(served)
    travel = apart if travel is None else travel
    if run.given(MAX_DISTANCE):
        travel, mass = reaching(travel, mass, apart, run.number(MAX_DISTANCE))
    spacing = run.optional_number(CENTER_SPACING) or 0.0
    rows = choose_sites(
        travel,
        mass,
        k,
        required,
        method,
        _apart(units, place, place),
        spacing,
        run.progress.part(2, 5),
    )
    chosen = [centers.name[row] for row in rows.tolist() if not required[row]]
    run.say(
        [
            tr(
                "Centers: {kept:,} required, and of {all:,} candidates these {new:,}: {names}."
            ).format(
                kept=int(required.sum()),
                all=int((~required).sum()),
                new=len(chosen),
                names=few(chosen, 12),
            )
        ]
    )
    return subset(centers, rows)


def subset(centers: Centers, rows: np.ndarray) -> Centers:
    """Return some of the centers."""
    picked = rows.tolist()
    return replace(
        centers,
        position=centers.position[rows],
        unit=centers.unit[rows],
        name=[centers.name[row] for row in picked],
        values={key: [column[row] for row in picked] for key, column in centers.values.items()},
    )


def _mixed(workload: np.ndarray) -> np.ndarray:
    """Return (n,) the mean of the workloads, each as a share of its total."""
    total = workload.sum(axis=0)
    return (workload / np.where(total > 0, total, 1.0)).mean(axis=1)


def _apart(units: Units, first: np.ndarray, second: np.ndarray) -> np.ndarray:
    """Return (a, b) km on the ground between positions."""
    chord = np.linalg.norm(first[:, None] - second[None], axis=2)
    return arc_length(chord) if units.ground.globe else chord
