"""Neighbouring territories divided anew among themselves, as well as can be.

Where units are coarse few plans keep the limits, and border moves don't lead from one to the
next. Two or three territories that touch have few enough units for the exact method, which
divides all their land at the least cost, wherever their centers come to be: a large
neighbourhood search [Shaw 1998] whose steps are exact.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from ..model.errors import Infeasible
from ..model.measures import charge, within_limits
from ..model.problem import Problem
from ..model.progress import SILENT, Progress
from ..presolve.pieces import among
from .corridor import touching
from .exact import PAIRS, is_provable, solve_exactly

NODES = 60
"""Nodes of the search in one group of territories."""


def redivide(
    problem: Problem, plan: np.ndarray, groups: int, progress: Progress = SILENT
) -> np.ndarray:
    """Divide pairs of neighbours anew, then threes, each as often as that makes the plan cheaper.

    Parameters
    ----------
    plan : (n,) int32
        Within its limits.
    groups : int
        Most groups to divide.

    Returns
    -------
    (n,) int32, a plan within limits that is cheaper, or the same.
    """
    tried: set[tuple[tuple[int, int], ...]] = set()
    turn = [0] * problem.k  # at which each territory has changed last
    while len(tried) < groups:
        before = len(tried)
        for group in _groups(problem, plan):
            state = tuple((each, turn[each]) for each in group)
            if state in tried or len(tried) == groups:
                continue
            progress.percent(100.0 * len(tried) / groups)
            tried.add(state)
            found = _divided(problem, plan, np.array(group), progress.part(100, 100))
            if within_limits(problem, found) and charge(problem, found) < charge(problem, plan):
                plan = found
                for each in group:
                    turn[each] = len(tried)
        if len(tried) == before:
            break
    return plan


def _groups(problem: Problem, plan: np.ndarray) -> Iterator[tuple[int, ...]]:
    """Yield two and then three territories that hang together, numbers ascending.

    Those of more units than the exact method is made for are left out.
    """
    size = np.bincount(plan, minlength=problem.k).tolist()

    def are_few(group: tuple[int, ...]) -> bool:
        return sum(size[each] for each in group) ** 2 <= PAIRS

    pairs = list(filter(are_few, map(tuple, touching(problem, plan).tolist())))
    yield from pairs
    near: list[set[int]] = [set() for _ in range(problem.k)]
    for one, other in pairs:
        near[one].add(other)
        near[other].add(one)
    threes = {
        tuple(sorted((*pair, third)))
        for pair in pairs
        for third in (near[pair[0]] | near[pair[1]]) - set(pair)
    }
    yield from filter(are_few, sorted(threes))


def _divided(
    problem: Problem, plan: np.ndarray, group: np.ndarray, progress: Progress
) -> np.ndarray:
    """Return the plan with a group's land divided at the least cost, as far as that is found."""
    units = np.flatnonzero(np.isin(plan, group))
    part = among(problem, units, group)
    if not is_provable(part):
        return plan
    own = np.searchsorted(group, plan[units]).astype(np.int32)
    try:
        best = solve_exactly(part, own, progress, NODES).assignment
    except Infeasible:
        return plan
    if best is None:
        return plan
    found = plan.copy()
    found[units] = group[best]
    return found
