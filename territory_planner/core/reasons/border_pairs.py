"""Which units lie beside which other territories."""

from __future__ import annotations

import numpy as np

from ..model.graph import Graph
from ..state.local import neighbours_of
from .records import BorderPairs


def border_pairs(
    graph: Graph,
    assignment: np.ndarray,
    given: np.ndarray,
    units: np.ndarray | None = None,
) -> BorderPairs:
    """Return every unit with each territory that it touches and is not in.

    A territory that it touches through exceptions alone, which may lie anywhere, is not beside it.

    Parameters
    ----------
    assignment : (n,) int
        Territory of each unit, -1 for none.
    given : (n,) int
        Territory of each exception, -1 for other units.
    units : (u,) int64, optional
        Those that are asked about (ascending); default: all.
    """
    among = np.arange(graph.n) if units is None else units
    tails, entry = neighbours_of(graph, among)
    heads = graph.indices[entry]
    own, other = assignment[tails].astype(np.int64), assignment[heads].astype(np.int64)
    k = int(assignment.max(initial=0)) + 1
    length = graph.length[entry] / 1000.0
    apart = (other != own) & (other >= 0)
    pair, place = np.unique(tails[apart] * k + other[apart], return_inverse=True)
    there = np.bincount(place.ravel(), weights=length[apart], minlength=len(pair))
    inside = (other == own) & (own >= 0)
    here = np.bincount(tails[inside], weights=length[inside], minlength=graph.n)
    beside = np.bincount(place.ravel(), weights=given[heads[apart]] < 0, minlength=len(pair)) > 0
    pair, there = pair[beside], there[beside]
    unit = pair // k
    return BorderPairs(unit, assignment[unit].astype(np.int64), pair % k, here[unit] - there)
