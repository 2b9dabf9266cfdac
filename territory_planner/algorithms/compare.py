"""What changed between two plans of the same units."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import QgsProcessing, QgsProcessingParameterDefinition

from ..core.figures.compare import TwoPlans, disruption_between, two_plans, verdicts
from ..core.model.errors import InvalidInput
from ..core.model.labels import match_territories
from ..core.model.measures import deviation_from, workload_shares
from ..core.model.moves import changed_hands
from ..core.model.sums import sums_by
from ..layers.plan import FieldPlan, Names, plan_from_values
from ..layers.reading.other_plan import read_other_plan
from ..layers.reading.targets import targets_of
from ..layers.reading.units import Units
from ..layers.text import tr
from ..layers.writing.comparison import (
    CAME,
    WENT,
    Compared,
    RunCompared,
    matrix_table,
    moved_units_table,
    runs_table,
    sentences,
    territories_compared,
)
from .shared import builders as b
from .shared import measures as m
from .shared import outputs as o
from .shared import parameters as p
from .shared.base import TerritoryAlgorithm
from .shared.planned import Planned, read_planned
from .shared.reading import read_table_of_targets
from .shared.run import Run

BEFORE = "BEFORE"
OTHER = "OTHER"
OTHER_FIELD = "OTHER_FIELD"
OTHER_ID_FIELD = "OTHER_ID_FIELD"
RUNS = "RUNS"
MATCH = "MATCH"
NAMES, SHARED = "names", "shared"
MATRIX, TERRITORY_TABLE, RUN_TABLE = "MATRIX", "TERRITORY_TABLE", "RUN_TABLE"
MOVED_UNITS, MOVED_WORKLOAD, MOVED_CUSTOMERS = "MOVED_UNITS", "MOVED_WORKLOAD", "MOVED_CUSTOMERS"
BETTER, WORSE, CAME_COUNT, WENT_COUNT = "BETTER", "WORSE", "NEW", "GONE"

LIKELY_RENAMED = 0.5
"""Where matching by what is shared moves at most this share of the units that names move, and
these are many, it is said that territories may only have been renamed."""


class ComparePlans(TerritoryAlgorithm):
    """Tell two plans of the same units apart."""

    ID = "compareplans"
    ICON = "compare"

    def title(self) -> str:
        """Return the name in the toolbox."""
        return tr("Compare plans")

    def about(self) -> str:
        """Return what it does."""
        return tr(
            "Shows what changed between two plans of the same units: every unit that moved, with "
            "from, to, workload and customers; how much goes from each territory to each; what "
            "each territory kept, got and gave, and whether it is nearer to its target now; who "
            "came and who went. The plan before is a field of the units (today's, whichever run "
            "came last) or of another layer with the same units.\n"
            "Units that had no territory before are listed, but don't change hands."
        )

    def example(self) -> str:
        """Return the arguments of an example."""
        return (
            "INPUT=sample_data/midwest_plan.gpkg TERRITORY_FIELD=territory BEFORE=ST MATCH=shared "
            "WORKLOAD=POP2020 OUTPUT=moved.gpkg MATRIX=matrix.csv"
        )

    def definitions(self) -> list[QgsProcessingParameterDefinition]:
        """Return parameters and outputs."""
        return [
            p.units_input(),
            b.explained(
                p.territory_field(),
                tr("The plan after: the field that says which territory a unit belongs to now."),
            ),
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
            p.workload(),
            *m.definitions(),
            b.explained(
                p.targets_only(),
                tr(
                    "One row per territory of both plans: its name in a column called as the "
                    "territory field (or “territory”, “name”, “id”), its target in a column "
                    "“target” (with several workload fields “target_hours” for the field "
                    "“hours”). Without targets, the territories of a plan share alike."
                ),
            ),
            b.advanced(
                b.field(
                    RUNS,
                    tr("Runs between"),
                    tr(
                        "More plans of the units, in the order in which they were made. Each is "
                        "compared with the plan before and with the run before it (RUN_TABLE)."
                    ),
                    several=True,
                )
            ),
            p.id_field(),
            *_sinks(),
        ]

    def numbers(self) -> dict[str, str]:
        """Return the output numbers."""
        return {
            MOVED_UNITS: tr("Units that change hands"),
            MOVED_WORKLOAD: tr("Their share of the first workload (percent)"),
            MOVED_CUSTOMERS: tr("Customers that change hands; 0 where none are given"),
            BETTER: tr("Territories nearer to their target than before"),
            WORSE: tr("Territories farther from it"),
            CAME_COUNT: tr("Territories that are new"),
            WENT_COUNT: tr("Territories that are gone"),
        }

    def work(self, run: Run) -> dict[str, Any]:
        """Compare them."""
        before_field, runs = run.field(BEFORE), run.fields(RUNS)
        _check_before(run, before_field)
        planned = read_planned(run, before_field, *runs, *m.fields_of(run))
        units, after = planned.units, planned.plan
        before = _plan_before(run, planned, before_field)
        amounts = m.read_amounts(run, units)
        run.stage(tr("Comparing"))
        found = _compared(run, planned, before, after, amounts)
        change = disruption_between(found.plans.before, found.plans.after, amounts.values)
        run.say(sentences(found, change))
        if run.choice(MATCH) == NAMES:
            _tell_of_new_names(run, units, before, after, change.units)
        tables = {
            o.OUTPUT: moved_units_table(found, units, planned.ids),
            MATRIX: matrix_table(found),
            TERRITORY_TABLE: territories_compared(found),
            RUN_TABLE: runs_table(
                _runs(run, planned, before_field or run.needed_field(OTHER_FIELD), before, amounts),
                amounts.names,
            ),
        }
        first = units.workload[:, 0]
        by_first = disruption_between(found.plans.before, found.plans.after, first[:, None])
        hands = changed_hands(found.plans.before, found.plans.after)
        verdict, status = verdicts(*found.deviations), found.status()
        return {
            **run.write(tables),
            MOVED_UNITS: change.units,
            MOVED_WORKLOAD: 100.0 * float(by_first.share[0]),
            MOVED_CUSTOMERS: amounts.count_of_customers(hands),
            BETTER: int((verdict > 0).sum()),
            WORSE: int((verdict < 0).sum()),
            CAME_COUNT: status.count(CAME),
            WENT_COUNT: status.count(WENT),
        }


def _other_layer() -> list[QgsProcessingParameterDefinition]:
    """Return the plan before, where another layer has it."""
    return [
        b.advanced(
            b.table(
                OTHER,
                tr("Layer of the plan before"),
                tr(
                    "In place of a field of the units: another layer or table of the same units, "
                    "matched by the ids of both, however each writes them."
                ),
            )
        ),
        b.advanced(
            b.field(
                OTHER_FIELD,
                tr("Territory field of that layer"),
                tr("The field with the plan before in the other layer."),
                parent=OTHER,
            )
        ),
        b.advanced(
            b.field(
                OTHER_ID_FIELD,
                tr("Unit id field of that layer"),
                tr(
                    "Identifies units in the other layer; without it, the field called as ID_FIELD."
                ),
                parent=OTHER,
            )
        ),
    ]


def _sinks() -> list[QgsProcessingParameterDefinition]:
    kind = QgsProcessing.SourceType
    return [
        o.sink(
            o.OUTPUT,
            tr("Moved units"),
            kind.TypeVectorPolygon,
            tr(
                "The units whose territory is another one now: unit_id, unit, from, to, "
                "changes_hands (0 where there was no territory before), workloads, customers and "
                "further fields."
            ),
        ),
        o.sink(
            MATRIX,
            tr("Matrix"),
            kind.TypeVector,
            tr(
                "One row per pair of territories: what went from one to the other, and (stays: 1) "
                "what each kept. Empty cells have no row."
            ),
            optional=True,
        ),
        o.sink(
            TERRITORY_TABLE,
            tr("Territories compared"),
            kind.TypeVector,
            tr(
                "One row per territory of either plan: status (stays, renamed, new, gone), verdict "
                "(better, worse, same), units and amounts before, after, kept, got and gave, and "
                "deviations before and after in percent."
            ),
            optional=True,
        ),
        o.sink(
            RUN_TABLE,
            tr("Runs compared"),
            kind.TypeVector,
            tr(
                "One row per run and what it is compared with, the plan before and the run before "
                "it: how much changes hands, and the largest deviation in percent."
            ),
            optional=True,
        ),
    ]


def _check_before(run: Run, field: str | None) -> None:
    if field is None and not run.given(OTHER):
        raise InvalidInput(
            tr(
                "Say which plan to compare with: a field of the units (BEFORE), or another layer "
                "(OTHER)."
            )
        )
    if field is not None and run.given(OTHER):
        raise InvalidInput(
            tr("Give the plan before by a field (BEFORE) or by a layer (OTHER), not by both.")
        )


def _plan_before(run: Run, planned: Planned, field: str | None) -> FieldPlan:
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
        values = read_other_plan(source, field, id_field, units, units.values[own], run.report)
    plan = plan_from_values(values)
    if plan.names.k == 0:
        raise InvalidInput(
            tr("There is no plan to compare with: “{field}” is empty in every unit.").format(
                field=field
            )
        )
    return plan


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


def _joined(run: Run, units: Units, before: FieldPlan, after: FieldPlan) -> TwoPlans:
    goes_on = _goes_on(run, units, before, after)
    return two_plans(before.assignment, after.assignment, goes_on, before.names.k)


def _compared(
    run: Run, planned: Planned, before: FieldPlan, after: FieldPlan, amounts: m.Amounts
) -> Compared:
    units = planned.units
    plans = _joined(run, units, before, after)
    then, now = (_loads_and_targets(run, planned, plan) for plan in (before, after))
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
    )


def _loads_and_targets(
    run: Run, planned: Planned, plan: FieldPlan
) -> tuple[np.ndarray, np.ndarray]:
    """Return (k, m) what each territory carries, and should: shares of all workload."""
    workload, names = planned.units.workload, plan.names
    load = sums_by(plan.assignment, workload, names.k)
    wanted = np.ones((names.k, 1))
    table = run.once("targets", lambda: read_table_of_targets(run, planned.criteria, planned.field))
    if table is not None:
        wanted = _targets(run, table, names)
    return load, wanted / wanted.sum(axis=0) * workload.sum(axis=0)


def _targets(run: Run, table: Any, names: Names) -> np.ndarray:
    wanted = targets_of(table, names, run.report)
    if not (wanted.sum(axis=0) > 0).all():
        raise InvalidInput(tr("Targets must not all be 0: give at least one above it."))
    return wanted


def _rows(values: np.ndarray, number: np.ndarray) -> np.ndarray:
    """Return the rows of (k, m) by number, NaN for -1."""
    return np.where((number >= 0)[:, None], values[np.maximum(number, 0)], np.nan)


def _runs(
    run: Run, planned: Planned, first_field: str, first: FieldPlan, amounts: m.Amounts
) -> list[RunCompared]:
    """Compare every run, the plan after as the last, with the plan before and the run before it."""
    if not run.wants(RUN_TABLE):
        return []
    fields = [*run.fields(RUNS), planned.field]
    plans = [plan_from_values(planned.units.values[field]) for field in fields]
    rows = []
    for at, (field, plan) in enumerate(zip(fields, plans)):
        against = [(first_field, first)]
        if at:
            against.append((fields[at - 1], plans[at - 1]))
        load, target = _loads_and_targets(run, planned, plan)
        largest = float(np.abs(deviation_from(load, target)).max()) if len(load) else np.nan
        for name, other in against:
            both = _joined(run, planned.units, other, plan)
            change = disruption_between(both.before, both.after, amounts.values)
            rows.append(RunCompared(field, name, change, largest))
    return rows


def _tell_of_new_names(
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
                "By their names, {moved:,} units change hands; matched by what they share, only "
                "{shared:,}. If territories were merely renamed or numbered anew, choose "
                "MATCH=shared."
            ).format(moved=moved, shared=shared)
        )
