"""Parting pairs of units that must be apart and are in one territory."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

import numpy as np

from ..guards.cannot_link import KeptApart, cannot_link_of, together
from ..model.data_classes import dataclass
from ..model.problem import UNASSIGNED, Problem
from .articulation import articulations, hang_together
from .ownership import Ownership, cut_off

TURNS = 4
"""Tries per pair that is together at first: a few, lest two pairs be parted by turns for ever."""

GENTLE, LAST_RESORT = 1.0, (2.0, 8.0)
"""Harm that parting a pair may do, see `_Way`: at first, and where that did not do."""

HARM = 4.0
"""What moving as much as a territory has counts for, in pairs: to leave one together is better."""

REST = 6
"""Turns for which units that left a territory do not come back."""


def separate(problem: Problem, assignment: np.ndarray, harm: float = GENTLE) -> np.ndarray:
    """Part the pairs that are together, each by the least workload that can change hands.

    One of the two goes to a neighbouring territory, with the units on the way there and
    what these would cut off; territories stay connected, locks are kept. Where that would
    bring others together, these are parted in turn (min-conflicts [Minton 1992] with a
    tabu list [Glover 1989]). Pairs for which there is no way stay together.

    Parameters
    ----------
    harm : float
        The most that a way may do (see `_Way`).

    Returns
    -------
    (n,) int32, the plan met with the fewest pairs together.
    """
    best = np.array(assignment, dtype=np.int32)
    left = together(best, problem.apart)
    if not len(left):
        return best
    parting = _Parting(problem, best, harm)
    fewest = len(left)
    for turn in range(TURNS * len(left)):
        one, other = problem.apart[left[turn % len(left)]].tolist()
        parting.part(one, other, turn)
        plan = parting.as_array()
        left = together(plan, problem.apart)
        if len(left) < fewest:
            best, fewest = plan, len(left)
        if not len(left):
            break
    return best


@dataclass(frozen=True, order=True)
class _Way:
    """Units that would leave for a territory.

    The harm is by how many pairs more are together, plus `HARM` times the mass that moves, in
    mean territories.
    """

    harm: float
    units: tuple[int, ...]
    into: int


class _Parting(Ownership):
    """A plan whose pairs are parted one by one."""

    def __init__(self, problem: Problem, assignment: np.ndarray, harm: float) -> None:
        super().__init__(problem, assignment)
        self.cannot_link = cannot_link_of(problem)
        # What parts pairs brings others together for a while: all else that is asked is kept.
        self.guards = tuple(each for each in self.guards if not isinstance(each, KeptApart))
        self._harm = harm
        self._joint = articulations(
            problem.graph, problem.workload, problem.lower.min(axis=0)
        ).tolist()
        self._mass = problem.mass.tolist()
        self._mean = max(float(problem.mass.sum()) / problem.k, 1e-300)
        self._resting: dict[tuple[int, int], int] = {}

    def part(self, one: int, other: int, turn: int) -> None:
        """Move one of two units that are together to where it does least harm, if it can move."""
        if one == other or hang_together(self._joint, one, other):
            return
        ways = [
            way
            for mover, stayer in ((one, other), (other, one))
            for around in (False, True)
            for way in self._ways(mover, stayer, around)
        ]
        ways = [way for way in ways if self._resting.get((way.units[0], way.into), turn) <= turn]
        if not ways or min(ways).harm > self._harm:
            return
        way = min(ways)
        home = self.owner[one]
        for unit in way.units:
            self.give(unit, way.into)
            self._resting[unit, home] = turn + REST

    def _ways(self, mover: int, stayer: int, around: bool) -> Iterator[_Way]:
        """Yield the shortest way of `mover` into each territory that touches its own.

        It leads past `stayer`, or even `around` it and all that touches it, lest it be cut off.
        """
        owner, neighbours = self.owner, self.neighbours
        home = owner[mover]
        if self.holds(mover):
            return
        shunned = {stayer, *neighbours[stayer]} if around else {stayer}
        before = {mover: mover}
        waiting, seen = deque([mover]), {home, UNASSIGNED}
        while waiting:
            unit = waiting.popleft()
            for other in neighbours[unit]:
                into = owner[other]
                if into == home and other not in before:
                    if other not in shunned and not self.holds(other):
                        before[other] = unit
                        waiting.append(other)
                elif into not in seen:
                    units = self._leaving(_path(before, unit), stayer)
                    if not self.refuses(units, into):
                        seen.add(into)
                        weight = sum(self._mass[each] for each in units)
                        # One pair parted is all that is asked: taking much along parts more.
                        change = max(self._change(units, into), -1)
                        yield _Way(change + HARM * weight / self._mean, units, into)

    def _leaving(self, path: list[int], stayer: int) -> tuple[int, ...]:
        """Return the units of `path` and what they cut off."""
        pieces = cut_off(self.neighbours, self.owner, path, np.inf, stayer) or []
        return (*path, *(unit for piece in pieces for unit in piece))

    def _change(self, units: tuple[int, ...], into: int) -> int:
        """Return how many more pairs are together when `units` go over."""
        owner, cannot_link, leaving = self.owner, self.cannot_link, set(units)
        home = owner[units[0]]
        change = 0
        for unit in units:
            for other in cannot_link.get(unit, ()):
                if other not in leaving:
                    change += (owner[other] == into) - (owner[other] == home)
        return change


def _path(before: dict[int, int], unit: int) -> list[int]:
    """Return the units on the way to `unit`, from where it began."""
    path = [unit]
    while before[path[-1]] != path[-1]:
        path.append(before[path[-1]])
    return path[::-1]
