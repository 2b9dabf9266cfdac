"""Colours for territories, so that neighbours always differ and old colours stay put."""

from __future__ import annotations

from heapq import heapify, heappop, heappush

import numpy as np

from ..model.graph import Graph, graph_from_edges

PALETTE = (
    "#4495c3",
    "#e5f19e",
    "#b67f40",
    "#dcbefb",
    "#e38e93",
    "#82e2bf",
    "#9da2e6",
    "#ffc18b",
    "#c2b05e",
    "#b7f4fe",
    "#9b8592",
    "#46bdb8",
)
"""Map fills for black labels, told apart with any of the common colour deficiencies.

Muted (Oklab chroma of at most 0.105) and readable (contrast to black of at least 6), and within
that found by annealing for the largest least distance in Oklab [Ottosson 2020] over normal
vision and the full protanopia, deuteranopia and tritanopia of
[Machado 2009]: 0.067. Sorted so that the earlier in the list, the farther apart.
"""


def territory_borders(graph: Graph, assignment: np.ndarray, k: int) -> Graph:
    """Return the graph of the `k` territories: which touch, and along how much border."""
    first, second, length = graph.edges()
    one, other = np.asarray(assignment)[first], np.asarray(assignment)[second]
    between = (one != other) & (one >= 0) & (other >= 0)
    return graph_from_edges(k, one[between], other[between], length[between])


def colour_territories(
    graph: Graph,
    assignment: np.ndarray,
    k: int,
    colours: int = len(PALETTE),
    previous: np.ndarray | None = None,
) -> np.ndarray:
    """Give neighbouring territories different colours.

    Territories that keep a valid previous colour keep it. The others are coloured in the
    order of saturation (DSATUR [Brélaz 1979]), each with the colour that the fewest on the map
    have: one that nobody has there any more is as good as a new one.

    Parameters
    ----------
    graph : Graph
        Contiguity of the units; by queen, or territories that meet in a corner may match.
    colours : int
        How many to use. More are used only where a territory's neighbours take them all.
    previous : (up to k,) int, optional
        Colours so far, -1 for none.

    Returns
    -------
    (k,) int64, the colour of each territory, from 0.
    """
    assignment = np.asarray(assignment)
    neighbours = territory_borders(graph, assignment, k)
    around = [neighbours.neighbours(territory) for territory in range(k)]
    colour = _kept(around, previous, colours)
    there = np.bincount(assignment[assignment >= 0], minlength=k)[:k] > 0
    used = np.bincount(colour[(colour >= 0) & there], minlength=colours)
    known = np.bincount(colour[colour >= 0], minlength=colours)
    taken = [set(colour[near][colour[near] >= 0].tolist()) for near in around]
    # The territory's number makes the order total; outdated entries of the heap are passed over.
    heap = [(-len(taken[t]), -len(around[t]), t) for t in np.flatnonzero(colour < 0).tolist()]
    heapify(heap)
    while heap:
        _, _, chosen = heappop(heap)
        if colour[chosen] >= 0:
            continue
        free = [c for c in range(len(used)) if c not in taken[chosen]]
        if not free:
            free, used, known = [len(used)], np.append(used, 0), np.append(known, 0)
        colour[chosen] = min(free, key=lambda c: (used[c], known[c], c))
        used[colour[chosen]] += 1
        known[colour[chosen]] += 1
        for near in around[chosen].tolist():
            if colour[near] < 0 and colour[chosen] not in taken[near]:
                taken[near].add(int(colour[chosen]))
                heappush(heap, (-len(taken[near]), -len(around[near]), near))
    return colour


def _kept(around: list[np.ndarray], previous: np.ndarray | None, colours: int) -> np.ndarray:
    """Return the previous colours that no neighbour before shares, -1 for the others."""
    colour = np.full(len(around), -1, dtype=np.int64)
    wanted = np.asarray([] if previous is None else previous, dtype=np.int64)[: len(around)]
    for territory in np.flatnonzero((wanted >= 0) & (wanted < colours)):
        if not (colour[around[territory]] == wanted[territory]).any():
            colour[territory] = wanted[territory]
    return colour
