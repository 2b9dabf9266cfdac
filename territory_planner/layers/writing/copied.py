"""All rows of a saved GeoPackage with values beside them, copied by SQLite: none passes Python.

Half a million rows take a second so, and twenty one by one. Where anything in a table is not as
QGIS would read it and write it again, rows are written one by one. All are of one moment, whoever
writes to the table meanwhile: they are read in one transaction.
"""

from __future__ import annotations

import json
import math
import os
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import field
from itertools import chain
from typing import Any

import numpy as np
from osgeo import gdal, ogr
from qgis.core import QgsFeatureSource

from ...core.geometry.polygons import polygons_from_wkb
from ...core.model.data_classes import dataclass
from ...core.model.progress import Progress
from ..reading.at_once import KINDS
from ..reading.file_behind import Behind
from ..sql_words import quoted, quoted_text
from .columns import free_name
from .gdal_calls import CHECK_EVERY, first_value, open_file, quiet
from .made_rows import as_stored, boxes_of

BLOCK = 25_000
"""Rows copied between two looks at whether the user wants to stop."""

POINT = "0101000000"
"""How a point's well-known binary begins, in hexadecimal; before it the GeoPackage's header tells
whether it is empty."""

SHAPES = {ogr.wkbPolygon: "0103000000", ogr.wkbMultiPolygon: "0106000000"}
"""How that of others begins, by kind; before it the header tells their box."""

BYTES = 29
"""A point's, the header of eight included."""

PATIENCE = 200
"""Milliseconds to wait for somebody else's writing to end."""

LIMIT = "2147483648"
"""What a whole number of 32 bits stays below."""

GIVEN = frozenset((int, str, float, type(None)))
"""Types of the values that are added."""

LARGEST = 1 << 63
"""What whole numbers of SQLite stay below."""

EXACT, FINEST = 1 << 53, 1 << 62
"""Digits in a text may cost a fraction its last bit in SQLite. So it is told by two whole numbers,
one divided by the other, a power of two: exact where the first is below one bound, and the second
not above the other."""


@dataclass(frozen=True)
class Copied:
    """Rows of a table of a file, all or all but a few, with values added behind.

    Attributes
    ----------
    source : QgsFeatureSource
        The layer.
    behind : Behind
        The table that it is.
    ids : (q,) int64
        How the rows are numbered, in their order.
    which : (q,) int64
        Which values are added to each; -1 is the last.
    values : sequence of sequences
        What is added: numbers, texts and nothing.
    guarded : bool
        Texts that a spreadsheet may take for formulas are to be changed on the way, into a list.
    dropped : collection of str
        Fields that are left out, in lower case.
    left_out : int
        Rows of the table that are not among `ids`.
    redrawn : mapping of int to bytes
        Multipolygons in well-known binary that stand in place of some rows' own, by their numbers.
    """

    source: QgsFeatureSource
    behind: Behind
    ids: np.ndarray
    which: np.ndarray
    values: Sequence[Sequence[object]]
    guarded: bool = False
    dropped: Collection[str] = ()
    left_out: int = 0
    redrawn: Mapping[int, bytes] = field(default_factory=dict)


def copy_rows(path: str, table: str, copied: Copied, progress: Progress) -> bool:
    """Fill an empty table of a GeoPackage; False where rows are to be written one by one.

    How far the table reaches is not noted: `spatial_index.build_index` looks at all boxes anyway.

    Parameters
    ----------
    path, table : str
        The GeoPackage, made by QGIS's writer for the fields of `copied`, and a table in it. It is
        a file on disk: what GDAL keeps in memory knows of no locks, nor does what is opened beside
        it, so that a journal which somebody writes just then would be taken for left behind.

    Raises
    ------
    Cancelled
        When `progress` says so.
    """
    done = False
    with quiet():
        done = _copy(path, table, copied, progress)
    return done


