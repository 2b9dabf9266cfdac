"""A move budget: never exceeded, nothing broken for it, and a larger one never worse."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from territory_planner.core.guards.budget import budget_of, check_budget
from territory_planner.core.jobs.balance import balance, without_needless
from territory_planner.core.jobs.balance_notes import OVER_BUDGET
from territory_planner.core.model.errors import Infeasible
from territory_planner.core.model.measures import loads, max_deviation, within_limits
from territory_planner.core.model.moves import disruption
from territory_planner.core.model.problem import make_problem
from territory_planner.core.presolve.heavy import set_aside_heavy
from territory_planner.core.search.tighten import least_deviation
from territory_planner.core.state.order import rank_plan
from tests.core.instances import read_instance
from tests.core.planar import expect_locks_and_parts_kept, grid_problem, planar_problems
from tests.long import tries


def columns(*widths: int) -> np.ndarray:
    """Return a plan of 10 rows whose territories are stripes of these widths."""
    return np.tile(np.repeat(np.arange(len(widths)), widths), 10)


def balanced(problem, most=None, each=None, effort="fast"):
    return balance(problem, effort, budget=budget_of(problem, most, each)).assignment


def given_away(problem, plan):
    """Return the share of its workload that each territory has given away."""
    before = loads(problem, problem.start)[:, 0]
    kept = loads(problem, np.where(plan == problem.start, plan, -1))[:, 0]
    return (before - kept) / np.maximum(before, 1e-12)


@given(planar_problems(), st.floats(0.0, 60.0), st.sampled_from([None, 5.0, 20.0]))
@settings(max_examples=tries(16), deadline=None)
def test_budgets_are_kept_and_so_are_parts_and_locks(problem, most, each):
    plan, start = balanced(problem, most, each), problem.start
    assert disruption(problem, start, plan)[1] <= most + 1e-6
    if each is not None and problem.workload.shape[1] == 1:
        assert (given_away(problem, plan) <= each / 100 + 1e-6).all()
    expect_locks_and_parts_kept(problem, plan)


@given(
    planar_problems(),
    st.lists(st.floats(0.0, 60.0), min_size=3, max_size=3),
    st.sampled_from(["fast", "fast", "balanced"]),
)
@settings(max_examples=tries(12), deadline=None)
def test_a_larger_budget_never_gives_a_worse_balance(problem, budgets, effort):
    aimed = set_aside_heavy(problem).problem
    ranks = [rank_plan(aimed, balanced(problem, most, effort=effort)) for most in sorted(budgets)]
    assert ranks == sorted(ranks, reverse=True)


@given(planar_problems(), st.integers(0, 10_000))
@settings(max_examples=200, deadline=None)
def test_what_goes_back_needlessly_moved_makes_no_plan_rank_worse(problem, seed):
    """With two workloads the sum had stayed, but who was farthest outside went farther."""
    rng = np.random.default_rng(seed)
    plan = problem.start.copy()
    away = (rng.random(problem.n) < rng.uniform(0.1, 0.6)) & (plan >= 0)
    plan[away] = rng.integers(0, problem.k, away.sum())
    back = without_needless(problem, plan, None)
    assert rank_plan(problem, back) <= rank_plan(problem, plan)


@given(planar_problems(), st.floats(0.0, 60.0), st.sampled_from([None, 10.0]))
@settings(max_examples=tries(12), deadline=None)
def test_no_plan_is_below_what_is_said_to_be_least(problem, most, each):
    budget = budget_of(problem, most, each)
    for plan in (problem.start, balance(problem, "fast", budget=budget).assignment):
        assert max_deviation(problem, plan) >= least_deviation(problem, budget) - 1e-6


def test_what_may_move_is_used():
    problem = grid_problem(10, 20, 2, start=columns(16, 4), tolerance=0.02)
    plan = balanced(problem, most=20)
    assert disruption(problem, problem.start, plan)[1] == pytest.approx(20, abs=1)
    assert max_deviation(problem, plan) == pytest.approx(0.2, abs=0.02)
    assert least_deviation(problem, budget_of(problem, 20)) == pytest.approx(0.2)


def test_a_budget_that_is_large_enough_changes_nothing():
    problem = grid_problem(10, 20, 2, start=columns(13, 7), tolerance=0.02)
    plain = balance(problem, "fast").assignment
    np.testing.assert_array_equal(balanced(problem, most=50, each=90), plain)


def test_no_territory_gives_away_more_than_its_share():
    problem = grid_problem(10, 20, 4, start=columns(8, 5, 5, 2), tolerance=0.02)
    plan = balanced(problem, each=15)
    assert given_away(problem, plan)[0] == pytest.approx(0.15, abs=0.02)
    assert (given_away(problem, plan) <= 0.15 + 1e-9).all()


def test_real_counties_come_nearer_the_more_may_move():
    problem, _ = read_instance("ID2010")
    start = np.argsort(np.argsort(problem.position[:, 0], kind="stable")) * problem.k // problem.n
    problem = make_problem(
        problem.position, problem.workload, problem.graph, problem.k, start=start, tolerance=0.05
    )
    plans = [balanced(problem, most) for most in (0, 5, 10, 20, 100)]
    off = [max_deviation(problem, plan) for plan in plans]
    assert off == sorted(off, reverse=True)
    assert off[0] > off[1] > off[2] > off[3]
    assert within_limits(problem, plans[-1])


def test_territories_that_the_budget_leaves_outside_are_noted_as_such():
    problem = grid_problem(10, 20, 2, start=columns(16, 4), tolerance=0.02)
    notes = balance(problem, budget=budget_of(problem, 10)).notes
    assert {note.code for note in notes} == {OVER_BUDGET}
    assert not any(note.proven for note in notes)


def test_without_a_limit_there_is_no_budget():
    assert budget_of(grid_problem(2, 2, 2, start=[0, 0, 1, 1])) is None


def test_rules_that_move_more_than_the_budget_are_refused():
    problem = grid_problem(10, 20, 2, start=columns(13, 7))
    with pytest.raises(Infeasible, match=r"move 15 % of the workload, more than may move"):
        check_budget(budget_of(problem, 10), columns(10, 10))
    with pytest.raises(Infeasible, match="1 territory would give away more"):
        check_budget(budget_of(problem, each=10), columns(10, 10))
