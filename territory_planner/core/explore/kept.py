"""Which of many plans keep what is asked: limits, locks, pairs apart."""

from __future__ import annotations

import numpy as np

from ..guards.locks import immovable, pinned_units
from ..guards.serving import serving
from ..model.measures import beyond_limits
from ..model.problem import UNASSIGNED, Problem
from ..model.progress import SILENT, Progress
from ..model.sized import as_workloads
from .scores import loads_of


def within(problem: Problem, plans: np.ndarray, progress: Progress = SILENT) -> np.ndarray:
    """Tell (p,) which plans keep all limits on workloads and sizes."""
    return limits_kept(as_workloads(problem), plans, progress).all(axis=1)


def limits_kept(problem: Problem, plans: np.ndarray, progress: Progress = SILENT) -> np.ndarray:
    """Tell (p, m) in which workloads plans (p, n) keep all limits."""
    over, under = beyond_limits(problem, loads_of(problem.workload, plans, problem.k, progress))
    kept: np.ndarray = (~(over | under)).all(axis=1)
    return kept


def locks_kept(problem: Problem, plans: np.ndarray) -> np.ndarray:
    """Tell (p,) which plans leave locked units where they are, and let none into what is frozen."""
    pinned, (_, closed) = pinned_units(problem), immovable(problem)
    held = pinned != UNASSIGNED
    kept: np.ndarray = (plans[:, held] == pinned[held]).all(axis=1)
    return kept & ~closed[plans[:, ~held]].any(axis=1)


def too_far(problem: Problem, plans: np.ndarray) -> np.ndarray:
    """Return (p,) int64, how many units plans have with a center that must not serve them.

    Those aside that are no farther than they are today.
    """
    guard = serving(problem)
    if guard is None:
        return np.zeros(len(plans), dtype=np.int64)
    nowhere = np.full(problem.n, UNASSIGNED, dtype=np.int32)
    start = nowhere if problem.start is None else problem.start
    every, k = np.arange(problem.n), problem.k
    used = np.zeros(problem.n * k, dtype=bool)
    for plan in plans:
        used[every * k + plan] = True
    pairs = np.flatnonzero(used)
    used[pairs] = guard.refused(start, pairs // k, pairs % k)
    return np.array([np.count_nonzero(used[every * k + plan]) for plan in plans], dtype=np.int64)


def pairs_together(problem: Problem, plans: np.ndarray) -> np.ndarray:
    """Return (p,) int64, how many pairs plans have together that must be apart."""
    first, second = problem.apart.T
    together: np.ndarray = (plans[:, first] == plans[:, second]).sum(axis=1)
    return together
