"""Reattach what is cut off from its territory, and what has none."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingParameterBoolean, QgsProcessingParameterDefinition

from ..core.jobs.repair_plan import RepairWish, repair_plan
from ..layers.reading.units import areas_km2
from ..layers.text import tr
from .shared import builders as b
from .shared import outputs as o
from .shared import parameters as p
from .shared import rules
from .shared.account import outcome
from .shared.base import TerritoryAlgorithm
from .shared.planned import read_planned, revision_tables
from .shared.requests import request_of
from .shared.run import Run
from .shared.verdict import concluded, fail_when, verdict_numbers, verdict_texts

FILL_UNASSIGNED = "FILL_UNASSIGNED"
KEEP = "KEEP_PART"
REPAIRED = "REPAIRED"
REMAINING = "REMAINING"


class RepairContiguity(TerritoryAlgorithm):
    """Give detached parts, enclaves and unassigned units to a territory that they touch."""

    ID = "repaircontiguity"
    ICON = "repair"
    FIRST = (
        "INPUT",
        "TERRITORY_FIELD",
        "WORKLOAD",
        "TOLERANCE",
        "LOCKED",
        "FILL_UNASSIGNED",
        "KEEP_PART",
    )

    def title(self) -> str:
        """Return the name in the toolbox."""
        return tr("Repair contiguity")

    def about(self) -> str:
        """Return what it does."""
        return tr(
            "Finds detached parts, enclaves and units without a territory, and joins each to a "
            "territory that it touches, where that does the least harm to balance and shape.\n"
            "Nothing else moves, except exceptions, and torn groups, which come together. Limits, "
            "locks, parents and pairs apart are kept: what can't be repaired within them stays, "
            "and the log says why. The table of moves says of every unit what was wrong, where it "
            "went and what that does to the balance there. The field of the plan gets the new "
            "value; the field “previous” keeps the old one."
        )

    def example(self) -> str:
        """Return the arguments of an example."""
        return (
            "INPUT=sample_data/midwest_plan.gpkg TERRITORY_FIELD=territory WORKLOAD=POP2020 "
            "OUTPUT=repaired.gpkg MOVES=repairs.csv"
        )

    def definitions(self) -> list[QgsProcessingParameterDefinition]:
        """Return parameters and outputs."""
        return [
            p.units_input(),
            p.territory_field(),
            p.workload(),
            *p.tolerances(),
            *p.touching(),
            p.locked(),
            b.explained(
                QgsProcessingParameterBoolean(
                    FILL_UNASSIGNED, tr("Give unassigned units a territory"), True
                ),
                tr("Whether units without a territory are joined to one, too."),
            ),
            b.choice(
                KEEP,
                tr("Part to keep"),
                {
                    "workload": tr("with the most workload"),
                    "area": tr("with the largest area"),
                    "center": tr("with the center"),
                },
                "workload",
                tr(
                    "Which part of a detached territory stays: the one with the most “workload”, "
                    "with the largest “area”, or with the “center”."
                ),
            ),
            p.targets(),
            p.target_field(),
            *rules.of_plan(),
            *p.centers_of_plan(),
            p.capacity_field(),
            p.center_inside(),
            p.id_field(),
            fail_when(),
            o.revised_sink(tr("Repaired units")),
            o.moves_sink(),
        ]

    def numbers(self) -> dict[str, str]:
        """Return the output numbers."""
        return {
            REPAIRED: tr("Units that were joined to a territory"),
            REMAINING: tr("Detached parts and gaps that remain"),
            **verdict_numbers(),
        }

    def texts(self) -> dict[str, str]:
        """Return the output texts."""
        return verdict_texts()

    def work(self, run: Run) -> dict[str, Any]:
        """Repair the plan."""
        keep, planned = run.choice(KEEP), read_planned(run)
        units, before = planned.units, planned.plan
        request = request_of(run, planned, before.assignment)
        run.stage(tr("Repairing"))
        area = areas_km2(units, run.progress) if keep == "area" else None
        wish = RepairWish(run.yes(FILL_UNASSIGNED), keep, area)
        found = repair_plan(request, wish, run.progress.part(5, 95))
        for note in found.notes:
            run.report.warning(note)
        run.say(
            [
                tr(
                    "Repaired: {moved:,} of {n:,} {n:unit|units} {moved:was|were} joined to a "
                    "territory."
                ).format(moved=len(found.moves), n=units.n),
                *outcome(found.problem, found.plan, before.names, units, planned.criteria),
            ]
        )
        tables = revision_tables(run, planned, found.problem, found.plan, found.moves)
        numbers = {REPAIRED: len(found.moves), REMAINING: found.remaining}
        return concluded(run, tables, numbers, found.judged)
