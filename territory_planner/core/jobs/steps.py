"""Moves in an order to carry them out in, and what each step does: facts for `moves.explain`."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby, islice

import numpy as np

from ..guards.cannot_link import together as still_together
from ..guards.hard_limits import hard_limits
from ..model.data_classes import dataclass
from ..model.graph import parts, parts_per_territory
from ..model.measures import deviation_from
from ..model.moves import (
    BALANCED,
    BORN,
    CLOSED,
    CUT_OFF,
    DETACHED,
    ENCLAVE,
    EXCHANGED,
    FILLED,
    JOINED,
    KEPT_APART,
    LEFT,
    MOVES_AT_ONCE,
    PASSED_ON,
    RELOCATED,
    SWAPPED,
    TAKEN_ON,
    WITH_OTHERS,
    Effect,
    Move,
    Reason,
)
from ..model.problem import UNASSIGNED, Problem
from ..model.progress import SILENT, Progress
from ..state.ownership import Ownership, cut_off

PIECES = (DETACHED, ENCLAVE, CUT_OFF, FILLED, SWAPPED)
"""Reasons for which connected units move together."""

BLOCKS = 50
"""Steps about which a block is looked for that can go at once."""

OF_BALANCE = (BALANCED, EXCHANGED, PASSED_ON, TAKEN_ON, WITH_OTHERS)
"""Reasons of what balancing moves; which one it is depends on all moves."""


@dataclass(frozen=True)
class _Step:
    """Units that change hands at once, from one territory to another."""

    units: list[int]
    source: int
    target: int
    code: str


def in_steps(
    problem: Problem,
    before: np.ndarray,
    moves: Sequence[Move],
    together: np.ndarray | None = None,
    progress: Progress = SILENT,
) -> tuple[Move, ...]:
    """Put moves in an order to carry them out in, and find what each step is for and does.

    As far as there is such an order, each step leaves both territories in no more parts than
    they are in, its units touch the territory that they join, and no hard limit is broken and no
    pair joined that must be apart. Units that can only go at once are one step. A territory that
    begins does so at its seat, where that comes to it.

    The reason's code is what the method that made the move gives as its purpose; where the plans
    don't bear it out, it becomes one that they do.

    Parameters
    ----------
    before : (n,) int
        The plan that the moves start from.
    moves : sequence of Move
        At most one a unit.
    together : (n,) int, optional
        Units with the same number, -1 for none, move in one step.

    Returns
    -------
    tuple of Move
        By step, then by unit.
    """
    if not moves:
        return ()
    plan = Ownership(problem, np.asarray(before))
    limits = hard_limits(problem, np.asarray(before), problem.least, problem.most)
    plan.guards = (*plan.guards, *limits)
    facts = _Facts(problem, np.asarray(before), moves)
    by_unit = {move.unit: move for move in moves}
    told: list[Move] = []
    steps = _gathered(problem, moves, together, progress)
    for number, step in enumerate(_ordered(plan, _seat_first(plan, steps, problem), progress), 1):
        reason = _reason(problem, plan, facts, step)
        told += [replace(by_unit[unit], reason=reason, step=number) for unit in step.units]
        for unit in step.units:
            plan.give(unit, step.target)
    return tuple(told)


def torn_by(problem: Problem, before: np.ndarray, moves: Sequence[Move]) -> list[int]:
    """Return the steps that leave a territory in more parts than it was in, ascending.

    There are some only where no order was found in which none does.
    """
    plan = Ownership(problem, np.asarray(before))
    torn = []
    for number, group in groupby(moves, lambda move: move.step):
        together = list(group)
        units = [move.unit for move in together]
        step = _Step(units, *_way(together[0]))
        if not _leaves_whole(plan, step):
            torn.append(number)
        for unit in units:
            plan.give(unit, step.target)
    return torn


def _gathered(
    problem: Problem, moves: Sequence[Move], together: np.ndarray | None, progress: Progress
) -> list[_Step]:
    """Return the moves as steps, by their first unit: connected pieces, groups, single units."""
    ways = {way: number for number, way in enumerate({_way(move): None for move in moves})}
    label = np.full(problem.n, UNASSIGNED, dtype=np.int64)
    for move in moves:
        if move.reason.code in PIECES:
            label[move.unit] = ways[_way(move)]
    piece, _ = parts(problem.graph, label)
    steps: dict[tuple[int, int, int], list[Move]] = {}
    for move in progress.watched(sorted(moves, key=lambda move: move.unit), MOVES_AT_ONCE):
        group = -1 if together is None else int(together[move.unit])
        key = (2, move.unit, 0)
        if piece[move.unit] >= 0:
            key = (0, int(piece[move.unit]), 0)
        elif group >= 0:
            key = (1, group, ways[_way(move)])
        steps.setdefault(key, []).append(move)
    return [_Step([move.unit for move in each], *_way(each[0])) for each in steps.values()]


def _way(move: Move) -> tuple[int, int, str]:
    return move.source, move.target, move.reason.code


def _ordered(plan: Ownership, steps: list[_Step], progress: Progress) -> Iterator[_Step]:
    """Yield the steps, each before it is taken; the caller takes it in `plan`.

    A step that can't be taken yet waits until what keeps it may have changed. When all wait, one
    is taken that tears no territory; else a block of them that can go at once is one step; else
    the first is taken all the same.
    """
    step_of = {unit: number for number, step in enumerate(steps) for unit in step.units}
    ready, waits = deque(range(len(steps))), _Waits(plan, steps, step_of)
    while ready or waits.steps:
        progress.check()
        if ready:
            number = ready.popleft()
            if waits.must(number):
                continue
            taken = [number]
        else:
            taken = _stuck(plan, steps, waits, progress)
        waits.end(taken)
        step = steps[taken[0]]
        units = [unit for number in taken for unit in steps[number].units]
        yield step if len(taken) == 1 else replace(step, units=sorted(units))
        ready.extend(waits.over(step.source, step.target, units))


def _seat_first(plan: Ownership, steps: list[_Step], problem: Problem) -> list[_Step]:
    """Return the steps, first those by which a territory begins at its seat."""
    if problem.seat is None:
        return steps
    seat = problem.seat
    begun = {
        int(seat[step.target])
        for step in steps
        if step.target != UNASSIGNED and not plan.size[step.target]
    }
    return sorted(steps, key=lambda step: begun.isdisjoint(step.units))


class _Waits:
    """The steps that can't be taken yet, and what each waits for.

    A step that would tear the territory that it leaves does so as long as the piece that it would
    cut off stays as it is, and nothing joins the territory beside it; one that does not touch the
    territory it goes to waits for a neighbour; one that a rule refuses, for the territories.

    Attributes
    ----------
    step_of : dict of int to int
        The step that each unit is of.
    steps : dict of int to None
        The numbers of those that wait, the longest first.
    torn, refused : dict of int to None
        Of these, those that would tear the territory that they leave; of the others, those that a
        rule refuses.
    """

    def __init__(self, plan: Ownership, steps: list[_Step], step_of: Mapping[int, int]) -> None:
        self._plan, self._steps, self.step_of = plan, steps, step_of
        self.steps: dict[int, None] = {}
        self.torn: dict[int, None] = {}
        self.refused: dict[int, None] = {}
        self._by_unit: dict[int, list[int]] = {}
        self._by_territory: dict[int, list[int]] = {}

    def must(self, number: int) -> bool:
        """Tell whether a step can't be taken yet; it waits then."""
        plan, step = self._plan, self._steps[number]
        if _joins(plan, step):
            piece = _first_cut_off(plan, step)
            if not piece and not _refused(plan, step):
                return False
            if piece:
                self.torn[number] = None
                for unit in piece:
                    self._by_unit.setdefault(unit, []).append(number)
            else:
                self.refused[number] = None
                for territory in (step.source, step.target):
                    self._by_territory.setdefault(territory, []).append(number)
        self.steps[number] = None
        return True

    def over(self, source: int, target: int, units: Sequence[int]) -> list[int]:
        """Return the steps to look at again, now that units have changed hands."""
        step_of, by_unit, near = self.step_of, self._by_unit, list[int]()
        for unit in units:
            near += by_unit.pop(unit, ())
            for other in self._plan.neighbours[unit]:
                near += by_unit.pop(other, ())
                if other in step_of:
                    near.append(step_of[other])
        for territory in (source, target):
            near += self._by_territory.pop(territory, ())
        if source != UNASSIGNED and not self._plan.size[source]:
            near += [each for each in self.steps if self._steps[each].target == source]
        found = [number for number in dict.fromkeys(near) if number in self.steps]
        self.end(found)
        return found

    def end(self, numbers: Iterable[int]) -> None:
        """Let steps wait no longer."""
        for number in numbers:
            for each in (self.steps, self.torn, self.refused):
                each.pop(number, None)


