"""Every change of limits that is advised helps, as it is written, and less of it does not."""

from __future__ import annotations

import re

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from territory_planner.core.constraints.conflicts import explain_conflict
from territory_planner.core.constraints.feasibility import find_conflicts
from territory_planner.core.constraints.limits import (
    COUNT,
    MAXIMUM,
    MINIMUM,
    TOLERANCE,
    Remedy,
    fits,
    limits_of,
)
from territory_planner.core.problem import InvalidInput, Problem
from tests.core.planar import grid_problem

WEIGHT = st.floats(0, 1e7, allow_subnormal=False).map(lambda value: round(value, 3))
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
    work = np.array(draw(st.lists(WEIGHT, min_size=9 * m, max_size=9 * m))).reshape(9, m)
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


def relaxed(asked: dict, criterion: int, remedy: Remedy) -> dict:
    after = {**asked}
    if remedy.kind == COUNT:
        return {**after, "k": int(remedy.value)}
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


@given(wishes())
def test_what_is_advised_passes_the_check(asked):
    for found in find_conflicts(made(asked)):
        if not found.remedies or found.k == 0:
            continue
        written = advised(explain_conflict(found, str, str))
        assert [each.kind for each in written] == [each.kind for each in found.remedies]
        tries = [written] if found.together else [[each] for each in written]
        for changes in tries:
            after = asked
            for change in changes:
                after = relaxed(after, found.criterion, change)
            assert fits(limits_of(made(after)), found.criterion), explain_conflict(found, str, str)


@given(wishes())
def test_something_helps_against_every_conflict_of_limits(asked):
    for found in find_conflicts(made(asked)):
        assert found.k == 0 or found.remedies


@given(wishes())
def test_less_than_advised_does_not_help(asked):
    for found in find_conflicts(made(asked)):
        for remedy in () if found.together or found.k == 0 else found.remedies:
            given_now = {MAXIMUM: 0.999, MINIMUM: 1.001, TOLERANCE: 0.999}.get(remedy.kind)
            if given_now is None or remedy.value == 0:
                continue
            less = Remedy(remedy.kind, remedy.value * given_now)
            assert not fits(limits_of(made(relaxed(asked, found.criterion, less))), found.criterion)


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
