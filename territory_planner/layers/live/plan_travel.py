"""How ways from a plan's centers are measured when territories are designed around them."""

from __future__ import annotations

from dataclasses import dataclass, replace

from qgis.core import QgsProject, QgsVectorLayer

from ...core.errors import InvalidInput
from ...core.problem import Problem
from ...core.progress import Progress
from ...core.travel.roads import access_to, part_of, travel_costs
from ...core.travel.straight import DISTANCE, SQUARED, straight_travel
from ...core.travel.table import travel_by_centers
from ..reading.ground import Ground
from ..reading.travel import read_roads
from ..text import tr
from .references import Snapshot, referred_layer
from .rule_settings import TIME, RuleSettings


@dataclass(frozen=True)
class Ways:
    """What ways are measured by, for a background thread to read.

    Attributes
    ----------
    objective : str
        `SQUARED`, `DISTANCE` or `TIME`.
    roads : Snapshot or None
        None: ways are straight.
    speed_field, direction_field : str
        Fields of the roads; '' for none.
    ground : Ground
        Of the units.
    """

    objective: str
    roads: Snapshot | None
    speed_field: str
    direction_field: str
    ground: Ground


def take_ways(layer: QgsVectorLayer, rules: RuleSettings) -> Ways:
    """Copy what the set-up of `layer` refers to, on the main thread.

    Raises
    ------
    InvalidInput
        When the roads are gone, or time is asked for without any.
    """
    if rules.objective == TIME and not rules.roads:
        raise InvalidInput(tr("Time needs roads: choose their layer in the set-up."))
    roads = referred_layer(rules.roads, tr("Roads")) if rules.roads else None
    fields = [] if roads is None else roads.fields().names()
    return Ways(
        rules.objective,
        None if roads is None else Snapshot(roads),
        rules.speed_field if rules.speed_field in fields else "",
        rules.direction_field if rules.direction_field in fields else "",
        Ground(layer.crs(), QgsProject.instance().transformContext()),
    )


def with_ways(problem: Problem, ways: Ways, progress: Progress) -> Problem:
    """Return the problem with ways from its fixed centers measured as asked; as it is without."""
    center = problem.center
    if center is None or (ways.roads is None and ways.objective == SQUARED):
        return problem
    if ways.roads is None:
        return replace(problem, travel=straight_travel(problem, DISTANCE, progress))
    speed, direction = ways.speed_field or None, ways.direction_field or None
    minutes = ways.objective == TIME or (ways.objective != DISTANCE and speed is not None)
    roads = read_roads(ways.roads, ways.ground, speed, direction, progress, minutes=minutes)
    served, centers = access_to(roads, problem.position), access_to(roads, center)
    travel = travel_by_centers(
        lambda some: travel_costs(roads, served, part_of(centers, some)), problem.n, problem.k
    )
    return replace(problem, travel=travel)
