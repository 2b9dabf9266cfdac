"""The scenarios of a layer, as a table."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingParameterDefinition

from ..layers.scenarios.scenario import state_titles
from ..layers.text import plain, tr
from .shared import scenarios as s
from .shared.base import TerritoryAlgorithm
from .shared.run import Run

COUNT = "SCENARIO_COUNT"


class ListScenarios(TerritoryAlgorithm):
    """Tell which plans there are."""

    ID = "listscenarios"
    ICON = "scenario_list"
    FIRST = (
        "INPUT",
        "STORE",
    )

    def title(self) -> str:
        """Return the name in the toolbox."""
        return tr("List scenarios")

    def about(self) -> str:
        """Return what it does."""
        return tr(
            "Lists the scenarios of a layer: name, state, who made it, when and from which, who "
            "approved it, for which days it is in force, and its figures, side by side."
        )

    def example(self) -> str:
        """Return the arguments of an example."""
        return (
            "INPUT=sample_data/midwest_plan.gpkg STORE=sample_data/midwest_scenarios.gpkg "
            "OUTPUT=scenarios.csv"
        )

    def definitions(self) -> list[QgsProcessingParameterDefinition]:
        """Return parameters and outputs."""
        return [
            s.units_of_scenarios(),
            *s.store(),
            s.list_sink(optional=False),
        ]

    def numbers(self) -> dict[str, str]:
        """Return the output numbers."""
        return {COUNT: tr("Scenarios of the layer")}

    def work(self, run: Run) -> dict[str, Any]:
        """List them."""
        store, layer = s.store_of(run), s.layer_of(run)
        there, titles = store.listed(layer), state_titles()
        run.say(
            [
                tr("Scenarios of “{layer}” in {place}: {count:,}.").format(
                    layer=layer, place=store.place.title, count=len(there)
                ),
                *(
                    tr("  {name} ({state}), {author}, {day}").format(
                        name=plain(each.name),
                        state=titles[each.state],
                        author=plain(each.author) or tr("nobody named"),
                        day=each.made.date(),
                    )
                    for each in there
                ),
                *_notes(run),
            ]
        )
        return {**s.write_list(run, there), COUNT: len(there)}


def _notes(run: Run) -> list[str]:
    """Say which notes on the layer's plans are open."""
    there = s.open_notes(run)
    if not there:
        return []
    return [tr("Open notes: {count:,}.").format(count=len(there)), *map("  {}".format, there)]
