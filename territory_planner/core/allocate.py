"""Grow territories from given centers, sharing the workload as their targets ask."""

from __future__ import annotations

import numpy as np
from scipy.spatial import cKDTree

from .constraints.pieces import cut_out
from .design import design
from .designing.grow import grow, keep_main_parts
from .errors import InvalidInput
from .geodesy import chord_length
from .graph import components, subgraph
from .problem import UNASSIGNED, Problem
from .progress import SILENT, Progress
from .text import tr


def allocate(
    problem: Problem, max_distance: float | None = None, progress: Progress = SILENT
) -> np.ndarray:
    """Give every unit within reach to one of the fixed centers.

    Each territory is connected and holds its center's unit; targets are met as well as
    contiguity allows.

    Parameters
    ----------
    problem : Problem
        With `center` given, one per territory.
    max_distance : float, optional
        No unit goes to a center farther than this (km); units that can't be reached within
        that from any center, through units of the same territory, stay out.

    Returns
    -------
    (n,) int32, -1 for units out of reach.

    Raises
    ------
    InvalidInput
        When the problem has no centers.
    """
    if problem.center is None:
        raise InvalidInput(tr("Allocation needs centers to allocate to."))
    reached = _within_reach(problem, max_distance)
    assignment = np.full(problem.n, UNASSIGNED, dtype=np.int32)
    units = np.flatnonzero(reached)
    inner = problem
    if len(units) < problem.n:
        inner = cut_out(problem, units, np.arange(problem.k))
    assignment[units] = design(inner, "fast", progress=progress).assignment
    if max_distance is None:
        return assignment
    return _shortened(problem, problem.center, assignment, _chord(problem, max_distance))


def _shortened(
    problem: Problem, center: np.ndarray, assignment: np.ndarray, reach: float
) -> np.ndarray:
    """Take units from centers out of their reach and let the others grow over them."""
    kept = np.flatnonzero(assignment >= 0)
    apart = np.linalg.norm(problem.position[kept] - center[assignment[kept]], axis=1)
    at = cKDTree(problem.position).query(center)[1]
    near = assignment.copy()
    near[kept[apart > reach]] = UNASSIGNED
    near[at] = assignment[at]
    anchored = np.zeros(problem.n, dtype=bool)
    anchored[at] = True
    near = keep_main_parts(problem.graph, near, problem.mass, anchored)
    free = np.zeros(problem.k, dtype=bool)
    price = np.zeros(problem.k)
    return grow(problem.graph, near, problem.position, center, price, free, reach)


def _chord(problem: Problem, distance: float) -> float:
    """Return the straight distance (km) that stands for a distance along the ground."""
    return chord_length(distance) if problem.globe else distance


def _within_reach(problem: Problem, max_distance: float | None) -> np.ndarray:
    """Return (n,) bool, the units near enough to a center and connected to one."""
    near = np.ones(problem.n, dtype=bool)
    at = cKDTree(problem.position).query(problem.center)[1]
    if max_distance is not None:
        chord = _chord(problem, max_distance)
        near = cKDTree(problem.center).query(problem.position)[0] <= chord
        near[at] = True
    units = np.flatnonzero(near)
    _, label = components(subgraph(problem.graph, units))
    served = np.unique(label[np.searchsorted(units, at)])
    reached = np.zeros(problem.n, dtype=bool)
    reached[units[np.isin(label, served)]] = True
    return reached
