"""What every planner moves over some months at least, had they been known: a proven bound.

Any sequence of plans counts whose territories are whole and within their limits in each month. A
unit that moves counts its share of that month's workload, each time that it does.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import coo_matrix, csr_matrix
from scipy.sparse.csgraph import dijkstra

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from territory_planner.core.model.graph import Graph, parts

SMALL = 0.003
"""Percent: ways that take less are taken for none, which leaves fewer to search by."""

AS_NOTHING = 1e-12
"""Percent: the way through a unit that carries nothing."""

GAP, NODES = 0.001, 300
"""How near to the least the search goes, as a share, and how far: what it ends with is proven."""


@dataclass(frozen=True)
class Months:
    """Units whose workload changes from month to month, and the plan to begin with.

    Attributes
    ----------
    graph : Graph
    start : (n,) int
        Territories from 0, each whole.
    base : (n,) float64
    kind : (n,) int
        Units of one kind change alike.
    factor : (months, kinds) float64
        Of the workload in each month that is planned; above 0.
    tolerance : float
        Share of the mean that a territory may be off by.
    """

    graph: Graph
    start: np.ndarray
    base: np.ndarray
    kind: np.ndarray
    factor: np.ndarray
    tolerance: float

    @cached_property
    def k(self) -> int:
        """Number of territories."""
        return int(self.start.max()) + 1

    @cached_property
    def share(self) -> np.ndarray:
        """(months, n) float64, percent of each month's workload."""
        work = self.base * self.factor[:, self.kind]
        return np.asarray(100.0 * work / work.sum(axis=1, keepdims=True))

    @property
    def limits(self) -> tuple[float, float]:
        """Percent of each month's workload that a territory carries at least and at most."""
        return (1 - self.tolerance) * 100.0 / self.k, (1 + self.tolerance) * 100.0 / self.k

    @cached_property
    def cheapest(self) -> np.ndarray:
        """(n,) float64, percent that moving a unit takes at least, whenever that is."""
        return np.asarray(self.share.min(axis=0))

    @cached_property
    def outside(self) -> np.ndarray:
        """(months, k) float64, by how much territories are out of their limits if left alone."""
        count = self.k
        load = np.array([np.bincount(self.start, weights=w, minlength=count) for w in self.share])
        least, most = self.limits
        return np.asarray(np.maximum(load - most, least - load))


def least_in_hindsight(months: Months, known: float = np.inf) -> float:
    """Return percent, summed over the months, that no sequence of plans moves less than.

    A mixed program over less than a plan. Units of one kind and one home are a class, which is
    divided at will: of each, what share every territory holds, and what it takes in, which counts
    as the class did when it was least. Limits are kept in the months in which a territory that is
    left alone is farthest out of them.

    What a territory holds is connected with its home, or it has given all of that away, which
    counts more than is asked here. So where it ever holds some of a class that is d away (what the
    units of other homes on the cheapest way there count), it takes in as much as d of classes that
    are nearer: all of the way that lies before the first unit as far as that.

    Territories that never leave their limits when nothing is done, nor touch one that does, are one
    holder without limits, in which moves count nothing. Of its land only what others touch is told
    apart, but by those that leave their limits; the rest is one amount, that grows as the fastest.

    Parameters
    ----------
    known : float
        What some sequence of plans moves: dearer ones are of no interest.

    Raises
    ------
    ValueError
        When a territory of the plan to begin with is in parts.
    """
    if len(parts(months.graph, months.start)[1]) != months.k:
        raise ValueError("a territory in parts")
    if not (months.outside > 0).any():
        return 0.0
    whole = np.bincount(months.start, weights=months.cheapest, minlength=months.k).min()
    return float(min(_Program(months, known).bound(), whole, known))


@dataclass
class _Rows:
    """Rows of a program, added block by block."""

    row: list[np.ndarray] = field(default_factory=list)
    column: list[np.ndarray] = field(default_factory=list)
    value: list[np.ndarray] = field(default_factory=list)
    low: list[np.ndarray] = field(default_factory=list)
    high: list[np.ndarray] = field(default_factory=list)
    height: int = 0

    def add(self, count: int, entries: list[tuple], low: float, high: float | np.ndarray) -> None:
        """Add rows; an entry is (rows from 0, columns, values)."""
        for entry in entries:
            row, column, value = np.broadcast_arrays(*entry)
            self.row.append(row + self.height)
            self.column.append(column)
            self.value.append(value.astype(np.float64))
        self.low.append(np.full(count, low))
        self.high.append(np.broadcast_to(high, count))
        self.height += count

    def constraint(self, width: int) -> LinearConstraint:
        """Return all rows."""
        at = np.concatenate(self.row), np.concatenate(self.column)
        matrix = coo_matrix((np.concatenate(self.value), at), shape=(self.height, width)).tocsr()
        return LinearConstraint(matrix, np.concatenate(self.low), np.concatenate(self.high))


