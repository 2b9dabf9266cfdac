"""Sweeps across land: orders of its units whose beginnings are one piece, or nearly so."""

from __future__ import annotations

import numpy as np

from ..model.graph import Graph
from ..model.scipy_parts import csr_matrix, dijkstra

ANGLES = 32
BENDS = (0.0, -0.4, 0.4)
"""How much a straight front is bent, per distance from the middle."""

ENDS = 14
"""Units at the ends of the land between which it is swept along the graph."""


def sweeps(graph: Graph, position: np.ndarray, mass: np.ndarray) -> list[np.ndarray]:
    """Return keys (n,) to sort units by: straight and bent fronts, and ways along the graph.

    Of the latter, each is the distance from one end less that from another. All units below any
    value of it are connected, and so are the others, but for ties (an additively weighted graph
    Voronoi diagram of two units).

    Parameters
    ----------
    position : (n, d) float64, km
    mass : (n,) float64
        What the middle and the main axes of the land are found by.
    """
    offset = _flat(position, mass)
    return [*_fronts(offset, mass), *_ways(graph, position, offset)]


def _flat(position: np.ndarray, mass: np.ndarray) -> np.ndarray:
    """Return (n, 2) positions about their middle, along the two main axes."""
    offset = position - np.average(position, axis=0, weights=mass)
    axes = np.linalg.eigh((offset * mass[:, None]).T @ offset)[1]
    return offset @ axes[:, -2:]


def _fronts(offset: np.ndarray, mass: np.ndarray) -> list[np.ndarray]:
    extent = max(float(np.sqrt(np.average(np.square(offset).sum(axis=1), weights=mass))), 1e-12)
    keys = []
    for angle in np.pi * np.arange(ANGLES) / ANGLES:
        along = offset @ [np.cos(angle), np.sin(angle)]
        across = offset @ [-np.sin(angle), np.cos(angle)]
        keys += [along + bend * across * across / extent for bend in BENDS]
    return keys


def _ways(graph: Graph, position: np.ndarray, offset: np.ndarray) -> list[np.ndarray]:
    length = np.linalg.norm(position[graph.tails] - position[graph.indices], axis=1) + 1e-9
    road = csr_matrix((length, graph.indices, graph.indptr), shape=(graph.n, graph.n))
    turns = 2 * np.pi * np.arange(8) / 8
    ends = [int(np.argmax(offset @ [np.cos(turn), np.sin(turn)])) for turn in turns]
    ends = list(dict.fromkeys(ends))
    far = [dijkstra(road, indices=end) for end in ends]
    nearest = np.min(far, axis=0)
    while len(far) < min(ENDS, graph.n):
        far.append(dijkstra(road, indices=int(np.argmax(nearest))))
        nearest = np.minimum(nearest, far[-1])
    return [far[i] - far[j] for i in range(len(far)) for j in range(i)]
