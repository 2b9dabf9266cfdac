"""A design that ends outside its limits was tried by all means that balancing has."""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np
import pytest
from scipy.spatial import Delaunay

from territory_planner.core import balance, design
from territory_planner.core.jobs.design_notes import note_limits
from territory_planner.core.jobs.draw import draw
from territory_planner.core.model.graph import graph_from_edges, parts_per_territory
from territory_planner.core.model.measures import cost, within_limits
from territory_planner.core.model.problem import Problem, make_problem, with_targets
from tests.long import first, long, part


def towns(seed: int, n: int = 400, k: int = 8, tolerance: float = 0.15) -> Problem:
    """Return a map whose customers live in a few towns: most units have no workload at all."""
    rng = np.random.default_rng([17, seed])
    place = rng.uniform(0, 1000, (n, 2))
    corners = Delaunay(place).simplices
    sides = np.concatenate([corners[:, [0, 1]], corners[:, [1, 2]], corners[:, [0, 2]]])
    edges = np.unique(np.sort(sides, axis=1), axis=0)
    middle = rng.uniform(0, 1000, (k // 2, 2))
    away = np.sqrt(np.square(place[:, None] - middle[None]).sum(axis=2).min(axis=1))
    lives = (away < rng.choice([60, 100, 150])) | (rng.random(n) < 0.05)
    work = np.where(lives, rng.lognormal(0, 1.2, n), 0.0)
    work = np.minimum(work, 0.7 * work.sum() / k)
    return make_problem(place, work, graph_from_edges(n, *edges.T), k, tolerance=tolerance)


@pytest.mark.parametrize("seed", [pytest.param(9, marks=long), 3, 10])
def test_a_design_is_balanced_before_it_gives_up(seed: int):
    """Customers in a few towns: drawing alone ends outside of 5 %, whatever the effort says."""
    problem = towns(seed, tolerance=0.05)
    drawn, _ = draw(problem, "fast", 0)
    assert not within_limits(problem, drawn)
    found = design(problem, "fast", 0, bounds=False)
    assert within_limits(problem, found.assignment)
    assert found.notes == ()
    assert parts_per_territory(problem.graph, found.assignment, problem.k).tolist() == [1] * 8


def crowded(seed: int) -> Problem:
    """Return a map of towns whose centers are given, and all live in one corner of it."""
    problem, rng = towns(seed, n=300, tolerance=0.08), np.random.default_rng(seed)
    corner = problem.position[rng.integers(0, problem.n)]
    near = np.argsort(np.square(problem.position - corner).sum(axis=1))[:60]
    return replace(problem, center=problem.position[np.sort(rng.choice(near, 8, replace=False))])


@pytest.mark.parametrize("seed", first([1, 15], 1))
def test_what_an_effort_draws_is_rescued_even_where_less_effort_has_a_plan_within_limits(seed):
    """Brought within its limits, the plan of more effort has shorter ways than that of less."""
    problem, kept = crowded(seed), {}

    def rescue(effort):
        def nearer(own, plan, progress):
            kept[effort] = balance(replace(own, start=plan), effort).assignment
            return kept[effort]

        return nearer

    plan, _ = draw(problem, "balanced", 0, rescue=rescue)
    assert [*kept] == ["fast", "balanced"]
    assert all(within_limits(problem, each) for each in kept.values())
    assert cost(problem, plan) <= cost(problem, kept["balanced"])
    assert cost(problem, plan) < 0.95 * cost(problem, kept["fast"])


@pytest.mark.parametrize("seed", part([5, 8], 2))
def test_what_is_said_of_a_plan_holds_and_balancing_does_no_better(seed: int):
    problem = towns(seed, tolerance=0.05)
    found = design(problem, "fast", 0, bounds=False)
    assert not within_limits(problem, found.assignment)
    again = balance(replace(problem, start=found.assignment), "fast")
    assert not within_limits(problem, again.assignment)
    (note,) = found.notes
    (share,) = re.findall(r"\(this plan keeps ([\d.]+) % as it is\)", note)
    assert "try more effort" in note
    typed, less = float(share) / 100, float(share) / 100 - 1e-4
    wider, tighter = (
        with_targets(problem, problem.target, tolerance=np.array([each])) for each in (typed, less)
    )
    assert within_limits(wider, found.assignment)
    assert not within_limits(tighter, found.assignment)
    assert balance(replace(wider, start=found.assignment), "fast").moves == ()


def test_the_most_effort_advises_no_more_of_it():
    problem = towns(6, 120, tolerance=0.0)
    held = replace(problem, locked=np.zeros(problem.n, dtype=bool))
    plan = draw(problem, "fast", 0)[0]
    said = note_limits(held, plan, (), False, most=True)
    assert "effort" not in said
    assert "lock" not in said
    assert "try more effort" in note_limits(held, plan, (), False, most=False)
