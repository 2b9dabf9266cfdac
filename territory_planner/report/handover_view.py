"""Hand-over sheets on the page: one to look at, all to print, a page each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..core.model.locale import day_told
from ..core.model.progress import SILENT, Progress
from ..core.model.text import figure as written
from ..core.model.text import labelled
from ..layers.numbers import units_text
from ..layers.text import plain, tr
from .handover import Handed, Handover, HandoverSheet
from .markup import Markup, element, joined, name_of
from .table_view import plain_table
from .tables import ReportTable

LISTED = 8_000
"""Rows of units that the page lists in all: some 1 MB. The workbook has every one."""

CHECK_EVERY = 20
"""Sheets between two looks at whether the user wants to stop."""

LEAST = 10
"""Rows that every sheet may list."""


def handover_view(found: Handover, progress: Progress = SILENT) -> Markup:
    """Return the sheets."""
    if not found.sheets:
        return element("p", tr("Nothing changes hands."), class_="well")
    rows = sum(each.gives.count + each.gets.count for each in found.sheets)
    most = rows if rows <= LISTED else max(LEAST, LISTED // (2 * len(found.sheets)))
    options = (
        element("option", plain(each.name), value=str(each.territory)) for each in found.sheets
    )
    tools = element(
        "div",
        element("label", tr("Territory"), " ", element("select", *options, id="sheet-of")),
        element("button", tr("Print this sheet"), type="button", data_print="sheet"),
        element("button", tr("Print all sheets"), type="button", data_print="sheets"),
        class_="tools screen",
    )
    sheets = [_sheet(found, each, most) for each in progress.watched(found.sheets, CHECK_EVERY)]
    return joined(tools, *sheets, _unchanged(found))


def _unchanged(found: Handover) -> Markup | None:
    if not found.unchanged:
        return None
    text = tr("Territories for which nothing changes ({count:,}): {names}.")
    names = ", ".join(map(plain, found.unchanged))
    said = text.format(count=len(found.unchanged), names=names)
    return element("p", said, class_="unchanged")


def _sheet(found: Handover, sheet: HandoverSheet, most: int) -> Markup:
    when = tr("From {date} on").format(date=plain(day_told(found.date))) if found.date else ""
    return element(
        "article",
        element("h3", labelled(tr("Hand-over sheet"), ""), name_of(sheet.name)),
        element("p", when, class_="when") if when else None,
        element("p", sheet.balance),
        _side(tr("You give"), tr("You give nothing."), sheet, sheet.gives, found.titles, most),
        _side(tr("You get"), tr("You get nothing."), sheet, sheet.gets, found.titles, most),
        class_="sheet",
        data_sheet=sheet.territory,
        data_row=sheet.row if sheet.row >= 0 else None,
    )


def _side(
    title: str, nothing: str, sheet: HandoverSheet, handed: Handed, titles: Sequence[str], most: int
) -> Markup:
    if not handed.count:
        return element("p", nothing)
    sums = [labelled(plain(n), written(v)) for n, v in zip(titles, handed.sums.tolist())]
    total = ", ".join([units_text(handed.count), *sums])
    label = f"{title}, {plain(sheet.name)}"
    left = handed.count - most
    more = (
        tr("And {more:,} more {more:unit|units}, in the workbook.").format(more=left)
        if left > 0
        else None
    )
    return element(
        "div",
        element("h4", labelled(title, total)),
        plain_table(_captioned(handed.partners, label)),
        plain_table(_captioned(_first(handed.units, most), label)),
        element("p", more) if more else None,
        class_="side",
        tabindex=0,
        role="region",
        aria_label=label,
    )


def _captioned(table: ReportTable, label: str) -> ReportTable:
    return replace(table, caption=labelled(label, table.caption))


def _first(table: ReportTable, most: int) -> ReportTable:
    return replace(
        table, columns=tuple(replace(each, values=each.values[:most]) for each in table.columns)
    )
