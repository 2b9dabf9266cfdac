"""Links: pairs of units that count as neighbours though they don't touch (ferries, bridges)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import QgsProcessingFeatureSource, QgsWkbTypes

from ..core.errors import InvalidInput
from ..core.text import few
from .ground import transformed
from .points import unit_at_points
from .report import Report
from .text import tr
from .units import Units
from .values import as_text

FROM, TO = "from_id", "to_id"
"""Columns of a table of links, as in the layer of neighbours that we write."""


def read_links(
    source: QgsProcessingFeatureSource, units: Units, ids: Sequence[object], report: Report
) -> tuple[np.ndarray, np.ndarray]:
    """Return (l,) int64 twice, the units at either end of each link.

    A line links the units that hold its two ends; a row of a table without geometry the units
    whose ids stand in ``from_id`` and ``to_id``. Links that lead nowhere or from a unit to
    itself are left out and reported.

    Parameters
    ----------
    ids : sequence of n values
        What identifies the units in a table.
    """
    kind = QgsWkbTypes.geometryType(source.wkbType())
    if kind == QgsWkbTypes.GeometryType.LineGeometry:
        first, second, name = _by_lines(source, units)
    elif kind == QgsWkbTypes.GeometryType.NullGeometry:
        first, second, name = _by_table(source, ids)
    else:
        raise InvalidInput(
            tr("Links are lines or a table of unit ids; “{layer}” is neither.").format(
                layer=source.sourceName()
            )
        )
    real = (first >= 0) & (second >= 0) & (first != second)
    if not real.all():
        report.warning(
            tr("Links that do not join two units, left out ({count:,} of {n:,}): {links}.").format(
                count=int((~real).sum()),
                n=len(real),
                links=few([name[row] for row in np.flatnonzero(~real)]),
            )
        )
    return first[real], second[real]


def _by_lines(
    source: QgsProcessingFeatureSource, units: Units
) -> tuple[np.ndarray, np.ndarray, list[str]]:
    ends, name = [], []
    for feature in source.getFeatures():
        vertices = [(point.x(), point.y()) for point in feature.geometry().vertices()]
        name.append(tr("feature {id}").format(id=feature.id()))
        ends += [vertices[0], vertices[-1]] if vertices else [(np.nan, np.nan)] * 2
    xy = np.array(ends, dtype=np.float64).reshape(-1, 2)
    known = np.isfinite(xy).all(axis=1)
    ground = units.ground
    if ground.globe and source.sourceCrs().isValid():
        placed = transformed(*xy[known].T, source.sourceCrs(), ground.crs, ground.context)
        xy[known] = np.column_stack(placed)
    unit = unit_at_points(units.polygons, xy)
    return unit[::2], unit[1::2], name


def _by_table(
    source: QgsProcessingFeatureSource, ids: Sequence[object]
) -> tuple[np.ndarray, np.ndarray, list[str]]:
    if min(source.fields().lookupField(column) for column in (FROM, TO)) < 0:
        raise InvalidInput(
            tr("The table of links “{table}” needs the columns {columns}.").format(
                table=source.sourceName(), columns=f"{FROM}, {TO}"
            )
        )
    number = {as_text(value): unit for unit, value in enumerate(ids)}
    pairs = [(as_text(feature[FROM]), as_text(feature[TO])) for feature in source.getFeatures()]
    unit = np.array([[number.get(end, -1) for end in pair] for pair in pairs], dtype=np.int64)
    unit = unit.reshape(-1, 2)
    return unit[:, 0], unit[:, 1], [" – ".join(pair) for pair in pairs]
