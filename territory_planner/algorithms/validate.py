"""Every rule of a territory job, checked against any plan."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from qgis.core import QgsProcessing, QgsProcessingParameterDefinition

from ..core.checks.issue import Issue
from ..core.checks.listing import BY_KIND
from ..core.jobs.judge_plan import judge
from ..core.model.errors import InvalidInput
from ..core.model.locale import number
from ..core.model.text import few, labelled
from ..layers.plan import by_same_names
from ..layers.text import tr
from ..layers.writing.issues import issues_table
from .shared import builders as b
from .shared import constraints, rules, sites, touring, travel
from .shared import measures as m
from .shared import outputs as o
from .shared import parameters as p
from .shared.base import TerritoryAlgorithm
from .shared.planned import Planned, read_planned
from .shared.requests import request_of
from .shared.run import Run
from .shared.verdict import concluded, fail_when, verdict_numbers, verdict_texts

START = "START"

LISTED = 20
"""Breaks that the log lists."""


class ValidatePlan(TerritoryAlgorithm):
    """Judge a plan by the rules it should keep."""

    ID = "validateplan"
    ICON = "validate"
    FIRST = (
        "INPUT",
        "TERRITORY_FIELD",
        "WORKLOAD",
        "TOLERANCE",
        "TARGETS",
        "TERRITORIES",
        "START",
    )

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
            p.territories_asked_for(),
            *p.centers_of_plan(),
            p.center_inside(),
            p.capacity_field(),
            *_sites(),
            _reach(),
            *travel.along_roads(),
            _time(),
            *touring.definitions(),
            b.field(
                START,
                tr("Plan before"),
                tr("The territory field that locked units and territories should have kept to."),
            ),
            p.locked(),
            *rules.of_plan(),
            p.id_field(),
            fail_when(),
            o.sink(
                o.OUTPUT,
                tr("Broken rules"),
                QgsProcessing.SourceType.TypeVectorPolygon,
                tr(
                    "One row per break: rule, territory, units (their number and “unit_ids”), "
                    "criterion (a workload field, km or min), amount by which the rule is broken "
                    "(negative below a tolerance), percent of the territory's target, and an "
                    "explanation; with the outline of the units concerned."
                ),
            ),
        ]

    def numbers(self) -> dict[str, str]:
        """Return the output numbers."""
        return verdict_numbers()

    def texts(self) -> dict[str, str]:
        """Return the output texts."""
        return verdict_texts()

    def check(self, run: Run) -> None:
        """Ask for the plan before where locks are given."""
        locks = run.given(p.LOCKED) or run.given(constraints.TERRITORY_LOCKS)
        if locks and not run.given(START):
            raise InvalidInput(
                tr("Locks hold on to a plan before this one: say which field has it (START).")
            )

    def work(self, run: Run) -> dict[str, Any]:
        """Check the plan."""
        start = run.field(START)
        touring.tell_of_customers(run)
        read = read_planned(run, start, run.field(m.CUSTOMERS_FIELD))
        planned, before = _with_plan_before(run, read, start)
        run.stage(tr("Checking the rules"))
        asked = request_of(run, planned, before, number=run.optional_integer(p.TERRITORIES))
        plan = planned.plan
        counted = touring.as_it_counts(run, planned.units, asked.problem, plan.assignment)
        asked = replace(asked, problem=counted)
        found = judge(asked, planned.plan.assignment, progress=run.progress)
        run.say(_verdict(found.told))
        table = issues_table(
            planned.units,
            found.problem,
            plan.assignment,
            plan.names,
            planned.ids,
            planned.criteria,
            found.told,
            run.progress.part(99, 99),
        )
        return concluded(run, {o.OUTPUT: table}, {}, found)


def _sites() -> list[QgsProcessingParameterDefinition]:
    """Return which centers need a territory, and how far apart they are to be."""
    field, spacing = sites.definitions()
    return [
        b.explained(
            field,
            tr(
                "Says “required” of centers that must have a territory, and “candidate” of those "
                "that need none. Without it, all centers are required."
            ),
        ),
        b.explained(
            spacing,
            tr(
                "No two centers of territories may be nearer to each other, in a straight line. "
                "Example: 25."
            ),
        ),
    ]


def _reach() -> QgsProcessingParameterDefinition:
    """Return the greatest distance that is checked."""
    return b.explained(
        travel.max_distance(),
        tr(
            "No unit may be farther than this from its territory's center, in a straight line. "
            "Example: 120."
        ),
    )


def _time() -> QgsProcessingParameterDefinition:
    """Return the greatest time that is checked."""
    return b.explained(
        travel.max_time(),
        tr(
            "No unit may be farther than this from its territory's center, along roads (ROADS; "
            "50 km/h where no speeds are given) or by the table of travel costs. Example: 45."
        ),
    )


def _with_plan_before(
    run: Run, planned: Planned, start: str | None
) -> tuple[Planned, np.ndarray | None]:
    """Return the plan to judge and the one before, by the same names of territories."""
    if start is None:
        return planned, None
    values = planned.units.values
    now, before = by_same_names([values[planned.field], values[start]])
    return replace(planned, plan=now), before.assignment


def _verdict(found: Sequence[tuple[Issue, str]]) -> list[str]:
    """Say how many rules are broken, how often, and list the first breaks."""
    if not found:
        return [tr("The plan keeps every rule that it was checked against.")]
    rules = [BY_KIND[each.kind].title() for each, _ in found]
    counts = [f"{rule} ({number(rules.count(rule))})" for rule in dict.fromkeys(rules)]
    more = len(found) - LISTED
    return [
        tr("Breaks: {count:,}. By rule: {counts}.").format(
            count=len(found), counts=few(counts, len(counts))
        ),
        *("  " + labelled(rule, sentence) for rule, (_, sentence) in zip(rules[:LISTED], found)),
        *([tr("  and {more:,} more, in the output.").format(more=more)] if more > 0 else []),
    ]
