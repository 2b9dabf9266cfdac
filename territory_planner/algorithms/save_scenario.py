"""A plan kept as a scenario, beside the layer."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingParameterBoolean, QgsProcessingParameterDefinition

from ..core.model.progress import Progress
from ..layers.scenarios.authors import current_time
from ..layers.scenarios.scenario import Scenario
from ..layers.text import tr
from .shared import builders as b
from .shared import parameters as p
from .shared import scenarios as s
from .shared.account import figure_titles, figures, outcome
from .shared.base import TerritoryAlgorithm
from .shared.planned import problem_of_plan, read_planned
from .shared.run import Run

PARENT, NOTE, REPLACE, COUNT = "PARENT", "NOTE", "REPLACE", "SCENARIO_COUNT"
MADE_WITH = "MADE_WITH"


class SaveScenario(TerritoryAlgorithm):
    """Keep a plan."""

    ID = "savescenario"
    ICON = "scenario"
    FIRST = (
        "INPUT",
        "TERRITORY_FIELD",
        "SCENARIO",
        "WORKLOAD",
        "NOTE",
        "REPLACE",
        "STORE",
    )

    def title(self) -> str:
        """Return the name in the toolbox."""
        return tr("Save scenario")

    def about(self) -> str:
        """Return what it does."""
        return tr(
            "Keeps a plan as a scenario: which unit belongs to which territory, its figures, who "
            "made it, when, from which other and how. Scenarios stand in two plain tables "
            "(territory_scenarios, territory_assignments) in the units' GeoPackage or PostGIS "
            "database, or in a GeoPackage beside their file; the units are not touched.\n"
            "A name is given once. Replacing is asked for (REPLACE), and an approved plan is never "
            "replaced."
        )

    def example(self) -> str:
        """Return the arguments of an example."""
        return (
            "INPUT=sample_data/midwest_plan.gpkg TERRITORY_FIELD=territory ID_FIELD=GEOID "
            "WORKLOAD=POP2020 SCENARIO=today STORE=plans.gpkg "
            "OUTPUT=scenarios.csv"
        )

    def definitions(self) -> list[QgsProcessingParameterDefinition]:
        """Return parameters and outputs."""
        return [
            p.units_input(),
            b.explained(p.territory_field(), tr("The field with the plan that is to be kept.")),
            s.scenario_name(tr("Name of the scenario"), tr("What the plan is to be called.")),
            p.id_field(),
            p.workload(),
            p.targets_only(),
            p.target_field(),
            b.text(
                PARENT, tr("Made from"), tr("The scenario that this one was made from, if any.")
            ),
            b.text(NOTE, tr("Note"), tr("What others should know of it.")),
            b.text(
                MADE_WITH,
                tr("Made with"),
                tr("How the plan was made, in your words: algorithm, parameters, seed."),
            ),
            s.author(),
            b.explained(
                QgsProcessingParameterBoolean(
                    REPLACE, tr("Replace a scenario of that name"), False, True
                ),
                tr("One of the same name gives way, unless it is approved."),
            ),
            *s.store(),
            *p.touching(),
            s.list_sink(optional=True),
        ]

    def numbers(self) -> dict[str, str]:
        """Return the output numbers."""
        return {**figure_titles(), COUNT: tr("Scenarios of the layer")}

    def texts(self) -> dict[str, str]:
        """Return the output texts."""
        return {s.STORE: tr("Where the scenarios are kept")}

    def work(self, run: Run) -> dict[str, Any]:
        """Keep it."""
        store, layer = s.store_of(run), s.layer_of(run)
        planned = read_planned(run)
        units, plan = planned.units, planned.plan
        problem = problem_of_plan(run, planned, start=None)
        told = figures(problem, plan.assignment, units)
        scenario = Scenario(
            layer=layer,
            name=run.text(s.SCENARIO),
            author=s.who(run),
            made=current_time(),
            parent=run.text(PARENT),
            note=run.text(NOTE),
            parameters={"WORKLOAD": planned.criteria, "MADE_WITH": run.text(MADE_WITH)},
            figures=told,
        )
        keys = s.keys_of(run, units)
        names = [plan.names(int(held)) for held in plan.assignment]
        replacing = run.yes(REPLACE)

        def keep(progress: Progress) -> None:
            store.save(scenario, keys, names, replacing=replacing, progress=progress)

        run.stage(tr("Saving the scenario"))
        there = [each for each in store.listed(layer) if each.name != scenario.name]
        written = s.write_list(run, [*there, scenario], s.keeping(store.place, keep))
        run.say(
            outcome(problem, plan.assignment, plan.names, units, planned.criteria, tolerant=False)
        )
        run.say(
            [tr("Kept as “{name}” in {place}.").format(name=scenario.name, place=store.place.title)]
        )
        return {**written, **told, COUNT: len(store.listed(layer)), s.STORE: store.place.title}
