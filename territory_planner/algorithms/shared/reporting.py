"""What reports on a plan are asked, and what they tell: the same for the page and for the PDF."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
)

from ...core.figures.compare import Disruption, disruption_between
from ...core.jobs.judge_plan import judge
from ...core.model.data_classes import dataclass
from ...core.model.errors import InvalidInput
from ...core.model.locale import moment
from ...layers.plan import FieldPlan, by_same_names
from ...layers.reading.reasons import read_reasons
from ...layers.reading.sources import SourceAge, ages_of
from ...layers.scenarios.reviews import ReviewStore
from ...layers.text import plain, tr
from ...layers.values import as_text
from ...layers.version import version
from ...layers.writing.comparison import Compared
from ...report.build import Known
from ...report.content import PlanReport
from ...report.handover import Moving
from ...report.trend import history_of
from . import builders as b
from . import comparing as c
from . import constraints, travel
from . import measures as m
from . import parameters as p
from . import statistics as s
from .base import TerritoryAlgorithm
from .destinations import layers_read
from .pairs import apart
from .plan_centers import read_plan_centers
from .plan_statistics import plan_statistics
from .planned import Planned, problem_of_plan, read_planned
from .region import region
from .requests import request_of
from .run import Run
from .scenarios import layer_of, open_notes, place_if_any_of, place_of, store

TITLE = "TITLE"
FROM_DATE = "FROM_DATE"
REASONS = "REASONS"
MADE_BY = "MADE_BY"
BOUND_GAP = "BOUND_GAP"
ALWAYS_TOLD = (p.TOLERANCE, p.CONTIGUITY)
"""Parameters whose default is told, too."""

OF_THE_PLAN = (TITLE, MADE_BY, BOUND_GAP)
MAX_DEVIATION, BREAKS, MOVED_UNITS = "MAX_DEVIATION", "BREAKS", "MOVED_UNITS"


def definitions() -> list[QgsProcessingParameterDefinition]:
    """Return the parameters of a report: those of the figures, of comparing, and of the rules."""
    return [
        p.units_input(),
        p.territory_field(),
        p.workload(),
        *p.tolerances(),
        p.targets_only(),
        p.target_field(),
        *c.before(),
        *m.definitions(),
        *s.of_reps(),
        *s.of_units(),
        *s.of_customers(),
        region(),
        *p.centers_of_plan(),
        p.center_inside(),
        *travel.along_roads(),
        travel.max_distance(),
        travel.max_time(),
        p.locked(),
        constraints.territory_locks(),
        *constraints.limits(),
        *constraints.of_units(),
        apart(),
        *p.touching(),
        p.id_field(),
        *store(),
        *_about(),
    ]


def _about() -> list[QgsProcessingParameterDefinition]:
    """Return what the report says of the plan besides what the data tell."""
    return [
        b.text(TITLE, tr("Title"), tr("What stands at the top. Example: Sales territories 2027.")),
        b.text(
            FROM_DATE,
            tr("Valid from"),
            tr("From when on the plan counts, on the hand-over sheets. Example: 1 January 2027."),
        ),
        b.table(
            REASONS,
            tr("Table of moves"),
            tr(
                "The moves that the run told which made the plan: its reasons, in the "
                "column “reason”, stand on the hand-over sheets beside the unit that "
                "“unit_id” names. Without it, they say what the moves do to both territories."
            ),
        ),
        b.text(
            MADE_BY,
            tr("How the plan was made"),
            tr(
                "Told under “How it was made”: the tool, its effort and seed. Example: "
                "balanced, at effort best, with seed 7."
            ),
        ),
        b.number(
            BOUND_GAP,
            tr("Bound of the plan (percent)"),
            tr(
                "How far travel may be above the least, as the run that made the plan told it "
                "(BOUND_GAP)."
            ),
        ),
    ]


FIRST = ("INPUT", "TERRITORY_FIELD", "WORKLOAD", "TOLERANCE", "BEFORE", "CUSTOMERS", "TITLE")
"""What any report shows first."""


def numbers() -> dict[str, str]:
    """Return the output numbers of a report."""
    return {
        MAX_DEVIATION: tr("Largest deviation (percent)"),
        BREAKS: tr("Breaks of any rule, as “Validate plan” finds them"),
        MOVED_UNITS: tr("Units that change hands; 0 without a plan before"),
    }


@dataclass(frozen=True)
class ReportRead:
    """What a run found of a plan, its output numbers, and where customers are, (c, 2) float64."""

    known: Known
    numbers: dict[str, float]
    customers: np.ndarray


def check_report(run: Run) -> None:
    """Refuse two plans before, and locks without one."""
    if run.given(c.BEFORE) or run.given(c.OTHER):
        c.check_before(run)
    elif run.given(p.LOCKED) or run.given(constraints.TERRITORY_LOCKS):
        raise InvalidInput(
            tr("Locks hold on to a plan before this one: say which field has it ({name}).").format(
                name=c.BEFORE
            )
        )


class Reporter(TerritoryAlgorithm):
    """An algorithm that tells how old its sources are, which only their own thread may ask."""

    ages: Sequence[SourceAge] = ()

    def prepareAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        """Ask the layers, while nobody edits them."""
        self.ages = ages_of(layers_read(self, parameters, context))
        return super().prepareAlgorithm(parameters, context, feedback)


def read_report(run: Run, ages: Sequence[SourceAge]) -> ReportRead:
    """Read a plan and find all that a report tells of it."""
    before_field = run.field(c.BEFORE)
    has_before = before_field is not None or run.given(c.OTHER)
    planned = read_planned(run, before_field, *s.unit_fields(run))
    before = c.plan_before(run, planned, before_field) if has_before else None
    judged_planned, start = _judged_plan(run, planned, before)
    run.stage(tr("Checking the rules"))
    asked = request_of(run, judged_planned, start)
    judged = judge(asked, judged_planned.plan.assignment, progress=run.progress)
    problem = asked.problem
    if judged_planned is not planned:
        problem = problem_of_plan(run, planned, start=planned.plan.assignment)
    found = plan_statistics(run, planned, problem)
    compared, change = _compared(run, planned, before, problem.target)
    known = Known(
        title=as_text(run.raw(TITLE))
        or tr("Territory plan: {layer}").format(layer=plain(planned.units.source_name)),
        subtitle=_subtitle(planned),
        units=planned.units,
        problem=problem,
        plan=planned.plan,
        criteria=planned.criteria,
        drawn=found.drawn,
        told=found.told,
        judged=judged,
        judged_names=judged_planned.plan.names,
        compared=compared,
        disruption=change,
        places=_places(run, planned),
        notes=tuple(run.warnings),
        made=_made(run, planned),
        ages=ages,
        moving=None if compared is None else _moving(run, planned, compared),
    )
    largest = max(each.value for each in found.told if each.figure == "max_deviation")
    return ReportRead(
        known,
        {
            MAX_DEVIATION: largest,
            BREAKS: len(judged.told),
            MOVED_UNITS: change.units if change else 0,
        },
        np.empty((0, 2)) if found.customers is None else found.customers.xy,
    )


def with_what_is_kept(run: Run, report: PlanReport) -> PlanReport:
    """Return a report with the plan's reviews and open notes that are kept beside it, if any."""
    if place_if_any_of(run) is None:
        return report
    reviews = ReviewStore(place_of(run)).listed(layer_of(run))
    notes = tuple(open_notes(run))
    return replace(report, history=history_of(reviews, date.today()), open_notes=notes)


