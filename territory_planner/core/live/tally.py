"""Live totals of a plan that is being edited, kept by differences and never recounted."""

from __future__ import annotations

from copy import copy

import numpy as np

from ..model.fixed import sizes, still_fit, sum_by_group
from ..model.graph import Graph, without
from ..model.measures import deviation_from
from ..model.problem import UNASSIGNED
from ..travel.touring import Touring
from .targets import shared_targets
from .torn import Torn
from .totals import Totals
from .what_if import WhatIf


class Tally(Totals):
    """Totals of each territory, exact after any sequence of edits.

    Sums are integers on a fixed scale (see `fixed`), so that old + in − out gives the very
    numbers that a recount would. Contiguity may come later (`set_shapes`); parts are searched
    again only in territories that were touched, and only when somebody asks.
    """

    # -- what would be ---------------------------------------------------------------------

    def what_if(self, unit: int, territory: int) -> WhatIf:
        """Return what moving `unit` to `territory` would do, without doing it."""
        source = int(self._assignment[unit])
        pair = np.array([source, territory])
        own = self._fixed(np.array([unit])) * np.array([[-1], [1]])
        sums, wanted = _rows(self._sums, pair, 0), _rows(self.target, pair, np.nan)
        after = sums + own if source != territory else sums
        loads = [self._floats(each)[:, : self.m] for each in (sums, after)]
        wanted_after = wanted
        if self._touring is not None:
            # Travel changes with the move, and with it what targets are shares of.
            now = _rows(self.travel[:, None], pair, 0.0)[:, 0]
            then, total = self._travel_after(unit, pair), self.total
            loads[0][:, 0] += now
            loads[1][:, 0] += then
            if source != territory:
                total[0] += then.sum() - now.sum()
                wanted_after = _rows(shared_targets(total, self._given, self._share), pair, np.nan)
        known = self.graph is not None
        pieces, touches = 1, True
        if self.graph is not None and source != territory:
            pieces = self._live_parts.without(unit)
            touches = self._live_parts.joins(unit, territory)
        return WhatIf(
            source=source,
            target=territory,
            before=deviation_from(loads[0], wanted),
            after=deviation_from(loads[1], wanted_after),
            pieces=pieces,
            touches=touches,
            known=known,
        )

    def joins(self, unit: int, territory: int) -> bool:
        """Tell whether `unit` touches `territory`: see `LiveParts`."""
        return self._live_parts.joins(unit, territory)

    def that_keep_whole(self, units: np.ndarray, territory: int) -> np.ndarray:
        """Return those of `units` (ascending) that can go to `territory`: see `keep_whole`."""
        return self._live_parts.that_keep_whole(units, territory)

    def torn_by(self, units: np.ndarray, territory: int | np.ndarray) -> Torn:
        """Return what giving `units` (each once) to a territory, or one each, would tear."""
        return self._live_parts.torn_by(units, territory)

    # -- what changes it -------------------------------------------------------------------

    def move(self, units: np.ndarray, territory: int | np.ndarray) -> np.ndarray:
        """Give `units` (each once) to `territory`, one for all or one each.

        Returns
        -------
        Territories touched, ascending; none when nothing changed.
        """
        units = np.asarray(units, dtype=np.int64).ravel()
        after = np.broadcast_to(np.asarray(territory, dtype=np.int32), units.shape)
        before = self._assignment[units]
        changed = before != after
        units, before, after = units[changed], before[changed], after[changed]
        if not len(units):
            return np.zeros(0, dtype=np.int64)
        self._live_parts.leave(units)
        self._assignment[units] = after
        for owner, sign in ((before, -1), (after, 1)):
            kept = owner >= 0
            self._sums += sign * sum_by_group(self._fixed(units[kept]), owner[kept], self.k)
            self._units += sign * np.bincount(owner[kept], minlength=self.k)
        both = np.concatenate([before, after])
        touched = np.unique(both[both >= 0]).astype(np.int64)
        self._live_parts.moved(units, touched)
        self._forget_travel()
        return touched

    def rebase(self, units: np.ndarray) -> None:
        """Tell no changes of `units` (each once): their baseline is where they are now."""
        for owner, sign in ((self._baseline, -1), (self._assignment, 1)):
            kept = units[owner[units] >= 0]
            self._base_sums += sign * sum_by_group(self._fixed(kept), owner[kept], self.k)
        self._baseline[units] = self._assignment[units]
        self._base_travel = None

    def set_workload(self, units: np.ndarray, workload: np.ndarray) -> np.ndarray:
        """Give `units` other workloads (len(units), m); return the territories touched."""
        self._measure[units, : self.m] = workload
        return self._recounted(units)

    def set_customers(self, units: np.ndarray, customers: np.ndarray) -> np.ndarray:
        """Give `units` other numbers of customers; return the territories touched."""
        self._measure[units, self.m] = customers
        return self._recounted(units)

    def set_shapes(self, graph: Graph | None, area: np.ndarray, perimeter: np.ndarray) -> None:
        """Tell which units touch, and their areas (m²) and outlines (m)."""
        self._measure[:, self.m + 1] = area
        self._measure[:, self.m + 2] = perimeter
        self._live_parts.set_graph(graph)
        self._recount(self.k)
        # At once: the first tip must not wait for what the list of problems needs anyway.
        self._live_parts.search()

    def set_targets(self, given: np.ndarray, share: np.ndarray | None = None) -> None:
        """Set targets (k, m); NaN: its share of what the others leave (see `shared_targets`)."""
        self._given = np.array(given, dtype=np.float64).reshape(self.k, self.m)
        self._share = None if share is None else np.array(share).reshape(self.k, self.m)
        self._target = None

    def set_touring(self, touring: Touring | None) -> None:
        """Count the travel inside territories in the first workload; None: don't.

        It is that of the plan as it stands, estimated anew after each move. What a unit takes
        (`workload`) stays its service: travel is of a territory as a whole.
        """
        self._touring, self._target, self._travel, self._base_travel = touring, None, None, None

    def set_excused(self, excused: np.ndarray) -> None:
        """Tell which units (n,) bool are exceptions: they may lie apart from their territory.

        They are part of it wherever they are, and what touches through them hangs together.
        """
        self._live_parts.set_excused(excused)

    def grow(self, k: int) -> None:
        """Add empty territories until there are `k`."""
        more = k - self.k
        self._sums = np.pad(self._sums, ((0, more), (0, 0)))
        self._base_sums = np.pad(self._base_sums, ((0, more), (0, 0)))
        self._given = np.pad(self._given, ((0, more), (0, 0)), constant_values=np.nan)
        if self._share is not None:
            self._share = np.pad(self._share, ((0, more), (0, 0)), constant_values=np.nan)
        self._units = np.pad(self._units, (0, more))
        self._live_parts.grow(more)
        self._target = self._travel = self._base_travel = None

    def fork(self) -> Tally:
        """Return an independent copy, to see what other moves would do."""
        twin = copy(self)
        for name in ("_measure", "_assignment", "_baseline", "_given", "_sums", "_base_sums"):
            setattr(twin, name, getattr(self, name).copy())
        twin._units = self._units.copy()
        twin._live_parts = self._live_parts.fork(twin._assignment)
        return twin

    def only(self, kept: np.ndarray) -> Tally:
        """Return the totals of some of the units (mask or rows); which touch is not known."""
        left = Tally(
            self.workload[kept],
            self._assignment[kept],
            self.k,
            customers=self._measure[kept, self.m],
            baseline=self._baseline[kept],
            weight=self._weight.tolist(),
        )
        left.set_targets(self._given, self._share)
        left.set_excused(self._live_parts.excused[kept])
        return left

    def without(self, units: np.ndarray, graph: Graph) -> Tally:
        """Return the totals of all but `units` (ascending), by differences.

        Parameters
        ----------
        graph : Graph
            Which of the others touch: as they did.
        """
        kept = {
            name: without(getattr(self, name), units)
            for name in ("_measure", "_assignment", "_baseline")
        }
        if not still_fit(self._size - sizes(self._measure[units]), self._exponent):
            anew = self.only(without(np.arange(self.n), units))
            anew.set_shapes(graph, *kept["_measure"][:, self.m + 1 :].T)
            return anew
        left = self._copied()
        left._add(units, -1)
        for name, values in kept.items():
            setattr(left, name, values)
        known = self._live_parts.weighed
        weighed = without(known, units) if self.m == 1 else left._weighed()
        left._live_parts = self._live_parts.less(units, left._assignment, graph, weighed)
        left._search_again()
        return left

    def with_more(self, more: Tally, place: np.ndarray, graph: Graph) -> Tally:
        """Return what `joined` does, by differences; nobody knows yet what the new units touch.

        Parameters
        ----------
        graph : Graph
            Which of all touch: the new ones nothing, the others as they did.
        """
        if not still_fit(self._size + sizes(more._measure), self._exponent):
            anew, measure = self.joined(more, place), np.vstack([self._measure, more._measure])
            anew.set_excused(np.append(self._live_parts.excused, np.zeros(more.n, bool))[place])
            anew.set_shapes(graph, *measure[place, self.m + 1 :].T)
            return anew
        both, none = self._copied(), np.full(more.n, UNASSIGNED, dtype=np.int32)
        others = {"_measure": more._measure, "_assignment": none, "_baseline": more._baseline}
        for name, theirs in others.items():
            setattr(both, name, np.concatenate([getattr(self, name), theirs])[place])
        new = np.flatnonzero(place >= self.n)
        both._add(new, 1)
        weighed = both._weighed()
        both._live_parts = self._live_parts.more(place, both._assignment, graph, weighed)
        both.move(new, more._assignment[place[new] - self.n])
        both._search_again()
        return both

    def joined(self, more: Tally, place: np.ndarray) -> Tally:
        """Return the totals of these units and of others, which know the same territories.

        Which of them touch is not known, and which are excused neither.

        Parameters
        ----------
        place : (n,) int64
            Which of these units and the others, one after the other, follow.
        """

        def rows(own: np.ndarray, others: np.ndarray) -> np.ndarray:
            return np.concatenate([own, others])[place]

        measure = rows(self._measure, more._measure)
        both = Tally(
            measure[:, : self.m],
            rows(self._assignment, more._assignment),
            self.k,
            customers=measure[:, self.m],
            baseline=rows(self._baseline, more._baseline),
            weight=self._weight.tolist(),
        )
        both.set_targets(self._given, self._share)
        return both

    # -- inside ----------------------------------------------------------------------------

    def _copied(self) -> Tally:
        """Return a copy whose totals may change; units and parts are still these."""
        twin = copy(self)
        for name in ("_given", "_sums", "_base_sums", "_units", "_whole"):
            setattr(twin, name, getattr(self, name).copy())
        twin._target = twin._travel = twin._base_travel = None
        return twin

    def _add(self, units: np.ndarray, sign: int) -> None:
        """Count in the totals what units bring that come (1), or take along that go (-1)."""
        fixed = self._fixed(units)
        for sums, plan in ((self._sums, self._assignment), (self._base_sums, self._baseline)):
            sums += sign * sum_by_group(fixed, plan[units], self.k)
        owner = self._assignment[units]
        self._units += sign * np.bincount(owner[owner >= 0], minlength=self.k)
        self._whole = self._whole + sign * fixed.sum(axis=0)
        self._size = self._size + sign * sizes(self._measure[units])

    def _search_again(self) -> None:
        """Find the parts that may be others, as there are other units."""
        # Shares of several workloads are of all there is: which piece is heavier may have changed.
        self._live_parts.doubt(several=self.m > 1)
        self._live_parts.search()

    def _travel_after(self, unit: int, pair: np.ndarray) -> np.ndarray:
        """Return (2,) float64, the travel of two territories once the second has a unit."""
        if self._touring is None:
            return np.zeros(2)
        held = np.isin(self._assignment, pair[pair >= 0])
        held[unit] = True
        units = np.flatnonzero(held)
        owner = np.where(units == unit, pair[1], self._assignment[units])
        source, target = pair.tolist()
        both = np.where(owner == target, 1, np.where(owner == source, 0, UNASSIGNED))
        travel = self._touring.of(units).tours_of(np.where(owner >= 0, both, UNASSIGNED), 2).travel
        return travel[[1, 1]] if source == target else travel

    def _recounted(self, units: np.ndarray) -> np.ndarray:
        """Count everything anew; return the territories of `units`, ascending."""
        self._recount(self.k)
        owner = np.unique(self._assignment[units])
        return owner[owner >= 0].astype(np.int64)


def _rows(table: np.ndarray, territory: np.ndarray, nothing: float) -> np.ndarray:
    """Return the rows of (k, c) for some territories, `nothing` for `UNASSIGNED`."""
    real = territory >= 0
    rows = np.full((len(territory), table.shape[1]), nothing, dtype=table.dtype)
    rows[real] = table[territory[real]]
    return rows
