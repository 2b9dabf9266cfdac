"""Every change of limits that is advised helps, as it is written, and less of it does not."""

from __future__ import annotations

import re

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from territory_planner.core.diagnosis.conflicts import NO_WHOLE_NUMBER, explain_conflict
from territory_planner.core.diagnosis.feasibility import find_conflicts
from territory_planner.core.diagnosis.share_limits import (
    COUNT,
    MAXIMUM,
    MINIMUM,
    TOLERANCE,
    Remedy,
    fits,
    share_limits,
)
from territory_planner.core.model.graph import graph_from_edges
from territory_planner.core.model.problem import InvalidInput, Problem, make_problem
from tests.core.planar import POSITION, grid_problem, row_problem
from tests.core.printed import figure_after, typed
from tests.long import tries

WEIGHT = st.floats(0, 1e7, allow_subnormal=False).map(lambda value: round(value, 3))
NEARLY_WHOLE = st.integers(1, 10**6).flatmap(
    lambda whole: st.sampled_from([0.0, 1e-3, -1e-3, 8e-3, -8e-3]).map(lambda off: whole + off)
)
"""Sums of these end close to a whole number: rounding and what counts as rounding get mixed."""
WORDS = {
    "ask for": COUNT,
    "raise the maximum to": MAXIMUM,
    "lower the minimum to": MINIMUM,
    "allow a tolerance of": TOLERANCE,
}


@st.composite
def wishes(draw: st.DrawFn) -> dict:
    """Draw what may be asked of nine units, much of it impossible."""
    k, m = draw(st.integers(1, 6)), draw(st.integers(1, 2))
    weight = draw(st.sampled_from([WEIGHT, NEARLY_WHOLE]))
    work = np.array(draw(st.lists(weight, min_size=9 * m, max_size=9 * m))).reshape(9, m)
    assume((work.sum(axis=0) > 1).all())
    each = work.sum(axis=0) / k
    share = st.floats(0.05, 3.0)
    asked = {
        "k": k,
        "workload": work,
        "tolerance": draw(
            st.lists(st.sampled_from([0.0, 0.05, 0.5, 10.0]), min_size=m, max_size=m)
        ),
        "target": draw(st.none() | st.lists(st.floats(0.5, 2), min_size=k, max_size=k)),
    }
    for limit in ("minimum", "maximum"):
        if draw(st.booleans()):
            asked[limit] = each * draw(share)
    return asked


def made(asked: dict) -> Problem:
    try:
        return grid_problem(3, 3, **asked)
    except InvalidInput:  # a minimum above the maximum is refused before anything else
        assume(False)
        raise


def after_following(asked: dict, criterion: int, changes: list[Remedy]) -> Problem:
    """The problem with some changes made; what is advised is never refused outright."""
    for change in changes:
        asked = relaxed(asked, criterion, change)
    return grid_problem(3, 3, **asked)


def relaxed(asked: dict, criterion: int, remedy: Remedy) -> dict:
    after = {**asked}
    if remedy.kind == COUNT:
        return {**after, "k": int(remedy.value), "target": None}
    values = np.array(asked[remedy.kind], dtype=float)
    values[criterion] = remedy.value
    return {**after, remedy.kind: values}


def advised(sentence: str) -> list[Remedy]:
    """The changes as the message writes them, as a user would copy them."""
    found = []
    pattern = f"({'|'.join(WORDS)}) ([0-9.,e+-]*[0-9])( %)?"
    sentence = sentence.replace("for one territory", "for 1")
    for words, number, unit in re.findall(pattern, sentence, re.IGNORECASE):
        value = float(number.replace(",", "")) / (100 if unit else 1)
        found.append(Remedy(WORDS[words.lower()], value))
    return found


@settings(max_examples=tries(100))
@given(wishes())
def test_what_is_advised_passes_the_check(asked):
    for found in find_conflicts(made(asked)):
        if not found.remedies or found.k == 0:
            continue
        written = advised(explain_conflict(found, str, str))
        assert [each.kind for each in written] == [each.kind for each in found.remedies]
        tries = [written] if found.together else [[each] for each in written]
        for changes in tries:
            after = after_following(asked, found.criterion, changes)
            assert fits(share_limits(after), found.criterion), explain_conflict(found, str, str)


@settings(max_examples=tries(100))
@given(wishes())
def test_something_helps_against_every_conflict_of_limits(asked):
    for found in find_conflicts(made(asked)):
        assert found.k == 0 or found.remedies


