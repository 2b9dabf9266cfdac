"""Where territories should start."""

from __future__ import annotations

import numpy as np

from ..location.siting import Nearest, choose_sites, gathered, least_missed
from ..model.errors import InvalidInput
from ..model.measures import center_units, distance
from ..model.problem import Problem
from ..model.progress import SILENT, Progress
from ..model.scipy_parts import cKDTree
from ..model.text import tr
from ..solvers.assignment import matched
from .power import balanced_lloyd

METHODS = ("spread", "balanced", "heaviest", "median", "center", "existing")

LLOYD_ROUNDS = 12
CANDIDATES = 300
MEDIAN_PASSES = 3
MOST_WAYS = 20_000_000
_ROWS = 1000
"""Units measured between two looks at whether the user wants to stop."""


def bisection_centers(
    position: np.ndarray,
    mass: np.ndarray,
    target: np.ndarray,
    rng: np.random.Generator,
    progress: Progress = SILENT,
) -> np.ndarray:
    """Place centers by recursive weighted bisection.

    Each part is cut across its principal axis, turned a little at random, so that either side
    has the workload of its territories; centers then follow the density of the workload.

    Parameters
    ----------
    target : (k,) float64
        Workload wanted per center.

    Returns
    -------
    (k, d) float64, km
    """
    center = np.empty((len(target), position.shape[1]))
    waiting = [(np.arange(len(position)), rng.permutation(len(target)))]
    while waiting:
        progress.check()
        units, seats = waiting.pop()
        if len(seats) == 1 or len(units) < 2:
            center[seats] = np.average(position[units], axis=0, weights=mass[units])
            continue
        half = len(seats) // 2 + (len(seats) % 2) * int(rng.integers(2))
        share = target[seats[:half]].sum() / target[seats].sum()
        axis = _turned_axis(position[units], mass[units], rng)
        order = units[np.argsort(position[units] @ axis, kind="stable")]
        filled = np.cumsum(mass[order])
        cut = int(np.searchsorted(filled, share * filled[-1]))
        cut = min(max(cut, 1), len(order) - 1)
        waiting.append((order[:cut], seats[:half]))
        waiting.append((order[cut:], seats[half:]))
    return center


def spread_centers(
    position: np.ndarray,
    mass: np.ndarray,
    k: int,
    rng: np.random.Generator,
    required: np.ndarray,
    progress: Progress = SILENT,
) -> np.ndarray:
    """Draw seed units by squared distance to those drawn before (weighted k-means++).

    Of a few draws each time, the one that lowers the sum most is kept (the greedy
    form of [Arthur 2007]).

    Returns
    -------
    (k,) int64, unit indices, the required ones first.
    """
    chosen = [int(unit) for unit in required]
    if not chosen:
        chosen.append(int(rng.choice(len(mass), p=mass / mass.sum())))
    apart = np.full(len(mass), np.inf)
    for unit in chosen:
        apart = np.minimum(apart, np.square(position - position[unit]).sum(axis=1))
    draws = 2 + int(np.log(k))
    while len(chosen) < k:
        progress.check()
        pull = mass * apart
        pull[chosen] = 0.0
        if pull.sum() <= 0:
            pull = np.ones(len(mass))
            pull[chosen] = 0.0
        options = rng.choice(len(mass), size=draws, p=pull / pull.sum())
        nearer = [
            np.minimum(apart, np.square(position - position[unit]).sum(axis=1)) for unit in options
        ]
        best = int(np.argmin([mass @ x for x in nearer]))
        chosen.append(int(options[best]))
        apart = nearer[best]
    return np.array(chosen[:k], dtype=np.int64)


