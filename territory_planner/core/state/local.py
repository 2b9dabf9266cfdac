"""Contiguity asked of a few units only, at a cost that does not grow with the plan."""

from __future__ import annotations

import numpy as np
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import connected_components

from ..model.graph import Graph


def neighbours_of(graph: Graph, units: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return (unit, entry of ``graph.indices``) for every neighbour of `units`, row by row."""
    start = graph.indptr[units].astype(np.int64)
    count = graph.indptr[units + 1] - start
    tails = np.repeat(units, count)
    offset = np.repeat(start - (np.cumsum(count) - count), count)
    return tails, offset + np.arange(len(tails))


def part_labels(graph: Graph, assignment: np.ndarray, units: np.ndarray) -> np.ndarray:
    """Label the connected pieces among `units` (ascending), each within its own territory.

    Returns
    -------
    (len(units),) int32, the same number for units of one piece.
    """
    tails, entry = neighbours_of(graph, units)
    heads = graph.indices[entry]
    number = np.full(graph.n, -1, dtype=np.int32)
    number[units] = np.arange(len(units), dtype=np.int32)
    same = (assignment[tails] == assignment[heads]) & (number[heads] >= 0)
    links = csr_matrix(
        (np.ones(int(same.sum()), dtype=np.int8), (number[tails[same]], number[heads[same]])),
        shape=(len(units), len(units)),
    )
    return connected_components(links, directed=False)[1]


def pieces_without(graph: Graph, assignment: np.ndarray, unit: int) -> int:
    """Return into how many pieces its part falls when `unit` leaves its territory.

    0: the unit was a part of its own, 1: the part stays whole. The ring of near units
    decides most cases (King, Jacobson and Sewell's geo-graph test); else the territory is
    searched. An unassigned unit leaves nothing behind: 0.
    """
    owner = assignment[unit]
    around = graph.neighbours(unit)
    ring = around[assignment[around] == owner]
    if owner < 0 or len(ring) < 2:
        return 0 if owner < 0 else len(ring)
    if _ring_is_connected(graph, assignment, unit, ring):
        return 1
    rest = np.flatnonzero(assignment == owner)
    rest = rest[rest != unit]
    label = part_labels(graph, assignment, rest)
    return len(np.unique(label[np.searchsorted(rest, ring)]))


def _ring_is_connected(graph: Graph, assignment: np.ndarray, unit: int, ring: np.ndarray) -> bool:
    """Tell whether the units of `ring` hang together through units at most two steps away."""
    owner = assignment[unit]
    wanted = set(ring.tolist())
    near: dict[int, list[int]] = {}
    reached_by: dict[int, list[int]] = {}
    for member in ring.tolist():
        around = graph.neighbours(member)
        near[member] = around[assignment[around] == owner].tolist()
        for other in near[member]:
            reached_by.setdefault(other, []).append(member)
    stack, seen = [ring[0].item()], {ring[0].item()}
    while stack:
        member = stack.pop()
        for other in near[member]:
            if other == unit:
                continue
            # `other` links every member of the ring that touches it.
            for linked in reached_by[other]:
                if linked not in seen:
                    seen.add(linked)
                    stack.append(linked)
            if other in wanted and other not in seen:
                seen.add(other)
                stack.append(other)
    return len(seen) == len(wanted)
