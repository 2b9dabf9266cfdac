"""Pairs of units that must stay apart, in different territories."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from ..model.problem import Problem

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


def barred_moves(
    problem: Problem, assignment: np.ndarray, unit: np.ndarray, into: np.ndarray
) -> np.ndarray:
    """Return (c,) bool, the moves of one unit into a territory that has a unit it must not meet."""
    both = np.concatenate([problem.apart, problem.apart[:, ::-1]])
    place = assignment[both[:, 1]]
    taken = both[place >= 0, 0] * problem.k + place[place >= 0]
    return np.isin(unit.astype(np.int64) * problem.k + into, taken)
