"""Where criteria disagree from west to east, territories reach across."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from territory_planner.core.construct.stretch import disagreement, stretched
from territory_planner.core.jobs.design import design
from territory_planner.core.model.measures import within_limits
from territory_planner.core.model.problem import make_problem
from tests.core.planar import grid_problem


def lopsided(side=18, k=6, tolerance=0.05):
    """Units that count 1 each, and a second workload that is heavier in one half."""
    west = np.arange(side * side) % side < side // 2
    work = np.column_stack([np.ones(side * side), np.where(west, 1.3, 0.7)])
    return grid_problem(side, side, k, workload=work, tolerance=tolerance)


def test_the_axis_points_from_where_one_is_dense_to_where_the_other_is():
    assert np.abs(disagreement(lopsided())) == pytest.approx([0, 1], abs=1e-6)


def test_one_criterion_and_like_ones_do_not_disagree():
    alone = grid_problem(4, 4, 2)
    assert disagreement(alone) is None
    twice = make_problem(alone.position, np.ones((16, 2)), alone.graph, 2)
    assert disagreement(twice) is None


def test_stretching_draws_positions_together_along_the_axis_only():
    problem = lopsided()
    drawn = stretched(problem, np.array([0.0, 1.0]), 3.0)
    assert drawn.position[:, 0] == pytest.approx(problem.position[:, 0])
    assert drawn.position[:, 1] == pytest.approx(problem.position[:, 1] / 3)


def test_both_criteria_are_met_by_territories_that_reach_across():
    problem = lopsided()
    made = design(problem, "fast")
    assert made.notes == ()
    assert within_limits(problem, made.assignment)
    round_ones = design(replace(problem, workload=problem.workload[:, :1] * [[1, 1]]), "fast")
    assert not within_limits(problem, round_ones.assignment)
