"""What touches through exceptions: units whose territory is given, whatever the map says."""

from __future__ import annotations

import numpy as np

from ..model.data_classes import dataclass
from ..model.graph import Graph, components, graph_from_edges, with_edges


@dataclass(frozen=True)
class Rim:
    """Where exceptions meet other units; exceptions that touch one another are one cluster.

    Attributes
    ----------
    inside, outside : (r,) int
        An exception, and a unit that is none and touches it.
    cluster : (n,) int32
        Cluster of each exception; of the other units a number that no exception has.
    """

    inside: np.ndarray
    outside: np.ndarray
    cluster: np.ndarray

    def ties(self, plan: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return (p,) int64 twice: units of one territory that touch through exceptions.

        Those around one cluster hang together in a ring: it holds when any one of them leaves.

        Parameters
        ----------
        plan : (n,) int
            Territory of each unit, -1 for none.
        """
        taken = plan[self.outside] >= 0
        outside = self.outside[taken].astype(np.int64)
        place = np.column_stack([self.cluster[self.inside[taken]], plan[outside], outside])
        place = np.unique(place, axis=0)
        if not len(place):
            return np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64)
        begins = np.flatnonzero((np.diff(place[:, :2], axis=0, prepend=-1) != 0).any(axis=1))
        unit = place[:, 2].astype(np.int64)
        after = np.arange(1, len(unit) + 1)
        after[np.append(begins[1:], len(unit)) - 1] = begins
        other = unit[after]
        apart = unit != other
        return unit[apart], other[apart]

    def meet(self, plan: np.ndarray, unit: int, territory: int) -> bool:
        """Tell whether a unit touches a territory through exceptions."""
        own = self.cluster[self.inside[self.outside == unit]]
        near = np.isin(self.cluster[self.inside], own)
        return bool((plan[self.outside[near]] == territory).any())


def rim_of(graph: Graph, aside: np.ndarray) -> Rim:
    """Return where exceptions, `aside` (n,) bool, meet other units."""
    low, high, _ = graph.edges()
    both = aside[low] & aside[high]
    _, cluster = components(graph_from_edges(len(aside), low[both], high[both]))
    rim = aside[low] != aside[high]
    low, high = low[rim], high[rim]
    return Rim(np.where(aside[low], low, high), np.where(aside[low], high, low), cluster)


def with_ties_through(graph: Graph, rim: Rim, plan: np.ndarray) -> Graph:
    """Return contiguity with what touches through exceptions by a plan: see `Rim.ties`."""
    return with_edges(graph, *rim.ties(plan))
