"""The linear relaxation of Hess's location model, with cuts for contiguity."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import chain

import numpy as np

from ..model.data_classes import dataclass
from ..model.errors import TerritoryError
from ..model.scipy_parts import OptimizeResult, coo_matrix, linprog
from .candidates import Candidates
from .separators import Cut

_SOLVED, _INFEASIBLE = 0, 2

_EXACT = 1e-9
"""By how much of a mean load an LP may pass a limit: less than `within_limits` lets pass."""


@dataclass(frozen=True)
class Relaxed:
    """An optimum of the relaxation, and its duals as prices for `lagrangian.priced`.

    Attributes
    ----------
    share : (n, c) float64
        How much of each unit belongs to each candidate.
    alpha : (n,), price : (c, m), reduced : (n, c) float64
    offset : float
        What the cuts' own right sides add to the bound.
    """

    share: np.ndarray
    alpha: np.ndarray
    price: np.ndarray
    reduced: np.ndarray
    offset: float


class SolverFailed(TerritoryError):
    """The LP solver gave up; ``str(error)`` holds what it said."""


def relax(given: Candidates, allowed: np.ndarray, cuts: Collection[Cut]) -> Relaxed | None:
    """Solve the relaxation among the `allowed` (n, c) pairs; None when it has no solution."""
    pairs = _pairs(given, allowed)
    served = _served(pairs)
    used, places = _used(given, pairs)
    within, limit = _limits(given, pairs)
    tight = _tight(given, pairs)
    parted, most = _parted(pairs, cuts)
    cost = given.cost[pairs.unit, pairs.candidate]
    scale = max(float(cost.mean()), 1e-300)
    solved = _solve(
        cost / scale,
        _matrix([*within, tight, parted], len(cost)),
        np.concatenate([limit, np.zeros(tight.count), most]),
        _matrix([served, used], len(cost)),
        np.concatenate([np.ones(served.count), places]),
    )
    if solved is None:
        return None
    share = np.zeros_like(given.cost)
    share[pairs.unit, pairs.candidate] = solved.x
    paid = np.maximum(-solved.ineqlin.marginals, 0.0) * scale
    alpha = solved.eqlin.marginals[: served.count] * scale
    price = _prices(given, pairs, paid[: len(limit)])
    reduced = given.cost - alpha[:, None] - given.workload @ price.T
    price_of_cut = paid[len(limit) + tight.count :]
    way = pairs.unit[parted.pair], pairs.candidate[parted.pair]
    np.add.at(reduced, way, parted.value * price_of_cut[parted.row])
    return Relaxed(share, alpha, price, reduced, offset=-float(price_of_cut @ most))


def _solve(
    cost: np.ndarray, rows: coo_matrix, most: np.ndarray, equal: coo_matrix, to: np.ndarray
) -> OptimizeResult | None:
    """Solve an LP over non-negative variables; None when it has no solution."""
    message = ""
    # the solver now and then ends without a verdict by one method and finds it by another
    for method, presolve in (("highs", True), ("highs-ds", False), ("highs-ipm", True)):
        solved = linprog(
            cost,
            A_ub=rows,
            b_ub=most,
            A_eq=equal,
            b_eq=to,
            bounds=(0, None),
            method=method,
            options={"presolve": presolve, "primal_feasibility_tolerance": _EXACT},
        )
        if solved.status == _INFEASIBLE:
            return None
        if solved.status == _SOLVED:
            return solved
        message = solved.message
    raise SolverFailed(message)


@dataclass(frozen=True)
class _Pairs:
    """The variables: pair v puts `unit[v]` in `candidate[v]`.

    `number` (n, c) is a pair's number, -1 where not allowed; `open` lists the candidates
    that have units, and `root` the number of the pair that says one is used (-1: always).
    """

    unit: np.ndarray
    candidate: np.ndarray
    number: np.ndarray
    open: np.ndarray
    root: np.ndarray


@dataclass(frozen=True)
class _Rows:
    """Rows of the LP, `count` of them: pair `pair[e]` stands in row `row[e]`, times `value[e]`.

    A matrix each would take longer to build than such an LP takes to be solved.
    """

    row: np.ndarray
    pair: np.ndarray
    value: np.ndarray
    count: int


def _matrix(blocks: Sequence[_Rows], pairs: int) -> coo_matrix:
    """Put blocks of rows below one another."""
    above = np.cumsum([0, *(each.count for each in blocks)])
    row = np.concatenate([each.row + first for each, first in zip(blocks, above)])
    pair = np.concatenate([each.pair for each in blocks])
    value = np.concatenate([each.value for each in blocks])
    return coo_matrix((value, (row, pair)), shape=(above[-1], pairs))


def _pairs(given: Candidates, allowed: np.ndarray) -> _Pairs:
    unit, candidate = np.nonzero(allowed)
    number = np.full(allowed.shape, -1)
    number[unit, candidate] = np.arange(len(unit))
    opened = np.flatnonzero(allowed.any(axis=0))
    root = given.root[opened]
    return _Pairs(unit, candidate, number, opened, np.where(root >= 0, number[root, opened], -1))


def _served(pairs: _Pairs) -> _Rows:
    """Serve each unit once."""
    every = np.arange(len(pairs.unit))
    return _Rows(pairs.unit, every, np.ones(len(every)), len(pairs.number))


def _used(given: Candidates, pairs: _Pairs) -> tuple[_Rows, np.ndarray]:
    """Use as many candidates of each kind as there are territories of it."""
    rooted = pairs.root >= 0
    kinds, row = np.unique(given.kind[pairs.open[rooted]], return_inverse=True)
    rows = _Rows(row.ravel(), pairs.root[rooted], np.ones(rooted.sum()), len(kinds))
    return rows, given.count[kinds]


def _limits(given: Candidates, pairs: _Pairs) -> tuple[list[_Rows], np.ndarray]:
    """Keep used candidates within limits: for each criterion lower rows, then upper rows."""
    opened, rooted = pairs.open, pairs.root >= 0
    place = np.full(len(given.root), -1)
    place[opened] = np.arange(len(opened))
    mine = place[pairs.candidate]
    rows: list[_Rows] = []
    most: list[np.ndarray] = []
    for criterion, column in enumerate(given.workload.T):
        width = _width(given, criterion)
        for sign, bound in ((-1.0, given.lower), (1.0, given.upper)):
            edge = bound[given.kind[opened], criterion] / width
            value = column[pairs.unit] / width
            value[pairs.root[rooted]] -= edge[rooted]
            there = np.flatnonzero(value)
            rows.append(_Rows(mine[there], there, sign * value[there], len(opened)))
            most.append(np.where(rooted, 0.0, sign * edge))
    return rows, np.concatenate(most)


def _width(given: Candidates, criterion: int) -> float:
    """Return the scale that limits are written in: a mean territory's workload."""
    return max(float(given.workload[:, criterion].sum() / given.count.sum()), 1e-300)


