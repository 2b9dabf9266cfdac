"""What can't be is said before the work, with the least that would help."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from territory_planner.core.bounds.exact import solve_exactly
from territory_planner.core.diagnosis.conflicts import (
    HANG_TOGETHER,
    HEAVY_FOR_TOLERANCE,
    HEAVY_UNIT,
    LIMITS_CROSS,
    LITTLE_LEFT,
    LOCKED_TOGETHER,
    LOCKS_APART,
    LOCKS_HEAVY,
    LOCKS_LIGHT,
    NO_WHOLE_NUMBER,
    NOWHERE_APART,
    ONE_UNIT,
    SEPARATE_LAND,
    TOO_LITTLE_ROOM,
    TOO_MANY_APART,
    TOO_MUCH_ASKED,
    WALLED_IN,
)
from territory_planner.core.diagnosis.feasibility import check_feasible, find_conflicts
from territory_planner.core.model.errors import Infeasible
from territory_planner.core.model.graph import graph_from_edges
from territory_planner.core.model.problem import FROZEN, Problem, make_problem
from tests.core.planar import grid_problem


def row(workload: list[float], k: int, missing: tuple[int, ...] = (), **options) -> Problem:
    """Return units in a row; `missing` lists units that don't touch the next one."""
    n = len(workload)
    first = np.setdiff1d(np.arange(n - 1), missing)
    position = np.column_stack([np.arange(n), np.zeros(n)])
    graph = graph_from_edges(n, first, first + 1)
    return make_problem(position, np.array(workload), graph, k, **options)


def locked(n: int, *units: tuple[int, int]) -> dict[str, np.ndarray]:
    """Lock (unit, territory) pairs."""
    start = np.full(n, -1)
    for unit, territory in units:
        start[unit] = territory
    return {"start": start, "locked": start >= 0}


ONES = [1.0] * 6
CASES = {
    TOO_LITTLE_ROOM: (row(ONES, 2, maximum=2.0), (), 4, 6),
    TOO_MUCH_ASKED: (row(ONES, 2, minimum=4.0, tolerance=1.0), (), 8, 6),
    HEAVY_UNIT: (row([1, 1, 10, 1, 1, 1], 3, tolerance=2, maximum=8), (2,), 8, 10),
    HEAVY_FOR_TOLERANCE: (row([1, 1, 10, 1, 1, 1], 3, tolerance=0.5), (2,), 7.5, 10),
    LITTLE_LEFT: (row([1, 1, 10, 1, 1, 1], 3, tolerance=2, minimum=3), (2,), 5, 6),
    SEPARATE_LAND: (row(ONES, 2, missing=(0, 3), tolerance=1.0), (0,), 2, 3),
    NO_WHOLE_NUMBER: (row(ONES, 2, missing=(1,), tolerance=0.2), (0, 1), 0.2, 0.3334),
    LOCKS_APART: (
        row(ONES, 2, tolerance=0.9, **locked(6, (0, 0), (1, 0), (3, 1), (5, 0))),
        (5,),
        0,
        0,
    ),
    LOCKS_HEAVY: (
        row(ONES, 2, tolerance=0.0, **locked(6, (0, 0), (1, 0), (2, 0), (3, 0))),
        (0, 1, 2, 3),
        3,
        4,
    ),
    LIMITS_CROSS: (row(ONES, 2, minimum=[[5.0], [0.0]], tolerance=0.2), (), 3.6, 5),
    LOCKS_LIGHT: (row(ONES, 2, tolerance=0.2, **locked(6, (0, 0), (2, 1))), (0,), 2.4, 2),
    ONE_UNIT: (row(ONES, 2, tolerance=0.9, apart=[[3, 3]]), (3,), 0, 0),
    LOCKED_TOGETHER: (
        row(ONES, 2, tolerance=0.9, apart=[[2, 1], [0, 5]], **locked(6, (1, 0), (2, 0))),
        (1, 2),
        0,
        0,
    ),
    TOO_MANY_APART: (
        row(ONES, 2, tolerance=0.9, apart=[[0, 2], [2, 4], [4, 0], [0, 1]]),
        (0, 2, 4),
        2,
        3,
    ),
    NOWHERE_APART: (
        row(ONES, 2, tolerance=0.9, apart=[[0, 3], [5, 3]], **locked(6, (0, 0), (5, 1))),
        (3, 0, 5),
        0,
        0,
    ),
    WALLED_IN: (row(ONES, 2, tolerance=0.1, apart=[[2, 1], [3, 2]]), (2, 1, 3), 1, 2.7),
    HANG_TOGETHER: (row(ONES, 2, tolerance=0.0, apart=[[4, 5]]), (4, 5), 2, 3),
}


@pytest.mark.parametrize("constraint", CASES)
def test_each_conflict_names_its_units_and_the_least_relaxation(constraint):
    problem, units, given, needed = CASES[constraint]
    found = next(c for c in find_conflicts(problem) if c.constraint == constraint)
    assert found.units == units
    assert found.given == pytest.approx(given)
    assert found.needed == pytest.approx(needed)
    with pytest.raises(Infeasible):
        check_feasible(problem)


@pytest.mark.parametrize("constraint", CASES)
def test_a_conflict_is_no_false_alarm(constraint):
    with pytest.raises(Infeasible):
        solve_exactly(replace(CASES[constraint][0], center_at_unit=True))


def test_the_message_speaks_of_units_by_name():
    with pytest.raises(Infeasible, match=r"7\.5 at most, but Los Angeles alone .* 10") as caught:
        check_feasible(CASES[HEAVY_FOR_TOLERANCE][0], unit=lambda _: "Los Angeles")
    assert caught.value.units == (2,)


def test_a_frozen_territory_takes_no_part():
    start = np.array([0, 0, 0, 0, 1, 2])
    lock = np.array([FROZEN, 0, 0])
    problem = row(ONES, 3, start=start, territory_lock=lock, tolerance=0.5, target=[4.0, 1.0, 1.0])
    assert find_conflicts(problem) == []
    walled = row(
        [1.0] * 5, 2, start=np.array([-1, 0, 0, 0, -1]), territory_lock=lock[:2], tolerance=1
    )
    assert [c.constraint for c in find_conflicts(walled)] == [SEPARATE_LAND]


def test_what_can_be_done_raises_no_conflict():
    assert find_conflicts(grid_problem(4, 8, 4, tolerance=0.0)) == []
    assert find_conflicts(row(ONES, 3, missing=(1, 3), tolerance=0.0)) == []


def test_too_little_room_says_which_number_of_territories_would_do():
    with pytest.raises(
        Infeasible, match="Ask for 3 territories, or raise the maximum to 3"
    ) as said:
        check_feasible(CASES[TOO_LITTLE_ROOM][0], criterion=lambda _: "visits")
    assert "“visits”" in str(said.value)


def test_large_workloads_are_written_in_full():
    problem = grid_problem(2, 4, 2, np.full(8, 1_234_567.0), maximum=np.array([2_500_000.0]))
    with pytest.raises(Infeasible, match="carry 5,000,000 in all, and there is 9,876,536"):
        check_feasible(problem)


def test_an_impossible_pair_reads_as_a_sentence():
    with pytest.raises(Infeasible, match=r"^Ada can't be kept apart from itself: "):
        check_feasible(CASES[ONE_UNIT][0], unit=lambda _: "Ada")
