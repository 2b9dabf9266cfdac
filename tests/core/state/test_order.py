"""Which of two plans is better: every method says the same of every pair of plans."""

from __future__ import annotations

import itertools
from dataclasses import replace

import numpy as np

from territory_planner.core.model.limits import excess
from territory_planner.core.search.refine import rank_of
from territory_planner.core.state.order import rank_plan
from tests.core.planar import grid_problem


def plans(problem, count):
    rng = np.random.default_rng(3)
    return [rng.integers(0, problem.k, problem.n).astype(np.int32) for _ in range(count)]


def test_designs_and_balances_never_contradict_each_other():
    """Of 10,296 pairs of plans: with targets of their own, and a pair to keep apart."""
    problem = grid_problem(3, 4, 3, tolerance=0.2)
    target = problem.target * np.array([[0.6], [1.0], [1.4]])
    problem = replace(
        problem,
        target=target,
        lower=target * 0.8,
        upper=target * 1.2,
        apart=np.array([[0, 1]]),
    )
    tried = plans(problem, 144)
    ranks = [(rank_of(problem, plan), rank_plan(problem, plan, 0.0)) for plan in tried]
    pairs = list(itertools.combinations(ranks, 2))
    assert len(pairs) == 10296
    told = 0
    for (one, same_one), (other, same_other) in pairs:
        if same_one[:3] != same_other[:3]:
            told += 1
            assert (one < other) == (same_one < same_other)
    assert told > 9000


def test_rules_come_before_limits():
    problem = grid_problem(3, 4, 3, tolerance=0.05)
    for plan in plans(problem, 50):
        rank, out = rank_plan(problem, plan), excess(problem, plan)
        assert rank.worst == round(float(out.max()), 9)
        assert rank.outside == round(float(out.sum()), 9)
        assert rank.is_valid == (not out.any())
        apart = replace(problem, apart=np.array([[0, 1]]))
        together = plan[0] == plan[1]
        assert rank_plan(apart, plan).broken == int(together)
        assert (rank_plan(apart, plan) > rank) == together
