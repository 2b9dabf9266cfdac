"""The least that must move, against every plan there is."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import numpy as np
import pytest
from scipy.spatial import Delaunay

from territory_planner.core.guards.budget import Budget
from territory_planner.core.model.errors import Cancelled
from territory_planner.core.model.graph import graph_from_edges, parts_per_territory
from territory_planner.core.model.limits import excess, worst_excess
from territory_planner.core.model.problem import FREE, FROZEN, GAIN_ONLY, Problem, make_problem
from territory_planner.core.model.progress import Progress
from territory_planner.core.realign.asked import Realignment, realignment
from territory_planner.core.realign.exact import least_moves
from tests.long import part


def small_problem(seed: int) -> tuple[Problem, Budget]:
    """Return a few units in the plane with a plan of theirs, and what moving them counts."""
    rng = np.random.default_rng(seed)
    n, k = int(rng.integers(6, 9)), int(rng.integers(2, 4))
    position = rng.random((n, 2)) * 100
    corner = Delaunay(position).simplices
    graph = graph_from_edges(n, corner.ravel(), np.roll(corner, 1, axis=1).ravel())
    center = rng.random((k, 2)) * 100
    start = np.square(position[:, None] - center).sum(axis=2).argmin(axis=1)
    if rng.random() < 0.3:
        start[rng.integers(n)] = rng.integers(k)
    if rng.random() < 0.15:
        start[rng.integers(n)] = -1
    work = rng.integers(0, 9, (n, int(rng.integers(1, 3)))).astype(float)
    work[0] += 1
    lock = rng.choice(3, k, p=[0.8, 0.1, 0.1])
    pairs = rng.choice(n, (1, 2), replace=False) if rng.random() < 0.2 else None
    problem = make_problem(
        position,
        work,
        graph,
        k,
        tolerance=float(rng.choice([0.1, 0.3, 0.6])),
        start=start,
        locked=rng.random(n) < 0.1,
        territory_lock=lock,
        apart=pairs,
    )
    price = [problem.mass, np.ones(n), rng.integers(0, 5, n).astype(float)][rng.integers(3)]
    own = np.bincount(start[start >= 0], weights=price[start >= 0], minlength=k)
    most = np.inf if rng.random() < 0.6 else float(rng.choice([0.2, 0.5])) * price.sum()
    each = np.full(k, np.inf) if rng.random() < 0.7 else 0.5 * own
    return problem, Budget(start.astype(np.int32), price, most, each)


def every_plan(problem: Problem, budget: Budget) -> list[np.ndarray]:
    """List all plans that keep the rules; their loads may be outside the limits."""
    home, lock = budget.home, problem.territory_lock
    choices = []
    for unit in range(problem.n):
        own = int(home[unit])
        stays = own < 0 or problem.locked[unit] or lock[own] != FREE
        others = [t for t in range(problem.k) if t != own and lock[t] != FROZEN]
        choices.append([own] if stays else [own, *others])
    near = [sum(1 << v for v in problem.graph.neighbours(u).tolist()) for u in range(problem.n)]
    today = [max(parts_of(near, home == t), 1) for t in range(problem.k)]
    used = np.bincount(home[home >= 0], minlength=problem.k) > 0
    kept = used & (problem.target > 0).any(axis=1)
    pairs = unheld(problem, home)
    plans = []
    for each in product(*choices):
        plan = np.array(each)
        held = [plan == territory for territory in range(problem.k)]
        if any(not mine.any() and must for mine, must in zip(held, kept)):
            continue
        if any(plan[a] == plan[b] >= 0 for a, b in pairs) or not budget.allows(plan):
            continue
        if all(parts_of(near, mine) <= most for mine, most in zip(held, today)):
            plans.append(plan)
    return plans


def parts_of(near: list[int], mine: np.ndarray) -> int:
    """Count the connected parts of some units; `near` has a bit for each neighbour."""
    left = sum(1 << unit for unit in np.flatnonzero(mine).tolist())
    count = 0
    while left:
        count += 1
        front = left & -left
        while front:
            unit = front.bit_length() - 1
            left &= ~(1 << unit)
            front = (front & ~(1 << unit)) | (near[unit] & left)
    return count


def unheld(problem: Problem, home: np.ndarray) -> list[tuple[int, int]]:
    """List the pairs to keep apart that locks don't hold together."""
    stays = problem.locked | (home < 0) | (problem.territory_lock[home] != FREE)
    return [
        (a, b)
        for a, b in problem.apart.tolist()
        if not (stays[a] and stays[b] and home[a] == home[b])
    ]