def _copy(path: str, table: str, copied: Copied, progress: Progress) -> bool:
    behind = copied.behind
    there, made = open_file(behind.path), open_file(path, update=True)
    if there is None or made is None or not os.path.isfile(behind.path):
        return False
    source = _table_of(there, behind)
    target = made.GetLayerByName(table)
    if source is None or target is None:
        return False
    if source.GetFeatureCount() != len(copied.ids) + copied.left_out:
        return False
    every, new = _fields(source, True), _fields(target, False)
    if new is None or every is None:
        return False
    number = every[0]
    old = [each for each in every if each[0].lower() not in copied.dropped]
    if target.GetFIDColumn() == number[0]:
        new = [number, *new]
    width = len(copied.values[0])
    if number not in old or new[: len(old)] != old or len(new) != len(old) + width:
        return False
    added = [*zip(*progress.watched(copied.values, BLOCK))]
    if not names_one_each(copied.ids) or not all(map(_can_pass, progress.watched(added, 1))):
        return False
    if copied.ids.max(initial=0) >= LARGEST // len(copied.values):
        return False
    shape, srs = target.GetGeometryColumn(), _srs(made, target, source)
    if srs is None or (copied.redrawn and target.GetGeomType() != ogr.wkbMultiPolygon):
        return False
    columns = [quoted(each) for each in (*([shape] if shape else []), *(n for n, _ in new))]
    kept = [*([source.GetGeometryColumn()] if shape else []), *(name for name, _ in old)]
    given = [*(_of_source(each) for each in kept), *(f"b.{_column(at)}" for at in range(width))]
    before = ("INSERT INTO", quoted(table), "(", ", ".join(columns), ") SELECT", ", ".join(given))
    rows, beside = str(len(copied.values)), "".join(("temp.", free_name("tp_added", [table])))
    after = (
        *("AS a CROSS JOIN", "".join(("tp_source.", quoted(source.GetName()))), "AS s CROSS JOIN"),
        *(beside, "AS b WHERE", _of_source(number[0]), "= a.value /", rows),
        *("AND b.tp_row = a.value %", rows),
        *("AND (", " OR ".join(_odd(source, srs)), ") IS NOT 1"),
    )
    for asked in (
        f"PRAGMA busy_timeout = {PATIENCE}",
        "PRAGMA synchronous = OFF",  # nobody misses it
        " ".join(("ATTACH DATABASE", quoted_text(behind.path), "AS tp_source")),
    ):
        made.ExecuteSQL(asked)
    made.StartTransaction()
    is_done = _are_beside(made, beside, added, len(copied.values), progress)
    is_done = is_done and _filled(made, table, (before, after), _blocks(copied, progress))
    is_done = is_done and _redraw(made, target, srs, copied.redrawn, progress)
    known = ("UPDATE gpkg_ogr_contents SET feature_count =", str(len(copied.ids)))
    made.ExecuteSQL(" ".join((*known, "WHERE table_name =", quoted_text(table))))
    return is_done and made.CommitTransaction() == ogr.OGRERR_NONE


def _table_of(there: gdal.Dataset, behind: Behind) -> ogr.Layer | None:
    return there.GetLayerByName(behind.table) if behind.table else there.GetLayer(0)


def _filled(
    made: gdal.Dataset,
    table: str,
    statement: tuple[Sequence[str], Sequence[str]],
    blocks: Iterator[tuple[int, str]],
) -> bool:
    """Copy rows by the blocks that a statement is about; tell whether all came."""
    before, after = statement
    with _untold(made, table):
        for count, block in blocks:
            made.ExecuteSQL(" ".join((*before, "FROM json_each(", quoted_text(block), ")", *after)))
            if first_value(made, "SELECT changes()") != count:
                return False
    return True


def _redraw(
    made: gdal.Dataset,
    target: ogr.Layer,
    srs: str,
    redrawn: Mapping[int, bytes],
    progress: Progress,
) -> bool:
    """Put other shapes in place of those of some rows, by their numbers; tell whether all are in.

    Parameters
    ----------
    srs : str
        See `_srs`.
    """
    if not redrawn:
        return True
    outlines = polygons_from_wkb([*redrawn.values()])
    box = boxes_of(outlines)
    if not np.isfinite(box).all():
        return False
    shape, number = map(quoted, (target.GetGeometryColumn(), target.GetFIDColumn()))
    stored = zip(redrawn, as_stored(outlines, box, bytes.fromhex(srs)))
    for row, blob in progress.watched(stored, CHECK_EVERY):
        drawn = (shape, "=", blob.hex().join(("x'", "'")), "WHERE", number, "=", str(row))
        made.ExecuteSQL(" ".join(("UPDATE", quoted(target.GetName()), "SET", *drawn)))
        if first_value(made, "SELECT changes()") != 1:
            return False
    return True


