"""Grow territories from given centers, sharing the workload as their targets ask."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..construct.firsts import with_anchors
from ..guards.locks import pinned_units
from ..model.errors import InvalidInput
from ..model.graph import components, subgraph
from ..model.measures import distance, unserved
from ..model.problem import UNASSIGNED, Problem
from ..model.progress import SILENT, Progress
from ..model.reach import Reach
from ..model.scipy_parts import cKDTree
from ..model.text import tr
from ..presolve.pieces import cut_out
from ..search.grow import grow, keep_main_parts
from ..travel.reach import beyond_all, is_near, times, ways, within_reach
from .design import design


def allocate(
    problem: Problem,
    max_distance: float | None = None,
    progress: Progress = SILENT,
    names: Sequence[str] | None = None,
    max_time: float | None = None,
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
    max_time : float, optional
        The same by the problem's travel, minutes.

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
    most = (np.inf if limit is None else limit for limit in (max_distance, max_time))
    reach = Reach(*most)
    reached = _within_reach(problem, reach)
    assignment = np.full(problem.n, UNASSIGNED, dtype=np.int32)
    units = np.flatnonzero(reached)
    inner = problem
    if len(units) < problem.n:
        inner = cut_out(problem, units, np.arange(problem.k))
    near = within_reach(inner, reach, progress.part(0, 0))
    called = None if names is None else [names[unit] for unit in units.tolist()]
    found = design(
        near, "fast", progress=progress, names=called, bounds=False, exact_if_small=False
    ).assignment
    far = _beyond(inner, found, reach)
    assignment[units] = _shortened(near, found, far, progress) if reach.is_limit else found
    return assignment


def _beyond(problem: Problem, assignment: np.ndarray, reach: Reach) -> np.ndarray:
    """Return (n,) bool, the units whose center is beyond reach."""
    return ~is_near(reach.share(ways(problem, assignment), times(problem, assignment)))


def _shortened(
    problem: Problem, assignment: np.ndarray, far: np.ndarray, progress: Progress
) -> np.ndarray:
    """Take units from centers out of their reach and let the others grow over them.

    Parameters
    ----------
    problem : Problem
        Whose centers must not serve what is beyond reach.
    far : (n,) bool
        The units that are.
    """
    far = far.copy()
    far[unserved(problem, assignment)] = True
    held = pinned_units(with_anchors(problem)) == assignment
    near = np.where(far & ~held, UNASSIGNED, assignment).astype(np.int32)
    near = keep_main_parts(problem.graph, near, problem.mass, held)
    center = problem.position[:1] if problem.center is None else problem.center
    free, price = np.zeros(problem.k, dtype=bool), np.zeros(problem.k)
    return grow(
        problem.graph,
        near,
        problem.position,
        center,
        price,
        free,
        travel=problem.travel,
        progress=progress,
        hard=True,
    )


def _within_reach(problem: Problem, reach: Reach) -> np.ndarray:
    """Return (n,) bool, the units near enough to a center and connected to one."""
    near = np.ones(problem.n, dtype=bool)
    center = problem.position[:1] if problem.center is None else problem.center
    at = cKDTree(problem.position).query(center)[1]
    if reach.is_limit:
        near = _near_any(problem, center, reach)
        near[at] = True
    units = np.flatnonzero(near)
    _, label = components(subgraph(problem.graph, units))
    served = np.unique(label[np.searchsorted(units, at)])
    reached = np.zeros(problem.n, dtype=bool)
    reached[units[np.isin(label, served)]] = True
    return reached


def _near_any(problem: Problem, center: np.ndarray, reach: Reach) -> np.ndarray:
    """Return (n,) bool, the units within reach of some center."""
    if problem.travel is None or not np.isfinite(reach.time):
        return ~beyond_all(problem.position, center, reach.km, globe=problem.globe)
    travel, least = problem.travel, np.full(problem.n, np.inf)
    for at, column in enumerate(travel.near.T):
        apart = distance(problem, problem.position, center[column])
        least = np.minimum(least, reach.share(apart, travel.cost[:, at]))
    return is_near(least)
