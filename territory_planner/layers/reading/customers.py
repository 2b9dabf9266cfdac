"""Customers: points, each in a unit or in none, with numbers of their own."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import QgsProcessingFeatureSource

from ...core.geometry.locate import first_holder
from ...core.model.data_classes import dataclass
from ...core.model.errors import InvalidInput
from ...core.model.progress import SILENT, Progress
from ...core.model.sums import sums_by
from ..report import Report
from ..text import tr
from .far import looks_of, refuse_swapped, why_odd
from .features import Features, read_features
from .kinds import has_points
from .units import Units


@dataclass(frozen=True)
class Customers:
    """The p customers of a point layer; those without a place are left out.

    Attributes
    ----------
    xy : (p, 2) float64
        In the coordinates of the units.
    unit : (p,) int64
        The unit that holds each, -1 for none.
    values : dict of (p,) float64
        What was asked for by field name; NaN where it is missing.
    read : Features
        All features of the layer.
    row : (p,) int64
        Which of these each is.
    """

    xy: np.ndarray
    unit: np.ndarray
    values: dict[str, np.ndarray]
    read: Features
    row: np.ndarray

    def per_unit(self, n: int, weight: np.ndarray | None = None) -> np.ndarray:
        """Return (n,) float64, the customers of each unit, or the sum of their weights (p,)."""
        amount = np.ones(len(self.unit)) if weight is None else np.nan_to_num(weight)
        return sums_by(self.unit, amount, n)


def read_customers(
    source: QgsProcessingFeatureSource,
    units: Units,
    report: Report,
    fields: Sequence[str] = (),
    progress: Progress = SILENT,
) -> Customers:
    """Read customers, and find the units that hold them.

    Raises
    ------
    InvalidInput
        When the layer is no point layer, has no point, or a field holds what is no number.
    """
    name = source.sourceName()
    if not has_points(source):
        raise InvalidInput(
            tr("“{layer}” can't serve as customers: it is no point layer.").format(layer=name)
        )
    read = read_features(source, fields, points=True, progress=progress)
    crs = source.sourceCrs()
    landed = units.ground.landed(read.xy, crs, progress)
    unit = first_holder(units.polygons, landed, progress, units.period)
    has_point = np.isfinite(read.xy).all(axis=1)
    lost = int((~has_point).sum())
    if not has_point.any():
        raise InvalidInput(
            tr("“{layer}” has no customers: none of its features has a point.").format(layer=name)
        )
    if lost:
        report.warning(
            tr("Customers without a point, left out: {count:,} of {n:,}.").format(
                count=lost, n=read.count
            )
        )
    looks = looks_of(units, read.xy, landed, unit, crs, progress)
    refuse_swapped(units, looks, unit, read)
    outside = int((has_point & (unit < 0)).sum())
    if outside:
        said = tr("Customers in no unit of “{units}”: {count:,} of {n:,}.").format(
            units=units.source_name, count=outside, n=read.count - lost
        )
        report.warning(f"{said} {why_odd(units, read, looks, progress)}".rstrip())
    placed = np.isfinite(landed).all(axis=1)
    values = {field: read.measures(field)[placed] for field in fields}
    return Customers(landed[placed], unit[placed], values, read, np.flatnonzero(placed))
