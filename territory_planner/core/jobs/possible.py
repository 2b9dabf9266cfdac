"""Limits and locks that can't be had together, told before the work."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..checks.sizes import check_sizes
from ..diagnosis.conflicts import (
    LOCKS_APART,
    LOCKS_HEAVY,
    LOCKS_LIGHT,
    explain_conflict,
)
from ..diagnosis.feasibility import check_limits, find_conflicts
from ..model.graph import with_edges
from ..model.moves import Called
from ..model.problem import Problem
from ..model.text import tr

LOCK_CONFLICTS = (LOCKS_APART, LOCKS_HEAVY, LOCKS_LIGHT)


def check_possible(
    problem: Problem, called: Called, barred: np.ndarray | None = None, *, counts: bool = False
) -> tuple[str, ...]:
    """Refuse limits that no plan can keep, and return what locks stand against them.

    With locks the others can still be balanced, so that these are only told.

    Parameters
    ----------
    barred : (e, 2) int, optional
        Units that touch, but across a barrier, so that they are no neighbours.
    counts : bool
        Whether another number of territories may be advised.

    Raises
    ------
    Infeasible
        See `check_limits` and `check_sizes`.
    """
    check_sizes(problem, counts=counts)
    names = called.territory, called.unit, called.criterion
    parted: set[int] | None = None
    conflicts, told = find_conflicts(problem), []
    for found in conflicts:
        is_heavy_unit = found.constraint == LOCKS_HEAVY and len(found.units) == 1
        if found.constraint not in LOCK_CONFLICTS or is_heavy_unit:
            continue
        said = explain_conflict(found, *names, counts=counts)
        if found.constraint == LOCKS_APART and barred is not None:
            parted = _parted_by_barriers(problem, barred) if parted is None else parted
            if found.territory in parted:
                said += " " + tr("What parts them are barriers (BARRIERS).")
        told.append(said)
    check_limits(problem, conflicts, *names, counts=counts)
    return tuple(told)


def _parted_by_barriers(problem: Problem, barred: np.ndarray) -> set[int]:
    """Return the territories whose locked units would be joined if there were no barriers."""
    open_ = replace(problem, graph=with_edges(problem.graph, *barred.T))
    before, after = (
        {each.territory for each in find_conflicts(world) if each.constraint == LOCKS_APART}
        for world in (problem, open_)
    )
    return before - after
