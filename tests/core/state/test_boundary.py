"""Moving one unit at a time: loads follow, and nobody's territory is cut by surprise."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from territory_planner.core.model.graph import parts_per_territory
from territory_planner.core.model.measures import loads
from territory_planner.core.state.boundary import Boundary
from tests.core.planar import grid_problem, planar_problems


@given(planar_problems())
@settings(max_examples=60, deadline=None)
def test_a_unit_can_leave_exactly_when_its_territory_gets_no_more_parts(problem):
    plan = problem.start
    boundary = Boundary(problem, plan)
    before = parts_per_territory(problem.graph, plan, problem.k)
    for unit in np.flatnonzero(plan >= 0):
        without = plan.copy()
        without[unit] = -1
        after = parts_per_territory(problem.graph, without, problem.k)
        assert boundary.can_leave(int(unit)) == bool((after <= before).all())


@given(planar_problems())
@settings(max_examples=60, deadline=None)
def test_a_unit_that_takes_what_it_cuts_off_along_leaves_no_more_parts(problem):
    plan = problem.start
    boundary = Boundary(problem, plan)
    before = parts_per_territory(problem.graph, plan, problem.k)
    for unit in np.flatnonzero(plan >= 0):
        without = plan.copy()
        without[[unit, *boundary.cut_off(int(unit), problem.n)]] = -1
        assert (parts_per_territory(problem.graph, without, problem.k) <= before).all()


@given(planar_problems(), st.integers(0, 10_000))
@settings(max_examples=30, deadline=None)
def test_loads_and_sizes_follow_any_sequence_of_moves(problem, seed):
    plan = problem.start
    rng = np.random.default_rng(seed)
    boundary = Boundary(problem, plan)
    for _ in range(50):
        boundary.move(int(rng.integers(problem.n)), int(rng.integers(-1, problem.k)))
    now = boundary.assignment()
    np.testing.assert_allclose(boundary.load, loads(problem, now), atol=1e-9)
    assert boundary.size == np.bincount(now[now >= 0], minlength=problem.k).tolist()


def test_cut_off_names_the_smaller_piece_and_gives_up_past_the_limit():
    problem = grid_problem(1, 9, 1)
    boundary = Boundary(problem, np.zeros(9, dtype=np.int32))
    assert sorted(boundary.cut_off(2, 5)) == [0, 1]
    assert boundary.cut_off(2, 1) is None
    assert not boundary.can_leave(2)
    assert boundary.can_leave(0)


def test_borders_add_up_shared_lengths_by_territory():
    problem = grid_problem(3, 3, 2)
    boundary = Boundary(problem, np.array([0, 0, 0, 1, 0, 1, 1, 1, -1], dtype=np.int32))
    assert boundary.borders(4) == pytest.approx({0: 1000.0, 1: 3000.0})
    assert boundary.borders(5) == pytest.approx({0: 2000.0})
