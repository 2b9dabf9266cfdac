"""What a run asks of a design of so many territories, or of an allocation to centers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

import numpy as np

from ...core.checks.rules import no_rules
from ...core.jobs.design_plan import DesignWish
from ...core.jobs.request import GivenCenters, Request
from ...core.model.errors import InvalidInput
from ...core.model.moves import Name
from ...core.model.problem import Problem
from ...layers.plan import Names, named_after_units, unique_names
from ...layers.reading.costs import table_travel
from ...layers.reading.points import Centers
from ...layers.reading.targets import TargetTable, targets_of, warn_of_scaling
from ...layers.reading.units import Units
from . import constraints, sites, travel
from . import parameters as p
from .account import asked
from .exceptions import EXCEPTIONS, exceptions_of, names_are_missing
from .plan_centers import given_centers
from .reading import count_of, problem_of, read_capacities, read_table_of_targets
from .requests import barred_by, hard_limits, serving_of
from .rules import rules_of
from .run import Run
from .starting import Start, read_start, start_is_missing
from .touring import touring_of

START = "START"
NAME_FIELD = "NAME_FIELD"


def check_start(run: Run) -> None:
    """Refuse locks and exceptions of territories that nothing names."""
    if run.given(START):
        return
    if run.given(p.LOCKED):
        raise InvalidInput(start_is_missing())
    if run.given(EXCEPTIONS) and not (run.given(p.CENTERS) or run.given(p.TARGETS)):
        raise InvalidInput(names_are_missing())


@dataclass(frozen=True)
class Fresh:
    """What is asked of plans that are made afresh.

    Attributes
    ----------
    request : Request
    names : Names
        What the territories are called.
    unnamed : bool
        They are but numbered.
    """

    request: Request
    names: Names
    unnamed: bool


def read_fresh(run: Run, units: Units, asked_for: int | None) -> Fresh:
    """Return what is asked of so many territories, or of those around the centers given."""
    criteria, start_field = run.fields(p.WORKLOAD), run.field(START)
    centers = _centers(run, units, asked_for)
    table = read_table_of_targets(run, criteria, start_field)
    k = count_of(asked_for, centers, table, units.n, run.report)
    start = read_start(run, units, centers, table, k, start_field)
    unnamed = start.assignment is None and centers is None and table is None
    given = exceptions_of(run, units, None if unnamed else start.names, start_field)
    named = rules_of(run, units, given)
    problem = _problem(run, units, k, start, centers, _target(run, units, centers, table, start))
    request = Request(
        problem=problem,
        rules=named.rules,
        called=named.called(units, start.names, criteria),
        hard=hard_limits(run, criteria),
        barred=barred_by(run, units),
        serving=serving_of(run, units, _every_center(run, units, start.names)),
        number=k,
        is_shared=table is None and not run.given(p.CAPACITY_FIELD),
        touring=touring_of(run, units),
    )
    return Fresh(request, start.names, unnamed)


def read_design(
    run: Run, units: Units, asked_for: int | None, name: Callable[[int, Names], None]
) -> tuple[Request, DesignWish]:
    """Return what is asked of a design of as many territories as are asked for, or centers given.

    Parameters
    ----------
    name : callable
        Told what so many territories are called, once there is a plan.
    """
    fresh = read_fresh(run, units, asked_for)
    run.say([asked(fresh.request.problem, units, run.fields(p.WORKLOAD))])
    wish = DesignWish(
        effort=run.choice(p.EFFORT),
        seed=run.integer(p.RANDOM_SEED),
        names=() if fresh.unnamed else fresh.names.text,
        name=_namer(run, units, fresh.names, name),
        counts=constraints.count_is_open(run),
        excused=sites.out_of_all(run, units),
        crossed=travel.ways_of(run, units).crossed,
    )
    return fresh.request, wish


def read_allocation(run: Run, units: Units) -> tuple[Request, Names]:
    """Return what is asked of an allocation to given centers, and what territories are called."""
    criteria = run.fields(p.WORKLOAD)
    centers = run.needed_centers(units, also=run.fields(p.CAPACITY_FIELD))
    names = centers.numbered()
    if run.given(p.CENTER_NAME_FIELD):
        names = Names(tuple(unique_names(centers.name)), False)
    start = Start(None, None, names)
    problem = _problem(run, units, centers.k, start, centers, read_capacities(run, centers))
    run.say([asked(problem, units, criteria)])
    named = rules_of(run, units, no_rules(units.n).given)
    request = Request(
        problem=problem,
        rules=named.rules,
        called=named.called(units, names, criteria),
        hard=hard_limits(run, criteria),
        barred=barred_by(run, units),
        serving=serving_of(run, units, _every_center(run, units, names)),
    )
    return request, names


def _namer(
    run: Run, units: Units, names: Names, told: Callable[[int, Names], None]
) -> Callable[[Problem, np.ndarray], Name]:
    """Return what names a plan's territories: after their center units, where that is asked."""

    def name(problem: Problem, plan: np.ndarray) -> Name:
        field, found = run.field(NAME_FIELD), names
        if field and names.numeric:
            found = named_after_units(problem, plan, units.values[field])
        told(problem.k, found)
        return found

    return name


def _problem(
    run: Run,
    units: Units,
    k: int,
    start: Start,
    centers: Centers | None,
    target: np.ndarray | None,
) -> Problem:
    """Return the problem, with the centers to design around, and ready-made ways from them."""
    problem = problem_of(
        run,
        units,
        k,
        start=start.assignment,
        locked=start.locked,
        center=centers.position if centers else None,
        target=target,
    )
    if run.given(constraints.PARENT_FIELD):
        # Territories are judged by what touches on the map, across parents, too.
        quiet, _ = run.quiet(run.progress)
        problem = replace(problem, graph=constraints.graph_of(quiet, units, k, parted=False))
    if centers is None:
        return problem
    ready = None
    if run.given(travel.COST_MATRIX):
        source, ids = run.source(travel.COST_MATRIX), run.unit_ids(units)
        ready = table_travel(source, ids, units, centers, run.report, run.progress)
    inside = run.yes(p.CENTER_INSIDE)
    return replace(problem, travel=ready, center_inside=inside, seat=centers.unit)


def _target(
    run: Run, units: Units, centers: Centers | None, table: TargetTable | None, start: Start
) -> np.ndarray | None:
    """Return what each territory should carry, where that is given."""
    if table is None:
        return read_capacities(run, centers)
    target = targets_of(table, start.names, run.report, run.progress)
    warn_of_scaling(target, units.workload, run.fields(p.WORKLOAD), run.report)
    return target


def _centers(run: Run, units: Units, k: int | None) -> Centers | None:
    """Return the centers to design around, chosen among candidates where there are any."""
    also = [*run.fields(p.CAPACITY_FIELD), run.field(sites.SITE_FIELD)]
    centers = run.centers(units, also=also)
    if centers is None or not run.given(sites.SITE_FIELD):
        return centers
    costs = partial(travel.costs_of_sites, run, units, centers)
    return sites.chosen_centers(run, units, centers, k, costs)


def _every_center(run: Run, units: Units, names: Names) -> GivenCenters | None:
    """Return all centers that are given, which the plan is judged by."""
    quiet, _ = run.quiet(run.progress)
    centers = quiet.centers(units, also=[run.field(sites.SITE_FIELD)])
    return None if centers is None else given_centers(quiet, units, centers, names)
