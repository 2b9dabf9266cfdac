"""Moving one unit at a time: loads follow, and nobody's territory is cut by surprise."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.spatial import Delaunay

from territory_planner.core.boundary import Boundary
from territory_planner.core.graph import graph_from_edges, parts_per_territory
from territory_planner.core.problem import Problem, loads, make_problem


def grid_problem(rows: int, columns: int, k: int) -> Problem:
    number = np.arange(rows * columns).reshape(rows, columns)
    first = np.concatenate([number[:, :-1].ravel(), number[:-1].ravel()])
    second = np.concatenate([number[:, 1:].ravel(), number[1:].ravel()])
    graph = graph_from_edges(rows * columns, first, second, np.ones(len(first)))
    position = np.stack(np.divmod(np.arange(rows * columns), columns), axis=1)
    return make_problem(position, np.ones(rows * columns), graph, k)


@st.composite
def planar_plans(draw: st.DrawFn) -> tuple[Problem, np.ndarray]:
    rng = np.random.default_rng(draw(st.integers(0, 10_000)))
    n, k = draw(st.integers(8, 60)), draw(st.integers(2, 4))
    position = rng.random((n, 2))
    corner = Delaunay(position).simplices
    first, second = corner.ravel(), np.roll(corner, 1, axis=1).ravel()
    graph = graph_from_edges(n, first, second)
    problem = make_problem(position, rng.random((n, 2)), graph, k)
    center = rng.random((k, 2))
    plan = np.square(position[:, None] - center).sum(axis=2).argmin(axis=1)
    plan[rng.random(n) < draw(st.sampled_from([0.0, 0.2]))] = rng.integers(-1, k)
    return problem, plan.astype(np.int32)


@given(planar_plans())
@settings(max_examples=60, deadline=None)
def test_a_unit_can_leave_exactly_when_its_territory_gets_no_more_parts(case):
    problem, plan = case
    boundary = Boundary(problem, plan)
    before = parts_per_territory(problem.graph, plan, problem.k)
    for unit in np.flatnonzero(plan >= 0):
        without = plan.copy()
        without[unit] = -1
        after = parts_per_territory(problem.graph, without, problem.k)
        assert boundary.can_leave(int(unit)) == bool((after <= before).all())


@given(planar_plans())
@settings(max_examples=60, deadline=None)
def test_a_unit_that_takes_what_it_cuts_off_along_leaves_no_more_parts(case):
    problem, plan = case
    boundary = Boundary(problem, plan)
    before = parts_per_territory(problem.graph, plan, problem.k)
    for unit in np.flatnonzero(plan >= 0):
        without = plan.copy()
        without[[unit, *boundary.cut_off(int(unit), problem.n)]] = -1
        assert (parts_per_territory(problem.graph, without, problem.k) <= before).all()


@given(planar_plans(), st.integers(0, 10_000))
@settings(max_examples=30, deadline=None)
def test_loads_and_sizes_follow_any_sequence_of_moves(case, seed):
    problem, plan = case
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
    assert boundary.borders(4) == pytest.approx({0: 1.0, 1: 3.0})
    assert boundary.borders(5) == pytest.approx({0: 2.0})
