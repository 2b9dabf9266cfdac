"""Dated records of units, such as visits or calls, summed by month, quarter or year."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import numpy as np
from qgis.core import QgsProcessingFeatureSource

from ...core.model.data_classes import dataclass
from ...core.model.errors import InvalidInput
from ...core.model.locale import number
from ...core.model.progress import SILENT, Progress
from ...core.model.text import few, in_quotes, labelled
from ..report import Report
from ..text import tr
from ..values import as_amount, as_text, as_told
from .dates import Day, day_of
from .order import natural_order
from .rows import numbered, read_repeated

AUTO, MONTH, QUARTER, YEAR = "auto", "month", "quarter", "year"
STEPS_A_YEAR = {MONTH: 12, QUARTER: 4, YEAR: 1}


@dataclass(frozen=True)
class DatedRecords:
    """Records summed by unit and step of time.

    Attributes
    ----------
    unit : list of n str
        Units by their ids, in natural order.
    history : (n, t) float64
    step : str
        What a step is: a month, a quarter or a year.
    first : int
        The first step, counted from the year 0 on.
    """

    unit: list[str]
    history: np.ndarray
    step: str
    first: int

    @property
    def season(self) -> int:
        """Steps in a year."""
        return STEPS_A_YEAR[self.step]

    def called(self, at: int) -> str:
        """Return what a step is called, by its place from the first: "2016-10", "2016 Q4"."""
        year, part = divmod(self.first + at, self.season)
        if self.step == YEAR:
            return str(year)
        return f"{year} Q{part + 1}" if self.step == QUARTER else f"{year}-{part + 1:02}"


@dataclass(frozen=True)
class _Rows:
    """What a layer's records say: unit, day and amount, one each."""

    unit: np.ndarray
    name: list[str]
    day: list[Day]
    when: np.ndarray
    amount: np.ndarray


def read_dated_records(
    source: QgsProcessingFeatureSource,
    unit_field: str,
    date_field: str,
    amount_field: str | None,
    step: str,
    until: Day | None,
    report: Report,
    progress: Progress = SILENT,
) -> DatedRecords:
    """Read records and sum them; say what is left out.

    Parameters
    ----------
    amount_field : str, optional
        Without it each record counts 1.
    step : str
        `AUTO`, `MONTH`, `QUARTER` or `YEAR`.
    until : (int, int, int), optional
        The last day that counts. Without it the last step counts where the records fill it.

    Raises
    ------
    InvalidInput
        When there are no records with unit and date, or an amount is no number of zero or more.
    """
    rows = _rows(source, unit_field, date_field, amount_field, report, progress)
    if until is not None:
        rows = _up_to(rows, until, source.sourceName())
    used = np.flatnonzero(np.bincount(rows.when))
    days = [rows.day[at] for at in used]
    step = _step_of(days, report) if step == AUTO else step
    season = STEPS_A_YEAR[step]
    number = np.array([_number(day, season) for day in rows.day], dtype=np.int64)
    first, last = int(number[used].min()), int(number[used].max())
    if until is None and not _is_full(days, season):
        last = _without_last(last, first, season, step, report)
    elif until is not None:
        last = max(last, _number(until, season) - (0 if _ends_step(until, season) else 1))
    rows = _chosen(rows, number <= last)
    order = natural_order(rows.name, progress)
    rank = np.empty(len(order), dtype=np.int64)
    rank[order] = np.arange(len(order))
    count = last - first + 1
    cell = (rank * count)[rows.unit]
    cell += (number - first)[rows.when]
    total = np.bincount(cell, weights=rows.amount, minlength=len(order) * count)
    names = [rows.name[unit] for unit in order.tolist()]
    return DatedRecords(names, total.reshape(len(order), count), step, first)


