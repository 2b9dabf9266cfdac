"""A plan from anywhere is judged by every rule of its problem."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings

from territory_planner.core.checks.asked import asked_by, held_by
from territory_planner.core.checks.issue import (
    BARRIER,
    COUNT,
    DETACHED,
    EMPTY,
    GAINED,
    LOST,
    MAXIMUM,
    MINIMUM,
    TOLERANCE,
    UNIT_LOCK,
    WITHOUT_TERRITORY,
)
from territory_planner.core.checks.listing import explain_issue, find_issues, rule_of
from territory_planner.core.checks.validation import validate_plan
from territory_planner.core.model.graph import parts_per_territory, without_edges
from territory_planner.core.model.measures import within_limits
from territory_planner.core.model.moves import Called
from territory_planner.core.model.problem import FROZEN, GAIN_ONLY
from tests.core.planar import grid_problem, planar_problems

HALVES = np.array([0, 0, 1, 1] * 2, dtype=np.int32)


def breaks(problem, plan):
    found = validate_plan(problem, plan)
    return [(rule_of(b), b.territory, tuple(b.units), b.amount) for b in found]


def test_a_plan_that_keeps_all_rules_has_no_breaks():
    assert validate_plan(grid_problem(2, 4, 2, tolerance=0.0), HALVES) == []


def test_each_broken_rule_is_named_with_place_and_amount():
    problem = grid_problem(2, 4, 3, tolerance=0.25)
    plan = np.array([0, 0, 0, -1, 1, 0, 0, 0], dtype=np.int32)
    assert breaks(problem, plan) == [
        (WITHOUT_TERRITORY, -1, (3,), 1.0),
        (EMPTY, 2, (), pytest.approx(-8 / 3)),
        (TOLERANCE, 0, (), pytest.approx(6 - 8 / 3 * 1.25)),
        (TOLERANCE, 1, (), -1.0),
    ]


def test_hard_limits_are_told_from_the_tolerance():
    problem = grid_problem(1, 8, 2, tolerance=0.1, maximum=4.1)
    plan = np.array([0] * 6 + [1] * 2, dtype=np.int32)
    assert [(b.kind, b.territory, round(b.amount, 9)) for b in validate_plan(problem, plan)] == [
        (TOLERANCE, 0, 1.6),
        (TOLERANCE, 1, -1.6),
        (MAXIMUM, 0, 1.9),
    ]
    found = validate_plan(problem, plan, hard=(np.array([2.5]), np.array([7.0])))
    assert [(b.kind, b.territory, b.amount) for b in found if b.kind != TOLERANCE] == [
        (MINIMUM, 1, 0.5)
    ]


def test_a_part_beyond_a_barrier_is_told_from_one_that_lies_elsewhere():
    whole = grid_problem(1, 7, 2, tolerance=0.9)
    problem = replace(whole, graph=without_edges(whole.graph, [5], [6]))
    plan = np.array([1, 0, 0, 1, 1, 1, 1], dtype=np.int32)
    found = validate_plan(problem, plan, barred=np.array([[5, 6]]))
    assert [(rule_of(b), b.units.tolist()) for b in found] == [(DETACHED, [0]), (BARRIER, [6])]


def counted(k: int, asked: int):
    problem = grid_problem(1, k, k, tolerance=0.5)
    return find_issues(asked_by(problem, number=asked), held_by(problem, np.arange(k)))


def test_the_number_of_territories_is_a_rule():
    assert counted(5, 5) == []
    (found,) = counted(4, 6)
    assert (found.kind, found.amount) == (COUNT, -2)
    assert explain_issue(found) == "4 territories, 6 were asked for"
    (found,) = counted(1200, 5)
    assert explain_issue(found) == "1,200 territories, 5 were asked for"


def test_a_detached_part_is_one_break():
    problem = grid_problem(1, 6, 2, tolerance=0.5)
    plan = np.array([0, 0, 0, 1, 1, 0], dtype=np.int32)
    assert breaks(problem, plan) == [(DETACHED, 0, (5,), 1.0)]


def test_locks_are_judged_against_the_starting_plan():
    problem = grid_problem(
        2,
        4,
        2,
        start=HALVES,
        locked=np.arange(8) == 2,
        territory_lock=np.array([FROZEN, GAIN_ONLY]),
        tolerance=0.9,
    )
    plan = np.array([0, 0, 0, 1] * 2, dtype=np.int32)
    assert breaks(problem, plan) == [
        (UNIT_LOCK, 1, (2,), 1.0),
        (LOST, 1, (2, 6), 2.0),
        (GAINED, 0, (2, 6), 2.0),
    ]


def test_a_sentence_names_territory_units_and_workload():
    problem = grid_problem(1, 6, 2, tolerance=0.5)
    found = validate_plan(problem, np.array([0, 0, 0, 1, 1, 0], dtype=np.int32))[0]
    called = Called("North {}".format, unit="U{}".format, criterion=lambda _: "visits")
    assert (
        explain_issue(found, called)
        == "U5 away from the rest of North 0, next to North 1 alone (1 visits)"
    )


@settings(max_examples=100, deadline=None)
@given(planar_problems())
def test_no_breaks_means_assigned_connected_and_within_limits(problem):
    found = {rule_of(b) for b in validate_plan(problem, problem.start)}
    assert (WITHOUT_TERRITORY in found) == (problem.start < 0).any()
    assert (DETACHED in found) == (
        parts_per_territory(problem.graph, problem.start, problem.k) > 1
    ).any()
    outside = bool(found & {TOLERANCE, MINIMUM, MAXIMUM, EMPTY})
    assert outside != within_limits(problem, problem.start)
    assert not found & {UNIT_LOCK, LOST, GAINED}
