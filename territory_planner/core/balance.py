"""Bringing an existing plan within tolerance while changing as little as it can."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .balancing.flow import least_flow
from .balancing.level import badness, level, must_move, open_arcs
from .balancing.notes import HEAVY_UNIT, TOGETHER, Note, obstacles, worst_deviation
from .balancing.redesign import redesign
from .balancing.relocate import best_relocation, relocated
from .constraints.heavy import Aside, set_aside_heavy
from .constraints.parting import LAST_RESORT, separate
from .constraints.rivals import together
from .errors import InvalidInput
from .moves import BALANCED, CLOSED, KEPT_APART, RELOCATED, Move, Reason, moves_between
from .problem import FREE, Problem, deviations, loads, within_limits
from .progress import SILENT, Progress
from .repair import attach
from .text import tr

ROUNDS = {"fast": 8, "balanced": 20, "best": 40}
"""Rounds of flow by effort."""

WORTH_RELOCATING = 0.7
"""Territories are relocated when that moves less than this share of what must flow otherwise."""


@dataclass(frozen=True)
class Balanced:
    """A balanced plan and what it took.

    Attributes
    ----------
    assignment : (n,) int32
    moves : tuple of Move
    notes : tuple of Note
        Territories that start anew elsewhere, units that are too heavy for any territory, and
        what stands in the way of territories that are still outside their limits.
    at_least : float
        Percent of the workload that any plan within the limits takes from its territory.
    """

    assignment: np.ndarray
    moves: tuple[Move, ...]
    notes: tuple[Note, ...]
    at_least: float


def balance(
    problem: Problem,
    effort: str = "balanced",
    seed: int = 0,
    progress: Progress = SILENT,
    *,
    relocate: bool = True,
) -> Balanced:
    """Bring `problem.start` within its limits by moving as little workload as possible.

    Locks are kept, pairs that must be apart are parted and kept so where there is a way, no
    territory gets more parts than it has, units without a territory stay
    without (see `repair`), and the result is never further outside the limits than the
    start. To balance only some territories, freeze the others. Units heavier than any
    territory may be get one of their own (see `set_aside_heavy`). A territory whose target
    is zero is closed; one without units starts where there is too much workload.

    Parameters
    ----------
    relocate : bool
        Whether a light territory may be dissolved and start anew where there is too much
        workload, when that moves much less than passing workload on from neighbour to
        neighbour. Never with fixed centers.

    Raises
    ------
    InvalidInput
        When there is no starting plan, or `effort` is unknown.
    Cancelled
        When `progress` says so.
    """
    if problem.start is None:
        raise InvalidInput(tr("Balancing needs a plan to start from."))
    if effort not in ROUNDS:
        raise InvalidInput(tr("Unknown effort: {effort}").format(effort=effort))
    start, aside = problem.start, set_aside_heavy(problem)
    aimed, rounds = aside.problem, ROUNDS[effort]
    parted = separate(aimed, start)
    plans = [parted]
    progress.percent(0)
    if not within_limits(aimed, parted):
        opened = _closed(aimed, parted)
        if relocate and problem.center is None:
            plans += _by_relocation(aimed, opened, rounds, seed, progress.part(0, 50))
        if not within_limits(aimed, plans[-1]):
            plans.append(level(aimed, opened, start, rounds, seed, progress.part(50, 99)))
    best = min(plans, key=lambda plan: badness(aimed, plan))
    best = _parted_after_all(aimed, best, start, rounds, seed, progress.part(99, 99))
    if effort != "fast" and not within_limits(aimed, best):
        best = redesign(aimed, best, seed, progress.part(99, 100))
    born = _births(problem, start, best)
    return Balanced(
        best,
        _with_reasons(problem, start, parted, best, born),
        (
            *born,
            *_heavy(problem, aside, best),
            *_obstacles(problem, aside, best),
            *_joined(problem, best),
        ),
        100.0 * float(problem.weight @ must_move(aimed, start)) / problem.k,
    )


def _closed(problem: Problem, start: np.ndarray) -> np.ndarray:
    """Give the units of territories that are to carry nothing to those around them."""
    gone = (problem.target == 0).all(axis=1) & (problem.territory_lock == FREE)
    gone[start[problem.locked]] = False
    units = np.flatnonzero((start >= 0) & gone[start])
    closed = attach(problem, start, units) if len(units) else None
    return start if closed is None else closed


def _parted_after_all(
    problem: Problem,
    plan: np.ndarray,
    start: np.ndarray,
    rounds: int,
    seed: int,
    progress: Progress,
) -> np.ndarray:
    """Part pairs that are still together, at more harm, and balance what comes of it."""
    for harm in LAST_RESORT:
        parted = separate(problem, plan, harm)
        if (parted != plan).any():
            plan = level(problem, parted, start, rounds, seed, progress)
    return plan


def _by_relocation(
    problem: Problem, first: np.ndarray, rounds: int, seed: int, progress: Progress
) -> list[np.ndarray]:
    """Return a plan for which territories were relocated, if that promises to move much less."""
    arcs = open_arcs(problem, first)
    even = np.ones(len(arcs.source))
    load = loads(problem, first)
    flow = least_flow(problem, load, problem.lower, problem.upper, arcs, even)
    most = WORTH_RELOCATING * flow.total
    if float(must_move(problem, first).mean()) > most:
        return []
    choice = best_relocation(problem, first, arcs, most, progress)
    if choice is None:
        return []
    anew = relocated(problem, first, choice, seed, progress.part(0, 30))
    if anew is None:
        return []
    home = first if problem.start is None else problem.start
    return [level(problem, anew, home, rounds, seed, progress.part(30, 100))]


def _births(problem: Problem, start: np.ndarray, plan: np.ndarray) -> tuple[Note, ...]:
    """Note each territory that shares no unit with what it was: it was born anew in others."""
    kept = np.bincount(start[(plan == start) & (start >= 0)], minlength=problem.k)
    units = np.bincount(plan[plan >= 0], minlength=problem.k)
    away = worst_deviation(problem, plan)
    notes = []
    for territory in np.flatnonzero((kept == 0) & (units > 0)).tolist():
        hosts = start[(plan == territory) & (start >= 0)]
        shares = np.bincount(hosts, minlength=problem.k)
        others = [t for t in np.argsort(-shares, kind="stable").tolist() if shares[t]]
        notes.append(Note(RELOCATED, territory, away[territory], (), tuple(others)))
    return tuple(notes)


def _heavy(problem: Problem, aside: Aside, plan: np.ndarray) -> tuple[Note, ...]:
    """Note the units that no territory can carry within its limits."""
    away = worst_deviation(problem, plan)
    return tuple(
        Note(HEAVY_UNIT, int(plan[unit]), away[int(plan[unit])], (unit,))
        for unit in aside.units.tolist()
        if plan[unit] >= 0
    )


def _obstacles(problem: Problem, aside: Aside, plan: np.ndarray) -> tuple[Note, ...]:
    """Note what stands in the way, but not twice where it is a heavy unit."""
    known = {int(plan[unit]) for unit in aside.units.tolist()}
    found = obstacles(aside.problem, plan, worst_deviation(problem, plan))
    return tuple(note for note in found if note.territory not in known)


def _joined(problem: Problem, plan: np.ndarray) -> tuple[Note, ...]:
    """Note the pairs of units that must be apart and are not."""
    away = worst_deviation(problem, plan)
    pairs = problem.apart[together(plan, problem.apart)].tolist()
    return tuple(
        Note(TOGETHER, int(plan[pair[0]]), away[int(plan[pair[0]])], tuple(pair)) for pair in pairs
    )


def _with_reasons(
    problem: Problem,
    start: np.ndarray,
    parted: np.ndarray,
    plan: np.ndarray,
    born: tuple[Note, ...],
) -> tuple[Move, ...]:
    """Return the moves with why each was made; `parted` is the start with its pairs apart."""
    before = deviations(problem, start)[:, 0].tolist()
    after = deviations(problem, plan)[:, 0].tolist()
    anew = {note.territory for note in born}
    units = np.bincount(plan[plan >= 0], minlength=problem.k)
    closed = set(np.flatnonzero(units == 0).tolist())

    def reason(unit: int) -> Reason:
        source, target = int(start[unit]), int(plan[unit])
        code = RELOCATED if anew & {source, target} else BALANCED
        code = CLOSED if source in closed else code
        code = KEPT_APART if source != parted[unit] == target else code
        return Reason(code, 1, 0.0, before[target], after[target])

    return moves_between(problem, start, plan, reason)
