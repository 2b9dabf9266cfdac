"""What alternatives are compared by: balance, travel or borders, and what changes hands."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..model.measures import deviation_from, distance
from ..model.problem import Problem
from ..state.plan import border_lengths

TRAVEL, BORDERS = "travel", "borders"
"""How near the units of a territory are: workload times travel, or the length of the borders."""

AT_ONCE = 2_000_000
"""Numbers held at once while plans are scored."""


@dataclass(frozen=True)
class ScoreScale:
    """How plans of a problem are scored.

    Attributes
    ----------
    nearness : {"travel", "borders"}
    target : (k, m) float64
        What deviations are taken from, and shares of: of all units, also of those set aside.
    beside : (k, m) float64
        What units set aside carry.
    home : (n,) int32
        Today's plan, `UNASSIGNED` for units that count nothing; of none where there is no plan.
    mass : (n,) float64
        What a unit counts that is not at home: a share of all.
    """

    nearness: str
    target: np.ndarray
    beside: np.ndarray
    home: np.ndarray
    mass: np.ndarray

    @property
    def has_home(self) -> bool:
        """Whether what changes hands is a score."""
        return bool(len(self.home))


def score_plans(problem: Problem, plans: np.ndarray, scale: ScoreScale) -> np.ndarray:
    """Return what plans are compared by, the less the better.

    Parameters
    ----------
    plans : (p, n) int
        Every unit in a territory.

    Returns
    -------
    (p, 2) or (p, 3) float64
        The largest deviation, as a share; travel (see `measures.cost`) or the length of borders
        (m); and, where there is a plan of today, the share of the workload that changes hands.
    """
    columns = [balance_of(problem, plans, scale), _nearness(problem, plans, scale)]
    if scale.has_home:
        columns.append(((plans != scale.home) & (scale.home >= 0)) @ scale.mass)
    return np.column_stack(columns)


def balance_of(problem: Problem, plans: np.ndarray, scale: ScoreScale) -> np.ndarray:
    """Return (p,) float64, the largest deviation of each plan, as a share."""
    load = loads_of(problem.workload, plans, problem.k) + scale.beside
    off = np.abs(deviation_from(load, scale.target))
    found: np.ndarray = np.where(scale.target > 0, off, 0.0).max(axis=(1, 2))
    return found


def loads_of(workload: np.ndarray, plans: np.ndarray, k: int) -> np.ndarray:
    """Return (p, k, m) float64, the loads of plans (p, n)."""
    return np.stack([(plans == territory) @ workload for territory in range(k)], axis=1)


def _nearness(problem: Problem, plans: np.ndarray, scale: ScoreScale) -> np.ndarray:
    size = max(AT_ONCE // (problem.n * problem.position.shape[1]), 1)
    score = _borders if scale.nearness == BORDERS else _travel
    parts = [score(problem, plans[at : at + size]) for at in range(0, len(plans), size)]
    return np.concatenate(parts) if parts else np.zeros(0)


def _borders(problem: Problem, plans: np.ndarray) -> np.ndarray:
    length, graph = border_lengths(problem.graph), problem.graph
    found: np.ndarray = (plans[:, graph.tails] != plans[:, graph.indices]) @ length / 2
    return found


def _travel(problem: Problem, plans: np.ndarray) -> np.ndarray:
    """Return (p,) float64, see `measures.cost`."""
    if problem.travel is not None:
        unit = np.broadcast_to(np.arange(problem.n), plans.shape)
        taken = problem.travel.exact(unit.ravel(), plans.ravel()).reshape(plans.shape)
        return np.where(np.isfinite(taken), taken, 0.0) @ problem.mass
    own = np.take_along_axis(_centers(problem, plans), plans[:, :, None].astype(np.int64), axis=1)
    apart = distance(problem, problem.position, own)
    return np.square(apart) @ problem.mass


def _centers(problem: Problem, plans: np.ndarray) -> np.ndarray:
    """Return (p, k, d) float64, see `measures.plan_centers`."""
    shape = (len(plans), problem.k, problem.position.shape[1])
    if problem.center is not None:
        return np.broadcast_to(problem.center, shape)
    center, of_unit = np.full(shape, np.nan), problem.mass
    for territory in range(problem.k):
        held = plans == territory
        mass = held * of_unit
        idle = mass.sum(axis=1) <= 0
        mass[idle] = held[idle]
        total = mass.sum(axis=1)[:, None]
        np.divide(mass @ problem.position, total, out=center[:, territory], where=total > 0)
        if problem.center_at_unit:
            off = np.square(problem.position - center[:, territory, None]).sum(axis=2)
            at = np.argmin(np.where(held, off, np.inf), axis=1)
            center[:, territory] = np.where(total > 0, problem.position[at], np.nan)
    return center
