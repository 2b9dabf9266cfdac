"""Checks of contiguity: units without a territory, and parts away from their territory."""

from __future__ import annotations

import numpy as np

from ..model.graph import Graph
from ..model.problem import UNASSIGNED
from ..state.local import neighbours_of, part_labels
from .asked import Asked, Held, Scope
from .issue import BARRIER, DETACHED, ENCLAVE, WITHOUT_TERRITORY, Issue


def unassigned(asked: Asked, held: Held, scope: Scope | None = None) -> list[Issue]:
    """Find units without a territory, those that hang together as one."""
    return loose_units(held) if scope is None or UNASSIGNED in scope.territories else []


def loose_units(held: Held) -> list[Issue]:
    """Return units without a territory, those that hang together as one."""
    units = np.flatnonzero(held.assignment == UNASSIGNED)
    return [_lump(WITHOUT_TERRITORY, (), held, group) for group in _groups(held, units)]


def apart(asked: Asked, held: Held, scope: Scope | None = None) -> list[Issue]:
    """Find the parts of territories away from the one that is the territory."""
    found = parts_away(held, scope)
    return [_across_barrier(each, held, asked.barred) for each in found]


def parts_away(held: Held, scope: Scope | None = None) -> list[Issue]:
    """Return the parts of territories away from the one that is the territory, or enclaves."""
    if held.graph is None:
        return []
    away = held.part > 0
    if scope is not None:
        away &= scope.has(held.assignment, held.k)
    found = []
    for group in _groups(held, np.flatnonzero(away)):
        owner = int(held.assignment[group[0]])
        host = _surrounding(held.graph, held.assignment, group)
        if host == UNASSIGNED:
            found.append(_lump(DETACHED, (owner,), held, group))
        else:
            found.append(_lump(ENCLAVE, (owner, host), held, group))
    return sorted(found, key=lambda each: (each.territory, each.units[0]))


def _across_barrier(found: Issue, held: Held, barred: np.ndarray) -> Issue:
    """Say so where only a barrier is between a part of a territory and some other of its units."""
    if not len(barred):
        return found
    inside = np.isin(barred, found.units)
    same = held.assignment[barred[:, 0]] == held.assignment[barred[:, 1]]
    if not (same & (inside[:, 0] != inside[:, 1])).any():
        return found
    return Issue(BARRIER, found.territories[:1], found.units, found.amount)


def _lump(kind: str, territories: tuple[int, ...], held: Held, units: np.ndarray) -> Issue:
    return Issue(kind, territories, units, float(held.workload[units, 0].sum()))


def _groups(held: Held, units: np.ndarray) -> list[np.ndarray]:
    """Return the sets of some units (ascending) of one territory each that hang together."""
    if not len(units):
        return []
    label = np.zeros(len(units), dtype=np.int32)
    if held.graph is not None:
        label = part_labels(held.graph, held.assignment, units)
    order = np.argsort(label, kind="stable")
    return np.split(units[order], np.flatnonzero(np.diff(label[order])) + 1)


def _surrounding(graph: Graph, assignment: np.ndarray, units: np.ndarray) -> int:
    """Return the one territory that `units` touch; `UNASSIGNED` where there are more or none."""
    _, entry = neighbours_of(graph, units)
    around = np.unique(assignment[graph.indices[entry]])
    others = around[around != assignment[units[0]]]
    return int(others[0]) if len(others) == 1 else UNASSIGNED
