"""The last steps to the limits: single moves, swaps, and giving back what was not needed."""

from __future__ import annotations

from math import fsum

import numpy as np

from ..model.limits import LimitLists
from ..model.problem import FROZEN, UNASSIGNED, Problem
from ..model.progress import Progress
from ..state.ownership import Ownership
from .shift import block_of, work_of

MOST_STEPS = 8
"""Steps that one territory is repaired by before the others have their turn: more is work for
flows."""

MOST_MENDED = 25
"""Territories that are repaired in a round, the worst first."""

MOST_SIDE, MOST_TRIES = 20, 40
"""Units on each side of a border that swaps are made of; swaps checked for contiguity."""

MOST_IDLE = 1_000
"""Units without workload that go back together, as one of them holds on to the others."""


def settle(problem: Problem, held: Ownership, rounds: int, progress: Progress) -> None:
    """Bring territories within limits one move or swap at a time, as long as each helps.

    A step counts as help when the sum of squares of the excesses of the two territories
    falls; so the worst is repaired first and nothing oscillates.
    """
    limits = LimitLists(problem)
    for _ in range(rounds):
        progress.check()
        outside = [limits.excess(t, load) for t, load in enumerate(held.load)]
        bad = sorted((t for t in range(problem.k) if outside[t] > 0), key=lambda t: -outside[t])
        members = _members(held, bad)
        helped = False
        for territory in bad[:MOST_MENDED]:
            progress.check()
            helped |= _repair(held, limits, territory, members[territory])
        if not helped:
            return


def _members(held: Ownership, territories: list[int]) -> dict[int, list[int]]:
    """Return the units of each of `territories` along its border."""
    rows: dict[int, list[int]] = {territory: [] for territory in territories}
    owner = np.array(held.owner)
    wanted = np.isin(owner, territories)
    for unit in np.flatnonzero(wanted).tolist():
        own = held.owner[unit]
        if any(held.owner[other] != own for other in held.neighbours[unit]):
            rows[own].append(unit)
    return rows


def _repair(held: Ownership, limits: LimitLists, territory: int, border: list[int]) -> bool:
    """Apply the best moves, else the best swap, between `territory` and its neighbours."""
    helped = False
    steps_left = MOST_STEPS
    border = [unit for unit in border if held.owner[unit] == territory]
    while steps_left and limits.excess(territory, held.load[territory]) > 0:
        steps_left -= 1
        moves = _single_step(held, limits, territory, border)
        moves = moves or _swap(held, limits, territory, border)
        if not moves:
            return helped
        for unit, target in moves:
            held.give(unit, target)
        border = sorted(
            {*border, *(unit for unit, _ in moves)}
            | {other for unit, _ in moves for other in held.neighbours[unit]}
        )
        border = [unit for unit in border if held.owner[unit] == territory]
        helped = True
    return helped


TIE = 1e-12
"""Share up to which sums of what territories are outside are the same but for rounding."""

Moves = list[tuple[int, int]]
"""Units and the territories they go to."""


def _single_step(held: Ownership, limits: LimitLists, territory: int, border: list[int]) -> Moves:
    """Return the best move of one unit (and what it cuts off) out of or into `territory`."""
    inward = {
        other
        for unit in border
        for other in held.neighbours[unit]
        if held.owner[other] not in (territory, UNASSIGNED)
    }
    pairs = [(unit, target) for unit in border for target in held.borders(unit)]
    pairs += [(unit, territory) for unit in sorted(inward)]
    options = []
    for unit, target in pairs:
        source = held.owner[unit]
        if source == target or held.refuses([unit], target):
            continue
        change = _change(held, limits, source, target, held.workload[unit])
        if change < -1e-12:
            options.append((change, unit, target))
    for _, unit, target in sorted(options)[:MOST_TRIES]:
        block = block_of(held, unit)
        if block is None:
            continue
        work = work_of(held, block)
        helps = _change(held, limits, held.owner[unit], target, work) < -1e-12
        if helps and not held.refuses(block, target):
            return [(moved, target) for moved in block]
    return []


def _swap(held: Ownership, limits: LimitLists, territory: int, border: list[int]) -> Moves:
    """Return the best helpful exchange of two units, if any."""
    sides: dict[int, list[int]] = {}
    for unit in border:
        for target in held.borders(unit):
            if target != territory and not held.refuses([unit], target):
                sides.setdefault(target, []).append(unit)
    candidates: list[tuple[float, int, int, int]] = []
    for target, units in sides.items():
        facing = _thinned(_facing(held, territory, target, border))
        for unit in _thinned(units):
            for other in facing:
                work = [a - b for a, b in zip(held.workload[unit], held.workload[other])]
                change = _change(held, limits, territory, target, work)
                if change < -1e-12:
                    candidates.append((change, unit, other, target))
    for _, unit, other, target in sorted(candidates)[:MOST_TRIES]:
        if _exchange_is_safe(held, territory, target, unit, other):
            return [(unit, target), (other, territory)]
    return []


