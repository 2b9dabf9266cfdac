"""What ways from the centers of a plan's territories to its units take, as the set-up asks."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsProject

from ....core.figures.nearness import Nearness, ServedWays, nearness_of_all
from ....core.live.tally import Tally
from ....core.model.data_classes import dataclass
from ....core.model.errors import InvalidInput
from ....core.model.geodesy import arc_length
from ....core.model.graph import Graph
from ....core.model.problem import make_problem
from ....core.model.progress import Progress
from ....core.model.travel_table import Travel
from ....core.travel.straight import SQUARED
from ...reading.costs import CostTable
from ...reading.ground import Ground
from ...reading.layer_snapshot import Snapshot
from ...reading.sites import subset
from ...reading.units import Units
from ...reading.ways import TIME, Ways, travel_of
from ...report import Report
from ...text import tr
from ..reading.live_ways import LiveWays
from ..reading.plan_centers import Sites, take_sites
from ..reading.shapes import UnitShapes
from ..settings.references import referred_layer
from ..settings.rule_settings import LayerReference
from .live_plan import LivePlan

KM = "km"
"""What straight ways, and those along roads without speeds, are told in."""


def take_ways(plan: LivePlan) -> Ways:
    """Copy what the set-up measures ways by, on the main thread.

    Raises
    ------
    InvalidInput
        When roads or costs are gone, time is asked for without either, or shapes are not known yet.
    """
    rules = plan.settings.rules

    def copied(reference: LayerReference, use: str) -> Snapshot | None:
        return Snapshot(referred_layer(reference, use)) if reference else None

    roads = copied(rules.roads, tr("Roads"))
    costs = copied(rules.costs, tr("Table of costs"))
    if rules.objective == TIME and roads is None and costs is None:
        raise InvalidInput(tr("Time needs roads or a table of costs: choose one in the set-up."))
    fields = [] if roads is None else roads.fields().names()
    ways = Ways(
        objective=rules.objective,
        roads=roads,
        speed_field=rules.speed_field if rules.speed_field in fields else None,
        direction_field=rules.direction_field if rules.direction_field in fields else None,
        direction=rules.travel_direction,
        costs=None if costs is None else CostTable(costs),
        crossed=plan.known_shapes.crossed if rules.is_costly else None,
        detour=rules.barrier_detour or None,
        area=float(plan.known_shapes.area.sum()) / 1e6,
    )
    if rules.max_time > 0 and not ways.is_time:
        raise InvalidInput(
            tr(
                "The greatest time needs ways in minutes: choose roads with speeds (or time along "
                "roads), or a table of costs, in the set-up."
            )
        )
    return ways


def units_of(plan: LivePlan) -> Units:
    """Return the plan's units as layers are read: copies, for another thread."""
    table, shapes, layer = plan.table, plan.known_shapes, plan.bound_layer
    return Units(
        source_name=layer.name(),
        feature_id=table.feature_id,
        left_out=(),
        label=list(table.name),
        values={},
        polygons=shapes.polygons,
        ground=Ground(layer.crs(), QgsProject.instance().transformContext()),
        position=shapes.position,
        workload=table.workload.copy(),
    )


def unit_of_ways(ways: Ways) -> str:
    """Return what ways are in: "km", "min", or '' for what a table of costs is in."""
    if ways.costs is not None:
        return ""
    return "min" if ways.is_time else KM


@dataclass(frozen=True)
class WaysAsked:
    """What it takes to find the ways from some centers, for a background thread.

    Attributes
    ----------
    ways : Ways
    units : Units
    graph : Graph
    ids : list of n str
        What units are called in a table of costs.
    sites : Sites
    names : tuple of str
        The centers wanted; those that the layer has not are passed over.
    """

    ways: Ways
    units: Units
    graph: Graph
    ids: list[str]
    sites: Sites
    names: tuple[str, ...]

    def find(self, progress: Progress) -> LiveWays | None:
        """Find them; None where they are straight.

        Raises
        ------
        InvalidInput
            When centers, roads or costs can't be used.
        """
        every, _ = self.sites.read(self.units, Report(), progress)
        number = {name: row for row, name in enumerate(every.name)}
        names = [name for name in self.names if name in number]
        centers = subset(every, np.array([number[name] for name in names], dtype=np.int64))
        problem = make_problem(
            self.units.position,
            self.units.workload,
            self.graph,
            max(len(names), 1),
            globe=self.units.ground.globe,
        )
        # Of units that one center can't serve, the gaps tell where it matters.
        travel = travel_of(self.ways, problem, self.units, self.ids, centers, Report(), progress)
        if travel is None:
            return None
        squared = (
            self.ways.costs is None and self.ways.roads is None and self.ways.objective == SQUARED
        )
        row = {name: at for at, name in enumerate(names)}
        return LiveWays(row, travel, squared, unit_of_ways(self.ways), self._unserved(travel))

    def _unserved(self, travel: Travel) -> tuple[str, ...]:
        """Say which units no center can serve."""
        none = np.flatnonzero((travel.cost >= travel.barred).all(axis=1))
        if not len(none):
            return ()
        text = tr(
            "Units that no territory's center can serve, by the table of costs ({count:,}): "
            "{units}."
        )
        return (text.format(count=len(none), units=self.units.named(none, 3)),)


