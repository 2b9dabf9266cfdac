"""The least workload that must cross the borders between territories to balance them.

Territories are nodes, neighbours are joined by arcs, and the flows solve a linear program:
least total flow such that every territory ends within its limits. It is the L1 form of the
diffusion of [Hu 1998], which takes the least squares of the flows instead: that spreads a
surplus over all neighbours, this moves as little as can be and accepts limits rather than exact
loads.
"""

from __future__ import annotations

import numpy as np

from ..model.data_classes import dataclass
from ..model.graph import Graph
from ..model.problem import Problem
from ..model.scipy_parts import csr_matrix, hstack, identity, linprog, vstack


@dataclass(frozen=True)
class Flow:
    """Workload that should go from territory to territory.

    Attributes
    ----------
    source, target : (arcs,) int64
    amount : (arcs, m) float64
        Workload by criterion, in the user's own units; no row is all zero.
    over, short : (k, m) float64
        By how much a territory would still exceed its upper or miss its lower limit.
    total : float
        What the program made as small as can be: all flow in shares of the mean load,
        plus `give_way` times what limits are missed by; the mean over criteria.
    upper_price, lower_price : (k, m) float64
        By how much `total` of a criterion alone falls where its upper limit is raised, and rises
        where its lower limit is, per unit of either (both in mean loads), as long as no other
        limits come to bear.
    """

    source: np.ndarray
    target: np.ndarray
    amount: np.ndarray
    over: np.ndarray
    short: np.ndarray
    total: float
    upper_price: np.ndarray
    lower_price: np.ndarray


def mean_load(problem: Problem) -> np.ndarray:
    """Return (m,) float64, the mean load of a territory, above zero: the unit of the programs."""
    return np.maximum(problem.workload.sum(axis=0) / problem.k, np.finfo(float).tiny)


def give_way(k: int) -> float:
    """Return the price of missing a limit: more than passing on through all `k` territories."""
    return 2.0 * k


@dataclass(frozen=True)
class Arcs:
    """Ordered pairs of territories that touch.

    Attributes
    ----------
    source, target : (arcs,) int64
    contacts : (arcs,) int64
        Pairs of units that touch across the border.
    """

    source: np.ndarray
    target: np.ndarray
    contacts: np.ndarray

    def where(self, wanted: np.ndarray) -> Arcs:
        """Return the arcs for which `wanted` (arcs,) is true."""
        return Arcs(self.source[wanted], self.target[wanted], self.contacts[wanted])


def territory_arcs(graph: Graph, assignment: np.ndarray, k: int) -> Arcs:
    """Return all ordered pairs of territories that touch, ascending."""
    low, high, _ = graph.edges()
    first, second = assignment[low].astype(np.int64), assignment[high].astype(np.int64)
    apart = (first != second) & (first >= 0) & (second >= 0)
    first, second = first[apart], second[apart]
    both = np.concatenate([first * k + second, second * k + first])
    pair, contacts = np.unique(both, return_counts=True)
    return Arcs(pair // k, pair % k, contacts)


def least_flow(
    problem: Problem,
    load: np.ndarray,
    lower: np.ndarray,
    upper: np.ndarray,
    arcs: Arcs,
    price: np.ndarray,
) -> Flow:
    """Solve for the flows, criterion by criterion; limits give way only as a last resort.

    Parameters
    ----------
    load, lower, upper : (k, m) float
        What territories carry, and the limits to end within.
    arcs : Arcs
        Where workload may flow.
    price : (arcs,) float
        What a unit of flow costs on each arc, 1 or more.
    """
    k, count, unit = problem.k, len(arcs.source), mean_load(problem)
    whole = identity(k)
    net = incidence(arcs, k)
    rows = vstack([hstack([net, -whole, 0 * whole]), hstack([-net, 0 * whole, -whole])]).tocsr()
    last_resort = np.full(2 * k, give_way(k) * float(price.max(initial=1.0)))
    solved = np.zeros((count + 2 * k, load.shape[1]))
    dual = np.zeros((2 * k, load.shape[1]))
    for c in range(load.shape[1]):
        bound = np.concatenate([upper[:, c] - load[:, c], load[:, c] - lower[:, c]]) / unit[c]
        result = linprog(
            np.concatenate([price, last_resort]), A_ub=rows, b_ub=bound, method="highs"
        )
        missed = np.concatenate([np.zeros(count), np.maximum(-bound, 0.0)])
        solution = missed if result.x is None else result.x
        solved[:, c] = np.where(solution > 1e-9, solution, 0.0) * unit[c]
        if result.x is not None:
            dual[:, c] = -result.ineqlin.marginals
    amount, over, short = np.split(solved, [count, count + k])
    total = (amount.sum(axis=0) + give_way(k) * (over + short).sum(axis=0)) / unit
    used = amount.any(axis=1)
    return Flow(
        arcs.source[used],
        arcs.target[used],
        amount[used],
        over,
        short,
        float(total.mean()),
        dual[:k],
        dual[k:],
    )


def incidence(arcs: Arcs, k: int) -> csr_matrix:
    """Return the (k, arcs) matrix that turns flows into what each territory gains."""
    count = len(arcs.source)
    column = np.arange(count)
    value = np.concatenate([-np.ones(count), np.ones(count)])
    at = (np.concatenate([arcs.source, arcs.target]), np.concatenate([column, column]))
    return csr_matrix((value, at), shape=(k, count))


def downstream_order(flow: Flow, width: list[int]) -> np.ndarray:
    """Return the arcs ordered so that a territory receives before it gives, where it can be.

    Of a territory's own arcs the one with the least `width` comes first, lest the others cut
    it off.

    The least flow of one criterion has no cycles; flows of several criteria together may
    have, and are then broken at the territory with the fewest unprocessed arcs into it.
    """
    k = 1 + int(max(flow.source.max(initial=-1), flow.target.max(initial=-1)))
    waiting = np.bincount(flow.target, minlength=k).astype(np.int64)
    outgoing: list[list[int]] = [[] for _ in range(k)]
    for arc, territory in enumerate(flow.source.tolist()):
        outgoing[territory].append(arc)
    for arcs in outgoing:
        arcs.sort(key=lambda arc: (width[arc], arc))
    left = sorted({*flow.source.tolist()})
    order: list[int] = []
    while left:
        first = min(left, key=lambda territory: (waiting[territory], territory))
        left.remove(first)
        for arc in outgoing[first]:
            order.append(arc)
            waiting[flow.target[arc]] -= 1
    return np.array(order, dtype=np.int64)
