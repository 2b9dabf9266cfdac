"""Territory polygons with all figures."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingParameterDefinition

from ..layers.text import tr
from ..layers.writing.territory_layers import territories_table
from .shared import outputs as o
from .shared import parameters as p
from .shared.account import outcome
from .shared.base import TerritoryAlgorithm
from .shared.planned import problem_of_plan, read_planned
from .shared.run import Run


class DissolveTerritories(TerritoryAlgorithm):
    """Draw the outlines of territories."""

    ID = "dissolveterritories"
    ICON = "dissolve"
    FIRST = (
        "INPUT",
        "TERRITORY_FIELD",
        "WORKLOAD",
        "TARGETS",
    )

    def title(self) -> str:
        """Return the name in the toolbox."""
        return tr("Dissolve territories")

    def about(self) -> str:
        """Return what it does."""
        return tr(
            "Draws the territories of a plan as polygons, without slivers or gaps along shared "
            "borders, and measures each: units, workload, target, deviation, area, perimeter, "
            "parts and five measures of compactness (1 is best: Polsby–Popper, Reock, the share of "
            "the convex hull that is filled, Schwartzberg, and the moment of inertia of a circle "
            "by the territory's).\n"
            "Units without a territory are left out. The outlines keep the very vertices of the "
            "units."
        )

    def example(self) -> str:
        """Return the arguments of an example."""
        return (
            "INPUT=sample_data/midwest_plan.gpkg TERRITORY_FIELD=territory WORKLOAD=POP2020 "
            "OUTPUT=outlines.gpkg"
        )

    def definitions(self) -> list[QgsProcessingParameterDefinition]:
        """Return parameters and outputs."""
        return [
            p.units_input(),
            p.territory_field(),
            p.workload(),
            p.targets_only(),
            p.target_field(),
            *p.touching(),
            o.territories_sink(o.OUTPUT, optional=False),
        ]

    def work(self, run: Run) -> dict[str, Any]:
        """Draw the outlines."""
        planned = read_planned(run)
        units, plan, criteria = planned.units, planned.plan, planned.criteria
        problem = problem_of_plan(run, planned, start=None)
        run.stage(tr("Drawing outlines"))
        table = territories_table(
            units, problem, plan.assignment, plan.names, criteria, run.progress
        )
        run.say(outcome(problem, plan.assignment, plan.names, units, criteria, tolerant=False))
        return run.write({o.OUTPUT: table})
