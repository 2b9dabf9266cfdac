"""The best plan that a move budget allows: limits as tight as the budget reaches.

The same balancing is asked for limits between the plan as it stands and the real ones. How
tight they are is told by what any plan within them has to move, at least, as a share of what any
plan within the real ones has to: their strain, 0 to 1.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from ..figures.shares import at_least, told_share
from ..guards.budget import Budget, loosened, spared
from ..model.limits import worst_excess
from ..model.measures import max_deviation, within_limits
from ..model.problem import Problem
from ..model.progress import Progress
from ..model.text import percent, tr
from ..presolve.heavy import set_aside_heavy
from ..state.order import rank_plan
from .level import must_move

LINKS = 20
"""Strains that are tried where units are coarse: all, for what a plan of one strain turns out to
be says little of the next. What is found at each doesn't depend on a budget in all, only how many
it reaches does: so a larger one gives no worse a plan."""

FINE = 5_000
"""With more units than this, plans are about as good as their strain says, and the largest strain
that the budget allows is searched for."""

TRIES = 5
"""Of that search."""

_HALVINGS = 50

Solve = Callable[[Problem, Progress], np.ndarray]
"""Balances a problem with looser limits."""


def within_budget(
    problem: Problem, first: np.ndarray, budget: Budget, solve: Solve, progress: Progress
) -> np.ndarray:
    """Return the plan nearest to the limits of those tried that the budget allows.

    Parameters
    ----------
    first : (n,) int32
        Plan to begin with, within the budget.
    """
    tried = _Tried(problem, first, budget, solve)
    most = min(budget.share / tried.whole, 1.0) if tried.whole > 0 else 1.0
    if problem.n > FINE:
        _search(tried, most, progress)
    else:
        for link in range(1, int(most * LINKS + 1e-9) + 1):
            tried.at(link / LINKS, progress.part(100 * (link - 1) / LINKS, 100 * link / LINKS))
    return tried.best


class _Tried:
    """Plans that were tried.

    Attributes
    ----------
    whole : float
        Share of all workload that any plan within the limits moves, at least.
    best : (n,) int32
        The plan nearest to the limits of those that the budget allows.
    """

    def __init__(self, problem: Problem, first: np.ndarray, budget: Budget, solve: Solve) -> None:
        self.whole = least_share(problem, first)
        self.best = first
        self._fewest = rank_plan(problem, first)
        self._problem, self._first = problem, first
        self._budget, self._solve = budget, solve

    def at(self, strain: float, progress: Progress) -> float:
        """Try a strain; return what its plan moves as a share of the budget, above 1: too much."""
        room = least_overshoot(self._problem, self._first, self.whole * strain)
        plan = self._solve(loosened(self._problem, room), progress)
        if not self._budget.allows(plan):
            return max(self._budget.used(plan), np.nextafter(1.0, 2.0))
        now = rank_plan(self._problem, plan)
        if now < self._fewest:
            self.best, self._fewest = plan, now
        return min(self._budget.used(plan), 1.0)


def _search(tried: _Tried, strain: float, progress: Progress) -> None:
    """Search for the largest strain within the budget: down first, then between the nearest."""
    low, high = 0.0, np.inf
    for turn in range(TRIES):
        used = tried.at(strain, progress.part(100 * turn / TRIES, 100 * (turn + 1) / TRIES))
        if used > 1.0:
            high = strain
            strain = (low + high) / 2 if low else 0.98 * strain / used
        else:
            low = strain
            strain = (low + high) / 2
        if high == np.inf or high - low < 0.5 / LINKS:
            return


def least_share(problem: Problem, plan: np.ndarray) -> float:
    """Return the share of all workload that any plan within the limits moves, at least."""
    return float(problem.weight @ must_move(problem, plan)) / problem.k


def least_moved(problem: Problem, plan: np.ndarray) -> float:
    """Return the percent of all workload that any plan within the limits moves, at least.

    Where units are heavier than a territory may be: any plan in which these have territories of
    their own and all others are within their limits, as they are or as they make room for that.
    """
    aimed = set_aside_heavy(problem).problem
    lower, upper = np.minimum(aimed.lower, problem.lower), np.maximum(aimed.upper, problem.upper)
    return 100.0 * least_share(replace(aimed, lower=lower, upper=upper), plan)


def least_overshoot(problem: Problem, plan: np.ndarray, share: float) -> float:
    """Return how far a plan that moves no more than a share of the workload must be outside.

    Of its limits, as a share of a territory's target: no such plan is less far out.
    """
    return _least(
        lambda room: least_share(loosened(problem, room), plan) <= share,
        worst_excess(problem, plan),
    )


def least_deviation(problem: Problem, budget: Budget) -> float:
    """Return the balance (largest deviation, as a share) that no plan within a budget is below."""

    def allows(deviation: float) -> bool:
        wide = loosened(replace(problem, lower=problem.target, upper=problem.target), deviation)
        # Deviations are told of territories that have a target: the others bound nothing.
        wide = replace(wide, upper=np.where(problem.target > 0, wide.upper, np.inf))
        if least_share(wide, budget.home) > budget.share:
            return False
        return bool((spared(wide, budget).upper <= wide.upper).all())

    return max(_least(allows, max_deviation(problem, budget.home)), _heaviest(problem))


def _heaviest(problem: Problem) -> float:
    """Return the deviation that no plan is below for the weight of single units, as a share."""
    most = problem.target.max(axis=0)
    share = problem.workload.max(axis=0)[most > 0] / most[most > 0]
    return max(float(share.max(initial=0.0)) - 1.0, 0.0)


def explain_budget(problem: Problem, plan: np.ndarray, budget: Budget, least: float) -> str:
    """Say what a budget cost: how near to the tolerance it lets a plan come.

    Parameters
    ----------
    budget : Budget
        From the plan as it was.
    least : float
        Percent of the workload that any plan within the tolerance moves, 0 where not known.
    """
    aimed = set_aside_heavy(problem).problem
    if within_limits(problem, plan):
        return tr("The budget keeps nothing back: the plan is within the tolerance.")
    if within_limits(aimed, plan):
        return tr(
            "The budget keeps nothing back: all but the territories of units that are too heavy "
            "are within the tolerance."
        )
    said = tr(
        "With this budget, the largest deviation is {reached}; no plan within it has less than "
        "{floor}."
    ).format(
        reached=percent(max_deviation(problem, plan), 2).lstrip("+"),
        floor=percent(least_deviation(problem, budget), 2).lstrip("+"),
    )
    if at_least(least) <= 0:
        return said
    needed = tr("To be within the tolerance, at least {share} of the workload must move.")
    if aimed is not problem:
        needed = tr(
            "To bring the others within the tolerance beside units that are too heavy, at least "
            "{share} of the workload must move."
        )
    return said + " " + needed.format(share=told_share(at_least(least)))


def _least(fits: Callable[[float], bool], most: float) -> float:
    """Return the least value at which `fits` is true, if it is from there on, up to `most`."""
    low, high = 0.0, most
    if not np.isfinite(most) or fits(0.0):
        return 0.0
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        low, high = (low, middle) if fits(middle) else (middle, high)
    return low
