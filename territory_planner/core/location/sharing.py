"""Workload shared out among centers within reach: whether it can be, and centers for which it can.

How much must lie outside of limits is the value of a transportation problem [Hitchcock 1941] in
which units may be divided; centers are exchanged one at a time while that falls [Teitz 1968].
"""

from __future__ import annotations

import numpy as np

from ..model.advice import KILOMETRES, enough, kilometres
from ..model.data_classes import dataclass
from ..model.moves import Name
from ..model.problem import Problem
from ..model.progress import SILENT, Progress
from ..model.scipy_parts import bmat, csr_matrix, identity, linprog
from ..model.text import few, figure, tr
from ..travel.straight import straight_block
from .covering import reached

WORK = 1_000_000
"""Pairs of unit and center within reach that a search for better centers looks at in all."""

MOST_TRIES = 400
"""Exchanges that a search tries at most."""

PATIENCE = 120
"""Exchanges without any gain after which a search ends."""

NEARBY = 40
"""Units around a center of which one takes its place most times."""

MOST_SHORT_PAIRS = 16_000_000
"""Pairs of unit and place for a center up to which units are looked for that none can serve."""

_AT_ONCE = 1_000_000
"""Distances between units and places that are looked at between two looks for a cancel."""


@dataclass(frozen=True)
class ToShare:
    """What is to be shared out.

    Attributes
    ----------
    near : (n, c) csc_matrix of bool
        Which units each candidate reaches.
    share : (n, m) float64
        What units carry, in mean targets.
    low, high : (m,) float64
        What each center should carry at least and at most, in mean targets.
    """

    near: csr_matrix
    share: np.ndarray
    low: np.ndarray
    high: np.ndarray


def least_outside(shared: ToShare, seats: np.ndarray) -> float:
    """Return what must lie outside of limits around some candidates (k,), in mean targets.

    inf where these don't reach all units.
    """
    near = shared.near[:, seats].toarray().astype(bool)
    if not near.any(axis=1).all():
        return float("inf")
    kind, load = near, shared.share
    if load.shape[1] == 1:
        # Units that the same centers reach are as good as one.
        kind, of_kind = np.unique(near, axis=0, return_inverse=True)
        load = np.bincount(of_kind.ravel(), weights=shared.share[:, 0])[:, None]
    group, seat = np.nonzero(kind)
    k, m, flows = len(seats), load.shape[1], np.arange(len(group))
    whole = csr_matrix((np.ones(len(group)), (group, flows)), (len(kind), len(group)))
    carried = csr_matrix(
        (
            load[group].T.ravel(),
            (np.concatenate([seat + k * c for c in range(m)]), np.tile(flows, m)),
        ),
        (k * m, len(group)),
    )
    spare = identity(k * m)
    found = linprog(
        np.concatenate([np.zeros(len(group)), np.ones(2 * k * m)]),
        A_ub=bmat([[carried, -spare, None], [-carried, None, -spare]], format="csr"),
        b_ub=np.concatenate([np.repeat(shared.high, k), -np.repeat(shared.low, k)]),
        A_eq=bmat([[whole, csr_matrix((len(kind), 2 * k * m))]], format="csr"),
        b_eq=np.ones(len(kind)),
        method="highs",
    )
    return float(found.fun) if found.status == 0 else float("inf")


