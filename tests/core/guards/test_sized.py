"""Maxima of what adds up beside the workload: design, balance, repair and realignment keep them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from territory_planner.core.guards.of_problem import guards_of
from territory_planner.core.jobs.balance import balance
from territory_planner.core.jobs.design import design
from territory_planner.core.jobs.repair import repair
from territory_planner.core.model.graph import parts_per_territory
from territory_planner.core.model.measures import cost
from territory_planner.core.model.problem import make_problem
from territory_planner.core.model.sizes import Sizes
from tests.core.planar import grid_problem
from tests.long import long


def uneven(k=4, most=16, seed=0, **options):
    """A grid of 7 × 8 units, most of the work in one corner: equal shares are unequal numbers."""
    bare = grid_problem(7, 8, k)
    rng = np.random.default_rng(seed)
    work = rng.uniform(1, 2, 56) + 8 * (bare.position.sum(axis=1) < 5)
    sizes = Sizes(("number",), np.ones((56, 1)), np.array([float(most)]))
    return make_problem(bare.position, work, bare.graph, k, tolerance=0.6, sizes=sizes, **options)


def counts(problem, plan):
    return np.bincount(plan, minlength=problem.k)


@pytest.mark.parametrize(("effort", "seed"), [("fast", 0), pytest.param("balanced", 1, marks=long)])
def test_designs_keep_a_maximum_that_the_workload_alone_would_not(effort, seed):
    problem = uneven(seed=seed)
    free = design(replace(problem, sizes=None), effort, seed)
    assert counts(problem, free.assignment).max() > 16
    found = design(problem, effort, seed)
    assert counts(problem, found.assignment).max() <= 16
    assert (parts_per_territory(problem.graph, found.assignment, 4) == 1).all()
    # What no plan without the maximum can beat, no plan with it can.
    assert found.bound is None or found.bound <= cost(problem, found.assignment) * (1 + 1e-9)
    assert found.notes == ()


@pytest.mark.parametrize("seed", range(2))
def test_balancing_brings_plans_within_it(seed):
    problem = uneven(seed=seed)
    start = design(replace(problem, sizes=None), "fast", seed).assignment
    assert counts(problem, start).max() > 16
    after = balance(replace(problem, start=start), seed=seed).assignment
    assert counts(problem, after).max() <= 16


def test_repairing_gives_no_territory_more_than_it_may_have():
    start = np.array([0, 0, 0, -1, 1, 1])
    row = grid_problem(1, 6, 2, start=start)
    sizes = Sizes(("number",), np.ones((6, 1)), np.array([3.0]))
    assert repair(replace(row, sizes=sizes)).assignment.tolist() == [0, 0, 0, 1, 1, 1]
    sizes = replace(sizes, most=np.array([2.0]))
    left = repair(replace(row, sizes=sizes, start=np.array([0, 0, -1, -1, 1, 1])))
    assert left.assignment.tolist() == [0, 0, -1, -1, 1, 1]
    assert {each.why for each in left.remaining} == {"size"}


def test_what_is_above_already_comes_no_farther_above_and_may_shrink():
    start = np.array([0, 0, 0, 0, 1, 1])
    problem = grid_problem(1, 6, 2, start=start)
    sizes = Sizes(("number",), np.ones((6, 1)), np.array([3.0]))
    (guard,) = guards_of(replace(problem, sizes=sizes), start)
    owner = start.tolist()
    assert guard.refuses(owner, [4], 0)
    assert not guard.refuses(owner, [3], 1)
    assert guard.refuses(owner, [2, 3], 1)
    guard.note(3, 0, 1)
    assert guard.refuses(owner, [2], 1)
