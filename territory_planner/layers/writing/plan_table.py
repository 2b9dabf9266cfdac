"""The figures of a plan as a table: one row a number."""

from __future__ import annotations

from collections.abc import Iterable

from ..compat import real_field, text_field
from ..plan_figures import Told
from ..values import finite_or_none
from .output import Table
from .results import table_of


def plan_table(told: Iterable[Told]) -> Table:
    """Return one row a number: figure, what it is of, value, unit and meaning."""
    fields = [
        text_field("figure"),
        text_field("of"),
        real_field("value"),
        text_field("unit"),
        text_field("meaning"),
    ]
    rows = (
        (each.figure, each.of or None, finite_or_none(each.value), each.unit or None, each.meaning)
        for each in told
    )
    return table_of(fields, rows)
