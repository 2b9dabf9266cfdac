"""Checks of rules about units: locks, exceptions, pairs apart, groups, parents."""

from __future__ import annotations

import numpy as np

from ..guards.cannot_link import together
from ..model.problem import FREE, FROZEN
from ..state.together import strays
from .asked import Asked, Held, Scope
from .issue import EXCEPTION, GAINED, GROUP, LOST, PAIR, PARENT, UNIT_LOCK, Issue


def locks_broken(asked: Asked, held: Held, scope: Scope | None = None) -> list[Issue]:
    """Find locked units that have moved, and territories that lost or gained what they may not."""
    before = asked.before
    if before is None:
        return []
    moved = held.assignment != before
    found = []
    for territory, lock in enumerate(asked.territory_lock.tolist()):
        if lock == FREE and not asked.locked.any():
            continue
        gone, come = moved & (before == territory), moved & (held.assignment == territory)
        if (gone & asked.locked).any():
            found.append(_about(UNIT_LOCK, territory, gone & asked.locked, held))
        if lock != FREE and gone.any():
            found.append(_about(LOST, territory, gone, held))
        if lock == FROZEN and come.any():
            found.append(_about(GAINED, territory, come, held))
    return found


def exceptions_astray(asked: Asked, held: Held, scope: Scope | None = None) -> list[Issue]:
    """Find the exceptions of each territory that are elsewhere."""
    given = asked.rules.given
    wanted = given if scope is None else given[scope.units]
    found = []
    for territory in np.unique(wanted[wanted >= 0]).tolist():
        astray = (given == territory) & (held.assignment != territory)
        if astray.any():
            found.append(_about(EXCEPTION, territory, astray, held))
    return found


def pairs_together(asked: Asked, held: Held, scope: Scope | None = None) -> list[Issue]:
    """Find pairs of units in one territory that must be in two."""
    pairs = asked.rules.apart
    if scope is not None and len(pairs):
        pairs = pairs[np.isin(pairs, scope.units).any(axis=1)]
    return [
        _units_of(PAIR, (int(held.assignment[pair[0]]),), np.sort(pair), held)
        for pair in pairs[together(held.assignment, pairs)]
    ]


def groups_torn(asked: Asked, held: Held, scope: Scope | None = None) -> list[Issue]:
    """Find the units of each group that are not in the territory with most of its workload."""
    group = asked.rules.group
    if not ((group if scope is None else group[scope.units]) >= 0).any():
        return []
    among = None if scope is None else _members(group, group[scope.units])
    return [
        _units_of(GROUP, (stray.away, stray.home), stray.units, held, (stray.whole,))
        for stray in strays(group, held.assignment, held.workload[:, 0], among)
    ]


def parents_crossed(asked: Asked, held: Held, scope: Scope | None = None) -> list[Issue]:
    """Find the units of each territory outside the parent with most of its workload."""
    parent, plan = asked.rules.parent, held.assignment
    if not (parent >= 0).any():
        return []
    among = None if scope is None else np.flatnonzero(scope.has(plan, held.k))
    return [
        _units_of(PARENT, (stray.whole,), stray.units, held, (stray.away, stray.home))
        for stray in strays(plan, parent, held.workload[:, 0], among)
    ]


def _members(group: np.ndarray, wanted: np.ndarray) -> np.ndarray:
    """Return the units (ascending) of some groups."""
    is_wanted = np.zeros(int(group.max(initial=-1)) + 2, dtype=bool)
    is_wanted[wanted[wanted >= 0]] = True
    return np.flatnonzero(is_wanted[group])


def _about(kind: str, territory: int, inside: np.ndarray, held: Held) -> Issue:
    return _units_of(kind, (territory,), np.flatnonzero(inside), held)


def _units_of(
    kind: str,
    territories: tuple[int, ...],
    units: np.ndarray,
    held: Held,
    wholes: tuple[int, ...] = (),
) -> Issue:
    """Return an issue of some units (ascending), with the workload they carry."""
    amount = float(held.workload[units, 0].sum())
    return Issue(kind, territories, units, amount, wholes=wholes)
