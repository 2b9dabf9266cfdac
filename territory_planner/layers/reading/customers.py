"""Customers: points, each in a unit or in none, with numbers of their own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsFeatureRequest, QgsFeatureSource, QgsWkbTypes

from ...core.geometry.locate import first_holder
from ...core.model.errors import InvalidInput
from ...core.model.progress import SILENT, Progress
from ..report import Report
from ..text import tr
from ..values import as_number
from .geometries import CHECK_EVERY, is_placed
from .units import Units


@dataclass(frozen=True)
class Customers:
    """The p customers of a point layer; those without a point are left out.

    Attributes
    ----------
    xy : (p, 2) float64
        In the coordinates of the units.
    unit : (p,) int64
        The unit that holds each, -1 for none.
    values : dict of (p,) float64
        What was asked for by field name; NaN where it is missing.
    feature_id : (p,) int64
    """

    xy: np.ndarray
    unit: np.ndarray
    values: dict[str, np.ndarray]
    feature_id: np.ndarray

    def per_unit(self, n: int, weight: np.ndarray | None = None) -> np.ndarray:
        """Return (n,) float64, the customers of each unit, or the sum of their weights (p,)."""
        inside = self.unit >= 0
        weights = None if weight is None else np.nan_to_num(weight[inside])
        return np.bincount(self.unit[inside], weights, n).astype(np.float64)


def read_customers(
    source: QgsFeatureSource,
    units: Units,
    report: Report,
    fields: Sequence[str] = (),
    progress: Progress = SILENT,
) -> Customers:
    """Read customers, and find the units that hold them.

    Raises
    ------
    InvalidInput
        When the layer is no point layer, or has no point.
    """
    name = source.sourceName()
    if QgsWkbTypes.geometryType(source.wkbType()) != QgsWkbTypes.GeometryType.PointGeometry:
        raise InvalidInput(
            tr("“{layer}” can't serve as customers: it is no point layer.").format(layer=name)
        )
    ids, xy, values, lost = _read(source, fields, progress)
    if not len(xy):
        raise InvalidInput(
            tr("“{layer}” has no customers: none of its features has a point.").format(layer=name)
        )
    if lost:
        report.warning(
            tr("Customers without a point, left out: {count:,} of {n:,}.").format(
                count=lost, n=lost + len(xy)
            )
        )
    xy = units.ground.placed(xy, source.sourceCrs())
    unit = first_holder(units.polygons, xy, progress)
    outside = int((unit < 0).sum())
    if outside:
        report.warning(
            tr("Customers in no unit of “{units}”: {count:,} of {n:,}.").format(
                units=units.source_name, count=outside, n=len(xy)
            )
        )
    return Customers(xy, unit, values, ids)


def _read(
    source: QgsFeatureSource, fields: Sequence[str], progress: Progress
) -> tuple[np.ndarray, np.ndarray, dict[str, np.ndarray], int]:
    """Return ids, points (p, 2) in layer coordinates, values, and how many have no point."""
    index = {field: source.fields().lookupField(field) for field in fields}
    request = QgsFeatureRequest().setSubsetOfAttributes([*index.values()])
    ids, x, y, lost = [], [], [], 0
    columns: dict[str, list[float]] = {field: [] for field in fields}
    for row, feature in enumerate(source.getFeatures(request)):
        if row % CHECK_EVERY == 0:
            progress.check()
        geometry = feature.geometry()
        if not is_placed(geometry):
            lost += 1
            continue
        point = geometry.centroid().asPoint() if geometry.isMultipart() else geometry.asPoint()
        ids.append(feature.id())
        x.append(point.x())
        y.append(point.y())
        for field, column in index.items():
            number = as_number(feature[column])
            columns[field].append(np.nan if number is None else number)
    values = {field: np.array(column, dtype=np.float64) for field, column in columns.items()}
    place = np.column_stack([np.array(x, dtype=np.float64), np.array(y, dtype=np.float64)])
    return np.array(ids, dtype=np.int64), place, values, lost
