"""Units made ready for several plans: exceptions aside, groups as one unit, all units placed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Callable

import numpy as np

from ..explore.scores import ScoreScale
from ..model.moves import CUT_OFF
from ..model.problem import UNASSIGNED, Problem
from ..model.progress import Progress
from ..presolve.parents import inside_parents
from ..presolve.reduction import contract_groups, set_aside
from ..search.attach import attach_some
from .request import Request
from .revise import revise, start_of
from .served import serve


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
    """

    whole: Problem
    problem: Problem
    expand: Callable[[np.ndarray], np.ndarray]
    start: np.ndarray | None


def ready_for(asked: Request, progress: Progress) -> Ready:
    """Return what is to be solved: exceptions set aside, groups as one unit, all units placed."""
    rules, called = asked.rules, asked.called
    if asked.problem.start is None:
        whole = replace(asked.problem, apart=rules.apart)
        inside = inside_parents(whole, rules.parent)
        free = set_aside(inside, rules.given, called.territory)
        group = rules.group[free.kept]
        grouped = contract_groups(free.problem, group, called.group, progress)
        return Ready(whole, grouped.problem, lambda plan: free.expand(grouped.expand(plan)), None)
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


def scale_of(ready: Ready, nearness: str) -> ScoreScale:
    """Return how plans of what is solved are compared."""
    return _scale(ready.problem, ready.problem.start, ready.whole.target, nearness)


def whole_scale_of(ready: Ready, nearness: str) -> ScoreScale:
    """Return how plans of all units are compared."""
    return _scale(ready.whole, ready.start, ready.whole.target, nearness)


def _scale(
    problem: Problem, start: np.ndarray | None, target: np.ndarray, nearness: str
) -> ScoreScale:
    home = np.empty(0, dtype=np.int32) if start is None else start
    total = max(float(problem.mass.sum()), 1e-300)
    return ScoreScale(nearness, target, target - problem.target, home, problem.mass / total)
