"""A plan judged by what a run asks of it: every break, with its sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ...core.constraints.centers import center_breaks
from ...core.constraints.rules import explain_rule, rule_breaks
from ...core.constraints.validate import (
    CENTER,
    Break,
    count_break,
    explain_break,
    validate_plan,
)
from ...core.problem import UNASSIGNED, Problem
from ...layers.plan import FieldPlan
from ...layers.text import tr
from . import parameters as p
from .barriers import crossed, parts_neighbours
from .constraints import MAXIMUM, MINIMUM, limit
from .plan_centers import PlanCenters
from .planned import Planned
from .rules import rules_of
from .run import Run
from .sites import CENTER_SPACING
from .travel import MAX_DISTANCE

Told = list[tuple[Break, str]]
"""Breaks, each with its sentence for people."""


def breaks_of_number(run: Run, plan: FieldPlan) -> Told:
    """Return a break where there are not as many territories as asked for."""
    asked = run.optional_integer(p.TERRITORIES)
    found = [] if asked is None else count_break(plan.names.k, asked)
    return [(each, explain_break(each, plan.names, str, str)) for each in found]


def breaks_of_plan(run: Run, problem: Problem, planned: Planned) -> Told:
    """Return the breaks of contiguity, barriers, tolerance, limits and locks."""
    hard = tuple(limit(run, name, planned.criteria) for name in (MINIMUM, MAXIMUM))
    barred = crossed(run, planned.units) if parts_neighbours(run) else None
    return _told(planned, validate_plan(problem, planned.plan.assignment, hard, barred))


def breaks_of_centers(
    run: Run, problem: Problem, planned: Planned, centers: PlanCenters | None
) -> Told:
    """Return the breaks of rules about centers, given ones or those in the middle."""
    if centers is not None:
        problem = replace(problem, center=centers.position, travel=centers.travel)
    found = center_breaks(
        problem,
        planned.plan.assignment,
        None if centers is None else centers.seat,
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


def breaks_of_units(run: Run, planned: Planned, given: Sequence[int]) -> Told:
    """Return the breaks of exceptions (their territories given), pairs, groups and parents."""
    units, plan = planned.units, planned.plan
    named = rules_of(run, units, given)
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
