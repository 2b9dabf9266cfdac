"""A plan judged by what a run asks of it: every break, with its sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from ...core.checks.centers import center_breaks
from ...core.checks.rules import Rules, explain_rule, rule_breaks
from ...core.checks.validate import (
    CENTER,
    Break,
    count_break,
    explain_break,
    validate_plan,
)
from ...core.model.problem import UNASSIGNED, Problem
from ...core.presolve.reduction import as_it_counts, set_aside
from ...layers.plan import FieldPlan
from ...layers.text import tr
from . import parameters as p
from .barriers import crossed, parts_neighbours
from .constraints import MAXIMUM, MINIMUM, limit
from .exceptions import exceptions_of
from .plan_centers import PlanCenters, read_plan_centers
from .planned import Planned, problem_of_plan
from .rules import NamedRules, rules_of
from .run import Run
from .sites import CENTER_SPACING
from .travel import MAX_DISTANCE

Told = list[tuple[Break, str]]
"""Breaks, each with its sentence for people."""


@dataclass(frozen=True)
class Judged:
    """What there is to say of a plan.

    Attributes
    ----------
    problem : Problem
        What the plan is judged by.
    planned : Planned
    rules : Rules
    told : Told
        Every break.
    """

    problem: Problem
    planned: Planned
    rules: Rules
    told: Told


def judged(
    run: Run,
    planned: Planned,
    before: np.ndarray | None,
    asked: int | None,
    targets_by: FieldPlan | None = None,
    center: np.ndarray | None = None,
) -> Judged:
    """Judge a plan by all that a run asks of it.

    Parameters
    ----------
    before : (n,) int, optional
        The plan that locks hold on to.
    asked : int, optional
        How many territories there should be.
    targets_by : FieldPlan, optional
        See `planned.problem_of_plan`.
    center : (k, d) float64, optional
        The centers (km) that the run has found, where none are given; else each territory is
        judged about its middle.
    """
    units, plan = planned.units, planned.plan
    centers = read_plan_centers(run, units, plan)
    problem = problem_of_plan(
        run,
        planned,
        start=before,
        capacity=centers.capacity if centers else None,
        targets_by=targets_by,
    )
    if not _has_targets(run):
        problem = _for_number_asked(problem, asked)
    given = exceptions_of(run, units, plan.names, planned.field)
    named = rules_of(run, units, given)
    free = set_aside(replace(problem, upper=np.full_like(problem.upper, np.inf)), given)
    problem = replace(as_it_counts(problem, free, plan.assignment), center=center)
    found = [
        *_breaks_of_number(plan, asked),
        *_breaks_of_plan(run, problem, planned),
        *_breaks_of_centers(run, problem, planned, centers),
        *_breaks_of_units(planned, named),
    ]
    return Judged(problem, planned, named.rules, found)


def _has_targets(run: Run) -> bool:
    """Tell whether a run says what each territory should carry."""
    return any(map(run.given, (p.TARGETS, p.TARGET_FIELD, p.CAPACITY_FIELD)))


def _for_number_asked(problem: Problem, asked: int | None) -> Problem:
    """Return a problem whose equal targets are for the number of territories asked for.

    A plan may have more or fewer: that is a break of its own, not one of each tolerance.
    """
    if asked is None or asked == problem.k:
        return problem
    target = problem.target * (problem.k / asked)
    return replace(
        problem,
        target=target,
        lower=np.maximum(target * (1 - problem.tolerance), problem.least),
        upper=np.minimum(target * (1 + problem.tolerance), problem.most),
    )


def _breaks_of_number(plan: FieldPlan, asked: int | None) -> Told:
    """Return a break where there are not as many territories as asked for."""
    found = [] if asked is None else count_break(plan.names.k, asked)
    return [(each, explain_break(each, plan.names, str, str)) for each in found]


def _breaks_of_plan(run: Run, problem: Problem, planned: Planned) -> Told:
    """Return the breaks of contiguity, barriers, tolerance, limits and locks."""
    hard = tuple(limit(run, name, planned.criteria) for name in (MINIMUM, MAXIMUM))
    barred = crossed(run, planned.units) if parts_neighbours(run) else None
    return _told(planned, validate_plan(problem, planned.plan.assignment, hard, barred))


def _breaks_of_centers(
    run: Run, problem: Problem, planned: Planned, centers: PlanCenters | None
) -> Told:
    """Return the breaks of rules about centers, given ones or those in the middle."""
    if centers is not None:
        problem = replace(problem, center=centers.position, travel=centers.travel)
    found = center_breaks(
        problem,
        planned.plan.assignment,
        None if centers is None or not run.yes(p.CENTER_INSIDE) else centers.seat,
        run.optional_number(MAX_DISTANCE),
        run.optional_number(CENTER_SPACING) or 0.0,
    )
    return [*_told(planned, found), *_centerless(planned, centers), *_homeless(planned, centers)]


def _centerless(planned: Planned, centers: PlanCenters | None) -> Told:
    """Return a break for each territory that has units, but none of the given centers."""
    if centers is None:
        return []
    plan, names = planned.plan.assignment, planned.plan.names
    held = np.unique(plan[plan >= 0])
    said = tr("{territory} has no center")
    return [
        (
            _break_of(planned, territory, np.flatnonzero(plan == territory)),
            said.format(territory=names(territory)),
        )
        for territory in held[centers.seat[held] < 0].tolist()
    ]


def _homeless(planned: Planned, centers: PlanCenters | None) -> Told:
    """Return a break for each center that no territory is served from."""
    units = [] if centers is None else centers.homeless.tolist()
    said = tr("{unit} holds a center that no territory has")
    return [
        (
            _break_of(planned, UNASSIGNED, np.array([unit])),
            said.format(unit=planned.units.label[unit]),
        )
        for unit in units
    ]


def _break_of(planned: Planned, territory: int, units: np.ndarray) -> Break:
    """Return a break about centers by some units (ascending), with the workload they carry."""
    load = float(planned.units.workload[units, 0].sum())
    return Break(CENTER, territory, tuple(units.tolist()), 0, load)


def _breaks_of_units(planned: Planned, named: NamedRules) -> Told:
    """Return the breaks of exceptions, pairs, groups and parents."""
    units, plan = planned.units, planned.plan
    return [
        (
            found,
            explain_rule(found, plan.names, units.label.__getitem__, named.groups, named.parents),
        )
        for found in rule_breaks(named.rules, plan.assignment, units.workload[:, 0])
    ]


def _told(planned: Planned, found: Sequence[Break]) -> Told:
    titles, label = planned.criteria or [tr("units")], planned.units.label.__getitem__
    return [
        (each, explain_break(each, planned.plan.names, label, titles.__getitem__)) for each in found
    ]
