"""The core's solvers at work on a session's plan: in the background, proposed, not applied."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from ...core.balance import balance
from ...core.balancing.notes import explain_note
from ...core.design import design
from ...core.errors import InvalidInput
from ...core.live.gaps import Gap
from ...core.moves import Move, explain
from ...core.problem import FROZEN, UNASSIGNED
from ...core.progress import Progress
from ...core.repair import explain_remaining, repair
from ...core.split import split_territory
from ...core.suggest import Suggestion, suggest
from ..text import tr
from .preview import Preview, preview_of
from .session import PlanSession

MOST_REASONS = 200


@dataclass(frozen=True)
class Solution:
    """What a solver found.

    Attributes
    ----------
    assignment : (n,) int32
        By the problem's territories.
    moves : tuple of Move
    remarks : tuple of str
        Sentences for the user: what stands in the way.
    """

    assignment: np.ndarray
    moves: tuple[Move, ...] = ()
    remarks: tuple[str, ...] = ()


Work = Callable[[Progress], Solution]
"""A solver with its problem, ready for a background thread."""


def balancing(session: PlanSession, territories: Sequence[int], effort: str) -> Work:
    """Return the work that balances some territories among themselves; none given: all."""
    problem = session.problem()
    inside = np.isin(session.active, list(territories)) | (not territories)
    if territories:
        lock = np.where(inside, problem.territory_lock, FROZEN).astype(np.int8)
        problem = replace(problem, territory_lock=lock)
    territory, unit = _names(session)

    def work(progress: Progress) -> Solution:
        found = balance(problem, effort, 0, progress)
        remarks = tuple(
            explain_note(note, territory, unit) for note in found.notes if inside[note.territory]
        )
        return Solution(found.assignment, found.moves, remarks)

    return work


def repairing(session: PlanSession, gaps: Sequence[Gap] = ()) -> Work:
    """Return the work that mends some gaps; none given: all detached parts and loose units."""
    problem = session.problem()
    wanted = np.unique(np.concatenate([gap.units for gap in gaps])) if gaps else None
    area = session.shapes.area
    territory, unit = _names(session)

    def work(progress: Progress) -> Solution:
        found = repair(problem, area, progress=progress)
        assignment, moves, remaining = found.assignment, found.moves, found.remaining
        if wanted is not None:
            assignment = problem.start.copy()
            assignment[wanted] = found.assignment[wanted]
            chosen = set(wanted.tolist())
            moves = tuple(move for move in moves if move.unit in chosen)
            remaining = tuple(r for r in remaining if not chosen.isdisjoint(r.fault.units.tolist()))
        remarks = tuple(explain_remaining(entry, territory, unit) for entry in remaining)
        return Solution(assignment, moves, remarks)

    return work


def splitting(session: PlanSession, territory: int, pieces: int) -> Work:
    """Return the work that splits a territory; new pieces are numbered from the problem's k."""
    problem = session.problem()
    number = int(np.searchsorted(session.active, territory))

    def work(progress: Progress) -> Solution:
        return Solution(split_territory(problem, problem.start, number, pieces, progress=progress))

    return work


def suggesting(
    session: PlanSession, territory: int
) -> Callable[[Progress], tuple[Suggestion, ...]]:
    """Return the work that lists the best few moves for a territory, by the session's numbers."""
    problem = session.problem()
    active = session.active.tolist()
    number = active.index(territory)

    def own(found: Suggestion) -> Suggestion:
        return replace(
            found,
            moves=tuple((unit, active[target]) for unit, target in found.moves),
            territories=tuple(active[each] for each in found.territories),
        )

    def work(_progress: Progress) -> tuple[Suggestion, ...]:
        return tuple(own(found) for found in suggest(problem, problem.start, number))

    return work


def designing(session: PlanSession, count: int, effort: str) -> Work:
    """Return the work that designs `count` territories from nothing."""
    problem = session.problem(count)

    def work(progress: Progress) -> Solution:
        return Solution(design(problem, effort, 0, progress).assignment)

    return work


def _names(session: PlanSession) -> tuple[Callable[[int], str], Callable[[int], str]]:
    """Return what the problem's territories and units are called: copies, for another thread."""
    territories = [session.name(each) for each in session.active.tolist()]
    return territories.__getitem__, list(session.table.name).__getitem__


def proposal(session: PlanSession, solution: Solution, title: str) -> Preview:
    """Return a solution of the session's problem as a preview, moves explained.

    Raises
    ------
    InvalidInput
        When the plan has changed since the problem was made.
    """
    active = session.active
    if len(solution.assignment) != session.table.n:
        raise InvalidInput(tr("The plan changed meanwhile: start again."))
    back = np.append(active, UNASSIGNED)
    reasons = tuple(
        explain(
            move, lambda number: session.name(int(back[number])), session.table.name.__getitem__
        )
        for move in solution.moves[:MOST_REASONS]
    )
    plan = back[solution.assignment].astype(np.int32)
    return preview_of(session.tally, plan, title, solution.remarks + reasons)
