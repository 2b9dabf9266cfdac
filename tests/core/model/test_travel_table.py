import tracemalloc

import numpy as np
import pytest

from territory_planner.core.construct.service import balanced_service, bound_for_travel
from territory_planner.core.jobs.design import design
from territory_planner.core.model import travel_table as table
from territory_planner.core.model.measures import cost, within_limits
from territory_planner.core.model.problem import UNASSIGNED
from territory_planner.core.model.reach import Reach
from territory_planner.core.model.travel_table import (
    full_travel,
    travel_by_centers,
    travel_by_units,
)
from territory_planner.core.presolve.reduction import contract_groups
from territory_planner.core.travel.reach import within_reach
from territory_planner.core.travel.straight import SQUARED, straight_travel
from tests.core.planar import grid_problem


@pytest.fixture
def kept(monkeypatch):
    """Units keep their nearest five centers from the second unit on."""
    monkeypatch.setattr(table, "MEMORY", 0)
    monkeypatch.setattr(table, "LEAST_KEPT", 5)


def random_table(n=40, k=12, seed=1):
    costs = np.random.default_rng(seed).uniform(0, 100, (n, k))
    costs[3, :4] = np.inf
    return costs


def test_a_small_table_keeps_every_center():
    costs = random_table()
    travel = full_travel(costs)
    assert travel.is_complete
    assert travel.at(np.array([5, 6]), np.array([11, 0])).tolist() == [costs[5, 11], costs[6, 0]]
    assert travel.one(3, 0) >= travel.barred > 100 * costs[np.isfinite(costs)].max() * 0.99


def test_many_units_keep_their_nearest_centers_and_know_the_least_of_the_others(kept):
    costs = random_table()
    travel = full_travel(costs)
    nearest = np.sort(costs, axis=1)
    assert not travel.is_complete
    for unit in range(40):
        for center in range(12):
            known = costs[unit, center] <= nearest[unit, 4]
            expected = costs[unit, center] if known else 2 * nearest[unit, 4]
            assert travel.one(unit, center) == expected
            assert travel.at(np.array([unit]), np.array([center]))[0] == expected
            assert travel.is_kept(np.array([unit]), np.array([center]))[0] == known
    np.testing.assert_array_equal(travel.floor, nearest[:, 4])


def test_a_unit_that_no_center_serves_counts_as_barred_from_each(kept):
    costs = random_table()
    costs[7] = np.inf
    travel = full_travel(costs)
    assert {travel.one(7, center) for center in range(12)} == {travel.barred}
    assert set(travel.at(np.full(12, 7), np.arange(12)).tolist()) == {travel.barred}


def test_the_order_in_which_travel_is_put_together_does_not_matter(kept):
    costs = random_table(50, 30)
    whole = full_travel(costs)
    order = np.random.default_rng(2).permutation(50)
    by_units = travel_by_units([(part, costs[part]) for part in np.split(order, 5)], 50, 30)
    by_centers = travel_by_centers(lambda some: costs[:, some], 50, 30)
    for other in (by_units, by_centers):
        np.testing.assert_array_equal(other.near, whole.near)
        np.testing.assert_array_equal(other.cost, whole.cost)


def test_some_units_and_centers_keep_what_is_known_between_them(kept):
    travel = full_travel(random_table())
    units, centers = np.array([3, 8, 21]), np.array([0, 2, 7, 11])
    part = travel.among(units, centers)
    for row, unit in enumerate(units.tolist()):
        for column, center in enumerate(centers.tolist()):
            if travel.is_kept(np.array([unit]), np.array([center]))[0]:
                assert part.one(row, column) == travel.one(unit, center)
            else:
                assert part.one(row, column) >= travel.cost[unit].max()


def test_the_bound_counts_on_centers_that_were_not_kept(kept):
    problem = grid_problem(6, 8, 8, center=np.random.default_rng(4).uniform(0, 6, (8, 2)))
    lists = straight_travel(problem)
    whole = np.linalg.norm(problem.position[:, None] - problem.center[None], axis=2)
    complete = table._complete(whole)
    limits = problem.mass, problem.lower[:, 0], problem.upper[:, 0]
    assert bound_for_travel(lists, *limits) <= bound_for_travel(complete, *limits) + 1e-9
    assert bound_for_travel(lists, *limits) >= 0.9 * bound_for_travel(complete, *limits)


def test_a_plan_by_the_nearest_centers_is_as_good_as_one_by_all(monkeypatch):
    center = np.random.default_rng(4).uniform(0, 20, (12, 2))
    plain = grid_problem(20, 20, 12, center=center, tolerance=0.2)
    by_all = design(
        grid_problem(
            20, 20, 12, center=center, tolerance=0.2, travel=straight_travel(plain, SQUARED)
        ),
        "fast",
    ).assignment
    monkeypatch.setattr(table, "MEMORY", 0)
    monkeypatch.setattr(table, "LEAST_KEPT", 8)
    listed = grid_problem(
        20, 20, 12, center=center, tolerance=0.2, travel=straight_travel(plain, SQUARED)
    )
    by_few = design(listed, "fast").assignment
    assert within_limits(plain, by_few)
    assert listed.travel.is_kept(np.arange(400), by_few).all()
    assert cost(plain, by_few) == pytest.approx(cost(plain, by_all), rel=0.01)


def test_a_group_travels_as_the_mean_of_its_units(kept):
    problem = grid_problem(4, 5, 6, center=np.random.default_rng(4).uniform(0, 5, (6, 2)))
    problem = grid_problem(4, 5, 6, center=problem.center, travel=straight_travel(problem))
    group = np.full(20, UNASSIGNED)
    group[[0, 1, 5]] = 0
    reduced = contract_groups(problem, group)
    travel, place = reduced.problem.travel, int(reduced.stand_in[0])
    center = travel.near[place, 0]
    apart = np.linalg.norm(problem.position[[0, 1, 5]] - problem.center[center], axis=1)
    assert travel.one(place, int(center)) == pytest.approx(apart.mean())


def test_tens_of_thousands_of_units_and_hundreds_of_centers_fit_in_little_memory(monkeypatch):
    rows, columns, k = 100, 120, 400
    rng = np.random.default_rng(6)
    center = rng.uniform(0, 100, (k, 2)) * (1.0, 1.2)
    problem = grid_problem(rows, columns, k, center=center)
    dense = 8 * problem.n * k
    monkeypatch.setattr(table, "MEMORY", 12 * problem.n * 32)
    tracemalloc.start()
    reached = within_reach(problem, Reach(30.0))
    diagram = balanced_service(reached.travel, problem.mass, center, problem.target[:, 0])
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert reached.travel.cost.shape == (12_000, 32)
    assert (np.bincount(diagram.owner, minlength=k) > 0).all()
    assert peak < dense / 1.5
