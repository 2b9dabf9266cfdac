"""A bound for several workloads: no more than the cheapest way to meet all limits, and near it."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.optimize import linprog

from territory_planner.core.bounds.bound import bound_for_centers
from territory_planner.core.bounds.several import bound_for_several
from territory_planner.core.model import travel_table as table
from territory_planner.core.model.errors import Cancelled
from territory_planner.core.model.progress import SILENT, Progress
from territory_planner.core.model.travel_table import Travel
from territory_planner.core.travel.straight import SQUARED, straight_travel
from tests.core.planar import grid_problem

RNG = np.random.default_rng(3)
WORK = np.column_stack([RNG.random(96), np.linspace(0.1, 2.0, 96)])
PROBLEM = grid_problem(8, 12, 6, WORK, tolerance=0.05, center=RNG.uniform(0, 8, (6, 2)))


def bound(travel: Travel, progress: Progress = SILENT) -> float:
    limits = PROBLEM.lower, PROBLEM.upper
    return bound_for_several(travel, PROBLEM.mass, PROBLEM.workload, *limits, progress)


def least_shared_out() -> float:
    """Return the cheapest way to share units out, in parts if need be, by a general solver."""
    n, k = PROBLEM.n, PROBLEM.k
    cost = straight_travel(PROBLEM, SQUARED).cost * PROBLEM.mass[:, None]
    once = np.kron(np.eye(n), np.ones(k))
    carried = np.vstack([np.kron(each, np.eye(k)) for each in PROBLEM.workload.T])
    found = linprog(
        cost.ravel(),
        np.vstack([carried, -carried]),
        np.concatenate([PROBLEM.upper.T.ravel(), -PROBLEM.lower.T.ravel()]),
        once,
        np.ones(n),
        bounds=(0, 1),
    )
    return float(found.fun)


def test_it_is_near_the_cheapest_way_to_meet_all_limits():
    least = least_shared_out()
    assert 0.97 * least < bound(straight_travel(PROBLEM, SQUARED)) <= least * (1 + 1e-9)


def test_units_that_travel_is_not_weighted_by_change_nothing():
    travel = straight_travel(PROBLEM, SQUARED)
    idle = np.where(np.arange(PROBLEM.n) < 5, 0.0, PROBLEM.mass)
    limits = PROBLEM.lower, PROBLEM.upper
    assert bound_for_several(travel, idle, PROBLEM.workload, *limits) > 0.5 * bound(travel)


def test_limits_on_each_workload_say_more_than_those_on_their_mean():
    center = PROBLEM.center
    alone = bound_for_centers(PROBLEM, center)
    assert bound_for_centers(PROBLEM, center, every=True) > 1.1 * alone


def test_centers_that_units_do_not_keep_count(monkeypatch):
    whole = bound(straight_travel(PROBLEM, SQUARED))
    monkeypatch.setattr(table, "MEMORY", 0)
    monkeypatch.setattr(table, "LEAST_KEPT", 4)
    assert 0.5 * whole < bound(straight_travel(PROBLEM, SQUARED)) <= whole * (1 + 1e-9)


def test_it_stops_when_asked():
    with pytest.raises(Cancelled):
        bound(straight_travel(PROBLEM, SQUARED), Progress(is_cancelled=lambda: True))
