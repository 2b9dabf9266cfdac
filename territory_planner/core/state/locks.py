"""Who may move: locks on units and territories."""

from __future__ import annotations

import numpy as np

from ..model.problem import FREE, FROZEN, UNASSIGNED, Problem


def may_move(
    assignment: np.ndarray,
    locked: np.ndarray,
    territory_lock: np.ndarray,
    units: np.ndarray,
    territory: int,
) -> np.ndarray:
    """Tell which of `units` may be given to `territory`.

    A locked unit stays; a territory that may gain only never loses, a frozen one does neither.

    Parameters
    ----------
    locked : (n,) bool
    territory_lock : (k,) int8
        `FREE`, `GAIN_ONLY` or `FROZEN` (see `problem`).

    Returns
    -------
    (len(units),) bool
    """
    source = assignment[units]
    leaving = source != territory
    held = np.zeros(len(source), dtype=bool)
    held[source >= 0] = territory_lock[source[source >= 0]] != FREE
    frozen = territory >= 0 and territory_lock[territory] == FROZEN
    return ~leaving | ~(locked[units] | held | frozen)


def pinned_units(problem: Problem) -> np.ndarray:
    """Return (n,) int32, the territory that each unit can't leave; `UNASSIGNED` where it can."""
    if problem.start is None:
        return np.full(problem.n, UNASSIGNED, dtype=np.int32)
    held = (problem.start >= 0) & (problem.territory_lock[problem.start] != FREE)
    return np.where(problem.locked | held, problem.start, UNASSIGNED).astype(np.int32)
