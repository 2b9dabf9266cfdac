"""Moves in steps: an order that can be carried out, and sentences that the plans bear out."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from territory_planner.core.jobs import steps
from territory_planner.core.jobs.balance import balance
from territory_planner.core.jobs.repair import repair
from territory_planner.core.jobs.steps import in_steps, torn_by
from territory_planner.core.model.graph import graph_from_edges, parts_per_territory
from territory_planner.core.model.measures import deviations
from territory_planner.core.model.moves import (
    BALANCED,
    BORN,
    CLOSED,
    CUT_OFF,
    DETACHED,
    EDITED,
    ENCLAVE,
    EXCHANGED,
    FILLED,
    JOINED,
    KEPT_APART,
    LEFT,
    PASSED_ON,
    RELOCATED,
    SWAPPED,
    TAKEN_ON,
    WITH_OTHERS,
    Move,
    Reason,
    moves_between,
)
from territory_planner.core.model.problem import UNASSIGNED, Problem, make_problem
from tests.core.planar import grid_problem, planar_problems
from tests.long import tries


def expect_true_sentences(
    problem: Problem, before: np.ndarray, moves, known: tuple[str, ...] = ()
) -> np.ndarray:
    """Recount everything that the moves say, step by step; return the plan after the last.

    Whether a rule moved a unit (`known` reasons) is for the caller to check.
    """
    after = before.copy()
    for move in moves:
        after[move.unit] = move.target
    flows = {(move.source, move.target) for move in moves}
    steps: dict[int, list[Move]] = {}
    for move in moves:
        steps.setdefault(move.step, []).append(move)
    assert list(steps) == list(range(1, len(steps) + 1))
    plan = before.copy()
    for step in steps.values():
        units = [move.unit for move in step]
        assert len({(m.source, m.target, m.reason) for m in step}) == 1
        source, target, reason = step[0].source, step[0].target, step[0].reason
        assert (plan[units] == source).all()
        assert reason.units == len(units)
        then = plan.copy()
        then[units] = target
        expect_true_effects(problem, plan, then, step[0])
        if reason.code not in known:
            expect_true_cause(problem, before, plan, after, step, flows)
        plan = then
    np.testing.assert_array_equal(plan, after)
    return after


def expect_true_effects(problem: Problem, plan, then, move: Move) -> None:
    off = [deviations(problem, each)[:, move.reason.criterion] for each in (plan, then)]
    for territory, effect in ((move.source, move.reason.lost), (move.target, move.reason.gained)):
        if effect is None:
            assert territory == UNASSIGNED or not np.isfinite([o[territory] for o in off]).all()
        else:
            told = [effect.before, effect.after]
            np.testing.assert_allclose(told, [o[territory] for o in off], atol=1e-9)


def expect_true_cause(problem: Problem, before, plan, after, step, flows) -> None:
    units = [move.unit for move in step]
    source, target, reason = step[0].source, step[0].target, step[0].reason
    graph, code = problem.graph, reason.code
    parts_before, parts_after = (
        parts_per_territory(graph, each, problem.k) for each in (before, after)
    )
    around = {
        int(plan[other]): 0.0 for u in units for other in graph.neighbours(u) if other not in units
    }
    for unit in units:
        row = slice(graph.indptr[unit], graph.indptr[unit + 1])
        for other, length in zip(graph.indices[row].tolist(), graph.length[row].tolist()):
            if other not in units:
                around[int(plan[other])] += length / 1000.0
    assert reason.border == pytest.approx(around.get(target, 0.0))
    if code == BALANCED:
        effects = [each for each in (reason.lost, reason.gained) if each is not None]
        worst = [max(abs(getattr(e, when)) for e in effects) for when in ("before", "after")]
        assert worst[1] < worst[0]
    elif code == EXCHANGED:
        assert (target, source) in flows
    elif code == PASSED_ON:
        assert (target, reason.third) in flows
        assert reason.third not in (source, target)
    elif code == TAKEN_ON:
        assert (reason.third, source) in flows
        assert reason.third not in (source, target)
    elif code == RELOCATED:
        assert not ((before == source) & (after == source)).any()
        assert (after == source).any()
    elif code in (BORN, JOINED):
        assert not ((before == target) & (after == target)).any()
    elif code in (CLOSED, LEFT):
        assert not (after == source).any()
    elif code == SWAPPED:
        assert (target, source) in flows
    elif code == KEPT_APART:
        held = problem.apart[(before[problem.apart] == source).all(axis=1)]
        assert (after[held[:, 0]] != after[held[:, 1]]).any()
    elif code in (DETACHED, ENCLAVE):
        assert parts_before[source] > 1
        assert (set(around) == {target}) == (code == ENCLAVE)
    elif code == CUT_OFF:
        stayed = after.copy()
        stayed[units] = source
        torn = parts_per_territory(graph, stayed, problem.k)[source]
        assert torn > max(parts_after[source], 1)
    elif code == FILLED:
        assert source == UNASSIGNED
    else:
        assert code in (WITH_OTHERS, EDITED)


@given(planar_problems())
@settings(max_examples=80, deadline=None)
def test_what_repairing_says_of_each_move_is_true(problem):
    found = repair(problem)
    after = expect_true_sentences(problem, problem.start, found.moves)
    np.testing.assert_array_equal(after, found.assignment)


@given(planar_problems(), st.sampled_from(["fast", "balanced"]), st.integers(0, 4))
@settings(max_examples=tries(30), deadline=None)
def test_what_balancing_says_of_each_move_is_true(problem, effort, pairs):
    rng = np.random.default_rng(problem.n)
    apart = np.sort(rng.choice(problem.n, (pairs, 2), replace=False), axis=1)
    problem = replace(problem, apart=apart.astype(np.int64).reshape(-1, 2))
    found = balance(problem, effort)
    after = expect_true_sentences(problem, problem.start, found.moves)
    np.testing.assert_array_equal(after, found.assignment)


@given(planar_problems(), st.integers(0, 1000))
@settings(max_examples=60, deadline=None)
def test_any_purpose_that_the_plans_do_not_bear_out_is_not_told(problem, seed):
    rng = np.random.default_rng(seed)
    people, parted = [LEFT, JOINED, SWAPPED], [KEPT_APART, DETACHED, ENCLAVE, CUT_OFF]
    codes = [*people, *parted, BALANCED, BORN, RELOCATED, CLOSED, EDITED]
    after = problem.start.copy()
    moved = rng.choice(problem.n, problem.n // 4, replace=False)
    after[moved] = rng.integers(0, problem.k, len(moved))
    wanted = moves_between(
        problem, problem.start, after, lambda unit: Reason(codes[unit % len(codes)])
    )
    group = rng.integers(-1, 6, problem.n)
    moves = in_steps(problem, problem.start, wanted, group)
    assert sorted(move.unit for move in moves) == [move.unit for move in wanted]
    expect_true_sentences(problem, problem.start, moves)


def test_a_chain_is_carried_out_in_an_order_that_tears_nothing():
    # The last unit of A must follow the one next to B, and B's far end goes to C.
    problem = grid_problem(1, 9, 3, start=np.array([0, 0, 0, 0, 0, 1, 1, 1, 2]))
    after = np.array([0, 0, 0, 1, 1, 1, 2, 2, 2])
    moves = in_steps(
        problem,
        problem.start,
        moves_between(problem, problem.start, after, lambda _: Reason(BALANCED)),
    )
    plan = problem.start.copy()
    for move in moves:
        plan[move.unit] = move.target
        assert parts_per_territory(problem.graph, plan, 3).tolist() == [1, 1, 1]


def test_units_that_move_together_are_one_step_with_one_effect():
    problem = grid_problem(1, 6, 2, start=np.array([0, 0, 0, 0, 1, 1]))
    after = np.array([0, 0, 1, 1, 1, 1])
    group = np.array([-1, -1, 0, 0, -1, -1])
    moves = in_steps(
        problem,
        problem.start,
        moves_between(problem, problem.start, after, lambda _: Reason(EDITED)),
        group,
    )
    assert {move.step for move in moves} == {1}
    for move in moves:
        lost = move.reason.lost
        assert (lost.before, lost.after) == (pytest.approx(1 / 3), pytest.approx(-1 / 3))


def test_units_that_can_only_go_at_once_are_one_step():
    """Unit 1 would cut off unit 2, which does not touch the territory that both join."""
    star = graph_from_edges(4, [0, 1, 1], [1, 2, 3])
    position = np.column_stack([np.arange(4.0), np.zeros(4)])
    start = np.array([0, 0, 0, 1])
    problem = make_problem(position, np.ones(4), star, 2, start=start)
    told = in_steps(problem, start, moves_between(problem, start, np.array([0, 1, 1, 1])))
    assert [(move.unit, move.step) for move in told] == [(1, 1), (2, 1)]
    assert {move.reason.units for move in told} == {2}
    assert torn_by(problem, start, told) == []


def test_a_territory_that_begins_does_so_at_its_seat():
    """Of a row, unit 1 would tear the first territory; else the first unit would begin."""
    row = graph_from_edges(6, np.arange(5), np.arange(1, 6))
    position = np.column_stack([np.arange(6.0), np.zeros(6)])
    start = np.array([0, 0, 0, 1, 1, 1])
    after = np.array([0, 2, 2, 2, 2, 1])
    for seat in (2, 3):
        problem = make_problem(position, np.ones(6), row, 3, start=start)
        problem = replace(problem, seat=np.array([0, 5, seat]))
        told = in_steps(problem, start, moves_between(problem, start, after))
        assert told[0].unit == seat
        assert torn_by(problem, start, told) == []


def test_a_hard_maximum_is_kept_at_each_step_where_an_order_allows_it():
    """Two exchange units: the fuller one gives first, whatever their numbers."""
    row = graph_from_edges(4, [0, 1, 2], [1, 2, 3])
    position = np.column_stack([np.arange(4.0), np.zeros(4)])
    start = np.array([0, 1, 1, 2])
    problem = make_problem(
        position, [1.0, 2.0, 2.0, 1.0], row, 3, tolerance=9.0, maximum=4.0, start=start
    )
    after = np.array([1, 1, 2, 2])
    told = in_steps(problem, start, moves_between(problem, start, after))
    assert [move.unit for move in told] == [2, 0]


def test_a_step_that_tears_is_told():
    row = graph_from_edges(5, [0, 1, 2, 3], [1, 2, 3, 4])
    position = np.column_stack([np.arange(5.0), np.zeros(5)])
    start = np.array([0, 0, 0, 1, 1])
    problem = make_problem(position, np.ones(5), row, 2, start=start)
    moves = moves_between(problem, start, np.array([0, 1, 0, 1, 1]))
    assert torn_by(problem, start, in_steps(problem, start, moves)) == [1]


def test_steps_that_wait_are_looked_at_again_only_where_their_territories_changed(monkeypatch):
    """Balancing 113 territories of 35,000 units took ten times as long for its order of moves."""
    column = np.arange(12 * 40) % 40
    before, after = column // 5, np.clip((column + 2) // 5, 0, 7)
    load = np.bincount(before).astype(float)
    problem = grid_problem(12, 40, 8, minimum=load.min(), maximum=load.max())
    moves = [
        Move(unit, int(before[unit]), int(after[unit]), (1.0,), Reason(BALANCED))
        for unit in np.flatnonzero(before != after).tolist()
    ]
    looked, really = [], steps.cut_off
    monkeypatch.setattr(steps, "cut_off", lambda *asked: looked.append(asked) or really(*asked))
    assert len(in_steps(problem, before, moves)) == len(moves)
    assert 0 < len(looked) < 20 * len(moves)
