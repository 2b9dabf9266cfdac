"""A plan under change: owners and loads kept by differences while boundary units move.

Everything is plain lists, because the methods that use it touch one unit at a time, where
numpy's overhead per call outweighs the work. Rows are read when first asked for, because only
units near borders ever are.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

import numpy as np

from ..problem import UNASSIGNED, Problem, loads

Row = TypeVar("Row")


class Rows(dict[int, Row], Generic[Row]):
    """Rows by unit, each read once, when first asked for."""

    def __init__(self, read: Callable[[int], Row]) -> None:
        super().__init__()
        self._read = read

    def __missing__(self, unit: int) -> Row:
        row = self[unit] = self._read(unit)
        return row


class Boundary:
    """An assignment whose units move one by one.

    Attributes
    ----------
    neighbours : n lists of int
        Units that touch each unit, ascending.
    length : n lists of float
        Shared border (m) with each of them.
    workload : n lists of m floats
    owner : list of n int
        Territory of each unit, `UNASSIGNED` for none.
    load : list of k lists of m floats
        Workload of each territory by criterion.
    size : list of k int
        Units of each territory.
    """

    __slots__ = ("length", "load", "neighbours", "owner", "size", "workload")

    def __init__(self, problem: Problem, assignment: np.ndarray) -> None:
        graph = problem.graph
        ends = graph.indptr.tolist()
        self.neighbours: Rows[list[int]] = Rows(
            lambda unit: graph.indices[ends[unit] : ends[unit + 1]].tolist()
        )
        self.length: Rows[list[float]] = Rows(
            lambda unit: graph.length[ends[unit] : ends[unit + 1]].tolist()
        )
        self.workload: Rows[list[float]] = Rows(lambda unit: problem.workload[unit].tolist())
        self.owner: list[int] = assignment.tolist()
        self.load: list[list[float]] = loads(problem, assignment).tolist()
        kept = assignment[assignment >= 0]
        self.size: list[int] = np.bincount(kept, minlength=problem.k).tolist()

    def assignment(self) -> np.ndarray:
        """Return the plan as it stands, (n,) int32."""
        return np.array(self.owner, dtype=np.int32)

    def move(self, unit: int, target: int) -> None:
        """Give `unit` to territory `target` (or to none) and update loads and sizes."""
        source = self.owner[unit]
        self.owner[unit] = target
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

    def can_leave(self, unit: int) -> bool:
        """Tell whether the territory of `unit` has no more parts without it than with it.

        First the test on the ring of neighbours (King, Jacobson, Sewell 2012, geo-graphs): when
        those of the same territory touch one another, nothing is cut. Else a search that
        grows from all of them in turn, so that it costs no more than the smallest piece.
        """
        ring = self._ring(unit)
        return len(ring) < 2 or self._ring_holds(ring) or self._search(unit, ring, 0) == []

    def cut_off(self, unit: int, most: int) -> list[int] | None:
        """Return the units that `unit` would cut off from its territory by leaving it.

        Of the pieces that would come apart, the one that takes the longest to explore stays;
        the units of the others are returned, at most `most` of them; None when there
        would be more.
        """
        ring = self._ring(unit)
        if len(ring) < 2 or self._ring_holds(ring):
            return []
        return self._search(unit, ring, most)

    def _ring(self, unit: int) -> list[int]:
        owner, own = self.owner, self.owner[unit]
        return [other for other in self.neighbours[unit] if owner[other] == own]

    def _ring_holds(self, ring: list[int]) -> bool:
        waiting = set(ring[1:])
        stack = [ring[0]]
        while stack and waiting:
            for other in self.neighbours[stack.pop()]:
                if other in waiting:
                    waiting.remove(other)
                    stack.append(other)
        return not waiting

    def _search(self, unit: int, ring: list[int], most: int) -> list[int] | None:
        """Grow pieces from all units of `ring`, one unit each in turn, until one is left."""
        owner, own, neighbours = self.owner, self.owner[unit], self.neighbours
        pieces = {first: [first] for first in ring}
        piece_of = {first: first for first in ring}
        done = dict.fromkeys(ring, 0)
        severed: list[int] = []
        while len(pieces) > 1:
            for piece in list(pieces):
                if piece not in pieces or len(pieces) == 1:
                    continue
                members = pieces[piece]
                if done[piece] == len(members):
                    severed += pieces.pop(piece)
                    if len(severed) > most:
                        return None
                    continue
                current = members[done[piece]]
                done[piece] += 1
                for other in neighbours[current]:
                    if owner[other] != own or other == unit:
                        continue
                    met = piece_of.get(other)
                    if met is None:
                        piece_of[other] = piece
                        members.append(other)
                    elif met != piece:
                        _merge(pieces, piece_of, done, met, piece)
                        members = pieces[piece]
        return severed


def _merge(
    pieces: dict[int, list[int]],
    piece_of: dict[int, int],
    done: dict[int, int],
    gone: int,
    kept: int,
) -> None:
    """Join piece `gone` to `kept`: explored units first, so that `done` still divides them."""
    left, right = pieces.pop(gone), pieces[kept]
    for unit in left:
        piece_of[unit] = kept
    explored = right[: done[kept]] + left[: done[gone]]
    pieces[kept] = explored + right[done[kept] :] + left[done[gone] :]
    done[kept] += done[gone]
