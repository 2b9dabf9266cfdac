"""Boundary refinement: better plans by moving border units, connected at every step.

All moves of a border unit to a neighbouring territory are priced at once; those that pay are
made one by one, each priced anew and checked for contiguity. Loads outside their band cost an
augmented Lagrangian penalty, whose prices let a chain of territories pass workload on even
where no single move fits the tolerance. Moves that cost a little pass by chance at first
(simulated annealing [Kirkpatrick 1983]) and ever less towards the end.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ..model.data_classes import dataclass
from ..model.graph import Graph
from ..model.limits import ROUNDING, limits_of
from ..model.measures import charge
from ..model.problem import Problem
from ..model.progress import SILENT, Progress
from ..state.order import PlanRank, rank_plan
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
        self._limits = limits_of(plan.problem)
        self._rank: PlanRank | None = None

    def look(self, plan: Plan) -> None:
        # Moves never join a pair, so that what counts first can't get worse; and how far a
        # plan is out of limits is found much sooner than the whole rank.
        outside = round(float(self._limits.excess(plan.loads).sum()), ROUNDING)
        if self._rank is not None and outside > self._rank.outside:
            return
        rank = self._rank_of(plan.problem, plan.assignment)
        if self._rank is None or rank < self._rank:
            self._rank = rank
            self.assignment = plan.assignment.copy()

    def _rank_of(self, problem: Problem, assignment: np.ndarray) -> PlanRank:
        if self.worth is None:
            return rank_of(problem, assignment)
        return rank_plan(problem, assignment, self.worth(assignment))


def rank_of(problem: Problem, assignment: np.ndarray) -> PlanRank:
    """Return the rank of a plan, whose worth is its cost.

    A compactness below 50 asks for a band narrower than the limits; above 50 the cost gives way
    to the length of the borders, by a weighted geometric mean, which needs no common unit.
    """
    smooth = max(problem.compactness - 50.0, 0.0) / 50.0
    worth = charge(problem, assignment)
    if smooth:
        worth = worth ** (1.0 - smooth) * cut_length(problem.graph, assignment) ** smooth
    return rank_plan(problem, assignment, worth, min(problem.compactness / 50.0, 1.0))


def cut_length(graph: Graph, assignment: np.ndarray) -> float:
    """Return the length of all borders between territories, see `border_lengths`."""
    length = border_lengths(graph)
    return float(length[assignment[graph.tails] != assignment[graph.indices]].sum()) / 2
