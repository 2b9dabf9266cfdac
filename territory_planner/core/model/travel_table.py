"""What serving units from fixed centers takes, within a budget of memory.

Every pair of unit and center is kept where that fits into `MEMORY`. Where it doesn't, each unit
keeps as many of its nearest centers as do: territories are served from a near center, so that
the others matter to few plans worth having. While plans are looked for, a center that is not
kept counts as farther than those that are; what a plan is said to cost never comes from such a
guess (see `Travel.exact`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import cached_property

import numpy as np

from .data_classes import dataclass
from .errors import InvalidInput
from .progress import SILENT, Progress
from .text import tr

MEMORY = 256 * 2**20
"""Bytes that a table of travel may take."""

LEAST_KEPT = 8
"""Nearest centers that a unit keeps at least, whatever that takes."""

BEYOND = 2.0
"""What a center counts for that a unit does not keep, in travel from the last that it keeps."""

BARRED = 100.0
"""What serving a unit from a center that must not counts for, in the largest travel allowed."""

CENTERS_AT_ONCE = 8
"""Centers between two looks at whether the user wants to stop."""

_COST_BYTES, _NUMBER_BYTES = 8, 4

Columns = Callable[[np.ndarray], np.ndarray]
"""Gives travel (n, c) to all units from the centers (c,) with these numbers; inf: barred."""

Pairs = Callable[[np.ndarray, np.ndarray], np.ndarray]
"""Gives travel (p,) to units (p,) from centers (p,), pair by pair; inf: barred."""


@dataclass(frozen=True)
class Travel:
    """Travel from k centers to n units, per workload (minutes, km, km²).

    Attributes
    ----------
    k : int
    near : (n, c) int32
        Centers that each unit keeps; all of them, in order, when `is_complete`.
    cost : (n, c) float64
        Travel from these, finite: see `barred`.
    floor : (n,) float64
        No center that a unit does not keep takes less.
    barred : float
        What a center counts for that must not serve a unit, or more.
    source : callable, optional
        What the table was made from, where it does not hold all of it; slow.
    excused : (n,) bool, optional
        Units that may be served from any center, as no plan serves all units: their travel is
        what it was, but it bars nothing.
    """

    k: int
    near: np.ndarray
    cost: np.ndarray
    floor: np.ndarray
    barred: float
    source: Pairs | None = None
    excused: np.ndarray | None = None

    @property
    def n(self) -> int:
        """Number of units."""
        return len(self.cost)

    @property
    def is_complete(self) -> bool:
        """Whether every unit keeps every center."""
        return self.cost.shape[1] == self.k

    def at(self, unit: np.ndarray, center: np.ndarray) -> np.ndarray:
        """Return (p,) float64, travel to units from centers, pair by pair."""
        if self.is_complete:
            return self.cost[unit, center]
        kept = self.near[unit] == np.asarray(center)[:, None]
        listed = self.cost[unit, kept.argmax(axis=1)]
        beyond = BEYOND * self.cost[unit].max(axis=1, initial=0.0)
        return np.where(kept.any(axis=1), listed, np.minimum(beyond, self.barred))

    def exact(self, unit: np.ndarray, center: np.ndarray) -> np.ndarray:
        """Return (p,) float64, true travel to units from centers; inf where that must not be."""
        taken = self.at(unit, center)
        taken = np.where(taken >= self.barred, np.inf, taken)
        guessed = np.flatnonzero(~self.is_kept(unit, center))
        if len(guessed) and self.source is not None:
            taken[guessed] = self.source(unit[guessed], np.asarray(center)[guessed])
        return taken

    @cached_property
    def has_bars(self) -> bool:
        """Whether there is a unit that some center must not serve."""
        rows = self.cost if self.excused is None else self.cost[~self.excused]
        return bool((rows >= self.barred).any())

    def bars(self, unit: np.ndarray, center: np.ndarray) -> np.ndarray:
        """Tell of pairs (p,) whether the center must not serve the unit.

        Where not all pairs are kept and something is barred, one that is not kept is taken for it.
        """
        if not self.has_bars:
            return np.zeros(len(unit), dtype=bool)
        barred = self.at(unit, center) >= self.barred
        if not self.is_complete:
            barred |= ~self.is_kept(unit, center)
        return barred if self.excused is None else barred & ~self.excused[unit]

    def bars_one(self, unit: int, center: int) -> bool:
        """Tell whether a center must not serve a unit."""
        if not self.is_complete:
            return bool(self.bars(np.array([unit]), np.array([center]))[0])
        excused = self.excused is not None and bool(self.excused[unit])
        return not excused and bool(self.cost[unit, center] >= self.barred)

    def allowed(self) -> np.ndarray:
        """Return (n, k) bool, which units each center may serve."""
        if self.is_complete:
            barred = self.cost >= self.barred
            return ~barred if self.excused is None else ~barred | self.excused[:, None]
        every = np.arange(self.n)
        columns = (self.bars(every, np.full(self.n, center)) for center in range(self.k))
        return ~np.column_stack(list(columns))

    def excusing(self, units: np.ndarray) -> Travel:
        """Return the travel with some units that may be served from any center."""
        excused = np.zeros(self.n, dtype=bool) if self.excused is None else self.excused.copy()
        excused[units] = True
        return replace(self, excused=excused)

    def without(self, units: np.ndarray) -> Travel:
        """Return the travel with none to some units, which any center may serve."""
        cost, floor = self.cost.copy(), self.floor.copy()
        cost[units] = 0.0
        floor[units] = np.minimum(floor[units], 0.0)
        return replace(self.excusing(units), cost=cost, floor=floor, source=None)

    def one(self, unit: int, center: int) -> float:
        """Return travel to one unit from one center."""
        if self.is_complete:
            return float(self.cost[unit, center])
        place = np.flatnonzero(self.near[unit] == center)
        if len(place):
            return float(self.cost[unit, place[0]])
        return float(min(BEYOND * self.cost[unit].max(), self.barred))

    def is_kept(self, unit: np.ndarray, center: np.ndarray) -> np.ndarray:
        """Tell of pairs (p,) whether the unit keeps the center, so that its travel is known."""
        if self.is_complete:
            return np.ones(len(unit), dtype=bool)
        return (self.near[unit] == np.asarray(center)[:, None]).any(axis=1)

    def table(self, centers: np.ndarray) -> np.ndarray:
        """Return (n, c) float64, travel from some centers to all units."""
        every = np.arange(self.n)
        return np.column_stack([self.at(every, np.full(self.n, center)) for center in centers])

    def among(self, units: np.ndarray, centers: np.ndarray) -> Travel:
        """Return the travel between some units and some centers, numbered anew."""
        excused = None if self.excused is None else self.excused[units]
        if self.is_complete:
            part = _complete(self.cost[np.ix_(units, centers)], self.barred)
            return replace(part, excused=excused)
        number = np.full(self.k, -1, dtype=np.int32)
        number[centers] = np.arange(len(centers), dtype=np.int32)
        near, cost = number[self.near[units]], self.cost[units]
        cost = np.where(near < 0, self.barred, cost)
        order = np.argsort(near < 0, axis=1, kind="stable")
        near, cost = np.take_along_axis(near, order, 1), np.take_along_axis(cost, order, 1)
        # A center that is left out hands its place to the unit's first, too dear to be chosen.
        near = np.where(near < 0, np.maximum(near[:, :1], 0), near)
        source = None if self.source is None else _renumbered(self.source, units, centers)
        floor = self.floor[units]
        return Travel(len(centers), near, cost, floor, self.barred, source, excused)

    def cheapest(self, price: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return the center with the least travel − price of each unit, (n,) int32, and that."""
        net = self.cost - (price if self.is_complete else price[self.near])
        best = np.argmin(net, axis=1)
        rows = np.arange(self.n)
        owner = best if self.is_complete else self.near[rows, best]
        return owner.astype(np.int32), net[rows, best]


