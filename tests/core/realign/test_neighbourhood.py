"""Groups of territories that trade are shared out anew, and nothing else changes."""

from __future__ import annotations

import numpy as np
import pytest

from territory_planner.core.guards.budget import budget_of
from territory_planner.core.jobs.balance import balance
from territory_planner.core.model.measures import within_limits
from territory_planner.core.model.problem import Problem
from territory_planner.core.realign.asked import realignment
from territory_planner.core.realign.neighbourhood import among, lessened
from tests.core.planar import expect_locks_and_parts_kept, grid_problem


def drifted(seed: int) -> Problem:
    """Return nine territories of sixteen squares each, whose workload has drifted."""
    rng = np.random.default_rng(seed)
    row, column = np.divmod(np.arange(144), 12)
    start = 3 * (row // 4) + column // 4
    work = rng.lognormal(0.0, 0.7, 144) * rng.normal(1.0, 0.2, 9)[start]
    return grid_problem(12, 12, 9, work, start=start, tolerance=0.05)


def test_less_moves_and_every_rule_is_kept():
    problem = drifted(1)
    found = balance(problem, "fast").assignment
    assert within_limits(problem, found)
    asked = realignment(problem, budget_of(problem, measure=problem.mass))
    better = lessened(asked, found)
    assert asked.moved(better) < asked.moved(found)
    assert within_limits(problem, better)
    expect_locks_and_parts_kept(problem, better)


def test_a_part_counts_what_is_moved_in_it_and_what_territories_may_still_give():
    problem = drifted(0)
    plan = balance(problem, "fast").assignment
    asked = realignment(problem, budget_of(problem, each=50.0, measure=problem.mass))
    group = np.array([0, 1, 3])
    units = np.flatnonzero(np.isin(plan, group))
    inner, now = among(asked, plan, units, group)
    own = np.isin(asked.home[units], group)
    moved = own & (asked.home[units] != plan[units])
    assert inner.moved(now) == pytest.approx(problem.mass[units[moved]].sum())
    np.testing.assert_array_equal(group[now], plan[units])
    np.testing.assert_allclose(inner.loads(now), asked.loads(plan)[group])
    outside = ~np.isin(plan, group) & (asked.home != plan)
    gone = np.bincount(asked.home[outside], weights=problem.mass[outside], minlength=9)
    np.testing.assert_allclose(inner.each, (asked.each - gone)[group])
