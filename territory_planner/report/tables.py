"""Tables of a report: columns of values as files hold them, and how people read them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Union

from ..core.model.data_classes import dataclass
from ..core.model.locale import day_told, number
from ..core.model.text import figure as written
from ..layers.compat import holds_text, is_null
from ..layers.figures import Figure
from ..layers.numbers import NARROW_SPACE, percent
from ..layers.plan import Names
from ..layers.plan_figures import Told
from ..layers.text import plain, tr
from ..layers.values import as_text
from ..layers.writing.figure_fields import figure_fields
from ..layers.writing.output import Table
from ..layers.writing.territory_layers import Drawn

Value = Union[str, int, float, None]

TEXT, SENTENCE, DAY = "text", "sentence", "day"
WHOLE, REAL, SHARE, SIGNED = "whole", "real", "share", "signed"
"""How the values of a column are written: names; sentences; days ("2027-01-31" in files); counts;
numbers; percentages, of a sign."""

IN_WORDS = (TEXT, SENTENCE, DAY)
"""Columns that hold no numbers."""

LONGEST_SENTENCE = 1000
"""Letters of a sentence that are shown: it names few things, none of them at any length."""

NOTHING = "–"

NEXT_TO_NOTHING = 1e-9
"""What is less is left of rounding, and reads 0."""


@dataclass(frozen=True)
class TableColumn:
    """A column of a table.

    Attributes
    ----------
    name : str
        What it is called in files.
    title, tip : str
        Its head, and what that means.
    kind : str
        One of the module's constants.
    values : list of Value
    is_first_rate : bool
        It is shown without being asked for.
    """

    name: str
    title: str
    kind: str
    values: list[Value]
    tip: str = ""
    is_first_rate: bool = True

    def shown(self, row: int) -> str:
        """Return a value as people read it."""
        return shown(self.values[row], self.kind)


@dataclass(frozen=True)
class ReportTable:
    """A table of a report: the same in the page and in the workbook.

    Attributes
    ----------
    name : str
        Whose sheet it is: see `workbook.sheet_titles`.
    caption : str
    columns : tuple of TableColumn
        All of one length.
    """

    name: str
    caption: str
    columns: tuple[TableColumn, ...]

    def without_empty(self) -> ReportTable:
        """Return the table without columns that say nothing in any row."""
        kept = (each for each in self.columns if any(v is not None for v in each.values))
        return replace(self, columns=tuple(kept))

    @property
    def rows(self) -> int:
        """Number of rows."""
        return len(self.columns[0].values) if self.columns else 0

    def column(self, name: str) -> TableColumn:
        """Return the column that files call so."""
        return next(each for each in self.columns if each.name == name)


def no_territory() -> str:
    """Return what stands where there is no territory."""
    return tr("(no territory)")


def shown(value: Value, kind: str) -> str:
    """Return a value as people read it."""
    if value is None:
        return NOTHING
    if isinstance(value, str) and kind == SENTENCE:
        return plain(value, LONGEST_SENTENCE)
    if isinstance(value, str):
        return plain(day_told(value) if kind == DAY else value)
    if kind == WHOLE:
        return number(value, ",.0f")
    if kind == SIGNED:
        return percent(value / 100.0)
    if kind == SHARE:
        return f"{number(value, ',.1f')}{NARROW_SPACE}%"
    return written(0.0 if abs(value) < NEXT_TO_NOTHING else value)


FIRST_RATE = frozenset(
    {"units", "customers", "workload", "target", "deviation", "parts", "area_km2", "km_mean"}
)
"""Figures that every reader wants; the others are there for who asks."""


def territories_table_of(drawn: Drawn, names: Names, criteria: Sequence[str]) -> ReportTable:
    """Return the figures of the territories that have units, as the layer of territories has them.

    A first column has their names.
    """
    used = [t for t in range(names.k) if drawn.facts.units[t]]
    columns = [TableColumn("name", tr("Territory"), TEXT, [names(t) for t in used])]
    columns += [
        TableColumn(
            each.field.name(),
            heading(each.figure, each.of, has_workloads=bool(criteria)),
            _kind(each.figure),
            [each.values[t] for t in used],
            each.figure.tip or each.figure.meaning,
            each.figure.name in FIRST_RATE,
        )
        for each in figure_fields(drawn.facts, criteria, ["id", "name"])
    ]
    return ReportTable("territories", tr("Figures of the territories"), tuple(columns))


def heading(figure: Figure, of: str, *, has_workloads: bool = True) -> str:
    """Return the head of a figure's column: what it is, of which workload or field, in what."""
    if figure.name == "workload" and of:
        return plain(of)
    title = figure.called
    if figure.name == "workload" and not has_workloads:
        title = tr("Number of units")
    if of:
        title = tr("{figure} of {field}").format(figure=title, field=plain(of))
    return f"{title} ({figure.unit})" if figure.unit not in ("", "%") else title


def _kind(figure: Figure) -> str:
    if figure.name == "deviation" or figure.name == "growth":
        return SIGNED
    if figure.unit == "%":
        return SHARE
    return WHOLE if figure.is_whole else REAL


def plan_table_of(told: Iterable[Told]) -> ReportTable:
    """Return what is told of the plan as a whole."""
    rows = [each for each in told if each.value == each.value]
    columns = (
        TableColumn("meaning", tr("Figure"), TEXT, [each.meaning for each in rows]),
        TableColumn("of", tr("Of"), TEXT, [each.of or None for each in rows]),
        TableColumn("value", tr("Value"), REAL, [each.value for each in rows]),
        TableColumn("unit", tr("In"), TEXT, [each.unit or None for each in rows]),
    )
    return ReportTable("plan", tr("Figures of the plan as a whole"), columns).without_empty()


def table_from(
    name: str, caption: str, table: Table, titles: Mapping[str, str], kinds: Mapping[str, str]
) -> ReportTable:
    """Return a table that an algorithm writes as one of a report.

    Parameters
    ----------
    titles, kinds : mapping
        By field, as far as they are known; other fields keep their name, and are numbers or text
        as they are.
    """
    fields = list(table.fields)
    rows = [feature.attributes() for feature in table.features]
    columns = []
    for at, field in enumerate(fields):
        called = field.name()
        kind = kinds.get(called, TEXT if holds_text(field) else REAL)
        values = [_value(row[at], kind) for row in rows]
        columns.append(TableColumn(called, titles.get(called, plain(called)), kind, values))
    return ReportTable(name, caption, tuple(columns))


def _value(value: Any, kind: str) -> Value:
    if is_null(value):
        return None
    return as_text(value) if kind == TEXT else value
