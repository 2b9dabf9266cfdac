"""Totals of a plan's territories: loads, targets, areas, parts, and what changed."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..model.errors import InvalidInput
from ..model.fixed import exponents, sizes, sum_by_group, to_fixed, to_float
from ..model.graph import Graph
from ..model.main_part import weighed
from ..model.measures import deviation_from
from ..model.problem import UNASSIGNED, mass_weight_of
from ..model.text import tr
from ..travel.touring import Touring
from .live_parts import LiveParts
from .targets import shared_targets


class Totals:
    """Totals of each territory, counted once; `Tally` keeps them by differences.

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
        return self._floats(self._whole)[: self.m]

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
    def is_first(self) -> bool:
        """Whether no unit had a territory in the baseline: nothing can have moved since."""
        return bool((self._baseline == UNASSIGNED).all())

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

    # -- inside ----------------------------------------------------------------------------

    def _travel_of(self, plan: np.ndarray) -> np.ndarray:
        if self._touring is None:
            return np.zeros(self.k)
        return self._touring.tours_of(plan, self.k).travel

    def _forget_travel(self) -> None:
        """Estimate travel anew, and targets with it, which are shares of all there is."""
        if self._touring is not None:
            self._travel = self._target = None

    def _floats(self, sums: np.ndarray) -> np.ndarray:
        return to_float(sums, self._exponent)

    def _recount(self, k: int) -> None:
        self._exponent, self._size = exponents(self._measure), sizes(self._measure)
        fixed = to_fixed(self._measure, self._exponent)
        self._target = None
        self._whole = fixed.sum(axis=0)
        self._sums = sum_by_group(fixed, self._assignment, k)
        is_saved = np.array_equal(self._assignment, self._baseline)
        self._base_sums = self._sums.copy() if is_saved else sum_by_group(fixed, self._baseline, k)
        self._units = np.bincount(self._assignment[self._assignment >= 0], minlength=k)
        self._live_parts.count_anew(k, self._weighed())

    def _weighed(self) -> np.ndarray:
        """Return (n,) int64, what says which of two parts is heavier: see `weighed`."""
        # Of a single workload the mass is the workload itself, on the scale that it has already.
        if self.m > 1:
            return weighed(self.mass)
        return to_fixed(self._measure[:, :1], self._exponent[:1])[:, 0]

    def _fixed(self, units: np.ndarray) -> np.ndarray:
        """Return what units bring, (len(units), c) int64: see `to_fixed`."""
        return to_fixed(self._measure[units], self._exponent)


def _shares(weight: Sequence[float] | None, m: int) -> np.ndarray:
    """Return (m,) weights that sum to 1; equal ones where none counts."""
    weights = np.ones(m) if weight is None else np.asarray(weight, dtype=np.float64)
    return weights / weights.sum() if weights.sum() > 0 else np.full(m, 1.0 / m)