def _turned_axis(position: np.ndarray, mass: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Return the principal axis of weighted points, turned a little at random."""
    middle = np.average(position, axis=0, weights=mass)
    offset = position - middle
    spread = (offset * mass[:, None]).T @ offset
    _, axes = np.linalg.eigh(spread)
    angle = rng.normal(0.0, 0.35)
    return np.cos(angle) * axes[:, -1] + np.sin(angle) * axes[:, -2]


def seed_units(
    problem: Problem,
    method: str = "balanced",
    seed: int = 0,
    required: np.ndarray | None = None,
    progress: Progress = SILENT,
    spacing: float = 0.0,
) -> np.ndarray:
    """Choose k units for territories to start from.

    Parameters
    ----------
    method : {"spread", "balanced", "heaviest", "median", "center", "existing"}
        ``spread``: drawn far apart (weighted k-means++). ``balanced``: centers of a balanced
        power diagram. ``heaviest``: heavy units far from each other. ``median``: the k units
        with the least workload times distance. ``center``: the k units from which the
        farthest unit with workload is nearest. ``existing``: the centers of `problem.start`.
    required : (r,) int, optional
        Units that are seeds already; they come first in the result.
    spacing : float
        For ``median`` and ``center``: no two seeds are nearer than this (km).

    Returns
    -------
    (k,) int64, distinct unit indices.

    Raises
    ------
    InvalidInput
        When the method is unknown, needs a starting plan that is not given, or more seeds
        are required than territories wanted.
    """
    given = np.unique(np.asarray([] if required is None else required, dtype=np.int64))
    if len(given) > problem.k:
        raise InvalidInput(tr("There are more required seeds than territories."))
    rng = np.random.default_rng(seed)
    mass = np.maximum(problem.mass, 0.0)
    mass = mass if mass.sum() > 0 else np.ones(problem.n)
    if method == "existing":
        if problem.start is None:
            raise InvalidInput(tr("Seeds from existing territories need a starting plan."))
        return _distinct(problem, given, center_units(problem, problem.start), mass)
    if method == "spread":
        return spread_centers(problem.position, mass, problem.k, rng, given, progress)
    if method == "heaviest":
        return _heaviest(problem, mass, given, progress)
    if method == "center" or (method == "median" and spacing > 0):
        return _sited(problem, mass, given, method, spacing, rng, progress)
    if method == "median":
        first = spread_centers(problem.position, mass, problem.k, rng, given, progress)
        return _median(problem, mass, first, len(given), progress)
    if method == "balanced":
        return _balanced(problem, mass, given, rng, progress)
    raise InvalidInput(tr("Unknown seeding method: {method}").format(method=method))


def _balanced(
    problem: Problem,
    mass: np.ndarray,
    given: np.ndarray,
    rng: np.random.Generator,
    progress: Progress,
) -> np.ndarray:
    """Return the units nearest to the centers of a balanced power diagram."""
    target = problem.target.mean(axis=1)
    target = np.maximum(target, 1e-9 * target.max())
    center = bisection_centers(problem.position, mass, target, rng, progress)
    movable = np.ones(problem.k, dtype=bool)
    if len(given):
        apart = np.square(problem.position[given][:, None] - center[None]).sum(axis=2)
        row, column = matched(apart, progress)
        center[column] = problem.position[given[row]]
        movable[column] = False
    diagram = balanced_lloyd(
        problem.position, mass, center, target, LLOYD_ROUNDS, movable, 60, progress
    )
    near = cKDTree(problem.position).query(diagram.center)[1]
    return _distinct(problem, given, near[movable], mass)


def _heaviest(
    problem: Problem, mass: np.ndarray, given: np.ndarray, progress: Progress
) -> np.ndarray:
    """Take units by falling mass, each at least a territory's typical radius from the others.

    The radius shrinks where k units don't fit.
    """
    order = np.lexsort((np.arange(problem.n), -mass))
    extent = float(np.linalg.norm(np.ptp(problem.position, axis=0)))
    radius = extent / (2 * np.sqrt(problem.k))
    while True:
        chosen = given.tolist()
        open_ = np.ones(problem.n, dtype=bool)
        for unit in chosen:
            open_ &= _beyond(problem, unit, radius)
        for unit in order.tolist():
            if len(chosen) == problem.k:
                break
            if open_[unit]:
                progress.check()
                chosen.append(unit)
                open_ &= _beyond(problem, unit, radius)
        if len(chosen) == problem.k:
            return np.array(chosen, dtype=np.int64)
        radius = radius * 0.8 if radius > 1e-6 * extent else -1.0


def _beyond(problem: Problem, unit: int, radius: float) -> np.ndarray:
    apart = np.square(problem.position - problem.position[unit]).sum(axis=1)
    far = apart > radius * abs(radius)
    far[unit] = False
    return far


def _median(
    problem: Problem, mass: np.ndarray, first: np.ndarray, kept: int, progress: Progress
) -> np.ndarray:
    """Improve seeds for Σ mass · distance by exchanging one for another [Teitz 1968].

    Candidates are all units when few, else the units nearest to `CANDIDATES` cells' centroids.
    Each exchange is the best over all pairs for one incoming candidate [Whitaker 1983].
    """
    chosen = first.copy()
    rng = np.random.default_rng(len(first))
    pool = np.arange(problem.n)
    if problem.n > CANDIDATES:
        extra = rng.choice(problem.n, size=CANDIDATES, replace=False, p=mass / mass.sum())
        pool = np.unique(np.concatenate([extra, chosen]))
    fixed = np.arange(len(chosen)) < kept
    nearest = _nearest(problem.position, chosen)
    for _ in range(MEDIAN_PASSES):
        before = nearest
        for unit in rng.permutation(pool).tolist():
            progress.check()
            if unit in chosen:
                continue
            new = np.linalg.norm(problem.position - problem.position[unit], axis=1)
            place = least_missed(nearest, new, mass, fixed)
            if place is not None:
                chosen[place] = unit
                nearest = _nearest(problem.position, chosen)
        if nearest is before:
            break
    return chosen


def _sited(
    problem: Problem,
    mass: np.ndarray,
    given: np.ndarray,
    method: str,
    spacing: float,
    rng: np.random.Generator,
    progress: Progress,
) -> np.ndarray:
    """Choose sites among all units, or among some of them when they are many."""
    most = max(min(CANDIDATES, MOST_WAYS // problem.n), problem.k)
    pool = np.arange(problem.n)
    if problem.n > most:
        extra = rng.choice(problem.n, size=most, replace=False)
        pool = np.unique(np.concatenate([extra, given]))
    served, weight = gathered(problem.position, mass)
    place, required = problem.position[pool], np.isin(pool, given)
    ways = np.empty((len(served), len(pool)))
    for low in range(0, len(served), _ROWS):
        progress.check()
        some = problem.position[served[low : low + _ROWS]]
        ways[low : low + _ROWS] = distance(problem, some[:, None], place[None])
    apart = distance(problem, place[:, None], place[None])
    rows = choose_sites(
        ways, weight, problem.k, required, method, apart, spacing, progress=progress
    )
    return np.concatenate([given, np.setdiff1d(pool[rows], given)])


def _nearest(position: np.ndarray, chosen: np.ndarray) -> Nearest:
    ways, near = cKDTree(position[chosen]).query(position, k=[1, 2])
    return Nearest(near[:, 0], ways[:, 0], ways[:, 1])


def _distinct(
    problem: Problem, given: np.ndarray, wished: np.ndarray, mass: np.ndarray
) -> np.ndarray:
    """Return k distinct units: the given, the wished for, then the heaviest of the rest."""
    order = np.lexsort((np.arange(problem.n), -mass))
    every = np.concatenate([given, wished[wished >= 0], order])
    _, first = np.unique(every, return_index=True)
    return every[np.sort(first)][: problem.k].astype(np.int64)
