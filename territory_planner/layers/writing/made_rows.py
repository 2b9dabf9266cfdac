"""New rows of a GeoPackage written as columns: SQLite takes them, QGIS makes no feature of any.

Sixty thousand cells take a third of the time so. What GDAL might write in another way is written
one by one.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

import numpy as np
from osgeo import ogr

from ...core.geometry.polygons import Polygons, polygon_bounds, wkb_from_polygons
from ...core.model.data_classes import dataclass
from ...core.model.progress import Progress
from ..sql_words import quoted
from .existing import sqlite
from .gdal_calls import first_value, open_file, quiet

BLOCK = 25_000
"""Rows written between two looks at whether the user wants to stop."""

BOXED = b"GP\0\3"
"""How a GeoPackage's geometry begins that tells its box, its numbers little-endian."""

TYPES = {ogr.OFTString: str, ogr.OFTInteger64: int, ogr.OFTReal: float}
"""What values of a column are, if they are any."""


@dataclass(frozen=True)
class MadeRows:
    """Rows of a table that is made anew.

    Attributes
    ----------
    columns : sequence of sequences
        The values of each field: numbers, texts and nothing.
    outlines : Polygons, optional
        A multipolygon each.
    """

    columns: Sequence[Sequence[object]]
    outlines: Polygons | None = None

    @property
    def count(self) -> int:
        """How many rows there are."""
        return len(self.columns[0])


def write_rows(path: str, table: str, made: MadeRows, progress: Progress) -> bool:
    """Fill an empty table of a GeoPackage on disk; False where rows are to be written one by one.

    Raises
    ------
    Cancelled
        When `progress` says so.
    """
    with quiet():
        target = _columns_of(path, table)
    if target is None:
        return False
    names, kinds, srs = target
    if len(kinds) != len(made.columns) or (srs is None) != (made.outlines is None):
        return False
    if not all(map(_fits, kinds, progress.watched(made.columns, 1))):
        return False
    columns: list[Iterable[object]] = [*made.columns]
    box = np.zeros((0, 4))
    if made.outlines is not None and srs is not None:
        box = boxes_of(made.outlines)
        if not np.isfinite(box).all():
            return False
        columns.insert(0, as_stored(made.outlines, box, srs.to_bytes(4, "little", signed=True)))
    try:
        with sqlite(path) as database:
            _fill(database, table, names, zip(*columns), progress)
            _count(database, table, made.count, box)
    except (sqlite3.Error, UnicodeError):
        return False
    return True


def _columns_of(path: str, table: str) -> tuple[list[str], list[int], int | None] | None:
    """Return a table's columns, those of geometries first; the kinds of others; and its system.

    None where it can't be read, or one is to hold what is neither text nor a number.
    """
    dataset = open_file(path)
    target = None if dataset is None else dataset.GetLayerByName(table)
    if target is None:
        return None
    plan = target.GetLayerDefn()
    fields = [plan.GetFieldDefn(at) for at in range(plan.GetFieldCount())]
    if any(each.GetSubType() != ogr.OFSTNone for each in fields):
        return None
    names, kinds = [each.GetName() for each in fields], [each.GetType() for each in fields]
    if not target.GetGeometryColumn():
        return names, kinds, None
    asked = "SELECT srs_id FROM gpkg_geometry_columns"
    srs = first_value(dataset, asked) if target.GetGeomType() == ogr.wkbMultiPolygon else None
    return None if srs is None else ([target.GetGeometryColumn(), *names], kinds, int(srs))


def _fits(kind: int, column: Sequence[object]) -> bool:
    """Tell whether values are of a field's type, and GDAL would write all of each."""
    wanted = TYPES.get(kind)
    if wanted is None or not set(map(type, column)) <= {wanted, type(None)}:
        return False
    return wanted is not str or "\0" not in "".join(map(str, filter(None, column)))


def boxes_of(outlines: Polygons) -> np.ndarray:
    """Return the box (n, 4) of each shape: west, east, south, north."""
    return np.column_stack(polygon_bounds(outlines))[:, [0, 2, 1, 3]]


def as_stored(outlines: Polygons, box: np.ndarray, srs: bytes) -> Iterator[bytes]:
    """Yield shapes as a GeoPackage has them: a head, a box (n, 4), the well-known binary.

    Parameters
    ----------
    srs : bytes
        Four, the number of their reference system.
    """
    head = BOXED + srs
    for ends, shape in zip(box.astype("<f8"), wkb_from_polygons(outlines)):
        yield b"".join((head, ends.tobytes(), shape))


def _fill(
    database: sqlite3.Connection,
    table: str,
    names: Sequence[str],
    rows: Iterator[tuple[object, ...]],
    progress: Progress,
) -> None:
    """Write rows; what GDAL's triggers count of each is counted at the end."""
    for pragma in ("PRAGMA journal_mode = OFF", "PRAGMA synchronous = OFF", "BEGIN"):
        database.execute(pragma)  # nobody misses the file if this ends early
    asked = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?"
    triggers = database.execute(asked, (table,)).fetchall()
    for name, _ in triggers:
        database.execute(" ".join(("DROP TRIGGER", quoted(name))))
    into = ("INSERT INTO", quoted(table), "(", ", ".join(map(quoted, names)), ") VALUES (")
    statement = " ".join((*into, ", ".join("?" * len(names)), ")"))
    while some := [*islice(rows, BLOCK)]:
        progress.check()
        database.executemany(statement, some)
    for _, trigger in triggers:
        database.execute(trigger)


def _count(database: sqlite3.Connection, table: str, count: int, box: np.ndarray) -> None:
    """Note how many rows a table has, and its extent; it is whole now."""
    known = "UPDATE gpkg_ogr_contents SET feature_count = ? WHERE table_name = ?"
    database.execute(known, (count, table))
    if len(box):
        ends = [*box[:, [0, 2]].min(axis=0).tolist(), *box[:, [1, 3]].max(axis=0).tolist()]
        extent = "UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ?"
        database.execute(" ".join((extent, "WHERE table_name = ?")), (*ends, table))
    database.execute("COMMIT")
