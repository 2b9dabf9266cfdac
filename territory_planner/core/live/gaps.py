"""What is wrong with a plan: unassigned units, detached parts, enclaves, missed targets.

Breaks of constraints beyond these (see `constraints.rules`) are put beside them by the panel.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..model.problem import UNASSIGNED
from .local import neighbours_of, part_labels
from .tally import Tally

UNASSIGNED_UNITS = "unassigned"
DETACHED_PART = "detached"
ENCLAVE = "enclave"
OUT_OF_TOLERANCE = "tolerance"
EMPTY_TERRITORY = "empty"
UNCOVERED = "uncovered"
OVERLAP = "overlap"
KINDS = (
    UNASSIGNED_UNITS,
    DETACHED_PART,
    ENCLAVE,
    UNCOVERED,
    OVERLAP,
    OUT_OF_TOLERANCE,
    EMPTY_TERRITORY,
)


@dataclass(frozen=True)
class Gap:
    """One thing that is wrong with a plan.

    Attributes
    ----------
    kind : str
        One of `KINDS`, or the rule of a break (see `constraints.validate` and `rules`).
    territory : int
        Territory concerned; `UNASSIGNED` for unassigned units.
    units : (u,) int64
        Units concerned, ascending; none where it is the territory as a whole.
    weight : (m,) float64
        Workload concerned: of the units, or above (below: negative) the tolerance.
    inside : int
        Territory that an enclave lies in; `UNASSIGNED` for the other kinds.
    area : float
        m² that no unit covers, or two do; 0 for the other kinds.
    box : tuple of 4 floats
        Lowest x and y, highest x and y of an area that no unit covers; else empty.
    said : str
        A broken rule in a planner's words; '' for the kinds that need none.
    fixable : bool
        Moving units may repair it.
    """

    kind: str
    territory: int
    units: np.ndarray
    weight: np.ndarray
    inside: int = UNASSIGNED
    area: float = 0.0
    box: tuple[float, ...] = ()
    said: str = ""
    fixable: bool = True


def find_gaps(tally: Tally, tolerance: np.ndarray) -> list[Gap]:
    """List what is wrong with the plan, kind by kind, the heaviest first within a kind.

    Parameters
    ----------
    tolerance : (m,) float
        Accepted deviation as a share.
    """
    gaps = _loose_units(tally) + _detached(tally) + _missed_targets(tally, tolerance)
    order = {kind: rank for rank, kind in enumerate(KINDS)}
    return sorted(gaps, key=lambda gap: (order[gap.kind], -np.abs(gap.weight[0])))


def out_of_tolerance(tally: Tally, tolerance: np.ndarray) -> np.ndarray:
    """Return the territories (ascending) that miss a target by more than the tolerance."""
    missed = np.abs(tally.deviation) > np.asarray(tolerance) + 1e-9
    return np.flatnonzero(missed.any(axis=1) & (tally.units > 0))


def _loose_units(tally: Tally) -> list[Gap]:
    """Unassigned units, one gap for each cluster of them that hangs together."""
    units = np.flatnonzero(tally.assignment == UNASSIGNED)
    if not len(units):
        return []
    label = np.zeros(len(units), dtype=np.int32)
    if tally.graph is not None:
        label = part_labels(tally.graph, tally.assignment, units)
    return [_gap(tally, UNASSIGNED_UNITS, UNASSIGNED, group) for group in _groups(units, label)]


def _detached(tally: Tally) -> list[Gap]:
    if tally.graph is None:
        return []
    units = np.flatnonzero(tally.part > 0)
    if not len(units):
        return []
    gaps = []
    for group in _groups(units, part_labels(tally.graph, tally.assignment, units)):
        owner = int(tally.assignment[group[0]])
        host = _surrounding(tally, group)
        kind = DETACHED_PART if host == UNASSIGNED else ENCLAVE
        gaps.append(_gap(tally, kind, owner, group, host))
    return gaps


def _missed_targets(tally: Tally, tolerance: np.ndarray) -> list[Gap]:
    load, target = tally.loads, tally.target
    excess = load - np.clip(load, target * (1 - tolerance), target * (1 + tolerance))
    nothing = np.zeros(0, dtype=np.int64)
    missed = out_of_tolerance(tally, tolerance).tolist()
    gaps = [Gap(OUT_OF_TOLERANCE, t, nothing, excess[t]) for t in missed]
    empty = np.flatnonzero(tally.units == 0)
    return gaps + [Gap(EMPTY_TERRITORY, int(t), nothing, -target[t]) for t in empty]


def _gap(
    tally: Tally, kind: str, territory: int, units: np.ndarray, inside: int = UNASSIGNED
) -> Gap:
    return Gap(kind, territory, units, tally.workload[units].sum(axis=0), inside)


def _groups(units: np.ndarray, label: np.ndarray) -> list[np.ndarray]:
    order = np.argsort(label, kind="stable")
    bounds = np.flatnonzero(np.diff(label[order])) + 1
    return np.split(units[order], bounds)


def _surrounding(tally: Tally, units: np.ndarray) -> int:
    """Return the one territory that `units` touch, `UNASSIGNED` when there are more or none."""
    if tally.graph is None:
        return UNASSIGNED
    _, entry = neighbours_of(tally.graph, units)
    around = np.unique(tally.assignment[tally.graph.indices[entry]])
    others = around[around != tally.assignment[units[0]]]
    return int(others[0]) if len(others) == 1 else UNASSIGNED
