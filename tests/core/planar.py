"""Made plans for property tests: random planar units, and grids."""

from __future__ import annotations

import numpy as np
from hypothesis import strategies as st
from scipy.spatial import Delaunay

from territory_planner.core.model.graph import graph_from_edges, parts_per_territory
from territory_planner.core.model.problem import FROZEN, GAIN_ONLY, Problem, make_problem

ROW = graph_from_edges(6, np.arange(5), np.arange(1, 6))
POSITION = np.column_stack([np.arange(6.0), np.zeros(6)])
"""Six units side by side, a km apart."""


def row_problem(workload=(1, 2, 3, 3, 2, 1), k=2, **options) -> Problem:
    """Return the problem of the units in a `ROW`."""
    return make_problem(POSITION, np.array(workload, dtype=float), ROW, k, **options)


def chains(sizes: list[int], gap: float = 10.0) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return positions and edges of rows of units, each row apart from the one before."""
    position, first = [], []
    at = 0.0
    for size in sizes:
        first += [len(position) + i for i in range(size - 1)]
        position += [[at + i, 0.0] for i in range(size)]
        at += size - 1 + gap
    return np.array(position), np.array(first), np.array(first) + 1


def grid_problem(
    rows: int, columns: int, k: int, workload: np.ndarray | None = None, **options
) -> Problem:
    """Return unit squares in rows, each with workload 1 if not given, in rook contiguity."""
    n = rows * columns
    number = np.arange(n).reshape(rows, columns)
    first = np.concatenate([number[:, :-1].ravel(), number[:-1].ravel()])
    second = np.concatenate([number[:, 1:].ravel(), number[1:].ravel()])
    graph = graph_from_edges(n, first, second, np.full(len(first), 1000.0))
    position = np.stack(np.divmod(np.arange(n), columns), axis=1)
    work = np.ones(n) if workload is None else workload
    return make_problem(position, work, graph, k, **options)


@st.composite
def planar_problems(draw: st.DrawFn) -> Problem:
    """Draw units in the plane with a plan that may be broken, gappy and partly locked."""
    rng = np.random.default_rng(draw(st.integers(0, 10_000)))
    n, k, m = draw(st.integers(12, 70)), draw(st.integers(2, 5)), draw(st.integers(1, 2))
    position = rng.random((n, 2)) * 100
    corner = Delaunay(position).simplices
    first, second = corner.ravel(), np.roll(corner, 1, axis=1).ravel()
    graph = graph_from_edges(n, first, second, rng.random(len(first)) * 1000)
    center = rng.random((k, 2)) * 100
    plan = np.square(position[:, None] - center).sum(axis=2).argmin(axis=1)
    noise = rng.random(n) < draw(st.sampled_from([0.0, 0.0, 0.2]))
    plan[noise] = rng.integers(-1, k, noise.sum())
    return make_problem(
        position,
        rng.random((n, m)) * rng.integers(0, 3, (n, m)),
        graph,
        k,
        tolerance=draw(st.sampled_from([0.02, 0.1])),
        start=plan,
        locked=rng.random(n) < draw(st.sampled_from([0.0, 0.1])),
        territory_lock=rng.choice(3, k, p=draw(st.sampled_from([[1, 0, 0], [0.6, 0.2, 0.2]]))),
        compactness=draw(st.sampled_from([0, 50, 100])),
    )


def expect_locks_and_parts_kept(problem: Problem, plan: np.ndarray) -> None:
    """Check that a plan revised from `problem.start` keeps locks, and cuts no territory."""
    start = problem.start
    np.testing.assert_array_equal(plan[problem.locked], start[problem.locked])
    np.testing.assert_array_equal(plan < 0, start < 0)
    for territory, lock in enumerate(problem.territory_lock):
        if lock == FROZEN:
            np.testing.assert_array_equal(plan == territory, start == territory)
        if lock == GAIN_ONLY:
            assert (plan[start == territory] == territory).all()
    parts = [parts_per_territory(problem.graph, a, problem.k) for a in (start, plan)]
    assert (parts[1] <= np.maximum(parts[0], 1)).all()
