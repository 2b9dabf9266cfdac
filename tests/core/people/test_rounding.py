"""Territories that begin are rounded off: shorter borders, and nobody is worse off for it."""

from __future__ import annotations

import numpy as np
import pytest

from territory_planner.core.guards.budget import Budget, budget_of
from territory_planner.core.model.graph import parts_per_territory
from territory_planner.core.model.measures import loads
from territory_planner.core.model.problem import Problem
from territory_planner.core.people.rounding import rounded
from territory_planner.core.search.shapes import border_km
from tests.core.planar import grid_problem

NEW = 4


def ragged(seed: int, **asked) -> tuple[Problem, Budget, np.ndarray]:
    """Return four quarters of a map, and a plan in which a fifth territory winds through them."""
    rng = np.random.default_rng(seed)
    row, column = np.divmod(np.arange(256), 16)
    start = 2 * (row // 8) + column // 8
    problem = grid_problem(
        16, 16, 5, rng.integers(1, 4, 256).astype(float), start=start, tolerance=0.3, **asked
    )
    plan = start.copy()
    unit = int(rng.choice([119, 120, 135, 136]))
    while (plan == NEW).sum() < 48:
        if not problem.locked[unit]:
            plan[unit] = NEW
        near = [u for u in problem.graph.neighbours(unit) if not problem.locked[u]]
        unit = int(rng.choice(near))
    return problem, budget_of(problem, measure=problem.mass), plan.astype(np.int32)


@pytest.mark.parametrize("seed", range(12))
def test_borders_are_shorter_and_nothing_else_is_worse(seed):
    problem, budget, plan = ragged(seed)
    found = rounded(problem, plan, budget, [NEW])
    assert border_km(problem.graph, found) < border_km(problem.graph, plan)
    before, after = (loads(problem, each) for each in (plan, found))

    def out(load):
        return np.maximum(load - problem.upper, 0) + np.maximum(problem.lower - load, 0)

    assert (out(after) <= out(before) + 1e-6).all()
    assert budget.given(found).sum() <= budget.given(plan).sum() + 1e-6
    parts = [parts_per_territory(problem.graph, each, problem.k) for each in (plan, found)]
    assert (parts[1] <= parts[0]).all()
    assert np.array_equal(found, rounded(problem, plan, budget, [NEW]))


def test_what_is_locked_stays():
    locked = np.random.default_rng(1).random(256) < 0.15
    problem, budget, plan = ragged(3, locked=locked)
    found = rounded(problem, plan, budget, [NEW])
    assert (found != plan).any()
    assert (found[locked] == problem.start[locked]).all()


def test_a_little_more_may_move_where_that_is_said():
    problem, budget, plan = ragged(5)
    found = rounded(problem, plan, budget, [NEW], 5.0)
    assert budget.given(found).sum() <= budget.given(plan).sum() + 5.0 + 1e-6
    assert border_km(problem.graph, found) < border_km(problem.graph, plan)


def test_no_budget_is_broken_by_what_may_be_spared():
    problem, _, plan = ragged(5)
    moved = float(problem.mass[plan != problem.start].sum())
    most = 100.0 * moved / float(problem.mass.sum())
    budget = budget_of(problem, most, measure=problem.mass)
    assert budget.allows(plan)
    assert budget.allows(rounded(problem, plan, budget, [NEW], 50.0))
