"""Bring an existing plan within tolerance."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import QgsProcessingParameterDefinition

from ..core.bounds.optimality_gap import explain_optimality_gap
from ..core.figures.shares import at_least, told_share
from ..core.jobs.balance_plan import BalancedPlan, BalanceWish, balance_plan
from ..core.jobs.service_and_travel import explain_travel
from ..core.model.problem import Problem
from ..core.presolve.heavy import set_aside_heavy
from ..layers.plan import FieldPlan
from ..layers.text import tr
from .shared import budget, rules, touring, travel
from .shared import measures as m
from .shared import outputs as o
from .shared import parameters as p
from .shared.account import (
    asked,
    bound_title,
    figure_titles,
    figures,
    largest_deviation,
    optimality_gap_of,
    outcome,
)
from .shared.base import TerritoryAlgorithm
from .shared.pairs import kept_apart
from .shared.planned import read_planned, revision_tables
from .shared.requests import request_of
from .shared.run import Run
from .shared.verdict import concluded, fail_when, verdict_numbers, verdict_texts

MOVED_UNITS = "MOVED_UNITS"
MOVED_WORKLOAD = "MOVED_WORKLOAD"


class BalanceTerritories(TerritoryAlgorithm):
    """Even out workload, changing as little as can be."""

    ID = "balanceterritories"
    ICON = "balance"
    FIRST = (
        "INPUT",
        "TERRITORY_FIELD",
        "WORKLOAD",
        "TOLERANCE",
        "COMPACTNESS",
        "LOCKED",
        "EFFORT",
    )

    def title(self) -> str:
        """Return the name in the toolbox."""
        return tr("Balance territories")

    def about(self) -> str:
        """Return what it does."""
        return tr(
            "Brings an existing plan within tolerance and moves as little workload as it can: the "
            "tool for the yearly realignment, when demand has shifted or a colleague has left.\n"
            "Territories keep their names, no territory is cut in two, and locked units stay. Each "
            "move comes with its reason in the table of moves. The field of the plan gets the new "
            "value; the field “previous” keeps the old one."
        )

    def example(self) -> str:
        """Return the arguments of an example."""
        return (
            "INPUT=sample_data/midwest_plan.gpkg TERRITORY_FIELD=territory WORKLOAD=POP2020 "
            "TOLERANCE=5 OUTPUT=balanced.gpkg MOVES=moves.csv"
        )

    def definitions(self) -> list[QgsProcessingParameterDefinition]:
        """Return parameters and outputs."""
        return [
            p.units_input(),
            p.territory_field(),
            p.workload(),
            p.weights(),
            *p.tolerances(),
            p.compactness(),
            *p.touching(),
            p.locked(),
            p.targets(),
            p.target_field(),
            *rules.of_plan(),
            p.id_field(),
            *p.centers_of_plan(),
            p.capacity_field(),
            p.center_inside(),
            *travel.definitions(),
            travel.max_distance(),
            travel.max_time(),
            *touring.definitions(),
            *budget.definitions(),
            p.effort(),
            p.random_seed(),
            fail_when(),
            o.revised_sink(tr("Balanced units")),
            o.moves_sink(),
            touring.travel_sink(),
        ]

    def numbers(self) -> dict[str, str]:
        """Return the output numbers."""
        return {
            **figure_titles(),
            **bound_title(),
            **touring.numbers(),
            **verdict_numbers(),
            MOVED_UNITS: tr("Units that change hands"),
            MOVED_WORKLOAD: tr("Workload that changes hands (percent)"),
        }

    def texts(self) -> dict[str, str]:
        """Return the output texts."""
        return verdict_texts()

    def work(self, run: Run) -> dict[str, Any]:
        """Balance the plan."""
        touring.tell_of_customers(run)
        planned = read_planned(run, run.field(m.CUSTOMERS_FIELD))
        units, before, criteria = planned.units, planned.plan, planned.criteria
        request = request_of(run, planned, before.assignment, all_have_centers=True)
        problem = request.problem
        today = touring.as_it_counts(run, units, problem, before.assignment)
        run.say([asked(problem, units, criteria), _before(today, before, criteria)])
        run.stage(tr("Balancing"))
        wish = BalanceWish(
            run.choice(p.EFFORT),
            run.integer(p.RANDOM_SEED),
            run.optional_number(budget.MAX_MOVED),
            run.optional_number(budget.MAX_GIVEN),
        )
        found = balance_plan(request, wish, run.progress.part(5, 95))
        problem, plan = found.problem, found.plan
        if found.before:
            run.say([tr("Today: {what}").format(what=found.before)])
        for note in found.notes:
            run.report.warning(note)
        run.say(kept_apart(request.rules, plan))
        run.say(explain_travel(found.travel))
        run.say(outcome(problem, plan, before.names, units, criteria))
        run.say(_disruption(found))
        run.say([*filter(None, [found.budget]), *explain_optimality_gap(found.stands)])
        tables = revision_tables(run, planned, problem, plan, found.moves)
        if run.wants(touring.TRAVEL_TABLE):
            table = touring.table_of_travel(run, units, problem, plan, before.names)
            tables[touring.TRAVEL_TABLE] = table
        numbers = {
            **figures(problem, plan, units),
            **touring.numbers_of(run, units, found.travel),
            MOVED_UNITS: found.moved,
            MOVED_WORKLOAD: found.share,
            **optimality_gap_of(found.stands),
        }
        return concluded(run, tables, numbers, found.judged)


def _before(problem: Problem, plan: FieldPlan, criteria: Sequence[str]) -> str:
    off = largest_deviation(problem, plan.assignment, criteria)
    return tr("Before: largest deviation {share}.").format(share=off)


def _disruption(found: BalancedPlan) -> list[str]:
    """Say how much changes hands, and how much had to."""
    sentences = [
        tr("Moved: {moved:,} of {n:,} {n:unit|units}, {share} of the workload.").format(
            moved=found.moved, n=found.problem.n, share=told_share(found.share)
        )
    ]
    least = at_least(found.at_least)
    if least > 0:
        said = tr("Any plan within the tolerance moves {share} or more.")
        if len(set_aside_heavy(found.problem).units):
            said = tr(
                "Any plan that has the others within the tolerance beside units that are too heavy "
                "moves {share} or more."
            )
        sentences.append(said.format(share=told_share(least)))
    return sentences
