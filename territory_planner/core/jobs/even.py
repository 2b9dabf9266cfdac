"""One way from a plan to one within limits: close, relocate, level, part, settle by prices."""

from __future__ import annotations

import numpy as np

from ..guards.budget import Budget
from ..guards.serving import serving
from ..model.data_classes import dataclass
from ..model.measures import loads, within_limits
from ..model.problem import FREE, Problem
from ..model.progress import Progress
from ..search.attach import attach
from ..search.flow import least_flow
from ..search.level import level, must_move, open_arcs
from ..search.prices import level_by_prices
from ..state.order import PlanRank, rank_plan
from ..state.parting import LAST_RESORT, separate
from .relocate import best_relocation, relocated

MANY, FEW_ROUNDS = 10_000, 2
"""Units from which on several workloads are levelled by few rounds of flow, before prices do it.

Flows even out one workload at a time: with a hundred territories out, each round is slow and
spoils much of what the one before did.
"""

WORTH_RELOCATING = 0.7
"""Territories are relocated when that moves less than this share of what must flow otherwise."""


@dataclass(frozen=True)
class Means:
    """By what means a plan is brought within limits.

    Attributes
    ----------
    home : (n,) int32
        Territories that units go back to where that does no harm.
    rounds : int
        Of flow.
    seed : int
    relocate : bool
        Whether territories may be dissolved to start anew elsewhere.
    radical : bool
        Whether territories that are to carry nothing are closed, and pairs that are still
        together parted at more harm: neither can be done by halves.
    budget : Budget, optional
        Whose limits for single territories are kept; not that for all together.
    """

    home: np.ndarray
    rounds: int
    seed: int
    relocate: bool
    radical: bool
    budget: Budget | None = None


def even(problem: Problem, first: np.ndarray, means: Means, progress: Progress) -> np.ndarray:
    """Return the plan nearest to the limits that these means lead to from `first`, (n,) int32."""
    plans = [first]
    if not within_limits(problem, first):
        opened = _closed(problem, first, progress) if means.radical else first
        if means.relocate and problem.center is None:
            plans += _by_relocation(problem, opened, means, progress.part(0, 50))
        if not within_limits(problem, plans[-1]):
            plans.append(_levelled(problem, opened, means, progress.part(50, 99)))
    best = min(plans, key=lambda plan: rank_plan(problem, plan))
    best = _parted_after_all(problem, best, means, progress.part(99, 99))
    # Prices know nothing of budgets and of how far a unit may be from its center.
    if means.budget is not None or serving(problem) is not None or within_limits(problem, first):
        return best
    return _settled_by_prices(problem, best, means, progress.part(99, 100))


def _settled_by_prices(
    problem: Problem, plan: np.ndarray, means: Means, progress: Progress
) -> np.ndarray:
    """Let prices do what flows could not: meet the limits of all criteria, and move still less."""
    units = np.bincount(plan[plan >= 0], minlength=problem.k)
    if (plan < 0).any() or not units[(problem.target > 0).any(axis=1)].all():
        return plan
    found = level_by_prices(problem, plan, means.home, means.seed, progress)

    def rank(each: np.ndarray) -> PlanRank:
        return rank_plan(problem, each, float(problem.mass[each != means.home].sum()))

    return min(plan, found, key=rank)


def _levelled(problem: Problem, first: np.ndarray, means: Means, progress: Progress) -> np.ndarray:
    most = means.rounds if problem.workload.shape[1] == 1 or problem.n <= MANY else FEW_ROUNDS
    rounds = min(means.rounds, most)
    return level(problem, first, means.home, rounds, means.seed, progress, means.budget)


def _closed(problem: Problem, start: np.ndarray, progress: Progress) -> np.ndarray:
    """Give the units of territories that are to carry nothing to those around them."""
    gone = (problem.target == 0).all(axis=1) & (problem.territory_lock == FREE)
    gone[start[problem.locked]] = False
    units = np.flatnonzero((start >= 0) & gone[start])
    closed = attach(problem, start, units, progress) if len(units) else None
    return start if closed is None else closed


def _parted_after_all(
    problem: Problem, plan: np.ndarray, means: Means, progress: Progress
) -> np.ndarray:
    """Part pairs that are still together, at more harm, and balance what comes of it."""
    for harm in LAST_RESORT if means.radical else ():
        parted = separate(problem, plan, harm)
        if (parted != plan).any():
            plan = _levelled(problem, parted, means, progress)
    return plan


def _by_relocation(
    problem: Problem, first: np.ndarray, means: Means, progress: Progress
) -> list[np.ndarray]:
    """Return a plan for which territories were relocated, if that promises to move much less."""
    arcs = open_arcs(problem, first)
    even_price = np.ones(len(arcs.source))
    load = loads(problem, first)
    flow = least_flow(problem, load, problem.lower, problem.upper, arcs, even_price)
    most = WORTH_RELOCATING * flow.total
    if float(must_move(problem, first).mean()) > most:
        return []
    choice = best_relocation(problem, first, arcs, most, progress)
    if choice is None:
        return []
    anew = relocated(problem, first, choice, means.seed, progress.part(0, 30))
    if anew is None:
        return []
    return [_levelled(problem, anew, means, progress.part(30, 100))]