def _stuck(plan: Ownership, steps: list[_Step], waits: _Waits, progress: Progress) -> list[int]:
    """Return which of the steps that all wait are to be taken, at once."""
    if waits.refused:
        return [next(iter(waits.refused))]
    for first in islice(waits.torn, BLOCKS):
        progress.check()
        block = _block(plan, steps, first, waits)
        if block:
            return block
    return [next(iter(waits.steps))]


def _block(plan: Ownership, steps: list[_Step], first: int, waits: _Waits) -> list[int]:
    """Return a waiting step with those that it would cut off, if all go its way; [] if not."""
    way, block = steps[first], {first: None}

    def goes(unit: int) -> bool:
        number = waits.step_of.get(unit)
        if number is None or number not in waits.steps:
            return False
        return (steps[number].target, steps[number].code) == (way.target, way.code)

    while True:
        units = [unit for number in block for unit in steps[number].units]
        rim = (other for unit in units for other in plan.neighbours[unit])
        stay = (each for each in rim if plan.owner[each] == way.source and not goes(each))
        pieces = cut_off(plan.neighbours, plan.owner, units, np.inf, next(stay, UNASSIGNED))
        lost = [unit for piece in pieces or () for unit in piece]
        if not lost:
            return list(block)
        if not all(map(goes, lost)):
            return []
        block.update(dict.fromkeys(waits.step_of[unit] for unit in lost))


