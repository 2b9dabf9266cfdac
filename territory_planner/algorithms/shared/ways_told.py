"""How near a plan's territories are to their centers: straight, by roads, or by a table."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ...core.figures.nearness import ServedWays, nearness_of_all
from ...core.jobs.request import GivenCenters
from ...core.model.measures import center_units, distance
from ...core.model.problem import Problem
from ...core.model.text import few
from ...core.model.travel_table import Travel
from ...layers.facts import Facts
from ...layers.reading.points import Centers
from ...layers.reading.ways import TIME, Ways, travel_of
from ...layers.text import tr
from . import measures as m
from . import travel
from .plan_centers import read_plan_centers
from .run import Run
from .statistics import RESPONSE_LIMIT, Given


def with_ways(run: Run, given: Given, facts: Facts) -> Facts:
    """Return facts with ways from the centers: the given ones, else each territory's middle."""
    run.stage(tr("Measuring ways from the centers"))
    problem, plan, units = given.problem, given.plan, given.planned.units
    found = read_plan_centers(run, units, given.planned.plan)
    unit = center_units(problem, plan)
    if found is None:
        place = np.where((unit >= 0)[:, None], problem.position[unit], np.nan)
        row = np.arange(problem.k)
    else:
        place = np.where((found.row >= 0)[:, None], found.given.position[found.row], np.nan)
        row = found.row
        _tell_without_center(run, given, row)
    km = _straight(problem, problem.position, place, plan)
    taken = _travel(run, given, found.given if found else None, unit)
    minutes = None if taken is None else _taken(run, given, taken, row)
    work = units.workload[:, 0]
    served, served_time = _served(run, given, place, km, minutes)
    limit = run.optional_number(RESPONSE_LIMIT)
    kinds = [(served, ServedWays(km, plan, work))]
    if minutes is not None:
        kinds.append((served_time, ServedWays(minutes, plan, work)))
    told = [nearness_of_all(each, weighed, problem.k, limit) for each, weighed in kinds]
    facts = replace(facts, distance=told[0][0], whole_distance=told[0][1])
    if len(told) == 1:
        return facts
    return replace(facts, time=told[1][0], whole_time=told[1][1])


def _straight(
    problem: Problem, position: np.ndarray, place: np.ndarray, owner: np.ndarray
) -> np.ndarray:
    center = np.vstack([place, np.full((1, place.shape[1]), np.nan)])
    return distance(problem, position, center[owner])


def _served(
    run: Run, given: Given, place: np.ndarray, km: np.ndarray, minutes: np.ndarray | None
) -> tuple[ServedWays, ServedWays]:
    """Return ways to customers where they are given, else to units: in km, and by time."""
    plan, customers, units = given.plan, given.customers, given.planned.units
    time = np.full(len(plan), np.nan) if minutes is None else minutes
    if customers is None:
        counted = m.counted_customers(run, units, None)
        count = np.ones(len(plan)) if counted is None else counted
        return ServedWays(km, plan, count), ServedWays(time, plan, count)
    owner = np.append(plan, -1)[customers.unit]
    position = units.ground.position(*customers.xy.T, progress=run.progress)
    way = _straight(given.problem, position, place, owner)
    count = np.ones(len(owner))
    return ServedWays(way, owner, count), ServedWays(
        np.append(time, np.nan)[customers.unit], owner, count
    )


def _travel(
    run: Run, given: Given, centers: GivenCenters | None, unit: np.ndarray
) -> Travel | None:
    """Return what ways take by roads or by a table of costs; None where neither is given."""
    if run.given(travel.COST_MATRIX) and centers is not None:
        return centers.travel
    if not run.given(travel.ROADS):
        return None
    units, problem = given.planned.units, given.problem
    seats = (
        Centers(problem.position[unit], unit, [], {})
        if centers is None
        else Centers(centers.position, centers.unit, [], {})
    )
    ways = Ways(
        objective=TIME,
        roads=run.source(travel.ROADS),
        speed_field=run.field(travel.SPEED_FIELD),
        direction_field=run.field(travel.DIRECTION_FIELD),
        direction=run.choice(travel.TRAVEL_DIRECTION),
    )
    return travel_of(ways, problem, units, [], seats, run.report, run.progress)


def _taken(run: Run, given: Given, travel_found: Travel, row: np.ndarray) -> np.ndarray:
    """Return (n,) what the way to each unit takes, NaN where there is none; say where."""
    center = np.append(row, -1)[given.plan]
    served = np.flatnonzero(center >= 0)
    taken = np.full(len(center), np.nan)
    taken[served] = travel_found.exact(served, center[served])
    lost = served[~np.isfinite(taken[served])]
    if len(lost):
        run.report.warning(
            tr(
                "Units that their center can't reach, left aside where ways by time are told "
                "({count:,}): {units}."
            ).format(count=len(lost), units=given.planned.units.named(lost))
        )
    return np.where(np.isfinite(taken), taken, np.nan)


def _tell_without_center(run: Run, given: Given, row: np.ndarray) -> None:
    names = [given.planned.plan.names(each) for each in np.flatnonzero(row < 0).tolist()]
    if names:
        run.report.warning(
            tr(
                "Territories without a center, whose ways are not told ({count:,}): {names}."
            ).format(count=len(names), names=few(names))
        )
