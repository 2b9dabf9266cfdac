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

_TERRITORIES = ("level", "level_name", "name", "parent", "key", "id")
_PEOPLE = ("person", "level", "territory", "role")


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
            ("unit_id", "territory"),
            sorted(zip(alignment.unit, alignment.territory)),
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
    return {
        f"{STATE}/{name}.csv": csv_bytes(header, rows, progress)
        for name, (header, rows) in tables.items()
    }


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
    return _alignment(*(read_sheet(path / STATE / f"{name}.csv", progress) for name in TABLES))


def state_of_texts(texts: Mapping[str, str], progress: Progress) -> Alignment:
    """Return the alignment of tables that `state_texts` gave.

    Raises
    ------
    InvalidInput
        When one is missing.
    """
    names = [f"{name}.csv" for name in TABLES]
    return _alignment(*(sheet_of(name, texts.get(name, ""), progress) for name in names))


def _alignment(territories: Sheet, units: Sheet, people: Sheet, accounts: Sheet) -> Alignment:
    levels: dict[int, str] = {}
    found = []
    for level, called, name, parent, key, number in territories.rows:
        levels[int(level)] = called
        found.append(Territory(name, int(level), parent, key, number))
    return Alignment(
        tuple(units.needed("unit_id")),
        tuple(units.needed("territory")),
        levels=tuple(levels[level] for level in sorted(levels)),
        territories=tuple(found),
        people=tuple(Person(key, name, int(level), role) for key, level, name, role in people.rows),
        account=tuple(accounts.needed("account")),
        account_territory=tuple(accounts.needed("territory")),
    )
