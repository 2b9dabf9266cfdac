"""Rounding off territories that begin: units trade places across their borders, like for like.

A new territory comes out ragged: what is near its home is not all to be had, and what levels the
others runs through it. Units that stand out go to a neighbour, and units that fill a bay come,
wherever that makes borders shorter, takes nobody farther out of their limits, and moves no more.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np

from ..guards.budget import Budget
from ..model.data_classes import dataclass
from ..model.limits import LimitLists
from ..model.problem import FREE, FROZEN, UNASSIGNED, Problem
from ..model.progress import SILENT, Progress
from ..model.sized import as_workloads
from ..state.ownership import Ownership
from ..state.plan import border_lengths

SWEEPS = 12
"""Times that all along a border units are looked for that could trade places."""

PARTNERS = 16
"""Units that one which stands out is tried with, those first that shorten the border most."""

_NOTHING = 1e-9


@dataclass(frozen=True)
class _Step:
    """A unit that could go to another territory, and by how much longer borders would be then."""

    unit: int
    into: int
    longer: float


def rounded(
    problem: Problem,
    plan: np.ndarray,
    budget: Budget,
    territories: Sequence[int],
    spare: float = 0.0,
    progress: Progress = SILENT,
) -> np.ndarray:
    """Return a plan (n,) int32 in which some territories have shorter borders, if there is one.

    Nobody is farther outside of their limits, every rule is kept, and no territory has more parts.

    Parameters
    ----------
    plan : (n,) int32
    budget : Budget
        From which plan on, and by what measure, is counted what moves.
    territories : sequence of int
        Those whose borders count.
    spare : float
        By how much more may move than in the plan, by that measure.
    """
    graph = problem.graph
    problem = as_workloads(replace(problem, graph=replace(graph, length=border_lengths(graph))))
    moved = float(budget.given(plan).sum())
    left = min(spare, max(budget.most - moved, 0.0))
    held = Ownership(problem, plan, budget)
    for territory in territories:
        rounding = _Rounding(problem, held, budget, territory, left)
        for _ in range(SWEEPS):
            progress.check()
            if not rounding.sweep():
                break
        left = rounding.left
    return held.as_array()


class _Rounding:
    """One territory's border.

    Attributes
    ----------
    left : float
        How much more may move.
    """

    def __init__(
        self, problem: Problem, held: Ownership, budget: Budget, territory: int, left: float
    ) -> None:
        self.held, self.territory, self.left = held, territory, left
        self.limits = LimitLists(problem)
        self.home, self.price = budget.home, budget.mass
        lock, is_wanted = problem.territory_lock, (problem.target > 0).any(axis=1)
        self.gives: list[bool] = (lock == FREE).tolist()
        self.takes: list[bool] = ((lock != FROZEN) & is_wanted).tolist()

    def sweep(self) -> bool:
        """Trade along the whole border; tell whether anything was."""
        out, in_ = self._steps()
        if not out or not in_:
            return False
        done = False
        for one in out:
            if self.held.owner[one.unit] == self.territory:
                done = any(map(self._trade, self._trades(one, in_))) or done
        alone = [(each,) for each in in_ if each.longer < -_NOTHING]
        return sum(map(self._trade, alone)) > 0 or done

    def _trades(self, one: _Step, in_: list[_Step]) -> Iterator[tuple[_Step, ...]]:
        """Yield what a unit that stands out could be part of: alone, or with one that comes."""
        if one.longer < -_NOTHING:
            yield (one,)
        for other in in_[:PARTNERS]:
            if one.longer + other.longer >= -_NOTHING:
                return
            yield other, one

    def _steps(self) -> tuple[list[_Step], list[_Step]]:
        """Return which units could go, and which could come, the best first."""
        held, own = self.held, self.territory
        units = np.flatnonzero(np.array(held.owner) == own).tolist()
        around: dict[int, None] = {}
        out: list[_Step] = []
        for unit in units:
            shared = held.borders(unit)
            for into, length in shared.items():
                if into != own and self.takes[into]:
                    out.append(_Step(unit, into, shared.get(own, 0.0) - length))
            if len(shared) > (own in shared):
                around.update((u, None) for u in held.neighbours[unit] if held.owner[u] != own)
        in_: list[_Step] = []
        for unit in around:
            owner = held.owner[unit]
            if owner != UNASSIGNED and self.gives[owner]:
                shared = held.borders(unit)
                in_.append(_Step(unit, own, shared.get(owner, 0.0) - shared[own]))
        return sorted(out, key=_longer), sorted(in_, key=_longer)

    def _trade(self, steps: tuple[_Step, ...]) -> bool:
        """Carry steps out together, if borders are shorter then and nothing is worse."""
        held = self.held
        before = [held.owner[step.unit] for step in steps]
        if any(now == step.into for now, step in zip(before, steps)):
            return False
        dearer = sum(self._dearer(step.unit, now, step.into) for now, step in zip(before, steps))
        if dearer > self.left + _NOTHING or not self._fits(steps, before):
            return False
        longer, made = 0.0, 0
        for step in steps:
            if not self._may(step):
                break
            shared = held.borders(step.unit)
            longer += shared.get(held.owner[step.unit], 0.0) - shared.get(step.into, 0.0)
            held.give(step.unit, step.into)
            made += 1
        if made == len(steps) and longer < -_NOTHING:
            self.left -= dearer
            return True
        for step, owner in reversed(list(zip(steps[:made], before))):
            held.give(step.unit, owner)
        return False

    def _may(self, step: _Step) -> bool:
        held, source = self.held, self.held.owner[step.unit]
        return (
            held.size[source] > 1
            and held.touches(step.unit, step.into)
            and not held.refuses([step.unit], step.into)
            and held.can_leave(step.unit)
        )

    def _dearer(self, unit: int, source: int, into: int) -> float:
        """Return how much more has moved when a unit goes; below zero where it goes home."""
        home = int(self.home[unit])
        if home == UNASSIGNED:
            return 0.0
        return float(self.price[unit]) * ((home != into) - (home != source))

    def _fits(self, steps: tuple[_Step, ...], before: list[int]) -> bool:
        """Tell whether nobody is farther outside of their limits then."""
        held = self.held
        load: dict[int, list[float]] = {}
        for step, source in zip(steps, before):
            for territory, sign in ((source, -1.0), (step.into, 1.0)):
                have = load.get(territory, held.load[territory])
                work = held.workload[step.unit]
                load[territory] = [amount + sign * w for amount, w in zip(have, work)]
        excess = self.limits.excess
        return all(
            excess(territory, then) <= excess(territory, held.load[territory]) + _NOTHING
            for territory, then in load.items()
        )


def _longer(step: _Step) -> float:
    return step.longer