def _judged_plan(
    run: Run, planned: Planned, before: FieldPlan | None
) -> tuple[Planned, np.ndarray | None]:
    """Return the plan to judge, and the one that locks hold on to, by the same names."""
    if before is None or not (run.given(p.LOCKED) or run.given(constraints.TERRITORY_LOCKS)):
        return planned, None
    now, then = by_same_names(
        [
            [plan.names.value(held) for held in plan.assignment.tolist()]
            for plan in (planned.plan, before)
        ]
    )
    return replace(planned, plan=now), then.assignment


def _compared(
    run: Run, planned: Planned, before: FieldPlan | None, target: np.ndarray
) -> tuple[Compared | None, Disruption | None]:
    """Return what changed since the plan before, where there is one.

    A field of targets (k, m) tells those of the plan's own territories: what others had is unknown.
    """
    if before is None:
        return None, None
    run.stage(tr("Comparing"))
    amounts = m.read_amounts(run, planned.units)
    found = c.compared(run, planned, before, planned.plan, amounts)
    if run.given(p.TARGET_FIELD):
        old, new = found.plans.old, found.plans.new
        now = np.where((new >= 0)[:, None], target[np.maximum(new, 0)], np.nan)
        then = np.where((old >= 0)[:, None], now, np.nan)
        found = replace(found, target_before=then, target_after=now)
    change = disruption_between(found.plans.before, found.plans.after, amounts.values)
    if run.choice(c.MATCH) == c.NAMES:
        c.tell_of_new_names(run, planned.units, before, planned.plan, change.units)
    return found, change


