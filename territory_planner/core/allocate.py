"""Grow territories from given centers, sharing the workload as their targets ask."""

from __future__ import annotations

import numpy as np
from scipy.spatial import cKDTree

from .design import design
from .errors import InvalidInput
from .geodesy import MEAN_RADIUS_KM
from .graph import components, subgraph
from .islands import cut_out
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
        Units farther than this (km) from every center stay out, and so do units that can't
        be reached from a center through units within reach.

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
    if len(units) == problem.n:
        return design(problem, "fast", progress=progress).assignment
    inner = cut_out(problem, units, np.arange(problem.k))
    assignment[units] = design(inner, "fast", progress=progress).assignment
    return assignment


def _within_reach(problem: Problem, max_distance: float | None) -> np.ndarray:
    """Return (n,) bool, the units near enough to a center and connected to one."""
    near = np.ones(problem.n, dtype=bool)
    at = cKDTree(problem.position).query(problem.center)[1]
    if max_distance is not None:
        chord = max_distance
        if problem.globe:
            chord = 2 * MEAN_RADIUS_KM * np.sin(min(max_distance / (2 * MEAN_RADIUS_KM), np.pi / 2))
        near = cKDTree(problem.center).query(problem.position)[0] <= chord
        near[at] = True
    units = np.flatnonzero(near)
    _, label = components(subgraph(problem.graph, units))
    served = np.unique(label[np.searchsorted(units, at)])
    reached = np.zeros(problem.n, dtype=bool)
    reached[units[np.isin(label, served)]] = True
    return reached
