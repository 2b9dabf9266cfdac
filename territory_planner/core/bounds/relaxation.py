"""The linear relaxation of Hess's location model, with cuts for contiguity."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

import numpy as np
from scipy.optimize import OptimizeResult, linprog
from scipy.sparse import csr_matrix, vstack

from ..model.errors import TerritoryError
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
    load, limit = _limits(given, pairs)
    tight = _tight(given, pairs)
    parted, most, kept_cuts = _parted(pairs, cuts)
    cost = given.cost[pairs.unit, pairs.candidate]
    scale = max(float(cost.mean()), 1e-300)
    solved = _solve(
        cost / scale,
        vstack([load, tight, parted], format="csr"),
        np.concatenate([limit, np.zeros(tight.shape[0]), most]),
        vstack([served, used], format="csr"),
        np.concatenate([np.ones(served.shape[0]), places]),
    )
    if solved is None:
        return None
    share = np.zeros_like(given.cost)
    share[pairs.unit, pairs.candidate] = solved.x
    paid = np.maximum(-solved.ineqlin.marginals, 0.0) * scale
    alpha = solved.eqlin.marginals[: served.shape[0]] * scale
    price = _prices(given, pairs, paid[: len(limit)])
    reduced = given.cost - alpha[:, None] - given.workload @ price.T
    price_of_cut = paid[len(limit) + tight.shape[0] :]
    for cut, due in zip(kept_cuts, price_of_cut):
        reduced[list(cut.ends), cut.candidate] += due
        reduced[list(cut.between), cut.candidate] -= due
    return Relaxed(share, alpha, price, reduced, offset=-float(price_of_cut @ most))


def _solve(
    cost: np.ndarray, rows: csr_matrix, most: np.ndarray, equal: csr_matrix, to: np.ndarray
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

    def rows(self, row: np.ndarray, pair: np.ndarray, value: np.ndarray, n: int) -> csr_matrix:
        return csr_matrix((value, (row, pair)), shape=(n, len(self.unit)))


def _pairs(given: Candidates, allowed: np.ndarray) -> _Pairs:
    unit, candidate = np.nonzero(allowed)
    number = np.full(allowed.shape, -1)
    number[unit, candidate] = np.arange(len(unit))
    opened = np.flatnonzero(allowed.any(axis=0))
    root = given.root[opened]
    return _Pairs(unit, candidate, number, opened, np.where(root >= 0, number[root, opened], -1))


def _served(pairs: _Pairs) -> csr_matrix:
    """Serve each unit once."""
    every = np.arange(len(pairs.unit))
    return pairs.rows(pairs.unit, every, np.ones(len(every)), len(pairs.number))


def _used(given: Candidates, pairs: _Pairs) -> tuple[csr_matrix, np.ndarray]:
    """Use as many candidates of each kind as there are territories of it."""
    rooted = pairs.root >= 0
    kinds, row = np.unique(given.kind[pairs.open[rooted]], return_inverse=True)
    matrix = pairs.rows(row.ravel(), pairs.root[rooted], np.ones(rooted.sum()), len(kinds))
    return matrix, given.count[kinds]


def _limits(given: Candidates, pairs: _Pairs) -> tuple[csr_matrix, np.ndarray]:
    """Keep used candidates within limits: for each criterion lower rows, then upper rows."""
    opened = pairs.open
    place = np.full(len(given.root), -1)
    place[opened] = np.arange(len(opened))
    rooted = np.flatnonzero(pairs.root >= 0)
    rows, most = [], []
    for criterion, column in enumerate(given.workload.T):
        width = _width(given, criterion)
        load = pairs.rows(
            place[pairs.candidate],
            np.arange(len(pairs.unit)),
            column[pairs.unit] / width,
            len(opened),
        )
        for sign, bound in ((-1.0, given.lower), (1.0, given.upper)):
            edge = bound[given.kind[opened], criterion] / width
            use = pairs.rows(rooted, pairs.root[rooted], edge[rooted], len(opened))
            rows.append(sign * (load - use))
            most.append(np.where(pairs.root >= 0, 0.0, sign * edge))
    return vstack(rows, format="csr"), np.concatenate(most)


def _width(given: Candidates, criterion: int) -> float:
    """Return the scale that limits are written in: a mean territory's workload."""
    return max(float(given.workload[:, criterion].sum() / given.count.sum()), 1e-300)


def _prices(given: Candidates, pairs: _Pairs, paid: np.ndarray) -> np.ndarray:
    price = np.zeros((len(given.root), given.workload.shape[1]))
    for criterion, (low, high) in enumerate(paid.reshape(-1, 2, len(pairs.open))):
        price[pairs.open, criterion] = (low - high) / _width(given, criterion)
    return price


def _tight(given: Candidates, pairs: _Pairs) -> csr_matrix:
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
    return pairs.rows(
        np.concatenate([row, row]),
        np.concatenate([bound, of_pair[bound]]),
        np.concatenate([ones, -ones]),
        len(bound),
    )


def _parted(pairs: _Pairs, cuts: Collection[Cut]) -> tuple[csr_matrix, np.ndarray, list[Cut]]:
    """Write the cuts whose ends are still allowed as rows: matrix, right sides, those cuts."""
    row: list[int] = []
    pair: list[int] = []
    value: list[float] = []
    kept_cuts: list[Cut] = []
    for cut in cuts:
        ends = pairs.number[list(cut.ends), cut.candidate]
        if (ends < 0).any():
            continue
        between = pairs.number[list(cut.between), cut.candidate]
        between = between[between >= 0]
        row += [len(kept_cuts)] * (len(ends) + len(between))
        pair += [*ends.tolist(), *between.tolist()]
        value += [1.0] * len(ends) + [-1.0] * len(between)
        kept_cuts.append(cut)
    matrix = pairs.rows(np.array(row, int), np.array(pair, int), np.array(value), len(kept_cuts))
    return matrix, np.array([float(cut.most) for cut in kept_cuts]), kept_cuts
