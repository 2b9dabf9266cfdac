"""By what ways from centers are measured: straight lines, roads, or a table of costs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import field, replace
from functools import partial

import numpy as np
from qgis.core import QgsFeatureSource

from ...core.jobs.request import Measured
from ...core.location.recenter import TravelFrom
from ...core.model.data_classes import dataclass
from ...core.model.problem import Problem
from ...core.model.progress import Progress
from ...core.model.travel_table import Travel, travel_by_centers
from ...core.model.waiting import wait_for
from ...core.travel.detour_cost import detours
from ...core.travel.roads import Roads, access_to, part_of, travel_costs, turned_round
from ...core.travel.straight import DISTANCE, SQUARED, straight_block
from ..report import Report
from .costs import CostTable, table_costs, table_travel
from .points import Centers
from .roads import MANY, read_roads
from .units import Units

TIME = "time"
FROM_CENTERS, TO_CENTERS = "from", "to"
"""Where ways along one-way roads lead: from the centers, or to them."""


@dataclass(frozen=True)
class Ways:
    """What ways are measured by.

    Attributes
    ----------
    objective : str
        `SQUARED`, `DISTANCE` or `TIME`; a table of costs counts as it is.
    roads : QgsFeatureSource or None
        Lines that ways go along.
    speed_field, direction_field : str or None
        Fields of the roads.
    direction : str
        `FROM_CENTERS` or `TO_CENTERS`.
    costs : CostTable or None
        Table of ready-made costs, a row a unit and a column a center.
    crossed : (e, 2) int64 or None
        Neighbours between which a costly barrier is to be crossed; None for no such barrier.
    detour : float or None
        What crossing one adds to a way, in km; None: the radius of an average territory.
    area : float
        km² of all units.
    kept : dict
        What was read of the roads, so that it is read once.
    """

    objective: str = SQUARED
    roads: QgsFeatureSource | None = None
    speed_field: str | None = None
    direction_field: str | None = None
    direction: str = FROM_CENTERS
    costs: CostTable | None = None
    crossed: np.ndarray | None = None
    detour: float | None = None
    area: float = 0.0
    kept: dict[str, Roads] = field(default_factory=dict, compare=False)

    @property
    def is_plain(self) -> bool:
        """Whether ways between units are straight and count by their square."""
        return self.objective == SQUARED and self.roads is None and self.crossed is None

    @property
    def in_minutes(self) -> bool:
        """Whether ways along roads are minutes, not km."""
        by_speed = self.objective != DISTANCE and self.speed_field is not None
        return self.objective == TIME or by_speed

    @property
    def is_time(self) -> bool:
        """Whether ways are told in minutes, or in what a table of costs is in."""
        return self.costs is not None or (self.roads is not None and self.in_minutes)

    def by_length(self) -> Ways:
        """Return these ways counted by their length, for plans whose longest way is to be short."""
        if self.objective != SQUARED or self.is_plain:
            return self
        timed = self.roads is not None and self.speed_field is not None
        return replace(self, objective=TIME if timed else DISTANCE)

    def crossing_km(self, k: int) -> float:
        """Return what crossing a costly barrier adds, in km, where there are k territories."""
        return float(np.sqrt(self.area / k / np.pi)) if self.detour is None else self.detour


def travel_of(
    ways: Ways,
    problem: Problem,
    units: Units,
    ids: Sequence[object],
    centers: Centers,
    report: Report,
    progress: Progress,
) -> Travel | None:
    """Return travel from given centers to all units; None where ways are plain.

    Parameters
    ----------
    problem : Problem
        Of the units; what a crossing costs goes by its graph and its number of territories.
    ids : sequence of n values
        What the units are called in the table of costs.

    Raises
    ------
    InvalidInput
        When roads or costs can't be used.
    """
    if ways.costs is not None:
        return table_travel(ways.costs, ids, units, centers, report, progress)
    if ways.roads is not None:
        return _road_travel(roads_of(ways, units, report, progress), units, centers, progress)
    return None if ways.is_plain else _straight_travel(ways, problem, units, centers, progress)


def site_costs(
    ways: Ways,
    units: Units,
    ids: Sequence[object],
    centers: Centers,
    rows: np.ndarray,
    report: Report,
    progress: Progress,
) -> np.ndarray | None:
    """Return (u, c) float64, travel to some units by a table or roads; None: ways are straight."""
    if ways.costs is not None:
        return table_costs(ways.costs, ids, units, centers, rows, report, progress)
    if ways.roads is None:
        return None
    roads = roads_of(ways, units, report, progress)
    served = access_to(roads, units.position[rows])
    return travel_costs(roads, served, access_to(roads, centers.position))


def every_way(
    ways: Ways, units: Units, ids: Sequence[object], centers: Centers, progress: Progress
) -> Travel | None:
    """Return travel from all candidates for centers to all units; None where it is no time."""
    if not ways.is_time:
        return None
    if ways.costs is not None:
        return table_travel(ways.costs, ids, units, centers, Report(), progress)
    return _road_travel(roads_of(ways, units, Report(), progress), units, centers, progress)


def travel_between(
    ways: Ways, problem: Problem, units: Units, report: Report, progress: Progress
) -> TravelFrom:
    """Return what ways between units take, for centers that are yet to be found."""
    position = problem.position
    if ways.roads is not None:
        roads = roads_of(ways, units, report, progress)
        access = access_to(roads, position)
        return lambda served, seats: travel_costs(
            roads, part_of(access, served), part_of(access, seats)
        )
    longer = _detours(ways, problem)

    def travel_from(served: np.ndarray, seats: np.ndarray) -> np.ndarray:
        apart = straight_block(problem, position[served], position[seats])
        return _charge(apart + longer(served, seats), ways.objective)

    return travel_from


def measured(ways: Ways, units: Units, report: Report) -> Measured | None:
    """Return how ways are measured that are neither plain nor ready-made; None for these."""
    if ways.is_plain or ways.costs is not None:
        return None

    def from_centers(
        problem: Problem, place: np.ndarray, seat: np.ndarray, progress: Progress
    ) -> Travel | None:
        centers = Centers(place, seat, [], {})
        return travel_of(ways, problem, units, [], centers, report, progress)

    def between(problem: Problem, progress: Progress) -> TravelFrom:
        return travel_between(ways, problem, units, report, progress)

    return Measured(between, from_centers)


def roads_of(ways: Ways, units: Units, report: Report, progress: Progress) -> Roads:
    """Read the roads, in km or minutes as is asked for; what is odd about them is told once."""
    if "roads" in ways.kept:
        return ways.kept["roads"]
    roads = read_roads(
        ways.roads,
        units,
        ways.speed_field,
        ways.direction_field,
        report,
        progress,
        minutes=ways.in_minutes,
    )
    ways.kept["roads"] = turned_round(roads) if ways.direction == TO_CENTERS else roads
    return ways.kept["roads"]


def _straight_travel(
    ways: Ways, problem: Problem, units: Units, centers: Centers, progress: Progress
) -> Travel:
    """Return straight ways from given centers, longer across costly barriers."""
    longer, every = _detours(ways, problem), np.arange(units.n)

    def columns(some: np.ndarray) -> np.ndarray:
        apart = straight_block(problem, problem.position, centers.position[some])
        return _charge(apart + longer(every, centers.unit[some]), ways.objective)

    return travel_by_centers(columns, units.n, centers.k, progress)


def _road_travel(roads: Roads, units: Units, centers: Centers, progress: Progress) -> Travel:
    served = wait_for(lambda: access_to(roads, units.position), progress, worth=units.n > MANY)
    from_ = access_to(roads, centers.position)
    return travel_by_centers(
        lambda some: travel_costs(roads, served, part_of(from_, some)),
        units.n,
        centers.k,
        progress,
    )


def _detours(ways: Ways, problem: Problem) -> Callable[..., np.ndarray | float]:
    """Return what gives km that costly barriers add to ways between units and seats, if any."""
    if ways.crossed is None:
        return lambda served, seats: 0.0
    return partial(detours, problem, ways.crossed, ways.crossing_km(problem.k))


def _charge(km: np.ndarray, objective: str) -> np.ndarray:
    return np.square(km) if objective == SQUARED else km
