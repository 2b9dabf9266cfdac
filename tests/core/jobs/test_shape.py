"""Designs of the least longest way, diameter and border length, beside all plans there are."""

from __future__ import annotations

import itertools
import tracemalloc
from dataclasses import replace

import numpy as np
import pytest
from scipy.spatial import Delaunay

from territory_planner.core import design
from territory_planner.core.checks.rules import no_rules
from territory_planner.core.jobs.design_plan import (
    Designed,
    DesignWish,
    design_plan,
    explain_designed,
)
from territory_planner.core.jobs.request import Request
from territory_planner.core.jobs.shape import shape_found, starts_of
from territory_planner.core.model.errors import InvalidInput
from territory_planner.core.model.graph import graph_from_edges, parts_per_territory
from territory_planner.core.model.measures import within_limits
from territory_planner.core.model.problem import Problem, make_problem
from territory_planner.core.model.progress import Progress
from territory_planner.core.model.travel_table import full_travel
from territory_planner.core.search.shapes import DIAMETER, LARGEST, PERIMETER, SHAPES, shape_of
from tests.core.planar import grid_problem
from tests.long import part


def scattered(seed: int, n: int = 9, k: int = 3, tolerance: float = 0.35, **asked) -> Problem:
    """Return units at random places, with borders of random lengths (m) where they touch."""
    rng = np.random.default_rng([22, seed])
    place = rng.uniform(0, 100, (n, 2))
    corners = Delaunay(place).simplices
    sides = np.concatenate([corners[:, [0, 1]], corners[:, [1, 2]], corners[:, [0, 2]]])
    edges = np.unique(np.sort(sides, axis=1), axis=0)
    graph = graph_from_edges(n, *edges.T, rng.uniform(500, 5000, len(edges)))
    work = rng.integers(1, 5, n).astype(float)
    return make_problem(place, work, graph, k, tolerance=tolerance, **asked)


def every_plan(problem: Problem) -> list[np.ndarray]:
    """Return all plans of connected territories within their limits."""
    every = np.array(list(itertools.product(range(problem.k), repeat=problem.n)), dtype=np.int32)
    load = np.stack([(every == j) @ problem.workload[:, 0] for j in range(problem.k)], axis=1)
    inside = (load >= problem.lower[:, 0] - 1e-9) & (load <= problem.upper[:, 0] + 1e-9)
    kept = every[inside.all(axis=1)]
    return [p for p in kept if (parts_per_territory(problem.graph, p, problem.k) == 1).all()]


def counted(problem: Problem, plan: np.ndarray, objective: str) -> float:
    """Return a plan's objective, counted anew from places and borders alone."""
    apart = np.sqrt(np.square(problem.position[:, None] - problem.position[None]).sum(axis=2))
    if objective == PERIMETER:
        low, high, length = problem.graph.edges()
        return float(length[plan[low] != plan[high]].sum()) / 1000
    worst = 0.0
    for territory in range(problem.k):
        own = np.flatnonzero(plan == territory)
        ways = apart[np.ix_(own, own)]
        if objective == DIAMETER:
            worst = max(worst, ways.max())
        elif problem.center is None:
            worst = max(worst, ways.max(axis=1).min())
        else:
            center = problem.center[territory]
            worst = max(worst, np.sqrt(np.square(problem.position[own] - center).sum(1)).max())
    return float(worst)


def designed(problem: Problem, objective: str, effort: str = "fast", **asked) -> Designed:
    names = tuple(map(str, range(problem.k)))
    wish = DesignWish(effort, names=names, objective=objective)
    return design_plan(Request(problem, replace(no_rules(problem.n), **asked)), wish)


@pytest.mark.parametrize("seed", part(range(2), 2))
@pytest.mark.parametrize("objective", SHAPES)
def test_no_plan_of_all_there_are_is_better(objective: str, seed: int):
    problem = scattered(seed)
    least = min(counted(problem, plan, objective) for plan in every_plan(problem))
    found = designed(problem, objective)
    assert within_limits(problem, found.done.plan)
    assert (parts_per_territory(problem.graph, found.done.plan, 3) == 1).all()
    assert counted(problem, found.done.plan, objective) == pytest.approx(least, rel=1e-6)
    assert found.shape.value == pytest.approx(least, rel=1e-6)
    if objective == PERIMETER:
        assert found.shape.bound is None
        assert "No bound is known" in explain_designed(found)[0]
    else:
        assert 0 < found.shape.bound <= least * (1 + 1e-6)


@pytest.mark.parametrize("seed", part(range(2), 2))
def test_around_given_centers_no_plan_has_a_shorter_longest_way(seed: int):
    free = scattered(seed, tolerance=0.5)
    problem = replace(free, center=free.position[[0, 3, 6]], seat=np.array([0, 3, 6]))
    plans = [p for p in every_plan(problem) if p[[0, 3, 6]].tolist() == [0, 1, 2]]
    least = min(counted(problem, plan, LARGEST) for plan in plans)
    found = designed(problem, LARGEST)
    assert found.done.plan[[0, 3, 6]].tolist() == [0, 1, 2]
    assert found.shape.value == pytest.approx(least, rel=1e-6)
    assert found.shape.centered
    assert found.shape.bound <= least * (1 + 1e-6)
    assert "with these centers" in explain_designed(found)[0]


