"""What ways are measured by: straight lines, roads, or a table of costs."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterDefinition,
)

from ...core.figures.nearness import Nearness, ServedWays, nearness
from ...core.model.errors import InvalidInput
from ...core.model.problem import Problem
from ...core.model.reach import Reach
from ...core.model.travel_table import Travel
from ...core.search.shapes import SHAPES
from ...core.travel.straight import DISTANCE, SQUARED
from ...layers.choices import directions, objectives, shapes
from ...layers.reading.costs import CostTable
from ...layers.reading.points import Centers
from ...layers.reading.units import Units, areas_km2
from ...layers.reading.ways import (
    FROM_CENTERS,
    TIME,
    Ways,
    every_way,
    site_costs,
)
from ...layers.report import Report
from ...layers.text import tr
from ...layers.writing.columns import CENTER_ROAD_KM, CENTER_TIME
from . import builders as b
from .barriers import BARRIER_DETOUR, crossed, is_costly
from .constraints import linked
from .parameters import CENTERS
from .run import Run

OBJECTIVE = "OBJECTIVE"
ROADS = "ROADS"
SPEED_FIELD = "SPEED_FIELD"
DIRECTION_FIELD = "DIRECTION_FIELD"
TRAVEL_DIRECTION = "TRAVEL_DIRECTION"
COST_MATRIX = "COST_MATRIX"
MAX_DISTANCE = "MAX_DISTANCE"
MAX_TIME = "MAX_TIME"


def definitions() -> list[QgsProcessingParameterDefinition]:
    """Return the parameters that say how ways are measured."""
    by = b.choice(OBJECTIVE, tr("Ways count by"), objectives(), SQUARED, _by_travel())
    return [by, *along_roads()]


def definitions_of_designs() -> list[QgsProcessingParameterDefinition]:
    """Return the same for designs, which may keep something else small than travel."""
    said = tr(
        "Or, instead of travel: “largest”, the longest way from a center to a unit; “diameter”, "
        "the largest distance between two units of a territory; “perimeter”, the length of all "
        "borders between territories. The log says what came out, and what no plan can be below."
    )
    every = {**objectives(), **shapes()}
    about = f"{_by_travel()} {said}"
    return [b.choice(OBJECTIVE, tr("What is kept small"), every, SQUARED, about), *along_roads()]


def _by_travel() -> str:
    return tr(
        "What is kept small: workload times “squared” straight distance, which avoids "
        "long ways; times “distance” (km, along roads where given); or times “time” "
        "(minutes along roads). A table of travel costs counts as it is. Without "
        "centers, these are found to suit. Example: time."
    )


def shape_of_run(run: Run) -> str:
    """Return what is kept small instead of travel; '' for travel."""
    chosen = run.choice(OBJECTIVE)
    return chosen if chosen in SHAPES else ""


def along_roads() -> list[QgsProcessingParameterDefinition]:
    """Return the parameters of ways along roads, and of ready-made ones."""
    return [
        b.layer(
            ROADS,
            tr("Roads"),
            [QgsProcessing.SourceType.TypeVectorLine],
            tr(
                "Measures ways along these lines, not as straight. Lines meet where they share "
                "a vertex, not where they merely cross."
            ),
        ),
        b.field(
            SPEED_FIELD,
            tr("Speed field of the roads (km/h)"),
            tr(
                "Makes it minutes instead of km, unless “distance” is asked for. In km/h, or "
                "as OpenStreetMap writes it: “30 mph”; 50 km/h where it is empty, or no speed "
                "above zero: the log says where."
            ),
            parent=ROADS,
        ),
        b.field(
            DIRECTION_FIELD,
            tr("One-way field of the roads"),
            tr(
                "“yes”, “true”, “1” or “FT”: only as drawn. “-1” or “TF”: only against it. "
                "Else both ways; the log names values that mean nothing."
            ),
            parent=ROADS,
        ),
        b.choice(
            TRAVEL_DIRECTION,
            tr("Direction of travel along roads"),
            directions(),
            FROM_CENTERS,
            tr(
                "Where there are one-way roads: whether ways lead “from” the centers to the "
                "units (technicians who set out) or “to” the centers (patients who come)."
            ),
        ),
        cost_matrix(),
    ]


def cost_matrix() -> QgsProcessingParameterDefinition:
    """Return the table of ready-made travel costs."""
    return b.table(
        COST_MATRIX,
        tr("Table of travel costs"),
        tr(
            "Ready-made costs: the first column holds the unit ids, and each other one is "
            "called as a center and holds what it takes from there, in minutes, say. Where it "
            "is blank, the center can't serve the unit."
        ),
    )


def max_distance() -> QgsProcessingParameterDefinition:
    """Return the greatest distance that a unit may have from its center."""
    return b.number(
        MAX_DISTANCE,
        tr("Maximum distance (km)"),
        tr(
            "No unit may be farther than this from its territory's center, in a straight "
            "line. Where no such plan is found, the log names the units and the distance "
            "that was kept. Example: 120."
        ),
    )


def max_time() -> QgsProcessingParameterDefinition:
    """Return the greatest time that the way to a unit may take."""
    return b.number(
        MAX_TIME,
        tr("Maximum time (minutes)"),
        tr(
            "No unit may be farther than this from its territory's center, along roads with "
            "speeds or by the table of travel costs (in what that is in). Where no such plan "
            "is found, the log names the units and the time that was kept. Example: 45."
        ),
    )


def reach_of(run: Run) -> Reach:
    """Return how far a unit may be from its center.

    Raises
    ------
    InvalidInput
        When time is limited, and nothing says how long ways take.
    """
    km, time = run.optional_number(MAX_DISTANCE), run.optional_number(MAX_TIME)
    return Reach(np.inf if km is None else km, np.inf if time is None else time)


def check_ways(run: Run) -> None:
    """Refuse ways in minutes, or from a table, without what gives them."""
    if run.given(COST_MATRIX) and not run.given(CENTERS):
        raise InvalidInput(tr("A table of travel costs needs centers (CENTERS)."))
    by_lines = run.given(ROADS) or run.given(COST_MATRIX)
    if run.given(MAX_TIME):
        _check_timed(run)
    elif run.has(OBJECTIVE) and _objective(run) == TIME and not by_lines:
        raise InvalidInput(tr("Time needs roads (ROADS) or a table of travel costs (COST_MATRIX)."))


def _check_timed(run: Run) -> None:
    if run.given(COST_MATRIX):
        return
    if not run.given(ROADS):
        raise InvalidInput(
            tr(
                "A maximum time (MAX_TIME) needs roads (ROADS) with speeds (SPEED_FIELD), or a "
                "table of travel costs (COST_MATRIX)."
            )
        )
    if _objective(run) == DISTANCE:
        raise InvalidInput(
            tr(
                "A maximum time (MAX_TIME) needs ways in minutes, and OBJECTIVE is “distance”: "
                "choose “time”, or leave the maximum time out."
            )
        )
    if _objective(run) != TIME and run.field(SPEED_FIELD) is None:
        raise InvalidInput(
            tr(
                "A maximum time (MAX_TIME) needs the speeds of the roads (SPEED_FIELD), or "
                "OBJECTIVE “time”, which counts 50 km/h where none are given."
            )
        )


def _objective(run: Run) -> str:
    """Return what ways count by; minutes, where only the limit on time needs them."""
    if not run.has(OBJECTIVE):
        return TIME
    return SQUARED if shape_of_run(run) else run.choice(OBJECTIVE)


def cost_table(run: Run) -> CostTable:
    """Return the table of travel costs, which must be given."""
    return run.once(COST_MATRIX, lambda: CostTable(run.source(COST_MATRIX)))


def ways_of(run: Run, units: Units) -> Ways:
    """Return what a run measures ways by."""
    return run.once("ways", lambda: _read_ways(run, units))


def costs_of_sites(run: Run, units: Units, centers: Centers, rows: np.ndarray) -> np.ndarray | None:
    """Return (u, c) float64, travel to some units by a table or roads; None: ways are straight."""
    ways, ids, progress = ways_of(run, units), run.unit_ids(units), run.progress.part(2, 5)
    return run.once(
        "costs", lambda: site_costs(ways, units, ids, centers, rows, run.report, progress)
    )


def every_way_of(run: Run, units: Units, centers: Centers) -> Travel | None:
    """Return travel from all candidates for centers to all units; None where time is no matter."""
    if not run.given(MAX_TIME):
        return None
    ways, ids, progress = ways_of(run, units), run.unit_ids(units), run.progress.part(2, 5)
    return run.once("every way", lambda: every_way(ways, units, ids, centers, progress))


def way_taken(
    run: Run, units: Units, problem: Problem, plan: np.ndarray
) -> tuple[str, np.ndarray] | None:
    """Return what the way from its center takes to each unit (n,), and what that is called.

    Minutes along roads or what the table of costs is in, or km along roads; NaN without a
    territory. None where ways are straight.
    """
    if problem.travel is None or not (run.given(ROADS) or run.given(COST_MATRIX)):
        return None
    ways = ways_of(run, units)
    held = np.flatnonzero(plan >= 0)
    taken = np.full(len(plan), np.nan)
    taken[held] = problem.travel.exact(held, plan[held])
    return CENTER_TIME if ways.is_time else CENTER_ROAD_KM, taken


def times_of(run: Run, units: Units, problem: Problem, plan: np.ndarray) -> Nearness | None:
    """Return what ways from the centers take in each territory; None where they are no times."""
    found = way_taken(run, units, problem, plan)
    if found is None or found[0] != CENTER_TIME:
        return None
    each = ServedWays(found[1], plan, np.ones(len(plan)))
    return nearness(each, replace(each, count=units.workload[:, 0]), problem.k)


def _read_ways(run: Run, units: Units) -> Ways:
    by_roads, by_table = run.given(ROADS), run.given(COST_MATRIX)
    ways = Ways(
        objective=_objective(run),
        roads=run.source(ROADS) if by_roads else None,
        speed_field=run.field(SPEED_FIELD),
        direction_field=run.field(DIRECTION_FIELD),
        direction=run.choice(TRAVEL_DIRECTION),
        costs=cost_table(run) if by_table else None,
        crossed=_paid(run, units) if is_costly(run) else None,
        detour=run.optional_number(BARRIER_DETOUR),
        area=float(areas_km2(units, run.progress).sum()),
    )
    return ways.by_length() if run.has(OBJECTIVE) and shape_of_run(run) else ways


def _paid(run: Run, units: Units) -> np.ndarray:
    """Return (e, 2) int64, the neighbours across costly barriers that no link joins."""
    pairs = crossed(run, units)
    free = np.sort(np.column_stack(linked(run, units, Report())), axis=1)
    return pairs[~np.isin(pairs @ (units.n, 1), free @ (units.n, 1))]


def tell_of_ways(run: Run, ways: Ways, problem: Problem) -> None:
    """Say how ways are measured."""
    if ways.roads is not None:
        run.stage(tr("Finding ways along roads"))
    elif ways.crossed is not None and ways.costs is None:
        run.say(
            [
                tr(
                    "A way across a barrier counts as {km:,.1f} km longer, or goes around it "
                    "where that is shorter."
                ).format(km=ways.crossing_km(problem.k))
            ]
        )
