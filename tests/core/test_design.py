"""What a design promises, on random planar maps."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.spatial import Delaunay

from territory_planner.core.design import design
from territory_planner.core.graph import Graph, graph_from_edges, parts_per_territory
from territory_planner.core.problem import Problem, loads, make_problem, max_deviation


def planar(n: int, seed: int) -> tuple[np.ndarray, np.ndarray, Graph]:
    """Return positions (km), workloads and the Delaunay graph of random points."""
    rng = np.random.default_rng(seed)
    position = rng.random((n, 2)) * 100
    corner = Delaunay(position).simplices
    first = np.concatenate([corner[:, 0], corner[:, 1], corner[:, 2]])
    second = np.concatenate([corner[:, 1], corner[:, 2], corner[:, 0]])
    return position, rng.lognormal(3, 0.5, n), graph_from_edges(n, first, second)


def problem_of(n: int, k: int, seed: int, **wishes: object) -> Problem:
    position, workload, graph = planar(n, seed)
    return make_problem(position, workload, graph, k, **wishes)


@settings(max_examples=15, deadline=None)
@given(n=st.integers(30, 200), k=st.integers(1, 8), seed=st.integers(0, 10**6))
def test_every_unit_is_in_one_of_k_connected_territories(n: int, k: int, seed: int) -> None:
    problem = problem_of(n, k, seed)
    plan = design(problem, "fast")
    assert plan.assignment.shape == (n,)
    assert (parts_per_territory(problem.graph, plan.assignment, k) == 1).all()
    assert loads(problem, plan.assignment).sum() == pytest.approx(problem.workload.sum())


def test_same_seed_same_plan() -> None:
    problem = problem_of(150, 5, 3)
    first, second = (design(problem, "fast", seed=7).assignment for _ in range(2))
    assert (first == second).all()


def test_many_small_units_meet_a_tight_tolerance() -> None:
    problem = problem_of(600, 6, 1, tolerance=0.02)
    plan = design(problem, "balanced")
    assert max_deviation(problem, plan.assignment) <= 0.02 + 1e-9
    assert plan.notes == ()
