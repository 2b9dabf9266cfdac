"""The figures of territories as fields, called alike in every layer and file."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import QgsField

from ..compat import integer_field, real_field
from ..facts import Facts
from ..figure import Figure
from ..figures import figures
from ..reading.tables import column_names
from ..values import finite_or_none
from .columns import free_name

LOAD = "workload"
"""The figure whose fields are called as the workloads are."""


Column = tuple[str, Callable[[str], QgsField], np.ndarray]


@dataclass(frozen=True)
class FigureField:
    """A field, and its value in each of k territories."""

    field: QgsField
    values: list[Any]


def figure_fields(facts: Facts, criteria: Sequence[str], own: Collection[str]) -> list[FigureField]:
    """Return the figures that are known: counts, then what goes by workload, then the rest.

    By workload stand, with several, fields such as ``target_<workload>``. A workload called as
    another field is gets ``_sum`` behind.

    Parameters
    ----------
    criteria : sequence of str
        What the workloads are called; none: units are counted.
    own : collection of str
        What the other fields of the table are called.
    """
    told = [(each, each.value(facts)) for each in figures() if each.is_field]
    known = [(each, values) for each, values in told if values is not None]
    counts = [(each.name, integer_field, values) for each, values in known if each.is_whole]
    single = [
        (each.name, real_field, each.factor * values)
        for each, values in known
        if values.ndim == 1 and not each.is_whole
    ]
    columns: list[Column] = [
        (name, real_field, values)
        for each, table in known
        if table.ndim == 2 and each.name != LOAD
        for name, values in by_column(each, table, facts, criteria)
    ]
    columns = _told_apart(columns, [*own, *(name for name, *_ in (*counts, *single))])
    taken = {name.lower() for name, *_ in (*counts, *columns, *single)} | {*own, LOAD}
    loads = [
        (name, real_field, values)
        for name, values in zip(_load_names(criteria, taken), facts.loads.T)
    ]
    return [
        FigureField(make(name), [_written(make, value) for value in values.tolist()])
        for name, make, values in (*counts, *loads, *columns, *single)
    ]


def by_column(
    figure: Figure, table: np.ndarray, facts: Facts, criteria: Sequence[str]
) -> Iterator[tuple[str, np.ndarray]]:
    """Yield the columns of a figure by workload or by field, as its fields hold them: named."""
    if figure.names is not None:
        yield from zip(figure.names(facts), figure.factor * table.T)
        return
    yield from zip(column_names(figure.name, criteria), figure.factor * table.T)
    if figure.has_worst and len(criteria) > 1:
        away = np.where(np.isfinite(table), np.abs(table), -1.0)
        yield figure.name, figure.factor * table[np.arange(len(table)), away.argmax(axis=1)]


def _told_apart(columns: Sequence[Column], others: Sequence[str]) -> list[Column]:
    """Return columns of which none is called as another field: with a number behind."""
    taken = [*others]
    kept = []
    for name, make, values in columns:
        taken.append(free_name(name, taken))
        kept.append((taken[-1], make, values))
    return kept


def _load_names(criteria: Sequence[str], taken: Collection[str]) -> list[str]:
    names: list[str] = []
    for criterion in criteria:
        wish = f"{criterion}_sum" if criterion.lower() in taken else criterion
        names.append(free_name(wish, [*taken, *names]))
    return names or [LOAD]


def _written(make: Callable[[str], QgsField], value: float) -> int | float | None:
    return int(value) if make is integer_field else finite_or_none(value)
