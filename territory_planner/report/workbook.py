"""The tables of a report as the sheets of a workbook."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from qgis.core import QgsField

from ..layers.compat import integer_field, real_field, text_field
from ..layers.text import tr
from ..layers.values import finite_or_none, guarded
from ..layers.writing.columns import free_names
from ..layers.writing.output import Table, Workbook
from ..layers.writing.results import table_of
from .content import PlanReport
from .tables import IN_WORDS, SHARE, SIGNED, TEXT, WHOLE, ReportTable, TableColumn, Value

LONGEST = 31
"""Letters of a sheet's name that a spreadsheet takes."""


def sheet_titles() -> dict[str, str]:
    """Return what the sheet of each table is called, in QGIS's language."""
    return {
        "territories": tr("Territories"),
        "plan": tr("The plan"),
        "problems": tr("Problems"),
        "flows": tr("What goes from whom to whom"),
        "compared": tr("Territories compared"),
        "hand_over": tr("Hand-over"),
        "reviews": tr("Reviews of the plan"),
        "notes": tr("Notes on the data"),
        "made": tr("How it was made"),
        "sources": tr("Sources"),
    }


def workbook_of(report: PlanReport) -> Workbook:
    """Return the workbook: a sheet for each table that has a row, and for the notes.

    Sheets and columns are called as on the page: people read it, not programs. Texts that a
    spreadsheet would compute are guarded (see `values.guarded`).
    """
    tables = [report.territories, report.plan, report.problems]
    if report.changes is not None:
        tables += [report.changes.flows, report.changes.territories]
    if report.handover is not None:
        tables.append(report.handover.table)
    if report.history is not None:
        tables.append(report.history.table)
    tables += [_notes(report), report.made, report.sources]
    titles = sheet_titles()
    return Workbook({titles[each.name]: _sheet(each) for each in tables if each.rows})


def _notes(report: PlanReport) -> ReportTable:
    column = TableColumn("note", tr("Note"), TEXT, list(report.all_notes))
    return ReportTable("notes", tr("Notes on the data"), (column,))


def _sheet(table: ReportTable) -> Table:
    heads = free_names(map(_head, table.columns), ())
    fields = [_field(each)(head) for each, head in zip(table.columns, heads)]

    def rows() -> Iterator[list[Value]]:
        for row in range(table.rows):
            yield [_written(each.values[row]) for each in table.columns]

    return table_of(fields, rows())


def _head(column: TableColumn) -> str:
    """Return the head of a column, with what its numbers are in: the page has that beside each."""
    in_percent = column.kind in (SHARE, SIGNED) and "%" not in column.title
    return guarded(f"{column.title} (%)" if in_percent else column.title)


def _field(column: TableColumn) -> Callable[[str], QgsField]:
    if column.kind in IN_WORDS:
        return text_field
    return integer_field if column.kind == WHOLE else real_field


def _written(value: Value) -> Value:
    if isinstance(value, str):
        return guarded(value)
    return finite_or_none(value) if isinstance(value, float) else value
