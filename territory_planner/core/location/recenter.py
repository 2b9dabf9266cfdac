"""Centers of one's own making, served at a given travel: roads, plain distance, within reach.

Territories are designed by straight lines first. Then each gets the center from which its
units take the least travel, territories are designed anew around these, and so on: the
alternation of [Cooper 1963] for location and allocation, with travel of any kind.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from ..model.data_classes import dataclass
from ..model.measures import center_units, charge, distance, unserved, within_limits
from ..model.problem import Problem
from ..model.progress import SILENT, Progress
from ..model.reach import UNLIMITED, Reach
from ..model.text import tr
from ..model.travel_table import finite_travel, travel_by_centers
from ..travel.reach import charged, within_reach
from ..travel.spacing import gap_to

ROUNDS = 8
"""Most times that territories are designed around better centers."""

NEAREST, FARTHER = 8, 16
"""Units that may take a center's place in one round: the nearest, and some at all distances."""

TravelFrom = Callable[[np.ndarray, np.ndarray], np.ndarray]
"""Gives travel (u, c) to units (u,) from centers at units (c,), both by index; inf: barred."""


@dataclass(frozen=True)
class Recentred:
    """A plan around centers that were found for it.

    Attributes
    ----------
    problem : Problem
        With these centers and the travel from them.
    assignment : (n,) int32
    seats : (k,) int64
        The units that are its centers.
    turn : int
        Which call of the solver it comes from, from 0 on.
    rank : (int, float, float)
        Units beyond reach or that can't be served, how far it is outside of its limits, and its
        cost, ways beyond reach charged: less is better.
    """

    problem: Problem
    assignment: np.ndarray
    seats: np.ndarray
    turn: int
    rank: tuple[int, float, float]


def _is_outside(problem: Problem, plan: np.ndarray) -> float:
    return float(not within_limits(problem, plan))


def recenter(
    problem: Problem,
    assignment: np.ndarray,
    travel_from: TravelFrom,
    solve: Callable[[Problem, Progress], np.ndarray],
    progress: Progress = SILENT,
    reach: Reach = UNLIMITED,
    spacing: float = 0.0,
    seats: np.ndarray | None = None,
    outside: Callable[[Problem, np.ndarray], float] = _is_outside,
) -> Recentred:
    """Alternate between better centers for a plan and a better plan for its centers.

    Parameters
    ----------
    problem : Problem
        Without centers.
    assignment : (n,) int
        The plan to begin with; every territory has units.
    travel_from : callable
    solve : callable
        Designs a plan for a problem with fixed centers.
    reach : Reach
        Greatest ways from a center, kept where that can be; time is what travel is in.
    spacing : float
        Least straight distance (km) between centers, kept where that can be.

    seats : (k,) int64, optional
        Units to begin with as centers, instead of those that suit the plan best.
    outside : callable
        Gives how far a plan is outside of its limits; by default only whether it is.

    Returns
    -------
    Recentred
        The best of up to `ROUNDS` plans: least outside of limits, then least travel.
    """
    given = seats
    seats = center_units(problem, assignment) if given is None else given
    best = Recentred(problem, assignment, seats, 0, (problem.n + 1, np.inf, np.inf))
    for turn in range(ROUNDS):
        moved = seats
        if turn or given is None:
            moved = better_seats(problem, assignment, seats, travel_from, reach, spacing)
        if turn and (moved == seats).all():
            break
        seats = moved
        begun = 100 * turn / ROUNDS
        around = _around(problem, seats, travel_from, progress.part(begun, begun))
        part = progress.part(begun, 100 * (turn + 1) / ROUNDS)
        assignment = solve(around, part)
        near = within_reach(around, reach, part)
        out = outside(around, assignment)
        rank = (len(unserved(near, assignment)), out, charge(near, assignment))
        if turn and rank >= best.rank:
            break
        best = Recentred(around, assignment, seats, turn, rank)
        progress.say(
            tr("Centers, round {turn} of {most} at most.").format(turn=turn + 1, most=ROUNDS)
        )
    return best


def _around(
    problem: Problem, seats: np.ndarray, travel_from: TravelFrom, progress: Progress
) -> Problem:
    """Return the problem with centers at these units."""
    every = np.arange(problem.n)
    travel = travel_by_centers(
        lambda some: travel_from(every, seats[some]), problem.n, problem.k, progress
    )
    return replace(problem, center=problem.position[seats], travel=travel)


def better_seats(
    problem: Problem,
    assignment: np.ndarray,
    seats: np.ndarray,
    travel_from: TravelFrom,
    reach: Reach = UNLIMITED,
    spacing: float = 0.0,
) -> np.ndarray:
    """Return (k,) int64, for each territory the unit near its center with the least travel.

    A unit takes the center's place only when that is less, or when the center is nearer than
    `spacing` (km) to another one and the unit is not.
    """
    better = seats.copy()
    for territory, seat in enumerate(seats.tolist()):
        units = np.flatnonzero(assignment == territory)
        if not len(units):
            continue
        others = np.delete(better, territory)
        allowed = units
        if spacing > 0 and len(others):
            gap = gap_to(problem, units, others)
            allowed = units[gap >= min(spacing, gap.max())]
        options = _options(problem, allowed, seat)
        travel = travel_from(units, options)
        if reach.is_limit:
            apart = distance(
                problem, problem.position[units][:, None], problem.position[options][None]
            )
            travel = charged(travel, reach.share(apart, travel))
        better[territory] = options[np.argmin(problem.mass[units] @ finite_travel(travel)[0])]
    return better


def _options(problem: Problem, units: np.ndarray, seat: int) -> np.ndarray:
    """Return units that may be a center, `seat` first if it is one: near it, and some far off."""
    apart = distance(problem, problem.position[units], problem.position[seat])
    order = units[np.argsort(apart, kind="stable")]
    rank = np.linspace(0, len(order) - 1, FARTHER).astype(np.int64)
    near = np.unique(np.concatenate([order[:NEAREST], order[rank]]))
    return np.concatenate([near[near == seat], near[near != seat]])
