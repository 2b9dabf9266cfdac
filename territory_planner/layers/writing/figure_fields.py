"""The figures of territories as fields, called alike in every layer and file."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from qgis.core import QgsField

from ...core.model.data_classes import dataclass
from ..compat import integer_field, real_field
from ..facts import Facts
from ..figure import Figure
from ..figures import figures
from ..reading.tables import column_names
from ..values import finite_or_none
from .columns import free_name

LOAD = "workload"
"""The figure whose fields are called as the workloads are."""


@dataclass(frozen=True)
class Column:
    """A column before its field is made: what it is called, of what figure, and the values.

    Attributes
    ----------
    of : str
        The workload or field that it is of; '' where there is but one, or none.
    """

    name: str
    make: Callable[[str], QgsField]
    values: np.ndarray
    figure: Figure
    of: str = ""


@dataclass(frozen=True)
class FigureField:
    """A field, and its value in each of k territories.

    Attributes
    ----------
    field : QgsField
    values : list of k values
    figure : Figure
    of : str
        See `Column`.
    """

    field: QgsField
    values: list[Any]
    figure: Figure
    of: str


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
    counts = [
        Column(each.name, integer_field, values, each) for each, values in known if each.is_whole
    ]
    single = [
        Column(each.name, real_field, each.factor * values, each)
        for each, values in known
        if values.ndim == 1 and not each.is_whole
    ]
    columns = [
        column
        for each, table in known
        if table.ndim == 2 and each.name != LOAD
        for column in by_column(each, table, facts, criteria)
    ]
    columns = _told_apart(columns, [*own, *(each.name for each in (*counts, *single))])
    taken = {each.name.lower() for each in (*counts, *columns, *single)} | {*own, LOAD}
    load = next(each for each, _ in known if each.name == LOAD)
    loads = [
        Column(name, real_field, values, load, of)
        for name, of, values in zip(_load_names(criteria, taken), criteria or [""], facts.loads.T)
    ]
    return [
        FigureField(
            each.make(each.name),
            [_written(each.make, value) for value in each.values.tolist()],
            each.figure,
            each.of,
        )
        for each in (*counts, *loads, *columns, *single)
    ]


def by_column(
    figure: Figure, table: np.ndarray, facts: Facts, criteria: Sequence[str]
) -> Iterator[Column]:
    """Yield the columns of a figure by workload or by field, as its fields hold them."""
    if figure.names is not None:
        ending = f"_{figure.name}"
        for name, values in zip(figure.names(facts), figure.factor * table.T):
            yield Column(name, real_field, values, figure, name[: -len(ending)])
        return
    several = len(criteria) > 1
    names = column_names(figure.name, criteria)
    for name, of, values in zip(names, criteria if several else [""], figure.factor * table.T):
        yield Column(name, real_field, values, figure, of)
    if figure.has_worst and several:
        away = np.where(np.isfinite(table), np.abs(table), -1.0)
        worst = table[np.arange(len(table)), away.argmax(axis=1)]
        yield Column(figure.name, real_field, figure.factor * worst, figure)


def _told_apart(columns: Sequence[Column], others: Sequence[str]) -> list[Column]:
    """Return columns of which none is called as another field: with a number behind."""
    taken = [*others]
    kept = []
    for column in columns:
        taken.append(free_name(column.name, taken))
        kept.append(replace(column, name=taken[-1]))
    return kept


def _load_names(criteria: Sequence[str], taken: Collection[str]) -> list[str]:
    names: list[str] = []
    for criterion in criteria:
        wish = f"{criterion}_sum" if criterion.lower() in taken else criterion
        names.append(free_name(wish, [*taken, *names]))
    return names or [LOAD]


def _written(make: Callable[[str], QgsField], value: float) -> int | float | None:
    return int(value) if make is integer_field else finite_or_none(value)