def _thinned(units: list[int]) -> list[int]:
    """Return at most `MOST_SIDE` of `units`, evenly picked."""
    return units[:: 1 + max(len(units) - 1, 0) // MOST_SIDE]


def _facing(held: Ownership, territory: int, target: int, border: list[int]) -> list[int]:
    """Return the units of `target` that touch a border and may come over."""
    units = {
        other for unit in border for other in held.neighbours[unit] if held.owner[other] == target
    }
    return sorted(other for other in units if not held.refuses([other], territory))


def _exchange_is_safe(held: Ownership, territory: int, target: int, unit: int, other: int) -> bool:
    """Try the exchange move by move, look whether it breaks anything, and undo it."""
    if not _may_go(held, unit):
        return False
    held.give(unit, target)
    safe = territory in held.borders(other) and held.can_leave(other)
    safe = safe and not held.refuses([other], territory)
    held.give(unit, territory)
    return safe


def _may_go(held: Ownership, unit: int) -> bool:
    return held.size[held.owner[unit]] > 1 and held.can_leave(unit)


def _change(
    held: Ownership, limits: LimitLists, source: int, target: int, work: list[float]
) -> float:
    """Return the change of the two territories' squared excesses when `work` goes over."""
    before, after = 0.0, 0.0
    for territory, sign in ((source, -1.0), (target, 1.0)):
        load = held.load[territory]
        before += limits.excess(territory, load) ** 2
        changed = [amount + sign * w for amount, w in zip(load, work)]
        after += limits.excess(territory, changed) ** 2
    return after - before


def _harms(
    held: Ownership,
    limits: LimitLists,
    source: int,
    target: int,
    work: list[float],
    rivals: list[int] | None,
) -> bool:
    """Tell whether a plan ranks worse (see `rank_plan`) when `work` goes over.

    That is where the sum of what the two territories are outside rises, or their farthest.

    Parameters
    ----------
    rivals : list of int, optional
        Territories that count beside the two: then only if it does rank worse, so that the
        farthest may rise where the sum falls, and where it stays as long as one of these is farther
        outside.
    """
    before: list[float] = []
    after: list[float] = []
    for territory, sign in ((source, -1.0), (target, 1.0)):
        load = held.load[territory]
        before += limits.each(territory, load)
        after += limits.each(territory, [amount + sign * w for amount, w in zip(load, work)])
    more, farthest = fsum(after) - fsum(before), max(after)
    if rivals is None:
        return more > 0.0 or farthest > max(before)
    if abs(more) > TIE:
        return more > 0.0
    each = (max(limits.each(territory, held.load[territory])) for territory in rivals)
    return farthest > max(before) and farthest > max(each, default=0.0)


def give_back(
    problem: Problem,
    held: Ownership,
    start: np.ndarray,
    progress: Progress,
    *,
    frayed: bool = False,
) -> None:
    """Return units to the territory they came from where no plan ranks worse and nothing is cut.

    The heaviest first, so that the least workload changes hands. Only units that share at
    least as much border with their old territory as with their new one, lest it be frayed; those
    without workload whatever the shape, for nobody asks why these moved but that they had to.

    Parameters
    ----------
    frayed : bool
        All of them whatever the shape, with what they would cut off, and wherever no plan ranks
        worse: else only where it plainly doesn't, so that a search may go on.
    """
    limits = LimitLists(problem)
    home = start.tolist()
    moved = np.flatnonzero((held.as_array() != start) & (start >= 0))
    mass = problem.mass[moved]
    free = [True] * problem.n if frayed else (problem.workload == 0).all(axis=1).tolist()
    rivals = np.flatnonzero(problem.territory_lock != FROZEN).tolist() if frayed else None
    waiting = moved[np.lexsort((moved, -mass))].tolist()
    away = set(waiting)
    while waiting:
        for unit in waiting:
            next_ = [unit]
            while next_:
                progress.check()
                back = _send_home(held, limits, next_.pop(), home, free, rivals)
                away.difference_update(back)
                # What came home opens the way for what is around it.
                next_ += sorted({o for each in back for o in held.neighbours[each] if o in away})
        kept = [unit for unit in waiting if unit in away]
        if len(kept) == len(waiting):
            return
        waiting = kept


def _send_home(
    held: Ownership,
    limits: LimitLists,
    unit: int,
    home: list[int],
    free: list[bool],
    rivals: list[int] | None,
) -> list[int]:
    """Return the units that went home: this one, with what it would cut off; none.

    Parameters
    ----------
    free : list of n bool
        Units that go whatever becomes of shapes.
    rivals : list of int, optional
        See `_harms`.
    """
    own, source = home[unit], held.owner[unit]
    borders = held.borders(unit)
    if source in (own, UNASSIGNED) or own not in borders:
        return []
    if not free[unit] and borders[own] < borders.get(source, 0.0):
        return []
    cut_off = held.cut_off(unit, MOST_IDLE)
    if cut_off is None or not all(free[each] and home[each] == own for each in cut_off):
        return []
    block = [unit, *cut_off]
    if held.size[source] <= len(block) or held.refuses(block, own):
        return []
    if _harms(held, limits, source, own, work_of(held, block), rivals):
        return []
    for each in block:
        held.give(each, own)
    return block
