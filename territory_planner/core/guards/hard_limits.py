"""Which pieces must not change hands, as a territory would carry too little or too much."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..model.measures import loads
from ..model.problem import UNASSIGNED, Problem
from .guard import Guard

TOO_LIGHT, TOO_FULL = "minimum", "maximum"


class _Carried(Guard):
    """A limit of what territories carry, kept by differences while units move."""

    of_pieces = False

    def __init__(self, problem: Problem, assignment: np.ndarray, limit: np.ndarray) -> None:
        self._work = problem.workload
        self._carried = loads(problem, assignment)
        self._limit = np.broadcast_to(limit, problem.target.shape)

    def note(self, unit: int, source: int, target: int) -> None:
        """See `Guard.note`."""
        if source != UNASSIGNED:
            self._carried[source] -= self._work[unit]
        if target != UNASSIGNED:
            self._carried[target] += self._work[unit]


class AtLeast(_Carried):
    """No territory gives away what leaves it below its minimum."""

    why = TOO_LIGHT

    def refuses(self, owner: Sequence[int], units: Sequence[int], territory: int) -> bool:
        """See `Guard.refuses`."""
        home = owner[units[0]]
        if home in (UNASSIGNED, territory):
            return False
        rest = self._carried[home] - self._work[list(units)].sum(axis=0)
        return not bool((rest >= self._limit[home]).all())


class AtMost(_Carried):
    """No territory takes what puts it above its maximum."""

    why = TOO_FULL

    def refuses(self, owner: Sequence[int], units: Sequence[int], territory: int) -> bool:
        """See `Guard.refuses`."""
        after = self._carried[territory] + self._work[list(units)].sum(axis=0)
        return not bool((after <= self._limit[territory]).all())


def hard_limits(
    problem: Problem,
    assignment: np.ndarray,
    least: np.ndarray | None = None,
    most: np.ndarray | None = None,
) -> tuple[Guard, ...]:
    """Return the guards of the least and most workload, (m,) or (k, m), that are given."""
    found: list[Guard] = []
    if least is not None:
        found.append(AtLeast(problem, assignment, least - problem.slack))
    if most is not None:
        found.append(AtMost(problem, assignment, most + problem.slack))
    return tuple(found)
