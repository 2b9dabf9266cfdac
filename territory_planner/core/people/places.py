"""Where the next one could live: for each unit, what a new center there would do (suitability).

A new center at a unit is taken to serve the units nearest to it, up to its target. What that does
to balance, travel and disruption is counted; what levelling the others moves besides is told by the
least that loads ask for. It is the marginal gain of one more center, as in location-allocation.
"""

from __future__ import annotations

import numpy as np

from ..model.data_classes import dataclass
from ..model.errors import Infeasible
from ..model.geodesy import arc_length
from ..model.limits import share_unit
from ..model.measures import loads, plan_centers
from ..model.problem import FREE, Problem
from ..model.progress import SILENT, Progress
from ..model.scipy_parts import cKDTree
from ..model.text import tr

CHUNK = 256
"""Units whose surroundings are looked at between two looks at whether the user wants to stop."""

WIDER = 1.5
"""How many times as many nearest units are looked at next, where they did not do."""


@dataclass(frozen=True)
class Suitability:
    """What a new center would do at each of n units.

    Attributes
    ----------
    deviation : (n,) float64
        Largest deviation from target, as a share, once it serves what is nearest; before levelling.
    saved : (n,) float64
        Share of all travel (workload times straight km) that those whom it serves are spared.
    moved : (n,) float64
        Share of the workload that changes hands: what it serves, and what the others must move
        besides, at least, to be within their limits.
    score : (n,) float64
        0 (worst) to 100: the mean of the three, each between its best and its worst.
    """

    deviation: np.ndarray
    saved: np.ndarray
    moved: np.ndarray
    score: np.ndarray


def suitability(problem: Problem, progress: Progress = SILENT) -> Suitability:
    """Return what a new center would do at each unit.

    Parameters
    ----------
    problem : Problem
        Starts from today's plan; its last territory is the new one, which has a target, and no
        unit. Units that are locked or nobody's are served by nobody else.

    Raises
    ------
    Infeasible
        When there is no unit that it could serve.
    """
    start = np.empty(0, dtype=np.int32) if problem.start is None else problem.start
    around = _Around(problem, start)
    n = problem.n
    found = np.empty((3, n))
    for first in range(0, n, CHUNK):
        progress.percent(100.0 * first / n)
        units = np.arange(first, min(first + CHUNK, n))
        for unit, taken in zip(units.tolist(), around.taken(units, progress)):
            found[:, unit] = around.figures(unit, taken)
    deviation, saved, moved = found
    marks = [_mark(-deviation), _mark(saved), _mark(-moved)]
    return Suitability(deviation, saved, moved, np.mean(marks, axis=0))


def _mark(value: np.ndarray) -> np.ndarray:
    """Return values between the worst (0) and the best (100); 100 where all are the same."""
    low, high = float(value.min()), float(value.max())
    if high - low <= 1e-12 * max(abs(low), abs(high), 1.0):
        return np.full(len(value), 100.0)
    return 100.0 * (value - low) / (high - low)


class _Around:
    """What there is around each unit, and what taking it does."""

    def __init__(self, problem: Problem, start: np.ndarray) -> None:
        self.problem, self.start, self.new = problem, start, problem.k - 1
        held = problem.locked | (start < 0)
        held[~held] = problem.territory_lock[start[~held]] != FREE
        self.free = np.flatnonzero(~held)
        if not len(self.free):
            raise Infeasible(
                tr("One more could serve no unit: all are locked, or in territories that are."),
                "lock",
            )
        self._tree = cKDTree(problem.position[self.free])
        self._load = loads(problem, start)
        self._unit = share_unit(problem.target)
        total = np.maximum(problem.workload.sum(axis=0), 1e-300)
        self._weigh = problem.weight / total
        self._share = problem.workload @ self._weigh  # of all workload
        self._wanted = float(problem.target[self.new] @ self._weigh)
        center = plan_centers(problem, start)
        self._own = np.zeros(problem.n)
        known = np.flatnonzero(start >= 0)
        self._own[known] = self._km(problem.position[known] - center[start[known]])
        mass = problem.mass
        self._mass = mass
        self._travel = max(float(mass @ self._own), 1e-300)

    def taken(self, units: np.ndarray, progress: Progress) -> list[np.ndarray]:
        """Return for each of some units the units nearest to it that carry the target together."""
        place, left = self.problem.position[units], np.arange(len(units))
        found: list[np.ndarray] = [self.free] * len(units)
        count = max(int(WIDER * len(self.free) / self.problem.k), 1)
        while len(left):
            progress.check()
            count = min(count, len(self.free))
            _, near = self._tree.query(place[left], k=count)
            near = near.reshape(len(left), count)
            summed = np.cumsum(self._share[self.free[near]], axis=1)
            reach = summed >= self._wanted * (1 - 1e-12)
            done = reach.any(axis=1)
            last = np.where(done, reach.argmax(axis=1), count - 1)
            for row in np.flatnonzero(done | (count == len(self.free))).tolist():
                found[left[row]] = self.free[near[row, : last[row] + 1]]
            if count == len(self.free):
                break
            left = left[~done]
            count = int(count * WIDER) + 1
        return found

    def figures(self, unit: int, taken: np.ndarray) -> tuple[float, float, float]:
        """Return deviation, travel saved and workload moved, as shares, of a center at a unit."""
        problem = self.problem
        load = self._load.copy()
        np.subtract.at(load, self.start[taken], problem.workload[taken])
        load[self.new] += problem.workload[taken].sum(axis=0)
        aimed = problem.target > 0
        off = np.abs(load - problem.target)[aimed] / self._unit[aimed]
        way = self._km(problem.position[taken] - problem.position[unit])
        saved = float(self._mass[taken] @ (self._own[taken] - way)) / self._travel
        over = np.maximum(load - problem.upper, 0.0).sum(axis=0)
        short = np.maximum(problem.lower - load, 0.0).sum(axis=0)
        besides = float(np.maximum(over, short) @ self._weigh)
        return float(off.max()), saved, float(self._share[taken].sum()) + besides

    def _km(self, between: np.ndarray) -> np.ndarray:
        chord = np.linalg.norm(between, axis=1)
        return arc_length(chord) if self.problem.globe else chord
