"""Boundary refinement: better plans by moving border units, connected at every step.

All moves of a border unit to a neighbouring territory are priced at once; those that pay are
made one by one, each priced anew and checked for contiguity. Loads outside their band cost an
augmented Lagrangian penalty, whose prices let a chain of territories pass workload on even
where no single move fits the tolerance. Moves that cost a little pass by chance at first
(simulated annealing) and ever less towards the end.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .plan import Plan
from .problem import Problem, cost, loads
from .progress import SILENT, Progress


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
    """

    rounds: int
    heat: float
    soft: float = 1.0
    hard: float = 30000.0


def refine(
    plan: Plan,
    schedule: Schedule,
    unit_of_cost: float,
    rng: np.random.Generator,
    progress: Progress = SILENT,
) -> np.ndarray:
    """Refine `plan` in place and return the best assignment met, within limits if any was.

    Parameters
    ----------
    unit_of_cost : float
        Mean cost of a territory, which stiffness is measured in.
    """
    best = _Best(plan)
    cool = max(int(0.8 * schedule.rounds), 1)
    heat_unit = 0.0
    for turn in range(schedule.rounds):
        progress.percent(100.0 * turn / schedule.rounds)
        done = min(turn / cool, 1.0)
        stiffness = schedule.soft * (schedule.hard / schedule.soft) ** done * unit_of_cost
        plan.penalty.stiffness = stiffness
        plan.recount()
        unit, into, change = plan.candidates()
        if turn == 0:
            heat_unit = float(np.median(np.abs(change))) if len(change) else 0.0
        heat = schedule.heat * heat_unit * (1 - done) ** 2
        limit = -heat * np.log(rng.random(len(unit))) if heat > 0 else np.zeros(len(unit))
        moved = _sweep(plan, unit, into, change, limit)
        plan.recount()
        plan.penalty.learn(plan.aim, plan.share, pace=0.3)
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

    def __init__(self, plan: Plan) -> None:
        self.assignment = plan.assignment.copy()
        self.rank = (np.inf, np.inf)

    def look(self, plan: Plan) -> None:
        rank = rank_of(plan.problem, plan.assignment)
        if rank < self.rank:
            self.rank = rank
            self.assignment = plan.assignment.copy()


def excess(problem: Problem, load: np.ndarray) -> float:
    """Return how far loads are out of their limits, summed in shares of the mean target."""
    scale = np.maximum(problem.target.mean(axis=0), 1e-300)
    out = np.maximum(load - problem.upper, 0) + np.maximum(problem.lower - load, 0)
    out = np.where(out > 1e-9 * scale, out, 0.0)
    return float((out / scale).sum())


def rank_of(problem: Problem, assignment: np.ndarray) -> tuple[float, float]:
    """Return what plans are compared by: how far out of limits, then the cost."""
    return excess(problem, loads(problem, assignment)), cost(problem, assignment)
