"""Criteria that disagree from region to region: territories that reach across.

Where one workload is dense in the west and another in the east, round territories can't have
a fair part of both. In positions drawn together along the way from west to east they become
long along it on the real map. Where that is not enough, the land is cut up fairly (see
`fair_bisection`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np

from ..model.limits import excess
from ..model.measures import within_limits
from ..model.problem import Problem
from ..model.progress import Progress
from ..search.refine import rank_of
from .fair_bisection import bisect_fairly
from .firsts import first_plans

LONG = (3.0, 9.0)
"""How much longer than wide territories are to be, one start after the other."""

WORTH = 0.5
"""Share of a plan's territories out of limits that a plan of longer ones may have at most."""

FAR = 0.03
"""Excess, in mean targets, that border moves seldom end for most territories at once."""

SMALL = 5_000
"""Units up to which long territories are tried besides."""


def disagreement(problem: Problem) -> np.ndarray | None:
    """Return (d,) the direction along which criteria disagree most; None where they are alike.

    It is the main axis of the gradients (by least squares) of each criterion's surplus over
    the mean of all, every criterion scaled to the same total.
    """
    total = problem.workload.sum(axis=0)
    if (total > 0).sum() < 2:
        return None
    share = problem.workload[:, total > 0] / total[total > 0]
    surplus = share - share.mean(axis=1, keepdims=True)
    if np.abs(surplus).max() <= 1e-9 * share.max():
        return None
    offset = problem.position - problem.position.mean(axis=0)
    gradient = np.linalg.lstsq(offset, surplus, rcond=None)[0]
    return np.linalg.svd(gradient)[0][:, 0]


def stretched(problem: Problem, axis: np.ndarray, long: float) -> Problem:
    """Return the problem with positions drawn together `long` times along a direction (d,)."""
    along = (problem.position @ axis)[:, None] * axis
    return replace(problem, position=problem.position - along * (1.0 - 1.0 / long))


def stretch_across(
    problem: Problem,
    plan: np.ndarray,
    starts: int,
    improved: Callable[[np.ndarray], np.ndarray],
    evened: Callable[[np.ndarray], np.ndarray],
    rng: np.random.Generator,
    progress: Progress,
) -> np.ndarray:
    """Return a plan of long territories where criteria disagree and these come nearer to limits.

    Parameters
    ----------
    plan : (n,) int32
        The best plan so far; it is returned when it is within limits or stays the best; one
        that travels farther must have much fewer territories out of them.
    starts : int
        Sets of seeds to compare.
    improved : callable
        Improves a connected first plan.
    evened : callable
        Improves a plan whose regions have their shares of every workload.
    """
    best = plan
    if not must_stretch(problem, plan):
        return best
    for found in _attempts(problem, starts, improved, evened, rng, progress):
        if hopeless(problem, best) or _out(problem, found) <= WORTH * _out(problem, best):
            best = min(best, found, key=lambda each: rank_of(problem, each))
        if within_limits(problem, best):
            break
    return best


def _out(problem: Problem, plan: np.ndarray) -> int:
    """Return the number of territories that are out of limits."""
    return int(excess(problem, plan).any(axis=1).sum())


def must_stretch(problem: Problem, plan: np.ndarray) -> bool:
    """Tell whether a plan is out of limits and other shapes may come nearer to them."""
    is_free = problem.center is None and problem.start is None
    if not is_free or within_limits(problem, plan):
        return False
    return disagreement(problem) is not None


def hopeless(problem: Problem, first: np.ndarray) -> bool:
    """Tell whether a first plan is so far out that none of round territories will do.

    Where criteria disagree and most territories of a map of many units are far out of limits.
    """
    out = float(np.median(excess(problem, first).sum(axis=1)))
    return problem.n > SMALL and out > FAR and must_stretch(problem, first)


def _attempts(
    problem: Problem,
    starts: int,
    improved: Callable[[np.ndarray], np.ndarray],
    evened: Callable[[np.ndarray], np.ndarray],
    rng: np.random.Generator,
    progress: Progress,
) -> Iterator[np.ndarray]:
    """Make one plan after the other: on small maps first those of territories that are long."""
    axis = disagreement(problem)
    if axis is not None and problem.n <= SMALL:
        for long in LONG:
            drawn = stretched(problem, axis, long)
            yield improved(first_plans(drawn, starts, 1, rng, progress)[0])
    yield evened(bisect_fairly(problem, rng, progress))
