"""Which units touch: an undirected graph with shared border lengths, and its parts."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace

import numpy as np

from .scipy_parts import connected_components, csr_matrix


@dataclass(frozen=True)
class Graph:
    """Contiguity of `n` units in compressed sparse rows, each edge stored both ways.

    Attributes
    ----------
    indptr : (n + 1,) int32
        Row `i` holds the neighbours of unit `i`: ``indices[indptr[i]:indptr[i + 1]]``, ascending.
    indices : (2 * edges,) int32
    length : (2 * edges,) float64
        Shared border in metres; 0 for a corner contact (queen), a link or a tie.
    ties : (t, 2) int64
        Edges between units that neither touch nor are linked (see `constraints.islands`).

    Examples
    --------
    >>> from territory_planner.core import graph_from_edges
    >>> graph = graph_from_edges(3, [0, 1], [1, 2], [250.0, 40.0])
    >>> graph.neighbours(1).tolist()
    [0, 2]
    >>> graph.degree.tolist()
    [1, 2, 1]
    """

    indptr: np.ndarray
    indices: np.ndarray
    length: np.ndarray
    ties: np.ndarray = field(default_factory=lambda: np.empty((0, 2), dtype=np.int64))

    @property
    def n(self) -> int:
        """Number of units."""
        return len(self.indptr) - 1

    @property
    def degree(self) -> np.ndarray:
        """(n,) number of neighbours of each unit."""
        return np.diff(self.indptr)

    @property
    def tails(self) -> np.ndarray:
        """(2 * edges,) int32, the unit whose row an entry of `indices` stands in."""
        return np.repeat(np.arange(self.n, dtype=np.int32), self.degree)

    def edges(self) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return each edge once: (lower unit, higher unit, shared length)."""
        tails = self.tails
        once = tails < self.indices
        return tails[once], self.indices[once], self.length[once]

    def neighbours(self, unit: int) -> np.ndarray:
        """Return the units that touch `unit`, ascending."""
        return self.indices[self.indptr[unit] : self.indptr[unit + 1]]

    def matrix(self) -> csr_matrix:
        """Return the adjacency as a 0/1 matrix (n, n), sharing this graph's index arrays."""
        ones = np.ones(len(self.indices), dtype=np.float64)
        return csr_matrix((ones, self.indices, self.indptr), shape=(self.n, self.n))


def graph_from_edges(
    n: int, first: np.ndarray, second: np.ndarray, length: np.ndarray | None = None
) -> Graph:
    """Build a `Graph` of `n` units from undirected edges; duplicates add up, loops are dropped.

    Parameters
    ----------
    n : int
        Number of units.
    first, second : (e,) int
        Ends of each edge, in either order.
    length : (e,) float, optional
        Shared border in metres (default 0).

    Returns
    -------
    Graph

    Examples
    --------
    >>> from territory_planner.core import graph_from_edges
    >>> graph = graph_from_edges(3, [0, 2, 1], [1, 1, 0], [250.0, 40.0, 10.0])
    >>> [ends.tolist() for ends in graph.edges()]
    [[0, 1], [1, 2], [260.0, 40.0]]
    """
    first = np.asarray(first, dtype=np.int64).ravel()
    second = np.asarray(second, dtype=np.int64).ravel()
    length = np.zeros(len(first)) if length is None else np.asarray(length, dtype=np.float64)
    real = first != second
    low = np.minimum(first, second)[real]
    high = np.maximum(first, second)[real]
    pair, inverse = np.unique(low * n + high, return_inverse=True)
    total = np.bincount(inverse.ravel(), weights=length[real], minlength=len(pair))
    low, high = pair // n, pair % n
    tails = np.concatenate([low, high])
    heads = np.concatenate([high, low])
    order = np.lexsort((heads, tails))
    indptr = np.zeros(n + 1, dtype=np.int32)
    np.cumsum(np.bincount(tails, minlength=n), out=indptr[1:])
    return Graph(indptr, heads[order].astype(np.int32), np.concatenate([total, total])[order])


def with_edges(graph: Graph, first: np.ndarray, second: np.ndarray) -> Graph:
    """Return `graph` with more edges of length 0 (links, ties)."""
    first, second = np.asarray(first, dtype=np.int64), np.asarray(second, dtype=np.int64)
    real = first != second
    first, second = first[real], second[real]
    new = np.unique(np.concatenate([first * graph.n + second, second * graph.n + first]))
    known = graph.tails.astype(np.int64) * graph.n + graph.indices
    new = new[~np.isin(new, known)]
    if not len(new):
        return graph
    at, tails = np.searchsorted(known, new), new // graph.n
    more = np.cumsum(np.bincount(tails, minlength=graph.n))
    return replace(
        graph,
        indptr=(graph.indptr + np.append(0, more)).astype(np.int32),
        indices=np.insert(graph.indices, at, new % graph.n).astype(np.int32),
        length=np.insert(graph.length, at, 0.0),
    )


