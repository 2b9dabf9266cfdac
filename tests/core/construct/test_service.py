from dataclasses import replace

import numpy as np
import pytest

from territory_planner.core.bounds.bound import bound_for_centers
from territory_planner.core.jobs.design import design
from territory_planner.core.model.errors import InvalidInput
from territory_planner.core.model.graph import parts_per_territory
from territory_planner.core.model.measures import cost, within_limits
from territory_planner.core.travel.straight import SQUARED, straight_travel
from tests.core.planar import grid_problem

CENTERS = np.array([[1.0, 1.0], [1.0, 8.0], [8.0, 4.5]])


def served(travel=None, tolerance=0.05, **options):
    """A square of 10 × 10 units of uneven workload around three centers."""
    workload = np.random.default_rng(5).uniform(1, 3, 100)
    return grid_problem(
        10, 10, 3, workload, center=CENTERS, travel=travel, tolerance=tolerance, **options
    )


def test_travel_by_squared_distance_is_what_is_meant_without_any():
    plain = served()
    table = served(straight_travel(plain, SQUARED))
    plan = design(plain, "fast").assignment
    assert cost(table, plan) == pytest.approx(cost(plain, plan))
    np.testing.assert_array_equal(design(table, "fast").assignment, plan)


def test_less_travel_is_found_when_distance_counts_and_not_its_square():
    plain = served()
    table = served(straight_travel(plain))
    by_distance = design(table, "balanced").assignment
    by_square = design(plain, "balanced").assignment
    assert cost(table, by_distance) <= cost(table, by_square)
    assert parts_per_territory(table.graph, by_distance, 3).tolist() == [1, 1, 1]
    assert within_limits(table, by_distance)


def test_a_slow_road_moves_the_border_but_not_the_balance():
    plain = served(tolerance=0.3)
    travel = straight_travel(plain).cost.copy()
    travel[:, 0] *= 3
    slow = served(travel, tolerance=0.3)
    before = np.bincount(design(served(straight_travel(plain), 0.3), "fast").assignment)
    after = np.bincount(design(slow, "fast").assignment)
    assert after[0] < before[0]
    assert within_limits(slow, design(slow, "fast").assignment)


def test_a_unit_is_not_served_from_a_center_out_of_its_reach_while_another_can():
    plain = served(tolerance=0.5)
    travel = straight_travel(plain).cost
    travel = np.where(travel <= 7.5, travel, np.inf)
    plan = design(served(travel, 0.5), "balanced").assignment
    assert np.isfinite(travel[np.arange(100), plan]).all()


def test_no_plan_costs_less_than_the_bound():
    problem = served(straight_travel(served()))
    bound = bound_for_centers(problem, CENTERS)
    plan = design(problem, "best").assignment
    assert 0.9 * cost(problem, plan) < bound <= cost(problem, plan)


@pytest.mark.parametrize(
    "travel", [np.ones((100, 2)), np.full((100, 3), -1.0), np.full((100, 3), np.nan)]
)
def test_travel_that_makes_no_sense_is_refused(travel):
    with pytest.raises(InvalidInput, match="Travel must be"):
        served(travel)


def test_a_criterion_that_nothing_carries_does_not_raise_the_bound_above_a_plan():
    workload = np.column_stack([np.ones(100), np.zeros(100)])
    plain = grid_problem(10, 10, 3, workload, center=CENTERS, tolerance=0.05)
    problem = replace(plain, travel=straight_travel(plain))
    plan = design(problem, "balanced").assignment
    assert within_limits(problem, plan)
    assert bound_for_centers(problem, CENTERS) <= cost(problem, plan)
