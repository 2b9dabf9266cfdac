"""Numbers that stay put: new territories take the numbers of the old ones they resemble."""

from __future__ import annotations

import numpy as np

from .geodesy import geodetic
from .measures import centroids
from .problem import FREE, UNASSIGNED, Problem
from .scipy_parts import linear_sum_assignment


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
    shared = shared_mass(before, after, mass, k, k)
    old, new = linear_sum_assignment(shared, maximize=True)
    number = np.full(k + 1, -1, dtype=np.int32)
    number[new] = old
    return number[np.asarray(after)]


def names_kept(problem: Problem, plan: np.ndarray, held: np.ndarray) -> np.ndarray:
    """Renumber a redesign so that territories have the numbers of those they share most with.

    Only territories of which the same is asked change places: the same targets and limits, and
    nothing that is told of one by name.

    Parameters
    ----------
    problem : Problem
        With `start`, and without centers.
    plan : (n,) int
    held : (k,) bool
        Territories that must keep what they have, besides those with locked units, or locked.

    Returns
    -------
    (n,) int32
    """
    before = problem.start
    if before is None or problem.center is not None:
        return plan
    held = held | (problem.territory_lock != FREE)
    locked = before[problem.locked & (before >= 0)]
    held[locked] = True
    asked = np.concatenate([problem.target, problem.lower, problem.upper], axis=1)
    kind = np.unique(asked, axis=0, return_inverse=True)[1].ravel()
    may = (kind[:, None] == kind) & ~held[:, None] & ~held
    np.fill_diagonal(may, True)
    shared = shared_mass(before, plan, problem.mass, problem.k, problem.k)
    old, new = linear_sum_assignment(np.where(may, shared, -2.0 * problem.k), maximize=True)
    number = np.full(problem.k + 1, UNASSIGNED, dtype=np.int32)
    number[new] = old
    return number[plan]


def shared_mass(
    before: np.ndarray, after: np.ndarray, mass: np.ndarray, k_before: int, k_after: int
) -> np.ndarray:
    """Return (k_before, k_after) float64, the share of all mass that two territories share.

    Each unit counts a little besides its mass: it decides where mass says nothing.
    """
    before, after = np.asarray(before), np.asarray(after)
    both = (before >= 0) & (after >= 0)
    cell = before[both].astype(np.int64) * k_after + after[both]
    total = max(float(np.sum(mass)), np.finfo(float).tiny)
    worth = np.asarray(mass)[both] / total + 1e-6 / max(len(before), 1)
    shared = np.bincount(cell, weights=worth, minlength=k_before * k_after)
    return shared.reshape(k_before, k_after)


def match_territories(
    before: np.ndarray, after: np.ndarray, mass: np.ndarray, k_before: int, k_after: int
) -> np.ndarray:
    """Find the old territory that each new one goes on with.

    Each old one is gone on with once; of all such matchings, the one that shares most mass: the
    assignment problem [Kuhn 1955]. Territories that share no unit are never matched.

    Parameters
    ----------
    before, after : (n,) int
        Territory of each unit, below `k_before` and `k_after`; -1 for none.
    mass : (n,) float
        What a unit counts, not negative, in any unit.
    k_before, k_after : int
        Numbers of territories.

    Returns
    -------
    (k_after,) int64
        Old territories, -1 for none.

    Examples
    --------
    >>> from territory_planner.core import match_territories
    >>> match_territories([0, 0, 1, 1], [2, 2, 1, 0], [5, 5, 5, 4], 2, 3).tolist()
    [-1, 1, 0]
    """
    shared = shared_mass(before, after, mass, k_before, k_after)
    old, new = linear_sum_assignment(shared, maximize=True)
    goes_on = np.full(k_after, -1, dtype=np.int64)
    real = shared[old, new] > 0
    goes_on[new[real]] = old[real]
    return goes_on


def north_to_south(problem: Problem, assignment: np.ndarray) -> np.ndarray:
    """Renumber territories from north to south, and from west to east at the same height."""
    place = np.nan_to_num(centroids(problem, assignment))
    longitude, latitude = geodetic(place) if problem.globe else place.T
    number = np.empty(problem.k + 1, dtype=np.int32)
    number[np.lexsort((longitude, -latitude))] = np.arange(problem.k)
    number[UNASSIGNED] = UNASSIGNED
    return number[assignment]
