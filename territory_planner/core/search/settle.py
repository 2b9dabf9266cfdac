"""The last steps to the limits: single moves, swaps, and giving back what was not needed."""

from __future__ import annotations

import numpy as np

from ..model.limits import LimitLists
from ..model.problem import UNASSIGNED, Problem
from ..model.progress import Progress
from ..state.boundary import Boundary
from .shift import block_of, work_of

MOST_STEPS = 8
"""Steps that one territory is repaired by before the others have their turn: more is work for
flows."""

MOST_MENDED = 25
"""Territories that are repaired in a round, the worst first."""

MOST_SIDE, MOST_TRIES = 20, 40
"""Units on each side of a border that swaps are made of; swaps checked for contiguity."""


def settle(problem: Problem, boundary: Boundary, rounds: int, progress: Progress) -> None:
    """Bring territories within limits one move or swap at a time, as long as each helps.

    A step counts as help when the sum of squares of the excesses of the two territories
    falls; so the worst is repaired first and nothing oscillates.
    """
    limits = LimitLists(problem)
    for _ in range(rounds):
        progress.check()
        outside = [limits.excess(t, load) for t, load in enumerate(boundary.load)]
        bad = sorted((t for t in range(problem.k) if outside[t] > 0), key=lambda t: -outside[t])
        members = _members(boundary, bad)
        helped = False
        for territory in bad[:MOST_MENDED]:
            progress.check()
            helped |= _repair(boundary, limits, territory, members[territory])
        if not helped:
            return


def _members(boundary: Boundary, territories: list[int]) -> dict[int, list[int]]:
    """Return the units of each of `territories` along its border."""
    rows: dict[int, list[int]] = {territory: [] for territory in territories}
    owner = np.array(boundary.owner)
    wanted = np.isin(owner, territories)
    for unit in np.flatnonzero(wanted).tolist():
        own = boundary.owner[unit]
        if any(boundary.owner[other] != own for other in boundary.neighbours[unit]):
            rows[own].append(unit)
    return rows


def _repair(boundary: Boundary, limits: LimitLists, territory: int, border: list[int]) -> bool:
    """Apply the best moves, else the best swap, between `territory` and its neighbours."""
    helped = False
    steps_left = MOST_STEPS
    border = [unit for unit in border if boundary.owner[unit] == territory]
    while steps_left and limits.excess(territory, boundary.load[territory]) > 0:
        steps_left -= 1
        moves = _single_step(boundary, limits, territory, border)
        moves = moves or _swap(boundary, limits, territory, border)
        if not moves:
            return helped
        for unit, target in moves:
            boundary.move(unit, target)
        border = sorted(
            {*border, *(unit for unit, _ in moves)}
            | {other for unit, _ in moves for other in boundary.neighbours[unit]}
        )
        border = [unit for unit in border if boundary.owner[unit] == territory]
        helped = True
    return helped


Moves = list[tuple[int, int]]
"""Units and the territories they go to."""


def _single_step(
    boundary: Boundary, limits: LimitLists, territory: int, border: list[int]
) -> Moves:
    """Return the best move of one unit (and what it cuts off) out of or into `territory`."""
    inward = {
        other
        for unit in border
        for other in boundary.neighbours[unit]
        if boundary.owner[other] not in (territory, UNASSIGNED)
    }
    pairs = [(unit, target) for unit in border for target in boundary.borders(unit)]
    pairs += [(unit, territory) for unit in sorted(inward)]
    options = []
    for unit, target in pairs:
        source = boundary.owner[unit]
        if source == target or boundary.refuses([unit], target):
            continue
        change = _change(boundary, limits, source, target, boundary.workload[unit])
        if change < -1e-12:
            options.append((change, unit, target))
    for _, unit, target in sorted(options)[:MOST_TRIES]:
        block = block_of(boundary, unit)
        if block is None:
            continue
        work = work_of(boundary, block)
        helps = _change(boundary, limits, boundary.owner[unit], target, work) < -1e-12
        if helps and not boundary.refuses(block, target):
            return [(moved, target) for moved in block]
    return []


