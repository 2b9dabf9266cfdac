"""Live totals of a plan that is being edited, kept by differences and never recounted."""

from __future__ import annotations

from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass

import numpy as np

from ..model.errors import InvalidInput
from ..model.fixed import exponents, sum_by_group, to_fixed, to_float
from ..model.graph import Graph
from ..model.main_part import weighed
from ..model.measures import deviation_from
from ..model.problem import UNASSIGNED, mass_weight_of
from ..model.text import tr
from ..travel.touring import Touring
from .live_parts import LiveParts
from .targets import shared_targets
from .torn import Torn


@dataclass(frozen=True)
class WhatIf:
    """What moving one unit to another territory would do.

    Attributes
    ----------
    source, target : int
        Territory that loses and that gains the unit; `UNASSIGNED` for none.
    before, after : (2, m) float64
        Deviations of source and target as shares, now and after the move; NaN for none.
    pieces : int
        Pieces that the unit's part of the source falls into; more than 1: the move cuts it.
    touches : bool
        The unit touches the target (or the target is empty, or none): it stays whole.
    known : bool
        Contiguity is known; else `pieces` is 1 and `touches` True.
    """

    source: int
    target: int
    before: np.ndarray
    after: np.ndarray
    pieces: int
    touches: bool
    known: bool

    @property
    def cuts(self) -> bool:
        """The source would fall into more parts than now."""
        return self.pieces > 1


