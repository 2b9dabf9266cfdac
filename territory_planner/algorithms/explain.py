"""Why each unit at a border is where it is, and which rules bind the plan."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from qgis.core import QgsProcessing, QgsProcessingParameterDefinition

from ..core.jobs.explain_plan import Explained, explain_plan
from ..core.model.moves import Called
from ..core.reasons.sentences import binding_text, rule_title
from ..layers.text import tr
from ..layers.writing.explained import (
    FARTHER,
    FREE,
    KEPT,
    answers_of,
    answers_table,
    binding_table,
)
from .shared import measures as m
from .shared import outputs as o
from .shared import parameters as p
from .shared import rules, touring, travel
from .shared.base import TerritoryAlgorithm
from .shared.planned import read_planned
from .shared.requests import request_of
from .shared.run import Run

RULES = "RULES"
PAIR_COUNT, KEPT_COUNT = "PAIR_COUNT", "KEPT_COUNT"
FARTHER_COUNT, FREE_COUNT = "FARTHER_COUNT", "FREE_COUNT"


class ExplainPlan(TerritoryAlgorithm):
    """Say why units are where they are."""

    ID = "explainplan"
    ICON = "explain"
    FIRST = ("INPUT", "TERRITORY_FIELD", "WORKLOAD", "TOLERANCE", "TARGETS", "CENTERS")

    def title(self) -> str:
        """Return the name in the toolbox."""
        return tr("Explain plan")

    def about(self) -> str:
        """Return what it does."""
        return tr(
            "Says of every unit at a border why it is not in the territory beside it: which rules "
            "that would break, what it would change, and the smallest change of data, target or "
            "rule that would turn the answer: “It could go there with a tolerance of 6.2 % (now "
            "5 %); or if it carried at most 120 hours (now 150)”. Nothing is changed.\n"
            "And of the plan: which rules bind, how many moves of single units each of them alone "
            "keeps from being made, and what the best of these would save of the travel (workload "
            "times the square of the way; with a table of travel costs or a maximum time, times "
            "minutes). On maps of up to 14 units all plans are compared, and each rule is told "
            "with what it costs: how much less the best plan of all would travel without it.\n"
            "A rule counts as broken where it is not kept after the move, and is farther from "
            "being kept than before. A change that is told turns the answer as it is printed; "
            "where several are joined by “and”, all of them are needed. Targets are told as they "
            "count, scaled to the total: where one is raised, others make way. Where a workload "
            "changes, all targets follow the total."
        )

    def example(self) -> str:
        """Return the arguments of an example."""
        return (
            "INPUT=sample_data/midwest_plan.gpkg TERRITORY_FIELD=territory WORKLOAD=POP2020 "
            "TOLERANCE=5 OUTPUT=why.gpkg RULES=rules.gpkg"
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
            *p.centers_of_plan(),
            p.center_inside(),
            p.capacity_field(),
            travel.max_distance(),
            *travel.along_roads(),
            travel.max_time(),
            *touring.definitions(),
            p.locked(),
            *rules.of_plan(),
            p.id_field(),
            o.sink(
                o.OUTPUT,
                tr("Why units are where they are"),
                QgsProcessing.SourceType.TypeVectorLine,
                tr(
                    "A line from each unit at a border to each territory beside it: unit_id, unit, "
                    "territory, beside; answer (“kept” by rules, “farther” from the center, “free” "
                    "to go), rules that would break; deviations of both territories in percent, "
                    "now and then, by the first workload; the way from the center of each, as "
                    "centers are now, and its unit; km by which borders between territories would "
                    "grow; percent by which the plan's travel would; why, in words; the smallest "
                    "change that turns the answer, and how many it joins."
                ),
            ),
            o.sink(
                RULES,
                tr("Rules that bind"),
                QgsProcessing.SourceType.TypeVector,
                tr(
                    "One row per rule, the dearest first: rule, criterion, title; moves that it "
                    "alone keeps from being made; what the best of them would save of the plan's "
                    "travel (percent), of which unit to which territory; its price: by how much "
                    "the best plan of all would travel less without it (percent of the plan's "
                    "travel; up to 14 units); an explanation."
                ),
                optional=True,
            ),
        ]

    def numbers(self) -> dict[str, str]:
        """Return the output numbers."""
        return {
            PAIR_COUNT: tr("Units at borders, counted once for each territory beside them"),
            KEPT_COUNT: tr("Of these, those that a rule keeps where they are"),
            FARTHER_COUNT: tr("Of these, those that may go, to a center that is farther"),
            FREE_COUNT: tr("Of these, those that nothing keeps"),
        }

    def work(self, run: Run) -> dict[str, Any]:
        """Explain the plan."""
        touring.tell_of_customers(run)
        planned = read_planned(run, run.field(m.CUSTOMERS_FIELD))
        run.stage(tr("Asking why"))
        plan = planned.plan
        asked = request_of(run, planned, plan.assignment)
        counted = touring.as_it_counts(run, planned.units, asked.problem, plan.assignment)
        asked = replace(asked, problem=counted)
        found = explain_plan(asked, plan.assignment, run.progress)
        numbers = {
            PAIR_COUNT: len(found.why),
            KEPT_COUNT: answers_of(found, KEPT),
            FARTHER_COUNT: answers_of(found, FARTHER),
            FREE_COUNT: answers_of(found, FREE),
        }
        run.say(_told(found, asked.called, numbers))
        names, ids = plan.names, planned.ids
        part = run.progress.part(99, 99)
        tables = {o.OUTPUT: answers_table(planned.units, found, names, ids, asked.called, part)}
        if run.wants(RULES):
            tables[RULES] = binding_table(found, names, ids, asked.called)
        return {**run.write(tables), **numbers}


def _told(found: Explained, called: Called, numbers: dict[str, int]) -> list[str]:
    """Say how the answers are spread, and which rules bind."""
    several = found.problem.workload.shape[1] > 1
    return [
        tr(
            "Units beside other territories: {pairs:,}. Kept by rules: {kept:,}; may go, but to a "
            "center that is farther: {farther:,}; nothing keeps: {free:,}."
        ).format(
            pairs=numbers[PAIR_COUNT],
            kept=numbers[KEPT_COUNT],
            farther=numbers[FARTHER_COUNT],
            free=numbers[FREE_COUNT],
        ),
        *(
            tr("{rule}: {explanation}").format(
                rule=rule_title(each, called, several=several),
                explanation=binding_text(each, called, found.travel),
            )
            for each in found.binding
        ),
    ]
