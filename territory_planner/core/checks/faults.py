"""What repairing repairs: units without a territory, and parts away from theirs."""

from __future__ import annotations

import numpy as np

from ..model.errors import InvalidInput
from ..model.graph import parts
from ..model.main_part import rank_parts, weighed
from ..model.measures import center_units, distance
from ..model.problem import Problem
from ..model.text import tr
from .asked import held_by
from .issue import Issue
from .parts import loose_units, parts_away

KEEP_PART = ("workload", "area", "center")
"""Which part of a detached territory stays: the heaviest, the largest, or the center's."""


def find_faults(
    problem: Problem,
    assignment: np.ndarray,
    area: np.ndarray | None = None,
    keep_part: str = "workload",
) -> list[Issue]:
    """List the parts of territories away from the one that is kept, then units without any.

    Parameters
    ----------
    area : (n,) float, optional
        Area of each unit, in any unit; needed when `keep_part` is "area".
    keep_part : str
        One of `KEEP_PART`.

    Raises
    ------
    InvalidInput
        When `keep_part` is unknown or needs areas that are not given.
    """
    part = _part(problem, assignment, area, keep_part)
    held = held_by(problem, assignment, part)
    return [*parts_away(held), *loose_units(held)]


def _part(
    problem: Problem, assignment: np.ndarray, area: np.ndarray | None, keep_part: str
) -> np.ndarray | None:
    """Return (n,) int32, 0 for the part of each territory that is kept; None: the heaviest."""
    if keep_part not in KEEP_PART:
        raise InvalidInput(tr("Unknown rule for the part to keep: {rule}").format(rule=keep_part))
    if keep_part == "workload":
        return None
    label, _ = parts(problem.graph, assignment)
    kept = np.flatnonzero(label >= 0)
    part = np.full(problem.n, -1, dtype=np.int32)
    if keep_part == "center":
        central = label[_center_units(problem, assignment)]
        part[kept] = ~np.isin(label[kept], central)
        return part
    if area is None:
        raise InvalidInput(tr("Keeping the largest part by area needs the units' areas."))
    part[kept] = rank_parts(assignment[kept], label[kept], weighed(np.asarray(area))[kept])
    return part


def _center_units(problem: Problem, assignment: np.ndarray) -> np.ndarray:
    """Return the unit of each non-empty territory that is nearest to its center."""
    if problem.center is None:
        unit = center_units(problem, assignment)
        return unit[unit >= 0]
    kept = np.flatnonzero(assignment >= 0)
    owner = assignment[kept]
    apart = distance(problem, problem.position[kept], problem.center[owner])
    order = np.lexsort((kept, apart, owner))
    _, first = np.unique(owner[order], return_index=True)
    return kept[order[first]]
