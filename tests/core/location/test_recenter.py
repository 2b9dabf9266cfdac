import numpy as np
import pytest

from territory_planner.core.jobs.design import design
from territory_planner.core.location.recenter import better_seats, recenter
from territory_planner.core.model.errors import Infeasible
from territory_planner.core.model.measures import cost
from territory_planner.core.model.reach import Reach
from territory_planner.core.travel.reach import check_reach, explain_reach, ways
from tests.core.planar import grid_problem

PROBLEM = grid_problem(6, 8, 3, np.random.default_rng(3).uniform(1, 5, 48), tolerance=0.1)


def by_blocks(units, seats):
    """Travel as streets in a grid have it."""
    apart = PROBLEM.position[units][:, None] - PROBLEM.position[seats][None]
    return np.abs(apart).sum(axis=2)


def solve(problem, progress):
    return design(problem, "fast", progress=progress).assignment


def test_centers_and_territories_come_to_suit_the_travel():
    first = design(PROBLEM, "fast").assignment
    served = recenter(PROBLEM, first, by_blocks, solve)
    anywhere = np.array([np.flatnonzero(first == j)[0] for j in range(3)])
    seats = better_seats(PROBLEM, first, anywhere, by_blocks)
    before = PROBLEM.mass @ by_blocks(np.arange(48), seats)[np.arange(48), first]
    assert cost(served.problem, served.assignment) <= before


def test_a_center_moves_to_where_its_units_are_nearest():
    row = grid_problem(1, 9, 1)
    seats = better_seats(
        row,
        np.zeros(9, dtype=np.int32),
        np.array([1]),
        lambda u, s: np.abs(row.position[u][:, None] - row.position[s][None]).sum(axis=2),
    )
    assert seats.tolist() == [4]


def test_units_out_of_reach_are_named_with_the_distance_that_would_do():
    row = grid_problem(1, 9, 1, center=np.array([[0.0, 4.0]]))
    with pytest.raises(Infeasible, match=r"farther than 3 km .* Allow 4.0 km") as caught:
        check_reach(row, Reach(3.0))
    assert caught.value.units == (0, 8)
    assert "Units farther than 3 km from every center (2): 0, 8" in str(caught.value)
    check_reach(row, Reach(4.0))


def test_a_plan_beyond_reach_says_what_it_keeps():
    row = grid_problem(1, 9, 1)
    plan = np.zeros(9, dtype=np.int32)
    assert ways(row, plan).tolist() == [4, 3, 2, 1, 0, 1, 2, 3, 4]
    assert explain_reach(row, plan, Reach(4.0)) is None
    said = explain_reach(row, plan, Reach(3.0))
    assert "0 (4.0 km), 8 (4.0 km)" in said
    assert "this one keeps 4.0 km" in said
