"""The least workload that must cross the borders between territories to balance them.

Territories are nodes, neighbours are joined by arcs, and the flows solve a linear program:
least total flow such that every territory ends within its limits. It is the L1 form of the
diffusion of Hu, Blake and Emerson (1998, "An optimal migration algorithm for dynamic load
balancing"), which takes the least squares of the flows instead: that spreads a surplus over
all neighbours, this moves as little as can be and accepts limits rather than exact loads.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.optimize import linprog
from scipy.sparse import csr_matrix, hstack, identity, vstack

from .graph import Graph
from .problem import Problem


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
    """

    source: np.ndarray
    target: np.ndarray
    amount: np.ndarray
    over: np.ndarray
    short: np.ndarray
    total: float


def mean_load(problem: Problem) -> np.ndarray:
    """Return (m,) float64, the mean load of a territory, above zero: the unit of the programs."""
    return np.maximum(problem.workload.sum(axis=0) / problem.k, np.finfo(float).tiny)


def give_way(k: int) -> float:
    """Return the price of missing a limit: more than passing on through all `k` territories."""
    return 2.0 * k


def territory_arcs(graph: Graph, assignment: np.ndarray, k: int) -> tuple[np.ndarray, np.ndarray]:
    """Return (source, target) of all ordered pairs of territories that touch, ascending."""
    low, high, _ = graph.edges()
    first, second = assignment[low].astype(np.int64), assignment[high].astype(np.int64)
    apart = (first != second) & (first >= 0) & (second >= 0)
    first, second = first[apart], second[apart]
    pair = np.unique(np.concatenate([first * k + second, second * k + first]))
    return pair // k, pair % k


def least_flow(
    problem: Problem,
    load: np.ndarray,
    lower: np.ndarray,
    upper: np.ndarray,
    source: np.ndarray,
    target: np.ndarray,
    price: np.ndarray,
) -> Flow:
    """Solve for the flows, criterion by criterion; limits give way only as a last resort.

    Parameters
    ----------
    load, lower, upper : (k, m) float
        What territories carry, and the limits to end within.
    source, target : (arcs,) int
        Where workload may flow.
    price : (arcs,) float
        What a unit of flow costs on each arc, 1 or more.
    """
    k, arcs, unit = problem.k, len(source), mean_load(problem)
    whole = identity(k)
    net = incidence(source, target, k)
    rows = vstack([hstack([net, -whole, 0 * whole]), hstack([-net, 0 * whole, -whole])]).tocsr()
    last_resort = np.full(2 * k, give_way(k) * float(price.max(initial=1.0)))
    solved = np.zeros((arcs + 2 * k, load.shape[1]))
    for c in range(load.shape[1]):
        bound = np.concatenate([upper[:, c] - load[:, c], load[:, c] - lower[:, c]]) / unit[c]
        result = linprog(
            np.concatenate([price, last_resort]), A_ub=rows, b_ub=bound, method="highs"
        )
        missed = np.concatenate([np.zeros(arcs), np.maximum(-bound, 0.0)])
        solution = missed if result.x is None else result.x
        solved[:, c] = np.where(solution > 1e-9, solution, 0.0) * unit[c]
    amount, over, short = np.split(solved, [arcs, arcs + k])
    total = (amount.sum(axis=0) + give_way(k) * (over + short).sum(axis=0)) / unit
    used = amount.any(axis=1)
    return Flow(source[used], target[used], amount[used], over, short, float(total.mean()))


def incidence(source: np.ndarray, target: np.ndarray, k: int) -> csr_matrix:
    """Return the (k, arcs) matrix that turns flows into what each territory gains."""
    arcs = len(source)
    column = np.arange(arcs)
    value = np.concatenate([-np.ones(arcs), np.ones(arcs)])
    at = (np.concatenate([source, target]), np.concatenate([column, column]))
    return csr_matrix((value, at), shape=(k, arcs))


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
