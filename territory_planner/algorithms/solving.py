"""From a problem of all units to a design of them: exceptions, groups, centers found to suit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ..core.design import Design, design
from ..core.problem import Problem
from ..core.progress import Progress
from ..core.recenter import TravelFrom, recenter
from ..core.reduction import set_aside
from ..layers.text import tr
from ..layers.units import Units
from . import parameters as p
from .constraints import with_groups
from .exceptions import as_it_counts, kept_units
from .run import Run


@dataclass(frozen=True)
class Solved:
    """A design of all units.

    Attributes
    ----------
    problem : Problem
        Of all units, as its plan is judged.
    inner : Problem
        What was solved: without exceptions, groups as one unit.
    found : Design
        Of `inner`.
    plan : (n,) int32
    """

    problem: Problem
    inner: Problem
    found: Design
    plan: np.ndarray


def solved(
    run: Run, units: Units, problem: Problem, given: np.ndarray, progress: Progress
) -> Solved:
    """Design territories, exceptions set aside and each group as one unit.

    Parameters
    ----------
    given : (n,) int
        Territory of each exception, `UNASSIGNED` for all other units.
    """
    free = set_aside(problem, given)
    grouped = with_groups(run, free.problem, units, kept_units(free))
    effort, seed = run.choice(p.EFFORT), run.integer(p.RANDOM_SEED)
    found = design(grouped.problem, effort, seed, progress, grouped.label)
    plan = free.expand(grouped.expand(found.assignment))
    return Solved(as_it_counts(problem, free, plan), grouped.problem, found, plan)


def solved_around_centers(
    run: Run,
    first: Solved,
    travel_from: TravelFrom,
    solve: Callable[[Problem, Progress], Solved],
    progress: Progress,
) -> Solved:
    """Find centers for a design without any, and design around them, a few rounds."""
    run.stage(tr("Finding centers"))
    turns: list[Solved] = []

    def plan_for(problem: Problem, part: Progress) -> np.ndarray:
        turns.append(solve(problem, part))
        return turns[-1].plan

    served = recenter(first.problem, first.plan, travel_from, plan_for, progress)
    return turns[served.turn]
