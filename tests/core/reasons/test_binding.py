"""Which rules bind, and what each costs: against all plans of small maps, counted anew."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import numpy as np
import pytest

from territory_planner.core.checks.asked import held_by
from territory_planner.core.checks.issue import DETACHED, DISTANCE, MAXIMUM, NO_WAY, PAIR, TOLERANCE
from territory_planner.core.checks.rules import no_rules
from territory_planner.core.jobs.explain_plan import explain_plan
from territory_planner.core.jobs.judge_plan import judge
from territory_planner.core.jobs.request import GivenCenters, Request, Serving
from territory_planner.core.model.measures import cost
from territory_planner.core.model.moves import BY_NUMBER
from territory_planner.core.model.problem import Problem, with_targets
from territory_planner.core.model.reach import Reach
from territory_planner.core.model.travel_table import full_travel
from territory_planner.core.reasons.sentences import binding_text
from territory_planner.core.reasons.travel_changes import plan_travel
from tests.core.planar import grid_problem, row_problem
from tests.core.reasons.recount import drawn_request


def least_travel(problem: Problem, rules, hard, reach: float) -> float:
    """Return the least travel of all plans without a break, by the judge, all of them listed."""
    request = Request(problem, rules, hard=hard, serving=Serving(reach=Reach(km=reach)))
    every = [np.array(each, dtype=np.int32) for each in product(range(problem.k), repeat=problem.n)]
    travel = np.array([cost(problem, each) for each in every])
    cheapest = (at for at in np.argsort(travel) if not judge(request, every[at]).told)
    return travel[next(cheapest)]


@pytest.mark.parametrize("seed", [0])
def test_each_rule_costs_what_solving_without_it_saves(seed: int) -> None:
    """Nine units, two territories: tolerance, maximum, pairs, distance, one left out each time."""
    rng = np.random.default_rng(seed)
    work = rng.integers(10, 12, 9).astype(float)
    apart = np.array([[0, 1], [3, 4]])
    problem = grid_problem(
        3, 3, 2, work, tolerance=0.15, apart=apart, center_at_unit=True, start=None
    )
    rules, hard = replace(no_rules(9), apart=apart), (None, np.array([0.57 * work.sum()]))
    plan = np.array([0, 1, 1, 0, 1, 1, 0, 0, 1], dtype=np.int32)
    request = Request(problem, rules, hard=hard, serving=Serving(reach=Reach(km=2.0)))
    priced = {(each.kind, each.of): each.price for each in explain_plan(request, plan).binding}
    best = least_travel(problem, rules, hard, 2.0)
    loose = with_targets(problem, problem.target, tolerance=np.array([99.0]))
    free = replace(problem, apart=apart[:0])
    without = {
        (TOLERANCE, 0): least_travel(loose, rules, hard, 2.0),
        (MAXIMUM, 0): least_travel(problem, rules, (None, None), 2.0),
        (PAIR, 0): least_travel(free, no_rules(9), hard, 2.0),
        (DISTANCE, 0): least_travel(problem, rules, hard, np.inf),
    }
    for rule, other in without.items():
        assert priced.get(rule, 0.0) == pytest.approx(best - other, abs=1e-9), rule
    assert any(price > 0 for price in priced.values())


def test_what_contiguity_costs_is_known_where_plans_in_parts_can_be_listed() -> None:
    """A heavy unit in the middle of a row: the best plan without contiguity is in parts."""
    problem = grid_problem(2, 4, 2, np.array([9.0, 1, 1, 9, 1, 9, 9, 1]), center_at_unit=True)
    plan = np.array([0, 0, 1, 1, 0, 0, 1, 1], dtype=np.int32)
    found = explain_plan(Request(problem, no_rules(8)), plan)
    whole = {each.kind: each.price for each in found.binding}
    every = [np.array(each, dtype=np.int32) for each in product(range(2), repeat=8)]
    told = [{each.kind for each, _ in judge(Request(problem, no_rules(8)), p).told} for p in every]
    kept = min(cost(problem, p) for p, kinds in zip(every, told) if not kinds)
    torn = min(
        cost(problem, p) for p, kinds in zip(every, told) if kinds <= {"contiguity", "enclave"}
    )
    assert whole.get(DETACHED, 0.0) == pytest.approx(kept - torn)


def test_what_contiguity_costs_is_not_said_where_plans_in_parts_are_too_many() -> None:
    """Ten units, three territories: only plans that hang together are listed."""
    problem = grid_problem(2, 5, 3, tolerance=0.9, center_at_unit=True)
    plan = np.array([0, 0, 0, 0, 0, 1, 1, 1, 2, 2], dtype=np.int32)
    found = explain_plan(Request(problem, no_rules(10)), plan)
    priced = {each.kind: each for each in found.binding}
    assert np.isnan(priced[DETACHED].price)
    assert "The best plan of all" not in binding_text(priced[DETACHED], BY_NUMBER, found.travel)


def test_nothing_is_saved_where_there_is_no_way() -> None:
    """Units that can't be served don't count in travel: that is no saving, and has no price."""
    ways = np.column_stack([np.arange(1.0, 7), np.arange(6.0, 0, -1)])
    ways[:3, 1] = np.inf
    problem = row_problem(np.full(6, 2.0), tolerance=0.9)
    centers = GivenCenters(
        problem.position[[0, 5]],
        np.array([0, 5]),
        np.arange(2),
        np.ones(2, bool),
        full_travel(ways),
    )
    request = Request(problem, no_rules(6), serving=Serving(centers=centers))
    found = explain_plan(request, np.array([0, 0, 0, 1, 1, 1], dtype=np.int32))
    (barred,) = (each for each in found.binding if each.kind == NO_WAY)
    assert barred.alone == 1
    assert barred.saves == 0
    assert np.isnan(barred.price)


@pytest.mark.parametrize("seed", range(6))
def test_the_travel_that_a_move_changes_is_that_of_both_plans(seed: int) -> None:
    """From given centers, by minutes, or from the middle, which goes with the units."""
    request, plan = drawn_request(seed)
    found = explain_plan(request, plan)
    now = plan_travel(found.asked, found.held)
    for each in found.why[:25]:
        then = plan.copy()
        then[each.unit] = each.target
        after = plan_travel(found.asked, held_by(found.problem, then))
        assert each.travel == pytest.approx(after - now, rel=1e-6, abs=1e-6 * max(now, 1))


def test_rules_that_bind_name_the_move_that_would_save_most() -> None:
    """Binding rules count moves that they alone hold back, and the saving is that of the best."""
    request, plan = drawn_request(3)
    found = explain_plan(request, plan)
    for rule in found.binding:
        alone = [
            each
            for each in found.why
            if each.broken
            and {broken.issue.kind for broken in each.broken} == {rule.kind}
            and {broken.issue.of for broken in each.broken if rule.of} <= {rule.of}
        ]
        if rule.alone:
            assert rule.saves == max(0.0, max(-each.travel for each in alone))
