"""Parameters of a run to what the core takes: one function for each thing that is asked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from ..core.errors import Infeasible, InvalidInput
from ..core.problem import UNASSIGNED, Problem, make_problem
from ..core.text import few
from ..layers.plan import FieldPlan, Names, numbered, plan_from_values, unique_names
from ..layers.points import Centers
from ..layers.report import Report
from ..layers.targets import TargetTable, read_targets_table, targets_from_field, targets_of
from ..layers.text import tr
from ..layers.units import Units
from ..layers.values import as_number, is_yes
from . import parameters as p
from .constraints import MAXIMUM, MINIMUM, graph_of, limit
from .run import Run


def read_weights(value: Any, criteria: Sequence[str]) -> list[float] | None:
    """Return one weight per criterion from "2; 1" or [2, 1]; None when not given.

    Raises
    ------
    InvalidInput
        When they are no numbers, or not one per workload field.
    """
    pieces = value if isinstance(value, (list, tuple)) else re.split(r"[;,\s]+", str(value or ""))
    pieces = [piece for piece in pieces if str(piece).strip()]
    if not pieces:
        return None
    numbers = [as_number(piece) for piece in pieces]
    if any(number is None or number < 0 for number in numbers):
        raise InvalidInput(
            tr("Weights must be numbers of zero or more, such as “2; 1”, not “{value}”.").format(
                value=value
            )
        )
    if len(numbers) != max(len(criteria), 1):
        raise InvalidInput(
            tr("Give one weight per workload field: {wanted:,}, not {given:,}.").format(
                given=len(numbers), wanted=max(len(criteria), 1)
            )
        )
    return [number for number in numbers if number is not None]


def problem_of(run: Run, units: Units, k: int, *, parted: bool = True, **wishes: Any) -> Problem:
    """Return the problem that a run states: its units and parameters, and what else is wished.

    A territory is served from one of its units where no centers are given.

    Parameters
    ----------
    parted : bool
        See `constraints.graph_of`.
    """
    run.stage(tr("Finding neighbours"))
    criteria = run.fields(p.WORKLOAD)
    graph = graph_of(run, units, k, parted=parted)
    wishes["minimum"] = limit(run, MINIMUM, criteria)
    wishes["maximum"] = limit(run, MAXIMUM, criteria)
    if run.has(p.WEIGHTS):
        wishes["weight"] = read_weights(run.raw(p.WEIGHTS), criteria)
    if run.has(p.COMPACTNESS):
        wishes["compactness"] = run.number(p.COMPACTNESS)
    if run.has(p.TOLERANCE):
        wishes["tolerance"] = run.number(p.TOLERANCE) / 100.0
    return make_problem(
        units.position,
        units.workload,
        graph,
        k,
        globe=units.ground.globe,
        center_at_unit=True,
        **wishes,
    )


def count_of(
    asked: int | None, centers: Centers | None, table: TargetTable | None, report: Report
) -> int:
    """Return how many territories to make.

    Raises
    ------
    InvalidInput
        When nothing says so, or the table of targets has fewer or more rows.
    """
    if table is not None and asked is None and centers is None:
        return len(table.name)
    if centers is None:
        if asked is None:
            raise InvalidInput(
                tr(
                    "Say how many territories to make (TERRITORIES), or give their centers "
                    "(CENTERS)."
                )
            )
        return asked
    if asked is not None and asked != centers.k:
        report.warning(
            tr(
                "The number of territories ({asked:,}) is not that of the centers ({given:,}): the "
                "centers decide, one territory for each."
            ).format(asked=asked, given=centers.k)
        )
    return centers.k


@dataclass(frozen=True)
class Start:
    """Where a design starts from.

    Attributes
    ----------
    assignment : (n,) int32 or None
    locked : (n,) bool or None
    names : Names
        What the k territories are called.
    """

    assignment: np.ndarray | None
    locked: np.ndarray | None
    names: Names


def read_start(
    run: Run,
    units: Units,
    centers: Centers | None,
    table: TargetTable | None,
    k: int,
    start: str | None,
) -> Start:
    """Return what a design starts from: the field `start` of the units, if given, and locks.

    Raises
    ------
    InvalidInput
        When units are locked and there is no plan to keep them in.
    """
    if start is None:
        if run.given(p.LOCKED):
            raise InvalidInput(
                tr("Locked units keep the territory they have: say which field holds it (START).")
            )
        if centers is not None and run.given(p.CENTER_NAME_FIELD):
            return Start(None, None, Names(tuple(unique_names(centers.name)), False))
        if table is not None:
            return Start(None, None, _names_of_table(table, k))
        return Start(None, None, numbered(k))
    plan = read_plan(run, units, start)
    return start_from(plan, k, units, centers, locks_of(run, units), run.report)


def _names_of_table(table: TargetTable, k: int) -> Names:
    if len(table.name) != k:
        raise InvalidInput(
            tr("The table of targets has {rows:,} rows for {k:,} territories.").format(
                rows=len(table.name), k=k
            )
        )
    return Names(tuple(table.name), all(name.isdecimal() for name in table.name))


def read_plan(run: Run, units: Units, field: str) -> FieldPlan:
    """Return the plan that a field of the units holds.

    Raises
    ------
    InvalidInput
        When no unit has a territory.
    """
    plan = plan_from_values(units.values[field])
    if plan.names.k == 0:
        raise InvalidInput(
            tr("There is no plan: “{field}” is empty in every unit.").format(field=field)
        )
    idle = np.flatnonzero(plan.assignment == UNASSIGNED)
    if len(idle):
        run.report.warning(
            tr("Units without a territory in “{field}” ({count:,} of {n:,}): {units}.").format(
                count=len(idle), n=units.n, field=field, units=units.named(idle)
            )
        )
    return plan


def without_idle_workload(units: Units, assignment: np.ndarray) -> Units:
    """Return the units with no workload where a plan (n,) has no territory.

    Those units stay without one, so that the others' targets must not count on theirs.
    """
    idle = assignment == UNASSIGNED
    return replace(units, workload=np.where(idle[:, None], 0.0, units.workload))


def read_targets(
    run: Run, units: Units, plan: FieldPlan, criteria: Sequence[str]
) -> np.ndarray | None:
    """Return the targets that were given, None for equal ones."""
    field = run.field(p.TARGET_FIELD)
    table = read_table_of_targets(run, criteria, run.field(p.TERRITORY_FIELD))
    if table is not None:
        return targets_of(table, plan.names, run.report)
    return targets_from_field(units.values[field], plan, field) if field else None


def read_table_of_targets(
    run: Run, criteria: Sequence[str], territory_field: str | None
) -> TargetTable | None:
    """Return the table of targets, None when it was not given."""
    if not run.given(p.TARGETS):
        return None
    return read_targets_table(run.source(p.TARGETS), criteria, territory_field)


def read_capacities(centers: Centers | None, field: str | None) -> np.ndarray | None:
    """Return (k,) float64, what each center can carry; None without a field for it.

    Raises
    ------
    InvalidInput
        When a center's capacity is missing or not above zero.
    """
    if centers is None or field is None:
        return None
    capacity = [as_number(value) for value in centers.values[field]]
    wrong = [name for name, value in zip(centers.name, capacity) if value is None or value <= 0]
    if wrong:
        raise InvalidInput(
            tr(
                "“{field}” must be a number above zero for every center, and is not for {names}."
            ).format(field=field, names=few(wrong))
        )
    return np.array(capacity, dtype=np.float64)


def locks_of(run: Run, units: Units) -> np.ndarray | None:
    """Return (n,) bool, the units that the lock field says to keep; None without such a field."""
    field = run.field(p.LOCKED)
    return None if field is None else np.array([is_yes(value) for value in units.values[field]])


def start_from(
    plan: FieldPlan,
    k: int,
    units: Units,
    centers: Centers | None,
    locked: np.ndarray | None,
    report: Report,
) -> Start:
    """Fit the plan of a field to k territories.

    With centers, the territory around a center is that center's. Otherwise the plan's
    territories keep their order and new ones follow; where it has too many, the lightest
    give up their units.

    Raises
    ------
    Infeasible
        When a locked unit's territory has no place among the k.
    """
    order = _by_center(plan, centers) if centers is not None else _by_weight(plan, k, units)
    position = {old: new for new, old in enumerate(order) if old != UNASSIGNED}
    dropped = [old for old in range(plan.names.k) if old not in position]
    if dropped:
        _report_dropped(plan, dropped, locked, units, report)
    renumber = np.array([position.get(old, UNASSIGNED) for old in range(plan.names.k)] + [-1])
    assignment = renumber[plan.assignment].astype(np.int32)
    return Start(assignment, locked, _names(plan.names, order, k))


def _by_center(plan: FieldPlan, centers: Centers) -> list[int]:
    """Return which of the plan's territories each center gets, `UNASSIGNED` for none."""
    order: list[int] = []
    for unit in centers.unit:
        old = int(plan.assignment[unit])
        order.append(old if old not in order else UNASSIGNED)
    return order


