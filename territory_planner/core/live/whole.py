"""Which of many units can change territory at once, all territories staying whole."""

from __future__ import annotations

import numpy as np

from ..model.graph import Graph
from ..model.scipy_parts import (
    connected_components,
    coo_matrix,
    csr_matrix,
    dijkstra,
    minimum_spanning_tree,
)
from ..state.local import neighbours_of


def keep_whole(
    graph: Graph, assignment: np.ndarray, units: np.ndarray, territory: int
) -> np.ndarray:
    """Return those of `units` that can go to `territory`, no territory in more parts than now.

    Taken are the units that hang together with the territory (with each other, the largest
    piece, when it is empty; all, when it is none). Where the rest of a part would be cut, few
    units stay to hold it together, rather far from the territory than near, as what lies beyond
    them stays too: a Steiner tree [Mehlhorn 1988]. A single unit stays exactly when it would
    cut or doesn't touch.

    Parameters
    ----------
    assignment : (n,) int
        Territory of each unit, -1 for none.
    units : (u,) int
        Ascending, none of them in `territory`.

    Returns
    -------
    (up to u,) int64, ascending.
    """
    units = _that_hang_on(graph, assignment, np.asarray(units, dtype=np.int64), territory)
    depth = _depth(graph, assignment, units, territory)
    units = units[~_connectors(graph, assignment, units, 2.0 - depth)]
    return _that_hang_on(graph, assignment, units, territory)


def _that_hang_on(
    graph: Graph, assignment: np.ndarray, units: np.ndarray, territory: int
) -> np.ndarray:
    """Return those of `units` that reach the territory by way of each other."""
    if territory < 0 or not len(units):
        return units
    number = _numbers(graph.n, units)
    tails, entry = neighbours_of(graph, units)
    heads = graph.indices[entry]
    inside = number[heads] >= 0
    _, piece = _pieces(number[tails[inside]], number[heads[inside]], len(units))
    touching = tails[assignment[heads] == territory]
    if len(touching):
        return units[np.isin(piece, piece[number[touching]])]
    if (assignment == territory).any():
        return units[:0]
    return units[piece == np.bincount(piece).argmax()]


def _depth(graph: Graph, assignment: np.ndarray, units: np.ndarray, territory: int) -> np.ndarray:
    """Return how far in steps each unit is from the territory, as share of the farthest: (u,)."""
    number = _numbers(graph.n, units)
    tails, entry = neighbours_of(graph, units)
    heads = graph.indices[entry]
    border = np.unique(number[tails[assignment[heads] == territory]])
    if territory < 0 or not len(border):
        return np.zeros(len(units))
    inside = number[heads] >= 0
    links = _links(number[tails[inside]], number[heads[inside]], len(units))
    steps = dijkstra(links, indices=border, min_only=True, unweighted=True)
    return steps / max(float(steps.max()), 1.0)


def _connectors(
    graph: Graph, assignment: np.ndarray, units: np.ndarray, cost: np.ndarray
) -> np.ndarray:
    """Tell which of `units` hold the rest of their part together at the least cost: (u,) bool."""
    stays = np.zeros(len(units), dtype=bool)
    chosen = np.zeros(graph.n, dtype=bool)
    chosen[units] = True
    owners = np.unique(assignment[units])
    rest = np.flatnonzero(~chosen & (assignment >= 0) & np.isin(assignment, owners))
    nodes = np.concatenate([rest, units])
    tails, heads = _inner_edges(graph, assignment, nodes)
    number = _numbers(graph.n, rest)
    among = ~chosen[tails] & ~chosen[heads]
    count, piece = _pieces(number[tails[among]], number[heads[among]], len(rest))
    # What stays counts as one node a piece; those that leave are a node each.
    node = np.zeros(graph.n, dtype=np.int64)
    node[rest], node[units] = piece, count + np.arange(len(units))
    price = np.concatenate([np.ones(count), cost])
    keep = _steiner_nodes(node[tails], node[heads], price, count)
    stays[keep[keep >= count] - count] = True
    return stays


def _steiner_nodes(
    tails: np.ndarray, heads: np.ndarray, price: np.ndarray, ends: int
) -> np.ndarray:
    """Return nodes of cheap trees that join the nodes 0 to `ends` - 1, as far as can be.

    Mehlhorn's method: regions nearest to each end, the cheapest border between every two of
    them, and of these a spanning tree, traced back to the ends.
    """
    apart = tails != heads
    tails, heads = tails[apart], heads[apart]
    if not ends or not len(tails):
        return np.zeros(0, dtype=np.int64)
    pair = np.unique(tails * len(price) + heads)
    tails, heads = pair // len(price), pair % len(price)
    links = _links(tails, heads, len(price), price[heads])
    far, before, region = dijkstra(
        links, indices=np.arange(ends), min_only=True, return_predecessors=True
    )
    border = np.isfinite(far[tails]) & (region[tails] < region[heads])
    tails, heads = tails[border], heads[border]
    cost = far[tails] + far[heads]
    order = np.lexsort((heads, tails, cost, region[heads], region[tails]))
    tails, heads, cost = tails[order], heads[order], cost[order]
    pair = region[tails].astype(np.int64) * ends + region[heads]
    best = np.flatnonzero(np.diff(pair, prepend=-1))
    one, other = region[tails[best]], region[heads[best]]
    tree = minimum_spanning_tree(coo_matrix((cost[best], (one, other)), shape=(ends, ends)))
    low, high = tree.nonzero()
    joins = best[np.isin(pair[best], low.astype(np.int64) * ends + high)]
    kept: set[int] = set()
    for node in np.concatenate([tails[joins], heads[joins]]).tolist():
        while node >= 0 and node not in kept:
            kept.add(node)
            node = int(before[node])
    return np.array(sorted(kept), dtype=np.int64)


def _inner_edges(
    graph: Graph, assignment: np.ndarray, units: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Return both ways the edges between `units` of one territory."""
    among = np.zeros(graph.n, dtype=bool)
    among[units] = True
    tails, entry = neighbours_of(graph, units)
    heads = graph.indices[entry]
    kept = among[heads] & (assignment[tails] == assignment[heads]) & (assignment[tails] >= 0)
    return tails[kept], heads[kept]


def _pieces(tails: np.ndarray, heads: np.ndarray, size: int) -> tuple[int, np.ndarray]:
    """Return the number of connected pieces of a graph, and the piece of each node."""
    return connected_components(_links(tails, heads, size), directed=False)


def _links(
    tails: np.ndarray, heads: np.ndarray, size: int, price: np.ndarray | None = None
) -> csr_matrix:
    """Return the graph of some edges as a matrix, each at its price (default 1)."""
    value = np.ones(len(tails)) if price is None else price
    return csr_matrix((value, (tails, heads)), shape=(size, size))


def _numbers(n: int, units: np.ndarray) -> np.ndarray:
    """Return (n,) int64, the place of each unit in `units`, -1 for the others."""
    number = np.full(n, -1, dtype=np.int64)
    number[units] = np.arange(len(units))
    return number