def full_travel(table: np.ndarray) -> Travel:
    """Return the travel of a whole table (n, k); inf where a center must not serve a unit.

    Raises
    ------
    InvalidInput
        When it holds anything but numbers of zero or more.
    """
    table = np.ascontiguousarray(table, dtype=np.float64)
    every = np.arange(len(table))
    n, k = table.shape
    return travel_by_units([(every, table)], n, k, lambda unit, center: table[unit, center])


def travel_by_units(
    blocks: Iterable[tuple[np.ndarray, np.ndarray]], n: int, k: int, source: Pairs | None = None
) -> Travel:
    """Put together the travel to all units, some of them at a time.

    Parameters
    ----------
    blocks : iterable of (b,) int and (b, k) float64
        Units, and travel to them from every center; units that never come are barred from all.
    source : callable, optional
        Gives the same pair by pair, for those that the table does not keep.

    Raises
    ------
    InvalidInput
        See `full_travel`.
    """
    width = _width(n, k)
    near = np.zeros((n, width), dtype=np.int32)
    cost = np.full((n, width), np.inf)
    for units, block in blocks:
        _check(block)
        if width == k:
            cost[units] = block
        else:
            near[units] = order = _nearest(block, width)
            cost[units] = np.take_along_axis(block, order, 1)
    return _complete(cost) if width == k else _listed(near, cost, k, source)


