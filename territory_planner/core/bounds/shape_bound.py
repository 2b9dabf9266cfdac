"""What no plan can be below where its longest way, or its largest diameter, is kept small."""

from __future__ import annotations

import numpy as np

from ..guards.locks import pinned_units
from ..model.geodesy import arc_length
from ..model.problem import Problem
from ..model.progress import SILENT, Progress
from ..model.scipy_parts import cdist
from ..model.travel_table import CENTERS_AT_ONCE
from ..search.shapes import DIAMETER, PERIMETER, ways_to

BEGINNINGS = 32
"""Units from which units that are far from one another are looked for."""


def shape_bound(
    problem: Problem,
    objective: str,
    served: np.ndarray | None = None,
    progress: Progress = SILENT,
) -> float | None:
    """Return what no plan can be below (km, or the problem's travel); None where nothing is known.

    Of k + 1 units two are in one territory: so no diameter is below the least distance between
    any of them, and no longest way to a center below half of it, as one of the two is at least
    that far from their center. They are chosen each as far as can be from those before
    [Gonzalez 1985]. Around given centers no unit is nearer than to the nearest that may serve it.

    Parameters
    ----------
    objective : str
        One of `shapes.SHAPES`; no bound is known for borders.
    served : (n,) bool, optional
        Around given centers, the units that plans serve, which each can be; default all. What can't
        be served says nothing of how near the others are.
    """
    if objective == PERIMETER:
        return None
    pinned = pinned_units(problem)
    if objective != DIAMETER and problem.center is not None:
        way = ways_to(problem, problem.center, progress)
        held = np.flatnonzero(pinned >= 0)
        nearest = way.min(axis=0)
        nearest[held] = way[pinned[held], held]
        return float(nearest.max(where=True if served is None else served, initial=0.0))
    apart = _far_apart(problem, progress)
    return apart if objective == DIAMETER else apart / 2


def _far_apart(problem: Problem, progress: Progress) -> float:
    """Return the greatest distance found that k + 1 units keep from one another; 0 for fewer."""
    if problem.n <= problem.k:
        return 0.0
    begin = np.unique(np.linspace(0, problem.n - 1, BEGINNINGS).astype(int))
    return max(_kept_from(problem, int(unit), progress) for unit in begin.tolist())


def _kept_from(problem: Problem, unit: int, progress: Progress) -> float:
    place = problem.position
    near, kept = np.full(problem.n, np.inf), np.inf
    for _ in progress.watched(range(problem.k), CENTERS_AT_ONCE):
        apart = cdist(place[unit][None], place)[0]
        near = np.minimum(near, arc_length(apart) if problem.globe else apart)
        unit = int(np.argmax(near))
        kept = min(kept, float(near[unit]))
    return kept
