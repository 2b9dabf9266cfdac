"""The few moves that would bring one territory nearer to its target, for a planner to choose."""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from ..model.measures import deviations
from ..model.problem import UNASSIGNED, Problem
from ..state.ownership import Ownership

CHAIN_STARTS = 12
"""First steps that are tried with a second one."""


@dataclass(frozen=True)
class Suggestion:
    """One move, or a chain of two that passes workload on.

    Attributes
    ----------
    moves : tuple of (unit, target)
        In the order in which they keep every territory whole.
    territories : tuple of int
        Territories whose workload changes, the one asked about first.
    before, after : tuple of tuples of m floats
        Deviations of those territories as shares.

    Examples
    --------
    >>> import numpy as np
    >>> from territory_planner.core import graph_from_edges, make_problem, suggest
    >>> row = graph_from_edges(6, [0, 1, 2, 3, 4], [1, 2, 3, 4, 5])
    >>> along = np.column_stack([np.arange(6.0), np.zeros(6)])
    >>> problem = make_problem(along, [3, 1, 2, 2, 1, 3], row, 2)
    >>> best = suggest(problem, np.array([0, 0, 0, 0, 1, 1]), 1)[0]
    >>> best.territories, best.after
    ((1, 0), ((0.0,), (0.0,)))
    """

    moves: tuple[tuple[int, int], ...]
    territories: tuple[int, ...]
    before: tuple[tuple[float, ...], ...]
    after: tuple[tuple[float, ...], ...]


def suggest(
    problem: Problem, assignment: np.ndarray, territory: int, most: int = 5
) -> list[Suggestion]:
    """List the moves that bring `territory` nearest to its targets, the best first.

    A move counts by how far it lowers the sum of squared deviations of the territories that
    it touches; it must bring the territory itself nearer, cut nobody in two, and keep locks.
    Looks at the units along the territory's border and, for chains, along its neighbours'.

    Parameters
    ----------
    problem : Problem
    assignment : (n,) int
        Territory of each unit, -1 for none.
    territory : int
    most : int
        How many to list at most.

    Returns
    -------
    list of Suggestion

    Examples
    --------
    >>> import numpy as np
    >>> from territory_planner.core import graph_from_edges, make_problem, suggest
    >>> row = graph_from_edges(6, [0, 1, 2, 3, 4], [1, 2, 3, 4, 5])
    >>> along = np.column_stack([np.arange(6.0), np.zeros(6)])
    >>> problem = make_problem(along, [3, 1, 2, 2, 1, 3], row, 2)
    >>> suggest(problem, np.array([0, 0, 0, 0, 1, 1]), 1)[0].moves
    ((3, 1),)
    """
    search = _Search(problem, assignment, territory)
    single = search.singles()
    found = heapq.nsmallest(most, search.safe(single))
    chains = heapq.nsmallest(
        most, search.chains(single), key=lambda step: (step.change, step.moves)
    )
    best = sorted([*found, *chains])
    return [search.describe(step) for step in best[:most]]


def of_all_units(found: Suggestion, problem: Problem, stand_in: np.ndarray) -> Suggestion | None:
    """Return a suggestion for a revised problem as one for all units, by the plan as it is.

    The revised plan has groups in one place and exceptions set aside, which the plan itself need
    not: what the moves do is counted anew. None where they bring the territory no nearer then.

    Parameters
    ----------
    problem : Problem
        Of all units, with the plan as its start.
    stand_in : (n,) int
        The unit of the revised problem that stands for each, -1 for none.
    """
    if problem.start is None:
        return None
    then, moves = problem.start.copy(), list[tuple[int, int]]()
    for unit, target in found.moves:
        members = np.flatnonzero((stand_in == unit) & (problem.start != target))
        then[members] = target
        moves += [(member, target) for member in members.tolist()]
    moved = [member for member, _ in moves]
    touched = np.unique(np.concatenate([problem.start[moved], then[moved]]))
    first = found.territories[0]
    sides = [first, *(each for each in touched.tolist() if each not in (first, UNASSIGNED))]
    before, after = deviations(problem, problem.start), deviations(problem, then)
    aimed = problem.target[first] > 0
    change = np.square(after[first][aimed]) - np.square(before[first][aimed])
    if not moves or problem.weight[aimed] @ change >= 0:
        return None
    return Suggestion(
        tuple(moves),
        tuple(sides),
        tuple(tuple(before[each].tolist()) for each in sides),
        tuple(tuple(after[each].tolist()) for each in sides),
    )


@dataclass(frozen=True, order=True)
class _Step:
    change: float
    moves: tuple[tuple[int, int], ...]


