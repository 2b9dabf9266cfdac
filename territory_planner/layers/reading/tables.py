"""Tables about units and territories: which column says what, and whom a row is about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from typing import NoReturn

import numpy as np
from qgis.core import QgsFeatureSource

from ...core.model.errors import InvalidInput
from ...core.model.keys import How, KeyMatcher
from ...core.model.problem import UNASSIGNED
from ...core.model.progress import SILENT, Progress
from ...core.model.text import few, in_quotes
from ..numbers import units_text
from ..text import tr
from ..values import as_text

UNIT = "unit_id"
"""Column of the units' ids, as in the tables that we write."""

BETWEEN = " – "
"""Between two ids, where a row is named by them."""

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
            tr(
                "{table} “{layer}” needs the {count:column|columns} {columns}. It has: {got}."
            ).format(
                table=table,
                layer=source.sourceName(),
                count=len(choices),
                columns=", ".join(in_quotes(names[0]) for names in choices),
                got=few(fields.names(), 12) or tr("no columns"),
            )
        )
    return [names[0] for names in found]


def column_names(stem: str, criteria: Sequence[str]) -> list[str]:
    """Return a column name per criterion: the bare stem where there is but one."""
    if len(criteria) < 2:
        return [stem]
    return [f"{stem}_{criterion}" for criterion in criteria]


CHECK_EVERY = 1000
"""Rows between two looks at whether the user wants to stop."""


def numbers_by_id(ids: Sequence[object], progress: Progress = SILENT) -> dict[str, int]:
    """Return the number of each unit by its id as users write it; those without are left out."""
    texts = map(as_text, progress.watched(ids, CHECK_EVERY))
    return {text: unit for unit, text in enumerate(texts) if text}


def check_told_apart(
    ids: Sequence[object], used: Iterable[str], table: str, progress: Progress = SILENT
) -> None:
    """Refuse a table that speaks of an id which several units have.

    Parameters
    ----------
    ids : sequence of n values
        What identifies the units.
    used : iterable of str
        The ids in the table.
    table : str
        See `find_columns`.

    Raises
    ------
    InvalidInput
        When there is such an id.
    """
    counted = Counter(map(as_text, progress.watched(ids, CHECK_EVERY)))
    shared = [name for name in dict.fromkeys(used) if counted[name] > 1]
    if shared:
        raise InvalidInput(
            tr(
                "{table} can't tell which unit it is about, for several units have the same id "
                "({count:,} {count:id|ids}): {ids}. Give each unit an id of its own, or choose "
                "the field that has it (ID_FIELD)."
            ).format(
                table=table,
                count=len(shared),
                ids=few([f"{name} ({units_text(counted[name])})" for name in shared]),
            )
        )


def zeros_lost(strangers: Sequence[str], known: Collection[str], progress: Progress) -> str:
    """Return a sentence where names would be known but for zeros before them; '' where not.

    Parameters
    ----------
    strangers : sequence of str
        Names that nothing has, as a table has them.
    known : collection of str
        The names that there are.
    """
    there = list(known)
    matches = KeyMatcher(there).match(strangers, progress)
    rows = np.flatnonzero(matches.how == How.ZEROS).tolist()
    lost = {strangers[row]: there[matches.index[row]] for row in rows}
    if not lost:
        return ""
    name, right = next(iter(lost.items()))
    return tr(
        "Leading zeros are the likely cause: but for them, {count:,} would be known (“{name}” is "
        "“{right}” there). They get lost where a spreadsheet or an import takes text for numbers: "
        "keep such a column as text on both sides."
    ).format(count=len(lost), name=name, right=right)


def with_cause(
    sentence: str,
    strangers: Sequence[str],
    known: Collection[str],
    progress: Progress = SILENT,
) -> str:
    """Return a sentence about names that nothing has, and why that may be; see `zeros_lost`."""
    return f"{sentence} {zeros_lost(strangers, known, progress)}".rstrip()


def refuse_strangers(
    source: QgsFeatureSource,
    table: str,
    strangers: Sequence[str],
    ids: Collection[str],
    hint: str,
    progress: Progress = SILENT,
) -> NoReturn:
    """Refuse a table that misses the layer: each of its rows has an id that no unit has.

    Parameters
    ----------
    table : str
        See `find_columns`.
    strangers : sequence of str
        The ids that no unit has.
    ids : collection of str
        The ids that units have.
    hint : str
        Sentence on where ids were looked for, or ''.

    Raises
    ------
    InvalidInput
        Always.
    """
    names = [name or tr("(empty)") for name in dict.fromkeys(strangers)]
    said = tr(
        "{table} “{layer}” does not fit the layer of units, not in a single row: "
        "no unit has the {count:id|ids} {ids}."
    ).format(table=table, layer=source.sourceName(), count=len(names), ids=few(names))
    raise InvalidInput(with_cause(f"{said} {hint}".rstrip(), strangers, ids, progress))


def read_id_pairs(
    source: QgsFeatureSource,
    table: str,
    columns: tuple[str, str],
    ids: Sequence[object],
    hint: str = "",
    progress: Progress = SILENT,
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
    number = numbers_by_id(ids, progress)
    rows = progress.watched(source.getFeatures(), CHECK_EVERY)
    pairs = [(as_text(feature[one]), as_text(feature[other])) for feature in rows]
    units = [[number.get(end, UNASSIGNED) for end in pair] for pair in pairs]
    if pairs and all(UNASSIGNED in ends for ends in units):
        strangers = [end for pair in pairs for end in pair if end not in number]
        refuse_strangers(source, table, strangers, number, hint, progress)
    check_told_apart(ids, [end for pair in pairs for end in pair if end], table, progress)
    return np.array(units, dtype=np.int64).reshape(-1, 2), [BETWEEN.join(pair) for pair in pairs]
