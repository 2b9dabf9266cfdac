"""The workload of a coming period, from dated records."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import QgsProcessing, QgsProcessingParameterDefinition

from ..core.model.errors import InvalidInput
from ..core.model.text import few, figure
from ..core.workload.forecast import Backtest, Forecast, forecast
from ..layers.compat import real_field, text_field
from ..layers.reading.dated_records import (
    AUTO,
    MONTH,
    QUARTER,
    YEAR,
    DatedRecords,
    read_dated_records,
)
from ..layers.reading.dates import Day, day_of
from ..layers.text import tr
from ..layers.values import all_finite_or_none, finite_or_none
from ..layers.writing.output import Table
from ..layers.writing.results import table_of_columns
from .shared import builders as b
from .shared import outputs as o
from .shared.base import TerritoryAlgorithm
from .shared.run import Run

INPUT = "INPUT"
UNIT_FIELD = "UNIT_FIELD"
DATE_FIELD = "DATE_FIELD"
AMOUNT_FIELD = "AMOUNT_FIELD"
STEP = "STEP"
STEPS = "STEPS"
UNTIL = "UNTIL"
LEVEL = "LEVEL"
PERIODS = "PERIODS"
WAPE = "WAPE"
LAST_YEAR_WAPE = "LAST_YEAR_WAPE"
TOTAL = "TOTAL"
METHOD = "METHOD"

MOST_STEPS = 240
"""Steps ahead that can be asked for."""


class ForecastWorkload(TerritoryAlgorithm):
    """Forecast the workload of units."""

    ID = "forecastworkload"
    ICON = "forecast"
    FIRST = (
        "INPUT",
        "UNIT_FIELD",
        "DATE_FIELD",
        "AMOUNT_FIELD",
        "STEP",
        "STEPS",
    )

    def title(self) -> str:
        """Return the name in the toolbox."""
        return tr("Forecast workload")

    def about(self) -> str:
        """Return what it does."""
        return tr(
            "Tells from dated records (visits, calls, orders) what each unit or region will carry "
            "in a coming period, with an interval.\n"
            "All units are forecast together: each unit's own level, with recent steps weighing "
            "more; its seasons, drawn towards those of all units where its own are mostly chance; "
            "and the growth that all units share. How much each counts is what did best on the "
            "past.\n"
            "Every run forecasts the past as well, by what was known then, and compares it with "
            "“as last year”. Where that does better, last year is the forecast. The log says the "
            "figures: WAPE is the sum of all units' errors, as a share of what came."
        )

    def example(self) -> str:
        """Return the arguments of an example."""
        return (
            "INPUT=sample_data/iowa_visits.csv UNIT_FIELD=GEOID DATE_FIELD=month "
            "AMOUNT_FIELD=visits OUTPUT=forecast.csv"
        )

    def definitions(self) -> list[QgsProcessingParameterDefinition]:
        """Return parameters and outputs."""
        return [
            b.layer(
                INPUT,
                tr("Records"),
                [QgsProcessing.SourceType.TypeVector],
                tr("One row per record: which unit, when, and how much. Any table or layer."),
                optional=False,
            ),
            b.field(
                UNIT_FIELD,
                tr("Unit field"),
                tr("Says which unit or region a record belongs to."),
                optional=False,
            ),
            b.field(
                DATE_FIELD,
                tr("Date field"),
                tr(
                    "When it was: dates or times, or text such as 2016-10-31, 2016-10, 2016 Q4 or "
                    "2016."
                ),
                optional=False,
            ),
            b.field(
                AMOUNT_FIELD,
                tr("Amount field"),
                tr(
                    "How much a record counts: hours, visits, revenue; numbers, or text that is "
                    "one, as CSV files have. Without it each counts 1."
                ),
            ),
            *_period(),
            b.with_decimals(
                b.number(
                    LEVEL,
                    tr("Interval (percent)"),
                    tr(
                        "How many of 100 units should come out within their interval. It is as "
                        "wide as forecasts of the past were off."
                    ),
                    80.0,
                    least=1.0,
                    most=99.0,
                ),
                0,
            ),
            o.sink(
                o.OUTPUT,
                tr("Forecast by unit"),
                QgsProcessing.SourceType.TypeVector,
                tr(
                    "One row per unit: unit_id, last_year (the same steps a year before), "
                    "forecast, low and high (the interval), change_percent."
                ),
            ),
            o.sink(
                PERIODS,
                tr("Forecast by unit and step"),
                QgsProcessing.SourceType.TypeVector,
                tr("One row per unit and step: unit_id, period, last_year, forecast."),
                optional=True,
            ),
        ]

    def numbers(self) -> dict[str, str]:
        """Return the output numbers."""
        return {
            TOTAL: tr("Forecast of all units together"),
            WAPE: tr("Error of the pooled forecast on the past (percent of what came)"),
            LAST_YEAR_WAPE: tr("Error of “as last year” on the past (percent of what came)"),
        }

    def texts(self) -> dict[str, str]:
        """Return the output texts."""
        return {METHOD: tr("What the forecast is: “pooled” or “last year”")}

    def work(self, run: Run) -> dict[str, Any]:
        """Forecast."""
        run.stage(tr("Reading records"))
        records = read_dated_records(
            run.source(INPUT),
            run.needed_field(UNIT_FIELD),
            run.needed_field(DATE_FIELD),
            run.field(AMOUNT_FIELD),
            run.choice(STEP),
            _until(run),
            run.report,
            run.progress.part(0, 60),
        )
        ahead = run.optional_integer(STEPS) or records.season
        run.stage(tr("Forecasting"))
        found = forecast(
            records.history,
            records.season,
            ahead,
            level=run.number(LEVEL) / 100.0,
            progress=run.progress.part(60, 90),
        )
        run.say(_account(records, found, ahead, run.number(LEVEL)))
        tables = {o.OUTPUT: _by_unit(records, found)}
        if run.wants(PERIODS):
            tables[PERIODS] = _by_step(records, found)
        test = found.backtest
        return {
            **run.write(tables),
            TOTAL: float(found.amount.sum()),
            WAPE: finite_or_none(100.0 * test.wape),
            LAST_YEAR_WAPE: finite_or_none(100.0 * test.last_year_wape),
            METHOD: "pooled" if found.is_pooled else "last year",
        }


def _period() -> list[QgsProcessingParameterDefinition]:
    """Return what says by which steps of time, and for how many, is forecast."""
    return [
        b.choice(
            STEP,
            tr("Step"),
            {
                AUTO: tr("as the records are spaced"),
                MONTH: tr("months"),
                QUARTER: tr("quarters"),
                YEAR: tr("years"),
            },
            AUTO,
            tr(
                "What records are summed by before they are forecast: “month”, “quarter” or "
                "“year”; “auto” takes the longest that tells their dates apart."
            ),
        ),
        b.number(
            STEPS,
            tr("Steps ahead"),
            tr("How many steps to forecast. Without it, a year."),
            least=1,
            most=MOST_STEPS,
            whole=True,
        ),
        b.text(
            UNTIL,
            tr("Complete until"),
            tr(
                "The last day that the records cover, such as 2026-09-30: later ones, and a step "
                "that it cuts, are left aside. Without it, a last step that looks cut is."
            ),
        ),
    ]


def _until(run: Run) -> Day | None:
    if not run.given(UNTIL):
        return None
    day = day_of(run.raw(UNTIL))
    if day is None:
        raise InvalidInput(
            tr("UNTIL must be a day such as 2026-09-30, not “{value}”.").format(
                value=run.raw(UNTIL)
            )
        )
    return day


def _account(records: DatedRecords, found: Forecast, ahead: int, level: float) -> list[str]:
    """Say what was forecast from what, how good that was on the past, and what it says."""
    count = records.history.shape[1]
    span = tr(
        "{n:,} {n:unit|units}, {steps:,} {steps:step|steps} from {first} to {last}, in all {total}."
    ).format(
        n=len(records.unit),
        steps=count,
        first=records.called(0),
        last=records.called(count - 1),
        total=figure(float(records.history.sum())),
    )
    amount, before = float(found.amount.sum()), float(found.last_year.sum())
    change = tr(" ({change:+.1f} %)").format(change=100 * (amount / before - 1)) if before else ""
    result = tr("Forecast for {first} to {last}: {amount}{change}; a year before: {before}.")
    return [
        span,
        *_tested(records, found.backtest, found.is_pooled, ahead),
        result.format(
            first=records.called(count),
            last=records.called(count + ahead - 1),
            amount=figure(amount),
            change=change,
            before=figure(before),
        ),
        *_coming_and_going(records, level, found),
    ]


def _tested(records: DatedRecords, test: Backtest, is_pooled: bool, ahead: int) -> list[str]:
    if not len(test.origin):
        return [
            tr(
                "The records are too short to test a forecast on ({needed:,} {needed:step "
                "is|steps are} needed): “as last year” it is, without intervals."
            ).format(needed=records.season + ahead)
        ]
    told = tr(
        "Tested on the past ({tests:,} {tests:forecast|forecasts} of {ahead:,} "
        "{ahead:step|steps}, from {first} on): pooled forecast {ours:.2f} % WAPE, as last year "
        "{theirs:.2f} %. {verdict}"
    ).format(
        tests=len(test.origin),
        ahead=ahead,
        first=records.called(int(test.origin[0])),
        ours=100 * test.wape,
        theirs=100 * test.last_year_wape,
        verdict=tr("The pooled forecast is taken.")
        if is_pooled
        else tr("The pooled forecast does not win: as last year it is."),
    )
    if not is_pooled:
        return [told]
    off = np.abs(test.total_error)
    total = tr("The total was off by {mean:.1f} % on average, by {most:.1f} % at most.").format(
        mean=100 * off.mean(), most=100 * off.max()
    )
    return [told, total]


def _coming_and_going(records: DatedRecords, level: float, found: Forecast) -> list[str]:
    """Name the units without a record in the last year, and those whose first ones lie there."""
    season, history = records.season, records.history
    now = history[:, -season:].sum(axis=1)
    gone = np.flatnonzero((now == 0) & (history.sum(axis=1) > 0)).tolist()
    said = []
    if gone:
        said.append(
            tr("Units without anything in the last year ({count:,} of {n:,}): {units}.").format(
                count=len(gone), n=len(records.unit), units=few([records.unit[at] for at in gone])
            )
        )
    if history.shape[1] > season:
        new = np.flatnonzero((now > 0) & (history[:, :-season].sum(axis=1) == 0)).tolist()
        if new:
            said.append(
                tr("Units whose first records are of the last year ({count:,}): {units}.").format(
                    count=len(new), units=few([records.unit[at] for at in new])
                )
            )
    if np.isfinite(found.low).all():
        said.append(
            tr("Intervals hold {level:g} of 100 units, as far as the past tells.").format(
                level=level
            )
        )
    return said


def _by_unit(records: DatedRecords, found: Forecast) -> Table:
    before, amount = found.last_year.sum(axis=1), found.amount
    share = np.divide(amount, before, out=np.full(len(amount), np.nan), where=before > 0)
    figures = {
        "last_year": before,
        "forecast": amount,
        "low": found.low,
        "high": found.high,
        "change_percent": 100.0 * (share - 1.0),
    }
    columns = [*map(all_finite_or_none, figures.values())]
    fields = [text_field("unit_id"), *map(real_field, figures)]
    return table_of_columns(fields, [records.unit, *columns])


def _by_step(records: DatedRecords, found: Forecast) -> Table:
    count, ahead = records.history.shape[1], found.steps.shape[1]
    called = [records.called(count + step) for step in range(ahead)]
    columns = [
        [name for name in records.unit for _ in range(ahead)],
        called * len(records.unit),
        found.last_year[:, :ahead].ravel().tolist(),
        found.steps.ravel().tolist(),
    ]
    fields = [text_field("unit_id"), text_field("period")]
    return table_of_columns([*fields, real_field("last_year"), real_field("forecast")], columns)
