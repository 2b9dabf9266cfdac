"""Every figure of a plan, by territory and as a whole."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from qgis.core import QgsProcessing, QgsProcessingParameterDefinition

from ..core.model.text import figure, labelled
from ..layers.figures import figures
from ..layers.plan_figures import Told
from ..layers.text import tr
from ..layers.writing.plan_table import plan_table
from ..layers.writing.territory_layers import drawn_table
from .shared import measures as m
from .shared import outputs as o
from .shared import parameters as p
from .shared import statistics as s
from .shared import touring, travel
from .shared.account import outcome
from .shared.base import TerritoryAlgorithm
from .shared.plan_statistics import plan_statistics
from .shared.planned import problem_of_plan, read_planned
from .shared.region import region
from .shared.run import Run

PLAN_TABLE = "PLAN_TABLE"
NUMBERS = {
    "MAX_DEVIATION": "max_deviation",
    "MEAN_DEVIATION": "mean_deviation",
    "CV": "cv",
    "GINI": "gini",
    "COVERAGE_CUSTOMERS": "coverage_customers",
    "COVERAGE_LAND": "coverage_land",
    "MEAN_KM": "km_mean",
    "P90_KM": "km_p90",
    "UTILISATION": "utilisation",
    "WORKLOAD_PER_COST": "workload_per_cost",
}
"""Output numbers, and the figures of the plan that they are."""


class TerritoryStatistics(TerritoryAlgorithm):
    """Tell every figure of a plan."""

    ID = "territorystatistics"
    ICON = "statistics"
    FIRST = (
        "INPUT",
        "TERRITORY_FIELD",
        "WORKLOAD",
        "TARGETS",
        "CUSTOMERS",
        "CENTERS",
    )

    def title(self) -> str:
        """Return the name in the toolbox."""
        return tr("Territory statistics")

    def about(self) -> str:
        """Return what it does."""
        return tr(
            "Tells every figure of a plan, for each territory (a polygon each) and for the plan as "
            "a whole (a table): workload, target and deviation, units, customers, area, parts, "
            "five measures of compactness, and ways from the center (mean, weighted mean, 90th "
            "percentile, largest, share within a limit). With more given, also customers per rep, "
            "utilisation, cost, penetration, growth, retention, satisfaction, and any further "
            "field by sum, mean and share; of the plan, how even it is and how much it covers.\n"
            "What is not given has no column. The page “Figures” of the guide has each formula "
            "and its source."
        )

    def example(self) -> str:
        """Return the arguments of an example."""
        return (
            "INPUT=sample_data/midwest_plan.gpkg TERRITORY_FIELD=territory WORKLOAD=POP2020 "
            "REGION=sample_data/midwest_plan.gpkg RESPONSE_LIMIT=100 OUTPUT=statistics.gpkg "
            "PLAN_TABLE=plan.csv"
        )

    def definitions(self) -> list[QgsProcessingParameterDefinition]:
        """Return parameters and outputs."""
        return [
            p.units_input(),
            p.territory_field(),
            p.workload(),
            p.targets_only(),
            p.target_field(),
            *m.definitions(),
            *touring.of_travel(),
            *s.of_reps(),
            *s.of_units(),
            *s.of_customers(),
            region(),
            *p.centers_of_plan(),
            *travel.along_roads(),
            *p.touching(),
            p.id_field(),
            o.sink(
                o.OUTPUT,
                tr("Territories"),
                QgsProcessing.SourceType.TypeVectorPolygon,
                tr("One polygon per territory: id, name, and as far as known {fields}.").format(
                    fields=", ".join(each.name for each in figures() if each.is_field)
                ),
            ),
            o.sink(
                PLAN_TABLE,
                tr("Plan"),
                QgsProcessing.SourceType.TypeVector,
                tr(
                    "One row per figure of the plan: figure, what it is of (a workload, a field), "
                    "value, unit, and what it means."
                ),
                optional=True,
            ),
        ]

    def numbers(self) -> dict[str, str]:
        """Return the output numbers."""
        return {
            "MAX_DEVIATION": tr("Largest deviation (percent)"),
            "MEAN_DEVIATION": tr("Mean absolute deviation (percent)"),
            "CV": tr("Coefficient of variation of workload / target"),
            "GINI": tr("Gini coefficient of workload / target"),
            "COVERAGE_CUSTOMERS": tr("Customers that have a territory (percent)"),
            "COVERAGE_LAND": tr("Study region that territories cover (percent)"),
            "MEAN_KM": tr("Mean distance from center to customers, or units (km)"),
            "P90_KM": tr("90th percentile of that distance (km)"),
            "UTILISATION": tr("First workload / what reps have available (percent)"),
            "WORKLOAD_PER_COST": tr("First workload / cost of the reps"),
        }

    def work(self, run: Run) -> dict[str, Any]:
        """Tell the figures."""
        planned = read_planned(run, *s.unit_fields(run))
        units, plan, criteria = planned.units, planned.plan, planned.criteria
        problem = problem_of_plan(run, planned, start=None)
        problem = touring.as_it_counts(run, units, problem, plan.assignment)
        found = plan_statistics(run, planned, problem)
        run.say(outcome(problem, plan.assignment, plan.names, units, criteria, tolerant=False))
        run.say(_sentences(found.told))
        table = drawn_table(found.drawn, units, plan.names, criteria)
        written = run.write({o.OUTPUT: table, PLAN_TABLE: plan_table(found.told)})
        return {**written, **_numbers(found.told)}


def _numbers(told: Sequence[Told]) -> dict[str, float]:
    """Return the output numbers that are known: of several workloads, the first's."""
    first: dict[str, float] = {}
    for each in told:
        if np.isfinite(each.value):
            first.setdefault(each.figure, each.value)
    return {name: first[figure] for name, figure in NUMBERS.items() if figure in first}


def _sentences(told: Sequence[Told]) -> list[str]:
    """Say the figures of the plan, each in a line and in words; fields are named in the table."""
    listed = [
        "  "
        + labelled(
            f"{each.meaning} ({each.of})" if each.of else each.meaning,
            f"{figure(each.value)} {each.unit}" if each.unit else figure(each.value),
        )
        for each in told
        if np.isfinite(each.value)
    ]
    return [tr("Of the plan:"), *listed]
