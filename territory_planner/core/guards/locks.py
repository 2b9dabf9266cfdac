"""Who may move: locks on units and territories."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..model.problem import FREE, FROZEN, UNASSIGNED, Problem
from .guard import Guard


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


def pinned_units(problem: Problem, plan: np.ndarray | None = None) -> np.ndarray:
    """Return (n,) int32, the territory that each unit can't leave; `UNASSIGNED` where it can.

    Parameters
    ----------
    plan : (n,) int, optional
        What locks hold on to where the problem starts from no plan.
    """
    start = plan if problem.start is None else problem.start
    if start is None:
        return np.full(problem.n, UNASSIGNED, dtype=np.int32)
    held = (start >= 0) & (problem.territory_lock[start] != FREE)
    return np.where(problem.locked | held, start, UNASSIGNED).astype(np.int32)


def immovable(problem: Problem) -> tuple[np.ndarray, np.ndarray]:
    """Return which units (n,) must stay where they start, which territories (k,) are closed."""
    return pinned_units(problem) != UNASSIGNED, problem.territory_lock == FROZEN


LOCKED = "locked"


class Locks(Guard):
    """Held units stay where they start, and closed territories take nothing.

    Attributes
    ----------
    held : (n,) bool
    closed : (k,) bool
    """

    why = LOCKED

    def __init__(self, held: np.ndarray, closed: np.ndarray) -> None:
        self.held, self.closed = held, closed
        self._held: list[bool] = held.tolist()
        self._closed: list[bool] = closed.tolist()

    def refuses(self, owner: Sequence[int], units: Sequence[int], territory: int) -> bool:
        """See `Guard.refuses`."""
        if territory != UNASSIGNED and self._closed[territory]:
            return True
        held = self._held
        return any(held[unit] for unit in units)

    def holds(self, unit: int) -> bool:
        """See `Guard.holds`."""
        return self._held[unit]

    def refused(self, assignment: np.ndarray, unit: np.ndarray, into: np.ndarray) -> np.ndarray:
        """See `Guard.refused`."""
        refused: np.ndarray = self.held[unit] | self.closed[into]
        return refused


def locks_of(problem: Problem, plan: np.ndarray) -> Locks | None:
    """Return the guard of locks, which hold on to `plan` without a start; None without any."""
    held = pinned_units(problem, plan) != UNASSIGNED
    closed = problem.territory_lock == FROZEN
    return Locks(held, closed) if held.any() or closed.any() else None
