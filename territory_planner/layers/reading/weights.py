"""What weighs in units: points or small areas, such as customers, addresses, census blocks."""

from __future__ import annotations

import numpy as np
from qgis.core import (
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingFeatureSource,
)

from ...core.model.data_classes import dataclass
from ...core.model.errors import InvalidInput
from ...core.model.progress import SILENT, Progress
from ..report import Report
from ..text import tr
from .features import read_features
from .geometries import CHECK_EVERY, is_placed
from .ground import Ground
from .kinds import has_areas, has_points
from .rows import SKIP_CHECKS


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
    ground: Ground,
    report: Report,
    progress: Progress = SILENT,
) -> Weighing:
    """Read points, or areas by a point in each, and what they weigh: 1 without a field.

    Parameters
    ----------
    ground : Ground
        Of the layer itself: what is no place there is left out.

    Raises
    ------
    InvalidInput
        When the layer holds neither, nothing has a place, or a weight is no number of zero or
        more.
    """
    layer, is_area = source.sourceName(), has_areas(source)
    if not (is_area or has_points(source)):
        raise InvalidInput(
            tr("“{layer}” can't serve as weights: it holds neither points nor areas.").format(
                layer=layer
            )
        )
    read = read_features(source, [field] if field else [], points=not is_area, progress=progress)
    weight = read.amounts(field) if field else np.ones(read.count)
    xy = _points_in(source, progress) if is_area else read.xy
    placed = np.isfinite(ground.landed(xy, ground.crs, progress)).all(axis=1)
    _tell(layer, field, placed, weight, report)
    return Weighing(xy[placed], np.nan_to_num(weight[placed]))


def _points_in(source: QgsProcessingFeatureSource, progress: Progress) -> np.ndarray:
    """Return (p, 2) float64, a point in each area; NaN where it has no place."""
    places = []
    request = QgsFeatureRequest().setSubsetOfAttributes([])
    for row, feature in enumerate(source.getFeatures(request, SKIP_CHECKS)):
        if row % CHECK_EVERY == 0:
            progress.check()
        geometry = feature.geometry()
        if not is_placed(geometry):
            places.append((np.nan, np.nan))
            continue
        point = _point_in(geometry)
        places.append((point.x(), point.y()))
    return np.array(places, dtype=np.float64).reshape(-1, 2)


def _point_in(geometry: QgsGeometry) -> QgsPointXY:
    inside = geometry.pointOnSurface()
    return (geometry.centroid() if inside.isNull() else inside).asPoint()


def _tell(
    layer: str, field: str | None, placed: np.ndarray, weight: np.ndarray, report: Report
) -> None:
    if not placed.any():
        raise InvalidInput(
            tr("“{layer}” can't serve as weights: none of its features has a place.").format(
                layer=layer
            )
        )
    homeless, blank = int((~placed).sum()), int(np.isnan(weight).sum())
    if homeless:
        report.warning(
            tr("Features of “{layer}” without a place, left out: {count:,}.").format(
                layer=layer, count=homeless
            )
        )
    if blank:
        report.warning(
            tr(
                "“{field}” of “{layer}” is missing in {count:,} {count:feature|features}, "
                "which {count:weighs|weigh} 0."
            ).format(field=field, layer=layer, count=blank)
        )
