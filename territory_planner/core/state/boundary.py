"""A plan under change: owners and loads kept by differences while boundary units move.

Rows are read when first asked for, because only units near borders ever are.
"""

from __future__ import annotations

import numpy as np

from ..guards.budget import Budget
from ..guards.of_problem import guards_of
from ..model.measures import loads
from ..model.problem import UNASSIGNED, Problem
from ..model.rows import Rows, neighbour_rows
from .ownership import Ownership


class Boundary(Ownership):
    """An assignment whose units move one by one.

    Attributes
    ----------
    length : n lists of float
        Shared border (m) with each of them.
    workload : n lists of m floats
    load : list of k lists of m floats
        Workload of each territory by criterion.
    size : list of k int
        Units of each territory.
    """

    def __init__(
        self, problem: Problem, assignment: np.ndarray, budget: Budget | None = None
    ) -> None:
        graph = problem.graph
        ends = graph.indptr.tolist()
        self.neighbours = neighbour_rows(graph)
        self.length: Rows[list[float]] = Rows(
            lambda unit: graph.length[ends[unit] : ends[unit + 1]].tolist()
        )
        self.workload: Rows[list[float]] = Rows(lambda unit: problem.workload[unit].tolist())
        self.owner = assignment.tolist()
        self.guards = guards_of(problem, assignment, budget)
        self.load: list[list[float]] = loads(problem, assignment).tolist()
        kept = assignment[assignment >= 0]
        self.size: list[int] = np.bincount(kept, minlength=problem.k).tolist()

    def assignment(self) -> np.ndarray:
        """Return the plan as it stands, (n,) int32."""
        return np.array(self.owner, dtype=np.int32)

    def move(self, unit: int, target: int) -> None:
        """Give `unit` to territory `target` (or to none) and update loads and sizes."""
        source = self.owner[unit]
        self.give(unit, target)
        work = self.workload[unit]
        if source != UNASSIGNED:
            self.size[source] -= 1
            load = self.load[source]
            for c, w in enumerate(work):
                load[c] -= w
        if target != UNASSIGNED:
            self.size[target] += 1
            load = self.load[target]
            for c, w in enumerate(work):
                load[c] += w

    def borders(self, unit: int) -> dict[int, float]:
        """Return the shared border (m) of `unit` with each territory that touches it.

        Includes its own territory; in the order of the neighbours.
        """
        owner = self.owner
        shared: dict[int, float] = {}
        for other, length in zip(self.neighbours[unit], self.length[unit]):
            territory = owner[other]
            if territory != UNASSIGNED:
                shared[territory] = shared.get(territory, 0.0) + length
        return shared
