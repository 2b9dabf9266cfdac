"""Reattach what is cut off from its territory, and what has none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from qgis.core import QgsProcessingParameterBoolean, QgsProcessingParameterDefinition

from ..core.checks.faults import Fault
from ..core.jobs.repair import Remaining, explain_remaining, repair
from ..core.model.measures import plan_centers
from ..core.model.problem import Problem
from ..core.model.text import few
from ..core.state.rivals import together
from ..layers.plan import Names
from ..layers.reading.units import Units, areas_km2
from ..layers.text import tr
from .shared import builders as b
from .shared import constraints
from .shared import outputs as o
from .shared import parameters as p
from .shared.account import astray_centers, explain_parts, outcome, parts_apart
from .shared.base import TerritoryAlgorithm
from .shared.constraints import MAXIMUM, MINIMUM, limit
from .shared.exceptions import exceptions_of
from .shared.pairs import apart, few_pairs
from .shared.plan_centers import PlanCenters, read_plan_centers
from .shared.planned import problem_of_plan, read_planned, revision_tables
from .shared.revising import report_across, report_torn, revision_of
from .shared.rules import rules_of
from .shared.run import Run
from .shared.verdict import concluded, fail_when, verdict_numbers, verdict_on, verdict_texts

FILL_UNASSIGNED = "FILL_UNASSIGNED"
KEEP = "KEEP_PART"
REPAIRED = "REPAIRED"
REMAINING = "REMAINING"

HARD = (MINIMUM, MAXIMUM)
"""Limits that repairing keeps, unlike the tolerance, which it only prefers."""


class RepairContiguity(TerritoryAlgorithm):
    """Give detached parts, enclaves and unassigned units to a territory that they touch."""

    ID = "repaircontiguity"
    ICON = "repair"

    def title(self) -> str:
        """Return the name in the toolbox."""
        return tr("Repair contiguity")

    def about(self) -> str:
        """Return what it does."""
        return tr(
            "Finds detached parts, enclaves and units without a territory, and joins each to a "
            "territory that it touches, where that does the least harm to balance and shape.\n"
            "Nothing else moves, except exceptions, and torn groups, which come together. Limits, "
            "locks, parents and pairs apart are kept: what can't be repaired within them stays, "
            "and the log says why. The table of moves says of every unit what was wrong, where it "
            "went and what that does to the balance there. The field of the plan gets the new "
            "value; the field “previous” keeps the old one."
        )

    def example(self) -> str:
        """Return the arguments of an example."""
        return (
            "INPUT=sample_data/midwest_plan.gpkg TERRITORY_FIELD=territory WORKLOAD=POP2020 "
            "OUTPUT=repaired.gpkg MOVES=repairs.csv"
        )

    def definitions(self) -> list[QgsProcessingParameterDefinition]:
        """Return parameters and outputs."""
        return [
            p.units_input(),
            p.territory_field(),
            p.workload(),
            *p.tolerances(),
            *p.touching(),
            p.locked(),
            b.explained(
                QgsProcessingParameterBoolean(
                    FILL_UNASSIGNED, tr("Give unassigned units a territory"), True
                ),
                tr("Whether units without a territory are joined to one, too."),
            ),
            b.choice(
                KEEP,
                tr("Part to keep"),
                {
                    "workload": tr("with the most workload"),
                    "area": tr("with the largest area"),
                    "center": tr("with the center"),
                },
                "workload",
                tr(
                    "Which part of a detached territory stays: the one with the most “workload”, "
                    "with the largest “area”, or with the “center”."
                ),
            ),
            p.targets(),
            p.target_field(),
            *constraints.limits(),
            constraints.territory_locks(),
            *constraints.of_units(),
            apart(),
            *p.centers_of_plan(),
            p.capacity_field(),
            p.center_inside(),
            p.id_field(),
            fail_when(),
            o.revised_sink(tr("Repaired units")),
            o.moves_sink(),
        ]

    def numbers(self) -> dict[str, str]:
        """Return the output numbers."""
        return {
            REPAIRED: tr("Units that were joined to a territory"),
            REMAINING: tr("Detached parts and gaps that remain"),
            **verdict_numbers(),
        }

    def texts(self) -> dict[str, str]:
        """Return the output texts."""
        return verdict_texts()

    def work(self, run: Run) -> dict[str, Any]:
        """Repair the plan."""
        keep, planned = run.choice(KEEP), read_planned(run)
        units, before, fill = planned.units, planned.plan, run.yes(FILL_UNASSIGNED)
        given = exceptions_of(run, units, before.names, planned.field)
        centers = read_plan_centers(run, units, before)
        capacity = centers.capacity if centers else None
        problem = problem_of_plan(run, planned, start=before.assignment, capacity=capacity)
        run.stage(tr("Repairing"))
        named = rules_of(run, units, given)
        revision = revision_of(run, units, problem, before.names, named, fill=fill, settle=False)
        hard = tuple(revision.within(limit(run, name, planned.criteria)) for name in HARD)
        area = revision.summed(areas_km2(units, run.progress)) if keep == "area" else None
        found = repair(
            _about_centers(revision.problem, centers),
            area,
            keep,
            fill,
            run.progress.part(5, 95),
            hard,
        )
        plan = revision.expand(found.assignment)
        moves, problem = (
            revision.moves(plan, found.moves, run.progress),
            revision.as_it_counts(plan),
        )
        held = centers.seat if centers is not None and run.yes(p.CENTER_INSIDE) else None
        astray = astray_centers(held, plan, before.names, units)
        if astray:
            run.report.warning(astray)
        remaining = revision.remaining(found.remaining)
        _report_remaining(run, remaining, units.label, before.names)
        untold = _untold(parts_apart(problem, plan), remaining)
        if untold:
            run.report.warning(explain_parts(problem, untold, before.names, units))
        _report_together(run, units, plan, named.rules.apart)
        report_across(run, units, plan, before.names, named)
        report_torn(run, units, plan, before.names, named)
        run.say(
            [
                tr("Repaired: {moved:,} of {n:,} units were joined to a territory.").format(
                    moved=len(moves), n=units.n
                ),
                *outcome(problem, plan, before.names, units, planned.criteria),
            ]
        )
        tables = revision_tables(run, planned, problem, plan, moves)
        numbers = {REPAIRED: len(moves), REMAINING: len(remaining) + len(untold)}
        verdict = verdict_on(
            run,
            units,
            plan,
            before.names,
            field=planned.field,
            before=before.assignment,
            is_revised=True,
        )
        return concluded(run, tables, numbers, verdict)


def _untold(parts: Sequence[Fault], remaining: Sequence[Remaining]) -> list[Fault]:
    """Return the parts that no remaining fault tells of: they hold on to a group elsewhere."""
    told = {unit for entry in remaining for unit in entry.fault.units.tolist()}
    return [part for part in parts if not told & set(part.units.tolist())]


def _about_centers(problem: Problem, centers: PlanCenters | None) -> Problem:
    """Return the problem with given centers; a territory without one keeps its middle."""
    if centers is None:
        return problem
    middle = plan_centers(problem, problem.start)
    known = centers.seat >= 0
    return replace(problem, center=np.where(known[:, None], centers.position, middle))


def _report_together(run: Run, units: Units, plan: np.ndarray, pairs: np.ndarray) -> None:
    """Name the pairs (p, 2) that the plan holds together, which is for balancing to part."""
    failed = pairs[together(plan, pairs)]
    if len(failed):
        run.report.warning(
            tr(
                "Pairs that must be apart and are together ({count:,}): {pairs}. Repairing brings "
                "none together, and parts none: balance the plan."
            ).format(count=len(failed), pairs=few_pairs(units, failed))
        )


def _report_remaining(
    run: Run, remaining: Sequence[Remaining], label: Sequence[str], names: Names
) -> None:
    """Say what could not be repaired, and why."""
    if remaining:
        sentences = [explain_remaining(entry, names, label.__getitem__) for entry in remaining]
        run.report.warning(
            tr("Not repaired ({count:,}): {what}.").format(
                count=len(sentences), what=few(sentences, 10)
            )
        )