def _rows(
    source: QgsProcessingFeatureSource,
    unit_field: str,
    date_field: str,
    amount_field: str | None,
    report: Report,
    progress: Progress,
) -> _Rows:
    """Return the records that have a unit and a date; tell of the others."""
    fields = [unit_field, date_field, *([amount_field] if amount_field else [])]
    read = read_repeated(source, list(dict.fromkeys(fields)), progress)
    unit, names = numbered(read[unit_field], as_text, progress)
    when, days = numbered(read[date_field], day_of, progress)
    amount, blank, wrong = _amounts(read, unit_field, amount_field, progress)
    there = np.ones(len(unit), dtype=bool)
    there[wrong] = False
    has_unit = there & np.array([bool(name) for name in names], dtype=bool)[unit]
    has_day = np.array([day is not None for day in days], dtype=bool)[when]
    kept, undated = np.flatnonzero(has_unit & has_day), np.flatnonzero(has_unit & ~has_day)
    nobody = np.flatnonzero(there & ~has_unit)
    lost = Counter[str]()
    for field, rows in sorted(((unit_field, nobody), (date_field, undated)), key=_first_row):
        if len(rows):
            lost[field] += len(rows)
    strange = [as_text(read[date_field][row]) or tr("(empty)") for row in undated.tolist()]
    strange = list(dict.fromkeys(strange))
    told = [
        labelled(as_text(read[unit_field][row]), as_told(read[str(amount_field)][row]))
        for row in wrong
    ]
    _refuse(source.sourceName(), amount_field, told, date_field, strange, len(kept))
    _tell(source.sourceName(), lost, int(np.count_nonzero(blank)), amount_field, strange, report)
    if len(kept) < len(unit):
        unit, order = _as_they_appear(unit[kept])
        when, days_of = _as_they_appear(when[kept])
        names, days = [names[at] for at in order], [days[at] for at in days_of]
        amount = amount[kept]
    return _Rows(unit, names, [day for day in days if day is not None], when, amount)


def _amounts(
    read: dict[str, Sequence[Any]], unit_field: str, amount_field: str | None, progress: Progress
) -> tuple[np.ndarray, np.ndarray, list[int]]:
    """Return the amount of each record, whether it is missing, and which are none."""
    if amount_field is None:
        count = len(read[unit_field])
        return np.ones(count), np.zeros(count, dtype=bool), []
    code, values = numbered(read[amount_field], _as_it_is, progress)
    known = [as_amount(value) for value in values]
    missing = np.array([each is None for each in known], dtype=bool)
    is_wrong = missing & np.array([bool(as_text(value)) for value in values], dtype=bool)
    amount = np.array([each or 0.0 for each in known], dtype=np.float64)[code]
    return amount, (missing & ~is_wrong)[code], np.flatnonzero(is_wrong[code]).tolist()


def _as_it_is(value: Any) -> Any:
    return value


def _first_row(lost: tuple[str, np.ndarray]) -> float:
    return float(lost[1][0]) if len(lost[1]) else np.inf


def _as_they_appear(code: np.ndarray) -> tuple[np.ndarray, list[int]]:
    """Return codes (q,) numbered anew as they first appear, and what each new number was."""
    first = np.full(int(code.max(initial=-1)) + 1, len(code), dtype=np.int64)
    first[code[::-1]] = np.arange(len(code))[::-1]  # of several, the last one written stays
    order = np.argsort(first)[: np.count_nonzero(first < len(code))]
    rank = np.empty(len(first), dtype=np.int64)
    rank[order] = np.arange(len(order))
    return rank[code], order.tolist()


def _refuse(
    layer: str,
    amount_field: str | None,
    wrong: Sequence[str],
    date_field: str,
    strange: Sequence[str],
    kept: int,
) -> None:
    if wrong:
        raise InvalidInput(
            tr(
                "“{field}” of “{layer}” must be a number of zero or more in every record, and is "
                "not in {records}."
            ).format(field=amount_field, layer=layer, records=few(list(wrong)))
        )
    if kept:
        return
    if strange:
        raise InvalidInput(
            tr(
                "“{field}” of “{layer}” holds no dates that can be read ({values}). Write them as "
                "2016-10-31, 2016-10, 2016 Q4 or 2016."
            ).format(field=date_field, layer=layer, values=few(list(strange)))
        )
    raise InvalidInput(tr("“{layer}” has no records with a unit and a date.").format(layer=layer))


