"""Service and travel balanced together: totals are true, or it is said that they are not."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from territory_planner.core.checks.rules import no_rules
from territory_planner.core.jobs.balance_plan import BalanceWish, balance_plan
from territory_planner.core.jobs.design_plan import DesignWish, design_plan
from territory_planner.core.jobs.request import Request
from territory_planner.core.jobs.service_and_travel import (
    ROUNDS,
    balanced_with_travel,
    explain_travel,
)
from territory_planner.core.model.measures import loads
from territory_planner.core.model.progress import SILENT
from territory_planner.core.model.sums import sums_by
from territory_planner.core.travel.touring import Touring
from tests.core.planar import grid_problem
from tests.long import tries

ROWS, COLUMNS, K = 12, 16, 4
N = ROWS * COLUMNS


def asked(seed: int = 0, tolerance: float = 0.05, k: int = K, **options) -> Request:
    """A town in the south-west, villages elsewhere: many stops near by, few far apart."""
    rng = np.random.default_rng(seed)
    row, column = np.divmod(np.arange(N), COLUMNS)
    town = np.exp(-np.hypot(row - 9, column - 3) / 2.5)
    stops = rng.poisson(1 + 12 * town).astype(float)
    service = stops * rng.uniform(20, 40, N)
    problem = grid_problem(ROWS, COLUMNS, k, service, tolerance=tolerance, **options)
    touring = Touring(
        service, stops, np.ones(N), problem.position.astype(float), np.full(N, 1 / 6), 30.0
    )
    return Request(problem, no_rules(N), touring=touring)


def totals(request: Request, plan: np.ndarray) -> np.ndarray:
    """Service and travel by the estimate alone."""
    touring, k = request.touring, request.problem.k
    return sums_by(plan, touring.service, k) + touring.tours_of(plan, k).travel


def away(request: Request, plan: np.ndarray) -> float:
    found = totals(request, plan)
    return float(np.abs(found / found.mean() - 1).max())


@settings(max_examples=tries(12), deadline=None)
@given(st.integers(0, 1000), st.sampled_from([0.02, 0.05, 0.1]))
def test_a_design_is_told_by_totals_that_the_plan_has(seed, tolerance):
    request = asked(seed, tolerance)
    made = design_plan(request, DesignWish("fast"))
    plan, found = made.done.plan, made.travel
    np.testing.assert_allclose(loads(made.done.problem, plan)[:, 0], totals(request, plan))
    np.testing.assert_allclose(loads(made.judged.problem, plan)[:, 0], totals(request, plan))
    assert made.done.problem.target.sum() == pytest.approx(totals(request, plan).sum())
    assert found.kept == (away(request, plan) <= tolerance * (1 + 1e-9))
    assert found.kept == (made.judged.outside == 0)
    assert found.rounds <= ROUNDS
    (_, said) = explain_travel(found)
    if found.kept:
        assert said.endswith("all territories are within their limits.")
    else:
        assert ("did not come to agree" in said) != found.settled


@settings(max_examples=tries(12), deadline=None)
@given(st.integers(0, 1000))
def test_a_plan_is_balanced_by_totals_that_it_then_has(seed):
    request = asked(seed)
    blind = design_plan(replace(request, touring=None), DesignWish("fast")).done.plan
    request = replace(request, problem=replace(request.problem, start=blind))
    made = balance_plan(request, BalanceWish("fast"))
    np.testing.assert_allclose(loads(made.problem, made.plan)[:, 0], totals(request, made.plan))
    assert away(request, made.plan) <= max(away(request, blind), 0.05) + 1e-9
    moved = np.flatnonzero(made.plan != blind)
    assert sorted(move.unit for move in made.moves) == moved.tolist()
    service = request.touring.service
    assert made.share == pytest.approx(100 * service[moved].sum() / service.sum())
    assert made.at_least == 0


def test_most_designs_and_plans_come_to_agree_and_are_evener_than_without_travel():
    kept, before, after = 0, [], []
    for seed in range(8):
        request = asked(seed)
        blind = design_plan(replace(request, touring=None), DesignWish("fast")).done.plan
        made = design_plan(request, DesignWish("fast"))
        kept += made.travel.kept
        before.append(away(request, blind))
        after.append(away(request, made.done.plan))
    assert kept >= 7
    assert np.mean(before) > 2 * np.mean(after)
    assert min(before) > 0.05


def test_a_plan_that_is_even_by_its_totals_stays_as_it_is():
    request = asked()
    plan = design_plan(request, DesignWish("fast")).done.plan
    again = replace(request, problem=replace(request.problem, start=plan))
    made = balance_plan(again, BalanceWish("fast"))
    assert made.moved == 0
    assert made.travel.rounds == 1


def test_what_may_move_is_measured_by_service_and_kept():
    request = asked(3)
    blind = design_plan(replace(request, touring=None), DesignWish("fast")).done.plan
    request = replace(request, problem=replace(request.problem, start=blind))
    free = balance_plan(request, BalanceWish("fast"))
    held = balance_plan(request, BalanceWish("fast", most=free.share / 2))
    assert 0 < held.share <= free.share / 2 + 1e-9
    assert away(request, held.plan) < away(request, blind)


def test_the_same_comes_out_twice():
    first, second = (design_plan(asked(5), DesignWish("fast")) for _ in range(2))
    np.testing.assert_array_equal(first.done.plan, second.done.plan)
    assert first.travel.rounds == second.travel.rounds


def test_plan_and_travel_that_do_not_come_to_agree_say_so():
    """Whatever is asked for, the solver hands back one of two plans by turns."""
    request = asked()
    west = (np.arange(N) % COLUMNS >= 8).astype(np.int32)
    wide = (np.arange(N) % COLUMNS >= 12).astype(np.int32)
    request = replace(request, problem=grid_problem(ROWS, COLUMNS, 2, request.touring.service))
    answers = [west, wide] * ROUNDS

    def solve(problem, before, progress):
        return answers.pop()

    found = balanced_with_travel(request.problem, request.touring, west, solve, SILENT)
    assert (found.rounds, found.kept, found.settled) == (ROUNDS, False, False)
    said = explain_travel(found)[1]
    assert f"did not come to agree in {ROUNDS} rounds" in said
