"""A bound never lies: no plan costs less than it says, and it is near what plans cost."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings

from territory_planner.core.bounds.bound import (
    bound_for_centers,
    bound_free_centers,
    gap_to_bound,
)
from territory_planner.core.bounds.exact import solve_exactly
from territory_planner.core.model.errors import Cancelled
from territory_planner.core.model.measures import distance, plan_centers
from territory_planner.core.model.problem import FROZEN, Problem
from territory_planner.core.model.progress import Progress
from tests.core.instances import NAMES, read_instance
from tests.core.planar import grid_problem, planar_problems


def travel(problem: Problem, plan: np.ndarray, center: np.ndarray) -> float:
    """Return the cost of a plan whose units are served from `center`."""
    apart = distance(problem, problem.position, center[plan])
    return float(problem.mass @ np.square(apart))


def not_frozen(problem: Problem) -> np.ndarray:
    """Return the territories that may gain units, all where none may."""
    ready = np.flatnonzero(problem.territory_lock != FROZEN)
    return ready if len(ready) else np.arange(problem.k)


@pytest.mark.parametrize("name", NAMES)
def test_bounds_never_exceed_the_proven_optimum(name):
    problem, optimum = read_instance(name)
    best = solve_exactly(problem).assignment
    assert 0.5 * optimum < bound_for_centers(problem, plan_centers(problem, best)) <= optimum
    assert 0.8 * optimum < bound_free_centers(problem) <= optimum
    assert 0.8 * optimum < bound_free_centers(problem, best) <= optimum


@settings(max_examples=60, deadline=None)
@given(planar_problems())
def test_no_plan_within_its_own_limits_beats_the_bound_for_its_centers(problem):
    rng = np.random.default_rng(0)
    plan = np.where(problem.start >= 0, problem.start, rng.choice(not_frozen(problem), problem.n))
    load = np.column_stack(
        [np.bincount(plan, weights=w, minlength=problem.k) for w in problem.workload.T]
    )
    met = Problem(**{**vars(problem), "lower": load * 0.99, "upper": load * 1.01})
    center = rng.random((problem.k, 2)) * 100
    assert bound_for_centers(met, center) <= travel(met, plan, center) * (1 + 1e-9)


def test_the_bound_is_tight_where_the_nearest_centers_already_balance():
    problem = grid_problem(4, 8, 2)
    plan = (np.arange(32) % 8 >= 4).astype(np.int32)
    bound = bound_for_centers(problem, plan_centers(problem, plan))
    assert gap_to_bound(problem, plan, bound) == pytest.approx(0.0, abs=1e-6)


def test_limits_count_for_centers_that_lie_ill():
    problem = grid_problem(2, 10, 2, tolerance=0.0)
    center = np.array([[0.5, 0.0], [0.5, 1.0]])
    plan = (np.arange(20) % 10 >= 5).astype(np.int32)
    assert bound_for_centers(problem, center) == pytest.approx(travel(problem, plan, center))


def test_a_workload_that_nothing_carries_is_no_hindrance():
    work = np.random.default_rng(2).uniform(1.0, 5.0, (48, 1))
    plain, padded = (
        grid_problem(6, 8, 4, columns, center_at_unit=True)
        for columns in (work, np.column_stack([0.0 * work, work]))
    )
    share = bound_free_centers(plain) / plain.mass.sum()
    assert bound_free_centers(padded) / padded.mass.sum() == pytest.approx(share, rel=0.01)


def test_it_stops_when_asked():
    problem, _ = read_instance("NM2020")
    with pytest.raises(Cancelled):
        bound_free_centers(problem, progress=Progress(is_cancelled=lambda: True))
