"""Which territories could dissolve and start anew elsewhere, and which could make room for them."""

from __future__ import annotations

import numpy as np

from ..model.data_classes import dataclass
from ..model.graph import components, parts_per_territory
from ..model.measures import loads
from ..model.problem import FREE, Problem


@dataclass(frozen=True)
class Relocation:
    """Which territories dissolve, and where as many are born.

    Attributes
    ----------
    dissolved : (r,) int64
    hosts : (r,) int64
        Territories that make room, one entry for each birth.
    sizes : (r,) float64
        Workload of each birth, in shares of the mean target.
    total : float
        Workload that must change hands in all, in shares of the mean load.
    """

    dissolved: np.ndarray
    hosts: np.ndarray
    sizes: np.ndarray
    total: float


def land_of(problem: Problem, plan: np.ndarray) -> np.ndarray:
    """Return (k,) int, the component of the contiguity that a territory lies in; -1 without units.

    Of a territory in several components, that of its first unit.
    """
    _, component = components(problem.graph)
    kept = np.flatnonzero(plan >= 0)
    owner, first = np.unique(plan[kept], return_index=True)
    land = np.full(problem.k, -1, dtype=np.int64)
    land[owner] = component[kept[first]]
    return land


def candidates(problem: Problem, plan: np.ndarray) -> tuple[np.ndarray, np.ndarray, int]:
    """Return who may dissolve (k,) bool, who may make room (k,) bool, and one of the former.

    Those that dissolve must all have the same limits, since any of them may be born anywhere.
    """
    load = loads(problem, plan)
    holds = np.bincount(plan[problem.locked & (plan >= 0)], minlength=problem.k) > 0
    free = (problem.territory_lock == FREE) & (problem.target > 0).all(axis=1)
    light = (load <= problem.lower).all(axis=1) & free & ~holds
    _, kind = np.unique(np.hstack([problem.lower, problem.upper]), axis=0, return_inverse=True)
    kind = kind.ravel()
    light &= kind == np.bincount(kind[light], minlength=1).argmax()
    whole = parts_per_territory(problem.graph, plan, problem.k) == 1
    return light, free & whole & ~light, int(light.argmax())
