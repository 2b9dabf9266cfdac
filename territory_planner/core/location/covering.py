"""Centers that reach every unit within a distance: as few as can be, or a given number.

Set covering [Toregas 1971], solved exactly by integer programming where SciPy can and the map is
not large, else by a greedy choice that is ruined and recreated; and the p-center problem by
bisection over it. A bound comes with either: of units no two of which one center reaches each
needs its own, and no choice has fewer than centers that may be divided.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ..model.data_classes import dataclass
from ..model.geodesy import chord_length
from ..model.graph import Graph, components, subgraph
from ..model.progress import SILENT, Progress
from ..model.reach import Reach
from ..model.scipy_parts import cKDTree, csc_matrix, csr_matrix
from ..solvers.mixed import Program, can_solve, relaxed, solve
from ..travel.reach import SLACK, is_near

NODES = 400
"""Nodes of the search for the fewest centers."""

MOST_EXACT = 30_000
"""Pairs of unit and candidate within reach, those left out that need no look, up to which the
fewest are searched for exactly."""

MOST_RELAXED = 600_000
"""The same up to which the bound is that of centers that may be divided."""

MOST_PAIRS = 3_000_000
"""The same up to which fewer are searched for at all."""

TURNS, MOST_GONE, NOISE = 1000, 9, 0.6
"""Of the search where it is not exact: how often, how many less one, and how freely."""

MOST_ROWS = 4_000
"""Different units, or candidates, up to which they are compared with each other."""

HALVINGS = 12
"""Times that the range in which the least limit lies is halved."""

LEAST_REACH = 1e-3
"""Limit that a search for the least one that is enough starts from, at least."""


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


def reached_in(
    position: np.ndarray,
    place: np.ndarray,
    reach: Reach,
    time: np.ndarray | None = None,
    *,
    globe: bool,
) -> csr_matrix:
    """Return (n, c) bool, which units each candidate is near enough to by all limits.

    Parameters
    ----------
    position, place : (n, d), (c, d) float64, km
    time : (n, c) float64, optional
        What ways take; without it, a limit on time is left aside.
    """
    if time is None or not np.isfinite(reach.time):
        return reached(position, place, reach.km, globe=globe)
    in_time = csr_matrix(is_near(Reach(time=reach.time).share(time, time)))
    if not np.isfinite(reach.km):
        return in_time
    return reached(position, place, reach.km, globe=globe).multiply(in_time).tocsr()


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
    near: csr_matrix,
    required: np.ndarray | None = None,
    progress: Progress = SILENT,
    enough: int = 0,
) -> Cover:
    """Choose as few candidates as reach all units that any does.

    Parameters
    ----------
    near : (n, c) csr_matrix of bool
        Which units each candidate reaches.
    required : (c,) bool, optional
        Candidates that are chosen whatever the others.
    enough : int
        So many candidates are few enough: on large maps no fewer are searched for.
    """
    held = np.zeros(near.shape[1], dtype=bool) if required is None else required
    rows, useful = _reduced(near, held, progress)
    held = held[useful]
    chosen = _greedy(rows, held, progress)
    least = max(_packed(rows), int(held.sum()), 1)
    if len(chosen) == least:
        return Cover(useful[chosen], least)
    program = _program(rows, held)
    if rows.nnz <= MOST_EXACT and can_solve():
        found = solve(program, [0.0], NODES, progress=progress)
        if found is not None:
            better = np.flatnonzero(found.x > 0.5)
            chosen = better if len(better) < len(chosen) else chosen
            return Cover(useful[chosen], max(least, _whole(found.bound)))
    if rows.nnz <= MOST_PAIRS:
        chosen = _recreated(rows, held, chosen, max(least, enough), progress)
    if len(chosen) > max(least, enough) and rows.nnz <= MOST_RELAXED:
        bound = relaxed(program, progress)
        least = least if bound is None else max(least, _whole(bound))
    return Cover(useful[chosen], least)


def _program(rows: csr_matrix, held: np.ndarray) -> Program:
    """Return set covering as an integer program."""
    ones = np.ones(len(held))
    return Program(
        cost=ones,
        rows=rows.astype(np.float64),
        low=np.ones(rows.shape[0]),
        high=np.full(rows.shape[0], np.inf),
        least=held.astype(np.float64),
        most=ones,
        whole=np.ones(len(held), dtype=bool),
    )


def _whole(bound: float) -> int:
    return int(np.ceil(bound - 1e-6))


def nearest_reach(
    near_at: Callable[[float], csr_matrix], k: int, low: float, progress: Progress = SILENT
) -> tuple[float, np.ndarray]:
    """Return the least limit found at which k candidates reach all units, and these.

    Parameters
    ----------
    near_at : callable
        Gives (n, c) bool, which units each candidate is near enough to at a limit.
    low : float
        A limit at which k don't.
    """
    high = max(low, LEAST_REACH)
    while True:
        high *= 2
        near = near_at(high)
        cover = fewest_centers(near, progress=progress, enough=k)
        if len(cover.chosen) <= k and _reaches_all(near):
            break
    best = high, cover.chosen
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        near = near_at(middle)
        cover = fewest_centers(near, progress=progress, enough=k)
        if len(cover.chosen) <= k and _reaches_all(near):
            high, best = middle, (middle, cover.chosen)
        else:
            low = middle
    return best


def _reaches_all(near: csr_matrix) -> bool:
    """Tell whether each unit is near enough to some candidate."""
    return bool((np.diff(near.tocsr().indptr) > 0).all())


def _reduced(
    near: csr_matrix, held: np.ndarray, progress: Progress
) -> tuple[csr_matrix, np.ndarray]:
    """Return the units that a covering must see to, and the candidates (ascending) worth a look.

    Units that are reached whenever others are, and candidates that reach nothing that another one
    doesn't, are left out in turn.
    """
    rows, useful = near.tocsr().astype(np.int32), np.arange(near.shape[1])
    while True:
        before = rows.shape
        rows = rows[_extreme(rows, progress, smallest=True)]
        kept = np.union1d(
            _extreme(rows.T.tocsr(), progress, smallest=False), np.flatnonzero(held[useful])
        )
        rows, useful = rows[:, kept], useful[kept]
        if rows.shape == before:
            return rows, useful


def _extreme(sets: csr_matrix, progress: Progress, *, smallest: bool) -> np.ndarray:
    """Return which rows that are not empty contain no other one, or are in no other one.

    Of equal ones the first; where there are very many, all but equal ones.
    """
    sets.sort_indices()
    ends = sets.indptr
    first: dict[bytes, int] = {}
    for row, (start, end) in enumerate(zip(ends, ends[1:])):
        if end > start:
            first.setdefault(sets.indices[start:end].tobytes(), row)
    rows = np.fromiter(first.values(), dtype=np.int64, count=len(first))
    if not 1 < len(rows) <= MOST_ROWS:
        return rows
    others = ~_bits(sets[rows])
    kept = np.ones(len(rows), dtype=bool)
    for row, each in enumerate(~others):
        progress.check()
        within = np.flatnonzero(~(each & others).any(axis=1))
        if smallest:
            kept[within[within != row]] = False
        else:
            kept[row] = len(within) == 1
    return rows[kept]


def _bits(sets: csr_matrix) -> np.ndarray:
    """Return (r, words) uint64, sets of columns a bit each: compared in no time without BLAS."""
    packed = np.packbits(sets.astype(bool).toarray(), axis=1)
    return np.pad(packed, ((0, 0), (0, -packed.shape[1] % 8))).view(np.uint64)


def _greedy(rows: csr_matrix, held: np.ndarray, progress: Progress) -> np.ndarray:
    """Take what reaches most of the rest, then leave out what the others make needless."""
    kept, weight = np.flatnonzero(held), np.ones(rows.shape[0])
    return _filled(rows, rows.tocsc(), weight, kept, held, progress)


def _filled(
    rows: csr_matrix,
    columns: csc_matrix,
    weight: np.ndarray,
    kept: np.ndarray,
    held: np.ndarray,
    progress: Progress,
) -> np.ndarray:
    """Add candidates to some until all is reached, most weight of the rest first; none needless."""
    chosen = kept.tolist()
    times = np.zeros(rows.shape[0], dtype=np.int64)
    for each in chosen:
        times[_own(columns, each)] += 1
    score = rows[times == 0].T @ weight[times == 0]
    while (times == 0).any():
        progress.check()
        best = int(np.argmax(score))
        own = _own(columns, best)
        fresh = own[times[own] == 0]
        score = score - rows[fresh].T @ weight[fresh]
        chosen.append(best)
        times[own] += 1
    for each in list(chosen):
        own = _own(columns, each)
        if not held[each] and (times[own] > 1).all():
            chosen.remove(each)
            times[own] -= 1
    return np.sort(np.array(chosen, dtype=np.int64))


def _recreated(
    rows: csr_matrix, held: np.ndarray, chosen: np.ndarray, enough: int, progress: Progress
) -> np.ndarray:
    """Take candidates about a place away and fill the hole anew, again and again, for fewer.

    Ruin and recreate [Schrimpf 2000], the candidates that come in by weights drawn at random.
    """
    rng, columns = np.random.default_rng(0), rows.tocsc()
    for _ in range(TURNS):
        if len(chosen) <= enough:
            break
        about = np.zeros(rows.shape[0])
        about[_own(columns, int(rng.choice(chosen)))] = 1.0
        about = rows @ (rows.T @ about) > 0  # what a candidate that reaches some of these reaches
        share = (columns[:, chosen].T @ about) / np.maximum(np.diff(columns.indptr)[chosen], 1)
        gone = np.argsort(-share, kind="stable")[: int(rng.integers(2, MOST_GONE))]
        kept = np.union1d(np.delete(chosen, gone), np.flatnonzero(held))
        weight = np.exp(rng.normal(0.0, NOISE, rows.shape[0]))
        tried = _filled(rows, columns, weight, kept, held, progress)
        chosen = tried if len(tried) <= len(chosen) else chosen
    return chosen


def _own(columns: csc_matrix, candidate: int) -> np.ndarray:
    """Return the units that a candidate reaches."""
    own: np.ndarray = columns.indices[columns.indptr[candidate] : columns.indptr[candidate + 1]]
    return own


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
