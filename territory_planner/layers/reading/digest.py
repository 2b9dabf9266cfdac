"""What a layer or table holds as a short mark that does not depend on the order of its rows."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterator, Sequence
from typing import Any

from qgis.core import QgsFeatureRequest, QgsProcessingFeatureSource

from ...core.model.progress import Progress
from ..compat import is_null
from .at_once import taken_at_once
from .rows import SKIP_CHECKS

BLOCK = 1 << 256
OFTEN = 2000
"""Rows between two looks at whether the run was cancelled."""


def digest_of(
    source: QgsProcessingFeatureSource, left_out: Collection[str], progress: Progress
) -> str:
    """Return a mark of all rows with their outlines, and of the fields' names, but those left out.

    The marks of rows (SHA-256) are summed, so that their order does not count, and rows that
    repeat do.
    """
    fields = source.fields()
    kept = [at for at, each in enumerate(fields) if each.name() not in left_out]
    total, count = 0, 0
    for mark in _marks(source, kept, progress):
        count += 1
        total = (total + int.from_bytes(mark, "big")) % BLOCK
    names = "\0".join(fields[at].name() for at in kept)
    crs = source.sourceCrs().toWkt()
    return hashlib.sha256(f"{count}\0{total:x}\0{crs}\0{names}".encode()).hexdigest()


def _marks(
    source: QgsProcessingFeatureSource, kept: Sequence[int], progress: Progress
) -> Iterator[bytes]:
    """Yield the mark of each row: of its outline, and of the fields that are kept."""
    names = [source.fields()[at].name() for at in kept]
    taken = taken_at_once(source, names, shapes=True, progress=progress)
    if taken is not None:
        columns = [map(_text, taken.values[name]) for name in names]
        for count, (shape, *texts) in enumerate(zip(taken.shapes, *columns)):
            if count % OFTEN == 0:
                progress.check()
            yield _mark(shape, texts)
        return
    # An invalid outline is repaired where units are read, and no reason to refuse the layer here.
    for count, feature in enumerate(source.getFeatures(QgsFeatureRequest(), SKIP_CHECKS)):
        if count % OFTEN == 0:
            progress.check()
        values = feature.attributes()
        yield _mark(bytes(feature.geometry().asWkb()), [_text(values[at]) for at in kept])


def _mark(shape: bytes, texts: Sequence[str]) -> bytes:
    told = "".join(f"{each}\0" for each in texts)
    return hashlib.sha256(shape + told.encode("utf-8", "surrogatepass")).digest()


def _text(value: Any) -> str:
    """Return a value as all drivers give it: whole numbers alike, whatever their type."""
    if is_null(value):
        return "-"
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return f"={value}"