def without_edges(graph: Graph, first: np.ndarray, second: np.ndarray) -> Graph:
    """Return `graph` without some of its edges, given by their ends in either order."""
    low, high, length = graph.edges()
    gone = np.minimum(first, second).astype(np.int64) * graph.n + np.maximum(first, second)
    kept = ~np.isin(low.astype(np.int64) * graph.n + high, gone)
    left = graph_from_edges(graph.n, low[kept], high[kept], length[kept])
    ties = np.sort(graph.ties, axis=1) @ (graph.n, 1)
    return replace(left, ties=graph.ties[~np.isin(ties, gone)])


def without_length(graph: Graph, first: np.ndarray, second: np.ndarray) -> Graph:
    """Return `graph` with no shared border counted between some units that touch."""
    if not len(first):
        return graph
    chosen = np.minimum(first, second).astype(np.int64) * graph.n + np.maximum(first, second)
    tails, heads = graph.tails.astype(np.int64), graph.indices
    key = np.minimum(tails, heads) * graph.n + np.maximum(tails, heads)
    return replace(graph, length=np.where(np.isin(key, chosen), 0.0, graph.length))


def subgraph(graph: Graph, units: np.ndarray) -> Graph:
    """Return the graph among `units` (ascending indices), renumbered 0 to len(units) - 1."""
    units = np.asarray(units)
    number = np.full(graph.n, -1, dtype=np.int32)
    number[units] = np.arange(len(units), dtype=np.int32)
    return renumbered(graph, number, len(units))


FEW = 64
"""Units that go without all others being looked at one by one."""

ONE_BY_ONE = 8
"""Units that go up to which it takes less to count all others down once for each."""


def without(values: np.ndarray, places: np.ndarray) -> np.ndarray:
    """Return an array without what stands at some places (ascending); of few, in one move."""
    if not len(places):
        return values
    if len(places) > FEW:
        return np.delete(values, places, axis=0)
    ends = [-1, *places.tolist(), len(values)]
    return np.concatenate([values[low + 1 : high] for low, high in zip(ends, ends[1:])])


def renumbered(graph: Graph, number: np.ndarray, n: int) -> Graph:
    """Return the graph among those of its units that are left, as some of `n` units.

    Parameters
    ----------
    number : (graph.n,) int
        What each unit is called from now on, each once; -1 for those that are left out.
    """
    number = np.asarray(number, dtype=np.int32)
    gone = np.flatnonzero(number < 0)
    left = without(number, gone) if len(gone) <= FEW else number[number >= 0]
    keeps_order = not (left[1:] < left[:-1]).any()
    if keeps_order and len(gone) <= FEW:
        return _without_few(graph, number, gone, n)
    row, column = number[graph.tails], number[graph.indices]
    kept = (row >= 0) & (column >= 0)
    row, column, length = row[kept], column[kept], graph.length[kept]
    if not keeps_order:  # else rows stay in order, and sorted
        order = np.lexsort((column, row))
        row, column, length = row[order], column[order], length[order]
    indptr = np.zeros(n + 1, dtype=np.int32)
    np.cumsum(np.bincount(row, minlength=n), out=indptr[1:])
    ties = number[graph.ties].astype(np.int64)
    return Graph(indptr, column, length, ties[(ties >= 0).all(axis=1)])


def _without_few(graph: Graph, number: np.ndarray, gone: np.ndarray, n: int) -> Graph:
    """Return what `renumbered` does where units keep their order, and only a few are `gone`."""
    if n == graph.n - len(gone):
        return less(graph, gone)
    lost = entries_of(graph, gone)
    before = np.zeros(graph.n + 1, dtype=np.int32)
    np.add.at(before, np.searchsorted(graph.indptr, lost, side="right"), 1)
    indptr = without(graph.indptr - np.cumsum(before, dtype=np.int32), gone)
    # rows of new units, which touch nothing
    more = np.ones(n, dtype=bool)
    more[without(number, gone)] = False
    new = np.flatnonzero(more)
    at = new - np.arange(len(new))
    indptr = np.insert(indptr, at, indptr[at])
    ties = number[graph.ties].astype(np.int64)
    ties = ties[(ties >= 0).all(axis=1)]
    indices = number[without(graph.indices, lost)]
    return Graph(indptr, indices, without(graph.length, lost), ties)


