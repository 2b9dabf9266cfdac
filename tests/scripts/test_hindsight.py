"""The year's bound: never above what the best planner moves who knows all months."""

from __future__ import annotations

import numpy as np
import pytest

from benchmarks.hindsight import Months, least_in_hindsight
from territory_planner.core import graph_from_edges
from territory_planner.core.model.graph import parts

SPAN, SEEDS = 3, 24


def small_map(seed):
    """A grid with a plan of columns; by chance, units double from one month to the next."""
    rng = np.random.default_rng(seed)
    wide, high, k = ((6, 1, 3), (4, 2, 2), (7, 1, 3), (6, 1, 4))[seed % 4]
    n = wide * high
    at = np.arange(n)
    right, up = at[at % wide < wide - 1], at[at < n - wide]
    first, second = np.concatenate([right, up]), np.concatenate([right + 1, up + wide])
    graph = graph_from_edges(n, first, second)
    base = rng.choice([1.0, 1.0, 0.5, 0.0], n) if seed % 3 else np.ones(n)
    factor = np.cumprod(np.where(rng.random((SPAN, n)) < 0.2, 2.0, 1.0), axis=0)
    start, tolerance = (at % wide) * k // wide, rng.choice([0.15, 0.25, 0.35])
    return Months(graph, start, base, np.arange(n), factor, tolerance)


def truly_least(months):
    """The least over every sequence of plans; inf where some month has none."""
    n, k = len(months.base), months.k
    plans = (np.arange(k**n)[:, None] // k ** np.arange(n)) % k
    lower, upper = months.limits
    within = np.ones((len(months.share), len(plans)), dtype=bool)
    for t, share in enumerate(months.share):
        for territory in range(k):
            load = (plans == territory) @ share
            within[t] &= (load >= lower - 1e-9) & (load <= upper + 1e-9)
    some = np.flatnonzero(within.any(axis=0))
    whole = [len(parts(months.graph, plan)[1]) == k for plan in plans[some]]
    kept = some[whole]
    plans, within = plans[kept], within[:, kept]
    before, cost = months.start[None], np.zeros(1)
    for t, share in enumerate(months.share):
        now = plans[within[t]]
        if not len(now):
            return np.inf
        away = (before[:, None] != now[None]) @ share
        before, cost = now, (cost[:, None] + away).min(axis=0)
    return float(cost.min())


def test_no_sequence_of_plans_moves_less():
    shares = []
    for seed in range(SEEDS):
        months = small_map(seed)
        true = truly_least(months)
        for known in (np.inf, true):
            bound = least_in_hindsight(months, known)
            assert bound <= true + 1e-6, seed
        if 0 < true < np.inf:
            shares.append(bound / true)
    # It is no bound that is always nothing: units that can be divided leave much of it.
    assert len(shares) >= 3
    assert max(shares) > 0.3


def test_what_is_far_costs_the_way_there():
    """A row of territories: the second has too much, the last lacks it, all between are full."""
    k, each = 6, 5
    n = k * each
    at = np.arange(n)
    graph = graph_from_edges(n, at[:-1], at[1:])
    start = at // each
    factor = np.ones((1, k))
    factor[0, 1], factor[0, 4] = 1.2, 0.8
    months = Months(graph, start, np.ones(n), start, factor, 0.1)
    jump = 10.0 / k  # percent: a tenth of a territory, once, by who could jump over others
    assert least_in_hindsight(months) > jump


def test_a_plan_that_stays_within_its_limits_need_not_move():
    months = small_map(0)
    still = Months(months.graph, months.start, np.ones(6), months.kind, np.ones((2, 6)), 0.1)
    assert least_in_hindsight(still) == 0.0


def test_a_torn_plan_has_no_bound():
    months = small_map(0)
    torn = months.start.copy()
    torn[[0, -1]] = torn[[-1, 0]]
    with pytest.raises(ValueError, match="parts"):
        least_in_hindsight(Months(months.graph, torn, months.base, months.kind, months.factor, 0.1))
