"""Loose pieces of a plan given to the territories around them, with the least harm."""

from __future__ import annotations

import heapq
from dataclasses import replace

import numpy as np

from ..checks.issue import ENCLAVE, WITHOUT_TERRITORY, Issue
from ..guards.cannot_link import KeptApart, pairs_among
from ..guards.guard import Guard
from ..guards.hard_limits import TOO_FULL
from ..guards.locks import LOCKED, Locks, locks_of
from ..model import moves as m
from ..model.graph import parts
from ..model.moves import Move, Reason
from ..model.problem import UNASSIGNED, Problem
from ..model.progress import SILENT, Progress
from ..state.ownership import Ownership

NO_NEIGHBOUR, SEVERAL_RULES = "no neighbour", "rules"
"""Why a piece can't be attached where no rule alone says it (`Guard.why`): no territory that may
gain units touches it; one rule keeps it from some of those that do, and another from the rest."""

REASONS = {WITHOUT_TERRITORY: m.FILLED, ENCLAVE: m.ENCLAVE}
"""Why a piece moves, by what was wrong with it; else it was detached."""


def attach(
    problem: Problem, plan: np.ndarray, units: np.ndarray, progress: Progress = SILENT
) -> np.ndarray | None:
    """Take `units` from their territories and give them to those around, with the least harm.

    Pairs that must be apart may come together (see `parting.separate`).

    Returns
    -------
    (n,) int32, or None when some of them touch no territory that may gain them.
    """
    attached = attach_some(problem, plan, units, progress)
    return None if (attached[units] == UNASSIGNED).any() else attached


def attach_some(
    problem: Problem, plan: np.ndarray, units: np.ndarray, progress: Progress = SILENT
) -> np.ndarray:
    """Do as `attach`; units that touch no territory that may gain end without one."""
    bare = np.array(plan, dtype=np.int32)
    bare[units] = UNASSIGNED
    loose = np.full(problem.n, UNASSIGNED, dtype=np.int32)
    loose[units] = 0
    lumps, _ = parts(problem.graph, loose)
    around = replace(problem, start=bare, apart=problem.apart[:0])
    waiting = [
        Issue(WITHOUT_TERRITORY, units=lump)
        for lump in (np.flatnonzero(lumps == number) for number in range(int(lumps.max()) + 1))
    ]
    locks = locks_of(around, bare)
    attaching = Attaching(around, waiting, () if locks is None else (locks,))
    attaching.place_all(waiting, progress.part(0, 0))
    return attaching.held.as_array()


