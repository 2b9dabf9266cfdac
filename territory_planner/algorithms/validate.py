"""Every rule of a territory job, checked against any plan."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from qgis.core import QgsProcessing, QgsProcessingParameterDefinition

from ..core.constraints.reduction import set_aside
from ..core.constraints.rules import Rules, explain_rule, no_rules, rule_breaks
from ..core.constraints.validate import Break, explain_break, validate_plan
from ..core.errors import InvalidInput
from ..core.problem import Problem
from ..core.text import few
from ..layers.plan import FieldPlan, plan_from_values
from ..layers.reading.units import Units
from ..layers.text import tr
from ..layers.writing.breaks import breaks_table
from .shared import barriers, constraints
from .shared import builders as b
from .shared import outputs as o
from .shared import parameters as p
from .shared.base import TerritoryAlgorithm
from .shared.exceptions import as_it_counts, exceptions, exceptions_of
from .shared.pairs import apart, pairs_of
from .shared.planned import Planned, problem_of_plan, read_planned
from .shared.run import Run

START = "START"
BREAKS = "BREAKS"
NOWHERE = plan_from_values([])
"""The groups or parents of units where no field says which."""

LISTED = 20
"""Breaks that the log lists."""


class ValidatePlan(TerritoryAlgorithm):
    """Judge a plan by the rules it should keep."""

    ID = "validateplan"
    ICON = "validate"

    def title(self) -> str:
        """Return the name in the toolbox."""
        return tr("Validate plan")

    def about(self) -> str:
        """Return what it does."""
        return tr(
            "Checks a plan, wherever it comes from, against every rule that it should keep, and "
            "changes nothing. Each break becomes a row: which rule, which territory and units, by "
            "how much, and the land concerned.\n"
            "The rules: every unit has a territory, every territory has units and is one "
            "connected area, workloads are within the tolerance and the limits. Where they are "
            "given: locked units and territories have kept what they had, exceptions are in place, "
            "groups are together, pairs are apart, and no territory crosses a parent's border."
        )

    def example(self) -> str:
        """Return the arguments of an example."""
        return (
            "INPUT=units.gpkg TERRITORY_FIELD=territory WORKLOAD=visits TOLERANCE=5 "
            "OUTPUT=breaks.gpkg"
        )

    def definitions(self) -> list[QgsProcessingParameterDefinition]:
        """Return parameters and outputs."""
        return [
            p.units_input(),
            p.territory_field(),
            p.workload(),
            p.tolerance(),
            p.contiguity(),
            p.targets(),
            p.target_field(),
            b.field(
                START,
                tr("Plan before"),
                tr("The territory field that locked units and territories should have kept to."),
            ),
            p.locked(),
            *constraints.limits(),
            constraints.territory_locks(),
            constraints.group_field(),
            constraints.parent_field(),
            constraints.links(),
            *barriers.definitions(),
            exceptions(),
            apart(),
            p.id_field(),
            o.sink(
                o.OUTPUT,
                tr("Broken rules"),
                QgsProcessing.SourceType.TypeVectorPolygon,
                tr(
                    "One row per break: rule, territory, units (their number and “unit_ids”), "
                    "criterion, amount of workload beyond the rule, percent of the territory's "
                    "target, and an explanation; with the outline of the units concerned."
                ),
            ),
        ]

    def numbers(self) -> dict[str, str]:
        """Return the output numbers."""
        return {BREAKS: tr("Breaks found")}

    def work(self, run: Run) -> dict[str, Any]:
        """Check the plan."""
        start = run.field(START)
        planned, before = _with_plan_before(run, read_planned(run, start), start)
        units, plan, criteria = planned.units, planned.plan, planned.criteria
        problem = problem_of_plan(run, planned, start=before, parted=False)
        run.stage(tr("Checking the rules"))
        given = exceptions_of(run, units, plan.names, planned.field)
        free = set_aside(replace(problem, upper=np.full_like(problem.upper, np.inf)), given)
        found = [
            *_by_problem(as_it_counts(problem, free, plan.assignment), plan, units, criteria),
            *_by_rules(run, problem, plan, units, given),
        ]
        run.say(_verdict(found))
        table = breaks_table(units, problem, plan.names, planned.ids, criteria, found)
        return {**run.write({o.OUTPUT: table}), BREAKS: len(found)}


def _with_plan_before(
    run: Run, planned: Planned, start: str | None
) -> tuple[Planned, np.ndarray | None]:
    """Return the plan to judge and the one before, by the same names of territories."""
    if start is None:
        if run.given(p.LOCKED) or run.given(constraints.TERRITORY_LOCKS):
            raise InvalidInput(
                tr("Locks hold on to a plan before this one: say which field has it (START).")
            )
        return planned, None
    values = planned.units.values
    both = plan_from_values([*values[planned.field], *values[start]])
    now, before = np.split(both.assignment, 2)
    return replace(planned, plan=FieldPlan(now, both.names)), before


def _by_problem(
    problem: Problem, plan: FieldPlan, units: Units, criteria: Sequence[str]
) -> list[tuple[Break, str]]:
    titles = list(criteria) or [tr("units")]
    return [
        (
            found,
            explain_break(found, plan.names, units.label.__getitem__, titles.__getitem__),
        )
        for found in validate_plan(problem, plan.assignment)
    ]


def _by_rules(
    run: Run, problem: Problem, plan: FieldPlan, units: Units, given: np.ndarray
) -> list[tuple[Break, str]]:
    """Return the breaks of exceptions, pairs, groups and parents."""
    field = run.field(constraints.GROUP_FIELD)
    groups = plan_from_values(units.values[field]) if field else NOWHERE
    parents = constraints.parents_of(run, units) if run.given(constraints.PARENT_FIELD) else NOWHERE
    alone = no_rules(units.n)
    rules = Rules(
        given,
        pairs_of(run, units),
        groups.assignment if groups.names.k else alone.group,
        parents.assignment if parents.names.k else alone.parent,
    )
    return [
        (
            found,
            explain_rule(found, plan.names, units.label.__getitem__, groups.names, parents.names),
        )
        for found in rule_breaks(rules, plan.assignment, units.workload[:, 0])
    ]


def _verdict(found: Sequence[tuple[Break, str]]) -> list[str]:
    """Say how many rules are broken, how often, and list the first breaks."""
    if not found:
        return [tr("The plan keeps every rule that it was checked against.")]
    rules = [each.rule for each, _ in found]
    counts = [f"{rule} ({rules.count(rule):,})" for rule in dict.fromkeys(rules)]
    more = len(found) - LISTED
    return [
        tr("Breaks: {count:,}. By rule: {counts}.").format(
            count=len(found), counts=few(counts, len(counts))
        ),
        *(f"  {each.rule}: {sentence}" for each, sentence in found[:LISTED]),
        *([tr("  and {more:,} more, in the output.").format(more=more)] if more > 0 else []),
    ]