def take_asked(plan: LivePlan) -> WaysAsked | None:
    """Copy what is needed to find ways; None where they are plain, or there are no centers.

    Raises
    ------
    InvalidInput
        See `take_ways`.
    """
    sites = take_sites(plan.settings)
    if plan.shapes is None:
        return None
    is_timed = plan.settings.rules.max_time > 0
    ways = take_ways(plan) if plan.center or is_timed else None
    if ways is None or sites is None or not plan.center:
        return None
    if ways.is_plain and ways.costs is None:
        return None
    names = tuple(sorted(plan.called(territory) for territory in plan.center))
    return WaysAsked(
        ways, units_of(plan), plan.shapes.graph, list(plan.table.identifier), sites, names
    )


def find_seats(plan: LivePlan) -> dict[str, int]:
    """Return the unit that holds each center, by its name.

    Raises
    ------
    InvalidInput
        When the centers can't be used.
    """
    sites = take_sites(plan.settings)
    if sites is None or not plan.centers:
        return {}
    found, _ = sites.read(units_of(plan), Report())
    return dict(zip(found.name, found.unit.tolist()))


def way_to(plan: LivePlan, units: np.ndarray, territory: int) -> np.ndarray | None:
    """Return (u,) what ways from a territory's center to units take, in `way_unit`.

    inf where the center can't serve a unit; None where there is no center, or ways from it are
    not known (yet).
    """
    if plan.ways is not None:
        return plan.ways.to(units, plan.called(territory))
    if plan.ways_pending or plan.center.get(territory) is None:
        return None
    return straight_way(plan, units, plan.center[territory])


def mean_ways(plan: LivePlan) -> np.ndarray:
    """Return (k,) the mean way from each center to its territory's workload, in `way_unit`.

    NaN where there is no center, and inf where it can't serve one of its units.
    """
    taken, total = _ways_taken(plan, plan.tally)
    return np.divide(taken, total, out=np.full(plan.tally.k, np.nan), where=total > 0)


def mean_way(plan: LivePlan, tally: Tally) -> float:
    """Return the mean way from the centers to all workload by a tally, in `way_unit`.

    NaN where a territory with workload has no center.
    """
    taken, total = _ways_taken(plan, tally)
    served = total > 0
    return float(taken[served].sum() / total[served].sum()) if served.any() else float("nan")


def _ways_taken(plan: LivePlan, tally: Tally) -> tuple[np.ndarray, np.ndarray]:
    """Return (k,) ways to the units of each territory by a tally times workload, and workloads."""
    if not plan.center or plan.shapes is None or plan.ways_pending:
        return np.full(tally.k, np.nan), np.ones(tally.k)
    kept = np.flatnonzero(tally.assignment >= 0)
    owner, work = tally.assignment[kept], tally.workload[kept, 0]
    total = np.bincount(owner, weights=work, minlength=tally.k)
    way = _ways_of_all(plan, plan.shapes, kept, owner)
    taken = np.bincount(owner, weights=work * np.where(work > 0, way, 0.0), minlength=tally.k)
    return taken, total


def times_of(plan: LivePlan) -> tuple[Nearness | None, Nearness | None]:
    """Return what ways from the centers take in each territory, and in all as one.

    None where there are no centers, or ways from them are told in km.
    """
    if plan.ways is None or plan.ways.unit == KM or plan.shapes is None:
        return None, None
    tally, counted = plan.tally, plan.settings.customers_field
    kept = np.flatnonzero(tally.assignment >= 0)
    owner = tally.assignment[kept]
    way = _ways_of_all(plan, plan.shapes, kept, owner)
    count = plan.table.customers[kept] if counted else np.ones(len(kept))
    return nearness_of_all(
        ServedWays(way, owner, count), ServedWays(way, owner, tally.workload[kept, 0]), tally.k
    )


def _ways_of_all(
    plan: LivePlan, shapes: UnitShapes, kept: np.ndarray, owner: np.ndarray
) -> np.ndarray:
    """Return (u,) the way to each of the units `kept` from its owner's center; NaN without."""
    if plan.ways is not None:
        return plan.ways.of(kept, owner, [plan.called(each) for each in range(plan.tally.k)])
    places = np.full((plan.tally.k, shapes.position.shape[1]), np.nan)
    for territory, place in plan.center.items():
        if len(place) == places.shape[1]:
            places[territory] = place
    return _straight(shapes, kept, places[owner])


def straight_way(plan: LivePlan, units: np.ndarray, place: np.ndarray) -> np.ndarray | None:
    """Return (u,) straight km from a place (d,), or one each (u, d), to units.

    None where it is in another frame, or before shapes are known.
    """
    if plan.shapes is None or place.shape[-1] != plan.shapes.position.shape[1]:
        return None
    return _straight(plan.shapes, units, place)


def _straight(shapes: UnitShapes, units: np.ndarray, place: np.ndarray) -> np.ndarray:
    apart = np.linalg.norm(shapes.position[units] - place, axis=-1)
    return arc_length(apart) if shapes.globe else apart


def way_unit(plan: LivePlan) -> str:
    """Return the unit that ways are told in: "km", "min", or '' for that of a table of costs."""
    return KM if plan.ways is None else plan.ways.unit
