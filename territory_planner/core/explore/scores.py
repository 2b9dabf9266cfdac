"""What alternatives are compared by: balance, travel or borders, and what changes hands."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from ..model.data_classes import dataclass
from ..model.measures import deviation_from, distance
from ..model.problem import Problem
from ..model.progress import SILENT, Progress
from ..model.sums import sums_by
from ..state.plan import border_lengths

TRAVEL, BORDERS = "travel", "borders"
"""How near the units of a territory are: workload times travel, or the length of the borders."""

AT_ONCE = 1_000_000
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


def score_plans(
    problem: Problem, plans: np.ndarray, scale: ScoreScale, progress: Progress = SILENT
) -> np.ndarray:
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
    columns = [
        balance_of(problem, plans, scale, progress),
        _nearness(problem, plans, scale, progress),
    ]
    if scale.has_home:
        columns.append(((plans != scale.home) & (scale.home >= 0)) @ scale.mass)
    return np.column_stack(columns)


def balance_of(
    problem: Problem, plans: np.ndarray, scale: ScoreScale, progress: Progress = SILENT
) -> np.ndarray:
    """Return (p,) float64, the largest deviation of each plan, as a share."""
    load = loads_of(problem.workload, plans, problem.k, progress) + scale.beside
    off = np.abs(deviation_from(load, scale.target))
    found: np.ndarray = np.where(scale.target > 0, off, 0.0).max(axis=(1, 2))
    return found


def loads_of(
    workload: np.ndarray, plans: np.ndarray, k: int, progress: Progress = SILENT
) -> np.ndarray:
    """Return (p, k, m) float64, the loads of plans (p, n)."""
    parts = [_sums(some, workload, k) for some in _some(plans, workload.shape[1], progress)]
    return np.concatenate(parts) if parts else np.zeros((0, k, workload.shape[1]))


def _some(plans: np.ndarray, width: int, progress: Progress) -> Iterator[np.ndarray]:
    """Yield plans (p, n), as many as may be looked at together where each unit has `width`."""
    size = max(AT_ONCE // max(plans.shape[1] * width, 1), 1)
    for at in range(0, len(plans), size):
        progress.check()
        yield plans[at : at + size]


def _sums(plans: np.ndarray, amount: np.ndarray, k: int) -> np.ndarray:
    """Return (p, k, q) float64, what units have in each territory, of amounts (n, q)."""
    sums = sums_by(_held(plans, k), np.tile(amount, (len(plans), 1)), len(plans) * k)
    return sums.reshape(len(plans), k, amount.shape[1])


def _held(plans: np.ndarray, k: int) -> np.ndarray:
    """Return (p n,) int64, the territory of each unit, numbered on from plan to plan."""
    return (plans + k * np.arange(len(plans))[:, None]).ravel()


def _nearness(
    problem: Problem, plans: np.ndarray, scale: ScoreScale, progress: Progress
) -> np.ndarray:
    score = _borders if scale.nearness == BORDERS else _travel
    some = _some(plans, problem.position.shape[1], progress)
    parts = [score(problem, each) for each in some]
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
    """Return (p, k, d) float64, see `measures.plan_centers`: of many plans at once."""
    k, position = problem.k, problem.position
    shape = (len(plans), k, position.shape[1])
    if problem.center is not None:
        return np.broadcast_to(problem.center, shape)
    held, place = _held(plans, k), np.tile(position, (len(plans), 1))
    mass = np.tile(problem.mass, len(plans))
    idle = sums_by(held, mass, len(plans) * k) <= 0
    mass[idle[held]] = 1.0
    total = sums_by(held, mass, len(plans) * k)[:, None]
    sums = sums_by(held, mass[:, None] * place, len(plans) * k)
    center = np.full(sums.shape, np.nan)
    np.divide(sums, total, out=center, where=total > 0)
    if problem.center_at_unit:
        nearest = np.lexsort((np.square(place - center[held]).sum(axis=1), held))
        of, first = np.unique(held[nearest], return_index=True)
        center[of] = place[nearest[first]]
    return center.reshape(shape)