class Tally:
    """Totals of each territory, exact after any sequence of edits.

    Sums are integers on a fixed scale (see `fixed`), so that old + in − out gives the very
    numbers that a recount would. Contiguity may come later (`set_shapes`); parts are searched
    again only in territories that were touched, and only when somebody asks.

    Parameters
    ----------
    workload : (n, m) float
    assignment : (n,) int
        Territory of each unit, `UNASSIGNED` for none.
    k : int
        Number of territories; some may be empty.
    customers : (n,) float, optional
        Customers of each unit.
    baseline : (n,) int, optional
        The plan that changes are told against (the one last saved); default: `assignment`.
    weight : sequence of m floats, optional
        Importance of each workload, for `mass`; default: equal.
    """

    def __init__(
        self,
        workload: np.ndarray,
        assignment: np.ndarray,
        k: int,
        *,
        customers: np.ndarray | None = None,
        baseline: np.ndarray | None = None,
        weight: Sequence[float] | None = None,
    ) -> None:
        workload = np.asarray(workload, dtype=np.float64)
        n = len(workload)
        self.m = workload.reshape(n, -1).shape[1]
        counted = np.zeros(n) if customers is None else np.asarray(customers, dtype=np.float64)
        # Columns: m workloads, customers, area, perimeter.
        self._measure = np.column_stack([workload.reshape(n, -1), counted, np.zeros((n, 2))])
        if not np.isfinite(self._measure).all():
            raise InvalidInput(tr("Workloads must be numbers."))
        self._weight = _shares(weight, self.m)
        self._assignment = np.array(assignment, dtype=np.int32)
        self._baseline = (
            self._assignment.copy() if baseline is None else np.array(baseline, dtype=np.int32)
        )
        self._live_parts = LiveParts(self._assignment, k)
        self._given = np.full((k, self.m), np.nan)
        self._share: np.ndarray | None = None
        self._target: np.ndarray | None = None
        self._touring: Touring | None = None
        self._travel: np.ndarray | None = None
        self._base_travel: np.ndarray | None = None
        self._sums: np.ndarray
        self._base_sums: np.ndarray
        self._units: np.ndarray
        self._recount(k)

    # -- what is known ---------------------------------------------------------------------

    @property
    def n(self) -> int:
        """Number of units."""
        return len(self._assignment)

    @property
    def k(self) -> int:
        """Number of territories, empty ones included."""
        return len(self._sums)

    @property
    def assignment(self) -> np.ndarray:
        """(n,) int32, the territory of each unit; a view that must not be written to."""
        view = self._assignment.view()
        view.flags.writeable = False
        return view

    @property
    def baseline(self) -> np.ndarray:
        """(n,) int32, the plan that changes are told against; must not be written to."""
        view = self._baseline.view()
        view.flags.writeable = False
        return view

    @property
    def workload(self) -> np.ndarray:
        """(n, m) float64, the workload of each unit by criterion, without travel."""
        return self._measure[:, : self.m]

    @property
    def mass(self) -> np.ndarray:
        """(n,) float64, the workload of each unit that counts in comparisons: `Problem.mass`."""
        return self.workload @ mass_weight_of(self.workload, self._weight)

    @property
    def units(self) -> np.ndarray:
        """(k,) int64, number of units of each territory."""
        return self._units.copy()

    @property
    def loads(self) -> np.ndarray:
        """(k, m) float64, workload that each territory carries, travel included where it counts."""
        loads = self._floats(self._sums)[:, : self.m]
        if self._touring is not None:
            loads[:, 0] += self.travel
        return loads

    @property
    def travel(self) -> np.ndarray:
        """(k,) float64, estimated travel inside each territory; zeros where it doesn't count."""
        if self._travel is None:
            self._travel = self._travel_of(self._assignment)
        return self._travel.copy()

    @property
    def counts_travel(self) -> bool:
        """Travel inside territories counts in the first workload: see `set_touring`."""
        return self._touring is not None

    @property
    def total(self) -> np.ndarray:
        """(m,) float64, workload of all units, unassigned ones included, and all travel."""
        total = self.service
        if self._touring is not None:
            total[0] += self.travel.sum()
        return total

    @property
    def service(self) -> np.ndarray:
        """(m,) float64, workload of all units, without travel."""
        return self._total.copy()

    @property
    def change(self) -> np.ndarray:
        """(k, m) float64, workload gained since the baseline."""
        change = self._floats(self._sums - self._base_sums)[:, : self.m]
        if self._touring is not None:
            if self._base_travel is None:
                self._base_travel = self._travel_of(self._baseline)
            change[:, 0] += self.travel - self._base_travel
        return change

    @property
    def customers(self) -> np.ndarray:
        """(k,) float64, customers of each territory; zeros when none were given."""
        return self._floats(self._sums)[:, self.m]

    @property
    def area(self) -> np.ndarray:
        """(k,) float64, m²; zeros until `set_shapes`."""
        return self._floats(self._sums)[:, self.m + 1]

    @property
    def perimeter(self) -> np.ndarray:
        """(k,) float64, length of the outline in m: Σ unit outlines − 2 · shared inner borders."""
        outlines = self._floats(self._sums)[:, self.m + 2]
        return np.maximum(outlines - 2 * self._live_parts.inner, 0.0)

    @property
    def target(self) -> np.ndarray:
        """(k, m) float64, workload that each territory should carry."""
        if self._target is None:
            self._target = shared_targets(self.total, self._given, self._share)
        return self._target.copy()

    @property
    def growth(self) -> np.ndarray:
        """(k, m) float64, by how much each target grows with the total of a workload."""
        step = np.maximum(self.total, 1.0)
        return (shared_targets(self.total + step, self._given, self._share) - self.target) / step

    @property
    def deviation(self) -> np.ndarray:
        """(k, m) float64, (load − target) / target as a share (see `measures.deviations`)."""
        return deviation_from(self.loads, self.target)

    @property
    def moved(self) -> np.ndarray:
        """Units (ascending) whose territory differs from the baseline."""
        return np.flatnonzero(self._assignment != self._baseline)

    @property
    def parts(self) -> np.ndarray:
        """(k,) int64, connected pieces of each territory; 1 or 0 while contiguity is unknown."""
        return self._live_parts.counts

    @property
    def detached(self) -> int:
        """Parts beyond the first of each territory; 0 while contiguity is unknown."""
        return int(np.maximum(self.parts - 1, 0).sum())

    @property
    def part(self) -> np.ndarray:
        """(n,) int32, part of its territory that a unit is in: 0 the heaviest; -1 unassigned."""
        return self._live_parts.part

    @property
    def graph(self) -> Graph | None:
        """Which units touch; None while that is unknown."""
        return self._live_parts.graph

    @property
    def counted(self) -> Graph | None:
        """Which units touch, or do so through exceptions; None while contiguity is unknown."""
        return self._live_parts.counted

    def what_if(self, unit: int, territory: int) -> WhatIf:
        """Return what moving `unit` to `territory` would do, without doing it."""
        source = int(self._assignment[unit])
        pair = np.array([source, territory])
        own = self._fixed[unit][None, :] * np.array([[-1], [1]])
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
            np.add.at(self._sums, owner[kept], sign * self._fixed[units[kept]])
            np.add.at(self._units, owner[kept], sign)
        both = np.concatenate([before, after])
        touched = np.unique(both[both >= 0]).astype(np.int64)
        self._live_parts.moved(units, touched)
        self._forget_travel()
        return touched

    def rebase(self, units: np.ndarray) -> None:
        """Tell no changes of `units` (each once): their baseline is where they are now."""
        for owner, sign in ((self._baseline, -1), (self._assignment, 1)):
            kept = units[owner[units] >= 0]
            np.add.at(self._base_sums, owner[kept], sign * self._fixed[kept])
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
        """Return the totals of some of the units (n,) bool; which of them touch is not known."""
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

    def without(
        self, units: np.ndarray, graph: Graph, area: np.ndarray, perimeter: np.ndarray
    ) -> Tally:
        """Return the totals of all but `units` (each once), by differences.

        Parameters
        ----------
        graph : Graph
            Which of the others touch: as they did.
        area, perimeter : (n,) float64
            Of the others.
        """
        left, kept = self.fork(), np.ones(self.n, dtype=bool)
        kept[units] = False
        left.move(units, UNASSIGNED)
        left.rebase(units)
        for name in ("_measure", "_fixed", "_assignment", "_baseline"):
            setattr(left, name, getattr(left, name)[kept])
        is_same = np.array_equal(left._measure[:, self.m + 1 :], np.column_stack([area, perimeter]))
        if not is_same or (exponents(left._measure) != left._exponent).any():
            left._live_parts = LiveParts(left._assignment, self.k)
            left.set_excused(self._live_parts.excused[kept])
            left.set_shapes(graph, area, perimeter)
            return left
        left._target = left._travel = left._base_travel = None
        left._total = to_float(left._fixed.sum(axis=0), left._exponent)[: left.m]
        held = left._live_parts
        parts = held.of(
            held.known[kept], held.excused[kept], left._assignment, graph, weighed(left.mass)
        )
        # Shares of several workloads are of all there is: which piece is heavier may have changed.
        parts.doubt(several=left.m > 1)
        left._live_parts = parts
        parts.search()
        return left

    def with_more(
        self,
        more: Tally,
        place: np.ndarray,
        graph: Graph,
        area: np.ndarray,
        perimeter: np.ndarray,
    ) -> Tally:
        """Return what `joined` does, by differences; nobody knows yet what the new units touch.

        Parameters
        ----------
        graph : Graph
            Which of all touch: the new ones nothing, the others as they did.
        area, perimeter : (n,) float64
            Of all.
        """
        both, none = self.fork(), np.full(more.n, UNASSIGNED, dtype=np.int32)
        new = np.flatnonzero(place >= self.n)
        others = {"_measure": more._measure, "_assignment": none, "_baseline": more._baseline}
        for name, theirs in others.items():
            setattr(both, name, np.concatenate([getattr(self, name), theirs])[place])
        is_same = np.array_equal(both._measure[:, self.m + 1 :], np.column_stack([area, perimeter]))
        owner = more._assignment[place[new] - self.n]
        excused = np.append(self._live_parts.excused, np.zeros(more.n, dtype=bool))[place]
        if not is_same or (exponents(both._measure) != both._exponent).any():
            both._assignment[new] = owner
            both._live_parts = LiveParts(both._assignment, self.k)
            both.set_excused(excused)
            both.set_shapes(graph, area, perimeter)
            return both
        fixed = to_fixed(more._measure, both._exponent)
        both._fixed = np.concatenate([self._fixed, fixed])[place]
        before = both._baseline[new]
        np.add.at(both._base_sums, before[before >= 0], both._fixed[new][before >= 0])
        both._target = both._travel = both._base_travel = None
        both._total = to_float(both._fixed.sum(axis=0), both._exponent)[: both.m]
        part = np.append(self._live_parts.known, np.zeros(more.n, dtype=np.int32))[place]
        parts = self._live_parts.of(part, excused, both._assignment, graph, weighed(both.mass))
        parts.doubt(several=both.m > 1)
        both._live_parts = parts
        both.move(new, owner)
        parts.search()
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

    def _travel_of(self, plan: np.ndarray) -> np.ndarray:
        if self._touring is None:
            return np.zeros(self.k)
        return self._touring.tours_of(plan, self.k).travel

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

    def _forget_travel(self) -> None:
        """Estimate travel anew, and targets with it, which are shares of all there is."""
        if self._touring is not None:
            self._travel = self._target = None

    def _floats(self, sums: np.ndarray) -> np.ndarray:
        return to_float(sums, self._exponent)

    def _recounted(self, units: np.ndarray) -> np.ndarray:
        """Count everything anew; return the territories of `units`, ascending."""
        self._recount(self.k)
        owner = np.unique(self._assignment[units])
        return owner[owner >= 0].astype(np.int64)

    def _recount(self, k: int) -> None:
        self._exponent = exponents(self._measure)
        self._fixed = to_fixed(self._measure, self._exponent)
        self._target = None
        self._total = to_float(self._fixed.sum(axis=0), self._exponent)[: self.m]
        self._sums = sum_by_group(self._fixed, self._assignment, k)
        self._base_sums = sum_by_group(self._fixed, self._baseline, k)
        self._units = np.bincount(self._assignment[self._assignment >= 0], minlength=k)
        self._live_parts.count_anew(k, weighed(self.mass))


def _shares(weight: Sequence[float] | None, m: int) -> np.ndarray:
    """Return (m,) weights that sum to 1; equal ones where none counts."""
    weights = np.ones(m) if weight is None else np.asarray(weight, dtype=np.float64)
    return weights / weights.sum() if weights.sum() > 0 else np.full(m, 1.0 / m)


def _rows(table: np.ndarray, territory: np.ndarray, nothing: float) -> np.ndarray:
    """Return the rows of (k, c) for some territories, `nothing` for `UNASSIGNED`."""
    real = territory >= 0
    rows = np.full((len(territory), table.shape[1]), nothing, dtype=table.dtype)
    rows[real] = table[territory[real]]
    return rows
