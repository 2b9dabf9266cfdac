"""Rounds of flow until all territories are within their limits."""

from __future__ import annotations

import numpy as np

from ..guards.budget import Budget
from ..model.measures import loads, plan_centers
from ..model.problem import FREE, FROZEN, Problem
from ..model.progress import Progress
from ..state.order import rank_plan
from ..state.ownership import Ownership
from .flow import Arcs, Flow, least_flow, mean_load, territory_arcs
from .settle import give_back, settle
from .shift import realise
from .tabu import tabu_search

STALLED = 0.5
"""When a round leaves more than this share of the excess, single steps take over."""

HARDLY, MOST_STALLS = 0.95, 4
"""Rounds in a row that leave more than this share of the excess before flows give up."""

SEARCH = 30
"""Steps of the last search around territories still outside their limits, per round."""

SHAPE_WEIGHT, NARROWEST = 0.2, 5.0
"""What a narrow border or a long way adds to the price of flow at compactness 50, and the
most that narrowness counts. Measured on drifted plans: travel and borders fall by a tenth,
for no more workload moved."""

DEAREST = 64.0
"""The most that an arc may cost that did not carry its flow."""


def level(
    problem: Problem,
    first: np.ndarray,
    home: np.ndarray,
    rounds: int,
    seed: int,
    progress: Progress,
    budget: Budget | None = None,
) -> np.ndarray:
    """Solve for the least flows, realise them, and again until all are within their limits.

    Arcs that could not carry their flow cost twice as much in the next round.

    Parameters
    ----------
    first : (n,) int32
        Plan to begin with.
    home : (n,) int32
        Territories that units go back to where that does no harm.
    rounds : int
        The most rounds.
    budget : Budget, optional
        Whose limits for single territories are kept; not that for all together.

    Returns
    -------
    (n,) int32, the best plan met.
    """
    held = Ownership(problem, first, budget)
    best, fewest = first.copy(), rank_plan(problem, first)
    last, stalls = fewest.outside, 0
    price: dict[tuple[int, int], float] = {}
    for round_ in range(rounds):
        progress.percent(90.0 * round_ / rounds)
        flow = _priced_flow(problem, held.as_array(), price, round_)
        for arc in realise(problem, held, flow, progress):
            price[arc] = min(price.get(arc, 1.0) * 2.0, DEAREST)
        left = rank_plan(problem, held.as_array()).outside
        if left > STALLED * last:
            settle(problem, held, 3, progress)
        plan = held.as_array()
        now = rank_plan(problem, plan)
        stalls = stalls + 1 if now.outside > HARDLY * last else 0
        last = now.outside
        if now < fewest:
            best, fewest = plan, now
        if now.is_valid or stalls == MOST_STALLS:
            break
    held = Ownership(problem, best, budget)
    if fewest.worst > 0:
        tabu_search(problem, held, SEARCH * rounds, np.random.default_rng(seed), progress)
    give_back(problem, held, home, progress)
    progress.percent(100.0)
    return held.as_array()


def must_move(problem: Problem, plan: np.ndarray) -> np.ndarray:
    """Return the least workload that any plan within the limits moves, (m,) in mean loads.

    What exceeds an upper limit has to leave, and what is short of a lower one has to come.
    """
    load, unit = loads(problem, plan), mean_load(problem)
    surplus = np.maximum(load - problem.upper, 0.0).sum(axis=0)
    lack = np.maximum(problem.lower - load, 0.0).sum(axis=0)
    return np.maximum(surplus, lack) / unit


def open_arcs(problem: Problem, plan: np.ndarray) -> Arcs:
    """Return the pairs of territories between which units may move."""
    arcs = territory_arcs(problem.graph, plan, problem.k)
    gives, takes = problem.territory_lock == FREE, problem.territory_lock != FROZEN
    return arcs.where(gives[arcs.source] & takes[arcs.target])


def _priced_flow(
    problem: Problem, plan: np.ndarray, price: dict[tuple[int, int], float], round_: int
) -> Flow:
    """Solve for flows to limits drawn in by half a unit, and more as rounds go by.

    That leaves room for rounding to whole units; at most two fifths of the band from either side.
    """
    arcs = open_arcs(problem, plan)
    pairs = zip(arcs.source.tolist(), arcs.target.tolist())
    cost = _shape_price(problem, plan, arcs) * [price.get(arc, 1.0) for arc in pairs]
    margin = np.median(problem.workload, axis=0) * 0.5 * 1.5**round_
    width = np.maximum(problem.upper - problem.lower, 0.0)
    drawn = np.minimum(margin, 0.4 * width)
    drawn[problem.territory_lock == FROZEN] = 0.0
    load = loads(problem, plan)
    return least_flow(problem, load, problem.lower + drawn, problem.upper - drawn, arcs, cost)


def _shape_price(problem: Problem, plan: np.ndarray, arcs: Arcs) -> np.ndarray:
    """Return (arcs,) float64 ≥ 1: dearer where a border is narrow, or centers are far apart.

    Much flow through a narrow border makes tentacles; flow between far centers, long ways.
    """
    center = plan_centers(problem, plan)
    apart = np.linalg.norm(center[arcs.source] - center[arcs.target], axis=1)
    far = np.maximum(apart / max(float(np.median(apart)), 1e-9) - 1.0, 0.0) if len(apart) else apart
    side = (problem.n / problem.k) ** 0.5
    narrow = np.minimum(side / arcs.contacts, NARROWEST)
    return 1.0 + SHAPE_WEIGHT * problem.compactness / 50.0 * (narrow + far)
