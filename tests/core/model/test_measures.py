import numpy as np
import pytest

from territory_planner.core.model import measures
from territory_planner.core.model.geodesy import geocentric
from territory_planner.core.model.problem import make_problem
from tests.core.planar import POSITION, ROW
from tests.core.planar import row_problem as row


def test_deviation_and_balance_of_a_plan():
    problem, plan = row(), np.array([0, 0, 1, 1, 1, 1])
    np.testing.assert_allclose(measures.deviations(problem, plan), [[-0.5], [0.5]])
    assert measures.max_deviation(problem, plan) == pytest.approx(0.5)
    assert not measures.within_limits(problem, plan)
    assert measures.within_limits(problem, np.array([0, 0, 0, 1, 1, 1]))


def test_unassigned_units_count_for_no_territory():
    problem, plan = row(), np.array([0, 0, -1, 1, 1, -1])
    assert measures.loads(problem, plan).tolist() == [[3], [5]]


def test_cost_is_workload_times_squared_distance_to_the_center():
    problem, plan = row(k=1), np.zeros(6, dtype=int)
    by_hand = np.dot([1, 2, 3, 3, 2, 1], (np.arange(6) - 2.5) ** 2)
    assert measures.cost(problem, plan) == pytest.approx(by_hand)


def test_a_center_that_must_be_a_unit_costs_a_little_more():
    free, at_unit = row(k=1), row(k=1, center_at_unit=True)
    plan = np.zeros(6, dtype=int)
    assert measures.center_units(at_unit, plan).tolist() == [2]
    assert measures.cost(at_unit, plan) == pytest.approx(measures.cost(free, plan) + 12 * 0.25)


def test_fixed_centers_are_what_the_cost_is_measured_from():
    problem = row(center=POSITION[[0, 5]])
    plan = np.array([0, 0, 0, 1, 1, 1])
    assert measures.cost(problem, plan) == pytest.approx(2 * (0 + 2 * 1 + 3 * 4))


def test_on_the_globe_distance_follows_the_ground():
    position = geocentric(np.linspace(0, 50, 6), np.zeros(6))
    problem = make_problem(position, np.ones(6), ROW, 2, globe=True)
    quarter = measures.distance(problem, *geocentric(np.array([0.0, 90.0]), np.zeros(2)))
    assert quarter == pytest.approx(10_018, abs=15)


def test_a_territory_without_units_has_no_center():
    problem, plan = row(k=3), np.array([0, 0, 0, 1, 1, 1])
    assert np.isnan(measures.centroids(problem, plan)[2]).all()
    assert measures.center_units(problem, plan)[2] == -1
    assert np.isfinite(measures.cost(problem, plan))


def test_a_load_without_target_is_infinitely_far_and_an_unknown_target_is_not_told():
    load, target = np.array([5.0, 0.0, 5.0, 6.0]), np.array([0.0, 0.0, np.nan, 4.0])
    np.testing.assert_array_equal(measures.deviation_from(load, target), [np.inf, 0.0, np.nan, 0.5])
