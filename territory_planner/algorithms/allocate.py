"""Grow territories from given centers."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingParameterDefinition

from ..core.bounds.optimality_gap import explain_optimality_gap
from ..core.jobs.allocate_plan import allocate_plan
from ..layers.text import tr
from .shared import builders as b
from .shared import constraints, travel
from .shared import outputs as o
from .shared import parameters as p
from .shared.account import (
    bound_title,
    figure_titles,
    figures,
    optimality_gap_of,
    outcome,
)
from .shared.base import TerritoryAlgorithm
from .shared.designing import read_allocation
from .shared.planned import units_with_plan
from .shared.run import Run
from .shared.verdict import concluded, fail_when, verdict_numbers, verdict_texts


class AllocateUnits(TerritoryAlgorithm):
    """Give every unit to one of the centers."""

    ID = "allocateunits"
    ICON = "allocate"
    FIRST = (
        "INPUT",
        "CENTERS",
        "WORKLOAD",
        "CAPACITY_FIELD",
        "TOLERANCE",
        "MAX_DISTANCE",
    )

    def title(self) -> str:
        """Return the name in the toolbox."""
        return tr("Allocate units to centers")

    def about(self) -> str:
        """Return what it does."""
        return tr(
            "Grows one connected territory around each center, so that the workload is shared as "
            "the centers' capacities ask and ways are short.\n"
            "Use it when the places that territories are served from are given: offices, depots, "
            "homes. Units farther from every center than the maximum distance or time stay "
            "without a territory."
        )

    def example(self) -> str:
        """Return the arguments of an example."""
        return (
            "INPUT=sample_data/midwest_plan.gpkg CENTERS=sample_data/midwest_depots.gpkg "
            "CENTER_NAME_FIELD=name CAPACITY_FIELD=technicians WORKLOAD=POP2020 OUTPUT=served.gpkg"
        )

    def definitions(self) -> list[QgsProcessingParameterDefinition]:
        """Return parameters and outputs."""
        return [
            p.units_input(),
            p.centers(optional=False),
            p.center_name_field(),
            p.center_inside(),
            p.workload(),
            p.capacity_field(),
            b.number(
                travel.MAX_DISTANCE,
                tr("Maximum distance (km)"),
                tr("Units farther than this from every center, in a straight line, stay out."),
            ),
            b.explained(
                travel.max_time(),
                tr(
                    "Units farther than this from every center, along roads with speeds or by the "
                    "table of travel costs (in what that is in), stay out. Example: 45."
                ),
            ),
            *p.tolerances(),
            *p.touching(),
            *constraints.limits(),
            *constraints.neighbours(),
            *travel.definitions(),
            p.id_field(),
            fail_when(),
            o.plan_sink(),
        ]

    def numbers(self) -> dict[str, str]:
        """Return the output numbers."""
        return {**figure_titles(), **bound_title(), **verdict_numbers()}

    def texts(self) -> dict[str, str]:
        """Return the output texts."""
        return verdict_texts()

    def work(self, run: Run) -> dict[str, Any]:
        """Allocate the units."""
        criteria = run.fields(p.WORKLOAD)
        run.stage(tr("Reading units and centers"))
        units = run.units(also=constraints.chosen_fields(run))
        request, names = read_allocation(run, units)
        run.stage(tr("Growing territories"))
        found = allocate_plan(request, run.progress.part(5, 100))
        problem, plan = found.problem, found.plan
        for note in found.notes:
            run.report.warning(note)
        gap = explain_optimality_gap(found.stands)
        run.say([*outcome(problem, plan, names, units, criteria), *gap])
        tables = {o.OUTPUT: units_with_plan(run, units, problem, plan, names)}
        numbers = {**figures(problem, plan, units), **optimality_gap_of(found.stands)}
        return concluded(run, tables, numbers, found.judged)
