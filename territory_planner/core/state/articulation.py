"""Articulations: units that alone hold land to the rest which is too light for a territory."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..model.graph import Graph
from ..model.scipy_parts import breadth_first_order


def articulations(graph: Graph, workload: np.ndarray, least: np.ndarray) -> np.ndarray:
    """Find for each unit the one that every connected territory with it must hold, too.

    Where land touches the rest through one unit only and carries less than a territory must,
    no territory fits on it, so that all its units share the territory of that unit. Found by
    depth-first search (articulation points [Hopcroft 1973]).

    Parameters
    ----------
    workload : (n, m) float64
    least : (m,) float64
        What the lightest territory must carry.

    Returns
    -------
    (n,) int64, the articulation nearest to where the search began, in the middle of the land;
    -1 where there is none.
    """
    order, before = _depth_first(graph)
    place = np.empty(graph.n, dtype=np.int64)
    place[order] = np.arange(graph.n)
    reach = place.copy()
    np.minimum.at(reach, graph.tails, place[graph.indices])
    load = workload.copy()
    for unit in order[::-1].tolist():
        above = before[unit]
        if above >= 0:
            load[above] += load[unit]
            reach[above] = min(reach[above], reach[unit])
    joint = np.full(graph.n, -1, dtype=np.int64)
    light = (load < least * (1 - 1e-9)).any(axis=1)
    for unit in order.tolist():
        above = before[unit]
        if above >= 0:
            hangs = reach[unit] >= place[above] and light[unit]
            joint[unit] = joint[above] if joint[above] >= 0 else above if hangs else -1
    return joint


def hang_together(joint: Sequence[int], one: int, other: int) -> bool:
    """Tell whether two units must share a territory by their `joint` (n,)."""
    return joint[one] == other or joint[other] == one or -1 < joint[one] == joint[other]


def _depth_first(graph: Graph) -> tuple[np.ndarray, list[int]]:
    """Return the units in the order of a depth-first search, and where each was reached from."""
    indptr, indices = graph.indptr.tolist(), graph.indices.tolist()
    following = list(indptr[:-1])
    before = [-2] * graph.n
    order: list[int] = []
    for root in (_middle(graph), *range(graph.n)):
        if before[root] != -2:
            continue
        before[root] = -1
        order.append(root)
        stack = [root]
        while stack:
            unit = stack[-1]
            if following[unit] == indptr[unit + 1]:
                stack.pop()
                continue
            other = indices[following[unit]]
            following[unit] += 1
            if before[other] == -2:
                before[other] = unit
                order.append(other)
                stack.append(other)
    return np.array(order, dtype=np.int64), before


def _middle(graph: Graph) -> int:
    """Return a unit half way between two that are far from each other."""
    last = int(breadth_first_order(graph.matrix(), 0)[0][-1])
    order, before = breadth_first_order(graph.matrix(), last)
    way = [int(order[-1])]
    while before[way[-1]] >= 0:
        way.append(int(before[way[-1]]))
    return way[len(way) // 2]
