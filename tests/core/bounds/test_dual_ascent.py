"""Bounds among many candidates: valid, near the optimum, and no worse for better prices."""

from __future__ import annotations

import numpy as np
import pytest

from territory_planner.core.bounds.bound import bound_free_centers
from territory_planner.core.bounds.candidates import candidates
from territory_planner.core.bounds.dual_ascent import FEW, best_prices
from territory_planner.core.bounds.lagrangian import priced
from territory_planner.core.model.errors import Cancelled
from territory_planner.core.model.measures import cost
from territory_planner.core.model.progress import Progress
from tests.core.instances import read_instance
from tests.core.planar import grid_problem

ROWS = COLUMNS = 22


@pytest.fixture(scope="module")
def square():
    """Return a square of more units than `FEW` and its four quarters, the best plan there is."""
    problem = grid_problem(ROWS, COLUMNS, 4, tolerance=0.01, center_at_unit=True)
    row, column = np.divmod(np.arange(problem.n), COLUMNS)
    return problem, (2 * (row >= ROWS // 2) + (column >= COLUMNS // 2)).astype(np.int32)


def test_the_bound_among_many_candidates_is_near_the_best_plan(square):
    problem, quarters = square
    assert problem.n > FEW
    assert 0.95 * cost(problem, quarters) < bound_free_centers(problem, quarters)
    assert bound_free_centers(problem, quarters) <= cost(problem, quarters)


@pytest.mark.parametrize("seed", range(3))
def test_best_prices_never_lower_the_bound(seed):
    problem, _ = read_instance("NM2020")
    given = candidates(problem)
    rng = np.random.default_rng(seed)
    alpha = given.mass * rng.random(problem.n) * 50_000
    price = rng.normal(0, 20_000, (len(given.place), 1))
    better = best_prices(given, alpha, price)
    assert priced(given, alpha, better).bound > priced(given, alpha, price).bound
    for nudge in (-1.0, 1.0):
        nudged = priced(given, alpha, better + nudge)
        assert nudged.bound <= priced(given, alpha, better).bound + 1e-3


def test_it_stops_when_asked(square):
    calls = []

    def cancelled() -> bool:
        calls.append(1)
        return len(calls) > 50

    with pytest.raises(Cancelled):
        bound_free_centers(square[0], progress=Progress(is_cancelled=cancelled))
