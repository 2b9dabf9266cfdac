"""Units that their center is too far for, or can't serve, given to territories that may."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..checks.asked import HardLimits
from ..model.data_classes import dataclass
from ..model.errors import InvalidInput
from ..model.graph import torn
from ..model.moves import BROUGHT_NEAR, Move
from ..model.problem import FREE, UNASSIGNED, Problem
from ..model.progress import SILENT, Progress
from ..model.text import tr
from .repair import Repaired, repair
from .steps import in_steps

ROUNDS = 4
"""Times that units which found no place are left out, before no more is tried."""


@dataclass(frozen=True)
class BroughtNear(Repaired):
    """A plan repaired, and some units of it brought nearer to their centers.

    Attributes
    ----------
    dragged : (u,) int64
        Other units that moved only as they would have been cut off by it.
    """

    dragged: np.ndarray


def bring_near(
    problem: Problem,
    units: np.ndarray,
    area: np.ndarray | None = None,
    progress: Progress = SILENT,
    *,
    keep_part: str = "workload",
    fill_unassigned: bool = True,
    hard: HardLimits = (None, None),
) -> BroughtNear:
    """Repair `problem.start`, and give `units` to territories around whose centers reach them.

    Units go from the rim inward, as long as a territory that they touch, or come to touch, has
    its center within `Problem.reach` and can serve them; those that find none stay. Locks are
    kept, and no territory gets more parts than it has.

    Parameters
    ----------
    problem : Problem
        With fixed centers.
    area, keep_part, fill_unassigned, hard
        See `repair`.

    Raises
    ------
    InvalidInput
        When there is no starting plan.
    """
    if problem.start is None:
        raise InvalidInput(tr("Repairing needs a plan to start from."))
    start = problem.start
    plain = repair(problem, area, keep_part, fill_unassigned, progress.part(0, 20), hard)
    held = problem.locked[units] | (start[units] == UNASSIGNED)
    loose = units[~held]
    loose = loose[problem.territory_lock[start[loose]] == FREE]
    for turn in range(ROUNDS if len(loose) else 0):
        part = progress.part(20 + 20 * turn, 40 + 20 * turn)
        freed = start.copy()
        freed[loose] = UNASSIGNED
        found = repair(replace(problem, start=freed), area, keep_part, True, part, hard)
        stuck = loose[found.assignment[loose] == UNASSIGNED]
        # Those that found no place may be what tears a territory: they go first.
        if len(stuck):
            loose = np.setdiff1d(loose, stuck)
            continue
        in_more = torn(problem.graph, start, found.assignment, problem.k)
        if not len(in_more):
            return _told(problem, start, plain, found, loose, part)
        loose = loose[~np.isin(start[loose], in_more)]
    return BroughtNear(plain.assignment, plain.moves, plain.remaining, loose[:0])


def _told(
    problem: Problem,
    start: np.ndarray,
    plain: Repaired,
    found: Repaired,
    loose: np.ndarray,
    progress: Progress,
) -> BroughtNear:
    """Return what was found, moves told from where units were."""
    near = set(loose.tolist())
    moves = [
        _brought(move, int(start[move.unit])) if move.unit in near else move
        for move in found.moves
        if found.assignment[move.unit] != start[move.unit]
    ]
    other = (found.assignment != start) & (plain.assignment == start)
    other[loose] = False
    steps = in_steps(problem, start, moves, progress=progress)
    return BroughtNear(found.assignment, steps, found.remaining, np.flatnonzero(other))


def _brought(move: Move, source: int) -> Move:
    return replace(move, source=source, reason=replace(move.reason, code=BROUGHT_NEAR))
