"""All rows of a saved layer as lines of a CSV file: no row passes GDAL, and each value once.

How a value is written (digits, quotes, nothing at all) is GDAL's to say: each different one is
handed to it, in a file beside, and the lines are put together of what that holds.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import numpy as np
from qgis.core import QgsFeature, QgsFields

from ...core.model.data_classes import dataclass
from ...core.model.progress import Progress
from ..compat import is_null
from ..reading.rows import read_rows
from ..values import guarded
from .columns import fitter
from .copied import BLOCK, GIVEN, Copied, is_as_told, names_one_each

CELL = re.compile(r'("(?:[^"]|"")*"|[^",\r\n]*)(,|\r?\n)')
"""What stands between two commas, as it is, and what ends it."""

MANY = 1_000
"""Whole numbers of a column above which a few tell how all are written."""


@dataclass(frozen=True)
class _Column:
    """Values of a column: a key for each row's, and by key the values that GDAL is asked to write.

    Where these are not all, they are whole numbers, and show how all are written.
    """

    keys: Sequence[Any]
    asked: dict[Any, Any]
    is_all: bool = True

    def cells(self, written: Sequence[str]) -> list[str] | None:
        """Return how all are written, by how those are that were asked; None where it varies."""
        if self.is_all:
            return list(map(dict(zip(self.asked, written)).__getitem__, self.keys))
        quote = '"' if written[0].startswith('"') else ""
        if any(cell != f"{quote}{key}{quote}" for cell, key in zip(written, self.asked)):
            return None
        return [f"{quote}{key}{quote}" for key in self.keys]


def lines_of(
    copied: Copied,
    fields: QgsFields,
    written: Callable[[list[QgsFeature]], bytes],
    progress: Progress,
) -> Iterator[bytes] | None:
    """Return a CSV file block by block; None where rows are to be written one by one.

    Parameters
    ----------
    written : callable
        Gives the file that GDAL makes of some features.
    """
    columns = _columns(copied, fields, progress)
    if columns is None:
        return None
    rows = max(len(each.asked) for each in columns)
    text = written(_features(fields, columns, rows)).decode()
    found = CELL.findall(text)
    width = len(columns)
    ends = [end for _, end in found]
    newline = ends[width - 1] if len(ends) >= width else ""
    if ends != ([","] * (width - 1) + [newline]) * (1 + rows):
        return None
    if sum(len(cell) + len(end) for cell, end in found) != len(text):
        return None
    cells = [cell for cell, _ in found]
    every = []
    for at, each in enumerate(progress.watched(columns, 1)):
        own = each.cells(cells[width + at :: width])
        if own is None:
            return None
        every.append(own)
    return _blocks(cells[:width], every, newline, progress)


def _features(fields: QgsFields, columns: Sequence[_Column], rows: int) -> list[QgsFeature]:
    """Return features that have all values that GDAL is asked to write."""
    features, fitted = [], fitter(fields)
    # Where a column has fewer values than another, its first fills it up.
    filled = [[*each.asked.values()] for each in columns]
    filled = [[*each, *each[:1] * (rows - len(each))] for each in filled]
    for values in zip(*filled):
        feature = QgsFeature(fields)
        feature.setAttributes(list(fitted(values)))
        features.append(feature)
    return features


def _blocks(
    head: Sequence[str], columns: Sequence[Sequence[str]], newline: str, progress: Progress
) -> Iterator[bytes]:
    yield f"{','.join(head)}{newline}".encode()
    for low in range(0, len(columns[0]), BLOCK):
        progress.check()
        rows = zip(*(each[low : low + BLOCK] for each in columns))
        yield newline.join([*map(",".join, rows), ""]).encode()


def _columns(copied: Copied, fields: QgsFields, progress: Progress) -> list[_Column] | None:
    """Return all columns of the file; None where the layer is not as it was, or a value is odd."""
    if not (len(copied.ids) and names_one_each(copied.ids) and is_as_told(copied)):
        return None
    there = copied.source.fields().names()
    old = [name for name in there if name.lower() not in copied.dropped]
    taken = read_rows(copied.source, old, progress=progress)
    if not np.array_equal(taken.ids, copied.ids):
        return None
    if len(old) + len(copied.values[0]) != fields.count():
        return None
    which = copied.which.tolist()
    columns = []
    for name in progress.watched(old, 1):
        values = _plain(taken.values[name])
        if values is not None and copied.guarded:
            safe = {each: guarded(each) for each in set(values) if isinstance(each, str)}
            if any(each != then for each, then in safe.items()):
                values = [safe.get(each, each) for each in values]
        columns.append(None if values is None else _column(values))
    for added in zip(*copied.values):
        values = _plain(added)
        columns.append(None if values is None else _column([values[at] for at in which]))
    found = [each for each in columns if each is not None]
    return found if len(found) == len(columns) else None


def _plain(values: Sequence[Any]) -> Sequence[Any] | None:
    """Return the values of a column, None for what is missing; None where one is something else."""
    if GIVEN.issuperset(map(type, values)):
        return values
    plain = [None if is_null(each) else each for each in values]
    return plain if GIVEN.issuperset(map(type, plain)) else None


def _column(values: Sequence[Any]) -> _Column | None:
    kinds = set(map(type, values))
    if {str, float} <= kinds:
        return None
    if float in kinds:  # 0.0 and -0.0 are equal, and written otherwise
        keys = [value or repr(value) for value in values]
        return _Column(keys, dict(zip(keys, values)))
    if kinds == {int} and len(values) > MANY:
        some = dict.fromkeys((values[0], min(values), max(values)))
        return _Column(values, {value: value for value in some}, is_all=False)
    return _Column(values, {value: value for value in dict.fromkeys(values)})
