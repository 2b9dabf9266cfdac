"""Tables about units and territories: which column says what, and whom a row is about."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NoReturn

import numpy as np
from qgis.core import QgsFeatureSource

from ...core.errors import InvalidInput
from ...core.problem import UNASSIGNED
from ...core.text import few
from ..text import tr
from ..values import as_text

UNIT = "unit_id"
"""Column of the units' ids, as in the tables that we write."""

TERRITORY_COLUMNS = ("territory", "name", "id")
"""Columns that may say which territory a row is about, first come first served."""


def territory_columns(territory_field: str | None) -> tuple[str, ...]:
    """Return what the column of territories may be called: as the plan's field before others."""
    return (*([territory_field] if territory_field else []), *TERRITORY_COLUMNS)


def find_columns(source: QgsFeatureSource, table: str, *wanted: str | Sequence[str]) -> list[str]:
    """Return the columns of a table that are wanted, each the first of its names that is there.

    Parameters
    ----------
    table : str
        What the table is, to begin a sentence with: "The table of exceptions".
    wanted : str or sequence of str
        What each column is called, or may be called.

    Raises
    ------
    InvalidInput
        When a column is missing.
    """
    fields = source.fields()
    choices = [(names,) if isinstance(names, str) else tuple(names) for names in wanted]
    found = [[name for name in names if fields.lookupField(name) >= 0] for names in choices]
    if not all(found):
        raise InvalidInput(
            tr("{table} “{layer}” needs the columns {columns}. It has: {got}.").format(
                table=table,
                layer=source.sourceName(),
                columns=", ".join(f"“{names[0]}”" for names in choices),
                got=few(fields.names(), 12) or tr("none"),
            )
        )
    return [names[0] for names in found]


def column_names(stem: str, criteria: Sequence[str]) -> list[str]:
    """Return a column name per criterion: the bare stem where there is but one."""
    if len(criteria) < 2:
        return [stem]
    return [f"{stem}_{criterion}" for criterion in criteria]


def numbers_by_id(ids: Sequence[object]) -> dict[str, int]:
    """Return the number of each unit by its id as users write it; those without are left out."""
    return {text: unit for unit, text in enumerate(map(as_text, ids)) if text}


def refuse_strangers(
    source: QgsFeatureSource, table: str, strangers: Sequence[str], hint: str
) -> NoReturn:
    """Refuse a table that misses the layer: each of its rows has an id that no unit has.

    Parameters
    ----------
    table : str
        See `find_columns`.
    strangers : sequence of str
        The ids that no unit has.
    hint : str
        Sentence on where ids were looked for, or ''.

    Raises
    ------
    InvalidInput
        Always.
    """
    said = tr(
        "{table} “{layer}” does not fit the layer of units, not in a single row: "
        "no unit has the ids {ids}."
    ).format(
        table=table,
        layer=source.sourceName(),
        ids=few([name or tr("(empty)") for name in dict.fromkeys(strangers)]),
    )
    raise InvalidInput(f"{said} {hint}".rstrip())


def read_id_pairs(
    source: QgsFeatureSource,
    table: str,
    columns: tuple[str, str],
    ids: Sequence[object],
    hint: str = "",
) -> tuple[np.ndarray, list[str]]:
    """Read a table of two units a row.

    Parameters
    ----------
    table : str
        See `find_columns`.
    ids : sequence of n values
        What identifies the units.
    hint : str
        See `refuse_strangers`.

    Returns
    -------
    (p, 2) int64
        The units, `UNASSIGNED` for ids that no unit has.
    list of p str
        The rows as they are named in messages.

    Raises
    ------
    InvalidInput
        When a column is missing, or no row is about two units of the layer.
    """
    one, other = find_columns(source, table, *columns)
    number = numbers_by_id(ids)
    pairs = [(as_text(feature[one]), as_text(feature[other])) for feature in source.getFeatures()]
    units = [[number.get(end, UNASSIGNED) for end in pair] for pair in pairs]
    if pairs and all(UNASSIGNED in ends for ends in units):
        strangers = [end for pair in pairs for end in pair if end not in number]
        refuse_strangers(source, table, strangers, hint)
    return np.array(units, dtype=np.int64).reshape(-1, 2), [" – ".join(pair) for pair in pairs]
