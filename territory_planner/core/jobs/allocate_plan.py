"""The job of allocating units to given centers, and what there is to say of it."""

from __future__ import annotations

import numpy as np

from ..bounds.optimality_gap import OptimalityGap, optimality_gap
from ..model.data_classes import dataclass
from ..model.problem import Problem
from ..model.progress import SILENT, Progress
from ..model.text import tr
from .admission import explain_unserved
from .allocate import allocate
from .judge_plan import Judged, judge
from .notes import explain_parts, named, note_astray, note_outside, parts_apart
from .possible import check_possible
from .request import Request
from .served import with_ways


@dataclass(frozen=True)
class Allocated:
    """Units allocated to centers, and all there is to say of it.

    Attributes
    ----------
    problem : Problem
        With ways from the centers.
    plan : (n,) int32
    notes : tuple of str
        What stands in the way.
    stands : OptimalityGap
        How good the plan is at least.
    judged : Judged
    """

    problem: Problem
    plan: np.ndarray
    notes: tuple[str, ...]
    stands: OptimalityGap
    judged: Judged


def allocate_plan(asked: Request, progress: Progress = SILENT) -> Allocated:
    """Grow one territory around each of the problem's centers.

    Raises
    ------
    Infeasible
        When no plan can keep the limits.
    """
    called, reach = asked.called, asked.serving.reach
    problem = with_ways(asked, asked.problem, progress.part(0, 5))
    warned = check_possible(problem, called, asked.barred)
    label = [called.unit(each) for each in range(problem.n)]
    plan = allocate(problem, reach.km, progress.part(5, 95), label, reach.time)
    notes = (
        *warned,
        _out_of_reach(asked, np.flatnonzero(plan < 0)),
        note_outside(problem, plan, called),
        explain_parts(problem, parts_apart(problem, plan), called),
        explain_unserved(problem, plan, called.territory, called.unit),
        note_astray(problem.seat if problem.center_inside else None, plan, called),
    )
    return Allocated(
        problem,
        plan,
        tuple(filter(None, notes)),
        optimality_gap(problem, plan, progress=progress.part(95, 98)),
        judge(asked, plan, travel=problem.travel, progress=progress.part(98, 100)),
    )


def _out_of_reach(asked: Request, units: np.ndarray) -> str:
    if not len(units):
        return ""
    text = tr("Units out of reach of every center ({count:,} of {n:,}): {units}.")
    names = named(units, asked.called.unit)
    return text.format(count=len(units), n=asked.problem.n, units=names)
