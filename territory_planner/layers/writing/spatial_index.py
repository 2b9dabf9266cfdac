"""Spatial indexes of GeoPackages, packed at once: GDAL 3.6 enters box after box, ten times as long.

GDAL packs them itself from 3.8 on, and makes them wherever this can't: no file is left without.
What an index is made of (a virtual table, its triggers, its entry among the extensions) is as GDAL
makes it, for an empty table of the same name. Into that go the boxes, as SQLite's module “rtree”
keeps them: nodes of boxes that lie near each other, see sqlite.org/rtree.html, section 5.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import islice

import numpy as np
from osgeo import gdal, ogr

from ...core.model.errors import Cancelled, TerritoryError
from ...core.model.progress import Progress
from ..sql_words import quoted, quoted_text
from ..text import tr
from .formats import GEOPACKAGE
from .gdal_calls import (
    broken_off,
    first_value,
    long_answer,
    memory_folder,
    strictly,
    unreadable,
)

PACKS_ITSELF = 3_08_00_00
"""GDAL's version from which on it does."""

FEW = 1000
"""Rows that GDAL has entered before an index is made for an empty table."""

AT_ONCE = 1 << 15
"""Rows whose boxes are read, or entered, between two looks at whether the user wants to stop."""

NODES = 250
"""Nodes that are written in a statement, which SQLite allows a million letters."""

NODE = 23
"""Bits for the number of a node: for 400 million rows."""

LARGEST = 1 << 63 - NODE
"""Numbers of rows that go with it into one whole number are below, and a fraction holds them."""

SAVEPOINT = "tp_spatial_index"
"""What is undone where an index can't be built, or a cancel comes."""

ENDS = ("ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY")

CELL = np.dtype([("id", ">i8"), ("box", ">f4", 4)])
"""What a node has of each of its boxes: a row, or a node below; west, east, south, north."""

HEAD = 4
"""Bytes before them: two for how deep the tree is, in its root, and two for how many they are."""

TOWARDS, AWAY = 1 - 2.0**-23, 1 + 2.0**-23
"""By which SQLite makes a bound that is rounded to the wrong side lie on the right one."""


def build_index(dataset: gdal.Dataset | None, table: str, progress: Progress) -> None:
    """Give a table of an open GeoPackage the spatial index that GDAL would build on closing.

    How far the table reaches is noted, too, where it is not yet.

    Raises
    ------
    TerritoryError
        When it can't be built.
    Cancelled
        When `progress` says so.
    """
    layer = None if dataset is None else dataset.GetLayerByName(table)
    if dataset is None or layer is None:
        raise unreadable()
    is_large = layer.GetFeatureCount() > FEW and hasattr(layer, "GetArrowStreamAsNumPy")
    if is_large and int(gdal.VersionInfo()) < PACKS_ITSELF and _is_packed(dataset, layer, progress):
        return
    _by_gdal(dataset, layer, progress)


def _is_packed(dataset: gdal.Dataset, layer: ogr.Layer, progress: Progress) -> bool:
    """Make an index at once; False where that can't be, and nothing is changed."""
    try:
        with strictly():
            boxes = _boxes_of(dataset, layer, progress)
        if boxes is None:
            return False
        with _undone_unless_whole(dataset), strictly():
            made, triggers = _made_by_gdal(layer)
            _run(dataset, made)
            _fill(dataset, _index_of(layer), *boxes, progress)
            _run(dataset, [*triggers, _reaches(layer.GetName(), _ends_of(boxes[1]))])
    except Cancelled:
        raise
    except TerritoryError:
        return False  # what is wrong GDAL will tell, unless it can
    return True


def _by_gdal(dataset: gdal.Dataset, layer: ogr.Layer, progress: Progress) -> None:
    """Let GDAL enter box after box, in one call."""
    if long_answer(dataset, _creation(layer), progress) != 1:
        raise broken_off(tr("a spatial index can't be built"))
    name = layer.GetName()
    asked = ("SELECT min_x FROM gpkg_contents WHERE table_name =", quoted_text(name))
    if first_value(dataset, " ".join(asked)) is None:
        place = quoted(layer.GetGeometryColumn())
        ends = ", ".join(f"{end[3:6]}({end}({place}))" for end in ENDS)
        wanted = " ".join(("SELECT", ends, "FROM", quoted(name)))
        long_answer(dataset, _reaches(name, wanted), progress)


def _reaches(table: str, ends: str) -> str:
    """Return what notes how far a table reaches: west, east, south and north, in SQL's words."""
    noted = ("UPDATE gpkg_contents SET (min_x, max_x, min_y, max_y) =", ends.join("()"))
    return " ".join((*noted, "WHERE table_name =", quoted_text(table)))


def _ends_of(boxes: np.ndarray) -> str:
    """Return how far boxes (q, 4) reach, in SQL's words."""
    ends = np.where(np.arange(4) % 2 == 0, boxes.min(axis=0), boxes.max(axis=0))
    return ", ".join(map(repr, ends.tolist()))


