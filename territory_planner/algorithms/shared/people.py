"""People who come and go: the table of them, and what is written and said of their plan."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import QgsProcessing, QgsProcessingParameterDefinition
from qgis.PyQt.QtCore import QDate

from ...core.jobs.people_plan import PeoplePlan, explain_people
from ...core.model.problem import UNASSIGNED
from ...layers.compat import date_field, text_field
from ...layers.plan import Names
from ...layers.reading.people import PeopleTable, read_people
from ...layers.text import tr
from ...layers.writing.output import Table
from ...layers.writing.results import MoreColumn, table_of
from . import builders as b
from . import outputs as o
from .planned import TARGETS_ASKED, Planned
from .run import Run

PEOPLE, RETURNS = "PEOPLE", "RETURNS"


def people() -> QgsProcessingParameterDefinition:
    """Return the table of people."""
    return b.table(
        PEOPLE,
        tr("People who come and go"),
        tr(
            "A table, or points where people live: a name (in a column called as the territory "
            "field, or “territory”, “name”, “person”), and an “action”: “leave” (for good, or "
            "until a day in “until”, when all that was theirs comes back), “join” (a new territory "
            "around a home: the point, or a unit's id in “home”, or the center of that name; "
            "without one, wherever that moves least), “capacity” (carries more or less: the new "
            "“capacity”, on the scale of targets, else 1 for an ordinary territory), or “swap” "
            "(exchanges territories with the one in “with”). “date” is when it begins. All rows "
            "together give one plan, counted from today's. Example: name Fay, action leave."
        ),
    )


def returns_sink() -> QgsProcessingParameterDefinition:
    """Return the output table of what comes back when."""
    return o.sink(
        RETURNS,
        tr("What comes back"),
        QgsProcessing.SourceType.TypeVector,
        tr(
            "Where people leave until a day (PEOPLE): one row for each unit that changes hands on "
            "such a day, with the day, from whom and to whom. In the layer of units, “until” and "
            "“then” tell the first of these."
        ),
        optional=True,
    )


def people_of(run: Run, planned: Planned) -> PeopleTable | None:
    """Return what the table of people asks for; None without one."""
    if not run.given(PEOPLE):
        return None
    units, names = planned.units, planned.plan.names
    needs_ids = run.source(PEOPLE).fields().lookupField("home") >= 0
    ids = run.unit_ids(units) if needs_ids else []
    return read_people(run.source(PEOPLE), units, names, ids, planned.field, run.progress)


def full_of(run: Run, target: np.ndarray) -> np.ndarray | None:
    """Return (m,) float64, what a capacity of 1 carries; None where no targets were given.

    Parameters
    ----------
    target : (k, m) float64
        As scaled to what the units carry.
    """
    asked = run.once(TARGETS_ASKED, lambda: None)
    return None if asked is None else target.sum(axis=0) / asked.sum(axis=0)


def more_columns(found: PeoplePlan, names: Names) -> tuple[MoreColumn, ...]:
    """Return until when units are with somebody, and who has them then."""
    if not found.returns:
        return ()
    days, then = [_date(day) for day in found.until], found.then
    after = [names.value(int(home)) for home in then]
    return (
        MoreColumn(date_field("until"), days),
        MoreColumn(names.field("then"), [a if d else None for a, d in zip(after, days)]),
    )


def returns_table(found: PeoplePlan | None, planned: Planned, names: Names) -> Table:
    """Return one row per unit and day on which it changes hands, by day."""
    rows = []
    before = None if found is None else found.plan
    for each in () if found is None else found.returns:
        for unit in np.flatnonzero(each.plan != before).tolist():
            source = UNASSIGNED if before is None else int(before[unit])
            target = int(each.plan[unit])
            ends = names.value(source), names.value(target)
            rows.append(
                (_date(each.on), planned.ids.values[unit], planned.units.label[unit], *ends)
            )
        before = each.plan
    fields = [
        date_field("date"),
        planned.ids.field("unit_id"),
        text_field("unit"),
        names.field("from"),
        names.field("to"),
    ]
    return table_of(fields, rows)


def told(found: PeoplePlan, planned: Planned) -> Sequence[str]:
    """Say what became of each of the people."""
    return explain_people(found, planned.plan.assignment)


def _date(day: str) -> QDate | None:
    return QDate.fromString(day, "yyyy-MM-dd") if day else None
