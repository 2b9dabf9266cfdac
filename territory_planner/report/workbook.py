"""The tables of a report as the sheets of a workbook."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from qgis.core import QgsField

from ..layers.compat import integer_field, real_field, text_field
from ..layers.text import tr
from ..layers.values import finite_or_none, guarded
from ..layers.writing.output import Table, Workbook
from ..layers.writing.results import table_of
from .content import PlanReport
from .tables import IN_WORDS, TEXT, WHOLE, ReportTable, TableColumn, Value

SHEETS = (
    "territories",
    "plan",
    "problems",
    "flows",
    "compared",
    "hand_over",
    "reviews",
    "notes",
    "made",
    "sources",
)
"""What sheets are called."""


def workbook_of(report: PlanReport) -> Workbook:
    """Return the workbook: a sheet for each table that has a row, and for the notes.

    Texts that a spreadsheet would compute are guarded (see `values.guarded`).
    """
    tables = [report.territories, report.plan, report.problems]
    if report.changes is not None:
        tables += [report.changes.flows, report.changes.territories]
    if report.handover is not None:
        tables.append(report.handover.table)
    if report.history is not None:
        tables.append(report.history.table)
    tables += [_notes(report), report.made, report.sources]
    return Workbook({each.name: _sheet(each) for each in tables if each.rows})


def _notes(report: PlanReport) -> ReportTable:
    column = TableColumn("note", tr("Note"), TEXT, list(report.all_notes))
    return ReportTable("notes", tr("Notes on the data"), (column,))


def _sheet(table: ReportTable) -> Table:
    fields = [_field(each)(each.name) for each in table.columns]

    def rows() -> Iterator[list[Value]]:
        for row in range(table.rows):
            yield [_written(each.values[row]) for each in table.columns]

    return table_of(fields, rows())


def _field(column: TableColumn) -> Callable[[str], QgsField]:
    if column.kind in IN_WORDS:
        return text_field
    return integer_field if column.kind == WHOLE else real_field


def _written(value: Value) -> Value:
    if isinstance(value, str):
        return guarded(value)
    return finite_or_none(value) if isinstance(value, float) else value
