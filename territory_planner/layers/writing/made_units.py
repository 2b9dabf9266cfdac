"""Units that were made of points, and the points with their unit."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingFeatureSource

from ...core.geometry.polygons import Polygons
from ...core.model.progress import SILENT, Progress
from ...core.model.sums import sums_by
from ..compat import long_field, real_field, text_field
from ..reading.features import Features, features_of
from ..reading.units import Units
from ..report import Report
from ..text import tr
from .columns import Columns, free_names
from .output import Table
from .results import (
    copied_from,
    copied_units,
    table_of_columns,
    units_table,
    widened_table,
)

UNIT_ID = "unit_id"
CUSTOMERS = "customers"


def sums_of(points: Features, fields: Sequence[str], unit: np.ndarray, n: int) -> list[list[float]]:
    """Return for each of n units how many points it has, and the sums of their fields.

    Raises
    ------
    InvalidInput
        When a field holds what is no number, or too large a one.
    """
    columns = [sums_by(unit, np.ones(points.count), n)]
    for field in fields:
        amount = points.measures(field)
        columns.append(sums_by(unit, np.nan_to_num(amount), n))
    return [[int(row[0]), *row[1:]] for row in np.column_stack(columns).tolist()]


def report_outside(points: Features, xy: np.ndarray, unit: np.ndarray, report: Report) -> None:
    """Say which points have no unit.

    Parameters
    ----------
    xy : (p, 2) float64
        NaN without a point, and where coordinates are no place.
    """
    without = np.flatnonzero(np.isnan(points.xy[:, 0]))
    lands = np.isfinite(xy[:, 0])
    nowhere = np.flatnonzero(~lands & np.isfinite(points.xy[:, 0]))
    outside = np.flatnonzero((unit < 0) & lands)
    for rows, said in (
        (
            nowhere,
            tr(
                "Customers whose coordinates are no place in {crs}, left out ({count:,} of {n:,}): "
                "{customers}. Check whether latitude and longitude are swapped."
            ),
        ),
        (without, tr("Customers without a point, left out ({count:,} of {n:,}): {customers}.")),
        (outside, tr("Customers outside the region, left out ({count:,} of {n:,}): {customers}.")),
    ):
        if len(rows):
            report.warning(
                said.format(
                    count=len(rows),
                    n=points.count,
                    customers=points.named(rows),
                    crs=points.source.sourceCrs().authid(),
                )
            )


def cells_table(
    outlines: Polygons,
    names: Sequence[str],
    sums: Sequence[Sequence[float]],
    fields: Sequence[str],
    crs: QgsCoordinateReferenceSystem,
) -> Table:
    """Return cells with what they are called and the sums of their points."""
    own = [text_field(UNIT_ID), long_field(CUSTOMERS)]
    added = map(real_field, free_names(fields, (UNIT_ID, CUSTOMERS)))
    return table_of_columns([*own, *added], [names, *zip(*sums)], outlines, crs)


def joined_table(
    source: QgsProcessingFeatureSource,
    units: Units,
    sums: Sequence[Sequence[float]],
    fields: Sequence[str],
    report: Report,
    progress: Progress,
) -> Table:
    """Return given polygons with the sums of the points in them."""
    columns = Columns.beside(source.fields())
    count, *names = columns.all_free([CUSTOMERS, *fields], report)
    added = [long_field(count), *map(real_field, names)]
    nothing = [None] * len(added)
    copied = copied_units(source, units, [*sums, nothing], progress)
    return units_table(
        source, units, columns, added, sums.__getitem__, lambda _: nothing, copied=copied
    )


def points_table(
    points: Features, unit: np.ndarray, names: Sequence[str], progress: Progress = SILENT
) -> Table:
    """Return the points, each with what its unit is called."""
    every = features_of(points, np.arange(points.count), progress)
    called = [*((name,) for name in names), (None,)]  # the last of those in none: -1
    rows = ((feature, called[unit[row]]) for row, feature in every)
    copied = copied_from(points.source, points.feature_id, unit, called)
    return widened_table(points.source, [text_field(UNIT_ID)], rows, copied=copied)
