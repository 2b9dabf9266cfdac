"""Robust plans, judged by all plans of small maps."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from territory_planner.core.checks.rules import no_rules
from territory_planner.core.explore.scores import TRAVEL, ScoreScale, score_plans
from territory_planner.core.jobs.request import Request
from territory_planner.core.jobs.robust_plan import RobustWish, excess_of, robust_plan
from territory_planner.core.model.limits import limits_of
from territory_planner.core.model.measures import cost
from territory_planner.core.model.problem import Problem, make_problem
from territory_planner.core.model.sizes import Sizes
from tests.core.explore.every_plan import every_plan
from tests.core.explore.maps import grid_map
from tests.long import part


def seasonal(seed: int, scenarios: int = 4, tolerance: float = 0.12) -> Problem:
    """A map of 25 units whose workload swings from scenario to scenario."""
    plain = grid_map(5, 3, seed)
    rng = np.random.default_rng(100 + seed)
    swing = rng.lognormal(0, 0.35, (25, scenarios))
    return make_problem(plain.position, plain.workload * swing, plain.graph, 3, tolerance=tolerance)


def every(problem: Problem) -> np.ndarray:
    """All plans whose mean workload is anywhere near even."""
    mean = problem.workload.mean(axis=1, keepdims=True)
    target = np.full((3, 1), mean.sum() / 3)
    wide = replace(problem, workload=mean, target=target, lower=0.6 * target, upper=1.4 * target)
    return every_plan(wide)


def judged(problem: Problem, share: float, **wish):
    found = robust_plan(Request(problem, no_rules(25)), RobustWish(share, "fast", **wish))
    plans = every(problem)
    kept = (excess_of(limits_of(problem), problem, plans) <= 0).sum(axis=1)
    return found, plans, kept


@pytest.mark.parametrize(("seed", "share"), part([(1, 1.0), (2, 0.75), (3, 0.5)], 3, 1))
def test_the_limits_are_kept_in_as_many_scenarios_as_can_be(seed, share):
    problem = seasonal(seed)
    found, plans, kept = judged(problem, share)
    needed = int(np.ceil(4 * share))
    assert found.needed == needed
    assert found.plan.kept.sum() >= min(needed, kept.max())
    assert bool(found.notes) == (kept.max() < needed)
    assert (found.judged.status == "broken") == (kept.max() < needed)
    # what is said of it is so
    load = np.array([problem.workload[found.plan.plan == j].sum(axis=0) for j in range(3)])
    off = np.abs(load / problem.target - 1).max(axis=0)
    np.testing.assert_allclose(found.plan.deviation, off)
    assert (found.plan.kept == (off <= 0.12 + 1e-9)).all()
    # and there is little that takes less travel
    if kept.max() >= needed:
        nowhere = np.empty(0, dtype=np.int32)
        scale = ScoreScale(TRAVEL, problem.target, np.zeros((3, 4)), nowhere, problem.mass)
        least = score_plans(problem, plans[kept >= needed], scale)[:, 1].min()
        assert found.plan.cost == pytest.approx(least)


def test_robustness_is_counted_against_the_plan_for_the_mean():
    problem = seasonal(2)
    found, _, _ = judged(problem, 1.0)
    assert found.plan.kept.sum() > found.of_mean.kept.sum()
    mean = problem.workload.mean(axis=1)
    held = [mean[found.of_mean.plan == j].sum() for j in range(3)]
    assert max(held) <= 1.12 * mean.sum() / 3 + 1e-9
    for each in (found.plan, found.of_mean):  # what robustness costs is the one over the other
        assert each.cost == pytest.approx(cost(found.problem, each.plan))
    assert found.plan.cost > found.of_mean.cost


def test_a_plan_of_today_is_left_by_as_little_as_can_be():
    problem = seasonal(1)
    plans = every(problem)
    kept = (excess_of(limits_of(problem), problem, plans) <= 0).sum(axis=1)
    start = plans[int(np.argmin(kept))]
    found, _, _ = judged(replace(problem, start=start), 0.75)
    mass = problem.mass / problem.mass.sum()
    assert found.plan.kept.sum() >= min(3, kept.max())
    assert found.plan.moved == pytest.approx(mass[found.plan.plan != start].sum())
    fits = plans[kept >= 3]
    orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]]
    least = min((((np.array(order)[fits]) != start) @ mass).min() for order in orders)
    assert found.plan.moved == pytest.approx(least)


def test_sizes_are_kept_in_any_case_and_any_number_of_workers_finds_the_same():
    sizes = Sizes(("units",), np.ones((25, 1)), np.array([9.0]))
    problem = replace(seasonal(3), sizes=sizes)
    one, two = (judged(problem, 0.5, workers=workers)[0] for workers in (1, 3))
    assert np.bincount(one.plan.plan).max() <= 9
    np.testing.assert_array_equal(one.plan.plan, two.plan.plan)
