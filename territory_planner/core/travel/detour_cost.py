"""Costly barriers: ways across them count as longer, or go around where that is shorter."""

from __future__ import annotations

import numpy as np

from ..model.measures import distance
from ..model.problem import Problem
from ..model.scipy_parts import csr_matrix, dijkstra


def detours(
    problem: Problem, crossed: np.ndarray, crossing: float, units: np.ndarray, seats: np.ndarray
) -> np.ndarray:
    """Return (u, c) float64, km that barriers add to the way from each seat to each unit.

    The difference between two shortest paths from unit to unit over shared borders: one that
    pays for every barrier it crosses, one that does not. So a way around the end of a barrier
    is taken where it is shorter than the crossing.

    Parameters
    ----------
    crossed : (e, 2) int
        Neighbours on either side of a barrier.
    crossing : float
        What crossing from one to the other adds, in km.
    units, seats : (u,), (c,) int
        Units to go to, and units to start from.
    """
    low, high, _ = problem.graph.edges()
    # A stored zero would read as "no way".
    free = np.maximum(distance(problem, problem.position[low], problem.position[high]), 1e-9)
    pairs = np.sort(crossed, axis=1).astype(np.int64)
    keys = pairs[:, 0] * problem.n + pairs[:, 1]
    charged = free + crossing * np.isin(low.astype(np.int64) * problem.n + high, keys)
    shape = (problem.n, problem.n)
    straight, around = (
        dijkstra(csr_matrix((way, (low, high)), shape=shape), directed=False, indices=seats)
        for way in (free, charged)
    )
    reached = np.isfinite(straight)
    return np.subtract(around, straight, out=np.zeros(straight.shape), where=reached)[:, units].T
