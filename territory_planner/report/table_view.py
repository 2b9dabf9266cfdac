"""Tables on the page: heads that sort, rows that can be chosen, numbers under each other."""

from __future__ import annotations

from ..core.model.progress import SILENT, Progress
from ..layers.text import tr
from .markup import Markup, element, joined
from .tables import DAY, IN_WORDS, SIGNED, ReportTable, TableColumn, Value

FILTER_FROM = 20
"""Rows from which on a table can be searched."""

WIDE = 9
"""Columns from which on a table is printed across."""

CHECK_EVERY = 50
"""Rows between two looks at whether the user wants to stop."""

WORD = 14
"""Letters up to which a word stays whole however narrow its column; longer ones are names."""

NARROW, LONG = 5, 12
"""Columns up to which, and rows from which on a hand-over sheet prints a table side by side."""


def table_view(
    table: ReportTable,
    key: str = "",
    *,
    title: str = "",
    is_choice: bool = False,
    progress: Progress = SILENT,
) -> Markup:
    """Return a table.

    Parameters
    ----------
    title : str
        A heading above it, which is printed on its page.
    key : str
        Rows are called by it and their number.
    is_choice : bool
        Its rows can be chosen, and the map shows which is.
    """
    has_more = any(not each.is_first_rate for each in table.columns)
    heads = element("tr", *map(_head, table.columns))
    rows = [
        _row(table, row, key, is_choice) for row in progress.watched(range(table.rows), CHECK_EVERY)
    ]
    caption = element("caption", table.caption)
    tools = _tools(table, has_more)
    classes = ["wide"] if len(table.columns) >= WIDE else []
    drawn = element(
        "table", caption, element("thead", heads), element("tbody", *rows), class_="sortable"
    )
    return element(
        "div",
        element("h3", title) if title else None,
        tools,
        element("div", drawn, class_="scroll", tabindex=0, role="region", aria_label=table.caption),
        class_=" ".join(["table", *classes]),
        style=f"--columns:{len(table.columns)}",
    )


def plain_table(table: ReportTable) -> Markup:
    """Return a table to read and to print, and no more: there may be thousands of them."""
    heads = (
        element("th", each.title, scope="col", class_=_class(each), data_field=each.name)
        for each in table.columns
    )
    rows = (
        element(
            "tr",
            *(
                element(
                    "td" if at else "th",
                    _text(each, row),
                    class_=_class(each),
                    scope=None if at else "row",
                )
                for at, each in enumerate(table.columns)
            ),
        )
        for row in range(table.rows)
    )
    is_long = len(table.columns) <= NARROW and table.rows >= LONG
    drawn = element(
        "table",
        element("caption", table.caption),
        element("thead", element("tr", *heads)),
        element("tbody", *rows),
    )
    return element("div", drawn, class_="long" if is_long else "short")


def _tools(table: ReportTable, has_more: bool) -> Markup | None:
    parts: list[Markup] = []
    if table.rows >= FILTER_FROM:
        parts.append(
            element(
                "label",
                tr("Find"),
                " ",
                element("input", type="search", class_="filter", autocomplete="off"),
            )
        )
    if has_more:
        parts.append(
            element("button", tr("All figures"), type="button", class_="more", aria_pressed="false")
        )
    return element("div", *parts, class_="tools screen") if parts else None


def _head(column: TableColumn) -> Markup:
    sorter = element("button", column.title, type="button", class_="sort", title=column.tip or None)
    return element("th", sorter, scope="col", class_=_class(column), data_field=column.name)


def _class(column: TableColumn) -> str | None:
    found = [] if column.kind in IN_WORDS else ["number"]
    if not column.is_first_rate:
        found.append("extra")
    return " ".join(found) or None


def _row(table: ReportTable, row: int, key: str, is_choice: bool) -> Markup:
    first, *others = table.columns
    shown = _text(first, row)
    if is_choice:
        shown = element("button", shown, type="button", class_="choose", aria_pressed="false")
    return element(
        "tr",
        element("th", shown, scope="row", data_v=_sort_value(first, row)),
        *(_cell(each, row) for each in others),
        id=f"{key}{row}" if key else None,
    )


def _cell(column: TableColumn, row: int) -> Markup:
    classes = " ".join(filter(None, [_class(column), _side(column, row), _whole(column, row)]))
    return element(
        "td", _text(column, row), class_=classes or None, data_v=_sort_value(column, row)
    )


def _side(column: TableColumn, row: int) -> str:
    """Return what a deviation is marked as: high or low; '' for other figures."""
    value = column.values[row]
    if column.kind != SIGNED or value is None or isinstance(value, str) or not value:
        return ""
    return "low" if value < 0 else "high"


def _whole(column: TableColumn, row: int) -> str:
    """Return what keeps the words of a text in one piece; '' for numbers and long words."""
    value = column.values[row]
    short = isinstance(value, str) and all(len(word) <= WORD for word in value.split())
    return "words" if short else ""


def _text(column: TableColumn, row: int) -> Markup:
    text = column.shown(row)
    return joined(text) if _is_simple(column.values[row]) else element("bdi", text)


def _is_simple(value: Value) -> bool:
    """Tell whether a value needs no direction of its own."""
    return not isinstance(value, str) or value.isascii()


def _sort_value(column: TableColumn, row: int) -> str | None:
    value = column.values[row]
    if isinstance(value, str) and column.kind == DAY:
        digits = value.replace("-", "")
        return digits if digits.isdecimal() else None
    if value is None or isinstance(value, str):
        return None
    return repr(float(value)) if isinstance(value, float) else str(value)
