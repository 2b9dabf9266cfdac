"""From a run's parameters to what the jobs of the core take."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ...core.jobs.request import GivenCenters, Measured, Request, Serving
from ...core.location.recenter import TravelFrom
from ...core.model.problem import Problem
from ...core.model.progress import Progress
from ...core.model.travel_table import Travel
from ...layers.reading.units import Units
from ...layers.reading.ways import measured
from . import parameters as p
from .barriers import crossed, parts_neighbours
from .exceptions import exceptions_of
from .plan_centers import check_all_have_centers, read_plan_centers
from .planned import Planned, problem_of_plan
from .reading import criteria_of
from .rules import rules_of
from .run import Run
from .sites import CENTER_SPACING
from .touring import TRAVEL_PER_KM, touring_of
from .travel import MAX_TIME, OBJECTIVE, reach_of, tell_of_ways, ways_of


def request_of(
    run: Run,
    planned: Planned,
    start: np.ndarray | None,
    *,
    locked: np.ndarray | None = None,
    number: int | None = None,
    all_have_centers: bool = False,
    joining: Sequence[str] = (),
) -> Request:
    """Return what a run asks of a plan.

    Parameters
    ----------
    start : (n,) int, optional
        The plan to revise, or that locks hold on to.
    locked : (n,) bool, optional
        Units that stay where they are; by default those that the lock field says.
    number : int, optional
        How many territories there should be.
    all_have_centers : bool
        Whether each territory needs a center, where centers are given.
    joining : sequence of str
        Names of people whose territories are to begin: they may have centers, too.

    Raises
    ------
    InvalidInput
        When something can't be used as it is given.
    """
    units, plan = planned.units, planned.plan
    given = exceptions_of(run, units, plan.names, planned.field)
    centers = read_plan_centers(run, units, plan, joining)
    if all_have_centers:
        check_all_have_centers(centers, plan)
    problem = problem_of_plan(
        run,
        planned,
        start=start,
        locked=locked,
        capacity=centers.capacity if centers else None,
    )
    named = rules_of(run, units, given)
    return Request(
        problem=problem,
        rules=named.rules,
        called=named.called(units, plan.names, planned.criteria),
        hard=criteria_of(run, units).hard,
        barred=barred_by(run, units),
        serving=serving_of(run, units, centers.given if centers else None),
        number=number,
        touring=touring_of(run, units) if run.has(TRAVEL_PER_KM) else None,
        is_shared=not any(map(run.given, (p.TARGETS, p.TARGET_FIELD, p.CAPACITY_FIELD))),
    )


def barred_by(run: Run, units: Units) -> np.ndarray:
    """Return (e, 2) int64, units that touch, but across a barrier."""
    return crossed(run, units) if parts_neighbours(run) else np.zeros((0, 2), dtype=np.int64)


def serving_of(run: Run, units: Units, centers: GivenCenters | None) -> Serving:
    """Return how territories are to be served."""
    return Serving(
        centers=centers,
        reach=reach_of(run),
        spacing=run.optional_number(CENTER_SPACING) or 0.0,
        ways=_measured(run, units) if run.has(OBJECTIVE) or run.given(MAX_TIME) else None,
    )


def _measured(run: Run, units: Units) -> Measured | None:
    """Return how ways are measured that are neither plain nor ready-made, which is then told."""
    ways = ways_of(run, units)
    found = measured(ways, units, run.report)
    if found is None:
        return None

    def from_centers(
        problem: Problem, place: np.ndarray, seat: np.ndarray, progress: Progress
    ) -> Travel | None:
        tell_of_ways(run, ways, problem)
        return found.from_centers(problem, place, seat, progress)

    def between(problem: Problem, progress: Progress) -> TravelFrom:
        tell_of_ways(run, ways, problem)
        return found.between(problem, progress)

    return Measured(between, from_centers)
