"""Few territories are healed by strips of units, and those that look ahead stay healed."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from territory_planner.core.guards.budget import budget_of
from territory_planner.core.jobs import realign as job
from territory_planner.core.jobs.realign import realign
from territory_planner.core.model.errors import Cancelled
from territory_planner.core.model.measures import loads, within_limits
from territory_planner.core.model.problem import Problem, with_targets
from territory_planner.core.model.progress import Progress
from territory_planner.core.realign.strips import by_strips
from tests.core.planar import expect_locks_and_parts_kept, grid_problem

SEEDS = range(12)


def grown(seed: int, by: float = 1.5, **asked) -> Problem:
    """Return nine territories of sixteen squares each, of which the middle one has grown."""
    rng = np.random.default_rng(seed)
    row, column = np.divmod(np.arange(144), 12)
    start = 3 * (row // 4) + column // 4
    work = rng.uniform(0.8, 1.2, 144) * np.where(start == 4, by, 1.0)
    return grid_problem(12, 12, 9, work, start=start, tolerance=0.2, **asked)


@pytest.mark.parametrize("seed", SEEDS)
def test_strips_keep_all_rules_and_move_little_more_than_the_least(seed: int):
    locked = np.random.default_rng([seed, 1]).random(144) < 0.2
    problem = grown(seed, 1.4 if seed % 2 else 0.6, locked=locked)
    budget = budget_of(problem, measure=problem.mass)
    plan = by_strips(problem, budget)
    assert plan is not None
    assert within_limits(problem, plan)
    expect_locks_and_parts_kept(problem, plan)
    least = realign(problem, budget)
    moved = float(budget.given(plan).sum())
    assert least.at_least * (1 - 1e-9) <= moved <= 1.35 * least.moved
    assert np.array_equal(plan, by_strips(problem, budget))


def test_on_large_maps_units_move_that_count_little(monkeypatch):
    """What moving them counts was not asked there: flows know workload alone."""
    monkeypatch.setattr(job, "LARGE", 0)
    less = 0
    for seed in SEEDS:
        problem = grown(seed)
        counts = np.random.default_rng([seed, 2]).choice([1.0, 10.0], 144)
        budget = budget_of(problem, measure=counts)
        by_count = realign(problem, budget)
        by_load = realign(problem, budget_of(problem, measure=problem.mass))
        theirs = float(budget.given(by_load.balanced.assignment).sum())
        assert within_limits(problem, by_count.balanced.assignment)
        assert by_count.moved <= theirs + 1e-9
        less += by_count.moved < theirs
    assert less > len(SEEDS) / 2


def test_a_budget_that_strips_would_break_allows_none():
    problem = grown(0)
    assert by_strips(problem, budget_of(problem, 0.5, measure=problem.mass)) is None


def test_strips_end_no_territory_and_leave_nobody_with_units_that_carry_nothing():
    problem = grown(0, 1.0)
    work = problem.workload.copy()
    work[np.flatnonzero(problem.start == 4)[5]] = 0.0
    target = np.where(np.arange(9)[:, None] == 4, 0.0, work.sum() / 8)
    leaves = with_targets(replace(problem, workload=work), target)
    assert by_strips(leaves, budget_of(leaves, measure=leaves.mass)) is None


def test_nothing_is_made_where_nobody_is_out():
    problem = grown(0, 1.0)
    assert by_strips(problem, budget_of(problem, measure=problem.mass)) is None


def test_a_cancel_is_heard_between_strips():
    problem, asked = grown(0), []
    progress = Progress(is_cancelled=lambda: bool(asked.append(1)) or len(asked) > 3)
    with pytest.raises(Cancelled):
        by_strips(problem, budget_of(problem, measure=problem.mass), progress)


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("seed", SEEDS)
def test_who_must_change_keeps_what_is_to_come_and_nobody_is_put_out_of_it(
    seed: int, large: bool, monkeypatch
):
    if large:
        monkeypatch.setattr(job, "LARGE", 0)
    problem = grown(seed, 1.3)
    start = problem.start
    later = problem.workload * np.where(start == 4, 1.15, 1.0)[:, None]
    later[start == 0] *= 1.45  # comes to be out by itself: it isn't now, and stays as it is
    forecasts = np.hstack([problem.workload, later])
    found = realign(problem, budget_of(problem, measure=problem.mass), forecasts=forecasts)
    plan = found.balanced.assignment
    assert within_limits(problem, plan)
    expect_locks_and_parts_kept(problem, plan)
    assert found.keeps_forecasts
    before, after = (
        loads(replace(problem, workload=later), each)[:, 0] / (later.sum() / 9)
        for each in (start, plan)
    )
    assert before[0] > 1.2
    assert before[4] > after[4]
    assert after[4] <= 1.2 + 1e-9
    assert (after <= np.maximum(before, 1.2) + 1e-9).all()
    assert (after >= np.minimum(before, 0.8) - 1e-9).all()


def test_what_is_to_come_moves_nothing_where_nobody_is_out_today():
    problem = grown(0, 1.0)
    later = problem.workload * np.where(problem.start == 4, 2.0, 1.0)[:, None]
    found = realign(problem, budget_of(problem, measure=problem.mass), forecasts=later)
    assert np.array_equal(found.balanced.assignment, problem.start)
    assert found.keeps_forecasts


def test_where_no_plan_keeps_what_is_to_come_todays_limits_are_kept():
    problem = grown(0, 1.3)
    later = problem.workload * np.where(problem.start == 4, 8.0, 1.0)[:, None]
    budget = budget_of(problem, measure=problem.mass)
    found = realign(problem, budget, forecasts=later)
    assert not found.keeps_forecasts
    assert np.array_equal(found.balanced.assignment, realign(problem, budget).balanced.assignment)
