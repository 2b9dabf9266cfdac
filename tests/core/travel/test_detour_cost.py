import numpy as np
import pytest

from territory_planner.core.travel.detour_cost import detours
from tests.core.planar import grid_problem

# Rows of 8 units of 1 km; a river between the columns 3 and 4.
ROW = grid_problem(1, 8, 2)
FIELD = grid_problem(6, 8, 2)


def river(rows):
    return np.array([[8 * row + 3, 8 * row + 4] for row in rows])


def test_a_way_across_a_barrier_is_as_much_longer_as_crossing_costs():
    added = detours(ROW, river([0]), 5.0, np.arange(8), np.array([1, 6]))
    assert added[:, 0].tolist() == pytest.approx([0, 0, 0, 0, 5, 5, 5, 5])
    assert added[:, 1].tolist() == pytest.approx([5, 5, 5, 5, 0, 0, 0, 0])


def test_a_way_goes_around_the_end_of_a_barrier_where_that_is_shorter():
    # The river ends after the third row: from the first, around it is 3 km there and 3 back.
    assert detours(FIELD, river(range(3)), 50.0, np.array([4]), np.array([3]))[0, 0] == 6
    assert detours(FIELD, river(range(3)), 2.0, np.array([4]), np.array([3]))[0, 0] == 2
    assert detours(FIELD, river(range(3)), 50.0, np.array([44]), np.array([43]))[0, 0] == 0


def test_two_barriers_are_paid_for_one_by_one():
    both = np.concatenate([river([0]), [[5, 6]]])
    assert detours(ROW, both, 5.0, np.array([7]), np.array([0]))[0, 0] == pytest.approx(10)