class _Program:
    """The program of `least_in_hindsight`.

    Columns, of pairs of a class and a holder: the share held and the share taken in, month by
    month; what is taken in over all; of far pairs, whether there is any. Of each holder with
    limits: what it holds and takes in of land that isn't told apart, and whether it does.
    """

    def __init__(self, months: Months, known: float) -> None:
        self.months, self.known = months, known
        self.out = (months.outside > 0).any(axis=0)
        holder, self.limited = _holders(months)
        self.home, self.holders = holder[months.start], int(holder.max()) + 1
        self.out = self.out[np.argsort(holder, kind="stable")][: self.limited]
        pair = np.column_stack([self.home, months.kind])
        self.classes, number = np.unique(pair, axis=0, return_inverse=True)
        self.number, self.months_seen = number.ravel(), _looked_at(months)
        share = np.array([self._summed(each) for each in months.share])
        after = [0, *(each + 1 for each in self.months_seen[:-1])]
        spans = zip(after, self.months_seen)
        self.share = share[self.months_seen]
        self.coming = np.array([share[first : last + 1].min(axis=0) for first, last in spans])
        self.cheapest = self._summed(months.cheapest)
        self._find_pairs()
        self._number_columns()

    def _summed(self, value: np.ndarray) -> np.ndarray:
        return np.bincount(self.number, weights=value, minlength=len(self.classes))

    def _find_pairs(self) -> None:
        """Find which holder can come to which class, and what the way there takes."""
        way = np.array([self._ways(k) for k in range(self.holders)])
        outer = self.classes[:, 0] >= self.limited
        most = np.full(self.holders, self.known)
        most[: self.limited][~self.out] = 0.0
        apart = way <= most[:, None]
        told = np.where(outer, apart, way <= self.known)
        beyond = ~told & outer & (way <= self.known)
        limited = slice(0, self.limited)
        self.beyond = np.where(beyond, way, np.inf)[limited].min(axis=1, initial=np.inf)
        self.fastest = self._fastest(beyond.any(axis=0))
        used = ~outer | told[limited].any(axis=0)
        self.holder, self.cls = np.nonzero(told & used)
        self.way = way[self.holder, self.cls]
        self.abroad = np.flatnonzero(self.classes[self.cls, 0] != self.holder)
        self.used = np.flatnonzero(used)

    def _fastest(self, beyond: np.ndarray) -> np.ndarray:
        """Return (months, 2), by how much what is held, and what comes in, grows at most."""
        found = np.ones((len(self.share), 2))
        now = self.share[:, beyond]
        for t in range(len(now)):
            comes = self.coming[t, beyond]
            for at, before in enumerate((now[t - 1] if t else comes, comes)):
                growth = np.divide(now[t], before, out=np.zeros(len(before)), where=before > 0)
                found[t, at] = growth.max(initial=0.0)
        return found

    def _ways(self, k: int) -> np.ndarray:
        """Return (classes,) float64, what the cheapest way to each class takes; 0 at home."""
        months, graph = self.months, self.months.graph
        own = self.home == k
        enter = np.where(own, AS_NOTHING, np.maximum(months.cheapest, AS_NOTHING))
        ways = csr_matrix((enter[graph.indices], graph.indices, graph.indptr))
        reach = dijkstra(ways, indices=np.flatnonzero(own), min_only=True)
        before = np.where(own, 0.0, np.maximum(reach - enter, 0.0))
        least = np.full(len(self.classes), np.inf)
        np.minimum.at(least, self.number, before)
        return np.where(least < SMALL, 0.0, least * (1 - 1e-9))

    def _number_columns(self) -> None:
        count, span = len(self.cls), len(self.share)
        self.far = np.flatnonzero(self.way > 0)
        sizes = [span * count, span * count, count, len(self.far)]
        sizes += [span * self.limited, span * self.limited, self.limited]
        first = np.concatenate([[0], np.cumsum(sizes)]).tolist()
        self.held, self.comes, self.came, self.is_far = first[:4]
        self.pool, self.pooled, self.has_pool, self.width = first[4:]

    def bound(self) -> float:
        """Return what the program ends with: no answer is below it."""
        rows = _Rows()
        for t in range(len(self.share)):
            self._month(rows, t)
        self._far(rows)
        self._pools(rows)
        cost = np.zeros(self.width)
        # What isn't told apart of that land is still in it here: it may come back for nothing.
        counts = (self.holder < self.limited) | (self.classes[self.cls, 0] < self.limited)
        cost[self.comes : self.came] = (self.coming[:, self.cls] * counts).ravel()
        cost[self.pooled : self.has_pool] = 1.0
        top, whole = np.full(self.width, np.inf), np.zeros(self.width)
        for first, last in ((self.is_far, self.pool), (self.has_pool, self.width)):
            top[first:last] = whole[first:last] = 1.0
        top[: self.comes] = 1.0
        found = milp(
            cost,
            constraints=rows.constraint(self.width),
            bounds=Bounds(0.0, top),
            integrality=whole,
            options={"mip_rel_gap": GAP, "node_limit": NODES},
        )
        if found.status == 2:
            return np.inf
        if found.mip_dual_bound is None:
            raise ValueError(found.message)
        return float(found.mip_dual_bound)

    def _month(self, rows: _Rows, t: int) -> None:
        """Add what holds in a month: all is held, limits are kept, what is new has come."""
        count, k = len(self.cls), self.limited
        x, comes = (first + t * count for first in (self.held, self.comes))
        every, each = np.arange(count), np.arange(k)
        place = np.searchsorted(self.used, self.cls)
        rows.add(len(self.used), [(place, x + every, 1.0)], 1.0, 1.0)
        kept = np.flatnonzero(self.holder < k)
        load = (self.holder[kept], x + kept, self.share[t, self.cls[kept]])
        pool, pooled = (first + t * k + each for first in (self.pool, self.pooled))
        rows.add(k, [load, (each, pool, 1.0)], *self.months.limits)
        entries = [(every, x + every, 1.0), (every, comes + every, -1.0)]
        grown = [(each, pool, 1.0), (each, pooled, -self.fastest[t, 1])]
        if t:
            entries.append((every, x - count + every, -1.0))
            grown.append((each, pool - k, -self.fastest[t, 0]))
            rows.add(count, entries, -np.inf, 0.0)
        else:
            rows.add(count, entries, -np.inf, (self.classes[self.cls, 0] == self.holder) * 1.0)
        rows.add(k, grown, -np.inf, 0.0)

    def _far(self, rows: _Rows) -> None:
        """Add that who ever holds some of a far class takes in a way there."""
        count, far, at = len(self.cls), self.far, np.arange(len(self.far))
        every = np.arange(count)
        all_months = [(every, self.comes + t * count + every, 1.0) for t in range(len(self.share))]
        rows.add(count, [*all_months, (every, self.came + every, -1.0)], 0.0, 0.0)
        entries = [self._nearer(self.holder[far], self.way[far])]
        entries += self._nearer_pools(self.holder[far], self.way[far])
        rows.add(len(far), [*entries, (at, self.is_far + at, -self.way[far])], 0.0, np.inf)
        worth = self.cheapest[self.cls[far]]
        most = np.minimum(self.known - self.way[far], len(self.share) * worth)
        entries = [(at, self.came + far, worth), (at, self.is_far + at, -most)]
        rows.add(len(far), entries, -np.inf, 0.0)

    def _nearer(self, holder: np.ndarray, way: np.ndarray) -> tuple:
        """Return the entry of what holders take in of classes nearer than a way, row by row."""
        own, near = self.holder[self.abroad], self.way[self.abroad]
        some = [self.abroad[(own == k) & (near < d)] for k, d in zip(holder, way)]
        row = np.repeat(np.arange(len(holder)), [len(each) for each in some])
        pairs = np.concatenate([np.zeros(0, dtype=np.int64), *some])
        return row, self.came + pairs, self.cheapest[self.cls[pairs]]

    def _nearer_pools(self, holder: np.ndarray, way: np.ndarray) -> list[tuple]:
        some = np.flatnonzero(holder < self.limited)
        some = some[self.beyond[holder[some]] < way[some]]
        column = self.pooled + holder[some]
        return [(some, column + t * self.limited, 1.0) for t in range(len(self.share))]

    def _pools(self, rows: _Rows) -> None:
        """Add the same of land that isn't told apart."""
        k, span = np.arange(self.limited), len(self.share)
        way = np.where(np.isfinite(self.beyond), self.beyond, 0.0)
        has = (k, self.has_pool + k)
        rows.add(len(k), [self._nearer(k, way), (*has, -way)], 0.0, np.inf)
        most = np.where(np.isfinite(self.beyond), np.minimum(self.known, 100.0 * span) - way, 0.0)
        comes = [(k, self.pooled + t * len(k) + k, 1.0) for t in range(span)]
        rows.add(len(k), [*comes, (*has, -most)], -np.inf, 0.0)


def _looked_at(months: Months) -> list[int]:
    """Return the months in which a territory that is left alone is farthest out of its limits."""
    out = months.outside
    return sorted({int(out[:, k].argmax()) for k in np.flatnonzero((out > 0).any(axis=0))})


def _holders(months: Months) -> tuple[np.ndarray, int]:
    """Return (k,) int64, a number for each territory, and how many have one of their own.

    All others share the last.
    """
    near = (months.outside > 0).any(axis=0)
    low, high, _ = months.graph.edges()
    first, second = months.start[low], months.start[high]
    inside = near.copy()
    near[second[inside[first]]] = True
    near[first[inside[second]]] = True
    count = int(near.sum())
    return np.where(near, np.cumsum(near) - 1, count), count