def _creation(layer: ogr.Layer) -> str:
    names = ", ".join(map(quoted_text, (layer.GetName(), layer.GetGeometryColumn())))
    return names.join(("SELECT CreateSpatialIndex(", ")"))


def _index_of(layer: ogr.Layer) -> str:
    """Return what the virtual table of an index is called, which its own tables begin with."""
    return "_".join(("rtree", layer.GetName(), layer.GetGeometryColumn()))


@contextmanager
def _undone_unless_whole(dataset: gdal.Dataset) -> Iterator[None]:
    dataset.ExecuteSQL(" ".join(("SAVEPOINT", SAVEPOINT)))
    try:
        yield
    except BaseException:
        dataset.ExecuteSQL(" ".join(("ROLLBACK TO", SAVEPOINT)))
        raise
    finally:
        dataset.ExecuteSQL(" ".join(("RELEASE", SAVEPOINT)))


def _made_by_gdal(layer: ogr.Layer) -> tuple[list[str], list[str]]:
    """Return what makes the index of an empty table such as this, and what its triggers."""
    asked = [f"GEOMETRY_NAME={layer.GetGeometryColumn()}", f"FID={layer.GetFIDColumn()}"]
    with memory_folder() as folder:
        driver = gdal.GetDriverByName(GEOPACKAGE)
        empty = driver.Create(f"{folder}/empty.gpkg", 0, 0, 0, gdal.GDT_Unknown)
        twin = empty.CreateLayer(layer.GetName(), None, ogr.wkbPoint, [*asked, "SPATIAL_INDEX=NO"])
        first_value(empty, _creation(twin))
        tables = _rows(empty, "SELECT sql FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL%'")
        listing = _rows(empty, "SELECT sql FROM sqlite_master WHERE name = 'gpkg_extensions'")
        entries = _rows(empty, "SELECT * FROM gpkg_extensions")
        wanted = "SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'rtree%'"
        triggers = _rows(empty, wanted)
        del twin, empty
    listing_if_none = listing[0][0].replace("CREATE TABLE", "CREATE TABLE IF NOT EXISTS", 1)
    entry = ", ".join(map(quoted_text, entries[0])).join(
        ("INSERT INTO gpkg_extensions VALUES (", ")")
    )
    return [listing_if_none, entry, tables[0][0]], [each[0] for each in triggers]


def _boxes_of(
    dataset: gdal.Dataset, layer: ogr.Layer, progress: Progress
) -> tuple[np.ndarray, np.ndarray] | None:
    """Return number (q,) and box (q, 4) of all rows that have a place; None where one is odd."""
    place, number = map(quoted, (layer.GetGeometryColumn(), layer.GetFIDColumn()))
    ends = (place.join((f"{end}(", ")")) for end in ENDS)
    wanted = ", ".join(f"{each} AS tp_{at}" for at, each in enumerate((f"{number} * 1.0", *ends)))
    where = place.join(("WHERE NOT ST_IsEmpty(", ")"))
    answer = dataset.ExecuteSQL(
        " ".join(("SELECT", wanted, "FROM", quoted(layer.GetName()), where))
    )
    try:
        columns = _columns_of(answer, progress)
    finally:
        dataset.ReleaseResultSet(answer)
    ids, boxes = columns[0], columns[1:].T
    if not len(ids) or not np.isfinite(columns).all() or np.abs(ids).max() >= LARGEST:
        return None
    return ids.astype(np.int64), boxes


def _columns_of(answer: ogr.Layer, progress: Progress) -> np.ndarray:
    """Return an answer's columns (c, q), which are all fractions; NaN where one is not."""
    plan, found = answer.GetLayerDefn(), []
    fields = [plan.GetFieldDefn(at) for at in range(plan.GetFieldCount())]
    if any(each.GetType() != ogr.OFTReal for each in fields):
        return np.full((len(fields), 1), np.nan)
    options = [f"MAX_FEATURES_IN_BATCH={AT_ONCE}", "USE_MASKED_ARRAYS=NO"]
    for batch in answer.GetArrowStreamAsNumPy(options=options):
        progress.check()
        found.append(np.array([batch[each.GetName()] for each in fields]))
    return np.concatenate(found, axis=1) if found else np.zeros((len(fields), 0))


