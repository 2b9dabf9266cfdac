"""Every plan there is, where a map is small enough to list them: then the front is no guess."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations
from math import factorial
from operator import add

import numpy as np

from ..model.graph import parts_per_territory
from ..model.problem import Problem
from ..model.progress import SILENT, Progress
from .kept import limits_kept, locks_kept, pairs_together, too_far

MOST_UNITS = 60
"""Units of a map whose sets are bits of one number."""

MOST_TERRITORIES = 6
"""Territories of a map: each order of theirs is another plan."""

MOST_SETS, MOST_PLANS = 60_000, 400_000
"""Connected sets and plans up to which all are listed."""

_LOOK = 1_000

Load = tuple[float, ...]


def listed(
    problem: Problem, progress: Progress = SILENT, needed: int | None = None
) -> np.ndarray | None:
    """Return every plan of whole territories within limits; None where there are too many.

    Pairs that must be apart are, locked units stay, so does what locks on territories say, and no
    center serves what it must not.

    Parameters
    ----------
    needed : int, optional
        In so many workloads limits are to be kept, whichever; by default in all.

    Returns
    -------
    (p, n) int32
    """
    if problem.n > MOST_UNITS or problem.k > MOST_TERRITORIES:
        return None
    if problem.sizes is not None:
        return None
    start = problem.start
    if start is not None and (parts_per_territory(problem.graph, start, problem.k) > 1).any():
        return None  # today's territories may stay in parts, of which there are too many ways
    needed = problem.workload.shape[1] if needed is None else needed
    sets = _sets(problem, needed, progress)
    if sets is None:
        return None
    plans = _unnamed(problem, sets, MOST_PLANS // factorial(problem.k), progress)
    if plans is None:
        return None
    named = np.concatenate(
        [np.array(order, dtype=np.int32)[plans] for order in permutations(range(problem.k))]
    )
    kept = limits_kept(problem, named, progress).sum(axis=1) >= needed
    kept &= locks_kept(problem, named) & (pairs_together(problem, named) == 0)
    kept &= too_far(problem, named) == 0
    return named[kept]


def _sets(problem: Problem, needed: int, progress: Progress) -> list[np.ndarray] | None:
    """Return the connected sets of units that some territory may carry, by their lowest unit.

    As bits of int64; None where there are too many.
    """
    near = [
        sum(1 << other for other in problem.graph.neighbours(unit).tolist())
        for unit in range(problem.n)
    ]
    high = (problem.upper.max(axis=0) + problem.slack).tolist()
    low = (problem.lower.min(axis=0) - problem.slack).tolist()
    weight = [tuple(row) for row in problem.workload.tolist()]
    found, count = [], 0
    for root in range(problem.n):
        sets = []
        grown = _connected(near, weight, root, high, needed)
        for mask, load in progress.watched(grown, _LOOK):
            count += 1
            if count > MOST_SETS:
                return None
            fits = sum(lo <= each <= hi for lo, each, hi in zip(low, load, high))
            if fits >= needed:
                sets.append(mask)
        found.append(np.array(sets, dtype=np.int64))
    return found


def _connected(
    near: list[int], weight: list[Load], root: int, most: list[float], needed: int
) -> Iterator[tuple[int, Load]]:
    """Yield the connected sets with `root` as their lowest unit that are not too heavy.

    That is for those that carry no more than `most` in so many workloads as are `needed`.
    """
    above = -(2 << root)
    waiting = [(1 << root, weight[root], near[root] & above, 1 << root)]
    while waiting:
        held, load, rim, barred = waiting.pop()
        if sum(each <= high for each, high in zip(load, most)) < needed:
            continue
        yield held, load
        while rim:
            bit = rim & -rim
            rim ^= bit
            unit = bit.bit_length() - 1
            wider = rim | (near[unit] & above & ~barred & ~held & ~bit)
            heavier = tuple(map(add, load, weight[unit]))
            waiting.append((held | bit, heavier, wider, barred | bit))
            barred |= bit


def _unnamed(
    problem: Problem, sets: list[np.ndarray], most: int, progress: Progress
) -> np.ndarray | None:
    """Return all ways to divide the units into k of the sets, numbered by their lowest unit."""
    full, k = (1 << problem.n) - 1, problem.k
    every = np.sort(np.concatenate(sets))
    used, rows = np.zeros(1, dtype=np.int64), np.zeros((1, 0), dtype=np.int64)
    for turn in range(k):
        more_rows, more_used, count = [], [], 0
        for row, taken in zip(rows, progress.watched(used.tolist(), _LOOK)):
            rest = full ^ taken
            if not rest:
                continue
            own = sets[(rest & -rest).bit_length() - 1]
            own = own[(own & taken) == 0] if turn < k - 1 else own[own == rest]
            if turn == k - 2:
                at = np.searchsorted(every, rest ^ own)
                own = own[every[np.minimum(at, len(every) - 1)] == rest ^ own]
            count += len(own)
            if count > most:
                return None
            more_rows.append(np.column_stack([np.broadcast_to(row, (len(own), turn)), own]))
            more_used.append(own | taken)
        if not more_rows:
            return np.empty((0, problem.n), dtype=np.int32)
        rows, used = np.concatenate(more_rows), np.concatenate(more_used)
    bits = np.arange(problem.n)
    plans = np.zeros((len(rows), problem.n), dtype=np.int32)
    for territory in range(1, k):
        plans += territory * ((rows[:, territory, None] >> bits) & 1).astype(np.int32)
    return plans
