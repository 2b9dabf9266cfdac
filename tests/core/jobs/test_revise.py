"""Plans made ready to be revised: rules first, then what is asked for, and all moves explained."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from territory_planner.core.checks.asked import asked_by, held_by
from territory_planner.core.checks.rules import no_rules
from territory_planner.core.checks.unit_rules import groups_torn
from territory_planner.core.guards.locks import pinned_units
from territory_planner.core.jobs.balance import balance
from territory_planner.core.jobs.repair import repair
from territory_planner.core.jobs.revise import revise
from territory_planner.core.model.errors import Infeasible, InvalidInput
from territory_planner.core.model.graph import graph_from_edges, parts_per_territory
from territory_planner.core.model.moves import explain, moves_between
from territory_planner.core.model.problem import FROZEN, make_problem
from tests.core.planar import grid_problem, planar_problems
from tests.long import tries

START = np.array([0, 0, 0, 0, 1, 1, 1, 1])


def row(start=START, k=2, **options):
    """Units in a row, a kilometre apart, of workload 1 to 8."""
    n = len(start)
    graph = graph_from_edges(n, np.arange(n - 1), np.arange(1, n), np.full(n - 1, 10.0))
    position = np.column_stack([np.arange(n, dtype=float), np.zeros(n)])
    work = np.arange(1.0, n + 1)
    return make_problem(position, work, graph, k, tolerance=0.3, start=start, **options)


def revision(problem, *, fill=False, settle=True, **rules):
    return revise(problem, replace(no_rules(problem.n), **rules), fill=fill, settle=settle)


def said(moves) -> list[str]:
    """Why each unit moved, without what that does."""
    return [explain(move, "ABC".__getitem__).split(";")[0] for move in moves]


def numbers(n, **units):
    """Return (n,) -1, but the given numbers at the given units."""
    row = np.full(n, -1)
    for unit, number in units.items():
        row[int(unit[1:])] = number
    return row


def test_the_moves_of_exceptions_stand_among_the_others():
    found = revision(row(), given=numbers(8, u1=1))
    after = np.array([0, 0, 0, 0, 1, 1, 1])
    plan = found.expand(after)
    moves = found.moves(plan, moves_between(found.problem, found.problem.start, after))
    assert [(move.unit, move.source, move.target) for move in moves] == [(4, 1, 0), (1, 0, 1)]
    assert said(moves)[1] == "moved from A to B by the table of exceptions"


def test_a_torn_group_comes_together_where_most_of_it_is():
    found = revision(row(), group=numbers(8, u3=0, u4=0, u5=0))
    assert found.first.tolist() == [0, 0, 0, 1, 1, 1, 1, 1]
    moves = found.moves(found.first, ())
    assert said(moves) == ["joined to B, where the rest of its group is"]


def test_a_torn_group_comes_together_where_locks_hold_it():
    locked = np.arange(8) == 3
    found = revision(row(locked=locked), group=numbers(8, u3=0, u4=0))
    assert found.first.tolist() == [0, 0, 0, 0, 0, 1, 1, 1]


@pytest.mark.parametrize(
    "locks", [{"locked": np.isin(np.arange(8), [3, 4])}, {"territory_lock": [FROZEN, 0]}]
)
def test_a_group_that_locks_tear_stays_as_it_is_and_is_named(locks):
    found = revision(row(**locks), group=numbers(8, u2=0, u3=0, u4=0, u5=0))
    assert found.first.tolist() == START.tolist()
    assert found.torn.tolist() == [2, 3, 4, 5]
    assert found.problem.n == 6  # what stands in one territory still goes as one


def test_what_a_group_cuts_off_is_given_to_those_around():
    start = np.array([0, 0, 0, 1, 1, 1, 2, 2])
    found = revision(row(start, k=3), group=numbers(8, u4=7, u6=7))
    assert found.first.tolist() == [0, 0, 0, 0, 2, 1, 2, 2]
    assert parts_per_territory(found.problem.graph, found.problem.start, 3).tolist() == [1, 1, 1]


def test_units_without_a_territory_follow_their_group_only_when_asked():
    start = np.array([0, 0, 0, 0, -1, 1, 1, 1])
    group = numbers(8, u3=0, u4=0)
    assert revision(row(start), group=group).first[4] == -1
    assert revision(row(start), group=group, fill=True, settle=False).first[4] == 0


def test_territories_are_brought_inside_their_parents():
    parent = np.array([0, 0, 0, 0, 0, 1, 1, 1])
    problem = row()
    graph = graph_from_edges(8, [0, 1, 2, 3, 5, 6], [1, 2, 3, 4, 6, 7], np.ones(6))
    found = revision(replace(problem, graph=graph), parent=parent)
    assert found.first.tolist() == [0, 0, 0, 0, 0, 1, 1, 1]
    assert said(found.moves(found.first, ())) == ["moved from B to A, as B is in several parents"]


def test_without_rules_nothing_changes():
    found = revision(row())
    assert found.free_to_start
    assert found.problem.n == 8


def test_there_must_be_a_plan():
    with pytest.raises(InvalidInput, match="plan to start from"):
        revision(replace(row(), start=None))


@st.composite
def ruled(draw):
    """Draw a problem that may be broken in every way, with groups and exceptions."""
    problem = draw(planar_problems())
    rng = np.random.default_rng(draw(st.integers(0, 10_000)))
    n = problem.n
    pick = rng.random(n) < 0.2
    given = np.where(rng.random(n) < 0.05, rng.integers(0, problem.k, n), -1)
    wide = replace(problem, upper=problem.upper * 10 + 100)
    return wide, replace(no_rules(n), group=np.where(pick, rng.integers(0, 4, n), -1), given=given)


def frozen_for(problem, given):
    """Exceptions that go to a frozen territory from elsewhere."""
    return (problem.territory_lock[given] == FROZEN) & (given >= 0) & (problem.start >= 0)


def revised_or_refused(problem, rules, fill):
    try:
        return revise(problem, rules, fill=fill, settle=not fill)
    except Infeasible as told:
        return told


def too_much_is_excepted(problem, given, units):
    """Whether a territory that takes in exceptions, or isn't frozen, can't carry its own."""
    idle = (problem.start < 0) & (given < 0)
    shared = problem.workload[~idle, 0].sum() / problem.k * (1 + problem.tolerance[0])
    units = np.array(units)
    territory = np.where(given[units] >= 0, given[units], problem.start[units])
    work = np.bincount(territory, problem.workload[units, 0], problem.k)
    return ((work > shared) & (problem.territory_lock != FROZEN)).any()


def test_a_frozen_territory_may_hold_more_exceptions_than_it_may_carry():
    given = numbers(8, u4=1, u5=1, u6=1, u7=1)
    with pytest.raises(Infeasible, match="exceptions alone carry more"):
        revision(row(), given=given)
    held = row(territory_lock=[0, FROZEN])
    found = revision(held, given=given)
    np.testing.assert_array_equal(found.expand(balance(found.problem).assignment), START)
    with pytest.raises(Infeasible, match="exceptions alone carry more"):
        revision(replace(held, start=numbers(8, u0=0, u1=0)), given=given)


@given(ruled())
@settings(max_examples=tries(60), deadline=None)
def test_revised_plans_keep_exceptions_groups_and_locks(drawn):
    problem, rules = drawn
    for fill, job in ((False, lambda p: balance(p, "fast")), (True, repair)):
        found = revised_or_refused(problem, rules, fill)
        if isinstance(found, Infeasible):
            # Units without a territory count nothing, so that limits may be narrower than these.
            assert found.constraint == "exceptions"
            assert too_much_is_excepted(problem, rules.given, found.units)
            continue
        solved = job(found.problem)
        plan = found.expand(solved.assignment)
        excepted = rules.given >= 0
        held = problem.locked
        free = excepted & (pinned_units(problem) < 0) & ~frozen_for(problem, rules.given)
        np.testing.assert_array_equal(plan[free], rules.given[free])
        np.testing.assert_array_equal(plan[held], problem.start[held])
        loose = excepted | (problem.start < 0 if not fill else False)
        group = np.where(loose | np.isin(np.arange(problem.n), found.torn), -1, rules.group)
        asked = replace(no_rules(problem.n), group=group)
        assert groups_torn(asked_by(problem, asked), held_by(problem, plan)) == []
        moves = found.moves(plan, solved.moves)
        after = problem.start.copy()
        for move in moves:
            assert problem.start[move.unit] == move.source
            after[move.unit] = move.target
        np.testing.assert_array_equal(after, plan)


def test_groups_on_a_grid_move_whole_or_not_at_all():
    start = np.tile(np.repeat([0, 1], [13, 7]), 10)
    problem = grid_problem(10, 20, 2, start=start, tolerance=0.02)
    group = np.arange(200) // 2
    found = revise(problem, replace(no_rules(200), group=group), fill=False, settle=True)
    plan = found.expand(balance(found.problem).assignment)
    assert (plan[::2] == plan[1::2]).all()
    assert abs(np.bincount(plan)[0] - 100) <= 2


def test_a_territory_that_leaves_another_parent_is_not_left_in_two_pieces():
    # Parents lie in rows; A hangs together only through the middle one, which it must leave.
    start = np.array([0, 0, 1, 1, 1, 0, 2, 2, 2, 2, 0, 0, 3, 3, 3])
    problem = grid_problem(3, 5, 4, start=start, tolerance=0.5)
    assert parts_per_territory(problem.graph, start, 4).tolist() == [1, 1, 1, 1]
    parent = np.repeat([0, 1, 0], 5)
    found = revision(problem, parent=parent)
    plan = found.expand(balance(found.problem).assignment)
    assert parts_per_territory(problem.graph, plan, 4).tolist() == [1, 1, 1, 1]
    for territory in range(4):
        assert len(np.unique(parent[plan == territory])) == 1
