"""Workloads in whole grains: what must move at least is as many whole ones."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest

from territory_planner.core.guards.budget import budget_of
from territory_planner.core.realign.asked import realignment
from territory_planner.core.realign.exact import least_moves
from territory_planner.core.realign.grains import grain_of, grains_of, rounded_up
from tests.core.planar import grid_problem


@pytest.mark.parametrize(
    ("work", "grain"),
    [
        ([3.0, 5.0, 7.0], 1.0),
        ([6.0, 9.0, 0.0], 3.0),
        ([0.75, 1.0, 2.5], 0.25),
        ([0.1, 0.3, 0.7], 0.1),
        ([1.0, np.sqrt(2.0)], None),
        ([1.0, 123456.0], None),
        ([0.0], None),
    ],
)
def test_the_grain_is_the_largest_that_all_are_multiples_of(work, grain):
    assert grain_of(np.array(work)) == (None if grain is None else pytest.approx(grain))


@pytest.mark.parametrize("seed", range(30))
def test_whatever_keeps_a_row_keeps_it_rounded_up(seed):
    rng = np.random.default_rng(seed)
    values = rng.choice([1.0, 0.37, 1.3]) * rng.integers(-5, 6, 8) * rng.choice([1.0, 1.1], 8)
    low, grain = float(rng.uniform(0.5, 6)), float(rng.choice([0.37, 0.5, 1.0, 1.3]))
    counts, least = rounded_up(values, low, grain)
    for x in map(np.array, product((0, 1), repeat=8)):
        if values @ x >= low:
            assert counts @ x >= least - 1e-9


def test_each_territory_has_its_own():
    start = np.repeat([0, 1], 8)
    work = np.where(start == 0, 2.0, 3.0) * np.tile([1.0, 2.0], 8)
    problem = grid_problem(4, 4, 2, work, start=start)
    assert grains_of(realignment(problem, budget_of(problem, measure=problem.mass)), 0) == [2, 3]


def test_no_bound_needs_a_search_that_counting_tells():
    """Thirty-six units, and room for twenty-five and a half: eleven whole ones must go."""
    start = np.repeat([0, 1], [36, 12])
    problem = grid_problem(6, 8, 2, start=start, target=[25, 23], tolerance=0.02)
    asked = realignment(problem, budget_of(problem, measure=problem.mass))
    assert least_moves(asked, effort="fast").bound == pytest.approx(11.0, abs=1e-6)
