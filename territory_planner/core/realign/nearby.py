"""What must move where units only go next door: a bound at any size, by flows between territories.

A unit that goes two territories on needs a way there through the one between, units that come
along; how little those can count is not known at any size, so what may go anywhere is bounded by
loads alone (see `excess`). Where units only go to territories that touch their own today, what
has a long way counts once at each border, and the least flow [Hu 1998] bounds what moves. Its
duals are a proof that needs no solver: whatever v a unit of workload is worth in each territory,
no such plan moves less than

    Σᵤ min(0, pᵤ − wᵤ · maxₜ(vₜ − v_home))
    + Σₜ (Lₜ − loadₜ) · max(vₜ, 0) − (Uₜ − loadₜ) · max(−vₜ, 0)

where the t of a unit are those that it may go to.
"""

from __future__ import annotations

from functools import cached_property

import numpy as np

from ..model.data_classes import dataclass
from ..model.scipy_parts import csr_matrix, hstack, linprog, vstack
from ..search.flow import Arcs, incidence, territory_arcs
from .asked import Realignment

PRICES = 12
"""Prices that what a territory could give away comes at, in the program that finds the worths."""


def nearby_bound(asked: Realignment) -> float:
    """Return what moves at least where units only go to territories that touch their own today.

    Whatever the budget; 0 where nothing is proven.
    """
    return nearby_worths(asked)[0]


def nearby_worths(asked: Realignment) -> tuple[float, np.ndarray]:
    """Return `nearby_bound`, and what workload must be worth (k, m) for it to be proven."""
    arcs = territory_arcs(asked.graph, asked.home, asked.k)
    order = np.argsort(asked.home, kind="stable")
    ends = np.searchsorted(asked.home[order], np.arange(asked.k + 1))
    units = [order[first:end] for first, end in zip(ends[:-1], ends[1:])]
    best, worths = 0.0, np.zeros((asked.k, asked.workload.shape[1]))
    for c in range(asked.workload.shape[1]):
        found, worth = _ByOne(asked, c, arcs, units).bound()
        if found > best and worth is not None:
            best, worths = found, np.zeros_like(worths)
            worths[:, c] = worth
    return best, worths


@dataclass(frozen=True)
class _ByOne:
    """The bound by one workload; `units` are those of each territory today."""

    asked: Realignment
    c: int
    arcs: Arcs
    units: list[np.ndarray]

    @cached_property
    def limits(self) -> tuple[np.ndarray, np.ndarray]:
        """What territories are to gain, (k,) float64: at least, and at most."""
        asked, c = self.asked, self.c
        load, slack = asked.loads(asked.home)[:, c], asked.slack[c]
        return asked.lower[:, c] - slack - load, asked.upper[:, c] + slack - load

    def bound(self) -> tuple[float, np.ndarray | None]:
        """Return what the worths of the least flow prove, and these; 0 where there is no flow."""
        worth = self._worths()
        if worth is None:
            return 0.0, None
        low, high = self.limits
        proven = float((low * worth)[worth > 0].sum() + (high * worth)[worth < 0].sum())
        near = np.searchsorted(self.arcs.source, np.arange(self.asked.k + 1))
        for territory, units in enumerate(self.units):
            to = self.arcs.target[near[territory] : near[territory + 1]]
            gain = np.where(self.asked.open[np.ix_(units, to)], worth[to] - worth[territory], 0.0)
            most = self.asked.workload[units, self.c] * gain.max(axis=1, initial=0.0)
            proven += float(np.minimum(self.asked.price[units] - most, 0.0).sum())
        return max(proven, 0.0), worth

    def _worths(self) -> np.ndarray | None:
        """Return what workload is worth in each territory (k,) float64; None: no flow.

        Columns of the program are what is given away at each price, then what goes along each arc.
        """
        k, (low, high) = self.asked.k, self.limits
        giver, room, price = self._offers()
        offers, arcs = len(giver), len(self.arcs.source)
        if not offers or not arcs:
            return None
        scale = max(float(self.asked.workload[:, self.c].sum()) / k, 1e-300)
        cost = max(float(price.max(initial=0.0)), 1e-300)
        along = incidence(self.arcs, k)
        gained = hstack([csr_matrix((k, offers)), along]).tocsr()
        ends = (np.concatenate([giver, self.arcs.source]), np.arange(offers + arcs))
        signs = np.repeat([1.0, -1.0], [offers, arcs])
        short, over = np.isfinite(low), np.isfinite(high)
        found = linprog(
            np.concatenate([price / cost, np.zeros(arcs)]),
            A_ub=vstack([gained[over], -gained[short]]).tocsr(),
            b_ub=np.concatenate([high[over], -low[short]]) / scale,
            A_eq=csr_matrix((signs, ends), shape=(k, offers + arcs)),
            b_eq=np.zeros(k),
            bounds=[(0.0, most) for most in [*(room / scale).tolist(), *([None] * arcs)]],
            method="highs",
        )
        if found.status != 0:
            return None
        worth = np.zeros(k)
        worth[over] += found.ineqlin.marginals[: over.sum()]
        worth[short] -= found.ineqlin.marginals[over.sum() :]
        return worth * cost

    def _offers(self) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return what could be given away: by which territory, how much, at what price each.

        Units of a territory whose prices per workload are alike are one offer, at the least.
        """
        giver, room, price = [], [], []
        work = self.asked.workload[:, self.c]
        moves = self.asked.open.any(axis=1) & (work > 0)
        for territory, units in enumerate(self.units):
            mine = units[moves[units]]
            rate = self.asked.price[mine] / work[mine]
            order = np.argsort(rate, kind="stable")
            for some in np.array_split(order, min(PRICES, max(len(order), 1))):
                if len(some):
                    giver.append(territory)
                    room.append(float(work[mine[some]].sum()))
                    price.append(float(rate[some].min()))
        return np.array(giver, dtype=np.int64), np.array(room), np.array(price)
