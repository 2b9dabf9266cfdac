"""Territories that keep their heaviest part and grow over what is without one."""

from __future__ import annotations

import heapq

import numpy as np

from ..model.graph import Graph, parts
from ..model.problem import UNASSIGNED
from ..model.progress import SILENT, Progress
from ..model.travel_table import Travel

CHECK_EVERY = 1 << 12
"""Units given out between two looks at whether the user wants to stop."""


def keep_main_parts(
    graph: Graph, assignment: np.ndarray, mass: np.ndarray, anchored: np.ndarray
) -> np.ndarray:
    """Unassign all units outside of their territory's heaviest part.

    Parameters
    ----------
    anchored : (n,) bool
        Units that keep their territory; a part that holds one stays.

    Returns
    -------
    (n,) int32
    """
    part, territory = parts(graph, assignment)
    kept = part >= 0
    weight = np.bincount(part[kept], weights=mass[kept], minlength=len(territory))
    size = np.bincount(part[kept], minlength=len(territory))
    hold = np.bincount(part[kept], weights=anchored[kept], minlength=len(territory)) > 0
    order = np.lexsort((-size, -weight, ~hold, territory))
    first = np.unique(territory[order], return_index=True)[1]
    stays = hold.copy()
    stays[order[first]] = True
    return np.where(kept & stays[part], assignment, UNASSIGNED).astype(np.int32)


def grow(
    graph: Graph,
    assignment: np.ndarray,
    position: np.ndarray,
    center: np.ndarray,
    price: np.ndarray,
    closed: np.ndarray,
    reach: float = np.inf,
    travel: Travel | None = None,
    progress: Progress = SILENT,
    *,
    hard: bool = False,
) -> np.ndarray:
    """Give unassigned units to a territory they touch, least ``d² − price`` first.

    Parameters
    ----------
    center : (k, d) float64, km
    price : (k,) float64, km²
    closed : (k,) bool
        Territories that take nothing.
    reach : float
        Units farther than this (km, straight) from a center are not given to it.
    travel : Travel, optional
        What to go by in place of d²; `reach` is then the most of it.
    hard : bool
        Whether no unit goes to a territory whose center must not serve it.

    Returns
    -------
    (n,) int32; what no territory can reach stays unassigned.
    """
    result = np.array(assignment, dtype=np.int32)
    tails, heads = graph.tails, graph.indices
    rim = (result[tails] < 0) & (result[heads] >= 0)
    unit, into = tails[rim], result[heads[rim]]
    if travel is None:
        apart = np.square(position[unit] - center[into]).sum(axis=1)
    else:
        apart = travel.at(unit, into)
    limit = reach * reach if travel is None else reach
    bars = travel if hard and travel is not None and travel.has_bars else None
    good = ~closed[into] & (apart <= limit)
    if bars is not None:
        good &= ~bars.bars(unit, into)
    rank = apart - price[into]
    heap = list(zip(rank[good].tolist(), unit[good].tolist(), into[good].tolist()))
    heapq.heapify(heap)
    own = result.tolist()
    points, middles, prices = position.tolist(), center.tolist(), price.tolist()
    for _ in progress.watched(iter(heap.__len__, 0), CHECK_EVERY):
        _, unit_, into_ = heapq.heappop(heap)
        if own[unit_] >= 0:
            continue
        own[unit_] = into_
        middle = middles[into_]
        for v in graph.neighbours(unit_).tolist():
            if own[v] < 0:
                if travel is None:
                    far = sum((x - c) ** 2 for x, c in zip(points[v], middle))
                else:
                    far = travel.one(v, into_)
                if far <= limit and (bars is None or not bars.bars_one(v, into_)):
                    heapq.heappush(heap, (far - prices[into_], v, into_))
    return np.array(own, dtype=np.int32)
