"""Units that are too far from their center go to one that reaches them, as far as there is one."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from territory_planner.core.jobs.nearer import bring_near
from territory_planner.core.model.moves import BROUGHT_NEAR
from territory_planner.core.model.problem import FROZEN
from territory_planner.core.model.reach import Reach
from tests.core.planar import grid_problem

ROW = np.array([0] * 7 + [1] * 3)
"""A row of ten, the first seven in one territory."""


def row_problem(reach: float, **options):
    problem = grid_problem(1, 10, 2, start=ROW, center=np.array([[0, 2], [0, 7]]), **options)
    return replace(problem, reach=Reach(reach))


def test_units_beyond_reach_go_to_the_neighbour_from_the_rim_inward():
    found = bring_near(row_problem(2.0), np.array([5, 6]))
    assert found.assignment.tolist() == [0] * 5 + [1] * 5
    assert [(move.source, move.target) for move in found.moves] == [(0, 1), (0, 1)]
    assert {move.reason.code for move in found.moves} == {BROUGHT_NEAR}


def test_units_that_nobody_reaches_stay_and_the_others_go():
    problem = replace(row_problem(2.0), center=np.array([[0, 2], [0, 8]]))
    found = bring_near(problem, np.array([5, 6]))
    assert found.assignment.tolist() == [0] * 6 + [1] * 4


def test_what_lies_behind_the_far_units_is_not_cut_off():
    problem = replace(row_problem(2.0), center=np.array([[0, 5], [0, 7]]))
    start = problem.start
    found = bring_near(problem, np.array([0, 1, 2]))
    np.testing.assert_array_equal(found.assignment, start)


def test_others_that_would_be_cut_off_are_told_as_dragged():
    grid = grid_problem(2, 6, 2, start=np.array([0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1]))
    problem = replace(grid, center=np.array([[0, 0], [1, 4]]), reach=Reach(2.5))
    found = bring_near(problem, np.array([3]))
    assert found.assignment[3] == 1
    assert found.dragged.tolist() == [4, 5]


@pytest.mark.parametrize("held", ["unit", "territory"])
def test_locks_are_kept(held):
    problem = row_problem(2.0)
    if held == "unit":
        problem = replace(problem, locked=np.arange(10) >= 5)
    else:
        problem = replace(problem, territory_lock=np.array([FROZEN, 0], dtype=np.int8))
    np.testing.assert_array_equal(bring_near(problem, np.array([5, 6])).assignment, ROW)
