"""What is said of a plan that was balanced under rules is true of that plan."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from territory_planner.core.checks.rules import Rules
from territory_planner.core.jobs.balance import balance
from territory_planner.core.jobs.balance_notes import (
    CRITERIA_DISAGREE,
    CUT_OFF,
    EXCEPTIONS,
    FROZEN_TERRITORY,
    GAINS_ONLY,
    HEAVY_AMONG_OTHERS,
    HEAVY_BESIDE,
    HEAVY_FOR_IT,
    HEAVY_UNIT,
    LOCKED_APART,
    LOCKED_UNITS,
    NO_WAY_FOUND,
    TOGETHER,
    explain_note,
)
from territory_planner.core.jobs.revise import Revision, revise
from territory_planner.core.model.errors import Infeasible
from territory_planner.core.model.graph import parts_per_territory
from territory_planner.core.model.measures import deviations
from territory_planner.core.model.moves import BORN, EXCEPTION, IN_PARENT, RELOCATED, REUNITED
from territory_planner.core.model.problem import FREE, FROZEN, GAIN_ONLY
from tests.core.jobs.test_steps import expect_true_sentences
from tests.core.planar import grid_problem, planar_problems
from tests.long import tries


def ruled(problem, seed: int) -> Rules:
    """Draw a few exceptions, groups and pairs apart, on a map of two parents at most."""
    rng = np.random.default_rng(seed)
    group, given_ = np.full(problem.n, -1), np.full(problem.n, -1)
    few = rng.choice(problem.n, 6, replace=False)
    group[few[:2]], group[few[2:4]] = 0, 1
    given_[few[4:]] = rng.integers(0, problem.k, 2)
    parent = np.full(problem.n, -1)
    if seed % 3 == 0:
        parent = (problem.position[:, 0] > 50).astype(int)
    apart = np.sort(rng.choice(problem.n, (2, 2), replace=False), axis=1)
    return Rules(group=group, given=given_.astype(np.int32), parent=parent, apart=apart)


@given(planar_problems(), st.integers(0, 500))
@settings(
    max_examples=tries(80), deadline=None, suppress_health_check=[HealthCheck.filter_too_much]
)
def test_every_move_and_note_under_rules_is_true(problem, seed):
    rules = ruled(problem, seed)
    try:
        revision = revise(problem, rules, fill=False, settle=True)
    except Infeasible:
        assume(False)
    found = balance(revision.problem, "fast")
    plan = revision.expand(found.assignment)
    moves = revision.moves(plan, found.moves)
    expect_true_rules(revision, rules, plan, moves)
    expect_true_sentences(
        revision.whole, problem.start, moves, known=(EXCEPTION, REUNITED, IN_PARENT)
    )
    for note in revision.notes(plan, found.notes):
        expect_true_note(revision, plan, note)
        assert explain_note(note, "ABCDE".__getitem__, str, "xy".__getitem__)


def expect_true_rules(revision: Revision, rules: Rules, plan, moves) -> None:
    start = revision.whole.start
    for move in moves:
        unit, code = move.unit, move.reason.code
        if code == EXCEPTION:
            assert rules.given[unit] == move.target
        elif code == REUNITED:
            mates = np.flatnonzero((rules.group == rules.group[unit]) & (rules.given < 0))
            mates = mates[~np.isin(mates, revision.torn) & (start[mates] >= 0)]
            assert (plan[mates] == move.target).all()
        elif code == IN_PARENT:
            # As exceptions and groups have it, which were seen to before.
            (_, united) = revision.stages[1]
            assert len(np.unique(rules.parent[united == move.source])) > 1


def expect_true_note(revision: Revision, plan, note) -> None:
    whole, home, units = revision.whole, note.territory, list(note.units)
    away = deviations(whole, plan)[home]
    if note.code != HEAVY_AMONG_OTHERS:
        assert note.deviation == pytest.approx(away[np.argmax(np.abs(away))])
    work, most = whole.workload[units].sum(axis=0), whole.upper + whole.slack
    inner = revision.problem
    if note.code in (FROZEN_TERRITORY, GAINS_ONLY, NO_WAY_FOUND, CUT_OFF, CRITERIA_DISAGREE):
        lock = whole.territory_lock[home]
        wanted = {FROZEN_TERRITORY: (FROZEN,), GAINS_ONLY: (GAIN_ONLY, FROZEN)}
        assert lock in wanted.get(note.code, (FREE, GAIN_ONLY))
    elif note.code in (HEAVY_UNIT, HEAVY_AMONG_OTHERS):
        assert (work > most.max(axis=0)).any()
        assert len(np.unique(revision.stand_in[units])) == 1
    elif note.code == HEAVY_FOR_IT:
        assert (work > most[home]).any()
        assert len(np.unique(revision.stand_in[units])) == 1
    elif note.code == LOCKED_UNITS:
        assert whole.locked[units].any()
        assert (work > most[home]).any()
    elif note.code == EXCEPTIONS:
        assert (revision.free.given[units] == home).all()
        assert work.any()
    elif note.code == HEAVY_BESIDE:
        assert (whole.workload > most.max(axis=0)).any()
        assert not (work > most[home]).any()
    elif note.code == LOCKED_APART:
        assert parts_per_territory(inner.graph, plan_of(revision, plan), whole.k)[home] > 1
    elif note.code == TOGETHER:
        assert (plan[units] == home).all()
        assert any({one, other} <= set(units) for one, other in whole.apart.tolist())
    elif note.code == RELOCATED:
        assert (plan == home).any()
    else:
        assert note.code == BORN


def plan_of(revision: Revision, plan) -> np.ndarray:
    """The plan of the revised problem that a plan of the whole comes from."""
    return plan[revision.unit_of]


def test_what_exceptions_take_is_not_said_to_be_a_heavy_unit():
    # The exception fills A: the unit of 6 that is locked there fits any territory by itself.
    work = np.array([6.0, 3.0, 3.0, 3.0, 3.0, 6.0])
    problem = grid_problem(
        1,
        6,
        2,
        work,
        start=np.array([0, 0, 0, 1, 1, 1]),
        locked=np.arange(6) == 0,
        tolerance=0.05,
    )
    rules = Rules(
        group=np.full(6, -1),
        given=np.array([-1, -1, -1, -1, -1, 0], dtype=np.int32),
        parent=np.full(6, -1),
        apart=np.empty((0, 2), dtype=np.int64),
    )
    problem = replace(problem, upper=np.full((2, 1), 11.0), most=np.full((2, 1), 11.0))
    revision = revise(problem, rules, fill=False, settle=True)
    found = balance(revision.problem, "fast")
    plan = revision.expand(found.assignment)
    told = [
        explain_note(note, "AB".__getitem__, "abcdef".__getitem__)
        for note in revision.notes(plan, found.notes)
    ]
    assert not any("heavier" in text for text in told)
    assert any("its exceptions (f) leave too little room" in text for text in told)
