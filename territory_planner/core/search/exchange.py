"""The last bit to the limits: exchanges of one or two units that end an excess at least cost."""

from __future__ import annotations

import numpy as np

from ..model.limits import Limits, limits_of
from ..model.problem import Problem
from ..model.progress import SILENT, Progress
from ..state.plan import Plan

MOST_SIDES = 80
"""Units per side of a territory that exchanges are made of, the cheapest ones."""

MOST_TRIES = 40
"""Exchanges checked for contiguity before a territory counts as stuck."""


def exchange(plan: Plan, turns: int, dear: float, progress: Progress = SILENT) -> None:
    """Lower the excess of the worst territories, one exchange at a time, in place.

    An exchange takes a unit out of the territory, another one into it, or both, with any of
    its neighbours; the best one ends as much excess and costs as little travel as can be.

    Parameters
    ----------
    turns : int
        Most exchanges.
    dear : float
        Cost of an excess of one mean target, high enough to come first.
    """
    limits, stuck = limits_of(plan.problem), set[int]()
    for _ in progress.watched(range(turns), 1):
        plan.recount()
        outside = limits.excess(plan.loads).sum(axis=1)
        outside[list(stuck)] = 0.0
        worst = int(np.argmax(outside))
        if outside[worst] <= 0:
            return
        if _exchange(plan, limits, worst, dear):
            stuck.clear()
        else:
            stuck.add(worst)


def _exchange(plan: Plan, limits: Limits, territory: int, dear: float) -> bool:
    """Make the best safe exchange of a territory; tell whether there was one."""
    unit, into, _ = plan.candidates()
    travel = plan.travel_change(unit, into)
    own = plan.assignment[unit] == territory
    leaving = _side(unit, into, travel, own)
    coming = _side(unit, into, travel, into == territory)
    score = _scores(plan, limits, territory, leaving, coming, dear)
    order = np.argsort(score, axis=None, kind="stable")[:MOST_TRIES]
    for row, column in zip(*np.unravel_index(order, score.shape)):
        if score[row, column] >= 0:
            return False
        moves = [(int(leaving[0][row]), int(leaving[1][row]))]
        moves += [(int(coming[0][column]), territory)]
        if _made(plan, [(i, j) for i, j in moves if i >= 0]):
            return True
    return False


Side = tuple[np.ndarray, np.ndarray, np.ndarray]
"""(units, other territories, travel added), the first entry standing for no unit."""


def _side(unit: np.ndarray, into: np.ndarray, travel: np.ndarray, chosen: np.ndarray) -> Side:
    at = np.flatnonzero(chosen)
    at = at[np.argsort(travel[at], kind="stable")][:MOST_SIDES]
    return (
        np.concatenate([[-1], unit[at]]),
        np.concatenate([[-1], into[at]]),
        np.concatenate([[0.0], travel[at]]),
    )


def _scores(
    plan: Plan, limits: Limits, territory: int, leaving: Side, coming: Side, dear: float
) -> np.ndarray:
    """Return (leaving, coming) the change in cost and excess of each exchange."""

    def excess(load: np.ndarray, whose: np.ndarray | slice | int = slice(None)) -> np.ndarray:
        summed: np.ndarray = limits.excess(load, whose).sum(axis=-1)
        return summed

    problem, load = plan.problem, plan.loads
    out, come = _work(problem, leaving[0]), _work(problem, coming[0])
    to = np.where(leaving[1] >= 0, leaving[1], territory)
    source = np.where(coming[0] >= 0, plan.assignment[coming[0]], territory)
    before = excess(load)
    here = load[territory] - out[:, None] + come[None]
    change = excess(here, territory) - before[territory]
    there = excess(load[to] + out, to) - before[to]
    whence = excess(load[source] - come, source) - before[source]
    change = change + np.where(to == territory, 0.0, there)[:, None]
    change = change + np.where(source == territory, 0.0, whence)[None]
    same = (to[:, None] == source[None]) & (to[:, None] != territory)
    row, column = np.nonzero(same)
    both = load[to[row]] + out[row] - come[column]
    change[row, column] += excess(both, to[row]) - before[to[row]] - there[row] - whence[column]
    score = dear * change + leaving[2][:, None] + coming[2][None]
    return np.where(change < -1e-9, score, np.inf)


def _work(problem: Problem, unit: np.ndarray) -> np.ndarray:
    return np.where((unit >= 0)[:, None], problem.workload[unit], 0.0)


def _made(plan: Plan, moves: list[tuple[int, int]]) -> bool:
    """Make all moves when each is safe in turn; else none."""
    made: list[tuple[int, int, int]] = []
    for unit, into in moves:
        out = plan.owner[unit]
        if plan.is_safe(unit, into):
            plan.apply([unit], out, into)
            made.append((unit, out, into))
            continue
        for back, whence, where in reversed(made):
            plan.apply([back], where, whence)
        return False
    return True
