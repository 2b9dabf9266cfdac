"""What ways are measured by: straight lines, roads, or a table of costs."""

from __future__ import annotations

from dataclasses import replace

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
)

from ..core.errors import InvalidInput
from ..core.problem import Problem
from ..core.service import DISTANCE, SQUARED, straight_travel
from ..layers.points import Centers
from ..layers.report import Report
from ..layers.results import id_column
from ..layers.text import tr
from ..layers.travel import road_travel, table_travel
from ..layers.units import Units
from . import parameters as p
from .run import Run

OBJECTIVE = "OBJECTIVE"
ROADS = "ROADS"
SPEED_FIELD = "SPEED_FIELD"
DIRECTION_FIELD = "DIRECTION_FIELD"
COST_MATRIX = "COST_MATRIX"


def definitions() -> list[QgsProcessingParameterDefinition]:
    """Return the parameters that say how ways are measured."""
    kind = QgsProcessing.SourceType
    return [
        p.advanced(
            p.choice(
                OBJECTIVE,
                tr("Straight ways count by"),
                [SQUARED, DISTANCE],
                SQUARED,
                tr(
                    "What is kept small without roads or a table: workload times “squared” "
                    "distance, which avoids long ways, or times plain “distance”."
                ),
            )
        ),
        p.advanced(
            p.explained(
                QgsProcessingParameterFeatureSource(
                    ROADS, tr("Roads"), [kind.TypeVectorLine], None, True
                ),
                tr("Measures ways along these lines, which meet where they end, not as straight."),
            )
        ),
        p.advanced(
            p.field(
                SPEED_FIELD,
                tr("Speed field of the roads (km/h)"),
                tr("Makes it minutes instead of km; 50 km/h where it is empty."),
                parent=ROADS,
            )
        ),
        p.advanced(
            p.field(
                DIRECTION_FIELD,
                tr("One-way field of the roads"),
                tr("“yes” or “FT”: only as drawn. “-1” or “TF”: only against it. Else both ways."),
                parent=ROADS,
            )
        ),
        p.advanced(
            p.explained(
                QgsProcessingParameterFeatureSource(
                    COST_MATRIX, tr("Table of travel costs"), [kind.TypeVector], None, True
                ),
                tr(
                    "Ready-made costs: the first column holds the unit ids, and each other one is "
                    "called as a center and holds what it takes from there, in minutes, say."
                ),
            )
        ),
    ]


def with_travel(run: Run, problem: Problem, units: Units, centers: Centers | None) -> Problem:
    """Return the problem with ways measured as the run asks."""
    if centers is None:
        if run.given(ROADS) or run.given(COST_MATRIX):
            raise InvalidInput(tr("Travel by roads or a table needs centers (CENTERS)."))
        return problem
    if run.given(COST_MATRIX):
        ids = id_column(units, run.field(p.ID_FIELD), Report())
        source = run.source(COST_MATRIX)
        return replace(problem, travel=table_travel(source, ids.values, units, centers, run.report))
    if run.given(ROADS):
        run.stage(tr("Finding ways along roads"))
        speed, direction = run.field(SPEED_FIELD), run.field(DIRECTION_FIELD)
        roads = run.source(ROADS)
        progress = run.progress.part(2, 5)
        return replace(
            problem, travel=road_travel(roads, units, centers, speed, direction, progress)
        )
    if run.choice(OBJECTIVE) == DISTANCE:
        return replace(problem, travel=straight_travel(problem))
    return problem
