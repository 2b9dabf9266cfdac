"""The plan of a scenario, on the layer."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessing, QgsProcessingParameterDefinition

from ..core.model.locale import day
from ..layers.plan import FieldPlan
from ..layers.reading.units import features_with_units
from ..layers.text import tr
from ..layers.values import as_text
from ..layers.writing.alignments import aligned_table
from .shared import builders as b
from .shared import outputs as o
from .shared import parameters as p
from .shared import scenarios as s
from .shared.alignments import needed_id_field
from .shared.base import TerritoryAlgorithm
from .shared.run import Run

UNIT_COUNT = "UNIT_COUNT"


class OpenScenario(TerritoryAlgorithm):
    """Take a plan out again."""

    ID = "openscenario"
    ICON = "scenario_open"
    FIRST = (
        "INPUT",
        "SCENARIO",
        "ID_FIELD",
        "TERRITORY_FIELD",
        "STORE",
    )

    def title(self) -> str:
        """Return the name in the toolbox."""
        return tr("Open scenario")

    def about(self) -> str:
        """Return what it does."""
        return tr(
            "Brings the plan of a scenario onto its units: into a field of theirs, whose old "
            "values then stand in “previous”, or into a new field. Units that the scenario does "
            "not know have no territory, and are named."
        )

    def example(self) -> str:
        """Return the arguments of an example."""
        return (
            "INPUT=sample_data/midwest_plan.gpkg ID_FIELD=GEOID SCENARIO=2026 "
            "TERRITORY_FIELD=territory STORE=sample_data/midwest_scenarios.gpkg "
            "OUTPUT=plan2026.gpkg"
        )

    def definitions(self) -> list[QgsProcessingParameterDefinition]:
        """Return parameters and outputs."""
        return [
            s.units_of_scenarios(),
            s.scenario_name(tr("Scenario"), tr("The name of the scenario that is to be opened.")),
            b.explained(
                needed_id_field(), tr("The field whose values the scenario knows the units by.")
            ),
            b.field(
                p.TERRITORY_FIELD,
                tr("Territory field"),
                tr("The field that the plan goes into. Without it, a field “territory” is added."),
            ),
            *s.store(),
            o.sink(
                o.OUTPUT,
                tr("Units with territory"),
                QgsProcessing.SourceType.TypeVectorPolygon,
                tr("All units and their fields, with their territory in the scenario."),
                hands_on=p.INPUT,
            ),
        ]

    def numbers(self) -> dict[str, str]:
        """Return the output numbers."""
        return {UNIT_COUNT: tr("Units that have a territory in the scenario")}

    def work(self, run: Run) -> dict[str, Any]:
        """Open it."""
        store, field = s.store_of(run), run.field(p.TERRITORY_FIELD)
        id_field = run.needed_field(p.ID_FIELD)
        scenario = store.named(s.layer_of(run), run.text(s.SCENARIO))
        run.stage(tr("Reading units"))
        units = run.units(also=[id_field, field])
        held = units.values[field] if field else []
        kept = store.assignment(scenario, run.progress)
        plan = s.plan_of(run, scenario, kept, units, held)
        count = int((plan.assignment >= 0).sum())
        run.say([_made(scenario.author, day(scenario.made.date()), count, plan)])
        left = _left_out(units.left_out, id_field, plan, kept)
        after = plan.assignment.tolist()
        rows = (
            (each, after[unit] if unit >= 0 else left.get(as_text(each[id_field]), -1))
            for unit, each in features_with_units(run.source(p.INPUT), units)
        )
        table = aligned_table(run.source(p.INPUT), rows, plan.names, field, run.report)
        return {**run.write({o.OUTPUT: table}), UNIT_COUNT: count}


def _made(author: str, day: str, count: int, plan: FieldPlan) -> str:
    text = tr("Made on {day}: {count:,} {count:unit|units} in {k:,} {k:territory|territories}.")
    if author:
        text = tr(
            "Made by {author} on {day}: {count:,} {count:unit|units} in {k:,} "
            "{k:territory|territories}."
        )
    return text.format(author=author, day=day, count=count, k=plan.names.k)


def _left_out(
    features: Any, id_field: str, plan: FieldPlan, kept: dict[str, str]
) -> dict[str, int]:
    """Return the territory of features that are no units, for want of a geometry, by their key."""
    number = plan.names.numbers()
    keys = [as_text(each.values[id_field]) for each in features]
    return {key: number.get(kept.get(key, ""), -1) for key in keys}
