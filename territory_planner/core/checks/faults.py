"""What is wrong with a plan's contiguity: detached parts, enclaves and unassigned units."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..model.errors import InvalidInput
from ..model.graph import parts
from ..model.main_part import rank_parts, weighed
from ..model.measures import center_units, distance
from ..model.problem import UNASSIGNED, Problem
from ..model.text import tr

DETACHED, ENCLAVE, GAP = "detached", "enclave", "gap"
"""Kinds of fault: a part away from its territory; such a part wholly inside one other
territory; units without a territory."""

KEEP_PART = ("workload", "area", "center")
"""Which part of a detached territory stays: the heaviest, the largest, or the center's."""


@dataclass(frozen=True)
class Fault:
    """A connected set of units that is not where it belongs.

    Attributes
    ----------
    kind : str
        `DETACHED`, `ENCLAVE` or `GAP`.
    territory : int
        Its territory, `UNASSIGNED` for a gap.
    units : (u,) int64, ascending
    workload : tuple of m floats
    """

    kind: str
    territory: int
    units: np.ndarray
    workload: tuple[float, ...]


def find_faults(
    problem: Problem,
    assignment: np.ndarray,
    area: np.ndarray | None = None,
    keep_part: str = "workload",
) -> list[Fault]:
    """List the faults of a plan: those of territories in order, then gaps.

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
    part, territory = parts(problem.graph, assignment)
    kept = _kept_parts(problem, assignment, part, territory, area, keep_part)
    lumps, _ = parts(problem.graph, np.where(assignment == UNASSIGNED, 0, UNASSIGNED))
    loose = np.where(part >= 0, part, len(territory) + lumps)
    numbers = [p for p in range(int(loose.max()) + 1) if p >= len(territory) or not kept[p]]
    units_of = _units_by_number(loose)
    order = sorted(numbers, key=lambda p: (p >= len(territory), _at(territory, p), units_of[p][0]))
    return [_fault(problem, assignment, units_of[p]) for p in order]


def _at(territory: np.ndarray, number: int) -> int:
    return int(territory[number]) if number < len(territory) else UNASSIGNED


def _units_by_number(number: np.ndarray) -> list[np.ndarray]:
    order = np.argsort(number, kind="stable")
    ends = np.cumsum(np.bincount(number))[:-1]
    return np.split(order, ends)


def _fault(problem: Problem, assignment: np.ndarray, units: np.ndarray) -> Fault:
    own = int(assignment[units[0]])
    around = {
        int(assignment[other])
        for unit in units.tolist()
        for other in problem.graph.neighbours(unit).tolist()
    } - {own}
    kind = GAP if own == UNASSIGNED else DETACHED
    if kind == DETACHED and len(around) == 1 and UNASSIGNED not in around:
        kind = ENCLAVE
    return Fault(kind, own, units, tuple(problem.workload[units].sum(axis=0).tolist()))


def _kept_parts(
    problem: Problem,
    assignment: np.ndarray,
    part: np.ndarray,
    territory: np.ndarray,
    area: np.ndarray | None,
    keep_part: str,
) -> np.ndarray:
    """Return (parts,) bool: the one part of each territory that the others are detached from."""
    if keep_part not in KEEP_PART:
        raise InvalidInput(tr("Unknown rule for the part to keep: {rule}").format(rule=keep_part))
    if keep_part == "area" and area is None:
        raise InvalidInput(tr("Keeping the largest part by area needs the units' areas."))
    assigned = part >= 0
    weigh = problem.mass if keep_part != "area" or area is None else np.asarray(area)
    rank = rank_parts(assignment[assigned], part[assigned], weighed(weigh)[assigned])
    kept = np.zeros(len(territory), dtype=bool)
    kept[part[assigned][rank == 0]] = True
    if keep_part == "center":
        central = part[_center_units(problem, assignment)]
        kept[np.isin(territory, territory[central])] = False
        kept[central] = True
    return kept


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
