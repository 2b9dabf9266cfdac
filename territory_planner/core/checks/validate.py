"""Every rule of a problem, checked against any plan, wherever the plan comes from."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..model.measures import loads
from ..model.moves import Name
from ..model.problem import FREE, FROZEN, UNASSIGNED, Problem
from ..model.text import few, figure, tr
from ..state.cannot_link import together
from .faults import GAP, find_faults

WITHOUT_TERRITORY = "unassigned"
EMPTY = "empty"
COUNT = "number of territories"
DETACHED = "contiguity"
BARRIER = "barrier"
TOLERANCE = "tolerance"
MINIMUM = "minimum"
MAXIMUM = "maximum"
TOGETHER = "apart"
UNIT_LOCK = "unit lock"
LOST = "territory lock: lost"
GAINED = "territory lock: gained"
RULES = (
    *(WITHOUT_TERRITORY, EMPTY, DETACHED, BARRIER),
    *(TOLERANCE, MINIMUM, MAXIMUM, TOGETHER, UNIT_LOCK, LOST, GAINED),
)
"""Units without a territory; a territory without units; a part away from its territory; a part
that only a barrier keeps away; load outside of the tolerance about the target; below or above
the hard limits; two units together that must be apart; a locked unit elsewhere than in the
starting plan; a frozen or gain-only territory without a unit it had; a frozen one with a unit it
did not have."""

CENTER, NO_WAY = "center", "travel cost"
DISTANCE, SPACING = "maximum distance", "center spacing"
"""Rules about centers (see `centers`): a territory without the unit that holds its center; units
that its center can't serve; units too far from it; centers too near to each other."""

KILOMETRES, TERRITORIES = -1, -2
"""What an amount is of that is no workload."""


@dataclass(frozen=True)
class Break:
    """One rule that a plan breaks in one place.

    Attributes
    ----------
    rule : str
        One of `RULES`, of the rules about centers or of those in `rules`.
    territory : int
        The territory concerned, `UNASSIGNED` for units without one. For locks it is the one
        that has lost or gained.
    units : tuple of int
        Units concerned, ascending; for limits all of the territory's.
    criterion : int
        Which workload `amount` is of, or `KILOMETRES` or `TERRITORIES`.
    amount : float
        By how much: beyond the limit, or the workload of the units concerned. Below a
        tolerance it is negative.
    whole, home : int
        For units that are not with the rest of what they belong to (see `rules`): the group,
        or the parent that the territory should have nothing of; and where the rest is. For
        centers too near to each other, `home` is the other one's territory. For the number of
        territories, `whole` is how many there are.

    Examples
    --------
    >>> import numpy as np
    >>> from territory_planner.core import graph_from_edges, make_problem, validate_plan
    >>> row = graph_from_edges(6, [0, 1, 2, 3, 4], [1, 2, 3, 4, 5])
    >>> along = np.column_stack([np.arange(6.0), np.zeros(6)])
    >>> problem = make_problem(along, [3, 1, 2, 2, 1, 3], row, 2)
    >>> broken = validate_plan(problem, np.array([0, 0, 1, 1, 1, -1]))[0]
    >>> broken.rule, broken.units, broken.amount
    ('unassigned', (5,), 3.0)
    """

    rule: str
    territory: int
    units: tuple[int, ...]
    criterion: int
    amount: float
    whole: int = -1
    home: int = -1


def validate_plan(
    problem: Problem,
    assignment: np.ndarray,
    hard: tuple[np.ndarray | None, np.ndarray | None] = (None, None),
    barred: np.ndarray | None = None,
) -> list[Break]:
    """List every break of the problem's rules, rule by rule in the order of `RULES`.

    Parameters
    ----------
    problem : Problem
    assignment : (n,) int
        Territory of each unit, -1 (`UNASSIGNED`) for none.
    hard : two of (k, m) or (m,) float64 or None
        Minimum and maximum of the workload beside the tolerance. Without them, the problem's
        limits count as hard where they are narrower than its tolerance.
    barred : (e, 2) int, optional
        Units that touch, but across a barrier, so that they are no neighbours.

    Returns
    -------
    list of Break
        Empty for a plan that keeps all rules.

    Examples
    --------
    >>> import numpy as np
    >>> from territory_planner.core import graph_from_edges, make_problem, validate_plan
    >>> row = graph_from_edges(6, [0, 1, 2, 3, 4], [1, 2, 3, 4, 5])
    >>> along = np.column_stack([np.arange(6.0), np.zeros(6)])
    >>> problem = make_problem(along, [3, 1, 2, 2, 1, 3], row, 2)
    >>> validate_plan(problem, np.array([0, 0, 0, 1, 1, 1]))
    []
    >>> broken = validate_plan(problem, np.array([0, 0, 1, 0, 1, 1]))
    >>> [(each.rule, each.territory) for each in broken]
    [('contiguity', 0), ('contiguity', 1)]
    """
    plan = np.asarray(assignment, dtype=np.int32)
    count = np.bincount(plan[plan >= 0], minlength=problem.k)
    breaks = [Break(EMPTY, int(t), (), 0, 0.0) for t in np.flatnonzero(count == 0)]
    for fault in find_faults(problem, plan):
        rule = WITHOUT_TERRITORY if fault.kind == GAP else DETACHED
        if rule == DETACHED and barred is not None and _is_parted(plan, fault.units, barred):
            rule = BARRIER
        breaks.append(about(problem, rule, fault.territory, fault.units))
    breaks += _limit_breaks(problem, plan, hard)
    breaks += [
        about(problem, TOGETHER, int(plan[pair[0]]), np.unique(pair))
        for pair in problem.apart[together(plan, problem.apart)]
    ]
    if problem.start is not None:
        breaks += _lock_breaks(problem, plan, problem.start)
    return sorted(breaks, key=lambda found: RULES.index(found.rule))


