"""Two plans of the same units compared: where the one before stands, and what changed since."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import QgsProcessingParameterDefinition

from ...core.figures.compare import TwoPlans, disruption_between, two_plans
from ...core.model.errors import InvalidInput
from ...core.model.labels import match_territories
from ...core.model.measures import workload_shares
from ...core.model.sums import sums_by
from ...layers.plan import FieldPlan, Names, plan_from_values
from ...layers.reading.other_plan import read_other_plan
from ...layers.reading.targets import targets_of
from ...layers.reading.units import Units
from ...layers.text import tr
from ...layers.writing.comparison import Compared
from . import builders as b
from . import measures as m
from . import parameters as p
from .planned import Planned
from .reading import read_table_of_targets
from .run import Run

BEFORE = "BEFORE"
OTHER = "OTHER"
OTHER_FIELD = "OTHER_FIELD"
OTHER_ID_FIELD = "OTHER_ID_FIELD"
MATCH = "MATCH"
NAMES, SHARED = "names", "shared"

LIKELY_RENAMED = 0.5
"""Where matching by what is shared moves at most this share of the units that names move, and
these are many, it is said that territories may only have been renamed."""


def before() -> list[QgsProcessingParameterDefinition]:
    """Return where the plan before stands, and which of its territories go on."""
    return [
        b.field(
            BEFORE,
            tr("Plan before"),
            tr(
                "The field of the units with the plan to compare with: today's plan, or "
                "“previous” of an earlier run."
            ),
        ),
        *_other_layer(),
        b.choice(
            MATCH,
            tr("Territories are matched by"),
            {NAMES: tr("their names"), SHARED: tr("what they share")},
            NAMES,
            tr(
                "“names”: territories of the same name are the same, others came or went. "
                "“shared”: each is the one that it shares most workload with, whatever it is "
                "called; for plans that a run has numbered anew."
            ),
        ),
    ]


def _other_layer() -> list[QgsProcessingParameterDefinition]:
    """Return the plan before, where another layer has it."""
    return [
        b.table(
            OTHER,
            tr("Layer of the plan before"),
            tr(
                "In place of a field of the units: another layer or table of the same units, "
                "matched by the ids of both, however each writes them."
            ),
        ),
        b.field(
            OTHER_FIELD,
            tr("Territory field of that layer"),
            tr("The field with the plan before in the other layer."),
            parent=OTHER,
        ),
        b.field(
            OTHER_ID_FIELD,
            tr("Unit id field of that layer"),
            tr("Identifies units in the other layer; without it, the field called as ID_FIELD."),
            parent=OTHER,
        ),
    ]


def check_before(run: Run) -> None:
    """Refuse a run without a plan to compare with, or with two."""
    if not run.given(BEFORE) and not run.given(OTHER):
        raise InvalidInput(
            tr(
                "Say which plan to compare with: a field of the units (BEFORE), or another layer "
                "(OTHER)."
            )
        )
    if run.given(BEFORE) and run.given(OTHER):
        raise InvalidInput(
            tr("Give the plan before by a field (BEFORE) or by a layer (OTHER), not by both.")
        )


def plan_before(run: Run, planned: Planned, field: str | None) -> FieldPlan:
    """Return the plan before: that of a field of the units, or of the other layer.

    Raises
    ------
    InvalidInput
        When there is none.
    """
    units = planned.units
    if field is not None:
        values = units.values[field]
    else:
        field = run.needed_field(OTHER_FIELD)
        own = run.needed_field(p.ID_FIELD)
        source = run.source(OTHER)
        id_field = run.field(OTHER_ID_FIELD) or own
        if source.fields().lookupField(id_field) < 0:
            raise InvalidInput(
                tr(
                    "“{layer}” has no field “{field}” to tell its units by: choose one "
                    "(OTHER_ID_FIELD)."
                ).format(layer=source.sourceName(), field=id_field)
            )
        values = read_other_plan(
            source, field, id_field, units, units.values[own], run.report, run.progress
        )
    plan = plan_from_values(values)
    if plan.names.k == 0:
        raise InvalidInput(
            tr("There is no plan to compare with: “{field}” is empty in every unit.").format(
                field=field
            )
        )
    return plan


def joined(run: Run, units: Units, before: FieldPlan, after: FieldPlan) -> TwoPlans:
    """Return two plans by one numbering, their territories matched as the run asks."""
    goes_on = _goes_on(run, units, before, after)
    return two_plans(before.assignment, after.assignment, goes_on, before.names.k)


def _goes_on(run: Run, units: Units, before: FieldPlan, after: FieldPlan) -> np.ndarray:
    """Return (k_after,) which old territory each new one is, -1 for none."""
    if run.choice(MATCH) == SHARED:
        return _by_share(units, before, after)
    number = before.names.numbers()
    return np.array([number.get(name, -1) for name in after.names.text], dtype=np.int64)


def _by_share(units: Units, before: FieldPlan, after: FieldPlan) -> np.ndarray:
    mass = workload_shares(units.workload)
    sizes = before.names.k, after.names.k
    return match_territories(before.assignment, after.assignment, mass, *sizes)


def compared(
    run: Run, planned: Planned, before: FieldPlan, after: FieldPlan, amounts: m.Amounts
) -> Compared:
    """Compare two plans of the units."""
    units = planned.units
    plans = joined(run, units, before, after)
    then, now = (loads_and_targets(run, planned, plan) for plan in (before, after))
    return Compared(
        plans=plans,
        before=before.names,
        after=after.names,
        names=amounts.names,
        amounts=amounts.values,
        criteria=planned.criteria,
        load_before=_rows(then[0], plans.old),
        load_after=_rows(now[0], plans.new),
        target_before=_rows(then[1], plans.old),
        target_after=_rows(now[1], plans.new),
        count=amounts.count,
    )


def loads_and_targets(run: Run, planned: Planned, plan: FieldPlan) -> tuple[np.ndarray, np.ndarray]:
    """Return (k, m) what each territory carries, and should: shares of all workload."""
    workload, names = planned.units.workload, plan.names
    load = sums_by(plan.assignment, workload, names.k)
    wanted = np.ones((names.k, 1))
    table = run.once("targets", lambda: read_table_of_targets(run, planned.criteria, planned.field))
    if table is not None:
        wanted = _targets(run, table, names)
    return load, wanted / wanted.sum(axis=0) * workload.sum(axis=0)


def _targets(run: Run, table: Any, names: Names) -> np.ndarray:
    wanted = targets_of(table, names, run.report, run.progress)
    if not (wanted.sum(axis=0) > 0).all():
        raise InvalidInput(tr("Targets must not all be 0: give at least one above it."))
    return wanted


def _rows(values: np.ndarray, number: np.ndarray) -> np.ndarray:
    """Return the rows of (k, m) by number, NaN for -1."""
    return np.where((number >= 0)[:, None], values[np.maximum(number, 0)], np.nan)


def tell_of_new_names(
    run: Run, units: Units, before: FieldPlan, after: FieldPlan, moved: int
) -> None:
    """Say so where territories seem only to be called otherwise."""
    goes_on = _by_share(units, before, after)
    plans = two_plans(before.assignment, after.assignment, goes_on, before.names.k)
    none = np.zeros((units.n, 0))
    shared = disruption_between(plans.before, plans.after, none).units
    if moved > 1 and shared <= LIKELY_RENAMED * moved:
        run.report.warning(
            tr(
                "By their names, {moved:,} {moved:unit changes|units change} hands; matched by "
                "what they share, only {shared:,}. If territories were merely renamed or "
                "numbered anew, choose MATCH=shared."
            ).format(moved=moved, shared=shared)
        )
