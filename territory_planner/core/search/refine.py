"""Boundary refinement: better plans by moving border units, connected at every step.

All moves of a border unit to a neighbouring territory are priced at once; those that pay are
made one by one, each priced anew and checked for contiguity. Loads outside their band cost an
augmented Lagrangian penalty, whose prices let a chain of territories pass workload on even
where no single move fits the tolerance. Moves that cost a little pass by chance at first
(simulated annealing [Kirkpatrick 1983]) and ever less towards the end.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ..model.graph import Graph
from ..model.measures import charge, loads, unserved
from ..model.problem import Problem
from ..model.progress import SILENT, Progress
from ..state.cannot_link import together
from ..state.plan import Plan, border_lengths

PACE = 0.3
"""How fast prices are learnt; 1 while they are relayed, too."""

RELAYED = 0.7
"""Share of the way to the last stiffness on which prices are relayed."""


@dataclass(frozen=True)
class Schedule:
    """How long and how boldly to refine.

    Attributes
    ----------
    rounds : int
    heat : float
        Temperature of the first round, in mean |change| of the candidate moves.
    soft, hard : float
        Stiffness of the penalty at first and at last, in mean cost of a territory.
    relay : float
        Gain of `Penalty.relay`, for loads that have far to go; 0: prices are only learnt.
    """

    rounds: int
    heat: float
    soft: float = 1.0
    hard: float = 30000.0
    relay: float = 0.0


def refine(
    plan: Plan,
    schedule: Schedule,
    unit_of_cost: float,
    rng: np.random.Generator,
    progress: Progress = SILENT,
    worth: Callable[[np.ndarray], float] | None = None,
) -> np.ndarray:
    """Refine `plan` in place and return the best assignment met, within limits if any was.

    Parameters
    ----------
    unit_of_cost : float
        Mean cost of a territory, which stiffness is measured in.
    worth : callable, optional
        What assignments within limits are compared by, the least first; default as `rank_of`.
    """
    best = _Best(plan, worth)
    cool = max(int(0.8 * schedule.rounds), 1)
    heat_unit = 0.0
    for turn in range(schedule.rounds):
        progress.percent(100.0 * turn / schedule.rounds)
        done = min(turn / cool, 1.0)
        stiffness = schedule.soft * (schedule.hard / schedule.soft) ** done * unit_of_cost
        plan.penalty.stiffness = stiffness
        relays = schedule.relay > 0 and done < RELAYED
        if relays:
            plan.penalty.relay(plan.aim, plan.share, plan.touching(), schedule.relay)
        plan.refresh_prices()
        unit, into, change = plan.candidates()
        if turn == 0:
            heat_unit = float(np.median(np.abs(change))) if len(change) else 0.0
        heat = schedule.heat * heat_unit * (1 - done) ** 2
        limit = -heat * np.log(rng.random(len(unit))) if heat > 0 else np.zeros(len(unit))
        moved = _sweep(plan, unit, into, change, limit)
        plan.recount()
        plan.penalty.learn(plan.aim, plan.share, pace=1.0 if relays else PACE)
        if done >= 0.5:
            best.look(plan)
        if done >= 1 and not moved:
            break
    best.look(plan)
    return best.assignment


def _sweep(
    plan: Plan, unit: np.ndarray, into: np.ndarray, change: np.ndarray, limit: np.ndarray
) -> int:
    """Try the moves that promise to stay below their limit, best first."""
    promising = np.flatnonzero(change < limit)
    order = promising[np.argsort(change[promising] - limit[promising], kind="stable")]
    moved = 0
    for i, j, most in zip(unit[order].tolist(), into[order].tolist(), limit[order].tolist()):
        moved += plan.move(i, j, most - 1e-12)
    return moved


class _Best:
    """The best assignment met so far: least out of limits, then least sum."""

    def __init__(self, plan: Plan, worth: Callable[[np.ndarray], float] | None) -> None:
        self.worth = worth
        self.assignment = plan.assignment.copy()
        self.rank: tuple[float, ...] = (np.inf, np.inf, np.inf, np.inf)

    def look(self, plan: Plan) -> None:
        # Moves never join a pair, so that what counts first can't get worse; and how far a
        # plan is out of limits is found much sooner than the whole rank.
        if float(excess(plan.problem, plan.loads).sum()) > self.rank[1] * (1 + 1e-9):
            return
        rank = rank_of(plan.problem, plan.assignment)
        if self.worth is not None:
            rank = (*rank[:2], 0.0, self.worth(plan.assignment))
        if rank < self.rank:
            self.rank = rank
            self.assignment = plan.assignment.copy()


def excess(problem: Problem, load: np.ndarray, narrow: float = 1.0) -> np.ndarray:
    """Return (k,) how far loads are out of their limits, in shares of the mean target.

    Parameters
    ----------
    narrow : float
        Share of the limits' distance from the target that counts as within.
    """
    scale = np.maximum(problem.target.mean(axis=0), 1e-300)
    middle = np.clip(problem.target, problem.lower, problem.upper)
    upper = middle + narrow * (problem.upper - middle)
    lower = middle - narrow * (middle - problem.lower)
    out = np.maximum(load - upper, 0) + np.maximum(lower - load, 0)
    return np.where(out > 1e-9 * scale, out / scale, 0.0).sum(axis=1)


def worst_excess(problem: Problem, assignment: np.ndarray) -> float:
    """Return the largest excess of a plan's territories, in shares of the mean target."""
    return float(excess(problem, loads(problem, assignment)).max())


def rank_of(problem: Problem, assignment: np.ndarray) -> tuple[float, float, float, float]:
    """Return what plans are compared by, the least first.

    How many pairs are together that must not be and units served by a center that must not,
    how far they are out of limits, how far out
    of the narrower band that a compactness below 50 asks for, and the cost; above 50 the cost
    gives way to the length of the borders, by a weighted geometric mean, which needs no common
    unit.
    """
    load = loads(problem, assignment)
    out = float(excess(problem, load).sum())
    band = float(excess(problem, load, min(problem.compactness / 50.0, 1.0)).sum())
    smooth = max(problem.compactness - 50.0, 0.0) / 50.0
    worth = charge(problem, assignment)
    if smooth:
        worth = worth ** (1.0 - smooth) * cut_length(problem.graph, assignment) ** smooth
    broken = len(together(assignment, problem.apart)) + len(unserved(problem, assignment))
    return float(broken), out, band, worth


def cut_length(graph: Graph, assignment: np.ndarray) -> float:
    """Return the length of all borders between territories, see `border_lengths`."""
    length = border_lengths(graph)
    return float(length[assignment[graph.tails] != assignment[graph.indices]].sum()) / 2