def less(graph: Graph, gone: np.ndarray) -> Graph:
    """Return the graph among all units but a few that are `gone` (ascending, up to `FEW`)."""
    lost = entries_of(graph, gone)
    indptr = without(graph.indptr, gone)
    # Place by place: what all rows would be looked up for concerns a few.
    for entry, row in Counter(np.searchsorted(graph.indptr, lost, side="right").tolist()).items():
        indptr[entry - int(np.searchsorted(gone, entry)) :] -= row
    others = without(graph.indices, lost)
    indices = _counted_down(others if len(lost) else others.copy(), gone)
    return Graph(indptr, indices, without(graph.length, lost), pairs_without(graph.ties, gone))


def called_without(units: np.ndarray, gone: np.ndarray) -> np.ndarray:
    """Return what units, none of them `gone` (ascending), are called without those."""
    return _counted_down(units.copy(), gone)


def _counted_down(units: np.ndarray, gone: np.ndarray) -> np.ndarray:
    """Do what `called_without` says, to units that nobody else has."""
    if len(gone) > ONE_BY_ONE:
        return (units - np.searchsorted(gone, units)).astype(units.dtype)
    for unit in reversed(gone.tolist()):
        units -= units > unit
    return units


def pairs_without(pairs: np.ndarray, gone: np.ndarray) -> np.ndarray:
    """Return the pairs (p, 2) of units that are left, as these are called without those `gone`."""
    return _counted_down(pairs[~np.isin(pairs, gone).any(axis=1)], gone)


def entries_of(graph: Graph, units: np.ndarray) -> np.ndarray:
    """Return where (ascending) `Graph.indices` tells of units: their rows, and in others."""
    if len(units) > FEW:
        chosen = np.zeros(graph.n, dtype=bool)
        chosen[units] = True
        return np.flatnonzero(chosen[graph.tails] | chosen[graph.indices])
    ends = [graph.indptr[unit : unit + 2].tolist() for unit in units.tolist()]
    own = np.concatenate([np.arange(0), *(np.arange(*each) for each in ends)])
    around = np.unique(graph.indices[own]).tolist()
    rows = [np.arange(*graph.indptr[unit : unit + 2].tolist()) for unit in around]
    back = np.concatenate([np.arange(0), *rows])
    return np.union1d(own, back[np.isin(graph.indices[back], units)])


def components(graph: Graph) -> tuple[int, np.ndarray]:
    """Return the number of connected components and (n,) int32, the component of each unit."""
    return _connected(graph.matrix())


def _connected(links: csr_matrix) -> tuple[int, np.ndarray]:
    """Find the components of links that go both ways, numbered by their first units.

    They are the strong ones, too, which are found without the matrix being turned over.
    """
    count, label = connected_components(links, connection="strong")
    first = np.empty(count, dtype=np.int32)
    first[label[::-1]] = np.arange(len(label), dtype=np.int32)[::-1]
    rank = np.empty(count, dtype=np.int32)
    rank[np.argsort(first)] = np.arange(count, dtype=np.int32)
    return count, rank[label]


def parts(graph: Graph, assignment: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Find the connected pieces of each territory.

    Parameters
    ----------
    assignment : (n,) int
        Territory of each unit, -1 for none.

    Returns
    -------
    part : (n,) int32
        Part of each unit, numbered over all territories; -1 where unassigned.
    territory : (number of parts,) int32
        Territory that each part belongs to.
    """
    assignment = np.asarray(assignment)
    tails = graph.tails
    same = (assignment[tails] == assignment[graph.indices]) & (assignment[tails] >= 0)
    indices = graph.indices[same]
    indptr = np.concatenate([[0], np.cumsum(same)]).astype(np.int32)[graph.indptr]
    ones = np.ones(len(indices))
    inner = csr_matrix((ones, indices, indptr), shape=(graph.n, graph.n))
    _, label = _connected(inner)
    assigned = assignment >= 0
    kept, part_of = np.unique(label[assigned], return_inverse=True)
    part = np.full(graph.n, -1, dtype=np.int32)
    part[assigned] = part_of.ravel()
    territory = np.full(len(kept), -1, dtype=np.int32)
    territory[part[assigned]] = assignment[assigned]
    return part, territory


def parts_per_territory(graph: Graph, assignment: np.ndarray, k: int) -> np.ndarray:
    """Return (k,) int64, how many connected pieces each territory has (0: no unit)."""
    _, territory = parts(graph, assignment)
    return np.bincount(territory, minlength=k)


def torn(graph: Graph, before: np.ndarray, after: np.ndarray, k: int) -> np.ndarray:
    """Return (t,) int64, the territories in more pieces `after`, (n,), than `before`, (n,).

    One that had no unit before may be one piece.
    """
    had, has = (parts_per_territory(graph, plan, k) for plan in (before, after))
    return np.flatnonzero(has > np.maximum(had, 1))
