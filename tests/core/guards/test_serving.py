"""Balancing around fixed centers: ways count, and no unit is moved out of reach."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from territory_planner.core.guards.serving import serving
from territory_planner.core.jobs.balance import balance
from territory_planner.core.model.measures import cost, distance, max_deviation
from territory_planner.core.model.problem import make_problem
from territory_planner.core.model.reach import Reach
from territory_planner.core.model.travel_table import full_travel
from tests.core.planar import grid_problem, planar_problems


def strip(**options):
    """Two rows of 12 units, the west with eight columns of them and the east with four."""
    start = np.tile(np.repeat([0, 1], [8, 4]), 2)
    center = np.array([[0.5, 4.0], [0.5, 9.0]])
    problem = grid_problem(2, 12, 2, start=start, tolerance=0.02)
    return replace(problem, center=center, **options)


def test_without_a_limit_all_that_is_needed_moves():
    assert max_deviation(strip(), balance(strip()).assignment) == 0


def test_no_unit_moves_out_of_reach():
    problem = strip(reach=Reach(2.6))
    plan = balance(problem).assignment
    apart = distance(problem, problem.position, problem.center[plan])
    moved = plan != problem.start
    assert moved.any()
    assert (apart[moved] <= 2.6).all()


def test_a_center_that_must_not_serve_a_unit_does_not_get_it():
    whole = strip()
    travel = distance(whole, whole.position[:, None], whole.center[None])
    travel[:12, 1] = np.inf
    problem = make_problem(
        whole.position,
        whole.workload,
        whole.graph,
        start=whole.start,
        center=whole.center,
        travel=travel,
        tolerance=0.02,
    )
    moved = np.flatnonzero(balance(problem).assignment != whole.start)
    assert len(moved)
    assert (moved >= 12).all()


def test_units_with_the_shortest_new_way_move_first():
    start = np.tile(np.repeat([0, 1], [9, 3]), 6)
    whole = grid_problem(6, 12, 2, start=start, tolerance=0.02)
    center = np.array([[2.5, 2.0], [2.5, 10.0]])
    travel = distance(whole, whole.position[:, None], center[None])
    travel[:36, 1] += 30  # a river keeps the northern half far from the eastern center
    around = make_problem(
        whole.position,
        whole.workload,
        whole.graph,
        start=start,
        center=center,
        travel=travel,
        tolerance=0.1,
    )
    blind = balance(replace(around, travel=None)).assignment
    assert cost(around, balance(around).assignment) < cost(around, blind)


@given(planar_problems(), st.floats(5.0, 60.0))
@settings(max_examples=15, deadline=None)
def test_no_unit_comes_farther_beyond_reach_than_it_was(problem, reach):
    center = problem.position[: problem.k]
    around = replace(problem, center=center, reach=Reach(reach))
    plan, kept = balance(around, "fast").assignment, problem.start >= 0
    before, after = (
        distance(problem, problem.position[kept], center[each[kept]])
        for each in (problem.start, plan)
    )
    assert (after <= np.maximum(before, reach) + 1e-6).all()


@given(planar_problems(), st.floats(5.0, 60.0), st.integers(0, 1000))
@settings(max_examples=15, deadline=None)
def test_no_unit_comes_to_take_longer_than_it_may_and_did(problem, most, seed):
    """Along ways that have little to do with straight distances; some centers can't serve some."""
    rng = np.random.default_rng(seed)
    taken = rng.uniform(1.0, 80.0, (problem.n, problem.k))
    taken[rng.random(taken.shape) < 0.1] = np.inf
    around = replace(
        problem,
        center=problem.position[: problem.k],
        travel=full_travel(taken),
        reach=Reach(time=most),
    )
    plan, kept = balance(around, "fast").assignment, np.flatnonzero(problem.start >= 0)
    before, after = taken[kept, problem.start[kept]], taken[kept, plan[kept]]
    assert (after <= np.maximum(before, most) + 1e-9).all()


@given(planar_problems(), st.integers(0, 1000))
@settings(max_examples=15, deadline=None)
def test_the_guard_refuses_what_makes_any_way_too_long_and_nothing_else(problem, seed):
    rng = np.random.default_rng(seed)
    center, taken = problem.position[: problem.k], rng.uniform(1.0, 80.0, (problem.n, problem.k))
    reach = Reach(float(rng.choice([20.0, np.inf])), float(rng.choice([30.0, 50.0])))
    around = replace(problem, center=center, travel=full_travel(taken), reach=reach)
    owner, guard = problem.start.tolist(), serving(around)
    km = distance(problem, problem.position[:, None], center[None])
    for unit in range(problem.n):
        for into in range(problem.k):
            own = owner[unit]
            allowed = all(
                way[unit, into] <= max(most, way[unit, own] if own >= 0 else 0.0) * (1 + 1e-9)
                for way, most in ((km, reach.km), (taken, reach.time))
            )
            assert guard.refuses(owner, (unit,), into) == (not allowed)
