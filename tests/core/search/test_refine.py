"""Refinement by safe boundary moves."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from territory_planner.core.jobs.design import design
from territory_planner.core.model.graph import parts_per_territory
from territory_planner.core.model.measures import cost, loads, max_deviation, within_limits
from territory_planner.core.model.problem import Problem, make_problem
from territory_planner.core.search.improve import exchanged, improve, plan_of
from territory_planner.core.search.refine import Schedule, cut_length, rank_of, refine
from territory_planner.core.state.plan import travel_mass
from tests.core.planar import grid_problem, planar_problems


def stripes(problem: Problem, columns: int) -> np.ndarray:
    """Return a grid's plan of vertical stripes of (nearly) equal width."""
    return (np.arange(problem.n) % columns * problem.k // columns).astype(np.int32)


def sums(problem: Problem, assignment: np.ndarray) -> float:
    """Return Σ mass · d² about centroids, from scratch."""
    mass, total = travel_mass(problem), 0.0
    for j in range(problem.k):
        own = assignment == j
        center = np.average(problem.position[own], axis=0, weights=mass[own])
        total += mass[own] @ np.square(problem.position[own] - center).sum(axis=1)
    return float(total)


def test_long_stripes_become_compact_territories_within_limits() -> None:
    problem = grid_problem(12, 12, 4, tolerance=0.05)
    start = stripes(problem, 12)
    found = refine(plan_of(problem, start), Schedule(100, 0.5), 100.0, np.random.default_rng(0))
    assert within_limits(problem, found)
    assert cost(problem, found) < 0.75 * cost(problem, start)
    assert (parts_per_territory(problem.graph, found, 4) == 1).all()


def test_a_lopsided_plan_is_brought_within_limits() -> None:
    problem = grid_problem(15, 15, 5, tolerance=0.05)
    lopsided = np.minimum(np.arange(225) // 15, 4).astype(np.int32)
    found = improve(problem, lopsided, Schedule(80, 0.0), 4, np.random.default_rng(0))
    assert within_limits(problem, found)
    assert (parts_per_territory(problem.graph, found, 5) == 1).all()


@settings(max_examples=30, deadline=None)
@given(problem=planar_problems(), seed=st.integers(0, 99))
def test_moves_are_priced_as_a_recount_prices_them(problem: Problem, seed: int) -> None:
    rng = np.random.default_rng(seed)
    plan = plan_of(problem, rng.integers(0, problem.k, problem.n))
    if len(np.unique(plan.assignment)) < problem.k or problem.center is not None:
        return
    unit, into, _ = plan.candidates()
    travel = plan.travel_change(unit, into)
    for i, j, change in list(zip(unit.tolist(), into.tolist(), travel.tolist()))[:10]:
        if plan.size[plan.owner[i]] < 2:
            continue
        after = plan.assignment.copy()
        after[i] = j
        expected = plan.aim.travel * (sums(problem, after) - sums(problem, plan.assignment))
        assert change == pytest.approx(expected, rel=1e-6, abs=1e-4)


@settings(max_examples=30, deadline=None)
@given(problem=planar_problems(), seed=st.integers(0, 99))
def test_no_safe_move_ever_cuts_a_territory(problem: Problem, seed: int) -> None:
    rng = np.random.default_rng(seed)
    plan = plan_of(problem, rng.integers(0, problem.k, problem.n))
    pieces = parts_per_territory(problem.graph, plan.assignment, problem.k)
    if not pieces.all():
        return
    for _ in range(20):
        unit, into, _ = plan.candidates()
        if not len(unit):
            break
        pick = int(rng.integers(len(unit)))
        plan.move(int(unit[pick]), int(into[pick]), np.inf)
        now = parts_per_territory(problem.graph, plan.assignment, problem.k)
        assert (now <= pieces).all()
        pieces = now
    kept = loads(problem, plan.assignment)
    np.testing.assert_allclose(np.array(plan.load), kept, rtol=1e-9, atol=1e-9)


def test_a_swap_ends_an_excess_that_no_single_move_can() -> None:
    # Two columns of four: 82 against 80, and only units of 20 and 21 to exchange.
    work = np.array([20.0, 20, 20, 20, 21, 20, 21, 20])
    problem = grid_problem(4, 2, 2, work, tolerance=0.01)
    start = np.array([0, 1, 0, 1, 0, 1, 0, 1], dtype=np.int32)
    assert max_deviation(problem, start) > 0.01
    assert within_limits(problem, exchanged(problem, start, 1.0))


def test_high_compactness_shortens_borders_and_low_tightens_the_balance() -> None:
    found = {}
    for wish in (0, 50, 100):
        work = np.random.default_rng(2).uniform(0.5, 1.5, 400)
        problem = grid_problem(20, 20, 5, work, tolerance=0.1, compactness=wish)
        found[wish] = design(problem, "fast").assignment
    assert max_deviation(problem, found[0]) < 0.5 * max_deviation(problem, found[50])
    assert cut_length(problem.graph, found[100]) <= cut_length(problem.graph, found[50])


def test_plans_within_limits_rank_before_cheaper_ones_that_are_not() -> None:
    problem = grid_problem(10, 10, 2, tolerance=0.05)
    even = stripes(problem, 10)
    uneven = (np.arange(100) % 10 > 5).astype(np.int32)
    assert rank_of(problem, even) < rank_of(problem, uneven)


def test_border_length_counts_edges_where_no_length_is_known() -> None:
    position = np.array([[0.0, 0], [1, 0], [2, 0]])
    grid = grid_problem(1, 3, 2)
    bare = make_problem(position, np.ones(3), _without_lengths(grid), 2)
    assert cut_length(bare.graph, np.array([0, 0, 1])) == 1.0


def _without_lengths(problem: Problem):
    graph = problem.graph
    return type(graph)(graph.indptr, graph.indices, np.zeros(len(graph.length)))
