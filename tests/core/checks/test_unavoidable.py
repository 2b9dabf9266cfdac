"""What is called unavoidable, against every plan there is."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from territory_planner.core.checks.asked import asked_by, held_by
from territory_planner.core.checks.issue import EXCEPTION, GROUP, PAIR, PARENT
from territory_planner.core.checks.listing import find_issues
from territory_planner.core.checks.rules import no_rules
from territory_planner.core.checks.unavoidable import is_forced, unavoidable
from territory_planner.core.model.graph import graph_from_edges, parts_per_territory
from territory_planner.core.model.measures import loads
from territory_planner.core.model.problem import FREE, FROZEN, GAIN_ONLY, make_problem
from tests.long import tries

LOCKS = [FREE, FREE, GAIN_ONLY, FROZEN]


def path_problem(workload, k, **wishes):
    n = len(workload)
    position = np.column_stack([np.arange(n, dtype=float), np.zeros(n)])
    graph = graph_from_edges(n, np.arange(n - 1), np.arange(1, n))
    return make_problem(position, np.array(workload, dtype=float)[:, None], graph, k, **wishes)


def are_within(problem, plan):
    load = loads(problem, plan)
    low, high = problem.lower - problem.slack, problem.upper + problem.slack
    return (load >= low).all() and (load <= high).all()


def keeps(problem, plan, rules):
    stays = problem.locked | np.isin(problem.start, np.flatnonzero(problem.territory_lock))
    frozen = np.isin(plan, np.flatnonzero(problem.territory_lock == FROZEN))
    whole = {(g, t) for g, t in zip(rules.group.tolist(), plan.tolist()) if g >= 0}
    parents = set(zip(plan.tolist(), rules.parent.tolist()))
    return (
        (parts_per_territory(problem.graph, plan, problem.k) == 1).all()
        and (plan == problem.start)[stays | frozen].all()
        and (plan == rules.given)[rules.given >= 0].all()
        and len({g for g, _ in whole}) == len(whole)
        and len({t for t, _ in parents}) == len(parents)
    )


@st.composite
def problems(draw):
    n, k = draw(st.integers(3, 6)), draw(st.integers(1, 3))
    workload = draw(st.lists(st.integers(0, 9), min_size=n, max_size=n).filter(any))
    start = np.sort(draw(st.lists(st.integers(0, k - 1), min_size=n, max_size=n)))
    problem = path_problem(
        workload,
        k,
        tolerance=draw(st.sampled_from([0.05, 0.3])),
        start=start,
        locked=np.array(draw(st.lists(st.booleans(), min_size=n, max_size=n))),
        territory_lock=np.array(draw(st.lists(st.sampled_from(LOCKS), min_size=k, max_size=k))),
    )
    rules, kind = no_rules(n), draw(st.sampled_from(["none", "group", "parent", "given"]))
    if kind != "none":
        value = np.sort(draw(st.lists(st.integers(-1, 1), min_size=n, max_size=n)))
        if kind == "given":
            value = np.minimum(value, k - 1)
        if kind == "parent":
            value = np.maximum(value, 0)
        rules = replace(rules, **{kind: value.astype(np.int32)})
    plan = np.array(draw(st.lists(st.integers(0, k - 1), min_size=n, max_size=n)), dtype=np.int32)
    return problem, plan, rules


@settings(deadline=None, max_examples=tries(150))
@given(problems())
def test_what_no_plan_can_avoid_is_in_no_plan_there_is(stated):
    problem, plan, rules = stated
    if not unavoidable(problem, plan, rules).any():
        return
    for each in product(range(problem.k), repeat=problem.n):
        other = np.array(each, dtype=np.int32)
        assert not (are_within(problem, other) and keeps(problem, other, rules))


def rules_broken(problem, rules, plan):
    """Return the issues of exceptions, pairs, groups and parents."""
    found = find_issues(asked_by(problem, rules), held_by(problem, plan))
    return [each for each in found if each.kind in (EXCEPTION, PAIR, GROUP, PARENT)]


@settings(deadline=None, max_examples=tries(150))
@given(problems(), st.data())
def test_breaks_that_exceptions_and_locks_force_are_in_every_plan_that_keeps_these(stated, data):
    problem, plan, _ = stated
    n = problem.n

    def drawn(most):
        values = st.lists(st.integers(-1, most), min_size=n, max_size=n)
        return np.array(data.draw(values), dtype=np.int32)

    pair = data.draw(st.lists(st.integers(0, n - 1), min_size=2, max_size=2, unique=True))
    rules = replace(
        no_rules(n),
        given=drawn(problem.k - 1),
        group=drawn(1),
        parent=drawn(1),
        apart=np.array([sorted(pair)]),
    )
    found = rules_broken(problem, rules, plan)
    forced = [each for each in found if is_forced(problem, rules, each)]
    if not forced:
        return
    stays = problem.locked | np.isin(problem.start, np.flatnonzero(problem.territory_lock))
    given = rules.given >= 0
    for each in product(range(problem.k), repeat=n):
        other = np.array(each, dtype=np.int32)
        if (other == rules.given)[given].all() and (other == problem.start)[stays].all():
            then = rules_broken(problem, rules, other)
            broken = {(b.kind, b.wholes) for b in then}
            # Of a parent, the territory is what stays the same.
            kept = {(b.kind, b.wholes) for b in forced if b.kind != PARENT}
            across = {b.territory for b in forced if b.kind == PARENT}
            still = {b.territory for b in then if b.kind == PARENT}
            assert kept <= broken
            assert across <= still


@pytest.mark.parametrize(
    ("given_", "locked", "forced"),
    [
        ([0, 0, -1, -1], [0, 0, 0, 0], ["apart"]),
        ([0, -1, -1, -1], [0, 0, 0, 0], []),  # the other one could go elsewhere
        ([0, -1, -1, -1], [0, 1, 0, 0], ["apart"]),
        ([-1, -1, 0, 1], [0, 0, 0, 0], ["group"]),
        ([-1, -1, 0, -1], [0, 0, 0, 0], []),  # the rest of the group could follow
        ([1, -1, -1, -1], [1, 0, 0, 0], ["exception"]),
    ],
)
def test_pairs_groups_and_exceptions_that_no_plan_can_keep(given_, locked, forced):
    problem = path_problem([1, 1, 1, 1], 2, start=np.array([0, 0, 0, 1]), locked=np.array(locked))
    rules = replace(
        no_rules(4),
        given=np.array(given_, dtype=np.int32),
        group=np.array([-1, -1, 0, 0], dtype=np.int32),
        apart=np.array([[0, 1]]),
    )
    found = rules_broken(problem, rules, np.array([0, 0, 0, 1]))
    assert [each.kind for each in found if is_forced(problem, rules, each)] == forced


@pytest.mark.parametrize(
    ("workload", "plan", "found"),
    [
        ([1, 1, 1, 1], [0, 0, 1, 1], [False, False]),
        ([1, 1, 1, 1], [0, 1, 1, 1], [False, False]),  # a better plan is there
        ([9, 1, 1, 1], [0, 1, 1, 1], [True, True]),  # the rest have too little, shared as well
        ([9, 9, 1, 1], [0, 0, 1, 1], [False, False]),
        ([1, 1, 20, 1, 1], [0, 0, 1, 2, 2], [True, True, True]),
        ([1, 1, 20, 2, 2], [0, 0, 1, 2, 2], [False, True, False]),  # the rest are not shared well
        ([1, 1, 20, 1, 1], [0, 0, 0, 1, 2], [True, False, False]),
    ],
)
def test_heavy_units_and_what_they_leave(workload, plan, found):
    problem = path_problem(workload, max(plan) + 1, tolerance=0.05)
    assert unavoidable(problem, np.array(plan), no_rules(problem.n)).tolist() == found


@pytest.mark.parametrize(
    ("plan", "found"),
    [
        ([0, 0, 1, 2, 2, 3], [True, False, False, False]),  # three of 20 / 3 would be within
        ([0, 1, 2, 2, 3, 3], [True, True, False, False]),
    ],
)
def test_a_parent_that_no_number_of_territories_suits(plan, found):
    problem = path_problem([3, 3, 5, 5, 5, 5], 4, tolerance=0.05)
    rules = replace(no_rules(6), parent=np.array([0, 0, 1, 1, 1, 1], dtype=np.int32))
    assert unavoidable(problem, np.array(plan), rules).tolist() == found
