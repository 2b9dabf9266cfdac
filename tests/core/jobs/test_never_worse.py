"""More effort never gives a worse plan: ``make test-efforts`` looks at 300 problems and 3 seeds."""

from __future__ import annotations

import os
from dataclasses import replace

import numpy as np
import pytest

from territory_planner.core import balance, design
from territory_planner.core.checks.rules import no_rules
from territory_planner.core.guards.budget import budget_of
from territory_planner.core.jobs.design_plan import DesignWish, design_plan
from territory_planner.core.jobs.draw import EFFORTS
from territory_planner.core.jobs.found_centers import rank_centered
from territory_planner.core.jobs.realign import realign
from territory_planner.core.jobs.request import Measured, Request, Serving
from territory_planner.core.model.errors import Infeasible
from territory_planner.core.model.reach import Reach
from territory_planner.core.search.refine import rank_of
from territory_planner.core.state.order import PlanRank, rank_plan
from territory_planner.core.travel.straight import straight_block
from tests.core.jobs.random_designs import drifted, random_problem
from tests.long import long, part

PROBLEMS = int(os.environ.get("EFFORTS", "0"))
SEEDS = range(3 if PROBLEMS else 1)
DESIGNED = range(PROBLEMS) if PROBLEMS else (4, 10, pytest.param(33, marks=long))
CENTERED = range(PROBLEMS) if PROBLEMS else part((3, 5, 11), 3)
REBALANCED = range(PROBLEMS) if PROBLEMS else (pytest.param(1, marks=long), 7, 18)
REALIGNED = range(PROBLEMS) if PROBLEMS else part((3, 7, 5, 1), 2)
"""By default a few, among them 4, 10 and 33, on which more effort was once worse."""


def is_worse(above: PlanRank, below: PlanRank) -> bool:
    """Tell whether a plan is worse than one of less effort, rounding of its worth aside."""
    return above[:4] > below[:4] or (
        above[:4] == below[:4] and above.worth > below.worth * (1 + 1e-9)
    )


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("number", DESIGNED)
def test_a_design_of_more_effort_is_never_worse(number, seed):
    problem = random_problem(number)
    efforts = list(EFFORTS) if PROBLEMS else ["fast", "balanced"]
    ranks = [
        rank_of(problem, design(problem, effort, seed, bounds=False).assignment)
        for effort in efforts
    ]
    for below, above in zip(ranks, ranks[1:]):
        assert above.is_valid or not below.is_valid
        assert not is_worse(above, below)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("number", CENTERED)
def test_centers_found_by_more_effort_are_never_worse(number, seed):
    """By a greatest distance, by kilometres, or by a spacing."""
    problem = replace(random_problem(number), center=None, travel=None, center_at_unit=True)
    serving = serving_of(problem, number)
    efforts = list(EFFORTS) if PROBLEMS and problem.n <= 120 else ["fast", "balanced"]
    ranks = []
    for effort in efforts:
        asked = Request(problem, no_rules(problem.n), serving=serving, number=problem.k)
        try:
            done = design_plan(asked, DesignWish(effort, seed)).done
        except Infeasible:
            return  # The same of every effort: nothing was looked for.
        ranks.append(rank_centered(done, serving.reach, serving.spacing))
    for (close, below), (still_close, above) in zip(ranks, ranks[1:]):
        assert still_close <= close
        assert still_close < close or not is_worse(above, below)


def serving_of(problem, number):
    """Draw how a problem's territories are to be served, from centers that are to be found."""
    rng = np.random.default_rng([19, number])
    wide = np.sqrt(np.prod(np.ptp(problem.position[:, :2], axis=0)) / problem.k)
    place = problem.position

    def kilometres(_problem, _progress):
        return lambda served, seats: straight_block(problem, place[served], place[seats])

    reach = Reach() if number % 3 == 1 else Reach(float(wide * rng.uniform(0.7, 1.3)))
    spacing = float(0.6 * wide) if number % 3 == 2 else 0.0
    ways = Measured(kilometres, lambda *_: None) if number % 3 == 1 or number % 2 else None
    return Serving(reach=reach, spacing=spacing, ways=ways)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("number", REBALANCED)
def test_balancing_with_more_effort_is_never_worse(number, seed):
    first = random_problem(number)
    plan = design(first, "fast", bounds=False, exact_if_small=False).assignment
    problem = drifted(first, plan, number)

    def rank(effort: str) -> PlanRank:
        found = balance(problem, effort, seed).assignment
        moved = float(problem.mass[found != plan].sum())
        return rank_plan(problem, found, moved)

    ranks = [rank(effort) for effort in (EFFORTS if PROBLEMS else ("fast", "balanced"))]
    for below, above in zip(ranks, ranks[1:]):
        assert above.is_valid or not below.is_valid
        assert not is_worse(above, below)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("number", REALIGNED)
def test_realigning_with_more_effort_is_never_worse(number, seed):
    """Some of them within a budget that is less than the drift may ask for."""
    first = random_problem(number)
    plan = design(first, "fast", bounds=False, exact_if_small=False).assignment
    problem = drifted(first, plan, number)
    most = 10.0 if number % 4 == 1 else None
    budget = budget_of(problem, most, measure=problem.mass)

    def rank(effort: str) -> PlanRank:
        found = realign(problem, budget, effort, seed)
        assert budget.allows(found.balanced.assignment)
        return rank_plan(problem, found.balanced.assignment, found.moved)

    ranks = [rank(effort) for effort in (EFFORTS if PROBLEMS else ("fast", "balanced"))]
    for below, above in zip(ranks, ranks[1:]):
        assert above.is_valid or not below.is_valid
        assert not is_worse(above, below)


def test_the_problems_drawn_are_of_all_kinds():
    drawn = [random_problem(number) for number in range(60)]
    assert {each.workload.shape[1] for each in drawn} == {1, 2, 3}
    assert any(each.center is not None for each in drawn)
    assert any(each.center_at_unit for each in drawn)
    assert any(each.travel is not None and each.travel.has_bars for each in drawn)
