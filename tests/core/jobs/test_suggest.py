"""Suggestions for one territory: nearer to target, nobody cut, locks kept."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings

from territory_planner.core.jobs.suggest import suggest
from territory_planner.core.model.graph import parts_per_territory
from territory_planner.core.model.measures import deviations
from territory_planner.core.model.problem import FREE, FROZEN
from tests.core.planar import grid_problem, planar_problems


@given(planar_problems())
@settings(max_examples=50, deadline=None)
def test_every_suggestion_helps_and_breaks_nothing(problem):
    parts = parts_per_territory(problem.graph, problem.start, problem.k)
    for territory in range(problem.k):
        for suggestion in suggest(problem, problem.start, territory):
            plan = problem.start.copy()
            for unit, target in suggestion.moves:
                assert not problem.locked[unit]
                assert problem.territory_lock[plan[unit]] == FREE
                assert problem.territory_lock[target] != FROZEN
                plan[unit] = target
            assert (parts_per_territory(problem.graph, plan, problem.k) <= parts).all()
            rows = list(suggestion.territories)
            before, after = deviations(problem, problem.start), deviations(problem, plan)
            np.testing.assert_allclose(before[rows], suggestion.before, atol=1e-9)
            np.testing.assert_allclose(after[rows], suggestion.after, atol=1e-9)
            assert rows[0] == territory
            own = problem.weight @ (after[territory] ** 2 - before[territory] ** 2)
            assert own < 0


def test_a_chain_passes_workload_on_through_a_neighbour_that_is_full():
    start = np.tile(np.repeat([0, 1, 2], [4, 3, 2]), 1)
    problem = grid_problem(1, 9, 3, start=start)
    best = suggest(problem, start, 0)[0]
    assert best.moves == ((3, 1), (6, 2))
    assert best.territories == (0, 1, 2)
    assert sum(best.before, ()) == pytest.approx((1 / 3, 0.0, -1 / 3))
    assert sum(best.after, ()) == pytest.approx((0.0, 0.0, 0.0))


def test_a_territory_on_target_needs_no_suggestion():
    start = np.repeat([0, 1, 2], 3)
    assert suggest(grid_problem(1, 9, 3, start=start), start, 1) == []


def test_no_more_suggestions_than_asked_for():
    start = np.tile(np.repeat([0, 1], [7, 3]), 10)
    assert len(suggest(grid_problem(10, 10, 2, start=start), start, 0, most=3)) == 3