def _refused(plan: Ownership, step: _Step) -> bool:
    """Tell whether a rule that may be kept on the way keeps a step from being taken now."""
    return step.target != UNASSIGNED and plan.refuses(step.units, step.target)


def _leaves_whole(plan: Ownership, step: _Step) -> bool:
    """Tell whether a step tears no territory further."""
    return _joins(plan, step) and not _first_cut_off(plan, step)


def _first_cut_off(plan: Ownership, step: _Step) -> list[int]:
    """Return a piece that a step would cut off from the territory that it leaves, [] for none."""
    if step.source == UNASSIGNED:
        return []
    pieces = cut_off(plan.neighbours, plan.owner, step.units, np.inf)
    return pieces[0] if pieces else []


def _joins(plan: Ownership, step: _Step) -> bool:
    """Tell whether the units of a step touch the territory that they go to, if it has any."""
    size = plan.size[step.target] if step.target != UNASSIGNED else 0
    return not size or any(plan.touches(unit, step.target) for unit in step.units)


class _Facts:
    """What the plans before and after all moves say about them."""

    def __init__(self, problem: Problem, before: np.ndarray, moves: Sequence[Move]) -> None:
        after = np.array(before, dtype=np.int32)
        for move in moves:
            after[move.unit] = move.target
        self.problem, self.after = problem, after
        kept = before[(before == after) & (before >= 0)]
        self.keeps = np.bincount(kept, minlength=problem.k) > 0
        self.has_units = np.bincount(after[after >= 0], minlength=problem.k) > 0
        self.parts_before = parts_per_territory(problem.graph, before, problem.k)
        self.parts_after = parts_per_territory(problem.graph, after, problem.k)
        pairs = problem.apart[still_together(before, problem.apart)]
        pairs = pairs[after[pairs[:, 0]] != after[pairs[:, 1]]]
        self.parted = set(before[pairs[:, 0]].tolist())
        self.flows = Counter((move.source, move.target) for move in moves)

    def holds(self, step: _Step) -> bool:
        """Tell whether a step's own purpose is borne out."""
        source, target, code = step.source, step.target, step.code
        if code == RELOCATED:
            return source >= 0 and not self.keeps[source] and bool(self.has_units[source])
        if code in (BORN, JOINED):
            return target >= 0 and not self.keeps[target]
        if code in (CLOSED, LEFT):
            return source >= 0 and not self.has_units[source]
        if code == KEPT_APART:
            return source in self.parted
        if code == SWAPPED:
            return bool(self.flows[step.target, step.source])
        if code in (DETACHED, ENCLAVE):
            return source >= 0 and bool(self.parts_before[source] > 1)
        if code == CUT_OFF:
            return self._would_be_cut_off(step)
        return code not in OF_BALANCE

    def _would_be_cut_off(self, step: _Step) -> bool:
        if step.source == UNASSIGNED:
            return False
        stayed = self.after.copy()
        stayed[step.units] = step.source
        count = parts_per_territory(self.problem.graph, stayed, self.problem.k)[step.source]
        return bool(count > max(self.parts_after[step.source], 1))

    def third(self, step: _Step) -> tuple[str, int]:
        """Say what a move that evens out nothing by itself goes with: a code and a territory."""
        if self.flows[step.target, step.source]:
            return EXCHANGED, UNASSIGNED
        for code, end, other_end in ((PASSED_ON, 0, 1), (TAKEN_ON, 1, 0)):
            own = step.target if code == PASSED_ON else step.source
            others = [
                (-count, way[other_end])
                for way, count in self.flows.items()
                if way[end] == own and way[other_end] != UNASSIGNED
            ]
            if others and own != UNASSIGNED:
                return code, min(others)[1]
        return WITH_OTHERS, UNASSIGNED


