"""Neighbouring territories composed anew among themselves, again and again, for less travel.

Moves of border units settle where the centers of first plans happen to lie. Of a few territories
that touch, first plans are made and refined in a moment, wherever their centers come to be: a large
neighbourhood search [Shaw 1998], in which a group that costs a little more passes by chance at
first and ever less towards the end (simulated annealing [Kirkpatrick 1983]).
"""

from __future__ import annotations

import numpy as np

from ..construct.firsts import first_plans
from ..model.problem import FREE, Problem
from ..model.progress import SILENT, Progress
from ..presolve.pieces import among
from ..search.improve import exchanged, plan_of, recentred, unit_of_cost
from ..search.refine import Schedule, rank_of, refine
from ..state.local import neighbours_of

SCHEDULE = Schedule(rounds=100, heat=0.2)

INNER = 0.99
"""Share of the tolerance that groups aim for: nearly all of it, for all of it saves travel."""

SMALLEST, LARGEST = 2, 5
"""Territories of a group."""

MOST = 20
"""Groups composed for each territory, at most."""

HEAT = 0.01
"""How much dearer a group may become at first, in mean costs of a territory, where `MOST` groups
are composed for each; with fewer less, for there is no time to cool."""


def recompose(
    problem: Problem,
    plan: np.ndarray,
    most: int,
    rng: np.random.Generator,
    progress: Progress = SILENT,
) -> np.ndarray:
    """Compose groups of neighbouring territories anew, and keep what makes the plan cheaper.

    Parameters
    ----------
    problem : Problem
        Whose centers may lie anywhere.
    plan : (n,) int32
        Within its limits, every territory connected.
    most : int
        Most groups to compose.

    Returns
    -------
    (n,) int32, the cheapest plan within limits that was met.
    """
    free = problem.territory_lock == FREE
    turns = min(most, MOST * problem.k)
    if turns == 0 or np.count_nonzero(free) < SMALLEST:
        return plan
    current = best = plan
    change = least = 0.0
    heat = HEAT * unit_of_cost(problem, plan) * turns / (MOST * problem.k)
    for turn in range(turns):
        progress.percent(100.0 * turn / turns)
        group = _group(problem, current, free, rng)
        tried, more = _composed(problem, current, group, rng, progress.part(100, 100))
        if tried is None or more >= -heat * (1.0 - turn / turns) * np.log(rng.random()):
            continue
        current, change = tried, change + more
        if change < least:
            best, least = current, change
    return best


def _group(
    problem: Problem, plan: np.ndarray, free: np.ndarray, rng: np.random.Generator
) -> np.ndarray:
    """Draw one of the free territories, and free neighbours of those drawn, one by one."""
    group = [int(rng.choice(np.flatnonzero(free)))]
    size = int(rng.integers(SMALLEST, LARGEST + 1))
    around: set[int] = set()
    while len(group) < size:
        _, entry = neighbours_of(problem.graph, np.flatnonzero(plan == group[-1]))
        around.update(np.unique(plan[problem.graph.indices[entry]]).tolist())
        near = [each for each in sorted(around) if free[each] and each not in group]
        if not near:
            break
        group.append(int(rng.choice(near)))
    return np.sort(group)


def _composed(
    problem: Problem,
    plan: np.ndarray,
    group: np.ndarray,
    rng: np.random.Generator,
    progress: Progress,
) -> tuple[np.ndarray | None, float]:
    """Return the plan with a group of territories composed anew, and how much more it costs.

    None where what is found breaks a limit or a rule.
    """
    units = np.flatnonzero(np.isin(plan, group))
    part = among(problem, units, group)
    own = np.searchsorted(group, plan[units]).astype(np.int32)
    unit = unit_of_cost(part, own)
    first = first_plans(part, 1, 1, rng, progress, quick=True)[0]
    found = refine(plan_of(part, first, INNER), SCHEDULE, unit, rng, progress)
    found = recentred(part, exchanged(part, found, unit, progress), unit, rng, progress)
    rank = rank_of(part, found)
    if not rank.is_valid:
        return None, 0.0
    tried = plan.copy()
    tried[units] = group[found]
    return tried, rank.worth - rank_of(part, own).worth
