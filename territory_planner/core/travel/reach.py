"""How far units are from the center that serves them, and a limit on it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from scipy.spatial import cKDTree

from ..model.advice import KILOMETRES, enough, kilometres
from ..model.errors import Infeasible
from ..model.geodesy import arc_length
from ..model.measures import distance, plan_centers
from ..model.moves import Name
from ..model.problem import Problem
from ..model.progress import SILENT, Progress
from ..model.text import few, percent, tr
from ..model.travel_table import BARRED, CENTERS_AT_ONCE
from .straight import SQUARED, straight_travel

OUT_OF_REACH = "maximum distance"

SLACK = 1e-9
"""Share of a greatest distance by which ways may differ by rounding alone."""


def ways(problem: Problem, assignment: np.ndarray) -> np.ndarray:
    """Return (n,) float64, km from each unit to its territory's center; 0 without a territory."""
    kept = assignment >= 0
    way = np.zeros(problem.n)
    center = plan_centers(problem, assignment)[assignment[kept]]
    way[kept] = distance(problem, problem.position[kept], center)
    return way


def within_reach(problem: Problem, reach: float | None, progress: Progress = SILENT) -> Problem:
    """Return a problem with fixed centers that must not serve units beyond reach (km).

    The farther beyond, the dearer, for units that no center within reach may serve in the end.
    None: there is no limit.
    """
    if reach is None or problem.center is None:
        return problem
    travel = problem.travel or straight_travel(problem, SQUARED, progress)
    apart = np.column_stack(
        [
            distance(problem, problem.position, problem.center[column])
            for column in progress.watched(travel.near.T, CENTERS_AT_ONCE)
        ]
    )
    cost = charged(travel.cost, apart, reach, travel.barred)
    barred = _dear(travel.cost, _is_near(apart, reach) & (travel.cost < travel.barred))
    return replace(problem, travel=replace(travel, cost=cost, barred=barred))


def charged(
    travel: np.ndarray, apart: np.ndarray, reach: float, barred: float = np.inf
) -> np.ndarray:
    """Return travel with what lies beyond reach charged so that no plan gains by it.

    The farther beyond, the more, so that where the limit can't be kept it is missed by little.

    Parameters
    ----------
    travel : (n, c) float64
    apart : (n, c) float64
        Straight distances in km.
    reach : float, km
    barred : float
        Travel that says that a center must not serve a unit; it stays as it is.
    """
    near, known = _is_near(apart, reach), travel < barred
    beyond = _dear(travel, near & known) * np.square(apart / max(reach, 1e-9))
    return np.where(near | ~known, travel, beyond)


def _is_near(apart: np.ndarray, reach: float) -> np.ndarray:
    """Tell which distances are within reach, rounding aside."""
    return apart <= reach * (1 + SLACK)


def _dear(travel: np.ndarray, known: np.ndarray) -> float:
    """Return what a way counts for that is not allowed, by those that are (`known`)."""
    return BARRED * max(float(travel.max(where=known, initial=0.0)), 1.0)


def beyond_all(position: np.ndarray, place: np.ndarray, reach: float, *, globe: bool) -> np.ndarray:
    """Return (n,) bool, the units at `position` (n, d) farther than reach (km) from all places."""
    apart = cKDTree(place).query(position)[0]
    return ~_is_near(arc_length(apart) if globe else apart, reach)


def explain_beyond(excused: np.ndarray, reach: float, name: Name = str) -> str | None:
    """Say which units no candidate for a center reaches; None when each is reached."""
    far = np.flatnonzero(excused)
    if not len(far):
        return None
    return tr(
        "Units farther than {reach:,.6g} km from every center that may be chosen ({count:,}): "
        "{units}. No choice reaches them, and each goes to a territory that it touches; add "
        "centers there, or allow a greater distance."
    ).format(reach=reach, count=len(far), units=few([name(unit) for unit in far.tolist()]))


def check_reach(
    problem: Problem, reach: float, name: Name = str, excused: np.ndarray | None = None
) -> None:
    """Refuse a limit that leaves units without any fixed center in reach, but for `excused`.

    Raises
    ------
    Infeasible
        Naming the units, and the least distance (km) that would do for them.
    """
    if problem.center is None:
        return
    apart = cKDTree(problem.center).query(problem.position)[0]
    apart = arc_length(apart) if problem.globe else apart
    if excused is not None:
        apart = np.where(excused, 0.0, apart)
    far = np.flatnonzero(apart > reach)
    if not len(far):
        return
    order = far[np.argsort(-apart[far], kind="stable")].tolist()
    message = tr(
        "Units farther than {reach:,.6g} km from every center ({count:,}): {units}. Allow "
        "{needed}, or add centers there."
    ).format(
        count=len(far),
        reach=reach,
        units=few([name(unit) for unit in order]),
        needed=kilometres(_least_kept(apart)),
    )
    raise Infeasible(message, OUT_OF_REACH, far.tolist())


def explain_reach(
    problem: Problem,
    assignment: np.ndarray,
    reach: float,
    name: Name = str,
    excused: np.ndarray | None = None,
) -> str | None:
    """Say which units of a plan are beyond reach (km) and what would do; None when none is.

    Parameters
    ----------
    excused : (n,) bool, optional
        Units that are not to be spoken of: no center could reach them.
    """
    way = ways(problem, assignment)
    if excused is not None:
        way = np.where(excused, 0.0, way)
    far = np.flatnonzero(way > reach * (1 + SLACK))
    if not len(far):
        return None
    order = far[np.argsort(-way[far], kind="stable")].tolist()
    total = float(problem.mass.sum())
    return tr(
        "Farther than {reach:,.6g} km from their center ({count:,} of {n:,} units, {share} of the "
        "workload): {units}. No plan that keeps the maximum distance was found; this one keeps "
        "{needed}. More territories or more tolerance bring centers nearer."
    ).format(
        reach=reach,
        count=len(far),
        n=problem.n,
        share=percent(float(problem.mass[far].sum()) / total if total > 0 else 0.0).lstrip("+"),
        units=few([f"{name(unit)} ({way[unit]:,.1f} km)" for unit in order]),
        needed=kilometres(_least_kept(way)),
    )


def _least_kept(ways: np.ndarray) -> float:
    """Return the least distance (km) as it is printed that all ways keep."""
    most = float(ways.max())
    return enough(most, KILOMETRES, lambda limit: most <= limit)
