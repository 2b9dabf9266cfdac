"""Units too heavy for any territory: each gets one of its own, and the rest share what is left."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ..problem import Problem


@dataclass(frozen=True)
class Aside:
    """A problem whose targets make room for heavy units.

    Attributes
    ----------
    problem : Problem
        Territories that hold a heavy unit are aimed at just that unit's workload; the
        others' targets shrink in proportion, so that all still add up.
    units, territories : (heavy,) int64
        The heavy units, the heaviest first, and the territories set aside for them.
    """

    problem: Problem
    units: np.ndarray
    territories: np.ndarray


def set_aside_heavy(problem: Problem) -> Aside:
    """Find the units that exceed what their territory may carry, and set targets accordingly.

    A unit's territory is the one it starts in; without a starting plan, or when that one is
    taken, the territory with the largest target that is still free. Setting one aside lowers
    the targets of the rest, so that more units may turn out to be too heavy. At least one
    territory is left for the others.
    """
    current = problem
    units: list[int] = []
    territories: list[int] = []
    while len(units) < problem.k - 1:
        heavy = _heaviest(current, units, territories)
        if heavy is None:
            break
        units.append(heavy)
        territories.append(_territory_for(problem, heavy, territories))
        current = _retarget(problem, units, territories)
    return Aside(current, np.array(units, dtype=np.int64), np.array(territories, dtype=np.int64))


def _heaviest(problem: Problem, known: list[int], taken: list[int]) -> int | None:
    """Return the unit that exceeds the highest limit of territories not taken by most, if any."""
    highest = np.delete(problem.upper, taken, axis=0).max(axis=0)
    share = np.divide(
        problem.workload,
        highest,
        out=np.zeros_like(problem.workload),
        where=highest > 0,
    ).max(axis=1)
    share[known] = 0.0
    unit = int(share.argmax())
    return unit if share[unit] > 1.0 + 1e-9 else None


def _territory_for(problem: Problem, unit: int, taken: list[int]) -> int:
    if problem.start is not None and problem.start[unit] >= 0 and problem.start[unit] not in taken:
        return int(problem.start[unit])
    order = np.lexsort((np.arange(problem.k), -problem.target.sum(axis=1)))
    return next(territory for territory in order.tolist() if territory not in taken)


def _retarget(problem: Problem, units: list[int], territories: list[int]) -> Problem:
    """Aim `territories` at the workload of `units`, the others at their share of the rest.

    Limits keep their proportion to the target.
    """
    target = problem.target.copy()
    target[territories] = problem.workload[units]
    others = np.ones(problem.k, dtype=bool)
    others[territories] = False
    wanted = problem.target[others].sum(axis=0)
    left = np.maximum(problem.workload.sum(axis=0) - problem.workload[units].sum(axis=0), 0.0)
    target[others] *= np.divide(left, wanted, out=np.ones_like(left), where=wanted > 0)
    known = problem.target > 0
    scale = np.divide(target, problem.target, out=np.ones_like(target), where=known)
    return replace(problem, target=target, lower=problem.lower * scale, upper=problem.upper * scale)