def _swap(boundary: Boundary, limits: LimitLists, territory: int, border: list[int]) -> Moves:
    """Return the best helpful exchange of two units, if any."""
    sides: dict[int, list[int]] = {}
    for unit in border:
        for target in boundary.borders(unit):
            if target != territory and not boundary.refuses([unit], target):
                sides.setdefault(target, []).append(unit)
    candidates: list[tuple[float, int, int, int]] = []
    for target, units in sides.items():
        facing = _thinned(_facing(boundary, territory, target, border))
        for unit in _thinned(units):
            for other in facing:
                work = [a - b for a, b in zip(boundary.workload[unit], boundary.workload[other])]
                change = _change(boundary, limits, territory, target, work)
                if change < -1e-12:
                    candidates.append((change, unit, other, target))
    for _, unit, other, target in sorted(candidates)[:MOST_TRIES]:
        if _exchange_is_safe(boundary, territory, target, unit, other):
            return [(unit, target), (other, territory)]
    return []


def _thinned(units: list[int]) -> list[int]:
    """Return at most `MOST_SIDE` of `units`, evenly picked."""
    return units[:: 1 + max(len(units) - 1, 0) // MOST_SIDE]


def _facing(boundary: Boundary, territory: int, target: int, border: list[int]) -> list[int]:
    """Return the units of `target` that touch a border and may come over."""
    units = {
        other
        for unit in border
        for other in boundary.neighbours[unit]
        if boundary.owner[other] == target
    }
    return sorted(other for other in units if not boundary.refuses([other], territory))


def _exchange_is_safe(
    boundary: Boundary, territory: int, target: int, unit: int, other: int
) -> bool:
    """Try the exchange move by move, look whether it breaks anything, and undo it."""
    if not _may_go(boundary, unit):
        return False
    boundary.move(unit, target)
    safe = territory in boundary.borders(other) and boundary.can_leave(other)
    safe = safe and not boundary.refuses([other], territory)
    boundary.move(unit, territory)
    return safe


def _may_go(boundary: Boundary, unit: int) -> bool:
    return boundary.size[boundary.owner[unit]] > 1 and boundary.can_leave(unit)


def _change(
    boundary: Boundary, limits: LimitLists, source: int, target: int, work: list[float]
) -> float:
    """Return the change of the two territories' squared excesses when `work` goes over."""
    before, after = 0.0, 0.0
    for territory, sign in ((source, -1.0), (target, 1.0)):
        load = boundary.load[territory]
        before += limits.excess(territory, load) ** 2
        changed = [amount + sign * w for amount, w in zip(load, work)]
        after += limits.excess(territory, changed) ** 2
    return after - before


def give_back(problem: Problem, boundary: Boundary, start: np.ndarray, progress: Progress) -> None:
    """Return units to the territory they came from where that breaks no limit and cuts nothing.

    The heaviest first, so that the least workload changes hands. Only units that share at
    least as much border with their old territory as with their new one, lest it be frayed.
    """
    limits = LimitLists(problem)
    home = start.tolist()
    moved = np.flatnonzero((boundary.assignment() != start) & (start >= 0))
    mass = problem.mass[moved]
    waiting = moved[np.lexsort((moved, -mass))].tolist()
    while waiting:
        progress.check()
        kept = [unit for unit in waiting if not _send_home(boundary, limits, unit, home[unit])]
        if len(kept) == len(waiting):
            return
        waiting = kept


def _send_home(boundary: Boundary, limits: LimitLists, unit: int, home: int) -> bool:
    borders = boundary.borders(unit)
    if home not in borders or borders[home] < borders.get(boundary.owner[unit], 0.0):
        return False
    if not _may_go(boundary, unit):
        return False
    work = list(boundary.workload[unit])
    source = boundary.owner[unit]
    if boundary.refuses([unit], home):
        return False
    if _change(boundary, limits, source, home, work) > 0:
        return False
    boundary.move(unit, home)
    return True