def travel_by_centers(columns: Columns, n: int, k: int, progress: Progress = SILENT) -> Travel:
    """Put together the travel from all centers, some of them at a time.

    Raises
    ------
    InvalidInput
        See `full_travel`.
    """
    width = _width(n, k)
    if width == k:
        cost = np.empty((n, k))
        for some in _turns(k, progress):
            cost[:, some] = columns(some)
        _check(cost)
        return _complete(cost)
    near = np.empty((n, 0), dtype=np.int32)
    cost = np.empty((n, 0))
    for some in _turns(k, progress):
        block = columns(some)
        _check(block)
        near = np.hstack([near, np.broadcast_to(some.astype(np.int32), block.shape)])
        cost = np.hstack([cost, block])
        order = _nearest(cost, width)
        near, cost = np.take_along_axis(near, order, 1), np.take_along_axis(cost, order, 1)
    return _listed(near, cost, k, _by_center(columns))


def merged_travel(
    travel: Travel,
    stand_in: np.ndarray,
    n: int,
    share: np.ndarray,
    progress: Progress = SILENT,
) -> Travel:
    """Return the travel to groups of units: the mean of their units'.

    A group of several units keeps the centers of the one with the largest share. A center that
    must not serve one unit must not serve its group.

    Parameters
    ----------
    stand_in : (units,) int
        Group of each unit, 0 to n - 1.
    share : (units,) float64
        What each unit counts for in its group; adds up to 1 in each.
    """

    def mean(values: np.ndarray) -> np.ndarray:
        return np.bincount(stand_in, weights=share * values, minlength=n)

    def merged(values: np.ndarray, center: np.ndarray) -> np.ndarray:
        barred = np.bincount(stand_in, weights=travel.bars(every, center), minlength=n) > 0
        return np.where(barred, np.maximum(mean(values), travel.barred), mean(values))

    order = np.lexsort((-share, stand_in))
    first = order[np.unique(stand_in[order], return_index=True)[1]]
    near, every = travel.near[first], np.arange(travel.n)
    if travel.is_complete:
        columns = [
            merged(each, np.full(travel.n, at))
            for at, each in enumerate(progress.watched(travel.cost.T, CENTERS_AT_ONCE))
        ]
        return _complete(np.column_stack(columns), travel.barred)
    cost = np.column_stack(
        [
            merged(travel.at(every, center[stand_in]), center[stand_in])
            for center in progress.watched(near.T, 1)
        ]
    )
    single = np.bincount(stand_in, minlength=n) == 1
    floor = np.where(single, travel.floor[first], mean(travel.cost.min(axis=1)))
    return Travel(travel.k, near, cost, floor, travel.barred)


def _width(n: int, k: int) -> int:
    """Return how many centers each of n units keeps."""
    if n * k * _COST_BYTES <= MEMORY:
        return k
    return min(k, max(MEMORY // (n * (_COST_BYTES + _NUMBER_BYTES)), LEAST_KEPT))


def _by_center(columns: Columns) -> Pairs:
    """Return what gives travel pair by pair, from what gives whole columns of it."""

    def pairs(unit: np.ndarray, center: np.ndarray) -> np.ndarray:
        taken = np.empty(len(unit))
        for each in np.unique(center):
            mine = center == each
            taken[mine] = columns(np.array([each]))[unit[mine], 0]
        return taken

    return pairs


def _renumbered(source: Pairs, units: np.ndarray, centers: np.ndarray) -> Pairs:
    """Return a source of travel for some of its units and centers, numbered anew."""
    return lambda unit, center: source(np.asarray(units)[unit], np.asarray(centers)[center])


def _turns(k: int, progress: Progress) -> Iterator[np.ndarray]:
    """Return the centers, a few at a time, reporting how far it is."""
    for first in range(0, k, CENTERS_AT_ONCE):
        progress.percent(100.0 * first / k)
        yield np.arange(first, min(first + CENTERS_AT_ONCE, k))


def _nearest(cost: np.ndarray, width: int) -> np.ndarray:
    """Return the columns of the `width` least of each row, the least first."""
    return np.argsort(cost, axis=1, kind="stable")[:, :width]


def _listed(near: np.ndarray, cost: np.ndarray, k: int, source: Pairs | None) -> Travel:
    finite, barred = finite_travel(cost)
    return Travel(k, near, finite, finite[:, -1].copy(), barred, source)


def _complete(cost: np.ndarray, barred: float | None = None) -> Travel:
    n, k = cost.shape
    finite, most = (cost, barred) if barred is not None else finite_travel(cost)
    near = np.broadcast_to(np.arange(k, dtype=np.int32), (n, k))
    return Travel(k, near, finite, np.full(n, np.inf), most)


def finite_travel(cost: np.ndarray) -> tuple[np.ndarray, float]:
    """Return travel with a large number in place of inf, so that sums work, and that number."""
    known = np.isfinite(cost)
    most = float(cost.max(where=known, initial=0.0))
    barred = BARRED * max(most, 1.0)
    return (cost if known.all() else np.where(known, cost, barred)), barred


def _check(block: np.ndarray) -> None:
    if np.isnan(block).any() or (block < 0).any():
        raise InvalidInput(tr("Travel must be numbers of zero or more."))
