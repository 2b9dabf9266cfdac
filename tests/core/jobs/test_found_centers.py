"""A design without centers gets ones that keep a reach, a spacing, and its own side of a river."""

from __future__ import annotations

import numpy as np
import pytest

from territory_planner.core.checks.rules import no_rules
from territory_planner.core.jobs.found_centers import LARGE, find_centers
from territory_planner.core.jobs.full_design import design_in_full
from territory_planner.core.model.measures import plan_centers
from territory_planner.core.model.reach import Reach
from territory_planner.core.travel.spacing import close_pairs
from territory_planner.core.travel.straight import straight_block
from tests.core.planar import grid_problem
from tests.long import long


def solve(problem, _progress):
    return design_in_full(problem, no_rules(problem.n), effort="fast")


def straight(problem):
    position = problem.position
    return lambda served, seats: np.square(
        straight_block(problem, position[served], position[seats])
    )


def test_a_design_that_keeps_its_limits_is_returned_as_it_is():
    problem = grid_problem(6, 6, 4, center_at_unit=True)
    first = solve(problem, None)
    assert find_centers(first, straight(problem), solve, plain=True, reach=Reach(10.0)) is first


def test_centers_come_apart_where_a_spacing_asks_for_it():
    problem = grid_problem(4, 12, 4, center_at_unit=True, tolerance=0.5)
    first = solve(problem, None)
    done = find_centers(first, straight(problem), solve, plain=True, spacing=3.5)
    assert close_pairs(problem, plan_centers(done.problem, done.plan), 3.5) == []


def test_a_river_with_toll_is_not_crossed_when_there_is_a_design_that_does_not():
    problem = grid_problem(4, 9, 3, tolerance=0.4, center_at_unit=True)
    number = np.arange(36).reshape(4, 9)
    river = np.column_stack([number[:, 2], number[:, 3]])
    west = np.isin(np.arange(36), number[:, :3])

    def dear(served, seats):
        position = problem.position
        apart = np.square(straight_block(problem, position[served], position[seats]))
        return apart + 1000.0 * (west[served][:, None] != west[seats][None])

    done = find_centers(solve(problem, None), dear, solve, plain=False, crossed=river)
    assert all(len(set(west[done.plan == each].tolist())) == 1 for each in range(3))


@pytest.mark.parametrize(
    ("rows", "reach", "goes_on"),
    [pytest.param(12, 8.5, True, marks=long), (25, 15.0, False)],
)
def test_a_plan_that_knew_of_no_distance_is_a_last_resort_on_large_maps(rows, reach, goes_on):
    """The west carries most, so that a territory in the east is wide by itself."""
    columns, k = 40, 4
    work = np.where(np.arange(rows * columns) % columns < 8, 20.0, 1.0)
    problem = grid_problem(rows, columns, k, work, tolerance=0.9, center_at_unit=True)
    assert (problem.n >= LARGE) != goes_on
    first, around = solve(problem, None), []

    def noted(wanted, part):
        around.append(wanted.center)
        return design_in_full(wanted, no_rules(wanted.n), Reach(reach), "fast", progress=part)

    done = find_centers(first, straight(problem), noted, plain=True, reach=Reach(reach))
    center = plan_centers(done.problem, done.plan)
    assert np.linalg.norm(problem.position - center[done.plan], axis=1).max() <= reach * (1 + 1e-9)
    own = plan_centers(problem, first.plan)
    assert any(np.linalg.norm(each - own, axis=1).max() < 1e-9 for each in around) == goes_on
