"""Columns of a layer that may have very many rows: from its file at once, or row by row."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from qgis.core import QgsFeatureRequest, QgsProcessingFeatureSource, QgsWkbTypes

from ...core.model.progress import SILENT, Progress
from ..compat import PLAIN
from ..values import as_text
from .at_once import BATCH, Taken, repeated_at_once, taken_at_once
from .geometries import CHECK_EVERY, FARTHEST
from .repeated import Numbers, Repeated

SKIP_CHECKS = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
"""Invalid geometries are repaired here, not refused by QGIS."""

POINTS = frozenset(
    (
        QgsWkbTypes.Type.Point,
        QgsWkbTypes.Type.PointZ,
        QgsWkbTypes.Type.PointM,
        QgsWkbTypes.Type.PointZM,
        QgsWkbTypes.Type.Point25D,
    )
)
"""Types of geometries that are one point."""


def read_rows(
    source: QgsProcessingFeatureSource,
    fields: Sequence[str],
    *,
    points: bool = False,
    progress: Progress = SILENT,
) -> Taken:
    """Return what some fields of a layer hold, and where its features lie."""
    found = taken_at_once(source, fields, points=points, progress=progress)
    if found is None:
        found = _one_by_one(source, fields, points, progress)
    near = (np.abs(found.xy) <= FARTHEST).all(axis=1)[:, None]
    return Taken(found.ids, found.values, np.where(near, found.xy, np.nan).reshape(-1, 2))


def read_repeated(
    source: QgsProcessingFeatureSource, fields: Sequence[str], progress: Progress = SILENT
) -> dict[str, Sequence[Any]]:
    """Return what some fields of a layer hold, each value once where that takes no longer."""
    found = repeated_at_once(source, fields, progress)
    if found is None:
        return {**read_rows(source, fields, progress=progress).values}
    return {**found}


def numbered(
    values: Sequence[Any], meaning: Callable[[Any], Any], progress: Progress = SILENT
) -> tuple[np.ndarray, list[Any]]:
    """Return the number (q,) of what each value means, and all meanings as they first appear.

    Each value is looked at once, however often it stands there.
    """
    repeated = values if isinstance(values, Repeated) else _repeated(values, progress)
    codes, different = repeated.number, repeated.values
    means = [meaning(key) for key in progress.watched(different, CHECK_EVERY)]
    order = {mean: at for at, mean in enumerate(dict.fromkeys(means))}
    if len(order) < len(means):
        codes = np.array([order[mean] for mean in means], dtype=np.int64)[codes]
    return codes, list(order)


def _repeated(values: Sequence[Any], progress: Progress) -> Repeated:
    number = Numbers()
    codes = np.empty(len(values), dtype=np.int64)
    for low in progress.watched(range(0, len(values), BATCH), 1):
        part = values[low : low + BATCH]
        if not PLAIN.issuperset(map(type, part)):
            part = [each if type(each) in PLAIN else as_text(each) for each in part]
        codes[low : low + BATCH] = number.of(part)
    return Repeated(codes, [*number])


def _one_by_one(
    source: QgsProcessingFeatureSource, fields: Sequence[str], points: bool, progress: Progress
) -> Taken:
    """Return what `taken_at_once` does of any layer; shapes other than points by their centers."""
    index = [source.fields().lookupField(field) for field in fields]
    request = QgsFeatureRequest().setSubsetOfAttributes(index)
    if not points:
        request.setFlags(request.flags() | QgsFeatureRequest.Flag.NoGeometry)
    ids: list[int] = []
    x, y = [], []
    columns: list[list[Any]] = [[] for _ in index]
    for count, feature in enumerate(source.getFeatures(request, SKIP_CHECKS)):
        if count % CHECK_EVERY == 0:
            progress.check()
        ids.append(feature.id())
        for at, column in zip(index, columns):
            column.append(feature[at])
        if points:
            geometry = feature.geometry()
            if geometry.isNull() or geometry.isEmpty():
                x.append(np.nan)
                y.append(np.nan)
                continue
            # A file may hold several points, or lines, in a table declared to hold points.
            is_point = geometry.wkbType() in POINTS
            point = geometry.asPoint() if is_point else geometry.centroid().asPoint()
            x.append(point.x())
            y.append(point.y())
    xy = np.column_stack([x, y]) if points else np.full((len(ids), 2), np.nan)
    return Taken(np.array(ids, dtype=np.int64), dict(zip(fields, columns)), xy)
