"""What a plan is judged by: loads, deviations, centers and travel."""

from __future__ import annotations

import numpy as np

from .geodesy import arc_length
from .problem import Problem
from .sized import as_workloads
from .sums import sums_by


def loads(problem: Problem, assignment: np.ndarray) -> np.ndarray:
    """Return the workload that each territory carries.

    Parameters
    ----------
    problem : Problem
    assignment : (n,) int
        Territory of each unit, -1 for none.

    Returns
    -------
    (k, m) float64
        In the units of `Problem.workload`.

    Examples
    --------
    >>> import numpy as np
    >>> from territory_planner.core import graph_from_edges, loads, make_problem
    >>> row = graph_from_edges(6, [0, 1, 2, 3, 4], [1, 2, 3, 4, 5])
    >>> along = np.column_stack([np.arange(6.0), np.zeros(6)])
    >>> problem = make_problem(along, [3, 1, 2, 2, 1, 3], row, 2)
    >>> loads(problem, np.array([0, 0, 0, 0, 1, 1])).tolist()
    [[8.0], [4.0]]
    """
    return sums_by(assignment, problem.workload, problem.k)


def deviations(problem: Problem, assignment: np.ndarray) -> np.ndarray:
    """Return how far each territory is from its targets: (workload − target) / target.

    Infinite for a load without a target; 0 where the target is 0 and met.

    Parameters
    ----------
    problem : Problem
    assignment : (n,) int
        Territory of each unit, -1 for none.

    Returns
    -------
    (k, m) float64
        As shares: 0.05 is five percent above target.

    Examples
    --------
    >>> import numpy as np
    >>> from territory_planner.core import deviations, graph_from_edges, make_problem
    >>> row = graph_from_edges(6, [0, 1, 2, 3, 4], [1, 2, 3, 4, 5])
    >>> along = np.column_stack([np.arange(6.0), np.zeros(6)])
    >>> problem = make_problem(along, [3, 1, 2, 2, 1, 3], row, 2)
    >>> deviations(problem, np.array([0, 0, 0, 0, 1, 1])).round(3).tolist()
    [[0.333], [-0.333]]
    """
    return deviation_from(loads(problem, assignment), problem.target)


def deviation_from(load: np.ndarray, target: np.ndarray) -> np.ndarray:
    """Return (load − target) / target: infinite for a load without a target, NaN where unknown."""
    over = np.where(np.isnan(target), np.nan, np.where(load > 0, np.inf, 0.0))
    return np.divide(load - target, target, out=over, where=target > 0)


def max_deviation(problem: Problem, assignment: np.ndarray) -> float:
    """Return a plan's balance: its largest absolute deviation, as a share (see below)."""
    return float(largest_deviations(problem, assignment).max())


def largest_deviations(problem: Problem, assignment: np.ndarray) -> np.ndarray:
    """Return (m,) float64, the largest absolute deviation by criterion, as a share.

    Over the territories that have a target: what lies beside a target of 0 is no share of it.
    """
    off = np.abs(deviations(problem, assignment))
    return np.where(problem.target > 0, off, 0.0).max(axis=0)


