"""Moves in an order to carry them out in, and what each step does: facts for `moves.explain`."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, islice

import numpy as np

from ..guards.cannot_link import together as still_together
from ..guards.hard_limits import hard_limits
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
from ..state.ownership import Ownership

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
    pair joined that must be apart. Units that can only go at once are one step.

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
    for number, step in enumerate(_ordered(plan, _gathered(problem, moves, together), progress), 1):
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


def _gathered(problem: Problem, moves: Sequence[Move], together: np.ndarray | None) -> list[_Step]:
    """Return the moves as steps, by their first unit: connected pieces, groups, single units."""
    ways = {way: number for number, way in enumerate({_way(move): None for move in moves})}
    label = np.full(problem.n, UNASSIGNED, dtype=np.int64)
    for move in moves:
        if move.reason.code in PIECES:
            label[move.unit] = ways[_way(move)]
    piece, _ = parts(problem.graph, label)
    steps: dict[tuple[int, int, int], list[Move]] = {}
    for move in sorted(moves, key=lambda move: move.unit):
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

    A step that can't be taken yet waits until one of its neighbours has moved, or one out of or
    into its territories. When all wait, a block of them that can go at once is one step; else one
    is taken that tears no territory; else the first is taken all the same.
    """
    step_of = {unit: number for number, step in enumerate(steps) for unit in step.units}
    by_territory: dict[int, list[int]] = {}
    for number, step in enumerate(steps):
        for territory in (step.source, step.target):
            by_territory.setdefault(territory, []).append(number)
    looks = _Looks(plan, steps)
    # Whether a step that waits would tear nobody, which stays so while it waits: whoever changes
    # its territories has it looked at again.
    ready, waiting = deque(range(len(steps))), dict[int, bool]()
    while ready or waiting:
        progress.check()
        if ready:
            number = ready.popleft()
            is_whole = looks.leave_whole(number)
            if not is_whole or _refused(plan, steps[number]):
                waiting[number] = is_whole
                continue
            taken = [number]
        else:
            taken = _stuck(plan, steps, waiting, step_of, progress)
        for number in taken:
            waiting.pop(number, None)
        step = steps[taken[0]]
        units = [unit for number in taken for unit in steps[number].units]
        yield step if len(taken) == 1 else replace(step, units=sorted(units))
        looks.note(step)
        near = (step_of.get(u) for unit in units for u in plan.neighbours[unit])
        for other in (*near, *by_territory[step.source], *by_territory[step.target]):
            if other in waiting:
                del waiting[other]
                ready.append(other)


def _stuck(
    plan: Ownership,
    steps: list[_Step],
    waiting: Mapping[int, bool],
    step_of: dict[int, int],
    progress: Progress,
) -> list[int]:
    """Return which of the steps that all wait are to be taken, at once."""
    for number, is_whole in waiting.items():
        if is_whole:
            return [number]
    for first in islice(waiting, BLOCKS):
        block = _block(plan, steps, first, waiting, step_of, progress)
        if block:
            return block
    return [next(iter(waiting))]


def _block(
    plan: Ownership,
    steps: list[_Step],
    first: int,
    waiting: Collection[int],
    step_of: dict[int, int],
    progress: Progress,
) -> list[int]:
    """Return the fewest waiting steps found about one that can go its way at once; [] for none."""
    way = steps[first]
    block, queue = [first], deque([first])
    seen = {first}
    while queue:
        for unit in steps[queue.popleft()].units:
            for neighbour in plan.neighbours[unit]:
                number = step_of.get(neighbour)
                if number is None or number in seen or number not in waiting:
                    continue
                step = steps[number]
                if (step.source, step.target, step.code) != (way.source, way.target, way.code):
                    continue
                progress.check()
                seen.add(number)
                queue.append(number)
                block.append(number)
                units = [u for each in block for u in steps[each].units]
                if _leaves_whole(plan, replace(way, units=units)):
                    return block
    return []


def _refused(plan: Ownership, step: _Step) -> bool:
    """Tell whether a rule that may be kept on the way keeps a step from being taken now."""
    return step.target != UNASSIGNED and plan.refuses(step.units, step.target)


def _leaves_whole(plan: Ownership, step: _Step) -> bool:
    """Tell whether a step tears no territory further."""
    return _joins(plan, step) and (step.source == UNASSIGNED or plan.can_leave(*step.units))


def _joins(plan: Ownership, step: _Step) -> bool:
    """Tell whether the units of a step touch the territory that they go to, if it has any."""
    size = plan.size[step.target] if step.target != UNASSIGNED else 0
    return not size or any(plan.touches(unit, step.target) for unit in step.units)


class _Looks:
    """Which steps tear no territory, looked at anew only where the one that they leave changed."""

    def __init__(self, plan: Ownership, steps: list[_Step]) -> None:
        self._plan, self._steps = plan, steps
        self._changes = Counter[int]()
        self._known: dict[int, tuple[int, bool]] = {}

    def leave_whole(self, number: int) -> bool:
        """See `_leaves_whole`."""
        step = self._steps[number]
        if not _joins(self._plan, step):
            return False
        if step.source == UNASSIGNED:
            return True
        changes = self._changes[step.source]
        known = self._known.get(number)
        if known is None or known[0] != changes:
            known = self._known[number] = (changes, self._plan.can_leave(*step.units))
        return known[1]

    def note(self, step: _Step) -> None:
        """Take note that a step has been taken."""
        self._changes.update((step.source, step.target))


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
