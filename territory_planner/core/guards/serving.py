"""Which units must not go where, as the center there is too far or can't serve them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..model.measures import distance
from ..model.problem import UNASSIGNED, Problem
from ..model.reach import Reach
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
    """No unit comes beyond the reach of a fixed center, and farther by any measure than it is now.

    Measures are the distance and the time, as far as they are limited, and whether the center can
    serve the unit at all.
    """

    why = TOO_FAR

    def __init__(self, problem: Problem, center: np.ndarray) -> None:
        self._problem, self._center = problem, center
        self._every = np.arange(problem.k)
        self._rows: Rows[list[list[float]]] = Rows(self._measured)

    def refuses(self, owner: Sequence[int], units: Sequence[int], territory: int) -> bool:
        """See `Guard.refuses`."""
        for unit in units:
            for row in self._rows[unit]:
                now = 1.0 if owner[unit] == UNASSIGNED else row[owner[unit]]
                if row[territory] > now * (1 + 1e-9):
                    return True
        return False

    def _measured(self, unit: int) -> list[list[float]]:
        """Return (k,) by each measure, how far centers are in what they may be, and 1 within."""
        problem = self._problem
        reach, travel = problem.reach, problem.travel
        rows = []
        if np.isfinite(reach.km):
            apart = distance(problem, problem.position[unit], self._center)
            rows.append(Reach(km=reach.km).share(apart))
        if travel is not None:
            here = np.full(problem.k, unit)
            if np.isfinite(reach.time):
                taken = travel.at(here, self._every)
                rows.append(Reach(time=reach.time).share(taken, taken))
            rows.append(np.where(travel.bars(here, self._every), np.inf, 1.0))
        return [np.maximum(row, 1.0).tolist() for row in rows]


def serving(problem: Problem) -> Guard | None:
    """Return the guard of what centers serve; None where nothing limits it."""
    if problem.center is not None and problem.reach.is_limit:
        return WithinReach(problem, problem.center)
    return None if problem.bars is None else ServedBy(problem.bars)
