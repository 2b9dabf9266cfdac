"""Random problems on plain arrays: sizes, criteria, limits, given centers, greatest distances."""

from __future__ import annotations

from typing import Any

import numpy as np
from scipy.spatial import Delaunay

from territory_planner.core import Graph, Problem, graph_from_edges, make_problem

SIZES = (14, 24, 40, 60, 120, 250, 600)


def random_problem(number: int) -> Problem:
    """Draw the problem with a number, always the same: some have no plan within the limits."""
    rng = np.random.default_rng([17, number])
    size = int(rng.choice(SIZES))
    position, graph = _grid(rng, size) if rng.random() < 0.5 else _scattered(rng, size)
    n = len(position)
    k = int(rng.integers(2, max(3, min(n // 5, 40))))
    kinds = (rng.uniform(1, 20, n), rng.lognormal(0, 1, n), rng.integers(1, 5, n).astype(float))
    criteria = int(rng.choice([1, 1, 2, 3]))
    workload = np.column_stack([kinds[each] for each in rng.permutation(3)[:criteria].tolist()])
    asked: dict[str, Any] = {
        "tolerance": float(rng.choice([0.02, 0.05, 0.1, 0.2])),
        "compactness": float(rng.choice([50, 50, 50, 20, 80])),
    }
    if rng.random() < 0.3:
        asked |= _centers(rng, position, k)
    elif rng.random() < 0.3:
        asked["center_at_unit"] = True
    if rng.random() < 0.2:
        asked["minimum"] = 0.9 * workload.sum(axis=0) / k
    return make_problem(position, workload, graph, k, **asked)


def drifted(problem: Problem, plan: np.ndarray, number: int) -> Problem:
    """Return the problem of bringing a plan back within limits after its workloads have changed."""
    rng = np.random.default_rng([18, number])
    return make_problem(
        problem.position,
        problem.workload * rng.uniform(0.6, 1.4, (problem.n, 1)),
        problem.graph,
        problem.k,
        tolerance=float(rng.choice([0.02, 0.05, 0.1])),
        start=plan,
        center=problem.center,
    )


def _grid(rng: np.random.Generator, size: int) -> tuple[np.ndarray, Graph]:
    wide = max(int(np.sqrt(size * rng.uniform(0.5, 2))), 2)
    high = max(size // wide, 2)
    x, y = np.meshgrid(np.arange(wide, dtype=float), np.arange(high, dtype=float))
    at = np.arange(wide * high).reshape(high, wide)
    one = np.concatenate([at[:, :-1].ravel(), at[:-1].ravel()])
    other = np.concatenate([at[:, 1:].ravel(), at[1:].ravel()])
    position = np.column_stack([x.ravel(), y.ravel()])
    return position, graph_from_edges(wide * high, one, other)


def _scattered(rng: np.random.Generator, size: int) -> tuple[np.ndarray, Graph]:
    position = rng.uniform(0, 100, (size, 2))
    corners = Delaunay(position).simplices
    sides = np.concatenate([corners[:, [0, 1]], corners[:, [1, 2]], corners[:, [0, 2]]])
    edges = np.unique(np.sort(sides, axis=1), axis=0)
    return position, graph_from_edges(size, *edges.T)


def _centers(rng: np.random.Generator, position: np.ndarray, k: int) -> dict[str, Any]:
    """Draw given centers, half of them with a greatest distance."""
    center = position[rng.choice(len(position), k, replace=False)]
    if rng.random() < 0.5:
        return {"center": center}
    square = np.square(position[:, None] - center[None]).sum(axis=2)
    reach = np.sqrt(square.min(axis=1).max()) * rng.uniform(1, 2)
    return {"center": center, "travel": np.where(np.sqrt(square) <= reach, square, np.inf)}
