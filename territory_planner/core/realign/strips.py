"""Few territories out of their limits on a large map: each is healed by the cheapest strips found.

Flows between all territories know what units carry, but not what moving them counts, nor more than
one workload well. A strip is units of one territory that go to another which touches it, grown unit
by unit from the border on: each time the one that counts least for what it heals, and on the way to
those that count little where they are inside.
"""

from __future__ import annotations

from heapq import heappop, heappush

import numpy as np

from ..guards.budget import Budget
from ..model.data_classes import dataclass
from ..model.limits import LimitLists
from ..model.measures import within_limits
from ..model.problem import UNASSIGNED, Problem
from ..model.progress import SILENT, Progress
from ..model.sized import as_workloads
from ..state.ownership import Ownership

MOST_OUT = 20
"""Territories out of their limits past which plans are left to flows."""

MOST_STRIPS = 6
"""Strips that one territory is healed by at most."""

TARGETS = 12
"""Units inside a territory that strips lead to, of those that count least for what they heal."""

NOTHING = 1e-12
"""Excess that counts as none."""


@dataclass(frozen=True)
class _Strip:
    """Units that go from one territory to another, in their order, and what that comes to.

    Attributes
    ----------
    price : float
        What moving them counts.
    healed : float
        By how much less the territory is outside its limits.
    is_enough : bool
        It is within them then.
    """

    units: tuple[int, ...]
    into: int
    price: float
    healed: float
    is_enough: bool

    @property
    def rank(self) -> tuple[bool, float]:
        """The best first: those that are enough, by price; then by price for what they heal."""
        return not self.is_enough, self.price if self.is_enough else self.price / self.healed


def by_strips(
    problem: Problem,
    budget: Budget,
    progress: Progress = SILENT,
    first: np.ndarray | None = None,
) -> np.ndarray | None:
    """Return a plan (n,) int32 within the limits that only strips lead to; None: none was found.

    Parameters
    ----------
    problem : Problem
    budget : Budget
        What moving each unit counts, and from which plan on.
    first : (n,) int32, optional
        Another plan to begin with, which the budget allows.
    """
    problem = as_workloads(problem)
    begin = budget.home if first is None else first
    search = _Search(problem, budget, begin, progress)
    out = search.outside()
    if not 0 < len(out) <= MOST_OUT or not all(map(search.could_heal, out)):
        return None
    if not all(map(search.heal, out)):
        return None
    plan = search.held.as_array()
    return plan if within_limits(problem, plan) and budget.allows(plan) else None


class _Search:
    """A plan under change, and how far its territories are outside their limits."""

    def __init__(
        self, problem: Problem, budget: Budget, first: np.ndarray, progress: Progress
    ) -> None:
        self.held = Ownership(problem, first.astype(np.int32), budget)
        self.home, self.price = budget.home.tolist(), budget.mass.tolist()
        self.limits, self.k, self.progress = LimitLists(problem), problem.k, progress
        self.stays: list[bool] = (problem.target > 0).any(axis=1).tolist()

    def excess(self, territory: int) -> float:
        """Return how far a territory is outside its limits."""
        return self.limits.excess(territory, self.held.load[territory])

    def outside(self) -> list[int]:
        """Return the territories outside their limits, the farthest first."""
        far = [self.excess(each) for each in range(self.k)]
        out = [each for each in range(self.k) if far[each] > NOTHING]
        return sorted(out, key=lambda each: -far[each])

    def could_heal(self, territory: int) -> bool:
        """Tell whether there is hope: no strip begins a territory, nor takes the last unit of one.

        So where people join or leave there is none, and nothing is tried.
        """
        return self.stays[territory] == (self.held.size[territory] > 0)

    def heal(self, territory: int) -> bool:
        """Bring a territory within its limits by the best strips; tell whether that is done."""
        for _ in range(MOST_STRIPS):
            if self.excess(territory) <= NOTHING:
                return True
            found = [strip for strip in self._strips(territory) if strip.healed > NOTHING]
            if not found:
                return False
            best = min(found, key=lambda strip: strip.rank)
            for unit in best.units:
                self.held.give(unit, best.into)
        return self.excess(territory) <= NOTHING

    def _strips(self, territory: int) -> list[_Strip]:
        """Return strips out of a territory, and into it, across all its borders."""
        held = self.held
        around = {held.owner[o] for unit in self.units_of(territory) for o in held.neighbours[unit]}
        found: list[_Strip] = []
        for other in sorted(around - {territory, UNASSIGNED}):
            found += _Pair(self, territory, territory, other).strips()
            found += _Pair(self, territory, other, territory).strips()
        return found

    def units_of(self, territory: int) -> list[int]:
        """Return the units of a territory, ascending."""
        found: list[int] = np.flatnonzero(np.array(self.held.owner) == territory).tolist()
        return found


