"""Every figure of a plan, found once for whoever tells them: tables, a report, a layout."""

from __future__ import annotations

import numpy as np

from ...core.geometry.land import common_land, land_of, land_without
from ...core.model.data_classes import dataclass
from ...core.model.measures import loads
from ...core.model.problem import Problem
from ...layers.plan_figures import Covered, PlanFacts, Told, as_one, told_of
from ...layers.reading.customers import Customers
from ...layers.reading.region import land_m2, read_region
from ...layers.text import tr
from ...layers.writing.territory_layers import Drawn, drawn
from . import measures as m
from . import statistics as s
from .planned import Planned
from .region import REGION
from .run import Run
from .touring import travel_of
from .ways_told import with_ways


@dataclass(frozen=True)
class PlanStatistics:
    """The figures of a plan.

    Attributes
    ----------
    drawn : Drawn
        The territories: their outlines, and all that is known of them.
    told : tuple of Told
        What is told of the plan as a whole.
    customers : Customers or None
        Those of a layer of customers.
    """

    drawn: Drawn
    told: tuple[Told, ...]
    customers: Customers | None


def plan_statistics(run: Run, planned: Planned, problem: Problem) -> PlanStatistics:
    """Find the figures of a plan, whose units were read with `statistics.unit_fields`.

    Parameters
    ----------
    problem : Problem
        Its workload counts travel inside territories, where that is asked for.
    """
    given = s.Given(planned, problem, s.customers_of(run, planned.units))
    run.stage(tr("Drawing outlines"))
    drawn_now = drawn(planned.units, problem, given.plan, run.progress)
    facts = with_ways(run, given, s.with_market(run, given, drawn_now.facts))
    facts = facts.told_apart(travel_of(run, planned.units, problem, given.plan))
    counted = m.counted_customers(run, planned.units, given.customers)
    covered = _covered(run, given, drawn_now, counted)
    told = tuple(told_of(PlanFacts(facts, as_one(facts), covered), planned.criteria))
    return PlanStatistics(Drawn(drawn_now.shapes, facts), told, given.customers)


def _covered(run: Run, given: s.Given, drawn_now: Drawn, counted: np.ndarray | None) -> Covered:
    """Return how much the territories cover."""
    units, plan, problem = given.planned.units, given.plan, given.problem
    n = units.n + len(units.left_out)
    assigned = int((plan >= 0).sum()) + units.staying
    customers = None
    if counted is not None:
        all_of_them = counted.sum() if given.customers is None else len(given.customers.xy)
        customers = float(counted[plan >= 0].sum() / all_of_them) if all_of_them > 0 else None
    land = None
    if run.given(REGION):
        run.stage(tr("Measuring the study region"))
        asked = read_region(run.source(REGION), units.ground, run.progress)
        drawn_land = land_of([each.asWkb().data() for each in drawn_now.shapes], run.progress)
        # Long straight sides of a region are measured otherwise once cut: both parts are cut alike.
        inside = land_m2(common_land(asked, drawn_land, run.progress), units.ground, run.progress)
        outside = land_m2(land_without(asked, drawn_land, run.progress), units.ground, run.progress)
        land = inside / (inside + outside)
    total = problem.workload.sum(axis=0)
    carried = loads(problem, plan).sum(axis=0)
    share = np.divide(carried, total, out=np.zeros(len(total)), where=total > 0)
    return Covered(assigned / n, share, customers, land)