def count_break(k: int, asked: int) -> list[Break]:
    """Return a break where a plan does not have as many territories as asked for."""
    if k == asked:
        return []
    return [Break(COUNT, UNASSIGNED, (), TERRITORIES, float(k - asked), whole=k)]


def explain_break(found: Break, territory: Name, unit: Name, criterion: Name) -> str:
    """Put a break in words; the callables name a territory, a unit and a workload."""
    texts = {
        WITHOUT_TERRITORY: tr("{units} without a territory ({load} {criterion})"),
        EMPTY: tr("{territory} has no units"),
        DETACHED: tr("{units} away from the rest of {territory} ({load} {criterion})"),
        BARRIER: tr(
            "{units} cut off from the rest of {territory} by a barrier ({load} {criterion})"
        ),
        COUNT: tr("{whole:,} territories, {asked:,.0f} were asked for"),
        TOLERANCE: tr("{territory} is {size} {criterion} {side} its tolerance"),
        CENTER: tr("{units} holds the center of {territory}, but is not in it"),
        NO_WAY: tr("{units} in {territory}, but its center can't serve them"),
        DISTANCE: tr("{units} too far from the center of {territory}, by up to {amount:,.1f} km"),
        SPACING: tr("the centers of {territory} and {other} are {amount:,.1f} km too near"),
        MINIMUM: tr("{territory} is {load} {criterion} below its minimum"),
        MAXIMUM: tr("{territory} is {load} {criterion} above its maximum"),
        TOGETHER: tr("{units} in {territory} together, though they must stay apart"),
        UNIT_LOCK: tr("{units} locked in {territory}, but not there"),
        LOST: tr("{territory} may not lose units, but has lost {units}"),
        GAINED: tr("{territory} may not gain units, but has gained {units}"),
    }
    return texts[found.rule].format(
        territory="" if found.territory == UNASSIGNED else territory(found.territory),
        units=few([unit(index) for index in found.units]),
        criterion="" if found.criterion < 0 else criterion(found.criterion),
        amount=found.amount,
        whole=found.whole,
        asked=found.whole - found.amount,
        load=figure(found.amount),
        size=figure(abs(found.amount)),
        side=tr("below") if found.amount < 0 else tr("above"),
        other="" if found.home == UNASSIGNED else territory(found.home),
    )


def about(problem: Problem, rule: str, territory: int, units: np.ndarray) -> Break:
    """Return the break of a rule by some units (ascending), with the workload they carry."""
    amount = float(problem.workload[units, 0].sum())
    return Break(rule, int(territory), tuple(units.tolist()), 0, amount)


def _is_parted(plan: np.ndarray, units: np.ndarray, barred: np.ndarray) -> bool:
    """Tell whether only a barrier is between a part of a territory and some other of its units."""
    inside = np.zeros(len(plan), dtype=bool)
    inside[units] = True
    same = plan[barred[:, 0]] == plan[barred[:, 1]]
    return bool((same & (inside[barred[:, 0]] != inside[barred[:, 1]])).any())


def _limit_breaks(
    problem: Problem, plan: np.ndarray, hard: tuple[np.ndarray | None, np.ndarray | None]
) -> list[Break]:
    load = loads(problem, plan)
    slack = problem.slack
    low = problem.target * (1 - problem.tolerance)
    high = problem.target * (1 + problem.tolerance)
    least = np.where(problem.lower > low + slack, problem.lower, -np.inf)
    most = np.where(problem.upper < high - slack, problem.upper, np.inf)
    # Limits wider than the tolerance stand in its place (land cut out of a larger problem).
    low, high = np.minimum(low, problem.lower), np.maximum(high, problem.upper)
    beyond = {
        TOLERANCE: np.maximum(load - high, 0.0) - np.maximum(low - load, 0.0),
        MINIMUM: (least if hard[0] is None else hard[0]) - load,
        MAXIMUM: load - (most if hard[1] is None else hard[1]),
    }
    breaks = []
    for rule, amount in beyond.items():
        is_broken = (np.abs(amount) if rule == TOLERANCE else amount) > slack
        for territory, criterion in np.argwhere(is_broken).tolist():
            units = tuple(np.flatnonzero(plan == territory).tolist())
            breaks.append(
                Break(rule, territory, units, criterion, float(amount[territory, criterion]))
            )
    return breaks


def _lock_breaks(problem: Problem, plan: np.ndarray, start: np.ndarray) -> list[Break]:
    moved = plan != start
    breaks = []
    for territory, lock in enumerate(problem.territory_lock.tolist()):
        gone = moved & (start == territory)
        astray = np.flatnonzero(gone & problem.locked)
        if len(astray):
            breaks.append(about(problem, UNIT_LOCK, territory, astray))
        if lock != FREE and gone.any():
            breaks.append(about(problem, LOST, territory, np.flatnonzero(gone)))
        come = moved & (plan == territory)
        if lock == FROZEN and come.any():
            breaks.append(about(problem, GAINED, territory, np.flatnonzero(come)))
    return breaks
