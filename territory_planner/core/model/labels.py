"""Numbers that stay put: new territories take the numbers of the old ones they resemble."""

from __future__ import annotations

import numpy as np
from scipy.optimize import linear_sum_assignment

from .geodesy import geodetic
from .measures import centroids
from .problem import UNASSIGNED, Problem


def match_labels(before: np.ndarray, after: np.ndarray, mass: np.ndarray, k: int) -> np.ndarray:
    """Renumber `after` so that as much `mass` as possible keeps its number.

    Solves the assignment problem [Kuhn 1955] on the mass that each old territory shares with
    each new one. Where mass says nothing (none shared), the number of shared units decides.

    Parameters
    ----------
    before, after : (n,) int
        Territory of each unit, below `k`; -1 for none.
    mass : (n,) float
        What a unit counts, not negative, in any unit.
    k : int
        Number of territories.

    Returns
    -------
    (n,) int32
        `after` with its territories renumbered; -1 stays -1.

    Examples
    --------
    >>> from territory_planner.core import match_labels
    >>> match_labels([0, 0, 1, 1], [1, 1, 1, 0], [5, 5, 5, 5], 2).tolist()
    [0, 0, 0, 1]
    """
    before, after = np.asarray(before), np.asarray(after)
    both = (before >= 0) & (after >= 0)
    cell = before[both].astype(np.int64) * k + after[both]
    total = max(float(np.sum(mass)), np.finfo(float).tiny)
    worth = np.asarray(mass)[both] / total + 1e-6 / max(len(before), 1)
    shared = np.bincount(cell, weights=worth, minlength=k * k).reshape(k, k)
    old, new = linear_sum_assignment(shared, maximize=True)
    number = np.full(k + 1, -1, dtype=np.int32)
    number[new] = old
    return number[after]


def north_to_south(problem: Problem, assignment: np.ndarray) -> np.ndarray:
    """Renumber territories from north to south, and from west to east at the same height."""
    place = np.nan_to_num(centroids(problem, assignment))
    longitude, latitude = geodetic(place) if problem.globe else place.T
    number = np.empty(problem.k + 1, dtype=np.int32)
    number[np.lexsort((longitude, -latitude))] = np.arange(problem.k)
    number[UNASSIGNED] = UNASSIGNED
    return number[assignment]