def _by_weight(plan: FieldPlan, k: int, units: Units) -> list[int]:
    """Return the plan's k heaviest territories (all, where there are fewer) in its order."""
    kept = plan.assignment >= 0
    share = units.workload / units.workload.sum(axis=0)
    load = np.bincount(
        plan.assignment[kept], weights=share[kept].mean(axis=1), minlength=plan.names.k
    )
    heaviest = np.sort(np.argsort(-load, kind="stable")[:k]).tolist()
    return heaviest + [UNASSIGNED] * (k - len(heaviest))


def _report_dropped(
    plan: FieldPlan,
    dropped: list[int],
    locked: np.ndarray | None,
    units: Units,
    report: Report,
) -> None:
    names = few([plan.names(old) for old in dropped])
    stuck = np.flatnonzero(np.isin(plan.assignment, dropped) & locked) if locked is not None else []
    if len(stuck):
        raise Infeasible(
            tr(
                "Locked units belong to territories that have no place in the new plan ({names}): "
                "{units}. Ask for more territories, or unlock them."
            ).format(names=names, units=units.named(stuck)),
            "lock",
            stuck,
        )
    report.warning(
        tr(
            "The starting plan has more territories than the new one has room for. The units of "
            "these ({count:,}) are shared out anew: {names}."
        ).format(count=len(dropped), names=names)
    )


def _names(old: Names, order: list[int], k: int) -> Names:
    """Return the old names in their new order, and further ones for new territories."""
    taken, text, number = set(old.text), [], 0
    for index in order:
        if index != UNASSIGNED:
            text.append(old(index))
            continue
        number += 1
        while _new_name(old, number) in taken:
            number += 1
        text.append(_new_name(old, number))
    return Names(tuple(text), old.numeric)


def _new_name(old: Names, number: int) -> str:
    return str(number) if old.numeric else tr("New {number}").format(number=number)