def _fields(layer: ogr.Layer, numbered: bool) -> list[tuple[str, int]] | None:
    """Return name and type of a table's fields, its number first; None where one isn't copied."""
    plan = layer.GetLayerDefn()
    fields = [plan.GetFieldDefn(at) for at in range(plan.GetFieldCount())]
    if any(each.GetSubType() != ogr.OFSTNone or each.GetType() not in KINDS for each in fields):
        return None
    number = [(layer.GetFIDColumn(), ogr.OFTInteger64)] if numbered else []
    return [*number, *((each.GetName(), each.GetType()) for each in fields)]


def _srs(made: gdal.Dataset, target: ogr.Layer, source: ogr.Layer) -> str | None:
    """Return how geometries tell their reference system, in hexadecimal; '' where none are kept.

    None where those of the source are of another kind than those of the target.
    """
    if not target.GetGeometryColumn():
        return ""
    kind = source.GetGeomType()
    if kind != target.GetGeomType() or kind not in (ogr.wkbPoint, *SHAPES):
        return None
    asked = (
        "SELECT srs_id FROM gpkg_geometry_columns WHERE table_name =",
        quoted_text(target.GetName()),
    )
    known = first_value(made, " ".join(asked))
    return None if known is None else int(known).to_bytes(4, "little", signed=True).hex().upper()


def _odd(source: ogr.Layer, srs: str) -> list[str]:
    """Return questions to a row: is a value not of its column's type, a shape not of its kind.

    Parameters
    ----------
    srs : str
        See `_srs`.
    """
    plan, odd = source.GetLayerDefn(), ["0"]
    for at in range(plan.GetFieldCount()):
        field = plan.GetFieldDefn(at)
        name, kind = _of_source(field.GetName()), field.GetType()
        called = {ogr.OFTString: "text", ogr.OFTReal: "real"}.get(kind, "integer")
        odd.append(" ".join(("typeof(", name, ") NOT IN (", quoted_text(called), ", 'null')")))
        if kind == ogr.OFTString:
            odd.append(" ".join(("instr(CAST(", name, "AS BLOB), x'00')")))
        if kind == ogr.OFTInteger:
            odd.append(" ".join(("abs(", name, ") >=", LIMIT)))
    if srs:
        odd.append(_oddly_shaped(source, srs))
    return odd


def _oddly_shaped(source: ogr.Layer, srs: str) -> str:
    """Return what is asked of a geometry that is not as GDAL would write it.

    Parameters
    ----------
    srs : str
        See `_srs`.
    """
    name, kind = _of_source(source.GetGeometryColumn()), source.GetGeomType()
    if kind == ogr.wkbPoint:
        begins = [_bytes(head, srs, POINT) for head in ("47500001", "47500011")]
        told = ["substr(", name, ", 1, 13) NOT IN (", ", ".join(begins), ")"]
        told += ["OR length(", name, ") <>", str(BYTES)]
    else:
        nothing = _bytes("47500011", srs, SHAPES[kind], "00000000")
        told = ["(substr(", name, ", 1, 8) <>", _bytes("47500003", srs)]
        told += ["OR substr(", name, ", 41, 5) <>", _bytes(SHAPES[kind])]
        told += [") AND substr(", name, ", 1, 18) <>", nothing]
    return " ".join((name, "IS NOT NULL AND (", *told, ")"))


def _bytes(*hexadecimal: str) -> str:
    return "".join(hexadecimal).join(("x'", "'"))


def is_as_told(copied: Copied) -> bool:
    """Tell whether all values of a table are of their columns' types, as QGIS gives them."""
    with quiet():
        there = open_file(copied.behind.path)
        source = None if there is None else _table_of(there, copied.behind)
        if source is None or _fields(source, True) is None:
            return False
        some = ("SELECT COUNT(*) FROM", quoted(source.GetName()), "AS s WHERE")
        return first_value(there, " ".join((*some, " OR ".join(_odd(source, ""))))) == 0