class _Pair:
    """Units that may go from a territory to one that it touches, so that one of the two is healed.

    Attributes
    ----------
    territory : int
        The one to heal.
    source, into : int
    """

    def __init__(self, search: _Search, territory: int, source: int, into: int) -> None:
        self.search, self.held = search, search.held
        self.territory, self.source, self.into = territory, source, into
        self.units = search.units_of(source)
        self.rim = [unit for unit in self.units if self.held.touches(unit, into)]

    def strips(self) -> list[_Strip]:
        """Return a strip from the border on, and those that lead to single units inside."""
        worth = self._worths(self.units)
        helping = [unit for unit in self.units if worth[unit] < np.inf]
        helping.sort(key=lambda unit: (worth[unit], unit))
        if not helping:
            return []
        best = helping[: max(len(helping) // 3, 1)]
        before = self._ways()
        ways = [_way_to(unit, before) for unit in best[:: max(len(best) // TARGETS, 1)]]
        return [self._grown(way) for way in self.search.progress.watched([[], *ways], 1)]

    def _worths(self, units: list[int]) -> dict[int, float]:
        """Return what moving each unit counts for what it heals; inf where it heals nothing."""
        held, limits, territory = self.held, self.search.limits, self.territory
        load, sign = held.load[territory], -1.0 if self.source == territory else 1.0
        now, worth = limits.excess(territory, load), dict[int, float]()
        for unit in units:
            then = [amount + sign * w for amount, w in zip(load, held.workload[unit])]
            healed = now - limits.excess(territory, then)
            worth[unit] = self._counted(unit) / healed if healed > NOTHING else np.inf
        return worth

    def _counted(self, unit: int) -> float:
        """Return by how much more a unit counts where it goes than where it is: 0 at home."""
        home, price = self.search.home[unit], self.search.price[unit]
        if home == UNASSIGNED:
            return 0.0
        return price * ((home != self.into) - (home != self.source))

    def _ways(self) -> dict[int, int]:
        """Return the unit before each on the cheapest way in from the border; -1 at the border."""
        held, inside, price = self.held, set(self.units), self.search.price
        before: dict[int, int] = {}
        waiting = [(price[unit], unit, UNASSIGNED) for unit in self.rim]
        waiting.sort()
        while waiting:
            way, unit, last = heappop(waiting)
            if unit in before:
                continue
            before[unit] = last
            for other in held.neighbours[unit]:
                if other in inside and other not in before:
                    heappush(waiting, (way + price[other], other, unit))
        return before

    def _grown(self, way: list[int]) -> _Strip:
        """Return the strip that grows from a way on; the plan is then as it was."""
        held, search, territory = self.held, self.search, self.territory
        first, moved = search.excess(territory), list[int]()
        for unit in way:
            if not self._may(unit):
                break
            moved.append(unit)
            held.give(unit, self.into)
        rim = {*self.rim, *(other for unit in moved for other in held.neighbours[unit])}
        while search.excess(territory) > NOTHING:
            near = [unit for unit in rim if held.owner[unit] == self.source]
            worth = self._worths(near)
            near = sorted((u for u in near if worth[u] < np.inf), key=lambda u: (worth[u], u))
            unit = next(filter(self._may, near), UNASSIGNED)
            if unit == UNASSIGNED:
                break
            moved.append(unit)
            held.give(unit, self.into)
            rim.update(held.neighbours[unit])
        kept = self._pruned(moved)
        last = search.excess(territory)
        for unit in kept:
            held.give(unit, self.source)
        price = sum(map(self._counted, kept))
        return _Strip(tuple(kept), self.into, price, first - last, last <= NOTHING)

    def _may(self, unit: int) -> bool:
        """Tell whether a unit can go: no rule breaks, nothing is cut off, and nobody put out."""
        held = self.held
        if held.size[self.source] < 2 or not held.touches(unit, self.into):
            return False
        if held.refuses([unit], self.into) or not held.can_leave(unit):
            return False
        before = self._excesses()
        held.give(unit, self.into)
        is_worse = any(now > was + NOTHING for now, was in zip(self._excesses(), before))
        held.give(unit, self.source)
        return not is_worse

    def _excesses(self) -> tuple[float, float]:
        return self.search.excess(self.source), self.search.excess(self.into)

    def _pruned(self, moved: list[int]) -> list[int]:
        """Give back the units that are not needed, the dearest first; return the others."""
        held, kept = self.held, list(moved)
        for unit in sorted(moved, key=lambda unit: (-self.search.price[unit], unit)):
            if not held.touches(unit, self.source) or not held.can_leave(unit):
                continue
            before = self._excesses()
            held.give(unit, self.source)
            if any(now > was + NOTHING for now, was in zip(self._excesses(), before)):
                held.give(unit, self.into)
            else:
                kept.remove(unit)
        return kept


def _way_to(unit: int, before: dict[int, int]) -> list[int]:
    """Return the units on the way to one, it included; none where there is no way."""
    way = []
    while unit in before:
        way.append(unit)
        unit = before[unit]
    return way[::-1]
