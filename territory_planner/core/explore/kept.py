"""Which of many plans keep what is asked: limits, locks, pairs apart."""

from __future__ import annotations

import numpy as np

from ..guards.locks import immovable, pinned_units
from ..model.measures import beyond_limits
from ..model.problem import UNASSIGNED, Problem
from ..model.sized import as_workloads
from .scores import loads_of


def within(problem: Problem, plans: np.ndarray) -> np.ndarray:
    """Tell (p,) which plans keep all limits on workloads and sizes."""
    return limits_kept(as_workloads(problem), plans).all(axis=1)


def limits_kept(problem: Problem, plans: np.ndarray) -> np.ndarray:
    """Tell (p, m) in which workloads plans (p, n) keep all limits."""
    over, under = beyond_limits(problem, loads_of(problem.workload, plans, problem.k))
    kept: np.ndarray = (~(over | under)).all(axis=1)
    return kept


def locks_kept(problem: Problem, plans: np.ndarray) -> np.ndarray:
    """Tell (p,) which plans leave locked units where they are, and let none into what is frozen."""
    pinned, (_, closed) = pinned_units(problem), immovable(problem)
    held = pinned != UNASSIGNED
    kept: np.ndarray = (plans[:, held] == pinned[held]).all(axis=1)
    return kept & ~closed[plans[:, ~held]].any(axis=1)


def pairs_together(problem: Problem, plans: np.ndarray) -> np.ndarray:
    """Return (p,) int64, how many pairs plans have together that must be apart."""
    first, second = problem.apart.T
    together: np.ndarray = (plans[:, first] == plans[:, second]).sum(axis=1)
    return together
