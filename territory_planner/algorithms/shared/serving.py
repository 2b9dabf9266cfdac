"""Where the territories of a plan are served from while it is revised, and by which ways."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ...core.location.recenter import better_seats
from ...core.model.measures import center_units
from ...core.model.problem import Problem
from ...layers.plan import FieldPlan
from ...layers.reading.points import Centers
from ...layers.reading.units import Units
from . import parameters as p
from .plan_centers import centers_in_order
from .run import Run
from .travel import COST_MATRIX, MAX_DISTANCE, ways_between, ways_of, with_travel


def served(run: Run, problem: Problem, units: Units, plan: FieldPlan) -> Problem:
    """Return the problem with fixed centers and ways from them, where these are asked about.

    Centers are the given ones; where only ways are asked about, the units from which today's
    territories are served best. Where nothing is, the problem stays as it is. A unit that holds
    a given center stays with it, unless centers may lie elsewhere (CENTER_INSIDE).
    """
    reach = run.optional_number(MAX_DISTANCE)
    centers = centers_in_order(run, units, plan)
    if centers is None:
        plain = ways_of(run, units).is_plain
        if (plain and reach is None) or run.given(COST_MATRIX):
            return with_travel(run, problem, units, None)
        centers = _of_today(run, problem, units, plan, reach)
    elif run.yes(p.CENTER_INSIDE):
        problem = _anchored(problem, plan, centers)
    reach = np.inf if reach is None else reach
    fixed = replace(problem, center=centers.position, reach=reach)
    return with_travel(run, fixed, units, centers)


def _anchored(problem: Problem, plan: FieldPlan, centers: Centers) -> Problem:
    """Return the problem with the units that hold their territory's center locked."""
    locked = problem.locked.copy()
    locked[centers.unit[plan.assignment[centers.unit] == np.arange(problem.k)]] = True
    return replace(problem, locked=locked)


def _of_today(
    run: Run, problem: Problem, units: Units, plan: FieldPlan, reach: float | None
) -> Centers:
    seats = center_units(problem, plan.assignment)
    if not ways_of(run, units).is_plain:
        travel_from = ways_between(run, problem, units)
        seats = better_seats(problem, plan.assignment, seats, travel_from, reach)
    return Centers(problem.position[seats], seats, list(plan.names.text), {})