def _moving(run: Run, planned: Planned, compared: Compared) -> Moving:
    """Return what hand-over sheets are made of."""
    moving = Moving(compared, planned.ids.values, planned.units.label, as_text(run.raw(FROM_DATE)))
    return replace(moving, reasons=_reasons(run, planned, moving)) if run.given(REASONS) else moving


def _reasons(run: Run, planned: Planned, moving: Moving) -> dict[int, str]:
    """Return the reasons of a table of moves that are of this very change."""
    ids = run.unit_ids(planned.units)
    told = read_reasons(run.source(REASONS), ids, run.ids_hint(), run.progress)
    plans = moving.found.plans
    others = [
        unit
        for unit, each in told.items()
        if (each.source, each.target)
        != (moving.was(int(plans.before[unit])), moving.now(int(plans.after[unit])))
    ]
    if others:
        run.report.warning(
            tr(
                "Moves of the table (REASONS) that are not those from the plan before to this one, "
                "whose reasons are not told ({count:,} of {n:,}): {units}."
            ).format(count=len(others), n=len(told), units=planned.units.named(others))
        )
    left = set(others)
    return {unit: each.reason for unit, each in told.items() if unit not in left}


def _subtitle(planned: Planned) -> str:
    return tr("The plan in the field “{field}” of “{layer}”, as it was on {date}.").format(
        field=plain(planned.field),
        layer=plain(planned.units.source_name),
        date=datetime.now().date(),
    )


def _places(run: Run, planned: Planned) -> np.ndarray:
    """Return (p, 2) the centers that were given, in the layer's coordinates."""
    found = read_plan_centers(run, planned.units, planned.plan)
    if found is None:
        return np.empty((0, 2))
    return planned.units.ground.coordinates(found.given.position, run.progress)


def _made(run: Run, planned: Planned) -> list[tuple[str, str]]:
    """Say how the plan and the report were made."""
    rows: list[tuple[str, str]] = []
    if run.given(MADE_BY):
        rows.append((tr("The plan"), as_text(run.raw(MADE_BY))))
    bound = run.optional_number(BOUND_GAP)
    if bound is not None:
        text = tr("travel is at most {share:g} % above the least that there can be")
        rows.append((tr("How good it is"), text.format(share=bound)))
    rows += [
        (tr("This report"), f"Territory Planner {version()}, QGIS {Qgis.version()}"),
        (tr("Written on"), moment(datetime.now())),
        (tr("Units by"), planned.units.ground.crs.authid() or tr("no coordinate reference system")),
    ]
    asked = ((each, shown(run, each)) for each in run.inputs() if each.name() not in OF_THE_PLAN)
    return rows + [(f"{each.description()} ({each.name()})", text) for each, text in asked if text]


def shown(run: Run, definition: QgsProcessingParameterDefinition) -> str:
    """Return what a parameter says, for people: layers by their name; '' where it says nothing."""
    name, kind = definition.name(), definition.type()
    if not run.given(name) and name not in ALWAYS_TOLD:
        return ""
    if kind == "source":
        return plain(run.source(name).sourceName())
    if kind == "field":
        return ", ".join(map(plain, run.fields(name)))
    if kind == "enum":
        return run.choice(name)
    if kind == "boolean":
        return tr("yes") if run.yes(name) else tr("no")
    if kind == "number":
        return f"{run.number(name):.15g}"
    return plain(as_text(run.raw(name)))
