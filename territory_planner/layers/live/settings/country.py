"""In which country units lie, by the map of the world that QGIS has with it; their first keys."""

from __future__ import annotations

import re
from collections.abc import Iterator
from operator import itemgetter
from pathlib import Path

import numpy as np
from qgis.core import (
    QgsApplication,
    QgsCoordinateTransformContext,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPoint,
    QgsRectangle,
    QgsVectorLayer,
)

from ....core.model.errors import InvalidInput
from ...reading.geometries import is_placed
from ...reading.ground import Ground
from ...values import as_text

MAP = "resources/data/world_map.gpkg|layername=countries"
CODE = "ISO_A3"

LOOKED_AT = 100
"""Units that are looked for, at most."""


def country_of(layer: QgsVectorLayer, context: QgsCoordinateTransformContext) -> str:
    """Return the ISO code, of three letters, of the country that most units lie in; '' for none.

    Of the first `LOOKED_AT` units; '' too where their place is not known, and without that map.
    """
    world = QgsVectorLayer(str(Path(QgsApplication.pkgDataPath()) / MAP), "countries", "ogr")
    if not world.isValid() or world.fields().lookupField(CODE) < 0:
        return ""
    places = _places(layer, context)
    if not len(places):
        return ""
    code, count = max(_counted(world, places), key=itemgetter(1), default=("", 0))
    return code if 2 * count > len(places) and re.fullmatch("[A-Z]{3}", code) else ""


def _counted(world: QgsVectorLayer, places: np.ndarray) -> Iterator[tuple[str, int]]:
    """Yield each country around places (p, 2), and how many of them it holds."""
    points = [QgsPoint(*xy) for xy in places.tolist()]
    around = QgsFeatureRequest(QgsRectangle(*places.min(axis=0), *places.max(axis=0)))
    for each in world.getFeatures(around):
        engine = QgsGeometry.createGeometryEngine(each.geometry().constGet())
        engine.prepareGeometry()
        yield str(each[CODE]), sum(map(engine.contains, points))


def first_keys(layer: QgsVectorLayer, field: str) -> list[str]:
    """Return what a field holds in the first `LOOKED_AT` units."""
    index = [layer.fields().lookupField(field)]
    request = QgsFeatureRequest().setSubsetOfAttributes(index).setLimit(LOOKED_AT)
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    return [as_text(each[field]) for each in layer.getFeatures(request)]


def _places(layer: QgsVectorLayer, context: QgsCoordinateTransformContext) -> np.ndarray:
    """Return (p, 2) float64, longitude and latitude of a point in each of the first units."""
    request = QgsFeatureRequest().setSubsetOfAttributes([]).setLimit(LOOKED_AT)
    shapes = [feature.geometry() for feature in layer.getFeatures(request)]
    points = [shape.pointOnSurface().asPoint() for shape in shapes if is_placed(shape)]
    ground = Ground(layer.crs(), context)
    if not points or not ground.globe:
        return np.zeros((0, 2))
    xy = np.array([(point.x(), point.y()) for point in points])
    try:
        return np.column_stack(ground.lonlat(*xy.T))
    except InvalidInput:  # The layer's reference system is not that of its coordinates.
        return np.zeros((0, 2))