def exchanged(
    shared: ToShare,
    seats: np.ndarray,
    apart: np.ndarray,
    spacing: float,
    rng: np.random.Generator,
    progress: Progress = SILENT,
) -> tuple[float, np.ndarray]:
    """Exchange centers (k,) while less must lie outside of limits; return how much, and them.

    Parameters
    ----------
    apart : (c, c) float64
        Distances between candidates in km.
    spacing : float
        No newcomer is nearer to another center than this (km).
    """
    best = least_outside(shared, seats)
    pairs = max(int(shared.near[:, seats].nnz), 1)
    waited = 0
    for _ in range(min(WORK // pairs, MOST_TRIES)):
        if best <= 1e-9 or waited == PATIENCE or len(seats) >= len(apart):
            break
        progress.check()
        place = int(rng.integers(len(seats)))
        around = np.argsort(apart[seats[place]], kind="stable")[1:]
        most = len(around) if rng.random() < 0.3 else NEARBY
        new = int(around[int(rng.integers(min(most, len(around))))])
        others = np.delete(seats, place)
        waited += 1
        if new in seats or (apart[new, others] < spacing).any():
            continue
        tried = seats.copy()
        tried[place] = new
        outside = least_outside(shared, tried)
        if outside <= best:
            waited = 0 if outside < best - 1e-9 else waited
            best, seats = outside, tried
    return best, seats


def short_units(
    problem: Problem, place: np.ndarray, reach: float, carried: np.ndarray | None = None
) -> np.ndarray:
    """Return (n,) bool, units whose territory carries too little wherever its center is.

    Every place for a center that reaches them reaches less than any territory must carry.

    Parameters
    ----------
    place : (c, d) float64
        Where centers may be.
    reach : float, km
    carried : (k, m) float64, optional
        What exceptions carry to territories from anywhere; nothing by default.
    """
    nothing = np.zeros(problem.n, dtype=bool)
    if problem.n * len(place) > MOST_SHORT_PAIRS:
        return nothing
    near = reached(problem.position, place, reach, globe=problem.globe).astype(np.float64)
    besides = 0.0 if carried is None else carried.max(axis=0)
    poor = near.T @ problem.workload + besides < problem.lower.min(axis=0) - problem.slack
    served = near @ np.ones(len(place))
    rich = near @ (~poor.any(axis=1)).astype(np.float64)
    return (served > 0) & (rich == 0)


def explain_short(
    problem: Problem,
    place: np.ndarray,
    reach: float,
    unit: Name = str,
    workload: Name = str,
    progress: Progress = SILENT,
) -> str | None:
    """Say which units no territory within limits can serve; None where there is none.

    Parameters
    ----------
    place : (c, d) float64
        Where centers may be.
    reach : float, km
    """
    short = np.flatnonzero(short_units(problem, place, reach))
    if not len(short):
        return None
    near = reached(problem.position, place, reach, globe=problem.globe).astype(np.float64)
    some = near[short] @ np.ones(len(place)) > 0
    around = np.flatnonzero(near[short[some]].sum(axis=0))
    load, least = near.T[around] @ problem.workload, problem.lower.min(axis=0)
    criterion = int(np.argmin((load / np.maximum(least, 1e-300)).max(axis=0)))
    said = tr(
        "Units that no territory within its limits can serve ({count:,}): {units}. No center "
        "within {reach:,.6g} km of them has more than {most} of “{workload}” within that "
        "distance, and a territory must carry {least}: one with them stays below in every plan "
        "that keeps the distance. "
    )
    return said.format(
        count=len(short),
        units=few([unit(each) for each in short.tolist()]),
        reach=reach,
        most=figure(float(load[:, criterion].max())),
        workload=workload(criterion),
        least=figure(float(least[criterion])),
    ) + _advice(problem, place, progress)


def _advice(problem: Problem, place: np.ndarray, progress: Progress) -> str:
    """Say from which distance on no unit is short."""
    needed = _enough_around(problem, place, progress)
    if not np.isfinite(needed):
        return tr("Lower the minimum, or allow more tolerance.")

    def does(limit: float) -> bool:
        return not short_units(problem, place, limit).any()

    return tr(
        "A maximum distance of {needed} would not have any, nor would enough tolerance."
    ).format(needed=kilometres(enough(needed, KILOMETRES, does)))


def _enough_around(problem: Problem, place: np.ndarray, progress: Progress) -> float:
    """Return the distance (km) from which on every unit has a place that reaches enough.

    That is a place which reaches the unit and what a territory must carry; inf where none does.
    """
    least = problem.lower.min(axis=0) - problem.slack
    nearest = np.full(problem.n, np.inf)
    for some in np.array_split(place, -(-problem.n * len(place) // _AT_ONCE)):
        progress.check()
        apart = straight_block(problem, some, problem.position)
        order = np.argsort(apart, axis=1)
        away = np.take_along_axis(apart, order, axis=1)
        rich = np.zeros(len(some))
        for work, wanted in zip(problem.workload.T, least):
            reaches = np.cumsum(work[order], axis=1) >= wanted
            first = away[np.arange(len(some)), np.argmax(reaches, axis=1)]
            rich = np.maximum(rich, np.where(reaches[:, -1], first, np.inf))
        nearest = np.minimum(nearest, np.maximum(apart, rich[:, None]).min(axis=0))
    return float(nearest.max())
