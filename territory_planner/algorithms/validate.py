"""Every rule of a territory job, checked against any plan."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from qgis.core import QgsProcessing, QgsProcessingParameterDefinition

from ..core.constraints.reduction import as_it_counts, set_aside
from ..core.constraints.validate import Break
from ..core.errors import InvalidInput
from ..core.problem import Problem
from ..core.text import few
from ..layers.plan import FieldPlan, plan_from_values
from ..layers.text import tr
from ..layers.writing.breaks import breaks_table
from .shared import builders as b
from .shared import constraints, sites, travel
from .shared import outputs as o
from .shared import parameters as p
from .shared.base import TerritoryAlgorithm
from .shared.exceptions import exceptions_of
from .shared.judging import breaks_of_centers, breaks_of_number, breaks_of_plan, breaks_of_units
from .shared.pairs import apart
from .shared.plan_centers import read_plan_centers
from .shared.planned import Planned, problem_of_plan, read_planned
from .shared.run import Run

START = "START"
BREAKS = "BREAKS"

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
            "connected area on one side of the barriers, workloads are within the tolerance and "
            "the limits. Where they are given: there are as many territories as asked for, each "
            "with its center, which is near enough to its units, far enough from other centers "
            "and can serve them; locked units and territories have kept what they had, exceptions "
            "are in place, groups are together, pairs are apart, and no territory crosses a "
            "parent's border."
        )

    def example(self) -> str:
        """Return the arguments of an example."""
        return (
            "INPUT=sample_data/midwest_plan.gpkg TERRITORY_FIELD=territory WORKLOAD=POP2020 "
            "TOLERANCE=5 OUTPUT=breaks.gpkg"
        )

    def definitions(self) -> list[QgsProcessingParameterDefinition]:
        """Return parameters and outputs."""
        return [
            p.units_input(),
            p.territory_field(),
            p.workload(),
            *p.tolerances(),
            *p.touching(),
            p.targets(),
            p.target_field(),
            p.territories(),
            p.centers(optional=True),
            p.center_name_field(),
            b.advanced(p.capacity_field()),
            *sites.definitions(),
            travel.max_distance(),
            travel.cost_matrix(),
            b.field(
                START,
                tr("Plan before"),
                tr("The territory field that locked units and territories should have kept to."),
            ),
            p.locked(),
            *constraints.limits(),
            constraints.territory_locks(),
            *constraints.of_units(),
            apart(),
            p.id_field(),
            o.sink(
                o.OUTPUT,
                tr("Broken rules"),
                QgsProcessing.SourceType.TypeVectorPolygon,
                tr(
                    "One row per break: rule, territory, units (their number and “unit_ids”), "
                    "criterion (a workload field, or km), amount by which the rule is broken "
                    "(negative below a tolerance), percent of the territory's target, and an "
                    "explanation; with the outline of the units concerned."
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
        units, plan = planned.units, planned.plan
        centers = read_plan_centers(run, units, plan)
        capacity = centers.capacity if centers else None
        problem = problem_of_plan(run, planned, start=before, capacity=capacity)
        if not _has_targets(run):
            problem = _for_number_asked(problem, run.optional_integer(p.TERRITORIES))
        run.stage(tr("Checking the rules"))
        given = exceptions_of(run, units, plan.names, planned.field)
        free = set_aside(replace(problem, upper=np.full_like(problem.upper, np.inf)), given)
        problem = as_it_counts(problem, free, plan.assignment)
        found = [
            *breaks_of_number(run, plan),
            *breaks_of_plan(run, problem, planned),
            *breaks_of_centers(run, problem, planned, centers),
            *breaks_of_units(run, planned, given),
        ]
        run.say(_verdict(found))
        told = plan.names, planned.ids, planned.criteria, found
        table = breaks_table(units, problem, *told, run.progress.part(99, 99))
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
