"""Maps to find alternatives on: small ones, whose plans can all be listed, and larger ones."""

from __future__ import annotations

import numpy as np

from territory_planner.core.model.graph import graph_from_edges
from territory_planner.core.model.problem import Problem, make_problem


def grid_map(side: int, k: int, seed: int, tolerance: float = 0.15) -> Problem:
    """Units on a grid, somewhat moved, with uneven workloads and borders."""
    rng, n = np.random.default_rng(seed), side * side
    number = np.arange(n).reshape(side, side)
    first = np.concatenate([number[:, :-1].ravel(), number[:-1].ravel()])
    second = np.concatenate([number[:, 1:].ravel(), number[1:].ravel()])
    row, column = np.divmod(np.arange(n), side)
    place = 10.0 * np.column_stack([column, row]) + rng.normal(0, 1, (n, 2))
    lengths = rng.integers(500, 1500, len(first)).astype(float)
    return make_problem(
        place,
        rng.integers(5, 40, n),
        graph_from_edges(n, first, second, lengths),
        k,
        tolerance=tolerance,
    )
