"""Groups of neighbouring territories composed anew."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from territory_planner.core import design
from territory_planner.core.jobs.recompose import recompose
from territory_planner.core.model.errors import Cancelled
from territory_planner.core.model.graph import parts_per_territory
from territory_planner.core.model.measures import charge, within_limits
from territory_planner.core.model.problem import FROZEN, Problem
from territory_planner.core.model.progress import Progress
from tests.core.planar import grid_problem


def rough(seed: int) -> tuple[Problem, np.ndarray]:
    """A map of 18 × 18 units of differing workload in 7 territories, and a quick plan of it."""
    workload = np.random.default_rng(seed).integers(1, 10, 18 * 18)
    problem = grid_problem(18, 18, 7, workload=workload, tolerance=0.05)
    return problem, design(problem, "fast", seed, bounds=False).assignment


def test_plans_become_cheaper_and_stay_within_limits_and_connected():
    before, after = [], []
    for seed in range(3):
        problem, plan = rough(seed)
        found = recompose(problem, plan, 30, np.random.default_rng(seed))
        assert within_limits(problem, found)
        assert (parts_per_territory(problem.graph, found, problem.k) == 1).all()
        before.append(charge(problem, plan))
        after.append(charge(problem, found))
    assert all(now <= once for now, once in zip(after, before))
    assert sum(now < once for now, once in zip(after, before)) >= 2


def test_the_same_seed_composes_the_same_plan():
    problem, plan = rough(4)
    one, other = (recompose(problem, plan, 20, np.random.default_rng(7)) for _ in range(2))
    assert (one == other).all()


def test_what_is_locked_stays():
    problem, plan = rough(5)
    lock = problem.territory_lock.copy()
    lock[0] = FROZEN
    locked = np.isin(np.arange(problem.n), np.flatnonzero(plan == 3)[:5])
    held = replace(problem, territory_lock=lock, start=np.where(locked, plan, -1), locked=locked)
    found = recompose(held, plan, 30, np.random.default_rng(0))
    assert ((found == 0) == (plan == 0)).all()
    assert (found[locked] == 3).all()
    assert charge(held, found) <= charge(held, plan)


def test_no_pair_comes_together_that_must_be_apart():
    problem, plan = rough(6)
    low, high, _ = problem.graph.edges()
    across = np.flatnonzero(plan[low] != plan[high])[::7]
    apart = replace(problem, apart=np.column_stack([low[across], high[across]]))
    found = recompose(apart, plan, 30, np.random.default_rng(0))
    assert (found[apart.apart[:, 0]] != found[apart.apart[:, 1]]).all()


def test_it_ends_when_the_user_says_so():
    problem, plan = rough(7)
    with pytest.raises(Cancelled):
        recompose(problem, plan, 30, np.random.default_rng(0), Progress(is_cancelled=lambda: True))
