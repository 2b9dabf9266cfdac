"""The whole job in one step: balanced, connected, compact territories."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessing, QgsProcessingParameterDefinition

from ..core.design import design
from ..layers.plan import named_after_units, north_to_south
from ..layers.results import plan_table
from ..layers.territory_layers import centers_table, territories_table
from ..layers.text import tr
from . import parameters as p
from .account import BOUND_GAP, asked, bound_gap, figure_titles, figures, outcome, quality
from .base import TerritoryAlgorithm
from .reading import count_of, problem_of, read_start
from .run import Run

START = "START"
NAME_FIELD = "NAME_FIELD"
TERRITORY_LAYER = "TERRITORY_LAYER"
CENTER_LAYER = "CENTER_LAYER"


class DesignTerritories(TerritoryAlgorithm):
    """Seed, allocate, balance, repair, polish and label."""

    ID = "designterritories"
    ICON = "design"

    def title(self) -> str:
        """Return the name in the toolbox."""
        return tr("Design territories")

    def about(self) -> str:
        """Return what it does."""
        return tr(
            "Groups units into balanced, connected and compact territories, in one step. "
            "Territories get equal shares of the workload within the tolerance, each is one "
            "connected area, and ways within it are short.\n"
            "Islands that are too small for a territory of their own join the nearest unit's, and "
            "a unit that is heavier than a whole territory gets one to itself; the log says so. "
            "A `territory` field that the units already have moves to `previous`."
        )

    def example(self) -> str:
        """Return the arguments of an example."""
        return (
            "INPUT=counties.gpkg WORKLOAD=POP2020 TERRITORIES=30 TOLERANCE=1 "
            "OUTPUT=units.gpkg TERRITORY_LAYER=territories.gpkg"
        )

    def definitions(self) -> list[QgsProcessingParameterDefinition]:
        """Return parameters and outputs."""
        return [
            p.units_input(),
            p.workload(),
            p.weights(),
            p.territories(),
            p.tolerance(),
            p.compactness(),
            p.contiguity(),
            p.centers(optional=True),
            p.center_name_field(),
            p.field(
                START,
                tr("Start from"),
                tr(
                    "A territory field to start from. Its territories keep their names; units "
                    "where it is empty are shared out. Without it, the design starts afresh."
                ),
            ),
            p.locked(),
            p.field(
                NAME_FIELD,
                tr("Name field"),
                tr("Names each territory after its most central unit, by this field."),
            ),
            p.effort(),
            p.random_seed(),
            p.plan_sink(),
            p.territories_sink(TERRITORY_LAYER, optional=True),
            p.sink(
                CENTER_LAYER,
                tr("Centers of the territories"),
                QgsProcessing.SourceType.TypeVectorPoint,
                tr("One point per territory: its center, and the unit that it lies in."),
                optional=True,
            ),
        ]

    def numbers(self) -> dict[str, str]:
        """Return the output numbers."""
        return {**figure_titles(), BOUND_GAP: tr("How far travel may be above the least (percent)")}

    def work(self, run: Run) -> dict[str, Any]:
        """Design the territories."""
        criteria = run.fields(p.WORKLOAD)
        start_field, name_field = run.field(START), run.field(NAME_FIELD)
        run.stage(tr("Reading units"))
        units = run.units(label=name_field, also=[start_field, name_field, run.field(p.LOCKED)])
        centers = run.centers(units)
        k = count_of(run.optional_integer(p.TERRITORIES), centers, run.report)
        start = read_start(run, units, centers, k, start_field)
        problem = problem_of(
            run,
            units,
            k,
            start=start.assignment,
            locked=start.locked,
            center=centers.position if centers else None,
        )
        run.say([asked(problem, units, criteria)])
        run.stage(tr("Designing territories"))
        found = design(
            problem,
            run.choice(p.EFFORT),
            run.integer(p.RANDOM_SEED),
            run.progress.part(5, 95),
            units.label,
        )
        for note in found.notes:
            run.report.warning(note)
        plan, names = found.assignment, start.names
        if start.assignment is None and centers is None:
            plan = north_to_south(problem, plan)
        if name_field and names.numeric:
            names = named_after_units(problem, plan, units.values[name_field])
        run.say([*outcome(problem, plan, names, units, criteria), *quality(problem, found)])
        tables = {p.OUTPUT: plan_table(run.source(p.INPUT), units, problem, plan, names)}
        if run.wants(TERRITORY_LAYER):
            tables[TERRITORY_LAYER] = territories_table(units, problem, plan, names, criteria)
        if run.wants(CENTER_LAYER):
            tables[CENTER_LAYER] = centers_table(units, problem, plan, names)
        numbers = {**figures(problem, plan, units), **bound_gap(problem, found)}
        return {**run.write(tables), **numbers}
