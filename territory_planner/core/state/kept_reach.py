"""Which units must not go where, as the center there is too far or can't serve them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..model.measures import distance
from ..model.problem import UNASSIGNED, Problem
from .ownership import Rows


class WaysAllowed:
    """WaysAllowed from fixed centers to units, as far as they are beyond what is allowed."""

    def __init__(self, problem: Problem, center: np.ndarray) -> None:
        self._problem, self._center = problem, center
        self._every = np.arange(problem.k)
        self._rows: Rows[list[float]] = Rows(self._row)

    def too_far(self, units: Sequence[int], owners: Sequence[int], territory: int) -> bool:
        """Tell whether one of `units` would come beyond reach, and farther than it is now."""
        # Without a limit ways count as none, but from a center that can't serve the unit.
        reach = self._problem.reach if np.isfinite(self._problem.reach) else 0.0
        for unit, owner in zip(units, owners):
            row = self._rows[unit]
            now = reach if owner == UNASSIGNED else row[owner]
            if row[territory] > now * (1 + 1e-9):
                return True
        return False

    def _row(self, unit: int) -> list[float]:
        """Return (k,) km to each center, the reach where it is less, inf from barred ones."""
        problem = self._problem
        apart = distance(problem, problem.position[unit], self._center)
        way = np.maximum(apart, problem.reach) if np.isfinite(problem.reach) else 0.0 * apart
        if problem.travel is not None:
            barred = problem.travel.bars(np.full(problem.k, unit), self._every)
            way = np.where(barred, np.inf, way)
        return way.tolist()


def reaches(problem: Problem) -> WaysAllowed | None:
    """Return the ways that limit where units may go; None where nothing does."""
    if problem.center is None or (problem.bars is None and not np.isfinite(problem.reach)):
        return None
    return WaysAllowed(problem, problem.center)
