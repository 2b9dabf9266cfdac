"""No plan that a plan is compared with costs less than its bound: all plans of tiny maps."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from territory_planner.core.bounds.optimality_gap import (
    OptimalityGap,
    explain_optimality_gap,
    optimality_gap,
)
from territory_planner.core.checks.rules import Rules, no_rules
from territory_planner.core.guards.locks import pinned_units
from territory_planner.core.model.graph import (
    components,
    graph_from_edges,
    parts_per_territory,
    without_edges,
)
from territory_planner.core.model.measures import cost, loads, plan_centers
from territory_planner.core.model.problem import FROZEN, UNASSIGNED, Problem, make_problem
from territory_planner.core.model.reach import Reach
from territory_planner.core.travel.reach import times, ways
from tests.core.planar import grid_problem
from tests.long import tries

UNITS = 6


@dataclass(frozen=True)
class Asked:
    """A tiny problem with rules, and one plan of it that keeps them but for its limits."""

    problem: Problem
    rules: Rules
    reach: Reach
    plan: np.ndarray


def every_plan(k: int) -> np.ndarray:
    return np.array(list(product(range(k), repeat=UNITS)), dtype=np.int32)


def keeps_rules(problem: Problem, rules: Rules, plan: np.ndarray) -> bool:
    """Tell whether a plan is connected and keeps locks, groups and exceptions."""
    pinned = pinned_units(problem)
    frozen = (problem.territory_lock == FROZEN)[plan] & (pinned != plan)
    at_home = ((pinned < 0) | (pinned == plan)) & ((rules.given < 0) | (rules.given == plan))
    together = all(len(set(plan[rules.group == g].tolist())) <= 1 for g in (0, 1))
    if not at_home.all() or frozen.any() or not together:
        return False
    return bool((parts_per_territory(problem.graph, plan, problem.k) <= 1).all())


def is_comparable(asked: Asked, plan: np.ndarray, center: np.ndarray) -> bool:
    """Tell whether a plan keeps the rules and is nowhere farther outside than the one asked of."""
    problem, load = asked.problem, loads(asked.problem, asked.plan)
    own, slack = loads(problem, plan), 1e-9
    above = own <= np.maximum(problem.upper, load) + slack
    below = own >= np.minimum(problem.lower, load) - slack
    longest = ways(replace(problem, center=center), plan).max()
    near = longest <= max(asked.reach.km, ways(problem, asked.plan).max()) + slack
    latest = max(asked.reach.time, times(problem, asked.plan).max())
    soon = (times(problem, plan) <= latest + slack).all()
    return bool(above.all() and below.all() and near and soon)


@st.composite
def tiny(draw: st.DrawFn) -> Asked:
    """Draw six squares in one or two lands, rules of all kinds, and a plan that keeps them."""
    rng = np.random.default_rng(draw(st.integers(0, 100_000)))
    k, m = draw(st.integers(2, 3)), draw(st.integers(1, 2))
    work = rng.integers(0, 5, (UNITS, m)) + rng.random((UNITS, m))
    work[rng.integers(UNITS)] *= draw(st.sampled_from([1, 1, 12]))  # heavier than a territory
    start = rng.integers(0, k, UNITS)
    locks = rng.choice(3, k, p=[0.7, 0.15, 0.15]) if draw(st.booleans()) else np.zeros(k, int)
    fixed = rng.random((k, 2)) * 4 if draw(st.booleans()) else None
    problem = grid_problem(
        2,
        UNITS // 2,
        k,
        work,
        center_at_unit=draw(st.booleans()),
        tolerance=draw(st.sampled_from([0.0, 0.05, 0.3])),
        maximum=draw(st.sampled_from([None, 0.4 * work.sum(axis=0)])),
        target=draw(st.sampled_from([None, np.arange(1, k + 1)])),
        start=start,
        locked=rng.random(UNITS) < draw(st.sampled_from([0.0, 0.2])),
        territory_lock=locks,
        center=fixed,
        travel=None if fixed is None else draw(st.sampled_from([None, rng.random((UNITS, k))])),
    )
    if draw(st.booleans()):  # two lands, as parents or an island make them
        problem = replace(problem, graph=without_edges(problem.graph, [0, 3], [1, 4]))
    rules = no_rules(UNITS)
    if draw(st.booleans()):
        rules = replace(rules, group=rng.choice([-1, -1, 0, 1], UNITS).astype(np.int32))
    if draw(st.booleans()):
        rules.given[0] = start[0]
    kept = [p for p in every_plan(k) if keeps_rules(problem, rules, p)]
    if not kept:
        rules, problem = (
            no_rules(UNITS),
            replace(problem, locked=np.zeros(UNITS, bool), territory_lock=np.zeros(k, np.int8)),
        )
        kept = [p for p in every_plan(k) if keeps_rules(problem, rules, p)]
    reach = draw(st.sampled_from([Reach(), Reach(1.5), Reach(time=0.5), Reach(1.5, 0.6)]))
    return Asked(problem, rules, reach, kept[int(rng.integers(len(kept)))])


@settings(max_examples=tries(30), deadline=None)
@given(tiny())
def test_no_comparable_plan_served_from_its_centers_costs_less(asked):
    problem, plan = asked.problem, asked.plan
    found = optimality_gap(problem, plan, asked.rules, asked.reach)
    assert found.bound <= found.cost * (1 + 1e-9)
    center = plan_centers(problem, plan)
    fixed = replace(problem, center=center)
    settled = np.isfinite(center).all(axis=1)
    lands = components(problem.graph)[1]
    home = [set(lands[plan == t].tolist()) for t in range(problem.k)]
    for other in every_plan(problem.k):
        if not settled[other].all() or not keeps_rules(problem, asked.rules, other):
            continue
        # With centers at units, a territory stays on the land that its center is on.
        strays = any(not home[t] >= {lands[u]} for u, t in enumerate(other.tolist()) if home[t])
        if problem.center_at_unit and strays:
            continue
        if is_comparable(asked, other, center):
            assert found.bound <= cost(fixed, other) * (1 + 1e-9)


@settings(max_examples=tries(20), deadline=None)
@given(tiny())
def test_no_comparable_plan_with_any_centers_costs_less(asked):
    problem = replace(asked.problem, center=None, travel=None)
    if len(set(asked.plan.tolist())) < problem.k:
        return
    found = optimality_gap(problem, asked.plan, asked.rules, any_centers=True)
    assert 0 <= found.free_bound <= found.bound <= found.cost * (1 + 1e-9)
    near = replace(asked, problem=problem, reach=Reach())
    for other in every_plan(problem.k):
        if len(set(other.tolist())) < problem.k or not keeps_rules(problem, asked.rules, other):
            continue
        if is_comparable(near, other, plan_centers(problem, other)):
            assert found.free_bound <= cost(problem, other) * (1 + 1e-9)


@pytest.mark.parametrize(
    "work",
    [
        (0.9975772198410665, 4.710565552532489, 1.8255508412241428,
         0.5274763978511476, 3.145540757698546, 4.635772765339337),
        (1.6805827283018301, 0.7513973344741953, 2.251696833246435,
         3.981621351436471, 1.1532110449687372, 0.26010650532204804),
        (2.9715001509984837, 1.6895561275356663, 1.9580950026408062,
         4.451371760023962, 1.1357879676668987, 3.115935723430212),
    ],
)  # fmt: skip
def test_a_bound_under_prices_without_end_loses_what_rounding_added(work):
    # Locks leave one territory no unit to gain or lose: nothing holds its price down.
    problem = grid_problem(
        2, 3, 3, np.array(work), tolerance=0.0, start=[0, 1, 1, 2, 1, 1], territory_lock=[0, 1, 2]
    )
    problem = replace(problem, center_at_unit=True)
    found = optimality_gap(problem, problem.start, any_centers=True)
    assert found.free_bound <= found.bound <= found.cost * (1 + 1e-12)
    assert found.bound >= found.cost * (1 - 1e-3)


def halves(columns: int, first: int) -> np.ndarray:
    """Return a plan of two rows of squares: so many columns, and the rest."""
    return (np.arange(2 * columns) % columns >= first).astype(np.int32)


def test_a_plan_outside_its_limits_is_compared_with_plans_no_farther_outside():
    problem = grid_problem(2, 10, 2, tolerance=0.1)
    found = optimality_gap(problem, halves(10, 7))
    assert found.is_outside
    # Between its centers a border after six columns costs least, and seven is as far as it goes.
    nearest = replace(problem, center=plan_centers(problem, halves(10, 7)))
    assert found.bound == pytest.approx(cost(nearest, halves(10, 6)))
    assert "no farther outside" in explain_optimality_gap(found)[0]


def test_a_plan_farther_than_the_limit_is_compared_with_plans_that_go_no_farther():
    problem = grid_problem(2, 10, 2, center=np.array([[0.5, 0.0], [0.5, 9.0]]))
    found = optimality_gap(problem, halves(10, 5), reach=Reach(3.0))
    assert found.is_beyond
    assert not found.is_outside
    assert "no unit farther" in explain_optimality_gap(found)[0]


def test_parents_are_looked_at_by_themselves():
    problem = grid_problem(2, 10, 4, tolerance=0.3, center_at_unit=True)
    plan = (np.arange(20) % 10 // 2.5).astype(np.int32)
    apart = replace(problem, graph=without_edges(problem.graph, [4, 14], [5, 15]))
    assert optimality_gap(apart, plan).bound >= optimality_gap(problem, plan).bound
    assert optimality_gap(apart, plan).bound <= cost(apart, plan)


def test_exceptions_far_away_do_not_make_a_plan_look_worse_than_it_is():
    problem = grid_problem(2, 10, 2, tolerance=0.3, center=np.array([[0.5, 2.0], [0.5, 7.0]]))
    plan = halves(10, 5)
    plan[[9, 0]] = 0, 1
    rules = no_rules(20)
    rules.given[[9, 0]] = 0, 1
    assert optimality_gap(problem, plan).share > 0.5
    assert optimality_gap(problem, plan, rules).share == pytest.approx(0, abs=1e-6)


def test_units_without_a_territory_do_not_count():
    problem = grid_problem(2, 10, 2, center=np.array([[0.5, 2.0], [0.5, 7.0]]))
    plan = halves(10, 5)
    plan[[4, 5]] = UNASSIGNED
    found = optimality_gap(problem, plan)
    assert 0.9 * found.cost < found.bound <= found.cost * (1 + 1e-9)


def test_territories_that_cost_nothing_have_no_gap():
    problem = grid_problem(1, 4, 4, center_at_unit=True)
    found = optimality_gap(problem, np.arange(4, dtype=np.int32))
    assert found.share == 0.0
    assert "at most 0.0 %" in explain_optimality_gap(found)[0]


def test_without_a_bound_the_sentence_says_so():
    assert "not known" in explain_optimality_gap(OptimalityGap(cost=1.0, bound=0.0))[0]


def test_the_sentences_say_how_much_better_a_plan_can_be_at_most():
    said = explain_optimality_gap(OptimalityGap(cost=125.0, bound=100.0, free_bound=99.9))
    assert "at most 25.0 % above the least within these limits with the same" in said[0]
    assert "at most 25.2 % above the least within these limits wherever" in said[1]


@pytest.mark.parametrize("is_outside", [False, True])
@pytest.mark.parametrize("is_beyond", [False, True])
def test_no_centers_are_spoken_of_where_a_plan_has_none(is_outside, is_beyond):
    found = optimality_gap(_row_of_six(), np.array([0, 0, 0, 1, 1, 1]), any_centers=True)
    assert not found.has_centers
    kind = {"is_outside": is_outside, "is_beyond": is_beyond}
    said = explain_optimality_gap(replace(found, bound=9.0, free_bound=8.0, **kind))
    assert len(said) == 2
    assert not any("center" in each for each in said)
    assert all("middles" in each for each in said)


def _row_of_six():
    row = graph_from_edges(6, [0, 1, 2, 3, 4], [1, 2, 3, 4, 5])
    along = np.column_stack([np.arange(6.0), np.zeros(6)])
    return make_problem(along, [3, 1, 2, 2, 1, 3], row, 2)


def test_a_proven_plan_is_said_to_be():
    assert "Proven" in explain_optimality_gap(OptimalityGap(1.0, 1.0, 1.0, proven=True))[0]
