"""The plan as it is today, against what it was: who left tolerance when, and who will."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
)

from ..core.jobs.judge_plan import LIMITS, Judged, judge
from ..core.model.data_classes import dataclass
from ..core.model.errors import InvalidInput
from ..core.model.measures import deviation_from, deviations, loads
from ..core.model.problem import Problem
from ..core.model.sums import sums_by
from ..core.model.text import few, percent
from ..core.scenarios.calendar import in_force
from ..core.scenarios.reviews import Review, first_to_leave, outside_since, reactions
from ..layers.numbers import is_beyond
from ..layers.plan import FieldPlan
from ..layers.reading.forecasts import forecasts_of
from ..layers.scenarios.authors import current_time
from ..layers.scenarios.reviews import ReviewStore
from ..layers.scenarios.scenario import Scenario
from ..layers.scenarios.store import ScenarioStore
from ..layers.scenarios.table import ReviewedTerritory, review_table
from ..layers.text import tr
from .shared import builders as b
from .shared import constraints
from .shared import outputs as o
from .shared import parameters as p
from .shared import scenarios as s
from .shared.account import figure_titles, figures
from .shared.base import TerritoryAlgorithm
from .shared.days import day_of
from .shared.planned import Planned, read_planned
from .shared.requests import request_of
from .shared.run import Run
from .shared.verdict import concluded, fail_when, verdict_numbers, verdict_texts

FORECASTS, DAY, KEEP = "FORECASTS", "DAY", "KEEP"
REVIEW_COUNT, DAYS_OUTSIDE, REACTION_DAYS = "REVIEW_COUNT", "DAYS_OUTSIDE", "REACTION_DAYS"
WILL_LEAVE, IN_FORCE = "WILL_LEAVE", "IN_FORCE"

EQUAL = 5e-5
"""Deviations that are written alike are the same."""


class ReviewPlan(TerritoryAlgorithm):
    """Look a plan over, again and again."""

    ID = "reviewplan"
    ICON = "review"
    FIRST = (
        "INPUT",
        "TERRITORY_FIELD",
        "WORKLOAD",
        "TOLERANCE",
        "FORECASTS",
        "DAY",
        "KEEP",
        "STORE",
    )

    def title(self) -> str:
        """Return the name in the toolbox."""
        return tr("Review plan")

    def about(self) -> str:
        """Return what it does."""
        return tr(
            "Looks a plan over with today's workload, and against the reviews before it: which "
            "territories are out of tolerance and since when, which way each is going, how many "
            "days it took from leaving tolerance until a plan that heals it was in force, and, "
            "with forecasts, who leaves tolerance next and when.\n"
            "Each review is kept beside the scenarios, one a day. For schedulers, FAIL_WHEN ends "
            "the run with an error when the plan needs attention."
        )

    def example(self) -> str:
        """Return the arguments of an example."""
        return (
            "INPUT=sample_data/midwest_plan.gpkg TERRITORY_FIELD=territory ID_FIELD=GEOID "
            "WORKLOAD=POP2020 TOLERANCE=10 STORE=sample_data/midwest_scenarios.gpkg "
            "DAY=2026-03-31 OUTPUT=review.csv"
        )

    def definitions(self) -> list[QgsProcessingParameterDefinition]:
        """Return parameters and outputs."""
        return [
            p.units_input(),
            p.territory_field(),
            p.workload(),
            *p.tolerances(),
            p.targets_only(),
            p.target_field(),
            *constraints.limits(),
            b.field(
                FORECASTS,
                tr("Forecast fields"),
                tr(
                    "The first workload in coming periods, a field for each, in their order (see "
                    "“Forecast workload”)."
                ),
                numeric=True,
                several=True,
            ),
            b.text(DAY, tr("Day of the review"), tr("Such as 2026-04-01. Without it, today.")),
            b.explained(
                QgsProcessingParameterBoolean(KEEP, tr("Keep the review"), True, True),
                tr("Later reviews are held against it; another one of the same day gives way."),
            ),
            *s.store(),
            *p.touching(),
            p.id_field(),
            fail_when(),
            o.sink(
                o.OUTPUT,
                tr("Territories reviewed"),
                QgsProcessing.SourceType.TypeVector,
                tr(
                    "One row per territory: name, workload, target, deviation, deviation_before "
                    "and trend (percent, of the review before), outside_since, days_outside, "
                    "leaves_with (the first forecast that takes it out of tolerance) and its "
                    "deviation then."
                ),
            ),
        ]

    def numbers(self) -> dict[str, str]:
        """Return the output numbers."""
        return {
            **figure_titles(),
            **verdict_numbers(),
            REVIEW_COUNT: tr("Reviews so far, this one included"),
            DAYS_OUTSIDE: tr("Days since the plan left tolerance; 0 where it is within"),
            REACTION_DAYS: tr(
                "Mean days from leaving tolerance until it was healed, over all times that are "
                "over; none without any"
            ),
            WILL_LEAVE: tr("Territories within tolerance that a forecast takes out of it"),
        }

    def texts(self) -> dict[str, str]:
        """Return the output texts."""
        return {**verdict_texts(), IN_FORCE: tr("The scenario in force on that day")}

    def work(self, run: Run) -> dict[str, Any]:
        """Review the plan."""
        place, layer = s.place_of(run), s.layer_of(run)
        reviews = ReviewStore(place)
        day = day_of(run, DAY) or current_time().date()
        before = reviews.listed(layer)
        planned = read_planned(run, *run.fields(FORECASTS))
        run.stage(tr("Checking the rules"))
        asked = request_of(run, planned, None)
        found = judge(asked, planned.plan.assignment, progress=run.progress)
        told = figures(found.problem, found.plan, planned.units)
        now = _review(day, found, planned.plan, told)
        scenarios = ScenarioStore(place).listed(layer)
        seen = Seen([each for each in before if each.day < day], now, scenarios)
        coming = _coming(run, planned, found.problem)
        run.say(_sentences(seen, coming, planned.plan))
        table = review_table(_rows(seen, coming, planned, found.problem))
        past = [each.days(day) for each in seen.reactions if each.healed is not None]
        numbers: dict[str, Any] = {
            **told,
            REVIEW_COUNT: len(seen.all),
            DAYS_OUTSIDE: (day - seen.reactions[-1].left).days if now.outside else 0,
            WILL_LEAVE: len(coming.new(now)),
            IN_FORCE: seen.in_force,
        }
        if past:
            numbers[REACTION_DAYS] = float(np.mean(past))
        kept = s.keeping(place, lambda _: reviews.keep(layer, now)) if run.yes(KEEP) else None
        return concluded(run, {o.OUTPUT: table}, numbers, found, kept)


@dataclass(frozen=True)
class Seen:
    """A review, and those before it, by day."""

    before: list[Review]
    now: Review
    scenarios: Sequence[Scenario]

    @property
    def all(self) -> list[Review]:
        """All reviews, this one included."""
        return [*self.before, self.now]

    @property
    def reactions(self) -> list[Any]:
        """The times out of tolerance."""
        return reactions(self.all, [each.term for each in self.scenarios])

    @property
    def in_force(self) -> str:
        """The scenario in force on that day; '' for none."""
        at = in_force([each.term for each in self.scenarios], self.now.day)
        return self.scenarios[at].name if at >= 0 else ""


@dataclass(frozen=True)
class Coming:
    """What forecasts say of territories.

    Attributes
    ----------
    names : tuple of k str
    fields : list of p str
        By period.
    first : (k,) int64
        The first forecast that takes a territory out of tolerance, -1 for none.
    deviation : (p, k) float64
    """

    names: tuple[str, ...]
    fields: list[str]
    first: np.ndarray
    deviation: np.ndarray

    def new(self, now: Review) -> list[int]:
        """Return the territories that are within tolerance and will leave it, the first first."""
        leaving = np.flatnonzero(self.first >= 0).tolist()
        leaving = [at for at in leaving if self.names[at] not in now.outside]
        return sorted(leaving, key=lambda at: (int(self.first[at]), at))


def _review(day: date, found: Judged, plan: FieldPlan, told: dict[str, float]) -> Review:
    problem, names = found.problem, plan.names.text
    each = deviations(problem, found.plan)
    deviation = each[np.arange(len(each)), np.abs(each).argmax(axis=1)]
    outside = sorted({issue.territory for issue, _ in found.told if issue.kind in LIMITS})
    known = {
        name: float(value) for name, value in zip(names, deviation.tolist()) if np.isfinite(value)
    }
    finite = {name: value for name, value in told.items() if np.isfinite(value)}
    return Review(day, found.status, known, tuple(names[at] for at in outside), finite)


def _coming(run: Run, planned: Planned, problem: Problem) -> Coming:
    """Return what forecasts say: targets keep their shares, of the workload that is to come."""
    fields, names, units = run.fields(FORECASTS), planned.plan.names, planned.units
    works = forecasts_of(fields, units.values.__getitem__, list(units.label), run.report)
    share = problem.target[:, 0] / problem.target[:, 0].sum()
    rows = []
    for field, work in zip(fields, () if works is None else works.T):
        load = sums_by(planned.plan.assignment, work, names.k)
        if not load.sum() > 0:
            raise InvalidInput(
                tr("The forecast “{field}” has no workload in any territory.").format(field=field)
            )
        rows.append(deviation_from(load[:, None], share[:, None] * load.sum())[:, 0])
    deviation = np.array(rows).reshape(len(fields), names.k)
    leaves = first_to_leave(is_beyond(deviation, problem.tolerance[0]))
    return Coming(names.text, fields, leaves, deviation)


def _rows(
    seen: Seen, coming: Coming, planned: Planned, problem: Problem
) -> list[ReviewedTerritory]:
    names, now = planned.plan.names.text, seen.now
    load = loads(problem, planned.plan.assignment)[:, 0]
    since, before = outside_since(seen.all), seen.before[-1].deviation if seen.before else {}
    rows = []
    for at, name in enumerate(names):
        first = int(coming.first[at])
        rows.append(
            ReviewedTerritory(
                name=name,
                workload=float(load[at]),
                target=float(problem.target[at, 0]),
                deviation=now.deviation.get(name),
                before=before.get(name),
                since=since.get(name),
                days=(now.day - since[name]).days if name in since else None,
                leaves_with=coming.fields[first] if first >= 0 else "",
                deviation_then=float(coming.deviation[first, at]) if first >= 0 else None,
            )
        )
    return rows


def _sentences(seen: Seen, coming: Coming, plan: FieldPlan) -> list[str]:
    now, since = seen.now, outside_since(seen.all)
    lines = [
        tr("Review of {day}; in force: {scenario}; reviews before it: {count:,}.").format(
            day=now.day, scenario=seen.in_force or tr("no scenario"), count=len(seen.before)
        )
    ]
    listed = [
        tr("{name} ({deviation}, since {day})").format(
            name=name,
            deviation=percent(now.deviation[name]) if name in now.deviation else "∞",
            day=since[name],
        )
        for name in now.outside
    ]
    if listed:
        text = tr("Out of tolerance or limits ({count:,}): {names}.")
        lines.append(text.format(count=len(listed), names=few(listed)))
    else:
        lines.append(tr("Every territory is within tolerance and limits."))
    lines += _trend(seen)
    for each in seen.reactions:
        if each.healed is not None:
            by = seen.scenarios[each.by].name if each.by >= 0 else tr("itself")
            text = tr(
                "Out of tolerance from {left}, healed on {healed} by {by}: {days:,} "
                "{days:day|days}."
            )
            lines.append(
                text.format(left=each.left, healed=each.healed, by=by, days=each.days(now.day))
            )
    leaving = [
        tr("{name} (“{field}”: {deviation})").format(
            name=coming.names[at],
            field=coming.fields[int(coming.first[at])],
            deviation=percent(float(coming.deviation[int(coming.first[at]), at])),
        )
        for at in coming.new(now)
    ]
    if leaving:
        text = tr("Forecasts take out of tolerance, the first first ({count:,}): {names}.")
        lines.append(text.format(count=len(leaving), names=few(leaving)))
    elif coming.fields:
        lines.append(tr("No forecast takes another territory out of tolerance."))
    return lines


def _trend(seen: Seen) -> list[str]:
    """Say how many territories are nearer to their target than at the review before."""
    if not seen.before:
        return []
    before, now = seen.before[-1], seen.now
    both = before.deviation.keys() & now.deviation.keys()
    nearer = sum(abs(now.deviation[name]) < abs(before.deviation[name]) - EQUAL for name in both)
    farther = sum(abs(now.deviation[name]) > abs(before.deviation[name]) + EQUAL for name in both)
    text = tr(
        "Since {day}: {nearer:,} {nearer:territory is nearer to its|territories are nearer to "
        "their} target, {farther:,} farther, {same:,} the same."
    )
    same = len(both) - nearer - farther
    return [text.format(day=before.day, nearer=nearer, farther=farther, same=same)]
