"""From a problem of all units to a design of them: exceptions, groups, pairs apart."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ...core.constraints.reduction import set_aside
from ...core.constraints.rivals import check_pairs, held_apart, separate, together
from ...core.design import Design, design
from ...core.designing.firsts import with_anchors
from ...core.problem import Problem
from ...core.progress import Progress
from ...core.travel.reach import within_reach
from ...layers.plan import Names
from ...layers.reading.units import Units
from . import parameters as p
from .constraints import Grouped, with_groups
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
    pairs : (p, 2) int64
        Units that were to be kept apart.
    """

    problem: Problem
    inner: Problem
    found: Design
    plan: np.ndarray
    pairs: np.ndarray


def solved(
    run: Run,
    units: Units,
    problem: Problem,
    given: np.ndarray,
    pairs: np.ndarray,
    reach: float | None,
    names: Names,
    progress: Progress,
) -> Solved:
    """Design territories, exceptions set aside and each group as one unit.

    Parameters
    ----------
    given : (n,) int
        Territory of each exception, `UNASSIGNED` for all other units.
    pairs : (p, 2) int
        Units to keep apart.
    reach : float, optional
        Greatest distance (km) from a fixed center, kept where that can be.
    names : Names
        Of the territories.
    """
    free = set_aside(within_reach(problem, reach), given, names)
    grouped = with_groups(run, free.problem, units, kept_units(free))
    inner = grouped.expand(np.arange(grouped.problem.n))[free.stand_in[pairs]]
    inner = inner[(free.stand_in[pairs] >= 0).all(axis=1)]
    found = _designed_apart(run, grouped, inner, progress)
    plan = free.expand(grouped.expand(found.assignment))
    return Solved(as_it_counts(problem, free, plan), grouped.problem, found, plan, pairs)


def _designed_apart(run: Run, grouped: Grouped, pairs: np.ndarray, progress: Progress) -> Design:
    """Design with pairs (p, 2) apart: at once where they happen to be, else from a plan that is.

    That plan is the first design, each pair in one territory parted; it is improved with the
    units of all pairs held where they are.
    """
    problem, label = grouped.problem, grouped.label
    effort, seed = run.choice(p.EFFORT), run.integer(p.RANDOM_SEED)
    check_pairs(problem, pairs, label.__getitem__)
    found = design(problem, effort, seed, progress.part(0, 60 if len(pairs) else 100), label)
    if not len(together(found.assignment, pairs)):
        return found
    apart = separate(with_anchors(problem), found.assignment, pairs)
    held = held_apart(problem, apart, pairs)
    found = design(held, effort, seed, progress.part(60, 100), label)
    # The bound is for the pairs held where they are; other places could do better.
    return replace(found, bound=None, free_bound=None, proven=False)