class _Search:
    """Looks for steps about one territory; every trial move is undone."""

    def __init__(self, problem: Problem, assignment: np.ndarray, territory: int) -> None:
        self.territory = territory
        self._held = Ownership(problem, assignment)
        tails, heads = problem.graph.tails, problem.graph.indices
        across = assignment[tails] != assignment[heads]
        self._border_units = np.unique(tails[across])
        self._border_owner = np.asarray(assignment)[self._border_units]
        self._target: list[list[float]] = problem.target.tolist()
        self._weight: list[float] = problem.weight.tolist()

    def singles(self) -> list[_Step]:
        """Return the moves across the border of the territory, whether they help or not."""
        owner = self._held.owner
        steps = []
        taken = set()
        for unit in self._along_border(self.territory):
            for other in self._held.neighbours[unit]:
                if owner[other] not in (self.territory, UNASSIGNED):
                    taken.add(other)
            for target in self._held.borders(unit):
                steps += self._step(((unit, target),))
        for unit in sorted(taken):
            steps += self._step(((unit, self.territory),))
        return steps

    def safe(self, steps: Sequence[_Step]) -> Iterator[_Step]:
        """Yield the helpful steps that cut nobody in two, best first, a dozen at most."""
        helpful = sorted(step for step in steps if step.change < 0)
        yielded = 0
        for step in helpful:
            if self._held.can_leave(step.moves[0][0]):
                yield step
                yielded += 1
            if yielded == CHAIN_STARTS:
                return

    def chains(self, singles: Sequence[_Step]) -> Iterator[_Step]:
        """Yield chains that start with the moves that do most for the territory itself."""
        ranked = sorted(singles, key=lambda step: (self._own_change(step), step.moves))
        starts = 0
        for step in ranked:
            unit, target = step.moves[0]
            if starts == CHAIN_STARTS:
                return
            if not self._held.can_leave(unit):
                continue
            starts += 1
            source = self._held.owner[unit]
            between = target if source == self.territory else source
            outward = source == self.territory
            self._held.give(unit, target)
            follow = self._follow(step, between, outward)
            self._held.give(unit, source)
            if follow is not None:
                yield follow

    def _follow(self, first: _Step, between: int, outward: bool) -> _Step | None:
        """Return the best second move, which passes the workload on to or draws it from others.

        Called with the first move made.
        """
        (unit, target) = first.moves[0]
        options = []
        for second in self._second_moves(between, outward):
            if second[0] == unit:
                continue
            change = first.change + self._change(self._shifts((second,)))
            if change < first.change:
                options.append(_Step(change, ((unit, target), second)))
        for option in sorted(options):
            if self._held.can_leave(option.moves[1][0]) and option.change < 0:
                return option
        return None

    def _second_moves(self, between: int, outward: bool) -> Iterator[tuple[int, int]]:
        owner = self._held.owner
        for unit in self._along_border(between):
            if owner[unit] != between:
                continue
            for other in self._held.neighbours[unit]:
                theirs = owner[other]
                if theirs in (between, self.territory, UNASSIGNED):
                    continue
                move = (unit, theirs) if outward else (other, between)
                if self._allowed(*move):
                    yield move

    def _along_border(self, territory: int) -> list[int]:
        """Return the units of a territory that touch another (or a gap), ascending."""
        units: list[int] = self._border_units[self._border_owner == territory].tolist()
        return units

    def _step(self, moves: tuple[tuple[int, int], ...]) -> list[_Step]:
        """Return the step if locks allow it and it brings the territory nearer, else nothing."""
        if not all(self._allowed(unit, target) for unit, target in moves):
            return []
        step = _Step(self._change(self._shifts(moves)), moves)
        return [step] if self._own_change(step) < 0 else []

    def _allowed(self, unit: int, target: int) -> bool:
        source = self._held.owner[unit]
        if source == target or self._held.size[source] < 2:
            return False
        return not self._held.refuses([unit], target)

    def _shifts(self, moves: tuple[tuple[int, int], ...]) -> dict[int, list[float]]:
        """Return the workload that each territory gains or loses."""
        shifts: dict[int, list[float]] = {}
        for unit, target in moves:
            work = self._held.workload[unit]
            for territory, sign in ((self._held.owner[unit], -1.0), (target, 1.0)):
                shift = shifts.setdefault(territory, [0.0] * len(work))
                for c, w in enumerate(work):
                    shift[c] += sign * w
        return shifts

    def _change(self, shifts: dict[int, list[float]]) -> float:
        return sum(self._change_of(territory, shift) for territory, shift in shifts.items())

    def _change_of(self, territory: int, shift: list[float]) -> float:
        """Return the change of a territory's squared deviations, weighted by criterion."""
        total = 0.0
        load, target = self._held.load[territory], self._target[territory]
        for amount, wanted, more, weight in zip(load, target, shift, self._weight):
            if wanted > 0:
                total += (
                    weight * ((amount + more - wanted) ** 2 - (amount - wanted) ** 2) / wanted**2
                )
        return total

    def _own_change(self, step: _Step) -> float:
        return self._change_of(self.territory, self._shifts(step.moves)[self.territory])

    def describe(self, step: _Step) -> Suggestion:
        """Work out the deviations before and after."""
        shifts = self._shifts(step.moves)
        order = sorted(shifts, key=lambda territory: (territory != self.territory, territory))
        return Suggestion(
            step.moves,
            tuple(order),
            tuple(self._deviation(t, [0.0] * len(shifts[t])) for t in order),
            tuple(self._deviation(t, shifts[t]) for t in order),
        )

    def _deviation(self, territory: int, shift: list[float]) -> tuple[float, ...]:
        rows = zip(self._held.load[territory], shift, self._target[territory])
        return tuple((a + s - t) / t if t > 0 else 0.0 for a, s, t in rows)
