"""Which units must not go where, as the center there is too far or can't serve them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..model.measures import distance
from ..model.problem import UNASSIGNED, Problem
from ..model.rows import Rows
from ..model.travel_table import Travel
from .guard import Guard

TOO_FAR = "reach"


class ServedBy(Guard):
    """No unit goes to a center that can't serve it, unless its own can't either."""

    why = TOO_FAR

    def __init__(self, bars: Travel) -> None:
        self._bars = bars

    def refuses(self, owner: Sequence[int], units: Sequence[int], territory: int) -> bool:
        """See `Guard.refuses`."""
        bars = self._bars.bars_one
        return any(
            bars(unit, territory) and (owner[unit] == UNASSIGNED or not bars(unit, owner[unit]))
            for unit in units
        )

    def refused(self, assignment: np.ndarray, unit: np.ndarray, into: np.ndarray) -> np.ndarray:
        """See `Guard.refused`."""
        own = assignment[unit]
        served = (own == UNASSIGNED) | ~self._bars.bars(unit, own)
        return self._bars.bars(unit, into) & served


class WithinReach(Guard):
    """No unit comes beyond the reach of a fixed center, and farther than it is now."""

    why = TOO_FAR

    def __init__(self, problem: Problem, center: np.ndarray) -> None:
        self._problem, self._center = problem, center
        self._every = np.arange(problem.k)
        self._rows: Rows[list[float]] = Rows(self._row)

    def refuses(self, owner: Sequence[int], units: Sequence[int], territory: int) -> bool:
        """See `Guard.refuses`."""
        for unit in units:
            row = self._rows[unit]
            now = self._problem.reach if owner[unit] == UNASSIGNED else row[owner[unit]]
            if row[territory] > now * (1 + 1e-9):
                return True
        return False

    def _row(self, unit: int) -> list[float]:
        """Return (k,) km to each center, the reach where it is less, inf from barred ones."""
        problem = self._problem
        apart = distance(problem, problem.position[unit], self._center)
        way = np.maximum(apart, problem.reach)
        if problem.travel is not None:
            barred = problem.travel.bars(np.full(problem.k, unit), self._every)
            way = np.where(barred, np.inf, way)
        return way.tolist()


def serving(problem: Problem) -> Guard | None:
    """Return the guard of what centers serve; None where nothing limits it."""
    if problem.center is not None and np.isfinite(problem.reach):
        return WithinReach(problem, problem.center)
    return None if problem.bars is None else ServedBy(problem.bars)
