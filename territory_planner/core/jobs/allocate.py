"""Grow territories from given centers, sharing the workload as their targets ask."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from scipy.spatial import cKDTree

from ..construct.firsts import with_anchors
from ..guards.locks import pinned_units
from ..model.errors import InvalidInput
from ..model.geodesy import chord_length
from ..model.graph import components, subgraph
from ..model.measures import unserved
from ..model.problem import UNASSIGNED, Problem
from ..model.progress import SILENT, Progress
from ..model.text import tr
from ..presolve.pieces import cut_out
from ..search.grow import grow, keep_main_parts
from ..travel.reach import SLACK, ways, within_reach
from .design import design


def allocate(
    problem: Problem,
    max_distance: float | None = None,
    progress: Progress = SILENT,
    names: Sequence[str] | None = None,
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
    progress : Progress
        Told how far the work is; stops it.
    names : sequence of n str, optional
        See `design`.

    Returns
    -------
    (n,) int32
        Territory of each unit, -1 for units out of reach.

    Raises
    ------
    InvalidInput
        When the problem has no centers.
    Infeasible
        When no plan of connected territories can exist.
    Cancelled
        When `progress` says so.

    Examples
    --------
    >>> import numpy as np
    >>> from territory_planner.core import allocate, graph_from_edges, make_problem
    >>> row = graph_from_edges(6, [0, 1, 2, 3, 4], [1, 2, 3, 4, 5])
    >>> along = np.column_stack([np.arange(6.0), np.zeros(6)])
    >>> offices = [[0.0, 0.0], [5.0, 0.0]]
    >>> problem = make_problem(along, [3, 1, 2, 2, 1, 3], row, center=offices)
    >>> allocate(problem).tolist()
    [0, 0, 0, 1, 1, 1]
    >>> allocate(problem, max_distance=1.5).tolist()
    [0, 0, -1, -1, 1, 1]
    """
    if problem.center is None:
        raise InvalidInput(tr("Allocation needs centers to allocate to."))
    reached = _within_reach(problem, max_distance)
    assignment = np.full(problem.n, UNASSIGNED, dtype=np.int32)
    units = np.flatnonzero(reached)
    inner = problem
    if len(units) < problem.n:
        inner = cut_out(problem, units, np.arange(problem.k))
    inner = within_reach(inner, max_distance, progress.part(0, 0))
    called = None if names is None else [names[unit] for unit in units.tolist()]
    found = design(inner, "fast", progress=progress, names=called, bounds=False).assignment
    assignment[units] = found if max_distance is None else _shortened(inner, found, max_distance)
    return assignment


def _shortened(problem: Problem, assignment: np.ndarray, reach: float) -> np.ndarray:
    """Take units from centers out of their reach and let the others grow over them.

    Parameters
    ----------
    problem : Problem
        Whose centers must not serve what is beyond reach (km).
    """
    far = ways(problem, assignment) > reach * (1 + SLACK)
    far[unserved(problem, assignment)] = True
    held = pinned_units(with_anchors(problem)) == assignment
    near = np.where(far & ~held, UNASSIGNED, assignment).astype(np.int32)
    near = keep_main_parts(problem.graph, near, problem.mass, held)
    center = problem.position[:1] if problem.center is None else problem.center
    free, price = np.zeros(problem.k, dtype=bool), np.zeros(problem.k)
    return grow(
        problem.graph, near, problem.position, center, price, free, travel=problem.travel, hard=True
    )


def _within_reach(problem: Problem, max_distance: float | None) -> np.ndarray:
    """Return (n,) bool, the units near enough to a center and connected to one."""
    near = np.ones(problem.n, dtype=bool)
    at = cKDTree(problem.position).query(problem.center)[1]
    if max_distance is not None:
        chord = chord_length(max_distance) if problem.globe else max_distance
        near = cKDTree(problem.center).query(problem.position)[0] <= chord
        near[at] = True
    units = np.flatnonzero(near)
    _, label = components(subgraph(problem.graph, units))
    served = np.unique(label[np.searchsorted(units, at)])
    reached = np.zeros(problem.n, dtype=bool)
    reached[units[np.isin(label, served)]] = True
    return reached
