"""Which pieces territories lie in, and the borders inside of them, kept by differences."""

from __future__ import annotations

from copy import copy

import numpy as np

from ..model.fixed import exponents, sizes, still_fit, sum_by_group, to_fixed, to_float
from ..model.graph import Graph, entries_of, without
from ..model.main_part import rank_parts
from ..model.problem import UNASSIGNED
from ..model.rows import Neighbours, neighbour_rows
from ..state.exceptions import Rim, rim_of, with_ties_through
from ..state.local import neighbours_of, part_labels
from ..state.ownership import cut_off
from .torn import Torn, torn_by
from .whole import keep_whole


class LiveParts:
    """Contiguity of a plan that is being edited: it may come later, and is searched when asked for.

    Pieces are searched again only in territories that were touched. Exceptions are part of their
    territory wherever they are, and what touches through them hangs together.

    Parameters
    ----------
    assignment : (n,) int32
        The plan itself, not a copy: whoever changes it tells of it (`leave`, `moved`).
    k : int
    """

    def __init__(self, assignment: np.ndarray, k: int) -> None:
        self._assignment = assignment
        self.graph: Graph | None = None
        self.excused = np.zeros(len(assignment), dtype=bool)
        self._neighbours: Neighbours | None = None
        self._rim: Rim | None = None
        self._counted: Graph | None = None
        self._exponent = np.zeros(1, dtype=np.int64)
        self._size = np.zeros(1)
        self.count_anew(k, np.zeros(len(assignment), dtype=np.int64))

    # -- what is known ---------------------------------------------------------------------

    @property
    def inner(self) -> np.ndarray:
        """(k,) float64, length of the borders between units of each territory."""
        return to_float(self._inner, self._exponent)

    @property
    def counts(self) -> np.ndarray:
        """(k,) int64, pieces of each territory; 1 or 0 while contiguity is unknown."""
        self.search()
        return self._counts.copy()

    @property
    def part(self) -> np.ndarray:
        """(n,) int32, piece of its territory that a unit is in: 0 the heaviest; -1 unassigned."""
        self.search()
        return np.where(self._assignment >= 0, self._part, -1).astype(np.int32)

    @property
    def counted(self) -> Graph | None:
        """Which units touch, or do so through exceptions; None while contiguity is unknown."""
        if self._counted is None and self.graph is not None:
            graph, rim = self.graph, self._rim
            self._counted = with_ties_through(graph, rim, self._assignment) if rim else graph
        return self._counted

    def without(self, unit: int) -> int:
        """Return into how many pieces the piece of `unit` falls when it leaves its territory.

        0: the unit is a piece of its own, or has no territory; 1: it stays whole, or contiguity is
        unknown.
        """
        graph, plan = self.counted, self._judged
        owner = plan[unit]
        if graph is None or owner < 0:
            return int(self._assignment[unit] >= 0)
        if self._neighbours is None:
            self._neighbours = neighbour_rows(graph)
        around = self._neighbours[unit]
        if not (plan[around] == owner).any():
            return 0
        lost = cut_off(self._neighbours, plan, (unit,), np.inf)
        return 1 + len(lost or ())

    def joins(self, unit: int, territory: int) -> bool:
        """Tell whether `unit` touches `territory` (one without units to touch, or none: always)."""
        if self.graph is None or territory < 0 or self.excused[unit]:
            return True
        plan = self._judged
        if (plan[self.graph.neighbours(unit)] == territory).any():
            return True
        if self._rim is not None and self._rim.meet(plan, unit, territory):
            return True
        return not (plan == territory).any()

    def that_keep_whole(self, units: np.ndarray, territory: int) -> np.ndarray:
        """Return those of `units` (ascending) that can go to `territory`: see `keep_whole`.

        Exceptions always can. All can while contiguity is unknown.
        """
        bound = units[~self.excused[units]]
        graph = self._counted_after(bound, territory)
        if graph is None:
            return units
        found = keep_whole(graph, self._judged, bound, territory)
        return np.union1d(found, units[self.excused[units]])

    def torn_by(self, units: np.ndarray, territory: int | np.ndarray) -> Torn:
        """Return what giving `units` (each once) to a territory, or one each, would tear.

        Exceptions tear nothing, wherever they go.
        """
        bound = ~self.excused[units]
        to = np.broadcast_to(territory, units.shape)[bound]
        graph = self._counted_after(units[bound], to)
        return torn_by(graph, self._judged, units[bound], to)

    def search(self) -> None:
        """Find the pieces of territories that were touched; done by whoever asks, too."""
        if not self._stale.any():
            return
        units = np.flatnonzero(self._stale[self._assignment] & (self._assignment >= 0))
        owner = self._assignment[units]
        if self.counted is None:
            part = np.zeros(len(units), dtype=np.int32)
        else:
            label = part_labels(self.counted, self._assignment, units)
            part = self._ranked(units, label)
        self._part[units] = part
        count = (np.bincount(owner, minlength=len(self._counts)) > 0).astype(np.int64)
        loose = np.flatnonzero(part)
        np.maximum.at(count, owner[loose], part[loose] + 1)
        self._counts[self._stale] = count[self._stale]
        self._stale[:] = False

    # -- what changes it -------------------------------------------------------------------

    def leave(self, units: np.ndarray) -> None:
        """Take away the inner borders that have an end in `units`, which are about to move."""
        self._count_borders(units, -1)

    def moved(self, units: np.ndarray, touched: np.ndarray) -> None:
        """Take in that `units` have moved: their borders, and the territories touched by it."""
        self._count_borders(units, 1)
        self._stale[touched] = True
        if self._rim is not None:
            self._counted = self._neighbours = None

    def set_graph(self, graph: Graph | None) -> None:
        """Tell which units touch; all is to be counted anew then."""
        self.graph = graph
        length = np.zeros((0, 1)) if graph is None else graph.length[:, None]
        self._exponent, self._size = exponents(length), sizes(length)
        self._find_rim()

    def set_excused(self, excused: np.ndarray) -> None:
        """Tell which units (n,) bool are exceptions."""
        if np.array_equal(self.excused, excused):
            return
        self.excused = np.array(excused, dtype=bool)
        self._find_rim()
        self._stale[:] = True

    def count_anew(self, k: int, weighed: np.ndarray) -> None:
        """Count the inner borders of k territories; `weighed` (n,) says which piece is heavier."""
        self.weighed = weighed
        self._inner = np.zeros(k, dtype=np.int64)
        if self.graph is not None:
            first, second, length = self.graph.edges()
            owner = self._assignment[first]
            inner = owner == self._assignment[second]
            fixed = to_fixed(length[inner, None], self._exponent)
            self._inner = sum_by_group(fixed, owner[inner], k)[:, 0]
        self._counts = np.zeros(k, dtype=np.int64)
        self._part = np.zeros(len(self._assignment), dtype=np.int32)
        self._stale = np.ones(k, dtype=bool)

    def grow(self, more: int) -> None:
        """Add so many empty territories."""
        self._inner = np.pad(self._inner, (0, more))
        self._counts = np.pad(self._counts, (0, more))
        self._stale = np.pad(self._stale, (0, more))

    def fork(self, assignment: np.ndarray) -> LiveParts:
        """Return an independent copy, of a copy of the plan."""
        twin = copy(self)
        twin._assignment = assignment
        for name in ("_inner", "_counts", "_part", "_stale"):
            setattr(twin, name, getattr(self, name).copy())
        return twin

    def less(
        self, units: np.ndarray, assignment: np.ndarray, graph: Graph, weighed: np.ndarray
    ) -> LiveParts:
        """Return that of all but `units` (ascending).

        Parameters
        ----------
        assignment : (n,) int32
            Of the others: the plan itself, not a copy.
        graph : Graph
            Which of them touch: as they did.
        weighed : (n,) int64
            See `count_anew`.
        """
        twin = self.fork(self._assignment)
        twin._count_borders(units, -1)
        owner = self._assignment[units]
        # What touched through an exception may be of any territory around it.
        twin._stale |= self.excused[units].any()
        twin._stale[owner[owner >= 0]] = True
        if self.graph is not None:
            twin._size = self._size - self.graph.length[entries_of(self.graph, units)].sum()
        twin._assignment = assignment
        twin._part, twin.excused = (without(each, units) for each in (self._part, self.excused))
        twin._take_graph(graph, weighed)
        return twin

    def more(
        self, place: np.ndarray, assignment: np.ndarray, graph: Graph, weighed: np.ndarray
    ) -> LiveParts:
        """Return that of these units and others, which have no territory and touch nothing.

        Parameters
        ----------
        place : (n,) int64
            Which of these units follow, and (beyond their number) which of the others.
        assignment, graph, weighed
            See `less`.
        """
        twin = self.fork(assignment)
        new = np.zeros(len(place) - len(self._part), dtype=np.int32)
        twin._part = np.append(self._part, new)[place]
        twin.excused = np.append(self.excused, new.astype(bool))[place]
        twin._take_graph(graph, weighed)
        return twin

    def _take_graph(self, graph: Graph, weighed: np.ndarray) -> None:
        """Take a graph of other units, whose inner borders are counted by differences already."""
        self.weighed = weighed
        if still_fit(self._size, self._exponent):
            self.graph = graph
            self._find_rim()
        else:
            self.set_graph(graph)
            self.count_anew(len(self._counts), weighed)

    def doubt(self, *, several: bool) -> None:
        """Have pieces searched anew in territories of several, if those may weigh otherwise."""
        if several:
            self._stale |= self._counts > 1

    # -- inside ----------------------------------------------------------------------------

    @property
    def _judged(self) -> np.ndarray:
        """(n,) int32, the plan that contiguity is judged by: without exceptions."""
        if self._rim is None:
            return self._assignment
        return np.where(self.excused, np.int32(UNASSIGNED), self._assignment)

    def _counted_after(self, units: np.ndarray, territory: int | np.ndarray) -> Graph | None:
        """Return `counted`, with what would touch through exceptions after a move."""
        graph, rim = self.counted, self._rim
        if graph is None or rim is None:
            return graph
        then = self._assignment.copy()
        then[units] = territory
        return with_ties_through(graph, rim, then)

    def _find_rim(self) -> None:
        """Find what touches exceptions, if there are any."""
        graph = self.graph if self.excused.any() else None
        self._rim = None if graph is None else rim_of(graph, self.excused)
        self._counted = self._neighbours = None

    def _count_borders(self, units: np.ndarray, sign: int) -> None:
        """Add (or take away) the inner borders that have an end in `units`."""
        if self.graph is None:
            return
        tails, entry = neighbours_of(self.graph, units)
        heads = self.graph.indices[entry]
        owner = self._assignment[tails]
        chosen = np.zeros(len(self._assignment), dtype=bool)
        chosen[units] = True
        # A border between two of the units is met from both ends: count it once.
        once = (owner >= 0) & (owner == self._assignment[heads])
        once &= ~chosen[heads] | (tails < heads)
        length = to_fixed(self.graph.length[entry[once], None], self._exponent)
        self._inner += sign * sum_by_group(length, owner[once], len(self._inner))[:, 0]

    def _ranked(self, units: np.ndarray, label: np.ndarray) -> np.ndarray:
        """Return the rank of each unit's piece, 0 for exceptions and pieces of these alone."""
        owner = self._assignment[units]
        own = ~self.excused[units]
        held = np.zeros(int(label.max(initial=-1)) + 1, dtype=bool)
        held[label[own]] = True
        counts = held[label]
        # Exceptions make no part the territory: what they are the rest of is judged without them.
        mass = np.where(own, self.weighed[units], 0)
        part = np.zeros(len(units), dtype=np.int32)
        part[counts] = rank_parts(owner[counts], label[counts], mass[counts], own[counts])
        return np.where(own, part, 0)
