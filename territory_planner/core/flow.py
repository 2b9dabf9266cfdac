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
    """

    source: np.ndarray
    target: np.ndarray
    amount: np.ndarray
    over: np.ndarray
    short: np.ndarray


def territory_arcs(graph: Graph, assignment: np.ndarray, k: int) -> tuple[np.ndarray, np.ndarray]:
    """Return (source, target) of all ordered pairs of territories that touch, ascending."""
    low, high, _ = graph.edges()
    first, second = assignment[low].astype(np.int64), assignment[high].astype(np.int64)
    apart = (first != second) & (first >= 0) & (second >= 0)
    first, second = first[apart], second[apart]
    pair = np.unique(np.concatenate([first * k + second, second * k + first]))
    return pair // k, pair % k


def least_flow(
    load: np.ndarray,
    lower: np.ndarray,
    upper: np.ndarray,
    source: np.ndarray,
    target: np.ndarray,
    price: np.ndarray,
) -> Flow:
    """Solve for the flows, criterion by criterion.

    Parameters
    ----------
    load, lower, upper : (k, m) float
        What territories carry, and the limits to end within.
    source, target : (arcs,) int
        Where workload may flow.
    price : (arcs,) float
        What a unit of flow costs on each arc, 1 or more.
    """
    amounts, over, short = [], np.zeros_like(load), np.zeros_like(load)
    for c in range(load.shape[1]):
        flow, over[:, c], short[:, c] = _flow_of_criterion(
            load[:, c], lower[:, c], upper[:, c], source, target, price
        )
        amounts.append(flow)
    amount = np.column_stack(amounts)
    used = amount.any(axis=1)
    return Flow(source[used], target[used], amount[used], over, short)


def _flow_of_criterion(
    load: np.ndarray,
    lower: np.ndarray,
    upper: np.ndarray,
    source: np.ndarray,
    target: np.ndarray,
    price: np.ndarray,
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return (flow, over, short) of one criterion; the limits give way only as a last resort."""
    k, arcs = len(load), len(source)
    unit = max(float(np.mean(load)), np.finfo(float).tiny)
    net = incidence(source, target, k)
    whole = identity(k)
    rows = vstack([hstack([net, -whole, 0 * whole]), hstack([-net, 0 * whole, -whole])])
    bound = np.concatenate([upper - load, load - lower]) / unit
    give_way = 2.0 * k * float(price.max(initial=1.0))
    result = linprog(
        np.concatenate([price, np.full(2 * k, give_way)]),
        A_ub=rows.tocsr(),
        b_ub=bound,
        method="highs",
    )
    if result.x is None:
        return np.zeros(arcs), np.maximum(load - upper, 0), np.maximum(lower - load, 0)
    solved = np.where(result.x > 1e-9, result.x, 0.0) * unit
    return solved[:arcs], solved[arcs : arcs + k], solved[arcs + k :]


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
