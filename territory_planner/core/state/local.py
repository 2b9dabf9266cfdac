"""Contiguity asked of a few units only, at a cost that does not grow with the plan."""

from __future__ import annotations

import numpy as np

from ..model.graph import Graph
from ..model.scipy_parts import connected_components, csr_matrix


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
    if len(units) == graph.n:  # all of them: nothing is to be looked up, nor numbered
        tails, heads = graph.tails, graph.indices
    else:
        unit, entry = neighbours_of(graph, units)
        number = np.full(graph.n, -1, dtype=np.int32)
        number[units] = np.arange(len(units), dtype=np.int32)
        known = number[graph.indices[entry]] >= 0
        unit, head = unit[known], graph.indices[entry[known]]
        assignment, tails, heads = assignment[units], number[unit], number[head]
    same = assignment[tails] == assignment[heads]
    start = np.zeros(len(units) + 1, dtype=np.int32)
    np.cumsum(np.bincount(tails[same], minlength=len(units)), out=start[1:])
    inside = heads[same]
    links = csr_matrix((np.ones(len(inside)), inside, start), shape=(len(units), len(units)))
    return connected_components(links, directed=False)[1]
