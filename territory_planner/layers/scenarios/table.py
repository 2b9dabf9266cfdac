"""Scenarios, and how long territories stood, as layers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate

from ...core.model.data_classes import dataclass
from ...core.scenarios.calendar import Tenure
from ..compat import date_field, integer_field, real_field, text_field
from ..drawing.dressing import outline_and_label
from ..values import finite_or_none, guarded
from ..writing.output import Table
from ..writing.results import table_of
from .scenario import Scenario

VALID_FROM, VALID_TO = "valid_from", "valid_to"


def scenarios_table(scenarios: Sequence[Scenario], guard: bool) -> Table:
    """Return one row per scenario, its figures a column each.

    Parameters
    ----------
    guard : bool
        The table goes to a program that would compute what looks like a formula.
    """
    said: Callable[[str], str] = guarded if guard else str
    names = list(dict.fromkeys(name for each in scenarios for name in each.figures))
    fields = [
        *(text_field(name) for name in ("name", "state", "author")),
        text_field("made"),
        *(text_field(name) for name in ("parent", "signed_by")),
        text_field("signed"),
        date_field(VALID_FROM),
        date_field(VALID_TO),
        text_field("note"),
        *(real_field(name.lower()) for name in names),
    ]
    rows = (_row(each, names, said) for each in scenarios)
    return table_of(fields, rows)


def _row(each: Scenario, names: Sequence[str], said: Callable[[str], str]) -> list[Any]:
    signed = each.signatures[-1] if each.signatures else None
    return [
        said(each.name),
        each.state,
        said(each.author),
        each.made.isoformat(),
        said(each.parent),
        said(signed.who) if signed else "",
        signed.when.isoformat() if signed else "",
        as_qdate(each.term.begin if each.term else None),
        as_qdate(each.term.end if each.term else None),
        said(each.note),
        *(_number(each.figures.get(name)) for name in names),
    ]


def _number(value: Any) -> float | None:
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return finite_or_none(float(value)) if is_number else None


@dataclass(frozen=True)
class ReviewedTerritory:
    """A territory in a review; deviations as shares, None for what is not known.

    Attributes
    ----------
    name : str
    workload, target : float
        Of the first criterion.
    deviation, before : float, optional
        Now, and at the review before.
    since : date, optional
        Since which review it has been out of tolerance.
    days : int, optional
        Days since then.
    leaves_with : str
        The first forecast that takes it out of tolerance, '' for none.
    deviation_then : float, optional
    """

    name: str
    workload: float
    target: float
    deviation: float | None
    before: float | None
    since: date | None
    days: int | None
    leaves_with: str
    deviation_then: float | None


def review_table(territories: Sequence[ReviewedTerritory]) -> Table:
    """Return one row per territory of a review; deviations in percent."""
    fields = [
        text_field("name"),
        *(real_field(name) for name in ("workload", "target", "deviation", "deviation_before")),
        real_field("trend"),
        date_field("outside_since"),
        integer_field("days_outside"),
        text_field("leaves_with"),
        real_field("deviation_then"),
    ]
    rows = (
        [
            each.name,
            each.workload,
            each.target,
            _percent(each.deviation),
            _percent(each.before),
            _percent(_trend(each.before, each.deviation)),
            as_qdate(each.since),
            each.days,
            each.leaves_with,
            _percent(each.deviation_then),
        ]
        for each in territories
    )
    return table_of(fields, rows)


def _trend(before: float | None, now: float | None) -> float | None:
    """Return how much farther from its target it is; negative: nearer."""
    return None if before is None or now is None else abs(now) - abs(before)


def _percent(share: float | None) -> float | None:
    return None if share is None else finite_or_none(100.0 * share)


def as_qdate(day: date | None) -> QDate | None:
    """Return a day as QGIS holds it."""
    return None if day is None else QDate(day.year, day.month, day.day)


def history_table(
    tenures: Sequence[Tenure],
    shapes: Sequence[QgsGeometry],
    loads: Sequence[float],
    scenarios: Sequence[str],
    crs: QgsCoordinateReferenceSystem,
) -> Table:
    """Return one row per territory and the days for which it had just these units.

    Parameters
    ----------
    shapes, loads, scenarios : sequence of t
        Outline, first workload, and the scenario by which it came to stand so.
    """
    rows = (
        [
            tenure.territory,
            as_qdate(tenure.begin),
            as_qdate(tenure.end),
            scenario,
            len(tenure.units),
            load,
        ]
        for tenure, load, scenario in zip(tenures, loads, scenarios)
    )
    fields = [
        text_field("name"),
        date_field(VALID_FROM),
        date_field(VALID_TO),
        text_field("scenario"),
        integer_field("units"),
        real_field("workload"),
    ]
    kind = QgsWkbTypes.Type.MultiPolygon
    return table_of(fields, rows, kind, shapes, crs, play_through_time)


def play_through_time(layer: QgsVectorLayer) -> None:
    """Style outlines, and have QGIS's temporal controller show each row on its days."""
    outline_and_label(layer)
    times = layer.temporalProperties()
    times.setIsActive(True)
    times.setMode(Qgis.VectorTemporalMode.FeatureDateTimeStartAndEndFromFields)
    times.setStartField(VALID_FROM)
    times.setEndField(VALID_TO)
    times.setLimitMode(Qgis.VectorTemporalLimitMode.IncludeBeginExcludeEnd)
