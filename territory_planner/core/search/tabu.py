"""Where units are coarse: a tabu search around each territory that is still out of its limits.

When no single move or swap helps, the way to the limits leads through plans that are worse. The
search takes the best step there is, even a bad one, forbids its undoing for a while, and
in the end returns to the best plan it met [Glover 1989]; for political districts
[Bozkaya 2003].
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from ..model.data_classes import dataclass
from ..model.limits import LimitLists
from ..model.problem import UNASSIGNED, Problem
from ..model.progress import Progress
from ..state.ownership import Ownership

HOPS = 2
"""Territories this many borders away from the one to be repaired take part."""

TENURE = 8
"""A unit that moved stays where it is for this many steps, and up to as many more by lot."""

LEAST_STEPS = 100
"""Steps below which a search is not worth beginning."""

DEARER, DEAREST = 1.1, 100.0
"""What the excess of a territory counts grows with each step that it stays out of its limits."""


def tabu_search(
    problem: Problem, held: Ownership, steps: int, rng: np.random.Generator, progress: Progress
) -> None:
    """Search around the territories outside their limits, the worst first, `steps` steps in all.

    Each gets its share of the steps, `LEAST_STEPS` at least.

    The sum of squared excesses of the territories never ends higher than it was.
    """
    limits = LimitLists(problem)
    outside = [limits.excess(t, load) for t, load in enumerate(held.load)]
    bad = sorted((t for t in range(problem.k) if outside[t] > 0), key=lambda t: (-outside[t], t))
    members: list[set[int]] = [set() for _ in range(problem.k)]
    for unit, territory in enumerate(held.owner):
        if territory != UNASSIGNED:
            members[territory].add(unit)
    search = _Search(held, limits, members, rng)
    share = max(steps // max(len(bad), 1), LEAST_STEPS)
    for territory in bad[: max(steps // share, 1)]:
        if limits.excess(territory, held.load[territory]) > 0:
            search.run(territory, share, progress)


@dataclass()
class _Search:
    """A tabu search that hands units over within a region, and can take it all back."""

    held: Ownership
    limits: LimitLists
    members: list[set[int]]
    rng: np.random.Generator

    def run(self, territory: int, steps: int, progress: Progress) -> None:
        """Search around `territory` and keep the best plan met."""
        region = self._around(territory)
        price = dict.fromkeys(region, 1.0)
        least, kept = self._excess(region), 0
        trail: list[tuple[int, int]] = []
        free_from: dict[int, int] = {}
        for step in range(steps):
            progress.check()
            move = self._best_move(price, {u for u, free in free_from.items() if free > step})
            if move is None:
                break
            unit, target = move
            trail.append((unit, self.held.owner[unit]))
            self._hand_over(unit, target)
            free_from[unit] = step + TENURE + int(self.rng.integers(TENURE))
            excess = self._excess(region)
            if excess < least - 1e-12:
                least, kept = excess, len(trail)
            if least < 1e-12:
                break
            for near in region:
                out = self.limits.excess(near, self.held.load[near]) > 0
                price[near] = min(price[near] * DEARER, DEAREST) if out else 1.0
        for unit, source in reversed(trail[kept:]):
            self._hand_over(unit, source)

    def _excess(self, region: list[int]) -> float:
        load = self.held.load
        return sum(self.limits.excess(territory, load[territory]) ** 2 for territory in region)

    def _around(self, territory: int) -> list[int]:
        """Return the territories within `HOPS` borders, ascending."""
        owner = self.held.owner
        region = {territory}
        for _ in range(HOPS):
            region |= {
                owner[other]
                for near in region
                for unit in self.members[near]
                for other in self.held.neighbours[unit]
                if owner[other] != UNASSIGNED
            }
        return sorted(region)

    def _hand_over(self, unit: int, target: int) -> None:
        self.members[self.held.owner[unit]].discard(unit)
        self.members[target].add(unit)
        self.held.give(unit, target)

    def _best_move(self, price: dict[int, float], resting: set[int]) -> tuple[int, int] | None:
        """Return (unit, target) of the best move that cuts nobody in two; ties by lot."""
        options = sorted(self._options(price, resting))
        lot = self.rng.random(len(options)).tolist()
        ranked = sorted(zip((change for change, _, _ in options), lot, options))
        for _, _, (_, unit, target) in ranked:
            if self.held.can_leave(unit):
                return unit, target
        return None

    def _options(
        self, price: dict[int, float], resting: set[int]
    ) -> Iterator[tuple[float, int, int]]:
        """Yield (priced change of the squared excesses, unit, target) of moves in the region."""
        held, limits = self.held, self.limits
        for source in price:
            if held.size[source] < 2:
                continue
            before = limits.excess(source, held.load[source]) ** 2
            for unit in self.members[source]:
                if unit in resting or held.holds(unit):
                    continue
                work = held.workload[unit]
                for target in held.borders(unit):
                    if target == source or target not in price:
                        continue
                    if held.refuses([unit], target):
                        continue
                    less = [a - w for a, w in zip(held.load[source], work)]
                    more = [a + w for a, w in zip(held.load[target], work)]
                    lost = limits.excess(source, less) ** 2 - before
                    gained = limits.excess(target, more) ** 2
                    gained -= limits.excess(target, held.load[target]) ** 2
                    yield round(price[source] * lost + price[target] * gained, 12), unit, target
