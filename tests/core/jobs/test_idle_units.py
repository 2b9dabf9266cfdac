"""Units without workload stay where they are, unless a territory would come apart."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from territory_planner.core import balance
from territory_planner.core.guards.budget import budget_of
from territory_planner.core.jobs.realign import realign
from territory_planner.core.model.graph import parts_per_territory
from territory_planner.core.model.measures import within_limits
from territory_planner.core.model.problem import Problem
from tests.core.planar import grid_problem


def mostly_idle(seed: int, rows: int = 24, columns: int = 30, k: int = 6) -> Problem:
    """Return a map of blocks as territories, four of five units without workload in some places."""
    rng = np.random.default_rng(seed)
    row, column = np.divmod(np.arange(rows * columns), columns)
    start = (row * 2 // rows) * (k // 2) + column * (k // 2) // columns
    work = rng.gamma(2.0, 1.0, rows * columns) * (rng.random(rows * columns) < 0.2)
    work *= 1 + 0.6 * (column > columns / 2)
    return grid_problem(rows, columns, k, work, tolerance=0.1, start=start.astype(np.int32))


def could_stay(problem: Problem, plan: np.ndarray) -> list[int]:
    """Return the units without workload that moved and could go back, each by itself."""
    moved = np.flatnonzero((plan != problem.start) & (problem.workload == 0).all(axis=1))
    parts = parts_per_territory(problem.graph, plan, problem.k)
    found = []
    for unit in moved.tolist():
        back = plan.copy()
        back[unit] = problem.start[unit]
        if (parts_per_territory(problem.graph, back, problem.k) <= parts).all():
            found.append(unit)
    return found


@pytest.mark.parametrize("seed", range(3))
def test_balancing_leaves_units_without_workload_where_they_can_stay(seed: int):
    problem = mostly_idle(seed)
    done = balance(problem, "fast")
    assert within_limits(problem, done.assignment)
    assert len(done.moves) > 3
    assert could_stay(problem, done.assignment) == []
    assert {move.unit for move in done.moves} == set(
        np.flatnonzero(done.assignment != problem.start).tolist()
    )


@pytest.mark.parametrize("seed", range(2))
def test_realigning_leaves_units_without_workload_where_they_can_stay(seed: int):
    problem = mostly_idle(seed, 16, 20, 4)
    budget = budget_of(problem, measure=problem.mass)
    done = realign(problem, budget, "fast").balanced
    assert within_limits(problem, done.assignment)
    assert could_stay(problem, done.assignment) == []


def test_a_stretch_of_units_without_workload_goes_back_as_one():
    """The outermost hangs on by the others alone, and only the innermost touches home."""
    work = np.zeros(30)
    work[[0, 1, 10, 11, 12, 13, 20, 21]] = 1.0
    start = np.zeros(30, dtype=np.int32)
    start[[4, 5, 6, 7, 8, 9, 14, 15, 16, 17, 18, 19, 24, 25, 26, 27, 28, 29]] = 1
    problem = grid_problem(3, 10, 2, work, tolerance=0.01, start=start)
    asked = replace(problem, target=np.array([[6.0], [2.0]]))
    asked = replace(asked, lower=np.array([[6.0], [2.0]]), upper=np.array([[6.0], [2.0]]))
    done = balance(asked, "fast")
    assert could_stay(asked, done.assignment) == []
