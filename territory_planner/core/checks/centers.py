"""Rules about the centers of territories, checked against any plan."""

from __future__ import annotations

import numpy as np

from ..model.measures import center_units, distance, plan_centers, unserved
from ..model.problem import UNASSIGNED, Problem
from ..travel.reach import SLACK, ways
from ..travel.spacing import close_pairs
from .validate import CENTER, DISTANCE, KILOMETRES, NO_WAY, SPACING, Break, about


def center_breaks(
    problem: Problem,
    plan: np.ndarray,
    seat: np.ndarray | None = None,
    reach: float | None = None,
    spacing: float = 0.0,
) -> list[Break]:
    """List the breaks of rules about centers.

    Parameters
    ----------
    problem : Problem
        With the centers and the travel to judge by; without centers, each territory has the
        unit in its middle. A territory's center may be unknown (NaN).
    plan : (n,) int
        Territory of each unit, `UNASSIGNED` for none.
    seat : (k,) int, optional
        Unit that holds each territory's center and must belong to it, -1 for none.
    reach : float, optional
        Greatest straight distance (km) from a unit to its territory's center.
    spacing : float
        Least straight distance (km) between centers.
    """
    return [
        *_astray(problem, plan, seat),
        *_not_served(problem, plan),
        *(distance_breaks(plan, ways(problem, plan), reach) if reach is not None else []),
        *_crowded(problem, plan, seat, spacing),
    ]


def _astray(problem: Problem, plan: np.ndarray, seat: np.ndarray | None) -> list[Break]:
    if seat is None:
        return []
    lost = np.flatnonzero((seat >= 0) & (plan[seat] != np.arange(problem.k)))
    return [about(problem, CENTER, t, seat[t : t + 1]) for t in lost.tolist()]


def _not_served(problem: Problem, plan: np.ndarray) -> list[Break]:
    barred = unserved(problem, plan)
    return [about(problem, NO_WAY, t, barred[plan[barred] == t]) for t in np.unique(plan[barred])]


def distance_breaks(plan: np.ndarray, way: np.ndarray, reach: float) -> list[Break]:
    """Return a break for each territory with units farther than `reach` from its center.

    Parameters
    ----------
    way : (n,) float64
        Straight km from each unit to its territory's center; 0 without a territory.
    """
    far = np.flatnonzero(way > reach * (1 + SLACK))
    breaks = []
    for territory in np.unique(plan[far]).tolist():
        own = far[plan[far] == territory]
        amount = float(way[own].max() - reach)
        breaks.append(Break(DISTANCE, territory, tuple(own.tolist()), KILOMETRES, amount))
    return breaks


def _crowded(
    problem: Problem, plan: np.ndarray, seat: np.ndarray | None, spacing: float
) -> list[Break]:
    center = plan_centers(problem, plan)
    units = center_units(problem, plan) if seat is None else seat
    breaks = []
    for one, other in close_pairs(problem, center, spacing):
        apart = float(distance(problem, center[one], center[other]))
        held = sorted({int(units[one]), int(units[other])} - {UNASSIGNED})
        breaks.append(Break(SPACING, one, tuple(held), KILOMETRES, spacing - apart, home=other))
    return breaks
