"""Units heavier than a territory may be: they get one of their own, set apart from the rest."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.spatial import cKDTree

from ..graph import components, subgraph
from ..problem import FREE, Problem
from .islands import DESERVES, Piece, cut_out


@dataclass(frozen=True)
class SetApart:
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


def set_apart(problem: Problem) -> SetApart | None:
    """Set the heaviest unit apart when it exceeds every territory's upper limit.

    Returns None when no unit does, or when the heavy unit can't have a territory of its own
    because locks or centers hold other units in it.
    """
    if problem.k < 2:
        return None
    ratio = np.divide(
        problem.workload,
        problem.upper.max(axis=0),
        out=np.zeros_like(problem.workload),
        where=problem.upper.max(axis=0) > 0,
    ).max(axis=1)
    unit = int(np.argmax(ratio))
    if ratio[unit] <= 1.0 + 1e-9:
        return None
    territory = _territory_for(problem, unit)
    if territory is None:
        return None
    others = np.delete(np.arange(problem.n), unit)
    pockets = _pockets(problem, others)
    units = np.setdiff1d(others, pockets)
    territories = np.delete(np.arange(problem.k), territory)
    if len(units) < len(territories):
        return None
    rest = Piece(cut_out(problem, units, territories, rescale=True), units, territories)
    return SetApart(unit, territory, pockets, rest)


def _territory_for(problem: Problem, unit: int) -> int | None:
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
