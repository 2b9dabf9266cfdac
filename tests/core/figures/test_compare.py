"""What changed between two plans, against a count by hand."""

from __future__ import annotations

import numpy as np
import pytest

from territory_planner.core.figures.compare import (
    disruption_between,
    flows,
    turnover,
    two_plans,
    verdicts,
)


@pytest.mark.parametrize("seed", range(5))
def test_flows_turnover_and_disruption_are_those_of_a_count_by_hand(seed):
    rng = np.random.default_rng(seed)
    before, after = rng.integers(-1, 4, 60), rng.integers(-1, 3, 60)
    amounts = rng.integers(0, 9, (60, 2)).astype(float)
    plans = two_plans(before, after, np.array([2, -1, 0]), 4)
    number = {-1: -1, 0: 2, 1: 4, 2: 0}
    assert plans.after.tolist() == [number[each] for each in after.tolist()]
    assert (plans.old.tolist(), plans.new.tolist()) == ([0, 1, 2, 3, -1], [2, -1, 0, -1, 1])
    pairs = list(zip(before.tolist(), plans.after.tolist()))
    cells = flows(plans, amounts)
    assert list(zip(cells.source.tolist(), cells.target.tolist())) == sorted(set(pairs))
    for source, target, count, amount in zip(cells.source, cells.target, cells.units, cells.amount):
        there = [at for at, pair in enumerate(pairs) if pair == (source, target)]
        assert (count, *amount) == (len(there), *amounts[there].sum(axis=0))
    gone = [at for at, (one, other) in enumerate(pairs) if one not in (-1, other)]
    change = disruption_between(plans.before, plans.after, amounts)
    assert change.units == len(gone)
    assert change.share.tolist() == pytest.approx(
        (amounts[gone].sum(axis=0) / amounts.sum(axis=0)).tolist()
    )
    found = turnover(plans, amounts)
    for territory in range(plans.k):
        kept = [at for at, pair in enumerate(pairs) if pair == (territory, territory)]
        got = [at for at, (one, other) in enumerate(pairs) if one != other == territory]
        gave = [at for at, (one, other) in enumerate(pairs) if other != one == territory]
        for units, sums, rows in (
            (found.kept_units, found.kept, kept),
            (found.got_units, found.got, got),
            (found.gave_units, found.gave, gave),
        ):
            assert units[territory] == len(rows)
            assert sums[territory].tolist() == amounts[rows].sum(axis=0).tolist()


def test_a_territory_is_better_by_its_largest_deviation():
    nan, inf = np.nan, np.inf
    before = np.array([[0.2, 0.1], [0.2, -0.3], [nan, nan], [0.1, 0.1], [inf, 0.0]])
    after = np.array([[0.1, -0.1], [0.1, 0.4], [0.0, 0.0], [-0.1, 0.0], [inf, 0.0]])
    assert verdicts(before, after).tolist() == [1, -1, 0, 0, 0]
    assert verdicts(np.array([[inf]]), np.array([[0.5]])).tolist() == [1]
