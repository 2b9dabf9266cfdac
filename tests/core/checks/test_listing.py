"""Everything that is wrong with a plan is found, once, named by its kind, and found again."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from territory_planner.core.checks import issue as i
from territory_planner.core.checks.asked import Scope, Served, asked_by, held_by
from territory_planner.core.checks.brought_about import warnings
from territory_planner.core.checks.issue import NO_OTHER, Issue
from territory_planner.core.checks.listing import (
    BALANCE,
    CHECKS,
    LAYER,
    MOVE,
    NOTHING,
    explain_issue,
    find_again,
    find_issues,
    fixed_by,
    units_of,
)
from territory_planner.core.checks.rules import Rules
from territory_planner.core.checks.validation import validate_plan
from territory_planner.core.model.moves import Called
from territory_planner.core.model.problem import Problem
from territory_planner.core.model.reach import Reach
from tests.core.planar import grid_problem, planar_problems
from tests.long import tries


def drawn(*rows: str, k: int, tolerance: float = 10.0) -> tuple[Problem, np.ndarray]:
    letters = "".join(rows)
    plan = np.array([-1 if letter == "." else int(letter) for letter in letters], dtype=np.int32)
    return grid_problem(len(rows), len(rows[0]), k, tolerance=tolerance), plan


def test_nothing_is_wrong_with_a_perfect_plan():
    assert validate_plan(*drawn("0011", "0011", k=2, tolerance=0.0)) == []


def test_units_without_a_territory_are_told_by_where_they_lie():
    found = validate_plan(*drawn("..00", "0000", "000.", k=1))
    assert [(each.kind, each.units.tolist()) for each in found] == [
        (i.WITHOUT_TERRITORY, [0, 1]),
        (i.WITHOUT_TERRITORY, [11]),
    ]


def test_a_detached_part_inside_one_territory_is_an_enclave():
    found = validate_plan(*drawn("11000", "10020", "11000", "22221", k=3))
    told = {(each.kind, tuple(each.units), each.territories) for each in found}
    assert told == {(i.ENCLAVE, (8,), (2, 0)), (i.DETACHED, (19,), (1,))}


def test_a_territory_out_of_tolerance_tells_by_how_much_and_what_it_may_carry():
    problem, plan = drawn("0001", k=2, tolerance=0.25)
    found = validate_plan(problem, plan)
    assert [(each.territory, each.amount, each.limit) for each in found] == [
        (0, 0.5, 2.5),
        (1, -0.5, 1.5),
    ]
    assert [units_of(each, plan).tolist() for each in found] == [[0, 1, 2], [3]]


def test_a_territory_without_units_is_that_and_nothing_besides():
    found = validate_plan(*drawn("0011", k=3, tolerance=0.5))
    assert [(each.kind, each.territory) for each in found] == [(i.EMPTY, 2)]


def test_every_kind_is_declared_once_with_a_title_and_a_sentence():
    kinds = [check.kind for check in CHECKS]
    assert len(set(kinds)) == len(kinds)
    assert {check.fixed_by for check in CHECKS} == {MOVE, BALANCE, LAYER, NOTHING}
    assert len({check.title() for check in CHECKS}) == len(CHECKS)
    for kind in kinds:
        found = Issue(kind, (0, 1), np.array([2, 3]), 1.5, limit=2.0, wholes=(4, 5))
        assert "{" not in explain_issue(found)


@pytest.mark.parametrize("kind", [check.kind for check in CHECKS])
def test_where_units_are_the_workload_one_is_a_unit(kind):
    """“u17 without a territory (1 units)” was what a user read."""
    called = Called(criterion=lambda _: "units", counts_units=True)
    found = Issue(kind, (0, 1), np.array([2, 3]), 1.0, of=0, limit=2.0, wholes=(4, 5))
    assert "1 units" not in explain_issue(found, called)
    assert "1 units" not in explain_issue(replace(found, amount=-1.0), called)


def test_what_no_move_repairs_says_why_and_asks_for_none():
    far = Issue(i.DISTANCE, (0,), np.array([1]), 1.0, i.KILOMETRES, 2.0, why=NO_OTHER)
    assert explain_issue(far).endswith("; no other center is near enough")
    assert fixed_by(far) == NOTHING
    assert fixed_by(replace(far, why="")) == MOVE


@st.composite
def ruled_problems(draw: st.DrawFn) -> tuple[Problem, Rules, Served, np.random.Generator]:
    """Draw a plan with every kind of rule, and where it is served from."""
    problem = draw(planar_problems())
    rng = np.random.default_rng(draw(st.integers(0, 10_000)))
    n, k = problem.n, problem.k
    rules = Rules(
        given=np.where(rng.random(n) < 0.1, rng.integers(0, k, n), -1).astype(np.int32),
        apart=rng.integers(0, n, (6, 2)),
        group=np.where(rng.random(n) < 0.3, rng.integers(0, 4, n), -1).astype(np.int32),
        parent=(problem.position[:, 0] > 50).astype(np.int32),
    )
    place = rng.random((k, 2)) * 100
    place[rng.random(k) < draw(st.sampled_from([0.0, 0.0, 0.4]))] = np.nan
    served = Served(problem.position, problem.globe, place, reach=Reach(40.0), spacing=20.0)
    return replace(problem, start=None), rules, served, rng


def told(issues):
    return [
        (*each.key, each.territories, each.units.tolist(), pytest.approx(each.amount), each.why)
        for each in issues
    ]


@settings(max_examples=tries(60), deadline=None)
@given(ruled_problems())
def test_found_again_where_the_plan_has_changed_is_what_a_full_look_finds(drawn):
    problem, rules, served, rng = drawn
    asked = asked_by(problem, rules, served=served, hard=(None, problem.target * 1.2))
    plan = rng.integers(-1, problem.k, problem.n).astype(np.int32)
    known = find_issues(asked, held_by(problem, plan))
    for _ in range(6):
        moved = np.sort(rng.choice(problem.n, int(rng.integers(1, 5)), replace=False))
        before, plan = plan, plan.copy()
        plan[moved] = rng.integers(-1, problem.k)
        near = np.concatenate([problem.graph.neighbours(unit) for unit in moved.tolist()])
        sides = np.unique(np.concatenate([before[moved], plan[moved], plan[near]]))
        held = held_by(problem, plan)
        known = find_again(known, asked, held, Scope(sides, moved))
        assert told(known) == told(find_issues(asked, held))


@settings(max_examples=60, deadline=None)
@given(ruled_problems())
def test_a_move_is_warned_of_just_when_a_rule_is_broken_that_held(drawn):
    problem, rules, served, rng = drawn
    warned = [check.kind for check in CHECKS if check.warns is not None]
    asked = asked_by(problem, rules, served=served, hard=(problem.target * 0.8, None))
    plan = rng.integers(-1, problem.k, problem.n).astype(np.int32)
    before = {each.kind for each in find_issues(asked, held_by(problem, plan))}
    unit, territory = int(rng.integers(problem.n)), int(rng.integers(problem.k))
    said = warnings(asked, held_by(problem, plan), np.array([unit]), territory)
    then = plan.copy()
    then[unit] = territory
    found = [each for each in find_issues(asked, held_by(problem, then)) if each.kind in warned]
    held = {*plan.tolist()}
    # What was without units had no minimum to lose.
    fresh = [each for each in found if each.kind not in before and each.territory in held]
    assert len(said) >= len({each.kind for each in fresh})
    if not fresh and plan[unit] == territory:
        assert said == []
