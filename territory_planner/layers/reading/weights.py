"""What weighs in units: points or small areas, such as customers, addresses, census blocks."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from qgis.core import (
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingFeatureSource,
    QgsWkbTypes,
)

from ...core.model.errors import InvalidInput
from ...core.model.progress import SILENT, Progress
from ...core.model.text import few
from ..report import Report
from ..text import tr
from ..values import as_amount, as_text
from .geometries import CHECK_EVERY, is_placed
from .units import SKIP_CHECKS


@dataclass(frozen=True)
class Weighing:
    """Where something weighs, and how much.

    Attributes
    ----------
    xy : (p, 2) float64
        In the coordinates of its layer.
    weight : (p,) float64
    """

    xy: np.ndarray
    weight: np.ndarray


def read_weights(
    source: QgsProcessingFeatureSource,
    field: str | None,
    report: Report,
    progress: Progress = SILENT,
) -> Weighing:
    """Read points, or areas by a point in each, and what they weigh: 1 without a field.

    Raises
    ------
    InvalidInput
        When the layer holds neither, nothing has a place, or a weight is no number of zero or
        more.
    """
    layer = source.sourceName()
    kinds = (QgsWkbTypes.GeometryType.PointGeometry, QgsWkbTypes.GeometryType.PolygonGeometry)
    if QgsWkbTypes.geometryType(source.wkbType()) not in kinds:
        raise InvalidInput(
            tr("“{layer}” can't serve as weights: it holds neither points nor areas.").format(
                layer=layer
            )
        )
    is_single = QgsWkbTypes.flatType(source.wkbType()) == QgsWkbTypes.Type.Point
    index = [source.fields().lookupField(field)] if field else []
    xs, ys, weights = [], [], []
    homeless, blank, wrong = 0, 0, []
    request = QgsFeatureRequest().setSubsetOfAttributes(index)
    for row, feature in enumerate(source.getFeatures(request, SKIP_CHECKS)):
        if row % CHECK_EVERY == 0:
            progress.check()
        weight: float | None = 1.0
        if index:
            weight = as_amount(feature[index[0]])
            if weight is None and as_text(feature[index[0]]):
                wrong.append(f"{feature.id()}: {feature[index[0]]}")
            blank += weight is None
        geometry = feature.geometry()
        if not is_placed(geometry):
            homeless += 1
            continue
        point = geometry.asPoint() if is_single else _point_in(geometry)
        xs.append(point.x())
        ys.append(point.y())
        weights.append(weight or 0.0)
    _tell(layer, field, homeless, blank, wrong, len(xs), report)
    return Weighing(np.column_stack([xs, ys]), np.array(weights, dtype=np.float64))


def _point_in(geometry: QgsGeometry) -> QgsPointXY:
    inside = geometry.pointOnSurface()
    return (geometry.centroid() if inside.isNull() else inside).asPoint()


def _tell(
    layer: str,
    field: str | None,
    homeless: int,
    blank: int,
    wrong: list[str],
    count: int,
    report: Report,
) -> None:
    if wrong:
        raise InvalidInput(
            tr(
                "“{field}” of “{layer}” must be a number of zero or more in every feature, and is "
                "not in {features}."
            ).format(field=field, layer=layer, features=few(wrong))
        )
    if not count:
        raise InvalidInput(
            tr("“{layer}” can't serve as weights: none of its features has a place.").format(
                layer=layer
            )
        )
    if homeless:
        report.warning(
            tr("Features of “{layer}” without a place, left out: {count:,}.").format(
                layer=layer, count=homeless
            )
        )
    if blank:
        report.warning(
            tr("“{field}” of “{layer}” is missing in {count:,} features, which weigh 0.").format(
                field=field, layer=layer, count=blank
            )
        )
