"""Every rule of a problem, checked against any plan, wherever the plan comes from."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..moves import Name
from ..problem import FREE, FROZEN, UNASSIGNED, Problem, loads
from ..text import few, tr
from .faults import GAP, find_faults

WITHOUT_TERRITORY = "unassigned"
EMPTY = "empty"
DETACHED = "contiguity"
MINIMUM = "minimum"
MAXIMUM = "maximum"
UNIT_LOCK = "unit lock"
LOST = "territory lock: lost"
GAINED = "territory lock: gained"
RULES = (WITHOUT_TERRITORY, EMPTY, DETACHED, MINIMUM, MAXIMUM, UNIT_LOCK, LOST, GAINED)
"""Units without a territory; a territory without units; a part away from its territory; load
below or above the hard limits; a locked unit elsewhere than in the starting plan; a frozen
or gain-only territory without a unit it had; a frozen one with a unit it did not have."""


@dataclass(frozen=True)
class Break:
    """One rule that a plan breaks in one place.

    Attributes
    ----------
    rule : str
        One of `RULES`.
    territory : int
        The territory concerned, `UNASSIGNED` for units without one. For locks it is the one
        that has lost or gained.
    units : tuple of int
        Units concerned, ascending; for limits all of the territory's.
    criterion : int
        Which workload `amount` is of.
    amount : float
        By how much, in workload: beyond the limit, or what the units concerned carry.
    whole, home : int
        For units that are not with the rest of what they belong to (see `rules`): the group,
        or the parent that the territory should have nothing of; and where the rest is.
    """

    rule: str
    territory: int
    units: tuple[int, ...]
    criterion: int
    amount: float
    whole: int = -1
    home: int = -1


def validate_plan(problem: Problem, assignment: np.ndarray) -> list[Break]:
    """List every break of the problem's rules, rule by rule in the order of `RULES`.

    Parameters
    ----------
    assignment : (n,) int
        Territory of each unit, `UNASSIGNED` for none.
    """
    plan = np.asarray(assignment, dtype=np.int32)
    count = np.bincount(plan[plan >= 0], minlength=problem.k)
    breaks = [Break(EMPTY, int(t), (), 0, 0.0) for t in np.flatnonzero(count == 0)]
    for fault in find_faults(problem, plan):
        rule = WITHOUT_TERRITORY if fault.kind == GAP else DETACHED
        breaks.append(_about(problem, rule, fault.territory, fault.units))
    breaks += _limit_breaks(problem, plan)
    if problem.start is not None:
        breaks += _lock_breaks(problem, plan, problem.start)
    return sorted(breaks, key=lambda found: RULES.index(found.rule))


def explain_break(found: Break, territory: Name, unit: Name, criterion: Name) -> str:
    """Put a break in words; the callables name a territory, a unit and a workload."""
    texts = {
        WITHOUT_TERRITORY: tr("{units} without a territory ({amount:,.6g} {criterion})"),
        EMPTY: tr("{territory} has no units"),
        DETACHED: tr("{units} away from the rest of {territory} ({amount:,.6g} {criterion})"),
        MINIMUM: tr("{territory} is {amount:,.6g} {criterion} below its minimum"),
        MAXIMUM: tr("{territory} is {amount:,.6g} {criterion} above its maximum"),
        UNIT_LOCK: tr("{units} locked in {territory}, but not there"),
        LOST: tr("{territory} may not lose units, but has lost {units}"),
        GAINED: tr("{territory} may not gain units, but has gained {units}"),
    }
    return texts[found.rule].format(
        territory="" if found.territory == UNASSIGNED else territory(found.territory),
        units=few([unit(index) for index in found.units]),
        criterion=criterion(found.criterion),
        amount=found.amount,
    )


def _about(problem: Problem, rule: str, territory: int, units: np.ndarray) -> Break:
    amount = float(problem.workload[units, 0].sum())
    return Break(rule, int(territory), tuple(units.tolist()), 0, amount)


def _limit_breaks(problem: Problem, plan: np.ndarray) -> list[Break]:
    load = loads(problem, plan)
    slack = 1e-9 * np.maximum(problem.workload.sum(axis=0), 1.0)
    breaks = []
    for rule, beyond in ((MINIMUM, problem.lower - load), (MAXIMUM, load - problem.upper)):
        for territory, criterion in np.argwhere(beyond > slack).tolist():
            units = tuple(np.flatnonzero(plan == territory).tolist())
            amount = float(beyond[territory, criterion])
            breaks.append(Break(rule, territory, units, criterion, amount))
    return breaks


def _lock_breaks(problem: Problem, plan: np.ndarray, start: np.ndarray) -> list[Break]:
    moved = plan != start
    breaks = []
    for territory, lock in enumerate(problem.territory_lock.tolist()):
        gone = moved & (start == territory)
        astray = np.flatnonzero(gone & problem.locked)
        if len(astray):
            breaks.append(_about(problem, UNIT_LOCK, territory, astray))
        if lock != FREE and gone.any():
            breaks.append(_about(problem, LOST, territory, np.flatnonzero(gone)))
        come = moved & (plan == territory)
        if lock == FROZEN and come.any():
            breaks.append(_about(problem, GAINED, territory, np.flatnonzero(come)))
    return breaks
