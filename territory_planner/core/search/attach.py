"""Loose pieces of a plan given to the territories around them, with the least harm."""

from __future__ import annotations

import heapq
from dataclasses import replace

import numpy as np

from ..checks.asked import HardLimits
from ..checks.issue import ENCLAVE, WITHOUT_TERRITORY, Issue
from ..model import moves as m
from ..model.graph import parts
from ..model.measures import loads
from ..model.moves import Move, Reason
from ..model.problem import FROZEN, UNASSIGNED, Problem
from ..model.progress import SILENT, Progress
from ..state.boundary import Boundary
from ..state.cannot_link import pairs_among
from ..state.kept_reach import WaysAllowed

NO_NEIGHBOUR, TOO_FULL, TOO_LIGHT, CANNOT_LINK, TOO_FAR = (
    "no neighbour",
    "maximum",
    "minimum",
    "apart",
    "reach",
)
"""Why a piece can't be attached: no territory that may gain units touches it; those that do would
be above their hard maximum; its own would be below its hard minimum without it; those that touch
it have a unit that it must be apart from; their fixed centers are too far for it, or can't serve
it."""

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
    attaching = Attaching(around, waiting)
    attaching.place_all(waiting, progress.part(0, 0))
    return attaching.boundary.assignment()


class Attaching:
    """A plan without its loose pieces, to which they are added one by one.

    Loose units belong to no territory until placed, so that nothing is ever attached to
    something that is itself detached.
    """

    def __init__(
        self,
        problem: Problem,
        pieces: list[Issue],
        hard: HardLimits = (None, None),
        ways: WaysAllowed | None = None,
    ) -> None:
        bare = np.full(problem.n, UNASSIGNED, dtype=np.int32)
        if problem.start is not None:
            bare = problem.start.copy()
        self.problem, self.ways = problem, ways
        self.home: list[int] = bare.tolist()
        self._carried = loads(problem, bare)
        for piece in pieces:
            bare[piece.units] = UNASSIGNED
        self.boundary = Boundary(problem, bare)
        self._takes = (problem.territory_lock != FROZEN).tolist()
        self._tolerance = np.maximum(problem.tolerance, 0.01)
        (least, most), shape = hard, problem.target.shape
        self._least = np.broadcast_to(-np.inf if least is None else least - problem.slack, shape)
        self._most = np.broadcast_to(np.inf if most is None else most + problem.slack, shape)

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
        loose = [self.boundary.owner[unit] == UNASSIGNED for unit in fault.units.tolist()]
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
        """Say why a piece could not be attached: a constant of this module."""
        touching = {
            territory
            for unit in fault.units.tolist()
            for territory in self.boundary.borders(unit)
            if self._takes[territory] and territory != fault.territory
        }
        if not touching:
            return NO_NEIGHBOUR
        units, home = fault.units.tolist(), fault.territory
        if all(self._is_far(units, territory) for territory in touching):
            return TOO_FAR
        if all(self._meets(units, territory, home) for territory in touching):
            return CANNOT_LINK
        light = [self._may_leave([unit], fault.territory) for unit in fault.units.tolist()]
        return TOO_FULL if any(light) else TOO_LIGHT

    def _border(self, units: list[int], home: int) -> dict[int, float]:
        """Return the border (m) of a piece with each territory that may gain all of it."""
        border: dict[int, float] = {}
        for unit in units:
            for territory, length in self.boundary.borders(unit).items():
                if self._takes[territory] and not self._meets(units, territory, home):
                    border[territory] = border.get(territory, 0.0) + length
        leaves = self._may_leave(units, home)
        return {
            territory: length
            for territory, length in border.items()
            if territory == home
            or (leaves and self._may_join(units, territory) and not self._is_far(units, territory))
        }

    def _is_far(self, units: list[int], territory: int) -> bool:
        """Tell whether a territory's center is too far for one of these units."""
        if self.ways is None:
            return False
        return self.ways.too_far(units, [self.home[unit] for unit in units], territory)

    def _meets(self, units: list[int], territory: int, home: int) -> bool:
        """Tell whether `units` would meet one to be kept apart from in another territory.

        Also one of a piece of it that is loose for now, for that may have to stay there.
        """
        if self.boundary.meets(units, territory):
            return True
        owner, cannot_link = self.boundary.owner, self.boundary.cannot_link
        return territory != home and any(
            owner[other] == UNASSIGNED and self.home[other] == territory
            for unit in units
            for other in cannot_link.get(unit, ())
        )

    def _may_leave(self, units: list[int], home: int) -> bool:
        if home == UNASSIGNED:
            return True
        rest = self._carried[home] - self.problem.workload[units].sum(axis=0)
        return bool((rest >= self._least[home]).all())

    def _may_join(self, units: list[int], territory: int) -> bool:
        after = self._carried[territory] + self.problem.workload[units].sum(axis=0)
        return bool((after <= self._most[territory]).all())

    def _fits(self, territory: int, work: np.ndarray) -> bool:
        after = np.array(self.boundary.load[territory]) + work
        return bool((after <= self.problem.upper[territory] * (1 + 1e-9)).all())

    def _harm(self, territory: int, work: np.ndarray, border: dict[int, float], home: int) -> float:
        """Weigh what a territory would be off its target against the share of the border.

        Squares of deviations in tolerances, so that of two neighbours the one that is left
        farther behind takes what comes next. What exceeds the upper limit counts three times.
        Staying home moves nothing, which counts as much as the whole border.
        """
        problem = self.problem
        target = np.where(problem.target[territory] > 0, problem.target[territory], 1.0)
        load = np.array(self.boundary.load[territory])
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
            self.boundary.move(unit, target)
            if self.home[unit] != UNASSIGNED:
                self._carried[self.home[unit]] -= self.problem.workload[unit]
            self._carried[target] += self.problem.workload[unit]
        reason = Reason(REASONS.get(fault.kind, m.DETACHED))
        return [self._move(unit, target, reason) for unit in units if self.home[unit] != target]

    def _move(self, unit: int, target: int, reason: Reason) -> Move:
        return Move(unit, self.home[unit], target, tuple(self.boundary.workload[unit]), reason)

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
            now = self._harm(
                territory, np.array(self.boundary.workload[unit]), border, fault.territory
            )
            if now > harm + 1e-12:
                heapq.heappush(heap, (now, unit, territory))
                continue
            loose.remove(unit)
            moves += self._join(fault, [unit], territory)
            for other in self.boundary.neighbours[unit]:
                if other in loose:
                    self._offer(heap, other, fault.territory)
        return moves

    def _offer(self, heap: list[tuple[float, int, int]], unit: int, home: int) -> None:
        border = self._border([unit], home)
        work = np.array(self.boundary.workload[unit])
        for territory in border:
            heapq.heappush(heap, (self._harm(territory, work, border, home), unit, territory))
