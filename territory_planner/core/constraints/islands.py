"""Islands: components too small for a territory of their own, tied to the nearest unit."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.spatial import cKDTree

from ..geodesy import arc_length
from ..graph import Graph, components, with_edges
from ..measures import workload_shares

DESERVES = 0.75
"""A component with at least this share of a territory's workload gets one of its own."""


SMALL = 64
"""Units of the largest component whose surroundings are looked up one by one."""


@dataclass(frozen=True)
class Join:
    """A link of length 0 that ties an island to the rest.

    Attributes
    ----------
    unit, other : int
        The island's unit and the unit it is tied to.
    distance : float
        How far apart the two are, in km.
    units : tuple of int
        All units of the island.
    """

    unit: int
    other: int
    distance: float
    units: tuple[int, ...]


def join_islands(
    position: np.ndarray,
    graph: Graph,
    workload: np.ndarray,
    k: int,
    *,
    globe: bool = False,
) -> tuple[Graph, tuple[Join, ...]]:
    """Tie every component that doesn't deserve a territory to its nearest neighbour.

    A component deserves one when it carries at least `DESERVES` of a mean territory's
    workload. The others are tied, smallest first, by one edge of length 0 to the nearest unit
    outside; small ones that are each other's nearest are tied together first, and may then
    deserve a territory together.

    Parameters
    ----------
    position : (n, d) float64, km
    workload : (n,) or (n, m) float64
    k : int
        Territories wanted.
    globe : bool
        Positions are earth-centred (distances are then reported along the ground).

    Returns
    -------
    graph : Graph
    joins : tuple of Join
        Every edge added, for the user to know of.
    """
    share = workload_shares(workload) * k
    joins: list[Join] = []
    count, label = components(graph)
    weight = np.bincount(label, weights=share, minlength=count)
    tree = cKDTree(position)
    while count > 1:
        # A component that was tied has infinite weight: it is one no more.
        small = np.flatnonzero(weight < (DESERVES if count <= k else np.inf))
        if not len(small):
            break
        pick = small[np.argmin(weight[small])]
        inside = np.flatnonzero(label == pick)
        unit, other = _nearest_outside(position, tree, inside, label != pick)
        apart = float(np.linalg.norm(position[unit] - position[other]))
        far = float(arc_length(apart)) if globe else apart
        joins.append(Join(unit, other, far, tuple(inside.tolist())))
        weight[label[other]] += weight[pick]
        weight[pick] = np.inf
        label[inside] = label[other]
        count -= 1
    if not joins:
        return graph, ()
    ends = np.array([[join.unit, join.other] for join in joins])
    return with_edges(graph, ends[:, 0], ends[:, 1]), tuple(joins)


def _nearest_outside(
    position: np.ndarray, tree: cKDTree, inside: np.ndarray, is_outside: np.ndarray
) -> tuple[int, int]:
    """Return the unit inside of a component and the one outside that are nearest to each other.

    Of so many neighbours as the component has units, and one more, at least one is outside.
    """
    if len(inside) <= SMALL:
        apart, near = tree.query(position[inside], k=np.arange(1, len(inside) + 2))
        row, column = np.unravel_index(
            int(np.argmin(np.where(is_outside[near], apart, np.inf))), near.shape
        )
        return int(inside[row]), int(near[row, column])
    outside = np.flatnonzero(is_outside)
    apart, near = cKDTree(position[outside]).query(position[inside])
    at = int(np.argmin(apart))
    return int(inside[at]), int(outside[near[at]])
