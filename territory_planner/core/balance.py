"""Bringing an existing plan within tolerance while changing as little as it can."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .boundary import Boundary
from .errors import InvalidInput
from .flow import least_flow, territory_arcs
from .moves import BALANCED, Move, Reason, moves_between
from .problem import FREE, FROZEN, Problem, deviations, loads, within_limits
from .progress import SILENT, Progress
from .settle import give_back, limits_of, settle
from .shift import realise, rules_of
from .text import tr

ROUNDS = {"fast": 8, "balanced": 20, "best": 40}
"""Rounds of flow by effort."""


@dataclass(frozen=True)
class Balanced:
    """A balanced plan and what it took.

    Attributes
    ----------
    assignment : (n,) int32
    moves : tuple of Move
    notes : tuple of Note
        What stands in the way of territories that are still outside their limits.
    """

    assignment: np.ndarray
    moves: tuple[Move, ...]
    notes: tuple[object, ...]


def balance(
    problem: Problem, effort: str = "balanced", seed: int = 0, progress: Progress = SILENT
) -> Balanced:
    """Bring `problem.start` within its limits by moving as little workload as possible.

    Locks are kept, no territory gets more parts than it has, units without a territory stay
    without (see `repair`), and the result is never further outside the limits than the
    start. To balance only some territories, freeze the others.

    Raises
    ------
    InvalidInput
        When there is no starting plan.
    Cancelled
        When `progress` says so.
    """
    if problem.start is None:
        raise InvalidInput(tr("Balancing needs a plan to start from."))
    start = problem.start
    best = start.copy()
    if not within_limits(problem, start):
        best = _by_flow(problem, start, ROUNDS[effort], progress)
    return Balanced(best, _reasons(problem, start, best), ())


def _by_flow(problem: Problem, start: np.ndarray, rounds: int, progress: Progress) -> np.ndarray:
    """Solve for the flows, realise them, and again until all territories are within limits."""
    boundary = Boundary(problem, start)
    best, fewest = start.copy(), badness(problem, start)
    price: dict[tuple[int, int], float] = {}
    for round_ in range(rounds):
        progress.percent(90.0 * round_ / rounds)
        plan = boundary.assignment()
        lower, upper = _inner_limits(problem, plan, round_)
        source, target = _open_arcs(problem, plan)
        cost = np.array([price.get(arc, 1.0) for arc in zip(source.tolist(), target.tolist())])
        flow = least_flow(loads(problem, plan), lower, upper, source, target, cost)
        for arc in zip(*(ends.tolist() for ends in realise(problem, boundary, flow, progress))):
            price[arc] = min(price.get(arc, 1.0) * 2.0, 64.0)
        settle(problem, boundary, 3, progress)
        plan = boundary.assignment()
        now = badness(problem, plan)
        if now < fewest:
            best, fewest = plan, now
        if now == (0.0, 0.0):
            break
    boundary = Boundary(problem, best)
    give_back(problem, boundary, start, progress)
    progress.percent(100.0)
    return boundary.assignment()


def badness(problem: Problem, plan: np.ndarray) -> tuple[float, float]:
    """Return (largest, summed) excess of territories over their limits, as shares of target."""
    limits = limits_of(problem, rules_of(problem))
    outside = [limits.excess(t, load) for t, load in enumerate(loads(problem, plan).tolist())]
    return round(max(outside), 9), round(sum(outside), 9)


def _inner_limits(problem: Problem, plan: np.ndarray, round_: int) -> tuple[np.ndarray, np.ndarray]:
    """Draw the limits in by about half a unit, more as rounds go by, for rounding to whole units.

    At most to two fifths of the band from either side.
    """
    typical = np.median(problem.workload, axis=0)
    margin = typical * 0.5 * 1.5**round_
    width = problem.upper - problem.lower
    drawn = np.minimum(margin, 0.4 * np.maximum(width, 0.0))
    frozen = (problem.territory_lock == FROZEN)[:, None]
    drawn = np.where(frozen, 0.0, drawn)
    return problem.lower + drawn, problem.upper - drawn


def _open_arcs(problem: Problem, plan: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    source, target = territory_arcs(problem.graph, plan, problem.k)
    gives, takes = problem.territory_lock == FREE, problem.territory_lock != FROZEN
    usable = gives[source] & takes[target]
    return source[usable], target[usable]


def _reasons(problem: Problem, start: np.ndarray, plan: np.ndarray) -> tuple[Move, ...]:
    before = deviations(problem, start)[:, 0].tolist()
    after = deviations(problem, plan)[:, 0].tolist()

    def reason(unit: int) -> Reason:
        target = int(plan[unit])
        return Reason(BALANCED, 1, 0.0, before[target], after[target])

    return moves_between(problem, start, plan, reason)