def _tell(
    layer: str,
    lost: Counter[str],
    blank: int,
    amount_field: str | None,
    strange: Sequence[str],
    report: Report,
) -> None:
    """Say which records are left out, and which count nothing."""
    if lost:
        report.warning(
            tr(
                "Records of “{layer}” left out, for want of a value that can be read: {counts}."
            ).format(
                layer=layer,
                counts=few(
                    [f"{in_quotes(field)} ({number(count)})" for field, count in lost.items()]
                ),
            )
        )
    if strange:
        report.warning(
            tr("What was read as no date: {values}. Write dates as 2016-10-31.").format(
                values=few(list(strange))
            )
        )
    if blank:
        report.warning(
            tr(
                "“{field}” is missing in {count:,} {count:record|records}, which "
                "{count:counts|count} 0."
            ).format(field=amount_field, count=blank)
        )


def _up_to(rows: _Rows, until: Day, layer: str) -> _Rows:
    early = np.array([day <= until for day in rows.day], dtype=bool)
    if not early.any():
        raise InvalidInput(
            tr("“{layer}” has no records up to {day}: give a later day (UNTIL).").format(
                layer=layer, day=date(*until)
            )
        )
    return _chosen(rows, early)


def _chosen(rows: _Rows, is_chosen: np.ndarray) -> _Rows:
    """Return the records of some days; a bool for each day tells which."""
    if is_chosen.all():
        return rows
    kept = is_chosen[rows.when]
    return replace(rows, unit=rows.unit[kept], when=rows.when[kept], amount=rows.amount[kept])


def _step_of(days: Sequence[Day], report: Report) -> str:
    """Return the longest step that tells all dates apart as they are spaced."""
    months = {month for _, month, _ in days}
    step = MONTH
    if len(months) == 1 and len({day for _, _, day in days}) == 1:
        step = YEAR
    elif len({month % 3 for month in months}) == 1 and len({day for _, _, day in days}) == 1:
        step = QUARTER
    report.info(tr("Records are summed by {step}.").format(step=_word(step)))
    return step


def _word(step: str) -> str:
    return {MONTH: tr("month"), QUARTER: tr("quarter"), YEAR: tr("year")}[step]


def _number(day: Day, season: int) -> int:
    year, month, _ = day
    return year * season + (month - 1) * season // 12


def _is_full(days: Sequence[Day], season: int) -> bool:
    """Tell whether the last step is likely to be whole.

    It is where each step has its records on one day (sums of months, say), and where the last
    record lies no farther from the step's end than others do: 5 days by the median.
    """
    latest: dict[int, Day] = {}
    several = False
    for day in days:
        number = _number(day, season)
        several |= number in latest
        latest[number] = max(day, latest.get(number, day))
    if not several:
        return True
    left = {number: _days_left(day, season) for number, day in latest.items()}
    last = left.pop(max(left))
    usual = float(np.median(list(left.values()))) if left else 0.0
    return last <= usual + 5


def _days_left(day: Day, season: int) -> int:
    """Return how many days of its step follow a day."""
    length = 12 // season
    end = _number(day, season) % season * length + length + 1
    after = date(day[0] + (end > 12), 1 if end > 12 else end, 1)
    return (after - date(*day)).days - 1


def _ends_step(day: Day, season: int) -> bool:
    return _days_left(day, season) == 0


def _without_last(last: int, first: int, season: int, step: str, report: Report) -> int:
    if last == first:
        return last
    report.warning(
        tr(
            "The last {step} is not whole in the records and is left aside; say up to which day "
            "they are complete (UNTIL) where it is."
        ).format(step=_word(step))
    )
    return last - 1