@pytest.mark.parametrize("objective", SHAPES)
def test_locks_pairs_groups_and_exceptions_are_kept(objective: str):
    start = np.full(48, -1, dtype=np.int32)
    start[[0, 47]] = 0, 3
    locked = start >= 0
    problem = grid_problem(6, 8, 4, tolerance=0.3, start=start, locked=locked)
    group, given = np.full(48, -1, dtype=np.int32), np.full(48, -1, dtype=np.int32)
    group[[26, 27, 28]], given[7] = 0, 2
    found = designed(problem, objective, group=group, given=given, apart=np.array([[10, 11]]))
    plan = found.done.plan
    assert plan[[0, 47, 7]].tolist() == [0, 3, 2]
    assert len(set(plan[[26, 27, 28]].tolist())) == 1
    assert plan[10] != plan[11]
    assert within_limits(problem, plan)


def test_what_was_found_as_centers_is_told_as_the_plans_centers():
    found = designed(scattered(1, 40, 4), LARGEST)
    problem, plan = found.done.problem, found.done.plan
    free = counted(replace(problem, center=None), plan, LARGEST)
    assert counted(problem, plan, LARGEST) == pytest.approx(free)
    assert not found.shape.centered


@pytest.mark.parametrize("objective", part(SHAPES, 3))
def test_more_effort_is_never_worse_and_repeats(objective: str):
    problem = scattered(2, 60, 5, 0.1)
    values = [designed(problem, objective, effort).shape.value for effort in ("fast", "fast")]
    assert values[0] == values[1]
    travel = design_plan(Request(problem, no_rules(60)), DesignWish("fast")).done.plan
    assert values[0] <= counted(problem, travel, objective) * (1 + 1e-6)


def test_too_many_units_for_their_distances_are_refused_at_once():
    with pytest.raises(InvalidInput, match="12,000 units at most"):
        designed(grid_problem(101, 120, 4), DIAMETER)


def around_two(travel: np.ndarray) -> Problem:
    """Return a grid of 3 by 6 with two centers, and ways (18, 2) from them; inf: not served."""
    problem = grid_problem(3, 6, 2, tolerance=0.6)
    seat = np.array([6, 11])
    center = problem.position[seat]
    return replace(problem, center=center, seat=seat, travel=full_travel(travel))


def columns_apart() -> np.ndarray:
    at = np.arange(18) % 6
    return np.abs(at[:, None] - np.array([0, 5])[None]).astype(float)


def test_a_unit_that_no_center_can_serve_is_no_longest_way():
    """It was told as a way ten times longer than the longest, and that as proven."""
    travel = columns_apart()
    travel[8] = np.inf
    found = designed(around_two(travel), LARGEST)
    assert (found.shape.value, found.shape.unserved) == (2.0, 1)
    assert found.shape.bound == 2.0
    (said,) = explain_designed(found)
    assert "is 2; 1 unit can't be served and is left out of it" in said
    assert "that serves the others is it less" in said


def test_a_unit_that_its_own_center_cant_serve_proves_nothing_of_plans_that_serve_it():
    """It is locked there, though the other center might serve it."""
    travel = columns_apart()
    travel[8, 0] = np.inf
    start = np.full(18, -1, dtype=np.int32)
    start[8] = 0
    problem = replace(around_two(travel), start=start, locked=start >= 0)
    found = designed(problem, LARGEST)
    assert found.done.plan[8] == 0
    assert (found.shape.value, found.shape.unserved) == (2.0, 1)
    assert found.shape.bound == 2.0
    assert "that serves the others" in explain_designed(found)[0]


@pytest.mark.parametrize("objective", SHAPES)
def test_objectives_ask_for_a_cancel_between_any_two_million_distances(objective: str, monkeypatch):
    monkeypatch.setattr("territory_planner.core.search.shapes.AT_ONCE", 400)
    problem = scattered(0, 200, 4)
    plan = design_plan(Request(problem, no_rules(200)), DesignWish("fast")).done.plan
    looks = []
    progress = Progress(is_cancelled=lambda: bool(looks.append(1)))
    shape = shape_of(objective, problem, plan.astype(np.int64), progress)
    for work in (
        lambda: shape.value(plan),
        lambda: shape.seek(plan, 0.5 * shape.value(plan)),
        lambda: shape_found(problem, plan, objective, progress),
    ):
        looks.clear()
        work()
        assert objective == PERIMETER or len(looks) >= 4 * 50 * 50 / 400


def test_distances_between_all_units_are_kept_once():
    """A table of them, its ways along the ground and what pairs count took six times as much."""
    problem = replace(scattered(0, 1_500, 4), globe=True)
    plan = (np.arange(1_500) % 4).astype(np.int64)
    tracemalloc.start()
    try:
        shape = shape_of(DIAMETER, problem, plan)
        shape.seek(plan, 0.5 * shape.value(plan))
        shape.press(plan)
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert most < 1_500 * 1_500 * 4 + 40 * 2_000_000


def test_little_is_known_of_units_and_territories_that_do_not_meet():
    """All pairs were measured anew whenever a better plan was sought: 15 s for 10,000 units."""
    problem = scattered(3, 600, 20)
    plan = design(problem, "fast", bounds=False).assignment.astype(np.int64)
    shape = shape_of(DIAMETER, problem, plan)
    shape.seek(plan, 0.9 * shape.value(plan))
    assert np.isfinite(shape.table).sum() == 600
    shape.change(np.arange(50), plan[:50], (plan[:50] + 1) % 20)
    assert np.isfinite(shape.table).sum() == 650


@pytest.mark.parametrize("objective", SHAPES)
@pytest.mark.parametrize("n", [50, 1_000, 2_500, 12_000])
def test_more_effort_makes_all_moves_of_less_effort(objective: str, n: int):
    efforts = [starts_of(objective, effort, n) for effort in ("fast", "balanced", "best")]
    for less, more in zip(efforts, efforts[1:]):
        assert less[0] <= more[0]
        assert less[1] <= more[1]
