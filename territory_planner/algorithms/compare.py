"""What changed between two plans of the same units."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import QgsProcessing, QgsProcessingParameterDefinition

from ..core.figures.compare import disruption_between, verdicts
from ..core.model.measures import deviation_from
from ..core.model.moves import changed_hands
from ..layers.plan import FieldPlan, plan_from_values
from ..layers.text import tr
from ..layers.writing.comparison import (
    CAME,
    WENT,
    RunCompared,
    matrix_table,
    moved_units_table,
    runs_table,
    sentences,
    territories_compared,
)
from .shared import builders as b
from .shared import comparing as c
from .shared import measures as m
from .shared import outputs as o
from .shared import parameters as p
from .shared.base import TerritoryAlgorithm
from .shared.planned import Planned, read_planned
from .shared.run import Run

RUNS = "RUNS"
MATRIX, TERRITORY_TABLE, RUN_TABLE = "MATRIX", "TERRITORY_TABLE", "RUN_TABLE"
MOVED_UNITS, MOVED_WORKLOAD, MOVED_CUSTOMERS = "MOVED_UNITS", "MOVED_WORKLOAD", "MOVED_CUSTOMERS"
BETTER, WORSE, CAME_COUNT, WENT_COUNT = "BETTER", "WORSE", "NEW", "GONE"


class ComparePlans(TerritoryAlgorithm):
    """Tell two plans of the same units apart."""

    ID = "compareplans"
    ICON = "compare"
    FIRST = (
        "INPUT",
        "TERRITORY_FIELD",
        "BEFORE",
        "WORKLOAD",
        "CUSTOMERS",
        "MATCH",
    )

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
            *c.before(),
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
            b.field(
                RUNS,
                tr("Runs between"),
                tr(
                    "More plans of the units, in the order in which they were made. Each is "
                    "compared with the plan before and with the run before it (RUN_TABLE)."
                ),
                several=True,
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

    def check(self, run: Run) -> None:
        """Ask for the plan before."""
        c.check_before(run)

    def work(self, run: Run) -> dict[str, Any]:
        """Compare them."""
        before_field, runs = run.field(c.BEFORE), run.fields(RUNS)
        planned = read_planned(run, before_field, *runs, *m.fields_of(run))
        units, after = planned.units, planned.plan
        before = c.plan_before(run, planned, before_field)
        amounts = m.read_amounts(run, units)
        run.stage(tr("Comparing"))
        found = c.compared(run, planned, before, after, amounts)
        change = disruption_between(found.plans.before, found.plans.after, amounts.values)
        run.say(sentences(found, change))
        if run.choice(c.MATCH) == c.NAMES:
            c.tell_of_new_names(run, units, before, after, change.units)
        first_field = before_field or run.needed_field(c.OTHER_FIELD)
        tables = {
            o.OUTPUT: moved_units_table(found, units, planned.ids),
            MATRIX: matrix_table(found),
            TERRITORY_TABLE: territories_compared(found),
            RUN_TABLE: runs_table(_runs(run, planned, first_field, before, amounts), amounts.names),
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
        load, target = c.loads_and_targets(run, planned, plan)
        largest = float(np.abs(deviation_from(load, target)).max()) if len(load) else np.nan
        for name, other in against:
            both = c.joined(run, planned.units, other, plan)
            change = disruption_between(both.before, both.after, amounts.values)
            rows.append(RunCompared(field, name, change, largest))
    return rows
