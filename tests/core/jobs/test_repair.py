"""Reattaching what is detached or has no territory."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from territory_planner.core.checks.faults import find_faults
from territory_planner.core.checks.issue import DETACHED, ENCLAVE, WITHOUT_TERRITORY
from territory_planner.core.jobs.repair import (
    LOCKED,
    NO_NEIGHBOUR,
    TERRITORY_LOCKED,
    explain_remaining,
    repair,
)
from territory_planner.core.model.errors import InvalidInput
from territory_planner.core.model.graph import parts, parts_per_territory
from territory_planner.core.model.measures import loads
from territory_planner.core.model.moves import explain
from territory_planner.core.model.problem import FROZEN
from tests.core.planar import grid_problem, planar_problems


def rows(*lines: str) -> np.ndarray:
    """Read a plan off a drawing: digits are territories, dots none."""
    return np.array([-1 if mark == "." else int(mark) for mark in "".join(lines)])


def drawn(*lines: str, k: int, **options):
    return grid_problem(len(lines), len(lines[0]), k, start=rows(*lines), **options)


@given(planar_problems())
@settings(max_examples=80, deadline=None)
def test_repair_leaves_exactly_the_faults_that_it_names(problem):
    result = repair(problem)
    plan, start = result.assignment, problem.start
    np.testing.assert_array_equal(plan[problem.locked], start[problem.locked])
    left = find_faults(problem, plan)
    assert sum(len(fault.units) for fault in left) == sum(
        len(entry.units) for entry in result.remaining
    )
    for territory in np.flatnonzero(problem.territory_lock == FROZEN):
        np.testing.assert_array_equal(plan == territory, start == territory)
    before = parts_per_territory(problem.graph, start, problem.k)
    assert (parts_per_territory(problem.graph, plan, problem.k) <= np.maximum(before, 1)).all()
    moved = {move.unit: move.target for move in result.moves}
    assert moved == {int(u): int(plan[u]) for u in np.flatnonzero(plan != start)}


@given(planar_problems())
@settings(max_examples=40, deadline=None)
def test_repairing_twice_changes_nothing_more(problem):
    once = repair(problem).assignment
    np.testing.assert_array_equal(repair(replace(problem, start=once)).assignment, once)


@given(planar_problems())
@settings(max_examples=40, deadline=None)
def test_without_filling_units_without_a_territory_stay_without(problem):
    plan = repair(problem, fill_unassigned=False).assignment
    np.testing.assert_array_equal(plan < 0, problem.start < 0)


def test_faults_are_told_apart():
    problem = drawn("000111", "010111", "0001.1", "222220", "222222", k=3)
    faults = find_faults(problem, problem.start)
    assert [(fault.kind, fault.territory, fault.units.tolist()) for fault in faults] == [
        (DETACHED, 0, [23]),
        (ENCLAVE, 1, [7]),
        (WITHOUT_TERRITORY, -1, [16]),
    ]


def test_a_detached_part_goes_where_it_does_least_harm_and_says_so():
    problem = drawn("000000", "000111", "111022", "222022", "222222", k=3, tolerance=0.2)
    names = ["North", "West", "South"]
    result = repair(problem)
    assert {move.unit for move in result.moves} == {15, 21}
    sentence = explain(result.moves[0], names.__getitem__, lambda unit: f"unit {unit}")
    assert sentence.startswith("unit 15: in a detached part of North (2 units); joined to ")
    assert "km of border" in sentence
    assert " goes from " in sentence


def test_a_big_detached_part_is_shared_out_among_its_neighbours():
    problem = drawn("0000011112", "0000011112", "3333300022", "3333300022", k=4, tolerance=0.15)
    result = repair(problem)
    assert len({move.target for move in result.moves}) > 1
    _, territory = parts(problem.graph, result.assignment)
    assert sorted(territory.tolist()) == [0, 1, 2, 3]


def test_a_gap_that_would_rejoin_a_detached_part_goes_to_its_territory():
    problem = drawn("00.00", "11111", "11111", k=2)
    assert repair(problem).assignment.tolist() == rows("00000", "11111", "11111").tolist()


def test_the_part_to_keep_can_be_the_heaviest_the_largest_or_the_one_with_the_center():
    plan = rows("000100")
    problem = grid_problem(1, 6, 2, start=plan, center=np.array([[0.0, 5.0], [0.0, 3.0]]))
    area = np.array([1, 1, 1, 1, 4, 4])
    assert repair(problem).assignment.tolist() == [0, 0, 0, 1, 1, 1]
    assert repair(problem, area, "area").assignment.tolist() == [1, 1, 1, 1, 0, 0]
    assert repair(problem, keep_part="center").assignment.tolist() == [1, 1, 1, 1, 0, 0]
    with pytest.raises(InvalidInput, match="areas"):
        repair(problem, keep_part="area")


def test_what_cant_be_reattached_is_named_with_its_reason():
    problem = drawn("0010", "0011", "2222", k=3, locked=np.arange(12) == 3)
    frozen = replace(problem, locked=np.zeros(12, bool), territory_lock=np.array([FROZEN, 0, 0]))
    around = replace(
        problem, locked=np.zeros(12, bool), territory_lock=np.array([0, FROZEN, FROZEN])
    )
    whys = [[entry.why for entry in repair(p).remaining] for p in (problem, frozen, around)]
    assert whys == [[LOCKED], [TERRITORY_LOCKED], [NO_NEIGHBOUR]]
    text = explain_remaining(repair(problem).remaining[0], "ABC".__getitem__, str)
    assert text == "3 of A stays detached: it is locked"
    several = replace(repair(problem).remaining[0], units=np.array([3, 7, 8]))
    text = explain_remaining(several, "ABC".__getitem__, str)
    assert text == "3 and 2 more of A stay detached: one of them is locked"


def test_a_gap_does_not_go_where_a_locked_loose_part_must_not_meet_it():
    # 0 0 0 . 1 0: the last unit is locked away from its territory, which the gap touches.
    problem = grid_problem(
        1,
        6,
        2,
        start=np.array([0, 0, 0, -1, 1, 0]),
        locked=np.arange(6) == 5,
        apart=np.array([[3, 5]]),
        target=[5.0, 1.0],
    )
    assert repair(problem).assignment.tolist() == [0, 0, 0, 1, 1, 0]


def test_a_hard_maximum_sends_a_piece_to_where_there_is_room():
    start = np.array([0, 0, 1, 1, 0, 0, 0, 1, 1, 2])
    problem = grid_problem(2, 5, 3, start=start, target=[4, 5, 1])
    assert repair(problem).assignment[4] == 1
    assert repair(problem, hard=(None, np.array([4.0]))).assignment[4] == 2


@given(planar_problems(), st.floats(0.0, 1.5), st.floats(0.5, 3.0))
@settings(max_examples=60, deadline=None)
def test_hard_limits_are_never_broken_nor_broken_farther(problem, low, high):
    mean = problem.workload.sum(axis=0) / problem.k
    least, most = low * mean, high * mean
    after = loads(problem, repair(problem, hard=(least, most)).assignment)
    before = loads(problem, problem.start)
    assert (after <= np.maximum(before, most) + 1e-6).all()
    assert (after >= np.minimum(before, least) - 1e-6).all()
