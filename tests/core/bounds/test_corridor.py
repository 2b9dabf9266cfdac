"""Border land between neighbours is divided anew: better or not at all, and never broken."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings

from territory_planner.core.bounds.corridor import corridor, polish, relieve
from territory_planner.core.guards.locks import may_move
from territory_planner.core.model.errors import Cancelled
from territory_planner.core.model.graph import parts_per_territory
from territory_planner.core.model.measures import cost, loads, within_limits
from territory_planner.core.model.problem import FROZEN
from territory_planner.core.model.progress import Progress
from tests.core.planar import grid_problem, planar_problems
from tests.long import tries

HALVES = (np.arange(48) % 8 >= 4).astype(np.int32)


def toothed() -> np.ndarray:
    """Return 6 rows of 8 units in two territories whose border zigzags."""
    row, column = np.divmod(np.arange(48), 8)
    return (column >= np.where(row % 2 == 0, 3, 5)).astype(np.int32)


def test_a_zigzag_border_becomes_straight():
    problem = grid_problem(6, 8, 2, tolerance=0.0)
    assert (corridor(problem, toothed(), [0, 1]) == HALVES).all()


def test_polishing_straightens_all_zigzag_borders_of_a_plan():
    problem = grid_problem(6, 12, 3, tolerance=0.0)
    row, column = np.divmod(np.arange(72), 12)
    bend = np.where(row % 2 == 0, 1, -1)
    zigzag = ((column >= 4 + bend).astype(int) + (column >= 8 + bend)).astype(np.int32)
    assert (polish(problem, zigzag) == column // 4).all()


def test_the_best_plan_stays():
    problem = grid_problem(6, 8, 2, tolerance=0.0)
    assert (corridor(problem, HALVES, [0, 1]) == HALVES).all()


def test_three_territories_out_of_limits_are_brought_within():
    problem = grid_problem(6, 12, 3, tolerance=0.0)
    column = np.arange(72) % 12
    plan = np.searchsorted([3, 9], column, side="right").astype(np.int32)
    found = corridor(problem, plan, [0, 1, 2])
    assert within_limits(problem, found)
    assert (parts_per_territory(problem.graph, found, 3) == 1).all()


def test_what_is_out_of_reach_is_at_least_halved():
    problem = grid_problem(1, 9, 2, tolerance=0.0)
    plan = (np.arange(9) >= 2).astype(np.int32)
    assert loads(problem, corridor(problem, plan, [0, 1])).ravel().tolist() == [4, 5]


def test_locks_and_other_territories_are_left_alone():
    plan = np.concatenate([toothed(), np.full(8, 2, dtype=np.int32)])
    locked = np.zeros(56, dtype=bool)
    locked[[3, 4]] = True
    problem = grid_problem(
        7, 8, 3, start=plan, locked=locked, tolerance=0.9, territory_lock=np.array([0, 0, FROZEN])
    )
    found = corridor(problem, plan, [0, 1])
    assert (found[locked] == plan[locked]).all()
    assert (found[48:] == 2).all()
    assert cost(problem, found) < cost(problem, plan)
    assert (corridor(problem, plan, [1, 2]) == plan).all()


@settings(max_examples=tries(20), deadline=None)
@given(planar_problems())
def test_nothing_gets_worse(problem):
    plan = np.maximum(problem.start, 0)
    problem = replace(problem, start=plan)
    found = corridor(problem, plan, [0, 1], nodes=20)
    moved = np.flatnonzero(found != plan)
    for unit in moved:
        locks = problem.locked, problem.territory_lock
        assert may_move(plan, *locks, np.array([unit]), int(found[unit]))[0]
    before = parts_per_territory(problem.graph, plan, problem.k)
    assert (parts_per_territory(problem.graph, found, problem.k) == before).all()
    if within_limits(problem, plan):
        assert within_limits(problem, found)
        assert cost(problem, found) <= cost(problem, plan) * (1 + 1e-12)
    assert excess(problem, found) <= excess(problem, plan) + 1e-6


def excess(problem, plan) -> float:
    load = loads(problem, plan)
    return float(np.maximum(np.maximum(problem.lower - load, load - problem.upper), 0).sum())


def test_a_chain_of_corridors_brings_far_territories_within_limits():
    problem = grid_problem(4, 16, 4, tolerance=0.0)
    column = np.arange(64) % 16
    plan = np.searchsorted([5, 8, 12], column, side="right").astype(np.int32)
    found = relieve(problem, plan, 10)
    assert within_limits(problem, found)
    assert (parts_per_territory(problem.graph, found, 4) == 1).all()
    assert (relieve(problem, plan, 0) == plan).all()


def test_it_stops_when_asked():
    problem = grid_problem(6, 8, 2, tolerance=0.0)
    with pytest.raises(Cancelled):
        corridor(problem, toothed(), [0, 1], progress=Progress(is_cancelled=lambda: True))


CENTERS = np.array([[2.5, 1.5], [2.5, 5.5]])


def test_ways_that_are_given_count_in_place_of_straight_ones():
    column = np.arange(48) % 8
    minutes = np.column_stack([column, 2.0 * (7 - column)])
    problem = grid_problem(6, 8, 2, tolerance=0.3, center=CENTERS, travel=minutes)
    assert (corridor(problem, HALVES, [0, 1]) == (column >= 5)).all()


def test_a_unit_that_a_center_can_not_serve_is_no_way_to_its_limits():
    column = np.arange(48) % 8
    minutes = np.column_stack([column, 7.0 - column])
    minutes[3, 0] = np.inf
    problem = grid_problem(6, 8, 2, tolerance=0.0, center=CENTERS, travel=minutes)
    found = corridor(problem, (column >= 3).astype(np.int32), [0, 1])
    assert within_limits(problem, found)
    assert found[3] == 1
