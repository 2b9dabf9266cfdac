"""Columns of a layer taken from its file at once, which takes a tenth of reading row by row.

QGIS hands out one feature after another. Where a layer is nothing but a table of a file, GDAL
gives the same as columns; where anything stands between the two (a filter, a selection, unsaved
edits, joined or computed fields) or is otherwise than QGIS has it, features are read one by one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Sized
from functools import partial
from typing import Any, Callable, TypeVar

import numpy as np
from osgeo import gdal, ogr
from qgis.core import (
    NULL,
    QgsFeatureSource,
    QgsFields,
    QgsWkbTypes,
)

from ...core.model.data_classes import dataclass
from ...core.model.progress import SILENT, Progress
from ..sql_words import quoted
from . import plain_csv
from .file_behind import Behind, cut_short, table_behind
from .repeated import Repeated

KINDS = {
    ogr.OFTInteger: "Integer",
    ogr.OFTInteger64: "Integer64",
    ogr.OFTReal: "Real",
    ogr.OFTString: "String",
}
"""Types of columns that are taken, and what QGIS calls them."""

BATCH = 65_536
"""Rows at once, and between two looks at whether the user wants to stop."""

ROOM = 1 << 26
"""Bytes that the texts of a column may take at once: all are given the room of the longest."""

BLOCK = 1 << 22
"""Bytes of a file looked through at once."""

NEW_LINE = 10

POINT = 21
"""Bytes of a point in well-known binary: byte order, type, x and y; more with z or m."""

POINTS = (1, 1001, 2001, 3001, 0x80000001)
"""What well-known binary calls a point: with z, m or both, and with z as GDAL wrote it once."""

SHAPES = {
    QgsWkbTypes.Type.Point: b"\x01\x01\0\0\0",
    QgsWkbTypes.Type.Polygon: b"\x01\x03\0\0\0",
    QgsWkbTypes.Type.MultiPolygon: b"\x01\x06\0\0\0",
}
"""How shapes begin that QGIS gives as GDAL does, by the layer's kind."""

NUMBER, PLACE = "OGC_FID", "wkb_geometry"
"""What GDAL calls the columns of numbers and geometries where the file has no name for them."""

T = TypeVar("T")
S = TypeVar("S", bound=Sized)


@dataclass(frozen=True)
class Taken:
    """The q rows of a table, in its order.

    Attributes
    ----------
    ids : (q,) int64
        As QGIS numbers the features.
    values : dict of lists of q values
        By field name, as QGIS gives them.
    xy : (q, 2) float64
        Points; NaN where there is none, or none was asked for.
    shapes : list of q bytes
        In well-known binary, b"" where there is none; none where they were not asked for.
    """

    ids: np.ndarray
    values: dict[str, list[Any]]
    xy: np.ndarray
    shapes: Sequence[bytes] = ()


def taken_at_once(
    source: QgsFeatureSource,
    fields: Sequence[str],
    *,
    points: bool = False,
    shapes: bool = False,
    progress: Progress = SILENT,
) -> Taken | None:
    """Return what some fields of a layer hold, and its points; None where rows are to be read.

    Parameters
    ----------
    shapes : bool
        Its geometries are wanted as they are.

    Raises
    ------
    Cancelled
        When `progress` says so.
    InvalidInput
        When the file changed meanwhile.
    """
    behind = table_behind(source)
    if behind is None or not hasattr(ogr.Layer, "GetArrowStreamAsNumPy"):
        return None
    if points and QgsWkbTypes.flatType(source.wkbType()) != QgsWkbTypes.Type.Point:
        return None
    if shapes and source.wkbType() not in SHAPES:
        return None
    known = behind
    taken = _quietly(lambda: _taken(known, source, fields, points, shapes, progress))
    if taken is not None:
        _refuse_changed(known, source, len(taken.ids))
    return taken


def repeated_at_once(
    source: QgsFeatureSource, fields: Sequence[str], progress: Progress = SILENT
) -> dict[str, Repeated] | None:
    """Return what some fields of a CSV file hold, each text once; None where it isn't one.

    Raises
    ------
    Cancelled
        When `progress` says so.
    InvalidInput
        When the file changed meanwhile.
    """
    behind = table_behind(source)
    if behind is None or not fields:
        return None
    known = behind

    def taken() -> dict[str, Repeated] | None:
        opened = _opened(known, source, fields)
        if opened is None or opened[0].GetDriver().ShortName != "CSV":
            return None
        _, layer, columns = opened
        found = _split(known.path, layer, columns, plain_csv.repeated_words_of, progress)
        return None if found is None else found[1]

    found = _quietly(taken)
    if found is not None:
        _refuse_changed(known, source, len(found[fields[0]]))
    return found


