"""A plan under change: owners and loads kept by differences while boundary units move.

Rows are read when first asked for, because only units near borders ever are.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..model.measures import loads
from ..model.problem import UNASSIGNED, Problem
from .budget import Budget, allowance
from .cannot_link import cannot_link_of
from .kept_reach import reaches
from .ownership import Ownership, Rows, neighbour_rows


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
        self.cannot_link = cannot_link_of(problem)
        self.load: list[list[float]] = loads(problem, assignment).tolist()
        kept = assignment[assignment >= 0]
        self.size: list[int] = np.bincount(kept, minlength=problem.k).tolist()
        self._allowance = allowance(budget, assignment)
        self._ways = reaches(problem)

    def assignment(self) -> np.ndarray:
        """Return the plan as it stands, (n,) int32."""
        return np.array(self.owner, dtype=np.int32)

    def move(self, unit: int, target: int) -> None:
        """Give `unit` to territory `target` (or to none) and update loads and sizes."""
        source = self.owner[unit]
        self.owner[unit] = target
        if self._allowance is not None:
            self._allowance.move(unit, source, target)
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

    def refuses(self, units: Sequence[int], territory: int) -> bool:
        """Tell whether `units` must not go to `territory` together."""
        return self.meets(units, territory) or self.bars(units, territory)

    def bars(self, units: Sequence[int], territory: int) -> bool:
        """Tell whether budget or reach keep `units` from `territory`, whatever else is there."""
        owners = [self.owner[unit] for unit in units]
        if self._ways is not None and self._ways.too_far(units, owners, territory):
            return True
        return self._allowance is not None and self._allowance.lacks(units, owners, territory)

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
