"""Levelling by prices: where flows of one criterion at a time get stuck, and to move still less.

Boundary refinement as in a design, with the workload that leaves home as the cost. Each load out
of its band gets a price of its own, so that criteria which pull in different directions are
weighed against each other, and a unit moves for what it does to all of them.
"""

from __future__ import annotations

import numpy as np

from ..model.measures import charge
from ..model.problem import Problem
from ..model.progress import Progress
from ..state.penalty import Aim, Penalty
from ..state.plan import Plan
from .refine import Schedule, refine

SHAPE = 0.05
"""What travel counts for, per mean travel of a unit, where leaving home counts 1."""

INNER = 0.98
"""Share of the limits' distance from the target that is aimed for."""

SCHEDULE = Schedule(rounds=80, heat=0.0)


def level_by_prices(
    problem: Problem, plan: np.ndarray, home: np.ndarray, seed: int, progress: Progress
) -> np.ndarray:
    """Bring a plan within its limits, or nearer home, by moves of border units.

    Parameters
    ----------
    plan : (n,) int32
        Every unit in a territory, none without units.
    home : (n,) int32
        Territories that units should rather be in.

    Returns
    -------
    (n,) int32, the best plan met: within limits if any was, then the least away from home.
    """
    scale = np.where(problem.target > 0, problem.target, problem.target.mean(axis=0))
    scale = np.where(scale > 0, scale, 1.0)
    middle = np.clip(problem.target, problem.lower, problem.upper)
    each = max(float(problem.mass.sum()) / problem.k, 1e-300)
    aim = Aim(
        travel=SHAPE * each * problem.k / max(charge(problem, plan), 1e-300),
        border=0.0,
        low=(middle - INNER * (middle - problem.lower)) / scale,
        high=(middle + INNER * (problem.upper - middle)) / scale,
        scale=scale,
        center=problem.center,
        home=home,
    )
    books = Plan(problem, plan, aim, Penalty.none(problem.target.shape))
    rng = np.random.default_rng(seed)

    def away(found: np.ndarray) -> float:
        return float(problem.mass[found != home].sum())

    return refine(books, SCHEDULE, each, rng, progress, away)
