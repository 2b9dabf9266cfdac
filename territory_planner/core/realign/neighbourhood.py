"""Larger plans: a few territories at a time, exactly, for as long as that moves less."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from ..model.progress import SILENT, Progress
from ..search.flow import territory_arcs
from .asked import Realignment
from .exact import least_moves

GROUP = 4
"""Territories whose units are shared out anew at a time."""

UNITS = 1_500
"""Units that they may have."""


def lessened(asked: Realignment, plan: np.ndarray, progress: Progress = SILENT) -> np.ndarray:
    """Return a plan (n,) int32 that moves no more, by groups of territories that trade.

    Parameters
    ----------
    plan : (n,) int32
        Within the limits, and true to all rules.
    """
    best = plan
    groups = list(_groups(asked, plan))
    for number, group in enumerate(groups):
        progress.percent(100.0 * number / len(groups))
        units = np.flatnonzero(np.isin(best, group))
        if len(units) > UNITS or not (best[units] != asked.home[units]).any():
            continue
        inner, known = among(asked, best, units, group)
        found = least_moves(inner, known, "nearby", progress.part(100, 100)).plan
        if found is not None and inner.moved(found) < inner.moved(known):
            best = best.copy()
            best[units] = group[found]
    return best


def among(
    asked: Realignment, plan: np.ndarray, units: np.ndarray, group: np.ndarray
) -> tuple[Realignment, np.ndarray]:
    """Return what is asked of a few territories, all else staying, and the plan of their units.

    Units that have come from elsewhere have moved already: wherever they go counts no more.

    Parameters
    ----------
    units : (u,) int64
        All that the territories have in the plan, ascending.
    group : (g,) int64
        The territories, ascending.
    """
    number = np.full(asked.n, -1, dtype=np.int64)
    number[units] = np.arange(len(units))
    place = np.full(asked.k, -1, dtype=np.int32)
    place[group] = np.arange(len(group), dtype=np.int32)
    home, now = asked.home[units], plan[units]
    is_own = (home >= 0) & (place[home] >= 0)
    graph = asked.graph
    inside = (number[graph.tails] >= 0) & (number[graph.indices] >= 0)
    degree = np.bincount(number[graph.tails[inside]], minlength=len(units))
    gone = (asked.home != plan) & (asked.home >= 0) & (number < 0)
    given = np.bincount(asked.home[gone], weights=asked.price[gone], minlength=asked.k)
    pairs = number[asked.apart].reshape(-1, 2)
    home = place[np.where(is_own, home, now)]
    open_ = asked.open[np.ix_(units, group)]
    open_[np.flatnonzero(home >= 0), home[home >= 0]] = False
    inner = replace(
        asked,
        indptr=np.concatenate([[0], np.cumsum(degree)]).astype(np.int32),
        indices=number[graph.indices[inside]].astype(np.int32),
        workload=asked.workload[units],
        lower=asked.lower[group],
        upper=asked.upper[group],
        target=asked.target[group],
        home=home,
        open=open_,
        price=np.where(is_own, asked.price[units], 0.0),
        most=np.inf,
        each=(asked.each - given)[group],
        apart=pairs[(pairs >= 0).all(axis=1)],
        allowed=asked.allowed[group],
    )
    return inner, place[now]


def _groups(asked: Realignment, plan: np.ndarray) -> Iterator[np.ndarray]:
    """Yield groups of territories: each that gives or takes, with those it trades with or touches.

    Those with most trade come first.
    """
    moved = np.flatnonzero((plan != asked.home) & (asked.home >= 0))
    trade = np.zeros((asked.k, asked.k))
    np.add.at(trade, (asked.home[moved], plan[moved]), asked.price[moved])
    trade = trade + trade.T
    arcs = territory_arcs(asked.graph, plan, asked.k)
    near = np.zeros((asked.k, asked.k))
    near[arcs.source, arcs.target] = arcs.contacts
    seen: set[tuple[int, ...]] = set()
    for first in np.argsort(-trade.sum(axis=1), kind="stable").tolist():
        if not trade[first].any():
            return
        # trade counts before contacts, whatever its unit
        worth = trade[first] / max(float(trade[first].max()), 1e-300) + 1e-3 * (
            near[first] / max(float(near[first].max()), 1.0)
        )
        worth[first] = 0.0
        others = [t for t in np.argsort(-worth, kind="stable").tolist() if worth[t] > 0]
        group = tuple(sorted([first, *others[: GROUP - 1]]))
        if len(group) > 1 and group not in seen:
            seen.add(group)
            yield np.array(group)