@settings(max_examples=tries(100))
@given(wishes())
def test_less_than_advised_does_not_help(asked):
    for found in find_conflicts(made(asked)):
        for remedy in () if found.together or found.k == 0 else found.remedies:
            given_now = {MAXIMUM: 0.998, MINIMUM: 1.002, TOLERANCE: 0.998}.get(remedy.kind)
            if given_now is None or remedy.value == 0:
                continue
            less = remedy.value * given_now
            if remedy.kind == TOLERANCE:  # printed in hundredths of a percent
                less = min(less, remedy.value - 1.01e-4)
            if remedy.kind == MINIMUM:
                less = max(less, remedy.value + 1.01)
            if less < 0 or (remedy.kind == MINIMUM and remedy.value < 1000):
                continue
            changed = relaxed(asked, found.criterion, Remedy(remedy.kind, less))
            assert not fits(share_limits(made(changed)), found.criterion)


@settings(max_examples=tries(100))
@given(st.lists(NEARLY_WHOLE, min_size=6, max_size=6), st.data())
def test_what_is_advised_against_locks_and_heavy_units_passes(work, data):
    start = data.draw(st.lists(st.integers(-1, 1), min_size=6, max_size=6))
    locks = data.draw(st.lists(st.booleans(), min_size=6, max_size=6))
    total = sum(work)
    asked = {
        "workload": work,
        "tolerance": data.draw(st.sampled_from([0.0, 0.05, 0.3])),
        "start": start,
        "locked": np.array(locks) & (np.array(start) >= 0),
        "minimum": data.draw(st.none() | st.floats(0.1, 0.5).map(lambda share: share * total)),
        "maximum": data.draw(st.none() | st.floats(0.5, 1).map(lambda share: share * total)),
    }
    for found in find_conflicts(row_problem(**asked)):
        if not found.remedies or found.k:
            continue
        changes = advised(explain_conflict(found, str, str))
        assert [each.kind for each in changes] == [each.kind for each in found.remedies]
        after = {**asked, **{change.kind: change.value for change in changes}}
        still = find_conflicts(row_problem(**after))
        assert not [
            each
            for each in still
            if (each.constraint, each.territory) == (found.constraint, found.territory)
        ], explain_conflict(found, str, str)


@given(st.lists(NEARLY_WHOLE, min_size=6, max_size=6), st.integers(1, 4), st.integers(0, 4))
def test_the_tolerance_that_is_advised_for_land_apart_does(work, k, cut):
    kept = np.setdiff1d(np.arange(5), [cut])
    graph = graph_from_edges(6, kept, kept + 1)

    def conflicts(tolerance):
        problem = make_problem(POSITION, np.array(work), graph, k, tolerance=tolerance)
        return [each for each in find_conflicts(problem) if each.constraint == NO_WHOLE_NUMBER]

    found = conflicts(0.01)
    shares = [
        typed(re.findall(r"or allow (\S+) %", explain_conflict(each, str, str))[0])
        for each in found
        if np.isfinite(each.needed)
    ]
    if len(shares) == len(found):
        assert not conflicts(max([1.0, *shares]) / 100)


@pytest.mark.parametrize(
    ("limit", "advice"),
    [({"minimum": 16_000_000}, "lower the minimum to"), ({"maximum": 99}, "raise the maximum to")],
)
def test_nine_squares_that_sum_to_nearly_a_whole_number_get_advice_that_does(limit, advice):
    work = np.full(9, 888_888.8871)
    work[0] += 7_999_999.984 - work.sum()
    found = find_conflicts(grid_problem(3, 3, 1, work, **limit))
    said = explain_conflict(found[0], str, str)
    value = figure_after(advice, said)
    assert find_conflicts(grid_problem(3, 3, 1, work, **{next(iter(limit)): value})) == []


def test_a_number_of_territories_that_the_other_limit_rules_out_is_not_advised():
    problem = grid_problem(3, 3, 2, tolerance=1.0, maximum=4.0, minimum=3.5)
    (found,) = find_conflicts(problem)
    assert [each.kind for each in found.remedies] == [MAXIMUM]
    assert found.remedies[0].value == pytest.approx(4.5)


def test_limits_that_no_single_change_mends_get_all_that_are_needed():
    work = np.array([1.0, 1, 1, 1, 90, 1, 1, 1, 1])
    problem = grid_problem(3, 3, 3, work, tolerance=9.0, minimum=20.0, maximum=50.0)
    said = explain_conflict(find_conflicts(problem)[0], str, str)
    assert "aise the maximum to 90 and lower the minimum to 4" in said
