"""Units too heavy for any territory: each gets one of its own, and the rest share what is left.

In a design the heaviest is taken out, and the rest is designed by itself (`set_alone`); in a plan
that is balanced, targets make room for heavy units (`set_aside_heavy`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ..model.data_classes import dataclass
from ..model.graph import components, subgraph
from ..model.problem import FREE, Problem
from ..model.scipy_parts import cKDTree
from .islands import DESERVES
from .pieces import Piece, cut_out, within_both


@dataclass(frozen=True)
class Alone:
    """A heavy unit's own territory, and the problem that remains.

    Attributes
    ----------
    unit : int
        The heavy unit.
    territory : int
        The territory it gets.
    pockets : (p,) int64
        Light units that touch the rest only through the heavy one and share its territory.
    rest : Piece
        The other units and territories, balanced among themselves; its graph may be
        disconnected.
    """

    unit: int
    territory: int
    pockets: np.ndarray
    rest: Piece


def set_alone(problem: Problem) -> Alone | None:
    """Take the heaviest unit out when it exceeds every territory's upper limit.

    Returns None when no unit does, or when the heavy unit can't have a territory of its own
    because locks or centers hold other units in it.
    """
    if problem.k < 2:
        return None
    unit = _heaviest(problem, problem.upper.max(axis=0))
    territory = None if unit is None else _own_territory(problem, unit)
    if unit is None or territory is None:
        return None
    others = np.delete(np.arange(problem.n), unit)
    pockets = _pockets(problem, others)
    units = np.setdiff1d(others, pockets)
    territories = np.delete(np.arange(problem.k), territory)
    if len(units) < len(territories):
        return None
    rest = Piece(cut_out(problem, units, territories, rescale=True), units, territories)
    return Alone(unit, territory, pockets, rest)


def _own_territory(problem: Problem, unit: int) -> int | None:
    """Return the territory that can be the unit's alone, None when there is none.

    Its own by start or center, else the one with the largest target that nothing is held in.
    """
    held = problem.territory_lock != FREE
    if problem.start is not None:
        locked = problem.start[problem.locked & (np.arange(problem.n) != unit)]
        held = held | (np.bincount(locked, minlength=problem.k) > 0)
    if problem.center is not None:
        near = cKDTree(problem.position).query(problem.center)[1]
        served = np.flatnonzero((near == unit) & ~held)
        return int(served[0]) if len(served) else None
    if problem.start is not None and problem.start[unit] >= 0:
        own = int(problem.start[unit])
        if not held[own]:
            return own
        if problem.locked[unit]:
            return None
    free = np.flatnonzero(~held)
    if not len(free):
        return None
    return int(free[np.argmax(problem.target[free].sum(axis=1))])


def _pockets(problem: Problem, others: np.ndarray) -> np.ndarray:
    """Return the units of the components, once the heavy unit is gone, that are too light."""
    count, label = components(subgraph(problem.graph, others))
    if count == 1:
        return np.zeros(0, dtype=np.int64)
    load = np.column_stack(
        [np.bincount(label, weights=w, minlength=count) for w in problem.workload[others].T]
    )
    wanted = np.maximum(problem.target.mean(axis=0), 1e-300)
    light = (load / wanted).max(axis=1) < DESERVES
    light[np.argmax(load[:, 0])] = False
    return others[light[label] & ~problem.locked[others]]


@dataclass(frozen=True)
class Aside:
    """A problem whose targets make room for heavy units.

    Attributes
    ----------
    problem : Problem
        Territories that hold a heavy unit are aimed at just that unit's workload; the
        others' targets shrink in proportion, so that all still add up. Limits shrink with them,
        but keep the old ones besides where that leaves room (see `within_both`).
    scaled : Problem
        The same with limits in proportion to the targets only.
    units, territories : (heavy,) int64
        The heavy units, the heaviest first, and the territories set aside for them.
    """

    problem: Problem
    scaled: Problem
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
        highest = np.delete(current.upper, territories, axis=0).max(axis=0)
        heavy = _heaviest(current, highest, units)
        if heavy is None:
            break
        units.append(heavy)
        territories.append(_territory_for(problem, heavy, territories))
        current = _retarget(problem, units, territories)
    held = np.array(territories, dtype=np.int64)
    narrow = _narrowed(problem, current, held)
    return Aside(narrow, current, np.array(units, dtype=np.int64), held)


def _territory_for(problem: Problem, unit: int, taken: list[int]) -> int:
    if problem.start is not None and problem.start[unit] >= 0 and problem.start[unit] not in taken:
        return int(problem.start[unit])
    order = np.lexsort((np.arange(problem.k), -problem.target.sum(axis=1)))
    return next(territory for territory in order.tolist() if territory not in taken)


def _retarget(problem: Problem, units: list[int], territories: list[int]) -> Problem:
    """Aim `territories` at the workload of `units`, the others at their share of the rest.

    Limits keep their proportion to the target. A heavy unit's territory should have nothing
    else, but what only touches the rest through that unit.
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
    lower, upper = problem.lower * scale, problem.upper * scale
    for unit, territory in zip(units, territories):
        pockets = _pockets(problem, np.delete(np.arange(problem.n), unit))
        upper[territory] = problem.workload[[unit, *pockets]].sum(axis=0)
    return _limited(replace(problem, target=target), lower, upper)


def _narrowed(problem: Problem, aimed: Problem, territories: np.ndarray) -> Problem:
    """Return an aimed problem that keeps the old limits beside the scaled ones."""
    if not len(territories):
        return aimed
    lower, upper = aimed.lower.copy(), aimed.upper.copy()
    others = np.setdiff1d(np.arange(problem.k), territories)
    lower[others], upper[others] = within_both(
        (problem.lower[others], problem.upper[others]),
        (lower[others], upper[others]),
        aimed.target[others],
    )
    return _limited(aimed, lower, upper)


def _limited(problem: Problem, lower: np.ndarray, upper: np.ndarray) -> Problem:
    """Return the problem with these limits (k, m), but never past its hard ones."""
    least, most = problem.least, problem.most
    return replace(problem, lower=np.clip(lower, least, most), upper=np.clip(upper, least, most))


def _heaviest(problem: Problem, limit: np.ndarray, known: Sequence[int] = ()) -> int | None:
    """Return the unit that exceeds a limit (m,) by most, if any but those `known` does."""
    share = np.divide(
        problem.workload, limit, out=np.zeros_like(problem.workload), where=limit > 0
    ).max(axis=1)
    share[list(known)] = 0.0
    unit = int(share.argmax())
    return unit if share[unit] > 1.0 + 1e-9 else None
