"""Which units must not go where, as the territory would have too many of them, or too much land."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..model.problem import UNASSIGNED, Problem
from ..model.sizes import Sizes
from .guard import Guard

TOO_LARGE = "size"


class WithinSizes(Guard):
    """No territory comes above a maximum of what adds up, nor farther above it than it is."""

    why = TOO_LARGE
    of_pieces = False

    def __init__(self, sizes: Sizes, assignment: np.ndarray, k: int) -> None:
        self._amount: list[list[float]] = sizes.amount.tolist()
        self._room: list[list[float]] = (
            sizes.most + sizes.slack - sizes.of(assignment, k)
        ).tolist()

    def refuses(self, owner: Sequence[int], units: Sequence[int], territory: int) -> bool:
        """See `Guard.refuses`."""
        if territory == UNASSIGNED:
            return False
        for column, room in enumerate(self._room[territory]):
            more = sum(self._amount[unit][column] for unit in units if owner[unit] != territory)
            if more > max(room, 0.0):
                return True
        return False

    def note(self, unit: int, source: int, target: int) -> None:
        """See `Guard.note`."""
        for territory, sign in ((source, 1.0), (target, -1.0)):
            if territory != UNASSIGNED:
                room = self._room[territory]
                for column, amount in enumerate(self._amount[unit]):
                    room[column] += sign * amount


def within_sizes(problem: Problem, assignment: np.ndarray) -> WithinSizes | None:
    """Return the guard of a problem's sizes; None without any."""
    sizes = problem.sizes
    return None if sizes is None else WithinSizes(sizes, assignment, problem.k)
