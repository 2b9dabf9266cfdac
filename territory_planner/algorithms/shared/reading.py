"""Parameters of a run to what the core takes: one function for each thing that is asked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from ...core.model.errors import InvalidInput
from ...core.model.problem import UNASSIGNED, Problem, check_count
from ...core.model.text import few
from ...layers.asked import Criteria
from ...layers.plan import FieldPlan, plan_from_values
from ...layers.reading.points import Centers
from ...layers.reading.targets import TargetTable, read_targets_table
from ...layers.reading.units import Units
from ...layers.report import Report
from ...layers.text import tr
from ...layers.values import as_amount, yes_column
from . import parameters as p
from .constraints import MAXIMUM, MINIMUM, graph_of, limit, sizes_in
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
    numbers = [as_amount(piece) for piece in pieces]
    if None in numbers:
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


def problem_of(run: Run, units: Units, k: int, **wishes: Any) -> Problem:
    """Return the problem that a run states: its units and parameters, and what else is wished."""
    graph = graph_of(run, units, k)
    return criteria_of(run, units).problem(
        units.position, units.workload, graph, k, globe=units.ground.globe, **wishes
    )


def criteria_of(run: Run, units: Units) -> Criteria:
    """Return what a run asks of all territories alike."""
    fields, found = run.fields(p.WORKLOAD), Criteria()
    least, most = limit(run, MINIMUM, fields), limit(run, MAXIMUM, fields)
    found = replace(found, minimum=least, maximum=most, sizes=sizes_in(run, units))
    if run.has(p.WEIGHTS):
        found = replace(found, weight=read_weights(run.raw(p.WEIGHTS), fields))
    if run.has(p.COMPACTNESS):
        found = replace(found, compactness=run.number(p.COMPACTNESS))
    if run.has(p.TOLERANCE):
        each = limit(run, p.TOLERANCES, fields)
        alike = run.number(p.TOLERANCE) / 100.0
        found = replace(found, tolerance=alike if each is None else (each / 100.0).tolist())
    return found


def number_is_missing() -> str:
    """Say that nothing tells how many territories to make."""
    return tr("Say how many territories to make (TERRITORIES), or give their centers (CENTERS).")


def count_of(
    asked: int | None, centers: Centers | None, table: TargetTable | None, n: int, report: Report
) -> int:
    """Return how many territories to make of n units.

    Raises
    ------
    InvalidInput
        When nothing says so, or there are too few units for it.
    """
    if table is not None and asked is None and centers is None:
        check_count(len(table.name), n)
        return len(table.name)
    if centers is None:
        if asked is None:
            raise InvalidInput(number_is_missing())
        check_count(asked, n)
        return asked
    if asked is not None and asked != centers.k:
        report.warning(
            tr(
                "The number of territories ({asked:,}) is not that of the centers ({given:,}): the "
                "centers decide, one territory for each."
            ).format(asked=asked, given=centers.k)
        )
    return centers.k


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


def read_table_of_targets(
    run: Run, criteria: Sequence[str], territory_field: str | None
) -> TargetTable | None:
    """Return the table of targets, None when it was not given."""
    if not run.given(p.TARGETS):
        return None
    source = run.source(p.TARGETS)
    named = run.fields(p.CENTER_NAME_FIELD)
    if named and source.fields().lookupField(named[0]) >= 0:
        territory_field = named[0]  # the layer of centers serves as the table
    capacity = run.fields(p.CAPACITY_FIELD)
    return read_targets_table(source, criteria, territory_field, capacity, run.progress)


def read_capacities(run: Run, centers: Centers | None) -> np.ndarray | None:
    """Return (k, 1) or (k, m) float64, what each center can carry; None without fields for it.

    Raises
    ------
    InvalidInput
        When a center's capacity is missing or not above zero, or there are neither one field
        nor one per workload.
    """
    fields, criteria = run.fields(p.CAPACITY_FIELD), run.fields(p.WORKLOAD)
    if centers is None or not fields:
        return None
    if len(fields) not in (1, max(len(criteria), 1)):
        raise InvalidInput(
            tr(
                "Give one capacity field for all workload fields, or one for each ({wanted:,}), "
                "not {given:,}."
            ).format(wanted=max(len(criteria), 1), given=len(fields))
        )
    return np.column_stack([_capacity(centers, field) for field in fields])


def _capacity(centers: Centers, field: str) -> np.ndarray:
    capacity = [as_amount(value) for value in centers.values[field]]
    wrong = [name for name, value in zip(centers.name, capacity) if not value]
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
    if field is None:
        return None
    return yes_column(units.values[field], field, list(units.label), run.report)
