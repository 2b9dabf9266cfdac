"""Who holds which unit, what territories carry, and what is cut off when units leave.

All methods that move units keep their books here: `Plan` adds what moves are worth to a design.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence

import numpy as np

from ..guards.budget import Budget
from ..guards.guard import Guard
from ..guards.of_problem import guards_of
from ..model.measures import loads
from ..model.problem import UNASSIGNED, Problem
from ..model.rows import Neighbours, Rows, all_neighbours, neighbour_rows


class Ownership:
    """The territory of each unit, with loads and sizes kept by differences while units move.

    Everything is plain lists, because the methods that use it touch one unit at a time, where
    numpy's overhead per call outweighs the work.

    Attributes
    ----------
    neighbours : n lists of int
        Units that touch each unit.
    length : n lists of float
        Shared border (m) with each of them.
    workload : n lists of m floats
    owner : list of n int
        Territory of each unit, `UNASSIGNED` for none.
    load : list of k lists of m floats
        Workload of each territory by criterion.
    size : list of k int
        Units of each territory.
    guards : tuple of Guard
        The rules that moves must keep.
    """

    owner: list[int]
    load: list[list[float]]
    size: list[int]

    def __init__(
        self,
        problem: Problem,
        assignment: np.ndarray,
        budget: Budget | None = None,
        *,
        everywhere: bool = False,
    ) -> None:
        """Begin with a plan (n,); `everywhere` says that most units will be asked about."""
        graph, work = problem.graph, problem.workload
        ends: list[int] = graph.indptr.tolist()
        self.neighbours: Neighbours = all_neighbours(graph) if everywhere else neighbour_rows(graph)
        self.length: Rows[list[float]] = Rows(
            lambda unit: graph.length[ends[unit] : ends[unit + 1]].tolist()
        )
        self.workload: Sequence[list[float]] | Rows[list[float]] = (
            work.tolist() if everywhere else Rows(lambda unit: work[unit].tolist())
        )
        self.guards: tuple[Guard, ...] = guards_of(problem, assignment, budget)
        self.count(problem, assignment)

    def count(self, problem: Problem, assignment: np.ndarray) -> None:
        """Take owners, loads and sizes from a plan (n,), summed anew."""
        self.owner = assignment.tolist()
        self.load = loads(problem, assignment).tolist()
        kept = assignment[assignment >= 0]
        self.size = np.bincount(kept, minlength=problem.k).tolist()

    def as_array(self) -> np.ndarray:
        """Return the plan as it stands, (n,) int32."""
        return np.array(self.owner, dtype=np.int32)

    def touches(self, unit: int, territory: int) -> bool:
        """Tell whether a neighbour of `unit` is in `territory`."""
        owner = self.owner
        for other in self.neighbours[unit]:  # noqa: SIM110 (a generator takes twice as long)
            if owner[other] == territory:
                return True
        return False

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

    def refuses(self, units: Sequence[int], territory: int) -> bool:
        """Tell whether a rule keeps `units` from going to `territory` together."""
        for guard in self.guards:  # noqa: SIM110 (a generator takes twice as long)
            if guard.refuses(self.owner, units, territory):
                return True
        return False

    def holds(self, unit: int) -> bool:
        """Tell whether a rule keeps `unit` where it is, whatever else there is."""
        return any(guard.holds(unit) for guard in self.guards) if self.guards else False

    def give(self, unit: int, territory: int) -> None:
        """Give `unit` to `territory` (or to none)."""
        source = self.owner[unit]
        self.owner[unit] = territory
        work = self.workload[unit]
        if source != UNASSIGNED:
            self.size[source] -= 1
            load = self.load[source]
            for c, w in enumerate(work):
                load[c] -= w
        if territory != UNASSIGNED:
            self.size[territory] += 1
            load = self.load[territory]
            for c, w in enumerate(work):
                load[c] += w
        for guard in self.guards:
            guard.note(unit, source, territory)

    def can_leave(self, *units: int) -> bool:
        """Tell whether the territory of `units` has no more parts without them than with them."""
        return cut_off(self.neighbours, self.owner, units, 0) == []

    def cut_off(self, unit: int, most: int) -> list[int] | None:
        """Return the units that `unit` would cut off from its territory: see `cut_off`."""
        pieces = cut_off(self.neighbours, self.owner, (unit,), most)
        return None if pieces is None else [other for piece in pieces for other in piece]


def cut_off(
    neighbours: Neighbours,
    owner: Sequence[int] | np.ndarray,
    units: Sequence[int],
    most: float,
    stays: int = UNASSIGNED,
) -> list[list[int]] | None:
    """Return the pieces that `units` would cut off from their territory by leaving it together.

    First the test on the ring of neighbours (geo-graphs [King 2012]): when those of the same
    territory touch one another, nothing is cut. Else of the pieces that would come apart, the one
    with the unit `stays` remains the territory, else the one that takes the longest to explore;
    the others are returned.

    Parameters
    ----------
    neighbours : n lists of int
    owner : n ints
        Territory of each unit; `units` are all of one.
    most : float
        Units that may be cut off; None is returned when there would be more.
    stays : int, optional
        A unit of the same territory that does not leave.
    """
    home = owner[units[0]]
    if len(units) == 1:
        rim = [other for other in neighbours[units[0]] if owner[other] == home]
    else:
        around = {other: None for unit in units for other in neighbours[unit]}
        for unit in units:
            around.pop(unit, None)
        rim = [other for other in around if owner[other] == home]
    if stays != UNASSIGNED and stays not in rim:
        rim.append(stays)
    if len(rim) < 2:
        return []
    waiting = set(rim[1:])
    stack = [rim[0]]
    while stack and waiting:
        for other in neighbours[stack.pop()]:
            if other in waiting:
                waiting.discard(other)
                stack.append(other)
    return _pieces(neighbours, owner, units, rim, most, stays) if waiting else []


def _pieces(
    neighbours: Neighbours,
    owner: Sequence[int] | np.ndarray,
    units: Sequence[int],
    rim: list[int],
    most: float,
    stays: int,
) -> list[list[int]] | None:
    """Search from all units of the rim at once until only one search is still growing.

    So that it costs no more than the pieces that are cut off; unless the one to stay has ended.
    """
    home = owner[units[0]]
    label = dict.fromkeys(units, -1)
    label.update((v, g) for g, v in enumerate(rim))
    root = list(range(len(rim)))
    edge, members = [deque((v,)) for v in rim], [[v] for v in rim]
    live = list(range(len(rim)))
    lost: list[list[int]] = []
    count, kept = 0, 1
    known = label.get
    while len(live) > kept:
        for g in tuple(live):
            if root[g] != g:
                continue
            if not edge[g]:
                live.remove(g)
                if stays != UNASSIGNED and _top(root, label[stays]) == g:
                    kept = 0
                else:
                    lost.append(members[g])
                    count += len(members[g])
                if count > most:
                    return None
                if len(live) <= kept:
                    break
                continue
            for u in neighbours[edge[g].popleft()]:
                if owner[u] != home:
                    continue
                h = known(u)
                if h is None:
                    label[u] = g
                    members[g].append(u)
                    edge[g].append(u)
                elif h != g and h >= 0 and (h := _top(root, h)) != g:
                    root[h] = g
                    members[g].extend(members[h])
                    edge[g].extend(edge[h])
                    live.remove(h)
    return lost


def _top(root: list[int], g: int) -> int:
    """Return the search that one has become part of."""
    while root[g] != g:
        g = root[g]
    return g
