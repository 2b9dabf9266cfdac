"""Blank costs are kept by every method, or it is said before which units they can't be kept for."""

import itertools

import numpy as np
import pytest

from territory_planner.core.bounds.optimality_gap import optimality_gap
from territory_planner.core.construct.firsts import with_anchors
from territory_planner.core.jobs.admission import explain_unserved
from territory_planner.core.jobs.allocate import allocate
from territory_planner.core.jobs.balance import balance
from territory_planner.core.jobs.design import design
from territory_planner.core.jobs.nearer import bring_near
from territory_planner.core.jobs.repair import repair
from territory_planner.core.model.graph import parts_per_territory
from territory_planner.core.model.measures import cost
from territory_planner.core.model.problem import UNASSIGNED
from territory_planner.core.model.progress import Progress
from tests.core.planar import grid_problem
from tests.long import few, long, part


def blanked(seed, rows, columns, k, blank, **options):
    """Return a problem of squares with costs by distance, many of them blank, and the costs."""
    rng = np.random.default_rng(seed)
    center = rng.uniform((0, 0), (rows - 1, columns - 1), (k, 2))
    work = rng.uniform(1, 3, rows * columns)
    plain = grid_problem(rows, columns, k, work, center=center)
    costs = np.linalg.norm(plain.position[:, None] - center[None], axis=2)
    costs[rng.random(costs.shape) < blank] = np.inf
    made = grid_problem(rows, columns, k, work, center=center, travel=costs, **options)
    return made, costs


def broken(costs, plan):
    """Recount the units with a blank cost, from the matrix alone."""
    kept = np.flatnonzero(plan >= 0)
    return set(kept[np.isinf(costs[kept, plan[kept]])].tolist())


def fewest_broken(problem, costs):
    """Look at every plan: the fewest blanks of any whose territories hang together."""
    held = pinned_anchors(problem)
    free = [unit for unit in range(problem.n) if unit not in held]
    fewest = problem.n
    plan = np.zeros(problem.n, dtype=np.int32)
    for unit, territory in held.items():
        plan[unit] = territory
    for choice in itertools.product(range(problem.k), repeat=len(free)):
        plan[free] = choice
        count = len(broken(costs, plan))
        if count < fewest and (parts_per_territory(problem.graph, plan, problem.k) == 1).all():
            fewest = count
    return fewest


def pinned_anchors(problem):
    anchored = with_anchors(problem)
    return {int(u): int(anchored.start[u]) for u in np.flatnonzero(anchored.locked)}


def named(problem):
    return [f"u{unit}" for unit in range(problem.n)]


@pytest.mark.parametrize("seed", part(range(6), 3))
@pytest.mark.parametrize("effort", ["fast", "balanced"])
def test_no_plan_of_all_breaks_fewer_blanks(seed, effort):
    blank = (0.2, 0.4, 0.6)[seed % 3]
    problem, costs = blanked(seed, 3, 4, 2, blank, tolerance=0.3)
    said = []
    progress = Progress(on_message=said.append)
    found = design(problem, effort, progress=progress, names=named(problem))
    left = broken(costs, found.assignment)
    assert len(left) == fewest_broken(problem, costs)
    assert (parts_per_territory(problem.graph, found.assignment, problem.k) == 1).all()
    told = " ".join(said)
    assert ("No plan was found in which these units are served" in told) == bool(left)


@pytest.mark.parametrize(
    ("seed", "effort", "rows"),
    [(0, "fast", 8), pytest.param(1, "balanced", 4, marks=long), (2, "fast", 8)],
)
def test_blanks_are_kept_where_a_plan_keeps_them_whatever_the_balance(seed, effort, rows):
    """A plan that keeps them is hidden in the matrix: bands of land, all else blank by chance."""
    rng = np.random.default_rng(seed)
    problem, costs = blanked(seed, rows, 9, 4, 0.7, tolerance=0.02)
    seats = pinned_anchors(problem)
    owner = np.full(problem.n, UNASSIGNED)
    owner[list(seats)] = list(seats.values())
    while (owner < 0).any():
        unit = int(rng.choice(np.flatnonzero(owner < 0)))
        near = owner[problem.graph.neighbours(unit)]
        if (near >= 0).any():
            owner[unit] = rng.choice(near[near >= 0])
    every = np.arange(problem.n)
    place = problem.center[owner]
    costs[every, owner] = np.linalg.norm(problem.position - place, axis=1)
    work = problem.workload[:, 0]
    hidden = grid_problem(rows, 9, 4, work, center=problem.center, travel=costs, tolerance=0.02)
    said = []
    progress = Progress(on_message=said.append)
    found = design(hidden, effort, progress=progress, names=named(hidden)).assignment
    assert (parts_per_territory(hidden.graph, found, 4) == 1).all()
    assert not broken(costs, found) or said
    assert len(broken(costs, found)) <= 1


@pytest.mark.parametrize("seed", range(8))
def test_no_revision_breaks_a_blank_that_was_kept(seed):
    rng = np.random.default_rng(seed)
    problem, costs = blanked(seed, 7, 8, 4, 0.4, tolerance=0.02)
    start = np.linalg.norm(problem.position[:, None] - problem.center[None], axis=2).argmin(axis=1)
    start = np.where(rng.random(problem.n) < 0.1, UNASSIGNED, start)
    pairs = rng.choice(problem.n, (3, 2), replace=False)
    wanted = grid_problem(
        7,
        8,
        4,
        problem.workload[:, 0],
        center=problem.center,
        travel=costs,
        tolerance=0.02,
        start=start,
        apart=pairs if seed % 2 else None,
    )
    before = broken(costs, start)
    plans = [balance(wanted, effort).assignment for effort in ("fast", "balanced")]
    plans.append(repair(wanted).assignment)
    plans.append(bring_near(wanted, np.array(sorted(before), dtype=np.int64)).assignment)
    for plan in plans:
        assert broken(costs, plan) <= before


def test_allocation_keeps_blanks_within_reach_or_leaves_units_out():
    for seed in range(few(2, 1)):
        problem, costs = blanked(seed, 7, 8, 4, 0.3)
        plan = allocate(problem, 4.0)
        apart = np.linalg.norm(problem.position[:, None] - problem.center[None], axis=2)
        kept = np.flatnonzero(plan >= 0)
        seats = set(pinned_anchors(problem))
        assert {u for u in kept.tolist() if apart[u, plan[u]] > 4.0 + 1e-9} <= seats
        assert broken(costs, plan) <= seats


def test_what_a_plan_costs_counts_no_penalty_and_the_bound_is_below_it():
    for seed in range(few(3, 1)):
        problem, costs = blanked(seed, 5, 6, 3, 0.6, tolerance=0.3)
        plan = design(problem, "fast").assignment
        left = broken(costs, plan)
        kept = [unit for unit in range(problem.n) if unit not in left]
        true = float(problem.mass[kept] @ costs[kept, plan[kept]])
        stands = optimality_gap(problem, plan)
        assert cost(problem, plan) == stands.cost == pytest.approx(true)
        assert stands.bound <= true * (1 + 1e-9)
        said = explain_unserved(problem, plan)
        assert (f"({len(left)}, " in said) == bool(left)
