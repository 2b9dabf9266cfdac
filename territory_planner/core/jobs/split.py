"""Splitting a territory in pieces, and merging territories into one."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..guards.cannot_link import pairs_among, together
from ..model.errors import Infeasible, InvalidInput
from ..model.graph import parts_per_territory, subgraph
from ..model.problem import FREE, FROZEN, Problem, make_problem
from ..model.progress import SILENT, Progress
from ..model.text import tr
from .draw import draw


def split_territory(
    problem: Problem,
    assignment: np.ndarray,
    territory: int,
    pieces: int = 2,
    *,
    share: Sequence[float] | None = None,
    effort: str = "fast",
    seed: int = 0,
    progress: Progress = SILENT,
) -> np.ndarray:
    """Split one territory in connected pieces of even workload.

    The piece with most of the locked workload, else most of the units, keeps the number; the
    others get ``problem.k``, ``problem.k + 1``, and so on.

    Parameters
    ----------
    problem : Problem
    assignment : (n,) int
        Territory of each unit, -1 for none.
    territory : int
        The one to split.
    pieces : int
    share : sequence of `pieces` floats, optional
        Relative sizes of the pieces, the one that keeps the number first (default: even).
    effort : {"fast", "balanced", "best"}
    seed : int
        Same problem and seed, same plan.
    progress : Progress
        Told how far the work is; stops it.

    Returns
    -------
    (n,) int32

    Raises
    ------
    InvalidInput
        When there are fewer units than pieces, or fewer than two pieces are asked for.
    Infeasible
        When the territory is locked, or its parts outnumber the pieces.
    Cancelled
        When `progress` says so.

    Examples
    --------
    >>> import numpy as np
    >>> from territory_planner.core import graph_from_edges, make_problem, split_territory
    >>> row = graph_from_edges(6, [0, 1, 2, 3, 4], [1, 2, 3, 4, 5])
    >>> along = np.column_stack([np.arange(6.0), np.zeros(6)])
    >>> problem = make_problem(along, [3, 1, 2, 2, 1, 3], row, 2)
    >>> split_territory(problem, np.array([0, 0, 0, 1, 1, 1]), 1).tolist()
    [0, 0, 0, 1, 1, 2]
    """
    if pieces < 2:
        raise InvalidInput(tr("A territory is split in two or more pieces."))
    if problem.territory_lock[territory] != FREE:
        raise Infeasible(tr("A locked territory can't be split."), "lock")
    units = np.flatnonzero(assignment == territory)
    locked = problem.locked[units]
    target = None if share is None else np.asarray(share, dtype=np.float64)
    part = make_problem(
        problem.position[units],
        problem.workload[units],
        subgraph(problem.graph, units),
        pieces if target is None else None,
        globe=problem.globe,
        weight=problem.weight.tolist(),
        target=target,
        tolerance=problem.tolerance.tolist(),
        start=np.where(locked, 0, -1) if locked.any() else None,
        locked=locked if locked.any() else None,
        compactness=problem.compactness,
        apart=pairs_among(problem.apart, units, problem.n),
    )
    piece, _ = draw(part, effort, seed, progress)
    if share is None and not locked.any():
        keeps = int(np.bincount(piece, minlength=pieces).argmax())
        piece = np.where(piece == keeps, 0, np.where(piece == 0, keeps, piece))
    number = np.array([territory, *range(problem.k, problem.k + pieces - 1)], dtype=np.int32)
    after = np.array(assignment, dtype=np.int32)
    after[units] = number[piece]
    return after


def merge_territories(
    problem: Problem, assignment: np.ndarray, territories: Sequence[int], into: int
) -> np.ndarray:
    """Give all units of `territories` to territory `into`; the others are left empty.

    Parameters
    ----------
    problem : Problem
    assignment : (n,) int
        Territory of each unit, -1 for none.
    territories : sequence of int
    into : int

    Returns
    -------
    (n,) int32

    Raises
    ------
    Infeasible
        When a lock or a pair to keep apart forbids it, or the territories don't touch.

    Examples
    --------
    >>> import numpy as np
    >>> from territory_planner.core import graph_from_edges, make_problem, merge_territories
    >>> row = graph_from_edges(6, [0, 1, 2, 3, 4], [1, 2, 3, 4, 5])
    >>> along = np.column_stack([np.arange(6.0), np.zeros(6)])
    >>> problem = make_problem(along, [3, 1, 2, 2, 1, 3], row, 3)
    >>> merge_territories(problem, np.array([0, 0, 1, 1, 2, 2]), [2], into=1).tolist()
    [0, 0, 1, 1, 1, 1]
    """
    gone = sorted({int(territory) for territory in territories} - {int(into)})
    moved = np.isin(assignment, gone)
    fixed = np.flatnonzero(moved & problem.locked).tolist()
    lock = problem.territory_lock
    if fixed or lock[into] == FROZEN or (lock[gone] != FREE).any():
        raise Infeasible(tr("A lock keeps these territories from being merged."), "lock", fixed)
    after = np.array(assignment, dtype=np.int32)
    after[moved] = into
    if len(together(after, problem.apart)) > len(together(assignment, problem.apart)):
        raise Infeasible(tr("Units in these territories must stay apart."), "apart")
    before = parts_per_territory(problem.graph, assignment, problem.k)
    most = max(int(before[territory]) for territory in [*gone, into])
    if parts_per_territory(problem.graph, after, problem.k)[into] > max(most, 1):
        raise Infeasible(tr("These territories don't touch."), "contiguity")
    return after
