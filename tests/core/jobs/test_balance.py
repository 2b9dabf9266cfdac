"""Balancing an existing plan: within tolerance, little moved, nothing broken."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings

from territory_planner.core.jobs.balance import balance
from territory_planner.core.jobs.repair import repair
from territory_planner.core.model.errors import InvalidInput
from territory_planner.core.model.graph import parts_per_territory
from territory_planner.core.model.measures import loads, within_limits
from territory_planner.core.model.moves import disruption
from territory_planner.core.model.problem import FREE, GAIN_ONLY
from territory_planner.core.presolve.heavy import set_aside_heavy
from territory_planner.core.state.order import rank_plan
from tests.core.instances import NAMES, read_instance
from tests.core.planar import expect_locks_and_parts_kept, grid_problem, planar_problems
from tests.long import tries


def columns(*widths: int) -> np.ndarray:
    """Return a plan of 10 rows whose territories are stripes of these widths."""
    return np.tile(np.repeat(np.arange(len(widths)), widths), 10)


@given(planar_problems())
@settings(max_examples=tries(60), deadline=None)
def test_balancing_keeps_locks_and_parts_and_never_ends_further_out(problem):
    plan = balance(problem, "fast").assignment
    start = problem.start
    expect_locks_and_parts_kept(problem, plan)
    parts = [parts_per_territory(problem.graph, a, problem.k) for a in (start, plan)]
    assert ((parts[0] > 0) <= (parts[1] > 0)).all()
    aimed = set_aside_heavy(problem).problem
    assert rank_plan(aimed, plan) <= rank_plan(aimed, start)
    np.testing.assert_allclose(loads(problem, plan).sum(axis=0), loads(problem, start).sum(axis=0))


@given(planar_problems())
@settings(max_examples=6, deadline=None)
def test_same_plan_every_time(problem):
    first, second = (balance(problem, seed=7).assignment for _ in range(2))
    np.testing.assert_array_equal(first, second)


def test_a_plan_within_its_limits_stays_as_it_is():
    problem = grid_problem(10, 20, 4, start=columns(5, 5, 5, 5), tolerance=0.0)
    assert balance(problem).moves == ()


def test_a_surplus_reaches_a_distant_deficit_through_those_between():
    problem = grid_problem(10, 20, 4, start=columns(8, 5, 5, 2), tolerance=0.0)
    result = balance(problem)
    assert within_limits(problem, result.assignment)
    assert disruption(problem, problem.start, result.assignment)[0] == 90
    assert len(result.moves) == 90


def test_it_moves_no_more_than_the_tolerance_asks_for():
    problem = grid_problem(10, 20, 2, start=columns(13, 7), tolerance=0.2)
    result = balance(problem)
    assert within_limits(problem, result.assignment)
    assert len(result.moves) == 10


def test_a_territory_that_only_gains_lets_others_pass_around_it():
    lock = [FREE, GAIN_ONLY, FREE]
    start = columns(8, 5, 5)
    start[144:] = np.tile(np.repeat([0, 2], [13, 5]), 2)
    problem = grid_problem(10, 18, 3, start=start, tolerance=0.1, territory_lock=lock)
    result = balance(problem)
    assert within_limits(problem, result.assignment)
    assert (result.assignment[problem.start == 1] == 1).all()


def test_several_criteria_are_balanced_together():
    second = np.random.default_rng(0).uniform(0.5, 1.5, 200)
    work = np.column_stack([np.ones(200), second])
    problem = grid_problem(10, 20, 4, workload=work, start=columns(8, 5, 5, 2))
    assert within_limits(problem, balance(problem).assignment)


@pytest.mark.parametrize("name", NAMES)
def test_real_counties_are_balanced_to_half_a_percent_from_a_poor_plan(name):
    problem, _ = read_instance(name)
    seeds = np.random.default_rng(1).choice(problem.n, problem.k, replace=False)
    start = np.full(problem.n, -1)
    start[seeds] = np.arange(problem.k)
    problem = replace(problem, start=repair(replace(problem, start=start)).assignment)
    result = balance(problem, relocate=False)
    assert within_limits(problem, result.assignment)
    assert (parts_per_territory(problem.graph, result.assignment, problem.k) == 1).all()
    moved = disruption(problem, problem.start, result.assignment)[1]
    assert result.at_least <= moved


def test_without_a_plan_there_is_nothing_to_balance():
    with pytest.raises(InvalidInput, match="plan to start from"):
        balance(grid_problem(3, 3, 2))


def test_locks_do_not_let_a_neighbourhood_drawn_anew_cut_a_territory():
    start, locked = np.ones(25, dtype=int), np.zeros(25, dtype=bool)
    start[[17, 22]] = 0
    locked[[1, 13, 15, 18, 20, 21, 24]] = True
    problem = grid_problem(5, 5, 2, start=start, locked=locked, tolerance=0.05)
    expect_locks_and_parts_kept(problem, balance(problem).assignment)