def _quietly(take: Callable[[], T | None]) -> T | None:
    """Return what is taken of a file; None where GDAL complains, or a text is none."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        return take()
    except (RuntimeError, UnicodeDecodeError):  # the first is GDAL's, where somebody asked for it
        return None
    finally:
        gdal.PopErrorHandler()


def _refuse_changed(behind: Behind, source: QgsFeatureSource, count: int) -> None:
    """Raise where a file is another than it was, of which so many rows were read."""
    if behind.stamp is not None and not behind.stamp.is_kept():
        raise cut_short(source.sourceName(), count)


def _taken(
    behind: Behind,
    source: QgsFeatureSource,
    fields: Sequence[str],
    points: bool,
    shapes: bool,
    progress: Progress,
) -> Taken | None:
    opened = _opened(behind, source, fields)
    if opened is None:
        return None
    dataset, layer, columns = opened
    if dataset.GetDriver().ShortName == "CSV":
        split = _split(behind.path, layer, columns, plain_csv.words_of, progress)
        if split is not None:
            count, words = split
            return Taken(np.arange(1, count + 1), {**words}, np.full((count, 2), np.nan))
    rows = _rows_at_once(dataset, layer, behind.path, columns, progress)
    if not rows:
        return None
    number = layer.GetFIDColumn() or NUMBER
    place = layer.GetGeometryColumn() or PLACE
    if {number.lower(), place.lower()} & {name.lower() for name in columns.values() if name}:
        return None  # two columns of one name
    layer.SetIgnoredFields(_unwanted(layer, columns, points or shapes))
    options = ["USE_MASKED_ARRAYS=YES", f"MAX_FEATURES_IN_BATCH={rows}"]
    ids: list[np.ndarray] = []
    places: list[np.ndarray] = []
    outlines: list[bytes] = []
    values: dict[str, list[Any]] = {field: [] for field in columns}
    for batch in layer.GetArrowStreamAsNumPy(options=options) or ():
        progress.check()
        ids.append(np.asarray(batch[number], dtype=np.int64))
        if not len(ids[-1]):
            break
        for field, column in columns.items():
            values[field] += ids[-1].tolist() if column is None else _as_qgis(batch[column])
        if points:
            xy = _points(batch[place])
            if xy is None:
                return None
            places.append(xy)
        if shapes:
            some = _shapes(batch[place], source.wkbType())
            if some is None:
                return None
            outlines += some
    numbers = np.concatenate(ids) if ids else np.empty(0, dtype=np.int64)
    if behind.count not in (-1, len(numbers)):
        return None
    xy = np.concatenate(places) if places else np.full((len(numbers), 2), np.nan)
    return Taken(numbers, values, xy, outlines)


def _opened(
    behind: Behind, source: QgsFeatureSource, fields: Sequence[str]
) -> tuple[gdal.Dataset, ogr.Layer, dict[str, str | None]] | None:
    """Return a file, its table, and GDAL's name of each field; None where QGIS has them otherwise.

    See `_columns`.
    """
    dataset, table = gdal.OpenEx(behind.path, gdal.OF_VECTOR), behind.table
    if dataset is None or not (table or dataset.GetLayerCount() == 1):
        return None
    layer = dataset.GetLayerByName(table) if table else dataset.GetLayer(0)
    if layer is None or (behind.count >= 0 and behind.count != layer.GetFeatureCount()):
        return None
    columns = _columns(layer, source.fields(), fields)
    return None if columns is None else (dataset, layer, columns)


def _columns(
    layer: ogr.Layer, known: QgsFields, fields: Sequence[str]
) -> dict[str, str | None] | None:
    """Return GDAL's name of each field, None for the one that numbers rows.

    None where a layer has other fields than QGIS knows, or one is of a type that is not taken.
    """
    plan = layer.GetLayerDefn()
    there = [plan.GetFieldDefn(at) for at in range(plan.GetFieldCount())]
    number = layer.GetFIDColumn()
    names = [*([number] if number else []), *(each.GetName() for each in there)]
    if known.names() != names:
        return None
    found: dict[str, str | None] = {}
    for field in fields:
        at = known.lookupField(field)
        if at < 0:
            return None
        name = names[at]
        if name == number:
            found[field] = None
            continue
        column = there[plan.GetFieldIndex(name)]
        if column.GetSubType() != ogr.OFSTNone:
            return None
        if KINDS.get(column.GetType()) != known[at].typeName():
            return None
        found[field] = name
    return found


def _split(
    path: str,
    layer: ogr.Layer,
    columns: Mapping[str, str | None],
    words_of: Callable[[Iterable[bytes], Sequence[str], Sequence[str]], dict[str, S]],
    progress: Progress,
) -> tuple[int, dict[str, S]] | None:
    """Return how many rows a CSV file has that is nothing but texts between commas, and columns.

    None of others.

    Parameters
    ----------
    words_of : callable
        Takes columns of it: one of `plain_csv`.
    """
    plan = layer.GetLayerDefn()
    there = [plan.GetFieldDefn(at) for at in range(plan.GetFieldCount())]
    if not there or layer.GetGeomType() != ogr.wkbNone:
        return None
    if any(each.GetType() != ogr.OFTString or each.GetWidth() for each in there):
        return None
    names = [each.GetName() for each in there]
    wanted = {field: str(column) for field, column in columns.items()}
    try:
        with open(path, "rb") as file:
            read = iter(partial(file.read, plain_csv.BLOCK), b"")
            blocks = progress.watched(read, 1)
            # The first name tells how many rows there are, whatever is wanted.
            words = words_of(blocks, names, [names[0], *wanted.values()])
    except (OSError, plain_csv.Otherwise):
        return None
    return len(words[names[0]]), {field: words[column] for field, column in wanted.items()}


def _rows_at_once(
    dataset: gdal.Dataset,
    layer: ogr.Layer,
    path: str,
    columns: dict[str, str | None],
    progress: Progress,
) -> int:
    """Return how many rows may be read at once, for each text takes the room of the longest.

    0 where that can't be told.
    """
    plan = layer.GetLayerDefn()
    texts = [
        name
        for name in columns.values()
        if name and plan.GetFieldDefn(plan.GetFieldIndex(name)).GetType() == ogr.OFTString
    ]
    if not texts:
        return BATCH
    longest = 0
    if dataset.GetDriver().ShortName == "CSV":
        longest = _longest_line(path, progress)
    else:
        progress.check()
        longest = _longest_text(dataset, layer.GetName(), texts)
    return min(BATCH, ROOM // max(longest, 1)) if longest >= 0 else 0


def _longest_text(dataset: gdal.Dataset, table: str, columns: Sequence[str]) -> int:
    """Return the bytes of the longest text in some columns, which are looked through at once."""
    named = map(quoted, columns)
    longest = ", ".join(name.join(("MAX(LENGTH(CAST(", " AS BLOB)))")) for name in named)
    answer = dataset.ExecuteSQL(" ".join(("SELECT", longest, "FROM", quoted(table))))
    row = answer.GetNextFeature()
    found = max(int(row.GetField(at) or 0) for at in range(len(columns)))
    del row
    dataset.ReleaseResultSet(answer)
    return found


def _longest_line(path: str, progress: Progress) -> int:
    """Return the bytes of the longest line, -1 where a value takes several."""
    longest, begun = 0, 0
    with open(path, "rb") as file:
        while block := file.read(BLOCK):
            progress.check()
            if b'"' in block:
                return _longest_of_quoted(path, progress)
            ends = np.flatnonzero(np.frombuffer(block, dtype=np.uint8) == NEW_LINE)
            if not len(ends):
                begun += len(block)
                continue
            lines = np.diff(ends, prepend=-1)
            longest = max(longest, int(lines.max()), begun + int(lines[0]))
            begun = len(block) - 1 - int(ends[-1])
    return max(longest, begun)


def _longest_of_quoted(path: str, progress: Progress) -> int:
    """Return the bytes of the longest line, -1 where a quoted text takes several."""
    longest = 0
    with open(path, "rb") as file:
        for line in progress.watched(file, BATCH):
            if line.count(b'"') % 2:
                return -1
            longest = max(longest, len(line))
    return longest


def _unwanted(layer: ogr.Layer, columns: dict[str, str | None], places: bool) -> list[str]:
    plan, wanted = layer.GetLayerDefn(), set(columns.values())
    names = (plan.GetFieldDefn(at).GetName() for at in range(plan.GetFieldCount()))
    return [*(name for name in names if name not in wanted), *([] if places else ["OGR_GEOMETRY"])]


def _as_qgis(column: np.ndarray) -> list[Any]:
    """Return a column of GDAL's as QGIS gives its values.

    Raises
    ------
    UnicodeDecodeError
        When a text is none.
    """
    missing = np.ma.getmaskarray(column)
    values = np.ma.getdata(column).tolist()
    if column.dtype.kind == "S":
        values = list(map(bytes.decode, values))
    for row in np.flatnonzero(missing).tolist():
        values[row] = NULL
    return values


def _points(column: np.ndarray) -> np.ndarray | None:
    """Return points (q, 2) from well-known binary, NaN where there is none; None for others."""
    xy = np.full((len(column), 2), np.nan)
    there = np.flatnonzero(~np.ma.getmaskarray(column))
    if not len(there):
        return xy
    wkb = np.ma.getdata(column)[there].tolist()
    size = len(wkb[0])
    if size < POINT or set(map(len, wkb)) != {size}:
        return None
    byte = np.frombuffer(b"".join(wkb), dtype=np.uint8).reshape(-1, size)
    little = (byte[:, 0] == 1).all()
    if not little or not np.isin(byte[:, 1:5].copy().view("<u4"), POINTS).all():
        return None
    xy[there] = byte[:, 5:POINT].copy().view("<f8")
    return xy


def _shapes(column: np.ndarray, kind: QgsWkbTypes.Type) -> list[bytes] | None:
    """Return geometries in well-known binary, b"" where there is none; None for odd ones."""
    there = (~np.ma.getmaskarray(column)).tolist()
    found = [bytes(each) if is_one else b"" for each, is_one in zip(np.ma.getdata(column), there)]
    begins = SHAPES[kind]
    if any(each and not each.startswith(begins) for each in found):
        return None
    if kind == QgsWkbTypes.Type.Point:  # QGIS tells of an empty one in its own way
        xy = _points(column)
        if xy is None or np.isnan(xy[there]).any():
            return None
    return found
