"""What a run asks of a design of so many territories, or of an allocation to centers."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np

from ...core.checks.rules import no_rules
from ...core.jobs.design_plan import DesignWish
from ...core.jobs.request import GivenCenters, Request
from ...core.model.data_classes import dataclass
from ...core.model.errors import InvalidInput
from ...core.model.moves import Name
from ...core.model.problem import Problem
from ...core.model.travel_table import Travel
from ...core.presolve.parents import check_enough_territories
from ...layers.asked import DesignAsked
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
from .reading import count_of, criteria_of, read_capacities, read_table_of_targets
from .requests import barred_by, serving_of
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
    _check_parents(run, units, k)
    start = read_start(run, units, centers, table, k, start_field)
    unnamed = start.assignment is None and centers is None and table is None
    given = exceptions_of(run, units, None if unnamed else start.names, start_field)
    named = rules_of(run, units, given)
    asked_of = DesignAsked(
        target=_target(run, units, centers, table, start),
        units=units,
        graph=constraints.graph_of(run, units, k),
        k=k,
        number=k,
        criteria=criteria_of(run, units),
        rules=named.rules,
        called=named.called(units, start.names, criteria),
        barred=barred_by(run, units),
        serving=serving_of(run, units, _every_center(run, units, start.names)),
        centers=centers,
        ready=_ready(run, units, centers),
        inside=run.yes(p.CENTER_INSIDE),
        start=start.assignment,
        locked=start.locked,
        touring=touring_of(run, units),
    )
    return Fresh(asked_of.request(), start.names, unnamed)


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
        objective=travel.shape_of_run(run),
    )
    return fresh.request, wish


def read_allocation(run: Run, units: Units) -> tuple[Request, Names]:
    """Return what is asked of an allocation to given centers, and what territories are called."""
    criteria = run.fields(p.WORKLOAD)
    centers = run.needed_centers(units, also=run.fields(p.CAPACITY_FIELD))
    names = centers.numbered()
    if run.given(p.CENTER_NAME_FIELD):
        names = Names(tuple(unique_names(centers.name)), False)
    _check_parents(run, units, centers.k)
    named = rules_of(run, units, no_rules(units.n).given)
    request = DesignAsked(
        target=read_capacities(run, centers),
        units=units,
        graph=constraints.graph_of(run, units, centers.k),
        k=centers.k,
        number=None,
        criteria=criteria_of(run, units),
        rules=named.rules,
        called=named.called(units, names, criteria),
        barred=barred_by(run, units),
        serving=serving_of(run, units, _every_center(run, units, names)),
        centers=centers,
        ready=_ready(run, units, centers),
        inside=run.yes(p.CENTER_INSIDE),
    ).request()
    run.say([asked(request.problem, units, criteria)])
    return request, names


def _namer(
    run: Run, units: Units, names: Names, told: Callable[[int, Names], None]
) -> Callable[[Problem, np.ndarray], Name]:
    """Return what names a plan's territories: after their heaviest units, where that is asked."""

    def name(problem: Problem, plan: np.ndarray) -> Name:
        field, found = run.field(NAME_FIELD), names
        if field and names.numeric:
            found = named_after_units(plan, problem.k, units.workload, units.values[field])
        told(problem.k, found)
        return found

    return name


def _check_parents(run: Run, units: Units, k: int) -> None:
    """Refuse fewer territories than parents, before anything else is read."""
    if run.given(constraints.PARENT_FIELD):
        parents = constraints.parents_of(run, units)
        check_enough_territories(parents.assignment, k, parents.names.text)


def _ready(run: Run, units: Units, centers: Centers | None) -> Travel | None:
    """Return ready-made ways from centers; None without any."""
    if centers is None or not run.given(travel.COST_MATRIX):
        return None
    ids = run.unit_ids(units)
    return table_travel(travel.cost_table(run), ids, units, centers, run.report, run.progress)


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
