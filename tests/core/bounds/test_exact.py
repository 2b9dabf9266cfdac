"""The exact method finds the best plan there is, keeps every rule, and proves it."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest

from territory_planner.core.bounds.exact import solve_exactly
from territory_planner.core.guards.cannot_link import together
from territory_planner.core.model.errors import Cancelled, Infeasible, InvalidInput
from territory_planner.core.model.graph import graph_from_edges, parts_per_territory
from territory_planner.core.model.measures import cost, within_limits
from territory_planner.core.model.problem import FROZEN, GAIN_ONLY, Problem, make_problem
from territory_planner.core.model.progress import Progress
from tests.core.instances import NAMES, read_instance
from tests.core.planar import grid_problem
from tests.long import part


def every_plan(problem: Problem) -> list[np.ndarray]:
    """List all plans of a tiny problem that keep its limits, locks, pairs and contiguity."""
    plans = []
    for choice in product(range(problem.k), repeat=problem.n):
        plan = np.array(choice, dtype=np.int32)
        if not within_limits(problem, plan) or not keeps_locks(problem, plan):
            continue
        if len(together(plan, problem.apart)):
            continue
        if (parts_per_territory(problem.graph, plan, problem.k) == 1).all():
            plans.append(plan)
    return plans


def keeps_locks(problem: Problem, plan: np.ndarray) -> bool:
    if problem.start is None:
        return True
    for unit in range(problem.n):
        was, now = problem.start[unit], plan[unit]
        if was == now:
            continue
        if problem.locked[unit] or (was >= 0 and problem.territory_lock[was] != 0):
            return False
        if problem.territory_lock[now] == FROZEN:
            return False
    return True


def scattered(seed: int, n: int, k: int, m: int = 1, **options) -> Problem:
    """Return `n` units about a path with a few shortcuts, so that contiguity matters."""
    rng = np.random.default_rng(seed)
    first = np.concatenate([np.arange(n - 1), rng.integers(0, n, 4)])
    second = np.concatenate([np.arange(1, n), rng.integers(0, n, 4)])
    return make_problem(
        rng.random((n, 2)) * 100,
        rng.integers(1, 10, (n, m)),
        graph_from_edges(n, first, second),
        k,
        **{"center_at_unit": True, "tolerance": 0.4, **options},
    )


@pytest.mark.parametrize("name", NAMES)
def test_county_instances_are_solved_to_their_proven_optimum(name):
    problem, optimum = read_instance(name)
    found = solve_exactly(problem)
    assert found.proven
    assert found.cost == pytest.approx(optimum, rel=1e-6)
    assert found.bound == found.cost == cost(problem, found.assignment)
    assert within_limits(problem, found.assignment)
    assert (parts_per_territory(problem.graph, found.assignment, problem.k) == 1).all()


START = np.array([0, 0, 0, 1, 1, 2, 2])
VARIANTS = {
    "equal targets": {},
    "two criteria": {"m": 2, "tolerance": 0.6},
    "unequal targets": {"target": np.array([3.0, 2.0, 1.0])},
    "fixed centers": {"center": np.array([[20.0, 20.0], [50.0, 80.0], [80.0, 30.0]])},
    "locked units": {"start": START, "locked": np.arange(7) % 3 == 0, "tolerance": 0.7},
    "pairs apart": {"apart": np.array([[0, 1], [2, 5]]), "tolerance": 0.7},
    "pairs apart and fixed centers": {
        "apart": np.array([[0, 1], [2, 5], [5, 6]]),
        "center": np.array([[20.0, 20.0], [50.0, 80.0], [80.0, 30.0]]),
        "tolerance": 0.7,
    },
    "a frozen territory": {
        "start": START,
        "territory_lock": np.array([FROZEN, 0, 0]),
        "tolerance": 0.9,
    },
    "a gain-only territory": {
        "start": START,
        "territory_lock": np.array([0, 0, GAIN_ONLY]),
        "tolerance": 0.9,
    },
    "fixed centers and a lock": {
        "center": np.array([[20.0, 20.0], [50.0, 80.0], [80.0, 30.0]]),
        "start": START,
        "locked": np.arange(7) == 4,
        "tolerance": 0.7,
    },
}


@pytest.mark.parametrize("seed", part(range(3), 3))
@pytest.mark.parametrize("variant", VARIANTS)
def test_no_plan_among_all_is_better(variant, seed):
    problem = scattered(seed, 7, 3, **VARIANTS[variant])
    plans = every_plan(problem)
    if not plans:
        with pytest.raises(Infeasible):
            solve_exactly(problem)
        return
    found = solve_exactly(problem)
    assert found.proven
    assert found.cost == pytest.approx(min(cost(problem, plan) for plan in plans), rel=1e-6)
    assert any((found.assignment == plan).all() for plan in plans)


def test_variants_are_not_all_infeasible():
    feasible = [bool(every_plan(scattered(0, 7, 3, **options))) for options in VARIANTS.values()]
    assert sum(feasible) >= len(VARIANTS) - 1


def test_a_good_incumbent_changes_the_work_and_not_the_answer():
    problem, optimum = read_instance("NM2020")
    first = solve_exactly(problem)
    again = solve_exactly(problem, first.assignment)
    assert again.proven
    assert again.cost == pytest.approx(optimum, rel=1e-6)


def test_an_incumbent_that_breaks_a_rule_is_not_believed():
    problem, optimum = read_instance("NM2020")
    broken = np.zeros(problem.n, dtype=np.int32)
    assert solve_exactly(problem, broken).cost == pytest.approx(optimum, rel=1e-6)


def test_out_of_budget_it_still_says_how_good_a_plan_can_be():
    problem, optimum = read_instance("NM2020")
    stopped = solve_exactly(problem, nodes=3)
    assert not stopped.proven
    assert 0.8 * optimum < stopped.bound <= optimum


def test_a_search_whose_nodes_are_too_large_ends_too(monkeypatch):
    problem, optimum = read_instance("NM2010")
    monkeypatch.setattr("territory_planner.core.bounds.branch_and_bound.WAYS", 1)
    found = solve_exactly(problem, nodes=50)
    assert not found.proven
    assert 0 < found.bound <= optimum


def test_limits_that_no_plan_can_keep_are_proven_so():
    with pytest.raises(Infeasible):
        solve_exactly(grid_problem(1, 5, 2, tolerance=0.05, center_at_unit=True))


def test_free_centers_anywhere_are_refused():
    with pytest.raises(InvalidInput):
        solve_exactly(grid_problem(2, 3, 2))


def test_it_stops_when_asked():
    problem, _ = read_instance("NM2020")
    calls = []

    def cancelled() -> bool:
        calls.append(1)
        return len(calls) > 100

    with pytest.raises(Cancelled):
        solve_exactly(problem, progress=Progress(is_cancelled=cancelled))


def test_a_search_weighs_no_more_ways_than_it_may():
    """With three workloads a way takes nearly twice as long as with one, and counts so."""
    rng = np.random.default_rng(3)
    work = rng.uniform(1, 9, (40, 3))
    problem = grid_problem(5, 8, 4, work, tolerance=0.03, center_at_unit=True)
    given_up = solve_exactly(problem, nodes=10_000, ways=500)
    assert not given_up.proven
    assert given_up.bound < solve_exactly(problem, nodes=10_000, ways=5_000).bound
