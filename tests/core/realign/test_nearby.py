"""What moves at least where units only go next door, against every such plan."""

from __future__ import annotations

import numpy as np
import pytest

from territory_planner.core.guards.budget import Budget, budget_of
from territory_planner.core.model.problem import Problem
from territory_planner.core.realign.asked import realignment
from territory_planner.core.realign.exact import least_moves
from territory_planner.core.realign.excess import excess_bound
from territory_planner.core.realign.nearby import nearby_bound
from tests.core.planar import grid_problem
from tests.core.realign.test_least import every_plan, least_of, small_problem


def goes_next_door(problem: Problem, home: np.ndarray, plan: np.ndarray) -> bool:
    """Tell whether all units that move go to a territory that touches their own today."""
    one, other = home[problem.graph.tails], home[problem.graph.indices]
    touching = set(zip(one.tolist(), other.tolist()))
    moved = np.flatnonzero(plan != home)
    return all((int(home[unit]), int(plan[unit])) in touching for unit in moved)


def unlimited(budget: Budget) -> Budget:
    return Budget(budget.home, budget.mass, np.inf, np.full(len(budget.each), np.inf))


@pytest.mark.parametrize("seed", range(0, 60, 2))
def test_no_plan_that_moves_units_next_door_moves_less(seed):
    problem, budget = small_problem(seed)
    budget = unlimited(budget)
    asked = realignment(problem, budget)
    plans = [
        plan for plan in every_plan(problem, budget) if goes_next_door(problem, budget.home, plan)
    ]
    assert nearby_bound(asked) <= least_of(asked, problem, plans) + 1e-6


HOME = [0, 0, 0, 0, 1, 1, 1, 2, 2]


def in_a_row(work: np.ndarray | None = None, **options) -> Problem:
    """Return nine units side by side in three territories."""
    return grid_problem(9, 1, 3, work, start=HOME, **{"tolerance": 0.0, **options})


def test_what_has_a_long_way_counts_at_each_border():
    problem = in_a_row()
    asked = realignment(problem, budget_of(problem, measure=problem.mass))
    assert nearby_bound(asked) == pytest.approx(2.0)
    assert excess_bound(asked) == pytest.approx(1.0)


def test_units_that_stay_pass_nothing_on():
    middle = (np.arange(9) >= 4) & (np.arange(9) < 7)
    problem = in_a_row(locked=middle)
    asked = realignment(problem, budget_of(problem, measure=problem.mass))
    assert nearby_bound(asked) == 0.0  # no flow is within the limits, so nothing is said


def test_the_cheapest_units_of_each_territory_are_counted():
    price = np.array([3.0, 3.0, 3.0, 5.0, 2.0, 7.0, 4.0, 1.0, 1.0])
    problem = in_a_row()
    assert nearby_bound(realignment(problem, budget_of(problem, measure=price))) == pytest.approx(5)


def test_a_territory_that_reaches_through_another_may_need_less():
    # The last territory is short; the way to the first leads over a light unit of the middle one.
    work = [7.0, 4.0, 0.5, 8.0, 7.0, 6.0, 11.5, 8.0]
    home, target = [0, 0, 1, 2, 0, 0, 1, 2], [20.0, 12.0, 20.0]
    problem = grid_problem(2, 4, 3, work, start=home, target=target, tolerance=0.05)
    asked = realignment(problem, budget_of(problem, measure=problem.mass))
    found = least_moves(asked)
    assert found.proven
    assert asked.moved(found.plan) == 4.5
    assert excess_bound(asked) == pytest.approx(3.0)
    assert nearby_bound(asked) == pytest.approx(6.0)


def test_each_of_several_workloads_proves_by_itself():
    work, count = np.column_stack([np.ones(9), np.arange(9.0)]), np.ones(9)

    def bound(work: np.ndarray) -> float:
        problem = in_a_row(work, tolerance=0.05)
        return nearby_bound(realignment(problem, budget_of(problem, measure=count)))

    assert bound(work) == max(bound(work[:, 0]), bound(work[:, 1])) > 0
