"""What stands already where an output is to go."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from .formats import GEOPACKAGE, format_of
from .gdal_calls import layer_names, open_file
from .places import DEFAULT_GEOMETRY, FileTable, Place, WholeFile

MAGIC = b"SQLite format 3\0"

PATIENCE = 2.0
"""Seconds to wait for somebody else's writing to end."""


def is_geopackage(place: WholeFile | FileTable) -> bool:
    """Tell whether a sound GeoPackage is there: then its tables are changed, and not the file.

    One that somebody has locked counts.
    """
    if place.driver != GEOPACKAGE or not is_database(place.path):
        return False
    try:
        with sqlite(place.path) as database:
            found = database.execute(
                "SELECT COUNT(*) FROM sqlite_master WHERE name = 'gpkg_contents'"
            )
            return bool(found.fetchone()[0])
    except sqlite3.OperationalError:
        return True
    except sqlite3.DatabaseError:
        return False  # damaged, or no database beyond its first bytes


def is_database(path: str) -> bool:
    """Tell whether a file begins as SQLite's do."""
    try:
        with open(path, "rb") as file:
            return file.read(len(MAGIC)) == MAGIC
    except OSError:
        return False


@contextmanager
def sqlite(path: str) -> Iterator[sqlite3.Connection]:
    """Open an SQLite database; what was broken off in it is rolled back by that."""
    with closing(sqlite3.connect(path, timeout=PATIENCE, isolation_level=None)) as database:
        yield database


def tables_in(path: str) -> list[str]:
    """Return the names of the tables in a file or folder; none where it can't be read."""
    found = open_file(path)
    return [] if found is None else layer_names(found)


def to_append_to(place: Place) -> Place:
    """Return the table that features are added to, where a GeoPackage holds but one."""
    if isinstance(place, WholeFile) and place.driver == GEOPACKAGE:
        tables = tables_in(place.path)
        table = tables[0] if len(tables) == 1 else place.table
        return FileTable(place.path, place.driver, table, DEFAULT_GEOMETRY)
    return place


def outdated(target: Path, driver: str) -> list[str]:
    """Return the names of files that make way for a new one, its own among them."""
    known = format_of(driver)
    names = [target.name, *(f"{target.stem}.{ending}" for ending in known.beside)]
    names += [target.name + ending for ending in known.left]
    return [name for name in dict.fromkeys(names) if (target.parent / name).exists()]
