"""Connected territories from any assignment: keep each heaviest part, grow over the rest."""

from __future__ import annotations

from functools import partial

import numpy as np

from ..model.measures import unserved
from ..model.problem import UNASSIGNED, Problem
from ..model.progress import SILENT, Progress
from .admit import admit
from .grow import grow, keep_main_parts


def connect(
    problem: Problem,
    owner: np.ndarray,
    center: np.ndarray,
    price: np.ndarray,
    mass: np.ndarray,
    fixed: np.ndarray,
    closed: np.ndarray,
    progress: Progress = SILENT,
) -> np.ndarray:
    """Turn any assignment into one of k connected territories over all units.

    Parameters
    ----------
    owner : (n,) int
        Wanted territory of each unit, -1 for none.
    center, price : (k, d) km, (k,) km²
        What units that are not with their territory's main part are given out by.
    fixed : (n,) bool
        Units that keep the territory they have in `owner`.
    closed : (k,) bool
        Territories that take nothing. A unit that can reach no other stays detached where
        it was; only when it was nowhere does it go to a closed one.

    Units go to centers that may serve them, as many as can be.

    Returns
    -------
    (n,) int32
    """
    owner = _without_empty(problem, owner, center, fixed)
    travel = problem.travel
    if problem.bars is not None:
        owner[unserved(problem, np.where(fixed, UNASSIGNED, owner))] = UNASSIGNED
    main = keep_main_parts(problem.graph, owner, mass, fixed)
    onto = partial(
        grow, problem.graph, position=problem.position, center=center, price=price, travel=travel
    )
    full = onto(main, closed=closed, progress=progress, hard=True)
    if problem.bars is not None and (full < 0).any():
        full = admit(problem, full, mass, fixed, closed, progress)
        full = onto(full, closed=closed, progress=progress)
    full = np.where(full >= 0, full, owner)
    if (full >= 0).all():
        return full
    open_ = np.zeros_like(closed)
    return onto(full, closed=open_, progress=progress)


def _without_empty(
    problem: Problem, owner: np.ndarray, center: np.ndarray, fixed: np.ndarray
) -> np.ndarray:
    """Give each territory without units the nearest unit that another can spare."""
    owner = np.array(owner, dtype=np.int32)
    for j in np.flatnonzero(np.bincount(owner[owner >= 0], minlength=problem.k) == 0):
        count = np.bincount(owner[owner >= 0], minlength=problem.k)
        spare = np.flatnonzero(~fixed & ((owner < 0) | (count[owner] > 1)))
        if not len(spare):
            break  # Locks hold every unit that is left.
        apart = np.square(problem.position[spare] - center[j]).sum(axis=1)
        owner[spare[np.argmin(apart)]] = j
    return owner
