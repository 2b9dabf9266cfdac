"""Centers that reach every unit within a distance: as few as can be, or a given number.

Set covering [Toregas 1971], solved exactly by integer programming where SciPy can, else by
a greedy choice without what it turns out not to need; and the p-center problem by bisection over
it. A bound comes with either: of units no two of which one center reaches each needs its own, and
no choice has fewer than centers that may be divided.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix
from scipy.spatial import cKDTree

from ..model.geodesy import chord_length
from ..model.graph import Graph, components, subgraph
from ..model.progress import SILENT, Progress
from ..solvers.mixed import Program, can_solve, relaxed, solve
from ..travel.reach import SLACK

NODES = 400
"""Nodes of the search for the fewest centers."""

MOST_PAIRS = 3_000_000
"""Pairs of unit and candidate within reach up to which the fewest are searched for."""

MOST_ROWS = 4_000
"""Different units up to which those are left out that are reached whenever others are."""

HALVINGS = 12
"""Times that the range in which the least distance lies is halved."""

LEAST_REACH = 1e-3
"""Distance (km) that a search for the least one that is enough starts from, at least."""


@dataclass(frozen=True)
class Cover:
    """Centers that reach all units that any candidate reaches.

    Attributes
    ----------
    chosen : (c,) int64
        Candidates, ascending.
    least : int
        No fewer candidates reach all of them.
    """

    chosen: np.ndarray
    least: int

    @property
    def proven(self) -> bool:
        """Whether there are no fewer."""
        return len(self.chosen) == self.least


def reached(position: np.ndarray, place: np.ndarray, reach: float, *, globe: bool) -> csr_matrix:
    """Return (n, c) bool, which units each candidate is near enough to.

    Parameters
    ----------
    position, place : (n, d), (c, d) float64, km
    reach : float
        Greatest distance (km) along the ground.
    """
    far = reach * (1 + SLACK)
    found = cKDTree(position).query_ball_point(place, chord_length(far) if globe else far)
    units = np.concatenate([np.asarray(each, dtype=np.int64) for each in found])
    column = np.repeat(np.arange(len(place)), [len(each) for each in found])
    shape = (len(position), len(place))
    return csr_matrix((np.ones(len(units), dtype=bool), (units, column)), shape)


def held_together(near: csr_matrix, graph: Graph, home: np.ndarray) -> csr_matrix:
    """Return `near` without units that a candidate reaches only across others that it doesn't.

    Parameters
    ----------
    home : (c,) int64
        Unit that holds each candidate.
    """
    columns, kept_units, kept_columns = near.tocsc(), [], []
    for at, unit in enumerate(home.tolist()):
        units = np.sort(columns.indices[columns.indptr[at] : columns.indptr[at + 1]])
        units = np.union1d(units, [unit])
        label = components(subgraph(graph, units))[1]
        mine = units[label == label[np.searchsorted(units, unit)]]
        kept_units.append(mine)
        kept_columns.append(np.full(len(mine), at))
    units, at = np.concatenate(kept_units), np.concatenate(kept_columns)
    return csr_matrix((np.ones(len(units), dtype=bool), (units, at)), near.shape)


def fewest_centers(
    near: csr_matrix, required: np.ndarray | None = None, progress: Progress = SILENT
) -> Cover:
    """Choose as few candidates as reach all units that any does.

    Parameters
    ----------
    near : (n, c) csr_matrix of bool
        Which units each candidate reaches.
    required : (c,) bool, optional
        Candidates that are chosen whatever the others.
    """
    count = near.shape[1]
    held = np.zeros(count, dtype=bool) if required is None else required
    rows = _needed(near)
    chosen = _greedy(rows, held, progress)
    least = max(_packed(rows), int(held.sum()), 1)
    if len(chosen) == least or rows.nnz > MOST_PAIRS:
        return Cover(chosen, least)
    ones = np.ones(count)
    program = Program(
        cost=ones,
        rows=rows.astype(np.float64),
        low=np.ones(rows.shape[0]),
        high=np.full(rows.shape[0], np.inf),
        least=held.astype(np.float64),
        most=ones,
        whole=np.ones(count, dtype=bool),
    )
    found = solve(program, [0.0], NODES, progress=progress) if can_solve() else None
    bound = relaxed(program, progress) if found is None else found.bound
    if bound is not None:
        least = max(least, int(np.ceil(bound - 1e-6)))
    if found is not None:
        better = np.flatnonzero(found.x > 0.5)
        chosen = better if len(better) < len(chosen) else chosen
    return Cover(chosen, least)


def nearest_reach(
    position: np.ndarray,
    place: np.ndarray,
    k: int,
    reach: float,
    *,
    globe: bool,
    progress: Progress = SILENT,
) -> tuple[float, np.ndarray]:
    """Return the least distance (km) found at which k candidates reach all units, and these.

    Parameters
    ----------
    reach : float
        A distance (km) at which they don't.
    """
    low, high = reach, max(reach, LEAST_REACH)
    while True:
        high *= 2
        cover = fewest_centers(reached(position, place, high, globe=globe), progress=progress)
        if len(cover.chosen) <= k and _reaches_all(position, place, high, globe=globe):
            break
    best = high, cover.chosen
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        cover = fewest_centers(reached(position, place, middle, globe=globe), progress=progress)
        if len(cover.chosen) <= k and _reaches_all(position, place, middle, globe=globe):
            high, best = middle, (middle, cover.chosen)
        else:
            low = middle
    return best


def _reaches_all(position: np.ndarray, place: np.ndarray, reach: float, *, globe: bool) -> bool:
    far = reach * (1 + SLACK)
    apart = cKDTree(place).query(position)[0]
    return bool(apart.max() <= (chord_length(far) if globe else far))


def _needed(near: csr_matrix) -> csr_matrix:
    """Return the rows that a covering must see to: the others are reached whenever these are."""
    rows = near.tocsr().astype(np.int32)
    rows.sort_indices()
    ends = rows.indptr
    seen = {rows.indices[a:b].tobytes(): i for i, (a, b) in enumerate(zip(ends, ends[1:])) if b > a}
    rows = rows[np.sort(np.fromiter(seen.values(), dtype=np.int64, count=len(seen)))]
    if not 1 < rows.shape[0] <= MOST_ROWS:
        return rows
    size = np.diff(rows.indptr)
    shared = (rows @ rows.T).tocoo()
    within = (shared.data == size[shared.col]) & (shared.row != shared.col)
    kept = np.ones(rows.shape[0], dtype=bool)
    kept[shared.row[within]] = False
    return rows[kept]


def _greedy(rows: csr_matrix, held: np.ndarray, progress: Progress) -> np.ndarray:
    """Take what reaches most of the rest, then leave out what the others make needless."""
    chosen = np.flatnonzero(held).tolist()
    columns = rows.tocsc()
    times = np.zeros(rows.shape[0], dtype=np.int64)
    for each in chosen:
        times[columns.indices[columns.indptr[each] : columns.indptr[each + 1]]] += 1
    while (times == 0).any():
        progress.check()
        gain = np.asarray(rows[times == 0].sum(axis=0)).ravel()
        best = int(np.argmax(gain))
        chosen.append(best)
        times[columns.indices[columns.indptr[best] : columns.indptr[best + 1]]] += 1
    for each in list(chosen):
        own = columns.indices[columns.indptr[each] : columns.indptr[each + 1]]
        if not held[each] and (times[own] > 1).all():
            chosen.remove(each)
            times[own] -= 1
    return np.sort(np.array(chosen, dtype=np.int64))


def _packed(rows: csr_matrix) -> int:
    """Return how many rows were found no two of which one candidate reaches."""
    columns, free, count = rows.tocsc(), np.ones(rows.shape[0], dtype=bool), 0
    for row in np.argsort(np.diff(rows.indptr), kind="stable").tolist():
        if not free[row]:
            continue
        count += 1
        reach = rows.indices[rows.indptr[row] : rows.indptr[row + 1]]
        free[columns[:, reach].indices] = False
    return count
