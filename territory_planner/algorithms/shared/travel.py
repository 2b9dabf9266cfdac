"""What ways are measured by: straight lines, roads, or a table of costs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterDefinition,
)

from ...core.errors import InvalidInput
from ...core.problem import Problem
from ...core.travel.recenter import TravelFrom
from ...core.travel.roads import Roads, access_to, part_of, travel_costs, turned_round
from ...core.travel.straight import DISTANCE, SQUARED, straight_block
from ...core.travel.table import Travel, travel_by_centers
from ...core.travel.tolls import detours
from ...layers.reading.points import Centers
from ...layers.reading.travel import read_roads, table_costs, table_travel
from ...layers.reading.units import Units
from ...layers.report import Report
from ...layers.text import tr
from . import builders as b
from .barriers import crossed, is_costly, toll
from .constraints import linked
from .run import Run

OBJECTIVE = "OBJECTIVE"
ROADS = "ROADS"
SPEED_FIELD = "SPEED_FIELD"
DIRECTION_FIELD = "DIRECTION_FIELD"
TRAVEL_DIRECTION = "TRAVEL_DIRECTION"
FROM_CENTERS, TO_CENTERS = "from", "to"
COST_MATRIX = "COST_MATRIX"
MAX_DISTANCE = "MAX_DISTANCE"

TIME = "time"


def definitions() -> list[QgsProcessingParameterDefinition]:
    """Return the parameters that say how ways are measured."""
    kind = QgsProcessing.SourceType
    return [
        b.advanced(
            b.choice(
                OBJECTIVE,
                tr("Ways count by"),
                [SQUARED, DISTANCE, TIME],
                SQUARED,
                tr(
                    "What is kept small: workload times “squared” straight distance, which avoids "
                    "long ways; times “distance” (km, along roads where given); or times “time” "
                    "(minutes along roads). A table of travel costs counts as it is. Without "
                    "centers, these are found to suit. Example: time."
                ),
            )
        ),
        b.advanced(
            b.layer(
                ROADS,
                tr("Roads"),
                [kind.TypeVectorLine],
                tr("Measures ways along these lines, which meet where they end, not as straight."),
            )
        ),
        b.advanced(
            b.field(
                SPEED_FIELD,
                tr("Speed field of the roads (km/h)"),
                tr(
                    "Makes it minutes instead of km, unless “distance” is asked for; 50 km/h "
                    "where it is empty."
                ),
                parent=ROADS,
            )
        ),
        b.advanced(
            b.field(
                DIRECTION_FIELD,
                tr("One-way field of the roads"),
                tr("“yes” or “FT”: only as drawn. “-1” or “TF”: only against it. Else both ways."),
                parent=ROADS,
            )
        ),
        b.advanced(
            b.choice(
                TRAVEL_DIRECTION,
                tr("Direction of travel along roads"),
                [FROM_CENTERS, TO_CENTERS],
                FROM_CENTERS,
                tr(
                    "Where there are one-way roads: whether ways lead “from” the centers to the "
                    "units (technicians who set out) or “to” the centers (patients who come)."
                ),
            )
        ),
        cost_matrix(),
    ]


def cost_matrix() -> QgsProcessingParameterDefinition:
    """Return the table of ready-made travel costs."""
    return b.advanced(
        b.table(
            COST_MATRIX,
            tr("Table of travel costs"),
            tr(
                "Ready-made costs: the first column holds the unit ids, and each other one is "
                "called as a center and holds what it takes from there, in minutes, say. Where it "
                "is blank, the center can't serve the unit."
            ),
        )
    )


def max_distance() -> QgsProcessingParameterDefinition:
    """Return the greatest distance that a unit may have from its center."""
    return b.advanced(
        b.number(
            MAX_DISTANCE,
            tr("Maximum distance (km)"),
            tr(
                "No unit may be farther than this from its territory's center, in a straight "
                "line. Where no such plan is found, the log names the units and the distance "
                "that was kept. Example: 120."
            ),
        )
    )


def with_travel(run: Run, problem: Problem, units: Units, centers: Centers | None) -> Problem:
    """Return the problem with ways from given centers measured as the run asks."""
    if centers is None:
        if run.given(COST_MATRIX):
            raise InvalidInput(tr("A table of travel costs needs centers (CENTERS)."))
        return problem
    if run.given(COST_MATRIX):
        ids = run.unit_ids(units)
        given = table_travel(run.source(COST_MATRIX), ids, units, centers, run.report)
        return replace(problem, travel=given)
    if run.given(ROADS):
        return replace(problem, travel=_road_travel(run, units, centers))
    if is_plain(run):
        return problem
    return replace(problem, travel=_straight_travel(run, problem, units, centers))


def _straight_travel(run: Run, problem: Problem, units: Units, centers: Centers) -> Travel:
    """Return straight ways from given centers, longer across costly barriers."""
    longer, every, objective = _detours(run, problem, units), np.arange(units.n), _straight(run)

    def columns(some: np.ndarray) -> np.ndarray:
        apart = straight_block(problem, problem.position, centers.position[some])
        return _charge(apart + longer(every, centers.unit[some]), objective)

    return travel_by_centers(columns, units.n, centers.k)


def _road_travel(run: Run, units: Units, centers: Centers) -> Travel:
    roads = _roads(run, units)
    served, from_ = access_to(roads, units.position), access_to(roads, centers.position)
    return travel_by_centers(
        lambda some: travel_costs(roads, served, part_of(from_, some)), units.n, centers.k
    )


def site_costs(run: Run, units: Units, centers: Centers, rows: np.ndarray) -> np.ndarray | None:
    """Return (u, c) float64, travel to some units by a table or roads; None: ways are straight."""

    def by_table() -> np.ndarray:
        return table_costs(run.source(COST_MATRIX), run.unit_ids(units), centers, rows)

    def by_roads() -> np.ndarray:
        roads = _roads(run, units)
        served = access_to(roads, units.position[rows])
        return travel_costs(roads, served, access_to(roads, centers.position))

    if run.given(COST_MATRIX):
        return run.once(COST_MATRIX, by_table)
    return run.once(ROADS, by_roads) if run.given(ROADS) else None


def is_plain(run: Run) -> bool:
    """Tell whether ways are straight and count by their square, as everywhere by default."""
    return _straight(run) == SQUARED and not run.given(ROADS) and not is_costly(run)


def travel_between(run: Run, problem: Problem, units: Units) -> TravelFrom:
    """Return what ways between units take, for centers that are yet to be found."""
    position, objective = problem.position, _straight(run)
    if run.given(ROADS):
        roads = _roads(run, units)
        access = access_to(roads, position)
        return lambda served, seats: travel_costs(
            roads, part_of(access, served), part_of(access, seats)
        )
    longer = _detours(run, problem, units)

    def travel_from(served: np.ndarray, seats: np.ndarray) -> np.ndarray:
        apart = straight_block(problem, position[served], position[seats])
        return _charge(apart + longer(served, seats), objective)

    return travel_from


def _charge(km: np.ndarray, objective: str) -> np.ndarray:
    return np.square(km) if objective == SQUARED else km


def _detours(run: Run, problem: Problem, units: Units) -> Callable[..., np.ndarray | float]:
    """Return what gives km that costly barriers add to ways between units and seats, if any."""
    if not is_costly(run):
        return lambda served, seats: 0.0
    pairs, extra = crossed(run, units), toll(run, units, problem.k)
    free = np.sort(np.column_stack(linked(run, units, Report())), axis=1)
    key, open_ = pairs @ (units.n, 1), free @ (units.n, 1)
    paid = pairs[~np.isin(key, open_)]
    run.say(
        [
            tr(
                "A way across a barrier counts as {km:,.1f} km longer, or goes around it where "
                "that is shorter."
            ).format(km=extra)
        ]
    )
    return partial(detours, problem, paid, extra)


def _straight(run: Run) -> str:
    """Return what straight lines are charged by."""
    if run.choice(OBJECTIVE) == TIME and not (run.given(ROADS) or run.given(COST_MATRIX)):
        raise InvalidInput(tr("Time needs roads (ROADS) or a table of travel costs (COST_MATRIX)."))
    return SQUARED if run.choice(OBJECTIVE) == SQUARED else DISTANCE


def _roads(run: Run, units: Units) -> Roads:
    run.stage(tr("Finding ways along roads"))
    speed, objective = run.field(SPEED_FIELD), run.choice(OBJECTIVE)
    minutes = objective == TIME or (objective != DISTANCE and speed is not None)
    roads = read_roads(
        run.source(ROADS),
        units.ground,
        speed,
        run.field(DIRECTION_FIELD),
        run.progress.part(2, 5),
        minutes=minutes,
    )
    return turned_round(roads) if run.choice(TRAVEL_DIRECTION) == TO_CENTERS else roads
