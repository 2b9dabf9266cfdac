"""From a problem of all units to a design of them: exceptions, groups, pairs apart."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...core.constraints.reduction import set_aside
from ...core.design import Design, design
from ...core.problem import Problem
from ...core.progress import Progress
from ...core.travel.reach import within_reach
from ...layers.plan import Names
from ...layers.reading.units import Units
from . import parameters as p
from .constraints import check_apart, with_groups
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
    given : (n,) int
        Territory of each exception, `UNASSIGNED` for all other units.
    """

    problem: Problem
    inner: Problem
    found: Design
    plan: np.ndarray
    given: np.ndarray


def solved(
    run: Run,
    units: Units,
    problem: Problem,
    given: np.ndarray,
    reach: float | None,
    names: Names,
    progress: Progress,
) -> Solved:
    """Design territories, exceptions set aside and each group as one unit.

    Parameters
    ----------
    given : (n,) int
        Territory of each exception, `UNASSIGNED` for all other units.
    reach : float, optional
        Greatest distance (km) from a fixed center, kept where that can be.
    names : Names
        Of the territories.
    """
    free = set_aside(within_reach(problem, reach), given, names)
    grouped = with_groups(run, free.problem, units, kept_units(free))
    check_apart(grouped.problem, names, grouped.label)
    effort, seed = run.choice(p.EFFORT), run.integer(p.RANDOM_SEED)
    found = design(grouped.problem, effort, seed, progress, grouped.label)
    plan = free.expand(grouped.expand(found.assignment))
    return Solved(as_it_counts(problem, free, plan), grouped.problem, found, plan, given)
