"""Reattaching detached parts and unassigned units with the least harm to balance and shape."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ..checks.asked import HardLimits
from ..checks.faults import find_faults
from ..checks.issue import LOCKED, WITHOUT_TERRITORY, Issue
from ..guards.cannot_link import CANNOT_LINK
from ..guards.hard_limits import TOO_FULL, TOO_LIGHT, hard_limits
from ..guards.of_problem import guards_of
from ..guards.serving import TOO_FAR
from ..guards.sized import TOO_LARGE
from ..model.errors import InvalidInput
from ..model.moves import Move, Name
from ..model.problem import FREE, UNASSIGNED, Problem
from ..model.progress import SILENT, Progress
from ..model.text import tr
from ..search.attach import NO_NEIGHBOUR, SEVERAL_RULES, Attaching
from .steps import in_steps

TERRITORY_LOCKED = "territory locked"
"""Why a piece stays: its territory may not lose units."""


@dataclass(frozen=True)
class Repaired:
    """A repaired plan and what it took.

    Attributes
    ----------
    assignment : (n,) int32
        Territory of each unit, -1 for none.
    moves : tuple of Move
        In the order in which they can be carried out.
    remaining : tuple of Issue
        Detached parts and unassigned units that had to stay; `why`: the reason, `LOCKED`,
        `TERRITORY_LOCKED`, or one of `search.attach` or of a guard.

    Examples
    --------
    >>> import numpy as np
    >>> from territory_planner.core import graph_from_edges, make_problem, repair
    >>> row = graph_from_edges(6, [0, 1, 2, 3, 4], [1, 2, 3, 4, 5])
    >>> along = np.column_stack([np.arange(6.0), np.zeros(6)])
    >>> today = [0, 0, 1, 0, 1, -1]
    >>> result = repair(make_problem(along, [3, 1, 2, 2, 1, 3], row, 2, start=today))
    >>> [(move.unit, move.source, move.target) for move in result.moves], result.remaining
    ([(3, 0, 1), (5, -1, 1)], ())
    """

    assignment: np.ndarray
    moves: tuple[Move, ...]
    remaining: tuple[Issue, ...]


def repair(
    problem: Problem,
    area: np.ndarray | None = None,
    keep_part: str = "workload",
    fill_unassigned: bool = True,
    progress: Progress = SILENT,
    hard: HardLimits = (None, None),
) -> Repaired:
    """Give every detached part and unassigned unit of `problem.start` to a territory it touches.

    A piece goes as a whole to the neighbour where it does least harm, weighing the deviation
    that it leads to and the border it shares; when it would push that neighbour over its
    upper limit, its units are shared out one by one. Kept parts never lose a unit. Where centers
    are fixed, no unit goes beyond `Problem.reach` of one unless it is farther from its own, nor
    to one that can't serve it.

    Parameters
    ----------
    problem : Problem
        With `start`.
    area : (n,) float, optional
        Area of each unit, in any unit; needed when `keep_part` is "area".
    keep_part : {"workload", "area", "center"}
        Which part of a detached territory stays: the heaviest, the largest, or the one that holds
        its center.
    fill_unassigned : bool
        Whether units without a territory get one.
    progress : Progress
        Told how far the work is; stops it.
    hard : (least, most), (k, m) float64 or None each
        HardLimits that no territory is pushed beyond, nor farther beyond where it is; what can't
        be given away within them stays.

    Returns
    -------
    Repaired

    Raises
    ------
    InvalidInput
        When there is no starting plan, `keep_part` is unknown, or areas are needed and not given.
    Cancelled
        When `progress` says so.

    Examples
    --------
    >>> import numpy as np
    >>> from territory_planner.core import graph_from_edges, make_problem, repair
    >>> row = graph_from_edges(6, [0, 1, 2, 3, 4], [1, 2, 3, 4, 5])
    >>> along = np.column_stack([np.arange(6.0), np.zeros(6)])
    >>> today = [0, 0, 1, 0, 1, -1]
    >>> problem = make_problem(along, [3, 1, 2, 2, 1, 3], row, 2, start=today)
    >>> repair(problem).assignment.tolist()
    [0, 0, 1, 1, 1, 1]
    """
    if problem.start is None:
        raise InvalidInput(tr("Repairing needs a plan to start from."))
    assignment = problem.start.astype(np.int32)
    moves: list[Move] = []
    while True:
        now = replace(problem, start=assignment)
        found = find_faults(now, assignment, area, keep_part)
        faults = [each for each in found if fill_unassigned or each.kind != WITHOUT_TERRITORY]
        guards = (*guards_of(now, assignment), *hard_limits(now, assignment, *hard))
        attaching = Attaching(now, faults, guards)
        placed = attaching.place_all(_in_order(now, faults), progress)
        if not placed:
            break
        # What was placed may join a part that can't be moved: others can then be joined to it.
        assignment = assignment.copy()
        for move in placed:
            assignment[move.unit] = move.target
        moves += placed
    remaining = (
        replace(fault, why=_held_by(now, fault) or attaching.why_not(fault)) for fault in faults
    )
    return Repaired(
        assignment, in_steps(problem, problem.start, moves, progress=progress), tuple(remaining)
    )


def _in_order(problem: Problem, faults: list[Issue]) -> list[Issue]:
    """Return the pieces that may move, the lightest first."""
    movable = [fault for fault in faults if not _held_by(problem, fault)]
    return sorted(movable, key=lambda each: (problem.workload[each.units].sum(), each.units[0]))


def explain_remaining(entry: Issue, territory: Name, unit: Name) -> str:
    """Say why a fault could not be repaired; names as in `moves.explain`."""
    texts = {
        LOCKED: tr(
            "{piece} of {territory} {count:stays detached: it|stay detached: one of them} is locked"
        ),
        TERRITORY_LOCKED: tr(
            "{piece} of {territory} {count:stays|stay} detached: {territory} is locked"
        ),
        NO_NEIGHBOUR: tr(
            "{piece} {count:stays|stay}: no territory that may gain units touches {count:it|them}"
        ),
        CANNOT_LINK: tr(
            "{piece} {count:stays|stay}: each territory that touches {count:it|them} has a unit "
            "that {count:it|one of them} must be apart from"
        ),
        TOO_FAR: tr(
            "{piece} {count:stays|stay}: the centers of the territories that touch {count:it|them} "
            "are too far, or can't serve {count:it|them}"
        ),
        SEVERAL_RULES: tr(
            "{piece} {count:stays|stay}: rules keep {count:it|them} from all territories that "
            "touch {count:it|them}"
        ),
        TOO_LARGE: tr(
            "{piece} {count:stays|stay}: the territories that touch {count:it|them} would have "
            "more units or land with {count:it|them} than they may"
        ),
        TOO_FULL: tr(
            "{piece} {count:stays|stay}: the territories that touch {count:it|them} would be above "
            "their maximum with {count:it|them}"
        ),
        TOO_LIGHT: tr(
            "{piece} of {territory} {count:stays|stay} detached: {territory} would be below its "
            "minimum without {count:it|them}"
        ),
    }
    count, first = len(entry.units), unit(int(entry.units[0]))
    piece = (
        first if count == 1 else tr("{unit} and {more:,} more").format(unit=first, more=count - 1)
    )
    own = entry.territory
    name = tr("no territory") if own == UNASSIGNED else territory(own)
    return texts[entry.why].format(piece=piece, territory=name, count=count)


def _held_by(problem: Problem, fault: Issue) -> str:
    if fault.kind == WITHOUT_TERRITORY:
        return ""
    if problem.territory_lock[fault.territory] != FREE:
        return TERRITORY_LOCKED
    return LOCKED if problem.locked[fault.units].any() else ""
