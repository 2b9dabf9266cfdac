"""Bring an existing plan within tolerance."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from qgis.core import QgsProcessingParameterDefinition

from ..core.bounds.standing import explain_standing, standing
from ..core.jobs.balance import balance
from ..core.jobs.balance_notes import explain_notes, explain_unassigned
from ..core.jobs.design import EFFORTS
from ..core.model.moves import disruption
from ..core.model.problem import Problem
from ..core.presolve.heavy import set_aside_heavy
from ..core.search.tighten import least_moved
from ..core.travel.reach import explain_reach
from ..layers.plan import FieldPlan
from ..layers.text import tr
from .shared import budget, constraints, travel
from .shared import outputs as o
from .shared import parameters as p
from .shared.account import (
    asked,
    astray_centers,
    bound_gap,
    bound_title,
    detached_parts,
    figure_titles,
    figures,
    kept_seats,
    largest_deviation,
    outcome,
    unserved_units,
)
from .shared.base import TerritoryAlgorithm
from .shared.exceptions import exceptions_of
from .shared.pairs import apart, report_pairs
from .shared.plan_centers import capacity_of_plan
from .shared.planned import problem_of_plan, read_planned, revision_tables
from .shared.revising import report_across, report_torn, revision_of
from .shared.rules import rules_of
from .shared.run import Run
from .shared.serving import served
from .shared.verdict import concluded, fail_when, verdict_numbers, verdict_on, verdict_texts

MOVED_UNITS = "MOVED_UNITS"
MOVED_WORKLOAD = "MOVED_WORKLOAD"


class BalanceTerritories(TerritoryAlgorithm):
    """Even out workload, changing as little as can be."""

    ID = "balanceterritories"
    ICON = "balance"

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
            *constraints.limits(),
            constraints.territory_locks(),
            *constraints.of_units(),
            apart(),
            p.id_field(),
            *p.centers_of_plan(),
            p.capacity_field(),
            p.center_inside(),
            *travel.definitions(),
            travel.max_distance(),
            *budget.definitions(),
            p.effort(),
            p.random_seed(),
            fail_when(),
            o.revised_sink(tr("Balanced units")),
            o.moves_sink(),
        ]

    def numbers(self) -> dict[str, str]:
        """Return the output numbers."""
        return {
            **figure_titles(),
            **bound_title(),
            **verdict_numbers(),
            MOVED_UNITS: tr("Units that change hands"),
            MOVED_WORKLOAD: tr("Workload that changes hands (percent)"),
        }

    def texts(self) -> dict[str, str]:
        """Return the output texts."""
        return verdict_texts()

    def work(self, run: Run) -> dict[str, Any]:
        """Balance the plan."""
        planned = read_planned(run)
        units, before, criteria = planned.units, planned.plan, planned.criteria
        given = exceptions_of(run, units, before.names, planned.field)
        capacity = capacity_of_plan(run, units, before)
        problem = problem_of_plan(run, planned, start=before.assignment, capacity=capacity)
        problem = served(run, problem, units, before)
        run.say([asked(problem, units, criteria), _before(problem, before, criteria)])
        lost = unserved_units(problem, before.assignment, before.names, units)
        if lost:
            run.say([tr("Today: {what}").format(what=lost)])
        constraints.check_possible(run, problem, before.names, units, criteria)
        run.stage(tr("Balancing"))
        named = rules_of(run, units, given)
        pairs = named.rules.apart
        revision = revision_of(run, units, problem, before.names, named, fill=False, settle=True)
        inner = revision.problem
        found = balance(
            inner,
            run.choice(p.EFFORT),
            run.integer(p.RANDOM_SEED),
            run.progress.part(5, 90),
            budget=budget.budget_for(run, revision),
        )
        plan = revision.expand(found.assignment)
        moves = revision.moves(plan, found.moves, run.progress)
        problem = revision.as_it_counts(plan)
        stands = standing(
            problem,
            plan,
            replace(named.rules, given=revision.free.given),
            problem.reach,
            any_centers=EFFORTS[run.choice(p.EFFORT)].any_centers and problem.center is None,
            progress=run.progress.part(90, 95),
        )
        moved, share = disruption(problem, before.assignment, plan)
        titles = list(criteria) or [tr("units")]
        notes = revision.notes(plan, found.notes)
        called = (before.names, units.label.__getitem__, titles.__getitem__)
        for note in explain_notes(notes, *called):
            run.report.warning(note)
        report_pairs(run, units, plan, pairs, given)
        report_across(run, units, plan, before.names, named)
        report_torn(run, units, plan, before.names, named)
        beyond = explain_reach(problem, plan, problem.reach, units.label.__getitem__)
        seats = kept_seats(problem) if run.given(p.CENTERS) else None
        short = explain_unassigned(problem, plan)
        for note in (
            short,
            detached_parts(problem, plan, before.names, units),
            beyond,
            unserved_units(problem, plan, before.names, units),
            astray_centers(seats, plan, before.names, units),
        ):
            if note:
                run.report.warning(note)
        run.say(outcome(problem, plan, before.names, units, criteria))
        least = found.at_least
        if short:
            least = 0.0  # told of what is assigned, which no target is about
        elif not revision.free_to_start:
            least = least_moved(problem, before.assignment)
        run.say(_disruption(problem, moved, share, least))
        run.say([*budget.cost_of_budget(run, problem, plan, least), *explain_standing(stands)])
        tables = revision_tables(run, planned, problem, plan, moves)
        numbers = {MOVED_UNITS: moved, MOVED_WORKLOAD: share, **bound_gap(stands)}
        verdict = verdict_on(
            run,
            units,
            plan,
            before.names,
            field=planned.field,
            before=before.assignment,
            is_revised=True,
        )
        return concluded(run, tables, {**figures(problem, plan, units), **numbers}, verdict)


def _before(problem: Problem, plan: FieldPlan, criteria: Sequence[str]) -> str:
    off = largest_deviation(problem, plan.assignment, criteria)
    return tr("Before: largest deviation {share}.").format(share=off)


def _disruption(problem: Problem, moved: int, share: float, at_least: float) -> list[str]:
    """Say how much changes hands, and how much had to."""
    sentences = [
        tr("Moved: {moved:,} of {n:,} units, {share:.2f} % of the workload.").format(
            moved=moved, n=problem.n, share=share
        )
    ]
    if at_least > 0:
        said = tr("Any plan within the tolerance moves {share:.2f} % or more.")
        if len(set_aside_heavy(problem).units):
            said = tr(
                "Any plan that has the others within the tolerance beside units that are too heavy "
                "moves {share:.2f} % or more."
            )
        sentences.append(said.format(share=at_least))
    return sentences