def _fill(
    dataset: gdal.Dataset, index: str, ids: np.ndarray, boxes: np.ndarray, progress: Progress
) -> None:
    """Write rows and their boxes into the tables of an index that is empty."""
    nodes, rows, parents = (quoted(f"{index}_{each}") for each in ("node", "rowid", "parent"))
    asked = " ".join(("SELECT length(data) FROM", nodes, "WHERE nodeno = 1"))
    size = int(first_value(dataset, asked))
    most = (size - HEAD) // CELL.itemsize
    where = rows
    for depth, level in enumerate(_levels(ids, _outward(boxes), most)):
        ids, boxes, number = level
        blobs = (blob.tobytes().hex() for blob in _written(ids, boxes, most, size, depth))
        told = (f"({at}, x'{blob}')" for at, blob in zip(number.tolist(), blobs))
        _insert(dataset, nodes, told, progress)
        order = np.argsort(ids)
        _enter(dataset, where, ids[order], number[order // most], progress)
        where = parents


def _levels(
    ids: np.ndarray, boxes: np.ndarray, most: int
) -> Iterator[tuple[np.ndarray, np.ndarray, np.ndarray]]:
    """Yield what the nodes of a tree hold, from those of rows up to the one of all, the first.

    Returns
    -------
    ids : (q,) int64
        Rows, or nodes of the level below, so many to a node.
    boxes : (q, 4) float32
    number : (m,) int64
        The nodes.
    """
    known = 1
    while True:
        order = _beside_each_other(boxes, most)
        ids, boxes = ids[order], boxes[order]
        first = np.arange(0, len(ids), most)
        number = np.ones(1, dtype=np.int64)
        if len(first) > 1:
            number = known + 1 + np.arange(len(first))
        yield ids, boxes, number
        if len(first) == 1:
            return
        known = int(number[-1])
        ends = ((np.minimum, np.maximum)[at % 2].reduceat(boxes[:, at], first) for at in range(4))
        ids, boxes = number, np.column_stack(list(ends))


def _beside_each_other(boxes: np.ndarray, most: int) -> np.ndarray:
    """Return boxes (q, 4) in an order in which those of a node lie together.

    That is in strips from west to east, each from south to north.
    """
    x, y = boxes[:, 0] + boxes[:, 1], boxes[:, 2] + boxes[:, 3]
    strips = int(np.ceil(np.sqrt(len(boxes) / most)))
    strip = np.empty(len(boxes), dtype=np.int64)
    strip[np.argsort(x, kind="stable")] = np.arange(len(boxes)) // (strips * most)
    return np.lexsort((y, strip))


def _outward(boxes: np.ndarray) -> np.ndarray:
    """Return boxes (q, 4) in single precision as SQLite rounds them: no smaller than they are."""
    with np.errstate(over="ignore"):
        near = boxes.astype(np.float32)
        away = np.where(boxes < 0, AWAY, TOWARDS), np.where(boxes < 0, TOWARDS, AWAY)
        low = np.where(near > boxes, (boxes * away[0]).astype(np.float32), near)
        high = np.where(near < boxes, (boxes * away[1]).astype(np.float32), near)
    return np.where(np.arange(4) % 2 == 0, low, high)


def _written(ids: np.ndarray, boxes: np.ndarray, most: int, size: int, depth: int) -> np.ndarray:
    """Return nodes (m, size) uint8 with `most` ids and boxes each; a single one is the root."""
    count = -(-len(ids) // most)
    cells = np.zeros(count * most, dtype=CELL)
    cells["id"][: len(ids)], cells["box"][: len(ids)] = ids, boxes
    nodes = np.zeros((count, size), dtype=np.uint8)
    nodes[:, HEAD : HEAD + most * CELL.itemsize] = cells.view(np.uint8).reshape(count, -1)
    held = np.minimum(most, len(ids) - most * np.arange(count))
    nodes[:, 2], nodes[:, 3] = held >> 8, held & 255
    if count == 1:
        nodes[0, 1] = depth
    return nodes


def _insert(dataset: gdal.Dataset, table: str, rows: Iterator[str], progress: Progress) -> None:
    """Write rows of a table, in SQL's words; one that is there already is replaced."""
    while some := ", ".join(islice(rows, NODES)):
        progress.check()
        _run(dataset, [" ".join(("REPLACE INTO", table, "VALUES", some))])


def _enter(
    dataset: gdal.Dataset, table: str, ids: np.ndarray, number: np.ndarray, progress: Progress
) -> None:
    """Write pairs of numbers (q,) into a table; one that is there already is replaced.

    Both go as the halves of one number, which SQLite reads faster than two.
    """
    both = ids << NODE | number
    halves = f"value >> {NODE}, value & {(1 << NODE) - 1}"
    for low in range(0, len(both), AT_ONCE):
        progress.check()
        some = quoted_text(json.dumps(both[low : low + AT_ONCE].tolist()))
        asked = ("REPLACE INTO", table, "SELECT", halves, "FROM json_each(", some, ")")
        _run(dataset, [" ".join(asked)])


def _run(dataset: gdal.Dataset, statements: Sequence[str]) -> None:
    for statement in statements:
        dataset.ExecuteSQL(statement)


def _rows(dataset: gdal.Dataset, question: str) -> list[list[str]]:
    """Return the rows of an answer, all texts."""
    answer = dataset.ExecuteSQL(question)
    rows = [[row.GetField(at) for at in range(row.GetFieldCount())] for row in answer]
    dataset.ReleaseResultSet(answer)
    return rows