def names_one_each(ids: np.ndarray) -> bool:
    """Tell whether numbers name one row each, and can stay: those below 0 are given anew."""
    return bool((ids >= 0).all()) and len(np.unique(ids)) == len(ids)


def _can_pass(column: Sequence[object]) -> bool:
    """Tell whether all values of a column come out of JSON as they went in."""
    kinds = set(map(type, column))
    if not GIVEN.issuperset(kinds) or {str, float} <= kinds:
        return False
    if float in kinds:
        return all(_is_exact(each) for each in set(column) if isinstance(each, float))
    return str not in kinds or not any("\0" in each for each in column if isinstance(each, str))


def _is_exact(value: float) -> bool:
    if not math.isfinite(value) or (value == 0 and math.copysign(1, value) < 0):
        return False
    whole, part = value.as_integer_ratio()
    return abs(whole) < EXACT and part <= FINEST


def _are_beside(
    made: gdal.Dataset,
    beside: str,
    added: Sequence[Sequence[object]],
    count: int,
    progress: Progress,
) -> bool:
    """Put so many rows of added values into a table of their own; tell whether all came.

    Parameters
    ----------
    beside : str
        What the table is to be called, which goes when the file is closed.
    """
    columns = ("tp_row INTEGER PRIMARY KEY", *map(_column, range(len(added))))
    made.ExecuteSQL(" ".join(("CREATE TABLE", beside, "(", ", ".join(columns), ")")))
    told = [*zip(*chain.from_iterable(map(_told, progress.watched(added, 1))))] or [()] * count
    for low in range(0, count, BLOCK):
        progress.check()
        wanted = ", ".join((" ".join(("a.key +", str(low))), *_items(added)))
        block = quoted_text(json.dumps(told[low : low + BLOCK]))
        asked = ("INSERT INTO", beside, "SELECT", wanted, "FROM json_each(", block, ") AS a")
        made.ExecuteSQL(" ".join(asked))
    return bool(first_value(made, " ".join(("SELECT COUNT(*) FROM", beside))) == count)


def _items(added: Sequence[Sequence[object]]) -> Iterator[str]:
    """Yield what each added column is, of the numbers and texts that a row's JSON has in line."""
    at = 0
    for column in added:
        is_halved = float in set(map(type, column))
        yield " ".join((_item(at), "* 1.0 /", _item(at + 1))) if is_halved else _item(at)
        at += 1 + is_halved


@contextmanager
def _untold(made: gdal.Dataset, table: str) -> Iterator[None]:
    """Leave a table's triggers out, which count each row that comes: all are counted at once."""
    asked = ("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name =",)
    answer = made.ExecuteSQL(" ".join((*asked, quoted_text(table))))
    triggers = [(row.GetField(0), row.GetField(1)) for row in answer]
    made.ReleaseResultSet(answer)
    for name, _ in triggers:
        made.ExecuteSQL(" ".join(("DROP TRIGGER", quoted(name))))
    yield
    for _, statement in triggers:
        made.ExecuteSQL(statement)


def _blocks(copied: Copied, progress: Progress) -> Iterator[tuple[int, str]]:
    """Yield some rows after others: how many, and their numbers and what is added, as JSON.

    Of both there is one number: the row's, times how many rows of values there are, and the place
    of the row's values among these.
    """
    count = len(copied.values)
    both = copied.ids * count + copied.which % count
    for low in range(0, len(both), BLOCK):
        progress.check()
        some = both[low : low + BLOCK].tolist()
        yield len(some), json.dumps(some)


def _told(column: Sequence[Any]) -> list[tuple[object, ...]]:
    """Return a column as it is told in JSON: of fractions the one number, and the other."""
    if float not in set(map(type, column)):
        return [tuple(column)]
    return [*zip(*((None, 1) if each is None else each.as_integer_ratio() for each in column))]


def _of_source(name: str) -> str:
    return "".join(("s.", quoted(name)))


def _column(number: int) -> str:
    return f"tp_{number}"


def _item(number: int) -> str:
    return "".join(("json_extract(a.value, '$[", str(number), "]')"))
