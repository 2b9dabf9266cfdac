"""Where the next one could live: figures of every unit, counted anew one by one."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from scipy.spatial import Delaunay

from territory_planner.core.checks.rules import no_rules
from territory_planner.core.jobs.people_plan import PeopleWish, people_plan
from territory_planner.core.jobs.realign_wish import RealignWish
from territory_planner.core.jobs.request import Request
from territory_planner.core.model.errors import Infeasible
from territory_planner.core.model.graph import graph_from_edges
from territory_planner.core.model.measures import plan_centers
from territory_planner.core.model.problem import Problem, make_problem
from territory_planner.core.people.changes import JOIN, PersonChange
from territory_planner.core.people.places import suitability
from territory_planner.core.people.staffing import staffed


def small_map(seed: int, n: int = 40, k: int = 4, m: int = 1) -> Problem:
    rng = np.random.default_rng(seed)
    position = rng.random((n, 2)) * 100
    corner = Delaunay(position).simplices
    graph = graph_from_edges(n, corner.ravel(), np.roll(corner, 1, axis=1).ravel())
    center = rng.random((k, 2)) * 100
    start = np.square(position[:, None] - center).sum(axis=2).argmin(axis=1)
    work = rng.integers(1, 9, (n, m)).astype(float)
    return make_problem(
        position, work, graph, k, start=start, tolerance=0.1, locked=rng.random(n) < 0.1
    )


def with_one_more(problem: Problem) -> Problem:
    full = problem.target.mean(axis=0)
    return staffed(problem, [PersonChange(JOIN, name="new")], full).problem


def counted(problem: Problem, unit: int) -> tuple[float, float, float]:
    """Count what a center at a unit does, without arrays."""
    start, new = problem.start, problem.k - 1
    total = problem.workload.sum(axis=0)
    m = len(total)

    def share(units) -> float:
        return sum(problem.workload[u, c] / total[c] / m for u in units for c in range(m))

    def km(a, b) -> float:
        return float(np.hypot(*(a - b)))

    free = [u for u in range(problem.n) if not problem.locked[u]]
    free.sort(key=lambda u: km(problem.position[u], problem.position[unit]))
    wanted = sum(problem.target[new, c] / total[c] / m for c in range(m))
    taken: list[int] = []
    while share(taken) < wanted - 1e-12 and len(taken) < len(free):
        taken.append(free[len(taken)])
    owner = [new if u in taken else int(start[u]) for u in range(problem.n)]
    load = np.zeros((problem.k, m))
    for u, home in enumerate(owner):
        load[home] += problem.workload[u]
    off = max(
        abs(load[t, c] / problem.target[t, c] - 1) for t in range(problem.k) for c in range(m)
    )
    center = plan_centers(problem, start)
    own = [km(problem.position[u], center[start[u]]) for u in range(problem.n)]
    mass = problem.mass
    spared = sum(
        mass[u] * (own[u] - km(problem.position[u], problem.position[unit])) for u in taken
    )
    besides = sum(
        max(
            sum(max(load[t, c] - problem.upper[t, c], 0) for t in range(problem.k)),
            sum(max(problem.lower[t, c] - load[t, c], 0) for t in range(problem.k)),
        )
        / total[c]
        / m
        for c in range(m)
    )
    travel = sum(mass[u] * own[u] for u in range(problem.n))
    return off, spared / travel, share(taken) + besides


@pytest.mark.parametrize(("seed", "m"), [(0, 1), (1, 1), (2, 2), (3, 1)])
def test_figures_are_those_of_counting_one_by_one(seed, m):
    problem = with_one_more(small_map(seed, m=m))
    found = suitability(problem)
    every = np.array([counted(problem, unit) for unit in range(problem.n)]).T
    np.testing.assert_allclose([found.deviation, found.saved, found.moved], every, atol=1e-9)
    assert found.score.min() >= 0
    assert found.score.max() <= 100


def test_the_score_is_the_mean_of_the_three_between_best_and_worst():
    found = suitability(with_one_more(small_map(4)))

    def mark(value):
        return 100 * (value - value.min()) / (value.max() - value.min())

    mean = (mark(-found.deviation) + mark(found.saved) + mark(-found.moved)) / 3
    np.testing.assert_allclose(found.score, mean)


@pytest.mark.parametrize("seed", range(2))
def test_where_less_is_said_to_move_less_moves(seed):
    """What is told beforehand agrees with plans that are made: the best third beats the worst."""
    problem = small_map(10 + seed, n=36, k=3)
    problem = make_problem(
        problem.position, problem.workload, problem.graph, 3, start=problem.start, tolerance=0.15
    )
    order = np.argsort(suitability(with_one_more(problem)).moved, kind="stable")
    asked = Request(problem, no_rules(problem.n))

    def moved(units) -> float:
        made = [
            people_plan(
                asked,
                PeopleWish(
                    (PersonChange(JOIN, name="new", home=int(unit)),), RealignWish(effort="fast")
                ),
            )
            for unit in units
        ]
        return float(np.mean([each.found.moved for each in made]))

    assert moved(order[:2]) <= moved(order[-2:]) + 1e-9


def test_where_all_is_locked_nobody_can_live():
    problem = with_one_more(small_map(5))
    with pytest.raises(Infeasible, match="One more could serve no unit"):
        suitability(replace(problem, locked=np.ones(problem.n, dtype=bool)))
