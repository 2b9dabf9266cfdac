"""The state that a publication leads to, whole, in plain tables beside the system's files.

A change set alone does not say what the system has after it: the next one is made against this.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from ..core.model.progress import Progress
from .alignment import Alignment, Person, Territory, down_from_top
from .sheets import Row, Sheet, csv_bytes, read_sheet, sheet_of

STATE = "published"
TABLES = ("territories", "units", "people", "accounts")
MEASURES = "measures"
"""The table that is there where the system has the units' measures."""

IDS = "ids"
"""The table of the numbers of a system's records, where it told them."""

UNKNOWN = "unknown"
"""The one column of the table of units where nobody knows what the system has of them."""

_TERRITORIES = ("level", "level_name", "name", "parent", "key", "id")
_PEOPLE = ("person", "level", "territory", "role")
_IDS = ("kind", "key", "territory", "level", "id")


def state_files(alignment: Alignment, progress: Progress) -> dict[str, bytes]:
    """Return the tables of an alignment: territories, units, people, accounts."""
    levels, order = alignment.levels, down_from_top(alignment.territories)
    tables: dict[str, tuple[Sequence[str], Sequence[Row]]] = {
        "territories": (
            _TERRITORIES,
            [
                (each.level, levels[each.level], each.name, each.parent, each.key, each.id)
                for each in order
            ],
        ),
        "units": (
            _unit_heads(alignment),
            _units(alignment),
        ),
        "people": (
            _PEOPLE,
            sorted((each.key, each.level, each.territory, each.role) for each in alignment.people),
        ),
        "accounts": (
            ("account", "territory"),
            sorted(zip(alignment.account, alignment.account_territory)),
        ),
    }
    if alignment.measures:
        tables[MEASURES] = (("unit_id", *alignment.measures), _measures(alignment))
    if alignment.ids:
        tables[IDS] = (_IDS, _ids(alignment))
    return {
        f"{STATE}/{name}.csv": csv_bytes(header, rows, progress)
        for name, (header, rows) in tables.items()
    }


def _unit_heads(alignment: Alignment) -> Sequence[str]:
    if not alignment.knows_units:
        return (UNKNOWN,)
    return ("unit_id", "territory", *(() if alignment.locked is None else ("locked",)))


def _ids(alignment: Alignment) -> list[Row]:
    return [
        (kind, *[*words, "", "", ""][:3], number)
        for (kind, *words), number in sorted(alignment.ids.items())
    ]


def _units(alignment: Alignment) -> list[Row]:
    if not alignment.knows_units:
        return []
    rows = sorted(zip(alignment.unit, alignment.territory))
    if alignment.locked is None:
        return list(rows)
    return [(*row, "1" if row[0] in alignment.locked else "0") for row in rows]


def _measures(alignment: Alignment) -> list[Row]:
    order = sorted(range(len(alignment.unit)), key=alignment.unit.__getitem__)
    columns = list(alignment.measures.values())
    return [(alignment.unit[at], *(repr(values[at]) for values in columns)) for at in order]


def state_texts(files: Mapping[str, bytes]) -> dict[str, str]:
    """Return the tables among files, by their names alone, to be kept elsewhere."""
    return {
        name.split("/")[1]: data.decode("utf-8")
        for name, data in files.items()
        if name.startswith(f"{STATE}/")
    }


def has_state(path: Path) -> bool:
    """Tell whether a folder is a publication of ours, with the state that it leads to."""
    return (path / STATE / f"{TABLES[0]}.csv").is_file()


def read_state(path: Path, progress: Progress) -> Alignment:
    """Return the alignment that a publication led to."""
    found = [read_sheet(path / STATE / f"{name}.csv", progress) for name in TABLES]
    more = [path / STATE / f"{name}.csv" for name in (MEASURES, IDS)]
    own = [read_sheet(each, progress) if each.is_file() else None for each in more]
    return _alignment(found, *own)


def state_of_texts(texts: Mapping[str, str], progress: Progress) -> Alignment:
    """Return the alignment of tables that `state_texts` gave.

    Raises
    ------
    InvalidInput
        When one is missing.
    """
    names = [f"{name}.csv" for name in TABLES]
    found = [sheet_of(name, texts.get(name, ""), progress) for name in names]
    more = {name: texts.get(f"{name}.csv") for name in (MEASURES, IDS)}
    own = [sheet_of(name, text, progress) if text else None for name, text in more.items()]
    return _alignment(found, *own)


def _alignment(tables: Sequence[Sheet], measures: Sheet | None, ids: Sheet | None) -> Alignment:
    territories, units, people, accounts = tables
    levels: dict[int, str] = {}
    found = []
    for level, called, name, parent, key, number in territories.rows:
        levels[int(level)] = called
        found.append(Territory(name, int(level), parent, key, number))
    knows_units = units.header != (UNKNOWN,)
    keys = units.needed("unit_id") if knows_units else []
    locks = units.values("locked")
    return Alignment(
        tuple(keys),
        tuple(units.needed("territory")) if knows_units else (),
        measures={} if measures is None else _by_name(measures, keys),
        locked=None
        if locks is None
        else frozenset(key for key, lock in zip(keys, locks) if lock == "1"),
        levels=tuple(levels[level] for level in sorted(levels)),
        territories=tuple(found),
        people=tuple(Person(key, name, int(level), role) for key, level, name, role in people.rows),
        account=tuple(accounts.needed("account")),
        account_territory=tuple(accounts.needed("territory")),
        ids={} if ids is None else dict(map(_number, ids.rows)),
        knows_units=knows_units,
    )


def _number(row: tuple[str, ...]) -> tuple[tuple[str, ...], str]:
    """Return what a record is known by, and its number."""
    kind, *words, number = row
    while words and not words[-1]:
        words.pop()
    return (kind, *words), number


def _by_name(measures: Sheet, keys: Sequence[str]) -> dict[str, tuple[float, ...]]:
    """Return a column per measure, a value per key."""
    of = {row[0]: row[1:] for row in measures.rows}
    return {
        name: tuple(float(of[key][at]) if key in of else 0.0 for key in keys)
        for at, name in enumerate(measures.header[1:])
    }