class Attaching:
    """A plan without its loose pieces, to which they are added one by one.

    Loose units belong to no territory until placed, so that nothing is ever attached to
    something that is itself detached.
    """

    def __init__(
        self,
        problem: Problem,
        pieces: list[Issue],
        guards: tuple[Guard, ...],
    ) -> None:
        bare = np.full(problem.n, UNASSIGNED, dtype=np.int32)
        if problem.start is not None:
            bare = problem.start.copy()
        self.problem, self.guards = problem, guards
        self.home: list[int] = bare.tolist()
        for piece in pieces:
            bare[piece.units] = UNASSIGNED
        self.held = Ownership(problem, bare)
        # Where units are, those that are loose for now where they may have to stay.
        self._stand = self.home.copy()
        self._tolerance = np.maximum(problem.tolerance, 0.01)

    def place_all(self, waiting: list[Issue], progress: Progress = SILENT) -> list[Move]:
        """Attach pieces, the first ones first, until none can be; return the moves."""
        moves: list[Move] = []
        total = len(waiting)
        while waiting:
            left = []
            for fault in waiting:
                progress.percent(100.0 * (1 - len(waiting) / max(total, 1)))
                moves += self.place(fault, progress)
                rest = self._rest_of(fault)
                left += [rest] if len(rest.units) else []
            if sum(len(rest.units) for rest in left) == sum(len(old.units) for old in waiting):
                break
            waiting = left
        return moves

    def _rest_of(self, fault: Issue) -> Issue:
        """Return what is left of a piece."""
        loose = [self.held.owner[unit] == UNASSIGNED for unit in fault.units.tolist()]
        units = fault.units[loose]
        return replace(fault, units=units)

    def place(self, fault: Issue, progress: Progress = SILENT) -> list[Move]:
        """Attach a piece, whole or unit by unit, as far as there is something that may gain it."""
        units = fault.units.tolist()
        border = self._border(units, fault.territory)
        if not border:
            return self._share_out(fault, units, progress) if len(units) > 1 else []
        work = self.problem.workload[fault.units].sum(axis=0)
        harm = {t: self._harm(t, work, border, fault.territory) for t in border}
        best = min(border, key=lambda territory: (harm[territory], territory))
        torn = bool(len(pairs_among(self.problem.apart, fault.units, self.problem.n)))
        whole = len(units) == 1 or len(border) == 1 or self._fits(best, work)
        if whole and not torn:
            return self._join(fault, units, best)
        return self._share_out(fault, units, progress)

    def why_not(self, fault: Issue) -> str:
        """Say why a piece could not be attached: a constant of this module, or of a guard."""
        units = fault.units.tolist()
        touching = {
            territory
            for unit in units
            for territory in self.held.borders(unit)
            if territory != fault.territory
        }
        barred: set[str] = set()
        for guard in self.guards:
            # Pieces are shared out where they don't fit: what keeps every unit of them counts.
            each = [units] if guard.of_pieces else [[unit] for unit in units]
            kept = {t for t in touching if all(guard.refuses(self._stand, u, t) for u in each)}
            barred |= {guard.why} if kept else set()
            touching -= kept
        if touching:
            return (
                TOO_FULL if any(guard.why == TOO_FULL for guard in self.guards) else SEVERAL_RULES
            )
        left = barred - {LOCKED}
        return NO_NEIGHBOUR if not left else left.pop() if len(left) == 1 else SEVERAL_RULES

    def _border(self, units: list[int], home: int) -> dict[int, float]:
        """Return the border (m) of a piece with each territory that may gain all of it."""
        border: dict[int, float] = {}
        for unit in units:
            for territory, length in self.held.borders(unit).items():
                border[territory] = border.get(territory, 0.0) + length
        return {t: length for t, length in border.items() if not self._refuses(units, t, home)}

    def _refuses(self, units: list[int], territory: int, home: int) -> bool:
        """Tell whether a rule keeps `units` from a territory.

        At home they break no more than is broken, but units that must be apart may be parted.
        """
        if territory != home:
            return any(guard.refuses(self._stand, units, territory) for guard in self.guards)
        pairs = (guard for guard in self.guards if isinstance(guard, (KeptApart, Locks)))
        return any(guard.refuses(self.held.owner, units, territory) for guard in pairs)

    def _fits(self, territory: int, work: np.ndarray) -> bool:
        after = np.array(self.held.load[territory]) + work
        return bool((after <= self.problem.upper[territory] * (1 + 1e-9)).all())

    def _harm(self, territory: int, work: np.ndarray, border: dict[int, float], home: int) -> float:
        """Weigh what a territory would be off its target against the share of the border.

        Squares of deviations in tolerances, so that of two neighbours the one that is left
        farther behind takes what comes next. What exceeds the upper limit counts three times.
        Staying home moves nothing, which counts as much as the whole border.
        """
        problem = self.problem
        target = np.where(problem.target[territory] > 0, problem.target[territory], 1.0)
        load = np.array(self.held.load[territory])
        wanted, upper = problem.target[territory], problem.upper[territory]
        scale = target * self._tolerance
        loads_then = np.array([load, load + work])
        away, over = (loads_then - wanted) / scale, np.maximum(loads_then - upper, 0) / scale
        before, after = problem.weight @ (np.square(away) + 2 * np.square(over)).T
        total = sum(border.values())
        share = border[territory] / total if total > 0 else 1.0 / len(border)
        return float(after - before) - share - (1.0 if territory == home else 0.0)

    def _join(self, fault: Issue, units: list[int], target: int) -> list[Move]:
        for unit in units:
            self.held.give(unit, target)
            self._stand[unit] = target
            for guard in self.guards:
                guard.note(unit, self.home[unit], target)
        reason = Reason(REASONS.get(fault.kind, m.DETACHED))
        return [self._move(unit, target, reason) for unit in units if self.home[unit] != target]

    def _move(self, unit: int, target: int, reason: Reason) -> Move:
        return Move(unit, self.home[unit], target, tuple(self.held.workload[unit]), reason)

    def _share_out(self, fault: Issue, units: list[int], progress: Progress) -> list[Move]:
        """Let the neighbours take the units of a piece one by one, the least harm first."""
        loose = set(units)
        heap: list[tuple[float, int, int]] = []
        for unit in units:
            progress.check()
            self._offer(heap, unit, fault.territory)
        moves: list[Move] = []
        while heap:
            progress.check()
            harm, unit, territory = heapq.heappop(heap)
            if unit not in loose:
                continue
            border = self._border([unit], fault.territory)
            if territory not in border:
                continue
            now = self._harm(territory, np.array(self.held.workload[unit]), border, fault.territory)
            if now > harm + 1e-12:
                heapq.heappush(heap, (now, unit, territory))
                continue
            loose.remove(unit)
            moves += self._join(fault, [unit], territory)
            for other in self.held.neighbours[unit]:
                if other in loose:
                    self._offer(heap, other, fault.territory)
        return moves

    def _offer(self, heap: list[tuple[float, int, int]], unit: int, home: int) -> None:
        border = self._border([unit], home)
        work = np.array(self.held.workload[unit])
        for territory in border:
            heapq.heappush(heap, (self._harm(territory, work, border, home), unit, territory))