def _reason(problem: Problem, plan: Ownership, facts: _Facts, step: _Step) -> Reason:
    """Return why a step is taken and what it does, `plan` being what it finds."""
    work = problem.workload[step.units].sum(axis=0)
    lost = _deviations(problem, plan, step.source, -work)
    gained = _deviations(problem, plan, step.target, work)
    criterion, evens = _most_eased(problem, [each for each in (lost, gained) if each is not None])
    code, third = step.code, UNASSIGNED
    if not facts.holds(step):
        if code in (DETACHED, ENCLAVE) and facts.holds(replace(step, code=CUT_OFF)):
            code = CUT_OFF
        elif evens:
            code = BALANCED
        else:
            code, third = facts.third(step)
    around = _around(plan, step)
    if code in (DETACHED, ENCLAVE):
        code = ENCLAVE if set(around) == {step.target} else DETACHED
    return Reason(
        code,
        len(step.units),
        around.get(step.target, 0.0) / 1000.0,
        _effect(lost, criterion),
        _effect(gained, criterion),
        criterion,
        third,
    )


def _deviations(
    problem: Problem, plan: Ownership, territory: int, change: np.ndarray
) -> np.ndarray | None:
    """Return (2, m) deviations of a territory before and after a change of its load."""
    if territory == UNASSIGNED:
        return None
    load = np.array(plan.load[territory])
    # Sums kept by differences may end a rounding error below zero.
    return deviation_from(np.maximum([load, load + change], 0.0), problem.target[territory])


def _most_eased(problem: Problem, pairs: list[np.ndarray]) -> tuple[int, bool]:
    """Return the workload in which the worse of the two territories gains most, and whether any.

    Measured in tolerances.
    """
    known = np.array(pairs)  # (territories, 2, m)
    tolerance = np.maximum(problem.tolerance, 0.01)
    strain = np.abs(np.where(np.isfinite(known), known, 0.0)).max(axis=0) / tolerance
    eased = strain[0] - strain[1]
    best = int(np.argmax(eased))
    return best, bool(eased[best] > 1e-9)


def _effect(pair: np.ndarray | None, criterion: int) -> Effect | None:
    if pair is None or not np.isfinite(pair[:, criterion]).all():
        return None
    return Effect(float(pair[0, criterion]), float(pair[1, criterion]))


def _around(plan: Ownership, step: _Step) -> dict[int, float]:
    """Return the border (m) of a step's units with each territory, or none, around them."""
    inside, shared = set(step.units), dict[int, float]()
    for unit in step.units:
        for other, length in zip(plan.neighbours[unit], plan.length[unit]):
            if other not in inside:
                owner = plan.owner[other]
                shared[owner] = shared.get(owner, 0.0) + length
    return shared
