"""Pairs of units that must stay apart, in different territories."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from ..model.problem import Problem
from .guard import Guard

CannotLink = Mapping[int, list[int]]
"""The units that each unit must be kept apart from."""


def together(assignment: np.ndarray, pairs: np.ndarray) -> np.ndarray:
    """Return the rows of `pairs` (p, 2) whose units are in the same territory."""
    first, second = assignment[pairs[:, 0]], assignment[pairs[:, 1]]
    return np.flatnonzero((first == second) & (first >= 0))


def pairs_among(pairs: np.ndarray, units: np.ndarray, n: int) -> np.ndarray:
    """Return (q, 2) int64, the pairs both of whose units are among `units`, by their place there.

    Parameters
    ----------
    n : int
        Number of units that `pairs` (p, 2) are of.
    """
    if not len(pairs):
        return pairs
    place = np.full(n, -1, dtype=np.int64)
    place[units] = np.arange(len(units))
    inner = place[pairs]
    return inner[(inner >= 0).all(axis=1)]


def cannot_link_of(problem: Problem) -> CannotLink:
    """Return the units that each unit must be kept apart from; those without any are left out."""
    cannot_link: dict[int, list[int]] = {}
    for one, other in problem.apart.tolist():
        cannot_link.setdefault(one, []).append(other)
        cannot_link.setdefault(other, []).append(one)
    return cannot_link


CANNOT_LINK = "apart"


class KeptApart(Guard):
    """No unit goes to a territory that has one to be kept apart from it."""

    why = CANNOT_LINK

    def __init__(self, problem: Problem) -> None:
        self._others = cannot_link_of(problem)
        self._both = np.concatenate([problem.apart, problem.apart[:, ::-1]])
        self._k = problem.k

    def refuses(self, owner: Sequence[int], units: Sequence[int], territory: int) -> bool:
        """See `Guard.refuses`."""
        others = self._others
        return any(owner[other] == territory for unit in units for other in others.get(unit, ()))

    def refused(self, assignment: np.ndarray, unit: np.ndarray, into: np.ndarray) -> np.ndarray:
        """See `Guard.refused`."""
        place = assignment[self._both[:, 1]]
        taken = self._both[place >= 0, 0] * self._k + place[place >= 0]
        return np.isin(unit.astype(np.int64) * self._k + into, taken)


def kept_apart(problem: Problem) -> KeptApart | None:
    """Return the guard of pairs to keep apart; None without any."""
    return KeptApart(problem) if len(problem.apart) else None
