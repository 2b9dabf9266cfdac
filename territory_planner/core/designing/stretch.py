"""Starts for criteria that disagree from region to region: territories that reach across.

Where one workload is dense in the west and another in the east, round territories can't have
a fair part of both. In positions drawn together along the way from west to east they become
long along it on the real map.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from ..measures import within_limits
from ..problem import Problem
from .firsts import first_plans
from .refine import rank_of

LONG = (3.0, 9.0)
"""How much longer than wide territories are to be, one start after the other."""


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


def reach_across(
    problem: Problem,
    plan: np.ndarray,
    starts: int,
    improved: Callable[[np.ndarray], np.ndarray],
    rng: np.random.Generator,
) -> np.ndarray:
    """Return a plan of long territories where criteria disagree and these come nearer to limits.

    Parameters
    ----------
    plan : (n,) int32
        The best plan so far; it is returned when it is within limits or stays the best.
    starts : int
        Sets of seeds to compare.
    improved : callable
        Improves a connected first plan.
    """
    axis = disagreement(problem)
    is_free = problem.center is None and problem.start is None
    if axis is None or not is_free or within_limits(problem, plan):
        return plan
    best = plan
    for long in LONG:
        first = first_plans(stretched(problem, axis, long), starts, 1, rng)[0]
        best = min(best, improved(first), key=lambda found: rank_of(problem, found))
        if within_limits(problem, best):
            break
    return best
