"""How many territories, and where from: every number's plan against all plans of small maps."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest
from scipy.spatial import Delaunay

from territory_planner.core.checks.rules import no_rules
from territory_planner.core.jobs.headcount import Headcount, HeadcountWish, headcount
from territory_planner.core.jobs.realign_wish import RealignWish
from territory_planner.core.jobs.request import GivenCenters, Request, Serving
from territory_planner.core.model.errors import Cancelled, InvalidInput
from territory_planner.core.model.graph import graph_from_edges, parts_per_territory
from territory_planner.core.model.measures import within_limits
from territory_planner.core.model.moves import Called
from territory_planner.core.model.problem import FROZEN, Problem, make_problem
from territory_planner.core.model.progress import Progress
from territory_planner.core.people.changes import JOIN, LEAVE, PersonChange
from territory_planner.core.people.staffing import staffed, usual_load
from tests.core.planar import grid_problem

BEST = RealignWish(effort="best")


def random_map(seed: int, n: int = 7, k: int = 3) -> Problem:
    """Return a few units in the plane, each territory in one part."""
    rng = np.random.default_rng(seed)
    while True:
        position = rng.random((n, 2)) * 100
        corner = Delaunay(position).simplices
        graph = graph_from_edges(n, corner.ravel(), np.roll(corner, 1, axis=1).ravel())
        center = rng.random((k, 2)) * 100
        start = np.square(position[:, None] - center).sum(axis=2).argmin(axis=1)
        if (parts_per_territory(graph, start, k) == 1).all():
            work = rng.integers(1, 6, n).astype(float)
            return make_problem(position, work, graph, k, tolerance=0.45, start=start)


def counted(problem: Problem, fewer: int, more: int, **asked) -> Headcount:
    called = Called(territory=lambda number: chr(ord("A") + number))
    wish = HeadcountWish(fewer, more, tuple(f"New {n + 1}" for n in range(more)), BEST)
    return headcount(Request(problem, no_rules(problem.n), called, **asked), wish)


def least_of_all_plans(problem: Problem, changes: list[PersonChange]) -> float:
    """Return what the plan moves (percent) that moves least of all there are; inf without one."""
    wide = staffed(problem, changes, usual_load(problem)).problem
    ends = [each.territory for each in changes if each.action == LEAVE]
    there = [t for t in range(wide.k) if t not in ends]
    least = np.inf
    for each in product(there, repeat=problem.n):
        plan = np.array(each, dtype=np.int32)
        moved = float(problem.mass[plan != problem.start].sum())
        if moved < least and len(set(each)) == len(there) and within_limits(wide, plan):
            parts = parts_per_territory(problem.graph, plan, wide.k)
            least = moved if parts.max() == 1 else least
    return 100.0 * least / float(problem.mass.sum())


@pytest.mark.parametrize("seed", range(8))
def test_one_fewer_is_the_least_of_all_plans_whoever_gives_up(seed):
    problem = random_map(seed)
    found = counted(problem, 1, 0)
    least = {t: least_of_all_plans(problem, [PersonChange(LEAVE, t)]) for t in range(3)}
    for each in found.gives_up:
        if each.made.status == "ok":
            assert each.made.moved == pytest.approx(least[each.territory])
        else:
            assert least[each.territory] == np.inf
    assert {each.territory for each in found.gives_up} == {0, 1, 2}
    fewest = found.staff[0]
    if min(least.values()) < np.inf:
        assert fewest.status == "ok"
        assert fewest.moved == pytest.approx(min(least.values()))
        assert found.gives_up[0].made.moved == fewest.moved


@pytest.mark.parametrize("seed", range(4))
def test_one_more_is_the_least_of_all_plans_wherever_it_begins(seed):
    problem = random_map(seed, n=6, k=2)
    most = counted(problem, 0, 1).staff[-1]
    least = least_of_all_plans(problem, [PersonChange(JOIN, name="New 1")])
    if most.status == "ok":
        assert most.moved == pytest.approx(least)
        assert most.plan[most.starts] == 2
    else:
        assert least == np.inf


def test_each_number_has_a_valid_plan_that_is_counted_from_today():
    problem = grid_problem(6, 4, 3)
    start = np.repeat([0, 1, 2], 8).astype(np.int32)
    problem = make_problem(
        problem.position, problem.workload, problem.graph, 3, tolerance=0.25, start=start
    )
    called = Called(territory=lambda number: "ABC"[number])
    wish = HeadcountWish(5, 1, ("D",), RealignWish(effort="fast"))
    found = headcount(Request(problem, no_rules(problem.n), called), wish)
    assert [each.count for each in found.staff] == [1, 2, 3, 4]
    for each in found.staff:
        assert each.status == "ok", each
        assert len(set(each.plan.tolist())) == each.count
        parts = parts_per_territory(problem.graph, each.plan, len(each.names))
        assert parts.max() == 1
        away = 100.0 * problem.mass[each.plan != start].sum() / problem.mass.sum()
        assert each.moved == pytest.approx(away)
        assert each.deviation <= 0.25 + 1e-9
    travel = [each.travel for each in found.staff]
    assert travel == sorted(travel, reverse=True)


def test_who_is_locked_gives_up_no_head():
    problem = grid_problem(4, 4, 4)
    problem = make_problem(
        problem.position,
        np.ones(16),
        problem.graph,
        4,
        tolerance=0.7,
        start=np.repeat([0, 1, 2, 3], 4),
        territory_lock=np.array([FROZEN, 0, 0, 0]),
    )
    looked = counted(problem, 1, 0).gives_up
    assert sorted(each.territory for each in looked) == [1, 2, 3]
    frozen = make_problem(
        problem.position,
        np.ones(16),
        problem.graph,
        4,
        start=problem.start,
        locked=np.ones(16, bool),
    )
    fewest = counted(frozen, 1, 0).staff[0]
    assert fewest.plan is None
    assert "locks or protected units" in fewest.obstacle


def test_with_centers_one_more_begins_from_a_unit_of_its_own():
    problem = grid_problem(6, 4, 2, tolerance=0.4)
    start = np.repeat([0, 1], 12)
    problem = make_problem(
        problem.position, np.ones(24), problem.graph, 2, tolerance=0.4, start=start
    )
    centers = GivenCenters(
        problem.position[[5, 18]], np.array([5, 18]), np.array([0, 1]), np.ones(2, bool)
    )
    most = counted(problem, 0, 1, serving=Serving(centers=centers)).staff[-1]
    assert most.starts not in (5, 18)
    assert most.plan[most.starts] == 2
    assert most.status == "ok"


def test_it_stops_when_it_is_cancelled():
    with pytest.raises(Cancelled):
        headcount(
            Request(random_map(1), no_rules(7)),
            HeadcountWish(1, 1, ("X",)),
            Progress(is_cancelled=lambda: True),
        )


def test_without_a_plan_there_is_nothing_to_start_from():
    plan = grid_problem(3, 3, 2)
    with pytest.raises(InvalidInput):
        headcount(Request(plan, no_rules(9)), HeadcountWish(1, 1, ("X",)))
