"""Units made ready for several plans: exceptions aside, groups as one unit, all units placed."""

from __future__ import annotations

from dataclasses import replace
from typing import Callable

import numpy as np

from ..construct.firsts import with_anchors
from ..explore.scores import ScoreScale
from ..model.data_classes import dataclass
from ..model.labels import north_to_south
from ..model.moves import CUT_OFF
from ..model.problem import UNASSIGNED, Problem
from ..model.progress import Progress
from ..presolve.parents import inside_parents
from ..presolve.reduction import contract_groups, set_aside
from ..search.attach import attach_some
from ..travel.reach import check_reach, within_reach
from .request import Request
from .revise import revise, start_of
from .served import serve, with_ways


@dataclass(frozen=True)
class Ready:
    """What is to be solved, and the way back to all units.

    Attributes
    ----------
    whole : Problem
        Of all units.
    problem : Problem
        What to solve; where there is a plan of today, it starts from it, with all units in it.
    expand : callable
        Gives the plan of the whole for one of `problem`.
    start : (n,) int32 or None
        Today's plan of all units.
    is_named : bool
        Territories are told apart before there is a plan: by today's, by their targets or centers.
    """

    whole: Problem
    problem: Problem
    expand: Callable[[np.ndarray], np.ndarray]
    start: np.ndarray | None
    is_named: bool = True

    def of_all(self, plan: np.ndarray) -> np.ndarray:
        """Return the plan (n,) int32 of all units; territories that are alike from the north on."""
        every = self.expand(plan)
        found = every if self.is_named else north_to_south(self.whole, every)
        return np.asarray(found, dtype=np.int32)


def ready_for(asked: Request, progress: Progress) -> Ready:
    """Return what is to be solved: exceptions set aside, groups as one unit, all units placed."""
    if asked.problem.start is None:
        return _afresh(asked, progress)
    rules, called = asked.rules, asked.called
    whole = serve(asked.problem, asked.serving, progress)
    # Units without a territory get one first, so that their workload counts from the beginning.
    idle, begun = np.flatnonzero(start_of(whole) == UNASSIGNED), []
    if len(idle):
        inside = inside_parents(whole, rules.parent)
        begun = [(CUT_OFF, attach_some(inside, start_of(whole), idle, progress))]
    inner = revise(
        whole, rules, fill=True, settle=True, called=called, progress=progress, begun=begun
    )
    return Ready(inner.whole, inner.problem, inner.expand, inner.whole.start)


def _afresh(asked: Request, progress: Progress) -> Ready:
    """Return the same where there is no plan of today; units that hold centers stay with them.

    Raises
    ------
    Infeasible
        When a unit is out of reach of all centers.
    """
    rules, called, reach = asked.rules, asked.called, asked.serving.reach
    whole = with_ways(asked, replace(asked.problem, apart=rules.apart), progress)
    check_reach(whole, reach, called.unit)
    inside = inside_parents(within_reach(whole, reach, progress), rules.parent)
    free = set_aside(inside, rules.given, called.territory)
    group = rules.group[free.kept]
    grouped = contract_groups(free.problem, group, called.group, progress)
    is_named = not asked.is_shared or whole.center is not None or bool((rules.given >= 0).any())
    problem = with_anchors(grouped.problem)
    return Ready(whole, problem, lambda plan: free.expand(grouped.expand(plan)), None, is_named)


def scale_of(ready: Ready, nearness: str) -> ScoreScale:
    """Return how plans of what is solved are compared."""
    # Without a plan of today, what a problem starts from is but units that hold a center.
    home = None if ready.start is None else ready.problem.start
    return _scale(ready.problem, home, ready.whole.target, nearness)


def whole_scale_of(ready: Ready, nearness: str) -> ScoreScale:
    """Return how plans of all units are compared."""
    return _scale(ready.whole, ready.start, ready.whole.target, nearness)


def _scale(
    problem: Problem, start: np.ndarray | None, target: np.ndarray, nearness: str
) -> ScoreScale:
    home = np.empty(0, dtype=np.int32) if start is None else start
    total = max(float(problem.mass.sum()), 1e-300)
    return ScoreScale(nearness, target, target - problem.target, home, problem.mass / total)
