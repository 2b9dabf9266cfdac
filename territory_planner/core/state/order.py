"""Which of two plans is better: one order, for every method."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from ..guards.cannot_link import together
from ..model.limits import ROUNDING, limits_of
from ..model.measures import loads, unserved
from ..model.problem import Problem
from ..model.sized import as_workloads


class PlanRank(NamedTuple):
    """What plans are compared by, the least first.

    Attributes
    ----------
    broken : int
        Pairs together that must not be, and units served by a center that must not serve them.
    outside : float
        How far territories are outside their limits, as shares of their targets, summed over
        territories and workloads.
    worst : float
        The same of the territory and workload that is farthest outside.
    uneven : float
        How far they are outside of the narrower band that is aimed for, summed.
    worth : float
        What a method prefers among plans alike in all that: cost, or the workload that moves.
    """

    broken: int
    outside: float
    worst: float
    uneven: float = 0.0
    worth: float = 0.0

    @property
    def is_valid(self) -> bool:
        """Every territory is within its limits, and no rule is broken."""
        return self[:3] == (0, 0.0, 0.0)


def rank_plan(
    problem: Problem, assignment: np.ndarray, worth: float = 0.0, narrow: float = 1.0
) -> PlanRank:
    """Return the rank of a plan.

    Parameters
    ----------
    narrow : float
        Share of the limits' distance from the target that is aimed for.
    """
    problem = as_workloads(problem)
    load = loads(problem, assignment)
    out = limits_of(problem).excess(load)
    uneven = 0.0 if narrow == 1.0 else float(limits_of(problem, narrow).excess(load).sum())
    broken = len(together(assignment, problem.apart)) + len(unserved(problem, assignment))
    worst, outside = round(float(out.max()), ROUNDING), round(float(out.sum()), ROUNDING)
    return PlanRank(broken, outside, worst, round(uneven, ROUNDING), worth)
