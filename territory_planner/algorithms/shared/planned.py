"""Units and the plan they stand in: read, stated as a problem, and written when revised."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ...core.model.data_classes import dataclass
from ...core.model.moves import Move
from ...core.model.problem import Problem
from ...core.model.text import few
from ...layers.plan import FieldPlan, Names
from ...layers.reading.targets import targets_from_field, targets_of, warn_of_scaling
from ...layers.reading.units import Units
from ...layers.text import tr
from ...layers.values import as_text
from ...layers.writing.output import Table
from ...layers.writing.results import (
    IdColumn,
    MoreColumn,
    id_column,
    moves_table,
    plan_table,
    revised_table,
)
from . import outputs as o
from . import parameters as p
from .constraints import chosen_fields, territory_locks_of
from .reading import locks_of, problem_of, read_plan, read_table_of_targets
from .run import Run
from .travel import way_taken

TARGETS_ASKED = "targets asked"
"""Under which name a run keeps targets as they were given, before they are scaled."""


@dataclass(frozen=True)
class Planned:
    """Units with a plan in one of their fields.

    Attributes
    ----------
    units : Units
    plan : FieldPlan
    field : str
        Where the plan stands; '' for nowhere yet.
    criteria : list of str
        The workload fields.
    ids : IdColumn
        What identifies units in tables.
    """

    units: Units
    plan: FieldPlan
    field: str
    criteria: list[str]
    ids: IdColumn


def read_planned(run: Run, *also: str | None) -> Planned:
    """Read the units and their plan, and some more fields (None: no such field)."""
    run.stage(tr("Reading units and their plan"))
    field = run.needed_field(p.TERRITORY_FIELD)
    units = run.units(also=[field, run.field(p.TARGET_FIELD), *chosen_fields(run), *also])
    ids = id_column(units, run.field(p.ID_FIELD), run.report)
    plan = read_plan(run, units, field)
    return Planned(_with_staying(run, units, field), plan, field, run.fields(p.WORKLOAD), ids)


def _with_staying(run: Run, units: Units, field: str) -> Units:
    """Name the features that are no units, but have a territory, which they keep; count them."""
    staying = [
        f"{each.label} ({as_text(each.values[field])})"
        for each in units.left_out
        if as_text(each.values[field])
    ]
    if staying:
        run.report.warning(
            tr("Left out, they keep the territory that they have ({count:,}): {units}.").format(
                count=len(staying), units=few(staying)
            )
        )
    return replace(units, staying=len(staying))


def units_with_plan(
    run: Run, units: Units, problem: Problem, plan: np.ndarray, names: Names
) -> Table:
    """Return the units with a new plan (n,)."""
    source, chosen = run.source(p.INPUT), run.fields_of_units()
    taken = way_taken(run, units, problem, plan)
    return plan_table(source, units, problem, plan, names, chosen, run.report, run.progress, taken)


def problem_of_plan(
    run: Run,
    planned: Planned,
    *,
    start: np.ndarray | None,
    locked: np.ndarray | None = None,
    capacity: np.ndarray | None = None,
) -> Problem:
    """Return the problem of a plan's own territories, with their locks and targets.

    Parameters
    ----------
    start : (n,) int, optional
        The plan that locks hold on to.
    locked : (n,) bool, optional
        Units that stay; by default those that the lock field says.
    capacity : (k, 1) or (k, m) float64, optional
        What the centers of the territories can carry: the targets where no others are given.
    """
    units, names = planned.units, planned.plan.names
    targets = _targets(run, planned, units.workload)
    wanted = run.once(TARGETS_ASKED, lambda: capacity if targets is None else targets)
    return problem_of(
        run,
        units,
        names.k,
        start=start,
        locked=locks_of(run, units) if locked is None else locked,
        territory_lock=territory_locks_of(run, names),
        target=wanted,
    )


def _targets(run: Run, planned: Planned, workload: np.ndarray) -> np.ndarray | None:
    """Return the targets that were given, None for equal ones."""
    table = read_table_of_targets(run, planned.criteria, planned.field)
    field = run.field(p.TARGET_FIELD)
    if table is not None:
        target = targets_of(table, planned.plan.names, run.report, run.progress)
    elif field:
        target = targets_from_field(planned.units.values[field], planned.plan, field)
    else:
        return None
    warn_of_scaling(target, workload, planned.criteria, run.report)
    return target


def revision_tables(
    run: Run,
    planned: Planned,
    problem: Problem,
    plan: np.ndarray,
    moves: Sequence[Move],
    more: Sequence[MoreColumn] = (),
) -> dict[str, Table]:
    """Return the units with their revised plan (n,) and more columns, and the table of moves."""
    units, names = planned.units, planned.plan.names
    taken = way_taken(run, units, problem, plan) if run.given(p.CENTERS) else None
    return {
        o.OUTPUT: revised_table(
            run.source(p.INPUT),
            units,
            planned.field,
            planned.plan,
            problem.graph,
            plan,
            run.fields_of_units(),
            run.report,
            run.progress,
            taken,
            more,
        ),
        o.MOVES: moves_table(moves, units, planned.ids, names, planned.criteria),
    }
