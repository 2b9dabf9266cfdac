"""Plans that demand has left behind: each area's workload times a factor, targets as they were."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from case import Case
from scipy.sparse.csgraph import breadth_first_order

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from territory_planner.core.model.graph import (
    Graph,
    components,
    parts,
    subgraph,
)
from territory_planner.core.model.limits import worst_excess
from territory_planner.core.model.problem import Problem, make_problem

LEAST_FACTOR = 0.5
CUT_OUT, AREAS, LEAST_UNITS = 150, 10, 8


@dataclass(frozen=True)
class Land:
    """Units of an alignment, and which area each is in."""

    position: np.ndarray
    work: np.ndarray
    graph: Graph
    area: np.ndarray

    def of(self, units: np.ndarray) -> Land:
        """Return the land of some units, ascending, its areas numbered anew."""
        area = np.unique(self.area[units], return_inverse=True)[1].ravel()
        return Land(self.position[units], self.work[units], subgraph(self.graph, units), area)


def land_of(case: Case) -> Land:
    """Return a case's units and its plan, without areas that carry nothing."""
    graph = Graph(case.indptr, case.indices, case.length)
    whole = Land(case.position, case.load, graph, case.start)
    carried = np.bincount(case.start, weights=case.load)
    return whole.of(np.flatnonzero(carried[case.start] > 0))


def drifted(land: Land, seed: int, spread: float, tolerance: float) -> Problem:
    """Return the problem after each area's workload has changed by max(N(1, spread), 0.5).

    The target of each area is what it carried before, in proportion.
    """
    rng = np.random.default_rng(seed)
    before = np.bincount(land.area, weights=land.work)
    factor = np.maximum(rng.normal(1.0, spread, len(before)), LEAST_FACTOR)
    return make_problem(
        land.position,
        land.work * factor[land.area],
        land.graph,
        target=before,
        tolerance=tolerance,
        start=land.area,
    )


def cut_out(land: Land, seed: int, spread: float, tolerance: float) -> Problem:
    """Return a drifted piece of up to 150 units where three to ten areas meet, out of tolerance."""
    rng = np.random.default_rng(seed)
    while True:
        middle = int(rng.integers(land.graph.n))
        order = breadth_first_order(land.graph.matrix(), middle, directed=False)[0]
        piece = land.of(_largest_parts(land, np.sort(order[:CUT_OUT])))
        if not 3 <= piece.area.max() + 1 <= AREAS or components(piece.graph)[0] > 1:
            continue
        if piece.work.min() <= 0:
            continue
        problem = drifted(piece, int(rng.integers(2**31)), spread, tolerance)
        if problem.start is not None and worst_excess(problem, problem.start) > 0:
            return problem


def _largest_parts(land: Land, units: np.ndarray) -> np.ndarray:
    """Return the units in the largest part of their area, where that is not tiny."""
    part, area = parts(subgraph(land.graph, units), land.area[units])
    size = np.bincount(part)
    largest = {
        each: max(np.flatnonzero(area == each), key=lambda p: size[p]) for each in np.unique(area)
    }
    kept = [p for p in largest.values() if size[p] >= LEAST_UNITS]
    return units[np.isin(part, kept)]
