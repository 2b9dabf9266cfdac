import numpy as np
import pytest

from territory_planner.core.jobs.design import design
from territory_planner.core.location.recenter import recenter
from territory_planner.core.model.errors import Infeasible
from territory_planner.core.model.measures import cost, plan_centers
from territory_planner.core.model.problem import UNASSIGNED
from territory_planner.core.travel.spacing import check_spacing, close_pairs, explain_spacing
from territory_planner.core.travel.straight import SQUARED, straight_block
from tests.core.planar import grid_problem

FIELD = grid_problem(8, 8, 4, np.random.default_rng(3).uniform(1, 5, 64), tolerance=0.3)


def squared(units, seats):
    return straight_block(FIELD, FIELD.position[units], FIELD.position[seats], SQUARED)


def solve(problem, progress):
    return design(problem, "fast", progress=progress).assignment


def test_centers_found_for_a_design_keep_their_distance():
    first = design(FIELD, "fast").assignment
    assert close_pairs(FIELD, plan_centers(FIELD, first), 5.0)
    served = recenter(FIELD, first, squared, solve, spacing=5.0)
    center = served.problem.center
    assert close_pairs(served.problem, center, 5.0) == []
    assert explain_spacing(served.problem, center, 5.0) is None
    assert (served.assignment != UNASSIGNED).all()
    # The price of it: units are farther from their centers.
    assert cost(served.problem, served.assignment) > cost(FIELD, first)


def test_a_spacing_that_no_units_can_keep_is_refused_with_one_that_they_can():
    row = grid_problem(1, 9, 3)
    with pytest.raises(Infeasible, match=r"No 3 of the units are 9 km apart.*allow 4.0 km"):
        check_spacing(row, 9.0)
    check_spacing(row, 4.0)
    check_spacing(grid_problem(1, 9, 1), 50.0)


def test_centers_too_near_to_each_other_are_named():
    row = grid_problem(1, 9, 3)
    center = np.array([[0.0, 0.0], [0.0, 2.0], [0.0, 8.0]])
    said = explain_spacing(row, center, 3.0, "ABC".__getitem__)
    assert said.startswith("Centers nearer to each other than 3 km (1 pair): A – B (2.0 km)")