def least_of(asked: Realignment, problem: Problem, plans: list[np.ndarray]) -> float:
    within = [plan for plan in plans if worst_excess(problem, plan) == 0.0]
    return min((asked.moved(plan) for plan in within), default=np.inf)


@pytest.mark.parametrize("seed", range(60))
def test_the_least_that_must_move_is_that_of_all_plans(seed):
    problem, budget = small_problem(seed)
    asked = realignment(problem, budget)
    found = least_moves(asked)
    plans = every_plan(problem, budget)
    least = least_of(asked, problem, plans)
    assert found.proven
    if np.isinf(least):
        assert found.plan is None
        assert found.bound == np.inf
        return
    assert found.bound == pytest.approx(least, abs=1e-6)
    assert asked.moved(found.plan) == pytest.approx(least, abs=1e-6)
    assert any((found.plan == plan).all() for plan in plans)


def test_small_problems_are_of_all_kinds():
    made = [small_problem(seed) for seed in range(60)]
    assert any((problem.territory_lock == GAIN_ONLY).any() for problem, _ in made)
    assert any(len(problem.apart) for problem, _ in made)
    assert any(np.isfinite(budget.each).all() for _, budget in made)
    assert any((budget.home < 0).any() for _, budget in made)
    today = [parts_per_territory(p.graph, b.home, p.k).max() for p, b in made]
    assert max(today) > 1


@pytest.mark.parametrize("effort", ["fast", "balanced"])
@pytest.mark.parametrize("seed", range(0, 60, 4))
def test_no_plan_moves_less_than_the_bound(effort, seed):
    problem, budget = small_problem(seed)
    asked = realignment(problem, budget)
    least = least_of(asked, problem, every_plan(problem, budget))
    found = least_moves(asked, effort=effort)
    assert found.bound <= least + 1e-6


def test_what_is_known_shortens_the_search_and_nothing_else():
    for seed in range(0, 60, 5):
        problem, budget = small_problem(seed)
        asked = realignment(problem, budget)
        plans = [p for p in every_plan(problem, budget) if worst_excess(problem, p) == 0.0]
        if plans:
            known = max(plans, key=asked.moved)
            found, alone = least_moves(asked, known), least_moves(asked)
            assert found.bound == pytest.approx(alone.bound, abs=1e-6)


def test_a_target_of_zero_empties_a_territory():
    problem, budget = small_problem(1)
    home = budget.home
    gone = np.ones(problem.k)
    gone[0] = 0.0
    empty = make_problem(
        problem.position, problem.mass, problem.graph, target=gone, tolerance=5.0, start=home
    )
    asked = realignment(empty, replace(budget, most=np.inf, each=np.full(problem.k, np.inf)))
    found = least_moves(asked)
    assert found.plan is not None
    assert not (found.plan == 0).any()


def test_a_cancel_ends_the_search():
    asked = realignment(*small_problem(1))
    with pytest.raises(Cancelled):
        least_moves(asked, progress=Progress(is_cancelled=lambda: True))


@pytest.mark.parametrize("seed", part(range(60), 10))
def test_of_plans_as_near_to_the_limits_as_one_the_one_that_moves_least_is_found(seed):
    problem, budget = small_problem(seed)
    plans = every_plan(problem, budget)
    outside = [excess(problem, plan) for plan in plans]
    rng = np.random.default_rng(seed)
    for chosen in rng.choice(len(plans), min(3, len(plans)), replace=False).tolist():
        far = outside[chosen]
        near = realignment(problem, budget).as_near_as(plans[chosen])
        found = least_moves(near, plans[chosen])
        moved = [
            float(budget.given(plan).sum())
            for plan, each in zip(plans, outside)
            if each.sum() <= far.sum() + 1e-9 and each.max() <= far.max() + 1e-9
        ]
        assert found.proven
        assert found.bound == pytest.approx(min(moved), abs=1e-6)
        assert budget.given(found.plan).sum() == pytest.approx(min(moved), abs=1e-6)
