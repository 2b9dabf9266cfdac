"""A bound for centers anywhere never lies, and is near what plans cost on even ground."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings

from territory_planner.core.bounds.anywhere import bound_anywhere
from territory_planner.core.bounds.bound import bound_free_centers
from territory_planner.core.bounds.candidates import candidates
from territory_planner.core.bounds.dual_ascent import dual_ascent
from territory_planner.core.jobs.design import design
from territory_planner.core.model.errors import Cancelled
from territory_planner.core.model.graph import Graph
from territory_planner.core.model.measures import cost, loads
from territory_planner.core.model.problem import Problem, make_problem
from territory_planner.core.model.progress import Progress
from tests.core.instances import NAMES, read_instance
from tests.core.planar import grid_problem, planar_problems
from tests.long import tries


def crowded(n: int, k: int, seed: int, **rules) -> Problem:
    """Units crowded in places, uneven workloads, every fifth without any."""
    rng = np.random.default_rng(seed)
    place = rng.normal(0, 1, (n, 2)) * rng.choice([1.0, 20.0], (n, 1))
    load = rng.lognormal(0, 1, n) * (rng.random(n) > 0.2)
    nobody = Graph(np.zeros(n + 1, np.int32), np.zeros(0, np.int32), np.zeros(0))
    return make_problem(place, load, nobody, k, **rules)


@pytest.mark.parametrize("name", NAMES)
def test_it_never_exceeds_the_proven_optimum_of_a_county_plan(name):
    problem, optimum = read_instance(name)
    assert 0.8 * optimum < bound_anywhere(problem) <= optimum


@settings(max_examples=tries(25), deadline=None)
@given(planar_problems())
def test_no_plan_within_its_own_limits_costs_less(problem):
    plan = np.where(problem.start >= 0, problem.start, np.arange(problem.n) % problem.k)
    load = loads(problem, plan)
    met = replace(problem, lower=load * 0.99, upper=load * 1.01)
    assert bound_anywhere(met) <= cost(met, plan) * (1 + 1e-9)


@pytest.mark.parametrize("seed", range(2))
def test_no_way_to_share_out_crowded_units_costs_less(seed):
    problem = crowded(200, 4, seed)
    nearest = np.square(problem.position[:, None] - problem.position[None, :4]).sum(axis=2)
    plan = nearest.argmin(axis=1)
    load = loads(problem, plan)
    bound = bound_anywhere(replace(problem, lower=load * 0.999, upper=load * 1.001))
    assert 0 < bound <= cost(problem, plan)


def test_unequal_territories_count_each_with_its_own_limits():
    even = grid_problem(16, 16, 4, tolerance=0.01)
    uneven = grid_problem(16, 16, 4, tolerance=0.01, target=np.array([1, 1, 1, 7]))
    # round territories cost as the square of what they carry: 0.52 against 0.25, or 2.08 times
    assert 1.6 < bound_anywhere(uneven) / bound_anywhere(even) < 2.2


def test_it_is_near_what_plans_cost_on_even_ground():
    problem = grid_problem(24, 24, 9, tolerance=0.02)
    least = cost(problem, design(problem, "fast").assignment)
    assert 0.9 * least < bound_anywhere(problem) <= least


@settings(max_examples=tries(25), deadline=None)
@given(planar_problems())
def test_no_plan_with_centers_at_units_costs_less(problem):
    plan = np.where(problem.start >= 0, problem.start, np.arange(problem.n) % problem.k)
    load = loads(problem, plan)
    met = replace(problem, lower=load * 0.99, upper=load * 1.01, center_at_unit=True)
    assert bound_anywhere(met) <= cost(met, plan) * (1 + 1e-9)


def test_many_units_as_centers_are_bounded_more_closely_than_by_steps_among_some():
    problem = grid_problem(24, 24, 9, tolerance=0.02, center_at_unit=True)
    plan = design(problem, "fast", bounds=False).assignment
    by_steps = dual_ascent(candidates(problem), cost(problem, plan)).bound
    bound = bound_free_centers(problem, plan)
    assert by_steps < bound <= cost(problem, plan)
    assert bound > 0.97 * cost(problem, plan)


def test_units_in_one_place_need_no_travel():
    problem = crowded(50, 3, 1)
    assert bound_anywhere(replace(problem, position=np.ones((50, 2)))) == 0.0


def test_it_stops_when_asked():
    with pytest.raises(Cancelled):
        bound_anywhere(crowded(300, 5, 0), Progress(is_cancelled=lambda: True))