def beyond_limits(problem: Problem, load: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Tell (k, m) which loads are over their limit, and which are under theirs."""
    return load > problem.upper + problem.slack, load < problem.lower - problem.slack


def within_limits(problem: Problem, assignment: np.ndarray) -> bool:
    """Tell whether every territory's workload lies between its limits, and its sizes, too."""
    problem = as_workloads(problem)
    over, under = beyond_limits(problem, loads(problem, assignment))
    return not (over | under).any()


def workload_shares(workload: np.ndarray) -> np.ndarray:
    """Return (n,) float64, each unit's share of all workload, (n,) or (n, m): then the mean."""
    columns = np.asarray(workload, dtype=np.float64).reshape(len(workload), -1)
    total = columns.sum(axis=0)
    if not (total > 0).any():
        return np.full(len(columns), 1.0 / len(columns))
    return (columns[:, total > 0] / total[total > 0]).mean(axis=1)


def distance(problem: Problem, first: np.ndarray, second: np.ndarray) -> np.ndarray:
    """Return distances in km between positions, row by row (arrays broadcast)."""
    chord = np.linalg.norm(np.asarray(first) - np.asarray(second), axis=-1)
    return arc_length(chord) if problem.globe else chord


def centroids(problem: Problem, assignment: np.ndarray) -> np.ndarray:
    """Return (k, d) float64, see `middles`, of a problem's plan by its mass."""
    return middles(problem.position, problem.mass, assignment, problem.k)


def middles(position: np.ndarray, mass: np.ndarray, assignment: np.ndarray, k: int) -> np.ndarray:
    """Return (k, d) float64, the mean position of each territory, weighted by mass (n,).

    A territory without workload has the plain mean of its units; one without units, NaN.
    """
    kept = assignment >= 0
    owner = assignment[kept]
    units = np.bincount(owner, minlength=k)
    mass = mass[kept]
    idle = np.bincount(owner, weights=mass, minlength=k) <= 0
    mass = np.where(idle[owner], 1.0, mass)
    total = np.bincount(owner, weights=mass, minlength=k)
    center = np.full((k, position.shape[1]), np.nan)
    for axis, column in enumerate(position[kept].T):
        moment = np.bincount(owner, weights=mass * column, minlength=k)
        np.divide(moment, total, out=center[:, axis], where=units > 0)
    return center


def center_units(problem: Problem, assignment: np.ndarray) -> np.ndarray:
    """Return (k,) int64, see `middle_units`, of a problem's plan by its mass."""
    return middle_units(problem.position, problem.mass, assignment, problem.k)


def middle_units(
    position: np.ndarray, mass: np.ndarray, assignment: np.ndarray, k: int
) -> np.ndarray:
    """Return (k,) int64, the unit of each territory that Σ w·d² to its units is least from.

    Σ w·d² about a point grows with the squared distance from the centroid, so that is the
    unit nearest to it; -1 for a territory without units.
    """
    center = middles(position, mass, assignment, k)
    kept = np.flatnonzero(assignment >= 0)
    owner = assignment[kept]
    offset = np.square(position[kept] - center[owner]).sum(axis=1)
    order = np.lexsort((kept, offset, owner))
    first = np.unique(owner[order], return_index=True)
    unit = np.full(k, -1, dtype=np.int64)
    unit[first[0]] = kept[order][first[1]]
    return unit


def plan_centers(problem: Problem, assignment: np.ndarray) -> np.ndarray:
    """Return (k, d) float64, the centers that a plan is judged about (see `cost`)."""
    if problem.center is not None:
        return problem.center
    if not problem.center_at_unit:
        return centroids(problem, assignment)
    unit = center_units(problem, assignment)
    return np.where((unit >= 0)[:, None], problem.position[unit], np.nan)


def charge(problem: Problem, assignment: np.ndarray) -> float:
    """Return what plans are compared by while they are looked for: `cost`, breaks charged.

    Units that their center must not serve count, and dearly (see `Travel.barred`).
    """
    if problem.travel is None:
        return cost(problem, assignment)
    kept = np.flatnonzero(assignment >= 0)
    return float(np.dot(problem.mass[kept], problem.travel.at(kept, assignment[kept])))


def unserved(problem: Problem, assignment: np.ndarray) -> np.ndarray:
    """Return (u,) int64, ascending, the units whose territory's center must not serve them."""
    kept = np.flatnonzero(assignment >= 0)
    return kept[:0] if problem.bars is None else kept[problem.bars.bars(kept, assignment[kept])]


def cost(problem: Problem, assignment: np.ndarray) -> float:
    """Return Σ workload · distance² (km²) of the units about their territory's center.

    The center is the fixed one where given; else the workload centroid, or with
    `center_at_unit` the unit nearest to it. Where `travel` is given, Σ workload · travel.
    Unassigned units do not count, nor those that their center can't serve.

    Parameters
    ----------
    problem : Problem
    assignment : (n,) int
        Territory of each unit, -1 for none.

    Returns
    -------
    float
        In workload · km², or workload · the unit of `travel`.

    Examples
    --------
    >>> import numpy as np
    >>> from territory_planner.core import cost, graph_from_edges, make_problem
    >>> row = graph_from_edges(6, [0, 1, 2, 3, 4], [1, 2, 3, 4, 5])
    >>> along = np.column_stack([np.arange(6.0), np.zeros(6)])
    >>> problem = make_problem(along, [3, 1, 2, 2, 1, 3], row, 2)
    >>> round(cost(problem, np.array([0, 0, 0, 1, 1, 1])), 3)
    9.667
    """
    kept = assignment >= 0
    if problem.travel is not None:
        taken = problem.travel.exact(np.flatnonzero(kept), assignment[kept])
        known = np.isfinite(taken)
        return float(np.dot(problem.mass[kept][known], taken[known]))
    center = plan_centers(problem, assignment)[assignment[kept]]
    apart = distance(problem, problem.position[kept], center)
    return float(np.dot(problem.mass[kept], np.square(apart)))
