"""Coarse units: when no single step helps, a search finds the way through worse plans."""

from __future__ import annotations

import numpy as np
import pytest

from territory_planner.core.jobs.balance import balance
from territory_planner.core.jobs.large_neighbourhood import large_neighbourhood_search
from territory_planner.core.model.graph import parts_per_territory
from territory_planner.core.model.measures import within_limits
from territory_planner.core.model.progress import SILENT
from territory_planner.core.search.settle import settle
from territory_planner.core.search.tabu import tabu_search
from territory_planner.core.state.order import rank_plan
from territory_planner.core.state.ownership import Ownership
from tests.core.planar import grid_problem


def lumpy(seed: int, tolerance: float = 0.02):
    """Return lumpy units that four squares would share evenly, in uneven stripes."""
    rng = np.random.default_rng(seed)
    work = rng.integers(1, 12, 64).astype(float)
    row, column = np.divmod(np.arange(64), 8)
    square = row // 4 * 2 + column // 4
    work *= 100 / np.bincount(square, weights=work)[square]
    start = np.repeat([0, 1, 2, 3], [3, 1, 2, 2])[column]
    return grid_problem(8, 8, 4, workload=work, start=start, tolerance=tolerance)


@pytest.mark.parametrize("seed", range(5))
def test_coarse_units_are_brought_within_a_tight_tolerance(seed):
    problem = lumpy(seed)
    plan = balance(problem).assignment
    assert within_limits(problem, plan)
    assert (parts_per_territory(problem.graph, plan, 4) == 1).all()


@pytest.mark.parametrize("seed", [2, 4, 5])
def test_the_search_can_go_on_where_single_steps_and_swaps_end(seed):
    problem = lumpy(seed, tolerance=0.001)
    held = Ownership(problem, problem.start)
    settle(problem, held, 20, SILENT)
    settled = rank_plan(problem, held.as_array())
    tabu_search(problem, held, 1000, np.random.default_rng(0), SILENT)
    plan = held.as_array()
    assert rank_plan(problem, plan) < settled
    assert (parts_per_territory(problem.graph, plan, 4) == 1).all()


def test_drawing_a_neighbourhood_anew_never_ends_further_out_and_keeps_numbers():
    problem = lumpy(0)
    plan = large_neighbourhood_search(problem, problem.start, 0, SILENT)
    assert rank_plan(problem, plan) < rank_plan(problem, problem.start)
    assert (parts_per_territory(problem.graph, plan, 4) == 1).all()
    assert all((plan == problem.start)[problem.start == t].any() for t in range(4))


def test_drawing_anew_leaves_locked_territories_alone():
    problem = lumpy(0)
    locked = grid_problem(
        8, 8, 4, workload=problem.workload, start=problem.start, territory_lock=[2, 2, 2, 2]
    )
    np.testing.assert_array_equal(
        large_neighbourhood_search(locked, locked.start, 0, SILENT), locked.start
    )
