"""Units that only some centers may serve, let into the territories of these.

Territories grow through units that their center may serve, and may shut a unit off from all that
may serve it. A way is then cleared to it: the cheapest through units of others, which these win
back elsewhere or clear a way for in turn. A unit that was taken costs more the next time, so that
none goes back and forth for ever (breakout [Morris 1993]).
"""

from __future__ import annotations

import heapq

import numpy as np

from ..model.graph import Graph
from ..model.problem import UNASSIGNED, Problem
from ..model.progress import SILENT, Progress
from .grow import CHECK_EVERY, grow, keep_main_parts

MOST_TURNS, LEAST_TURNS = 400, 40
"""Ways that are cleared before no more is tried; the fewer, the more units there are."""

UNITS_TURNS = 2_000_000
"""Units times turns: each turn looks at all of them."""

_FREE = 0.01
"""What a unit without a territory costs on a way, in units that are taken from a territory."""


def admit(
    problem: Problem,
    owner: np.ndarray,
    mass: np.ndarray,
    fixed: np.ndarray,
    closed: np.ndarray,
    progress: Progress = SILENT,
) -> np.ndarray:
    """Let units without a territory into one whose center may serve them, as many as can be.

    Parameters
    ----------
    owner : (n,) int
        A plan of connected territories that serve their units; `UNASSIGNED` for units that none
        that touches them may serve.
    mass : (n,) float64
    fixed : (n,) bool
        Units that stay where they are.
    closed : (k,) bool
        Territories that take nothing.

    Returns
    -------
    (n,) int32, the plan met that leaves the fewest units out.
    """
    if problem.travel is None:
        return owner
    allowed = problem.travel.allowed() & ~closed
    price = np.ones(problem.n)
    best = owner
    turns = int(np.clip(UNITS_TURNS // problem.n, LEAST_TURNS, MOST_TURNS))
    hopeless: set[int] = set()
    for turn in progress.watched(range(turns), 1):
        waiting = [u for u in np.flatnonzero(owner < 0).tolist() if u not in hopeless]
        if not waiting:
            break
        unit = waiting[turn % len(waiting)]
        way = _way_to(problem.graph, owner, allowed, price, fixed, unit, progress)
        if way is None:
            hopeless.add(unit)
            continue
        units, into = way
        price[units] += 1.0
        owner = owner.copy()
        owner[units] = into
        owner = _grown(
            problem, keep_main_parts(problem.graph, owner, mass, fixed), closed, progress
        )
        if (owner < 0).sum() < (best < 0).sum():
            best = owner
    return best


def _grown(
    problem: Problem, owner: np.ndarray, closed: np.ndarray, progress: Progress
) -> np.ndarray:
    """Return a plan with units that touch a territory which may serve them given to it."""
    center = problem.position[:1] if problem.center is None else problem.center
    price = np.zeros(problem.k)
    return grow(
        problem.graph,
        owner,
        problem.position,
        center,
        price,
        closed,
        travel=problem.travel,
        progress=progress,
        hard=True,
    )


def _way_to(
    graph: Graph,
    owner: np.ndarray,
    allowed: np.ndarray,
    price: np.ndarray,
    fixed: np.ndarray,
    unit: int,
    progress: Progress,
) -> tuple[list[int], int] | None:
    """Return the cheapest way from a unit to a territory that may serve all of it, and that."""
    own = owner.tolist()
    count = np.bincount(owner[owner >= 0], minlength=allowed.shape[1]).tolist()
    into = np.flatnonzero(allowed[unit]).tolist()
    heap = [(0.0, unit, territory, -1) for territory in into]
    before: dict[tuple[int, int], int] = {}
    for _ in progress.watched(iter(heap.__len__, 0), CHECK_EVERY):
        cost, at, territory, came = heapq.heappop(heap)
        if (at, territory) in before:
            continue
        before[at, territory] = came
        for other in graph.neighbours(at).tolist():
            if own[other] == territory:
                return _traced(before, at, territory), territory
            if (other, territory) in before or fixed[other] or not allowed[other, territory]:
                continue
            if own[other] != UNASSIGNED and count[own[other]] < 2:
                continue
            step = _FREE if own[other] == UNASSIGNED else float(price[other])
            heapq.heappush(heap, (cost + step, other, territory, at))
    return None


def _traced(before: dict[tuple[int, int], int], at: int, territory: int) -> list[int]:
    """Return the units of a way, from its end to where it began."""
    units = []
    while at >= 0:
        units.append(at)
        at = before[at, territory]
    return units
