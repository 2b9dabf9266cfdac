"""Territories of the least largest diameter, on maps of commercial territory design."""

from __future__ import annotations

import numpy as np
import pytest

from benchmarks.commercial import commercial
from territory_planner.core import design
from territory_planner.core.model.graph import parts_per_territory
from territory_planner.core.model.measures import within_limits
from territory_planner.core.model.problem import make_problem
from territory_planner.core.search.shaped import shaped
from territory_planner.core.search.shapes import (
    DIAMETER,
    LARGEST,
    SHAPES,
    largest_diameter,
    shape_of,
)
from tests.core.jobs.test_shape import counted, scattered
from tests.core.planar import grid_problem


def test_the_maps_are_of_the_published_kind():
    problem = commercial(1000, 10, 3)
    assert problem.position.min() >= 0
    assert problem.position.max() <= 1000
    for work, (low, high) in zip(problem.workload.T, ((4, 20), (15, 400), (15, 100))):
        assert low <= work.min() < low + 0.1 * (high - low)
        assert high - 0.1 * (high - low) < work.max() <= high
    assert problem.tolerance.tolist() == [0.05] * 3
    assert (commercial(1000, 10, 3).position == problem.position).all()


def test_territories_come_out_much_narrower_connected_and_within_their_limits():
    """A design of little travel has 449 here; 411 and less take 6,000 moves, 403 20,000."""
    problem = commercial(1000, 10, 1)
    first = design(problem, "fast", bounds=False).assignment
    plan = shaped(problem, first, DIAMETER, 1_500, np.random.default_rng(0))
    assert largest_diameter(problem, plan) < 0.95 * largest_diameter(problem, first)
    assert within_limits(problem, plan)
    assert (parts_per_territory(problem.graph, plan, 10) == 1).all()


def test_locks_and_pairs_are_kept():
    rng = np.random.default_rng(1)
    start = np.repeat([np.repeat([0, 1, 2, 3], 3)], 8, axis=0).ravel()
    locked = rng.random(96) < 0.1
    problem = grid_problem(
        8, 12, 4, rng.uniform(1, 3, 96), tolerance=0.2, start=start, locked=locked, apart=[(0, 2)]
    )
    start[2] = 1
    plan = shaped(problem, start, DIAMETER, 500, rng)
    assert (plan[locked & (np.arange(96) != 2)] == start[locked & (np.arange(96) != 2)]).all()
    assert plan[0] != plan[2]


def test_more_moves_are_never_worse():
    problem = commercial(120, 4, 0)
    first = design(problem, "fast", 7, bounds=False).assignment
    widths = [
        largest_diameter(problem, shaped(problem, first, DIAMETER, moves, np.random.default_rng(7)))
        for moves in (50, 400, 1_500)
    ]
    assert widths == sorted(widths, reverse=True)


def test_the_largest_diameter_is_that_of_the_widest_territory():
    place = np.array([[0.0, 0.0], [3.0, 4.0], [10.0, 0.0], [10.0, 2.0]])
    problem = make_problem(place, np.ones(4), grid_problem(1, 4, 2).graph, 2)
    assert largest_diameter(problem, np.array([0, 0, 1, 1])) == pytest.approx(5.0)


@pytest.mark.parametrize("objective", SHAPES)
def test_what_units_count_is_kept_while_they_move(objective: str):
    """Beside the same counted anew, after moves there and back."""
    problem = scattered(1, 150, 4, 0.2)
    plan = design(problem, "fast", 7, bounds=False).assignment.astype(np.int64)
    shape = shape_of(objective, problem, plan)
    goal = 0.9 * shape.value(plan)
    shape.seek(plan, goal)
    rng = np.random.default_rng(3)
    for unit in rng.integers(0, 150, 60).tolist():
        into = int(rng.integers(0, 4))
        out = int(plan[unit])
        if into != out:
            shape.give(unit, out, into)
            plan[unit] = into
    anew = shape_of(objective, problem, plan)
    if objective == LARGEST:
        anew.way = shape.way  # centers stay until the next look
    anew.seek(plan, goal)
    every, none = np.arange(150), np.zeros(150, dtype=np.int64)
    for into in range(4):
        change = shape.change(every, plan, none + into)
        assert change == pytest.approx(anew.change(every, plan, none + into), abs=1e-2)
    assert shape.counts(plan) == pytest.approx(anew.counts(plan), abs=1e-2)
    assert shape.is_reached(plan) == (counted(problem, plan, objective) <= goal)
    shape.begin(plan)
    shape.seek(plan, goal)
    assert shape.value(plan) == pytest.approx(counted(problem, plan, objective))


@pytest.mark.parametrize("objective", SHAPES)
def test_a_search_that_goes_back_to_its_best_plan_goes_on(objective: str, monkeypatch):
    problem = scattered(2, 150, 5, 0.1)
    first = design(problem, "fast", 7, bounds=False).assignment
    straight = shaped(problem, first, objective, 1_000, np.random.default_rng(7))
    monkeypatch.setattr("territory_planner.core.search.shaped.STALE", 200)
    found = shaped(problem, first, objective, 1_000, np.random.default_rng(7))
    assert within_limits(problem, found)
    assert (parts_per_territory(problem.graph, found, 5) == 1).all()
    before, after = (counted(problem, plan, objective) for plan in (first, found))
    assert after <= before
    assert counted(problem, straight, objective) <= before
    assert after < before or objective == LARGEST
