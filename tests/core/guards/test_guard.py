"""Guards: what they refuse of many moves at once is what they refuse of each alone."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from territory_planner.core.guards.budget import budget_of
from territory_planner.core.guards.guard import Guard
from territory_planner.core.guards.of_problem import guards_of
from territory_planner.core.jobs.balance import balance
from territory_planner.core.model.measures import distance
from territory_planner.core.model.problem import FROZEN, GAIN_ONLY, make_problem
from territory_planner.core.model.reach import Reach
from tests.core.planar import grid_problem


def guarded(seed, reach):
    """Return a random problem in which every rule that there is has something to guard."""
    rng = np.random.default_rng(seed)
    start = rng.integers(-1, 4, 42).astype(np.int32)
    bare = grid_problem(6, 7, 4, start=start)
    center = bare.position[rng.choice(42, 4, replace=False)]
    travel = distance(bare, bare.position[:, None], center[None])
    travel[rng.random(travel.shape) < 0.2] = np.inf
    problem = make_problem(
        bare.position,
        bare.workload,
        bare.graph,
        start=start,
        center=center,
        travel=travel,
        apart=rng.choice(42, (5, 2), replace=False),
        locked=rng.random(42) < 0.1,
        territory_lock=[0, 0, GAIN_ONLY, FROZEN],
    )
    return replace(problem, reach=reach)


@pytest.mark.parametrize("seed", range(20))
def test_many_moves_are_refused_as_each_alone(seed):
    problem = guarded(seed, (Reach(3.0), Reach(), Reach(time=3.0), Reach(4.0, 3.0))[seed % 4])
    guards = guards_of(problem, problem.start, budget_of(problem, each=1.0))
    assert [guard.why for guard in guards] == ["locked", "apart", "reach", "budget"]
    units = np.repeat(np.arange(problem.n), problem.k)
    into = np.tile(np.arange(problem.k), problem.n)
    kept = problem.start[units] != into
    units, into = units[kept], into[kept]
    for guard in guards:
        many = guard.refused(problem.start, units, into)
        assert many.any()
        assert not many.all()
        np.testing.assert_array_equal(many, Guard.refused(guard, problem.start, units, into))


def test_where_nothing_is_asked_nothing_guards():
    problem = grid_problem(3, 3, 2, start=np.array([0, 0, 0, 1, 1, 1, 1, 1, 1]))
    assert guards_of(problem, problem.start) == ()


def test_what_a_territory_gained_it_may_give_away_though_it_may_not_lose():
    """A lock holds the units that were there, not those that a method has lent in between."""
    start = np.repeat([0, 1], [7, 3])
    problem = grid_problem(1, 10, 2, start=start, tolerance=0.01)
    problem = replace(problem, territory_lock=np.array([0, GAIN_ONLY], dtype=np.int8))
    locks = guards_of(problem, start)[0]
    assert locks.refuses(start.tolist(), [8], 0)
    lent = np.where(np.arange(10) == 6, 1, start)
    assert not locks.refuses(lent.tolist(), [6], 0)
    assert balance(problem).assignment.tolist() == [0] * 5 + [1] * 5