def _prices(given: Candidates, pairs: _Pairs, paid: np.ndarray) -> np.ndarray:
    price = np.zeros((len(given.root), given.workload.shape[1]))
    for criterion, (low, high) in enumerate(paid.reshape(-1, 2, len(pairs.open))):
        price[pairs.open, criterion] = (low - high) / _width(given, criterion)
    return price


def _tight(given: Candidates, pairs: _Pairs) -> _Rows:
    """Let a unit belong to a candidate no more than the candidate is used."""
    spare = np.bincount(given.kind[pairs.open], minlength=len(given.count)) > given.count
    root = np.full(len(given.root), -1)
    root[pairs.open] = pairs.root
    of_pair = root[pairs.candidate]
    bound = np.flatnonzero(
        (of_pair >= 0) & (of_pair != np.arange(len(of_pair))) & spare[given.kind[pairs.candidate]]
    )
    row = np.arange(len(bound))
    ones = np.ones(len(bound))
    return _Rows(
        np.concatenate([row, row]),
        np.concatenate([bound, of_pair[bound]]),
        np.concatenate([ones, -ones]),
        len(bound),
    )


def _parted(pairs: _Pairs, cuts: Collection[Cut]) -> tuple[_Rows, np.ndarray]:
    """Write the cuts whose ends are still allowed as rows; and what each may be at most."""
    candidate = np.array([cut.candidate for cut in cuts], dtype=np.int64)
    most = np.array([cut.most for cut in cuts], dtype=np.float64)
    of_end, end = _flat([cut.ends for cut in cuts])
    of_way, way = _flat([cut.between for cut in cuts])
    pair = pairs.number[np.concatenate([end, way]), candidate[np.concatenate([of_end, of_way])]]
    kept = np.ones(len(most), dtype=bool)
    kept[of_end[pair[: len(end)] < 0]] = False
    row = np.concatenate([of_end, of_way])
    value = np.repeat([1.0, -1.0], [len(end), len(way)])
    there = np.flatnonzero((pair >= 0) & kept[row])
    there = there[np.argsort(row[there], kind="stable")]
    place = np.cumsum(kept) - 1
    rows = _Rows(place[row[there]], pair[there], value[there], int(kept.sum()))
    return rows, most[kept]


def _flat(units: list[tuple[int, ...]]) -> tuple[np.ndarray, np.ndarray]:
    """Return all units of a list of tuples, one after the other, and the place of each's tuple."""
    count = [len(each) for each in units]
    every = np.fromiter(chain.from_iterable(units), np.int64, sum(count))
    return np.repeat(np.arange(len(units)), count), every
