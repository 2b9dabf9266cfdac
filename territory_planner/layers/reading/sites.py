"""Centers chosen among candidates: which must stay, and which of the others are best."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from ...core.location.covering import Cover, fewest_centers, reached_in
from ...core.location.siting import GATHERED, MEDIAN, choose_sites, gathered, reaching
from ...core.model.errors import InvalidInput
from ...core.model.geodesy import arc_length
from ...core.model.measures import workload_shares
from ...core.model.progress import Progress
from ...core.model.reach import UNLIMITED, Reach
from ...core.model.text import few, labelled
from ...core.model.travel_table import Travel
from ...core.travel.reach import beyond_all, is_near
from ..text import tr
from ..values import as_text
from .points import Centers
from .units import Units

REQUIRED_WORDS = frozenset({"required", "keep", "yes", "true", "1"})
MOST_CELLS = 10_000_000
"""Pairs of unit and candidate up to which sites are chosen by all units."""

CANDIDATE_WORDS = frozenset({"", "candidate", "no", "false", "0"})


def required_of(field: str, names: Sequence[str], values: Sequence[Any]) -> np.ndarray:
    """Return (c,) bool, the centers that stay, by the values of a field of candidates.

    Parameters
    ----------
    names : sequence of c str
        What the centers are called.

    Raises
    ------
    InvalidInput
        When the field says neither.
    """
    words = [as_text(value).lower() for value in values]
    wrong = [
        labelled(name, word)
        for name, word in zip(names, words)
        if word not in REQUIRED_WORDS | CANDIDATE_WORDS
    ]
    if wrong:
        raise InvalidInput(
            tr("“{field}” must be “required” or “candidate” for every center: {centers}.").format(
                field=field, centers=few(wrong)
            )
        )
    return np.array([word in REQUIRED_WORDS for word in words], dtype=bool)


def best_sites(
    centers: Centers,
    required: np.ndarray,
    k: int,
    units: Units,
    travel_to: Callable[[np.ndarray], np.ndarray | None],
    progress: Progress,
    *,
    method: str = MEDIAN,
    reach: Reach = UNLIMITED,
    spacing: float = 0.0,
    every: Travel | None = None,
) -> np.ndarray:
    """Return (k,) int64, the centers to use: all required ones, and the best of the candidates.

    Parameters
    ----------
    required : (c,) bool
    travel_to : callable
        Gives (u, c) float64, what serving some units (by number) takes from each center; None:
        the straight distance.
    method : {"median", "center"}
    reach : Reach
        Greatest ways to units, kept where that can be; time is what `travel_to` gives.
    spacing : float
        Least straight distance (km) between centers.
    every : Travel, optional
        What ways from all centers to all units take, where time is limited.

    Raises
    ------
    InvalidInput
        When there are too few candidates.
    Infeasible
        When the spacing can't be kept.
    """
    place = centers.position
    most = max(GATHERED, MOST_CELLS // max(len(place), 1))
    served, mass = gathered(units.position, workload_shares(units.workload), most)
    apart = _apart(units, units.position[served], place)
    time = travel_to(served)
    travel = apart if time is None else time
    first = None
    if reach.is_limit:
        travel, mass = reaching(travel, mass, reach.share(apart, time))
        cover = site_cover(units, centers, required, reach, progress, every)
        first = None if cover is None else cover.chosen
    between = _apart(units, place, place)
    return choose_sites(
        travel,
        mass,
        k,
        required,
        method,
        between,
        spacing,
        progress,
        first if spacing == 0 else None,
    )


def site_cover(
    units: Units,
    centers: Centers,
    required: np.ndarray,
    reach: Reach,
    progress: Progress,
    every: Travel | None = None,
) -> Cover | None:
    """Return as few of the candidates as reach all units that any does, required ones besides.

    None where nothing is known of who is reached: there are too many ways to keep them all.
    """
    time = every.cost if every is not None and every.is_complete else None
    if time is None and not np.isfinite(reach.km):
        return None
    globe = units.ground.globe
    near = reached_in(units.position, centers.position, reach, time, globe=globe)
    return fewest_centers(near, required, progress)


def out_of_every(units: Units, centers: Centers, reach: Reach, every: Travel | None) -> np.ndarray:
    """Return (n,) bool, the units that no candidate reaches."""
    far = np.zeros(units.n, dtype=bool)
    if np.isfinite(reach.km):
        place, globe = centers.position, units.ground.globe
        far = beyond_all(units.position, place, reach.km, globe=globe)
    if np.isfinite(reach.time) and every is not None:
        nearest = every.cost.min(axis=1)
        late = ~is_near(Reach(time=reach.time).share(nearest, nearest))
        far |= late & (nearest < every.barred)
    return far


def explain_sites(centers: Centers, required: np.ndarray, rows: np.ndarray) -> str:
    """Say which of the candidates were chosen."""
    chosen = [centers.name[row] for row in rows.tolist() if not required[row]]
    return tr(
        "Centers: {kept:,} required, and of {all:,} {all:candidate|candidates} {new:this "
        "one|these {new:,}}: {names}."
    ).format(
        kept=int(required.sum()),
        all=int((~required).sum()),
        new=len(chosen),
        names=few(chosen, 12),
    )


def subset(centers: Centers, rows: np.ndarray) -> Centers:
    """Return some of the centers."""
    picked = rows.tolist()
    return replace(
        centers,
        position=centers.position[rows],
        unit=centers.unit[rows],
        name=[centers.name[row] for row in picked],
        values={key: [column[row] for row in picked] for key, column in centers.values.items()},
        row=None if centers.row is None else centers.row[rows],
    )


def _apart(units: Units, first: np.ndarray, second: np.ndarray) -> np.ndarray:
    """Return (a, b) km on the ground between positions."""
    chord = np.linalg.norm(first[:, None] - second[None], axis=2)
    return arc_length(chord) if units.ground.globe else chord
