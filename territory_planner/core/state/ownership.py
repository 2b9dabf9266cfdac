"""Who holds which unit, and what is cut off when a unit changes hands.

`Plan` (designs) and `Boundary` (small changes) both keep their books on top of this.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Generic, TypeVar

from ..model.graph import Graph

Row = TypeVar("Row")


class Rows(dict[int, Row], Generic[Row]):
    """Rows by unit, each read once, when first asked for."""

    def __init__(self, read: Callable[[int], Row]) -> None:
        super().__init__()
        self._read = read

    def __missing__(self, unit: int) -> Row:
        row = self[unit] = self._read(unit)
        return row


def neighbour_rows(graph: Graph) -> Rows[list[int]]:
    """Return the units that touch each unit, as lists that are made when first asked for."""
    ends = graph.indptr.tolist()
    return Rows(lambda unit: graph.indices[ends[unit] : ends[unit + 1]].tolist())


class Ownership:
    """Units, who touches whom, and the territory of each.

    Everything is plain lists, because the methods that use it touch one unit at a time, where
    numpy's overhead per call outweighs the work.

    Attributes
    ----------
    neighbours : n lists of int
        Units that touch each unit.
    owner : list of n int
        Territory of each unit, `UNASSIGNED` for none.
    cannot_link : dict of int to lists of int
        Units that each unit must be kept apart from; those without any are left out.
    """

    neighbours: Sequence[list[int]] | Mapping[int, list[int]]
    owner: list[int]
    cannot_link: Mapping[int, list[int]]

    def touches(self, unit: int, territory: int) -> bool:
        """Tell whether a neighbour of `unit` is in `territory`."""
        owner = self.owner
        for other in self.neighbours[unit]:  # noqa: SIM110 (a generator takes twice as long)
            if owner[other] == territory:
                return True
        return False

    def meets(self, units: Iterable[int], territory: int) -> bool:
        """Tell whether one of `units` would find a unit to be kept apart from in `territory`."""
        if not self.cannot_link:
            return False
        owner = self.owner
        return any(
            owner[other] == territory for unit in units for other in self.cannot_link.get(unit, ())
        )

    def can_leave(self, unit: int) -> bool:
        """Tell whether the territory of `unit` has no more parts without it than with it."""
        return self.cut_off(unit, 0) == []

    def cut_off(self, unit: int, most: int) -> list[int] | None:
        """Return the units that `unit` would cut off from its territory by leaving it.

        First the test on the ring of neighbours (geo-graphs [King 2012]): when
        those of the same territory touch one another, nothing is cut. Else of the pieces that
        would come apart, the one that takes the longest to explore stays; the units of the
        others are returned, at most `most` of them; None when there would be more.
        """
        owner, neighbours = self.owner, self.neighbours
        home = owner[unit]
        same = [other for other in neighbours[unit] if owner[other] == home]
        if len(same) < 2:
            return []
        waiting = set(same[1:])
        stack = [same[0]]
        while stack and waiting:
            for other in neighbours[stack.pop()]:
                if other in waiting:
                    waiting.discard(other)
                    stack.append(other)
        return self._search(unit, home, same, most) if waiting else []

    def _search(self, unit: int, home: int, same: list[int], most: int) -> list[int] | None:
        """Search from all neighbours at once until only one search is still growing.

        So that it costs no more than the pieces that are cut off.
        """
        owner, neighbours = self.owner, self.neighbours
        label = {v: g for g, v in enumerate(same)}
        root = list(range(len(same)))
        edge = [[v] for v in same]
        members = [[v] for v in same]
        live = list(range(len(same)))
        lost: list[int] = []
        while len(live) > 1:
            for g in list(live):
                if root[g] != g or g not in live:
                    continue
                if not edge[g]:
                    lost.extend(members[g])
                    live.remove(g)
                    if len(lost) > most:
                        return None
                    if len(live) < 2:
                        break
                    continue
                v = edge[g].pop(0)
                for u in neighbours[v]:
                    if owner[u] != home or u == unit:
                        continue
                    h = label.get(u)
                    if h is None:
                        label[u] = g
                        members[g].append(u)
                        edge[g].append(u)
                        continue
                    while root[h] != h:
                        h = root[h]
                    if h != g:
                        root[h] = g
                        members[g].extend(members[h])
                        edge[g].extend(edge[h])
                        live.remove(h)
        return lost
