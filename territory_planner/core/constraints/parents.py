"""Territories inside fixed parents: no territory crosses the border of a state or region.

Parents need no method of their own. Without the contiguity between them they are separate
components, and `pieces.divide` gives each the territories its workload deserves.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ..errors import Infeasible
from ..graph import Graph, graph_from_edges, subgraph, with_edges
from ..text import few, tr
from .islands import Join, join_islands


def keep_inside_parents(
    position: np.ndarray, graph: Graph, parent: np.ndarray, *, globe: bool = False
) -> tuple[Graph, tuple[Join, ...]]:
    """Drop the contiguity between parents, and join what then lies apart inside each.

    Parameters
    ----------
    position : (n, d) float64, km
    parent : (n,) int
        Parent of each unit, 0 and up.
    globe : bool
        Positions are earth-centred.

    Returns
    -------
    graph : Graph
        One component per parent.
    joins : tuple of Join
        Edges of length 0 added inside parents, for the user to know of.
    """
    low, high, length = graph.edges()
    inside = parent[low] == parent[high]
    parted = graph_from_edges(graph.n, low[inside], high[inside], length[inside])
    order = np.argsort(parent, kind="stable")
    bounds = np.flatnonzero(np.diff(parent[order])) + 1
    joins: list[Join] = []
    for units in np.split(order, bounds):
        _, own = join_islands(
            position[units], subgraph(parted, units), np.ones(len(units)), 1, globe=globe
        )
        joins += [_in_whole(join, units) for join in own]
    if not joins:
        return parted, ()
    ends = np.array([[join.unit, join.other] for join in joins])
    return with_edges(parted, ends[:, 0], ends[:, 1]), tuple(joins)


def check_enough_territories(parent: np.ndarray, k: int, names: Sequence[str]) -> None:
    """Refuse fewer territories than parents.

    Parameters
    ----------
    names : sequence of str
        What each parent is called.

    Raises
    ------
    Infeasible
    """
    found = np.unique(parent)
    if len(found) <= k:
        return
    message = tr(
        "{count:,} parents ({listed}) can't be served by {k:,} territories that stay inside "
        "them: that takes at least {count:,}."
    )
    listed = few([names[number] for number in found.tolist()])
    raise Infeasible(message.format(count=len(found), listed=listed, k=k), "parents")


def _in_whole(join: Join, units: np.ndarray) -> Join:
    """Return a join of a parent's own units with the numbers these have in the whole."""
    return replace(
        join,
        unit=int(units[join.unit]),
        other=int(units[join.other]),
        units=tuple(units[list(join.units)].tolist()),
    )
