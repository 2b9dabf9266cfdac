"""Pins the labels of the territories to good places on a map of known scale.

QGIS's own search leaves labels of small territories out, or puts them on their neighbours.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

import numpy as np
import shapely.geometry as geometry
import shapely.wkb
from qgis.core import (
    QgsCoordinateTransform,
    QgsMapSettings,
    QgsPalLayerSettings,
    QgsPointXY,
    QgsProperty,
    QgsRuleBasedLabeling,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QFontMetricsF

from territory_planner.layers.drawing import styling

from .label_places import place_labels

NEAREST, FARTHEST = 0.8, 1.1
"""Scales at which labels stay pinned, in times that of the map they were pinned for."""

SIMPLER = 2_000
"""Outlines are simplified by so many metres before labels are tried on them."""


def pin(
    territories: QgsVectorLayer, key: str, centers: QgsVectorLayer, settings: QgsMapSettings
) -> None:
    """Pin the labels of `territories` to good places on the map that `settings` describes.

    At other scales QGIS places them, and only those that fit into their territory.
    """
    to_map = QgsCoordinateTransform(
        territories.crs(), settings.destinationCrs(), settings.transformContext()
    )
    names, outlines = [], []
    for feature in territories.getFeatures():
        shape = feature.geometry()
        shape.transform(to_map)
        names.append(feature[key])
        outlines.append(shapely.wkb.loads(bytes(shape.asWkb())).simplify(SIMPLER).buffer(0))
    dots = {
        center[key]: to_map.transform(center.geometry().asPoint())
        for center in centers.getFeatures()
    }
    extent = settings.visibleExtent()
    frame = geometry.box(extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())
    places = place_labels(
        outlines,
        _sizes(names, settings),
        np.array([[dots[name].x(), dots[name].y()] for name in names]),
        frame,
    )
    to_layer = QgsCoordinateTransform(
        settings.destinationCrs(), territories.crs(), settings.transformContext()
    )
    back = [to_layer.transform(QgsPointXY(*place)) for place in places]
    pinned, free = territories.labeling().settings(), territories.labeling().settings()
    _set_places(pinned, key, dict(zip(names, back)))
    _keep_inside(free)
    scale, rule = settings.scale(), QgsRuleBasedLabeling.Rule
    root = rule(None)
    # QGIS 3.22 reads whole numbers only.
    root.appendChild(rule(pinned, round(NEAREST * scale), round(FARTHEST * scale)))
    root.appendChild(rule(free, elseRule=True))
    territories.setLabeling(QgsRuleBasedLabeling(root))


def _sizes(names: Sequence[str], settings: QgsMapSettings) -> np.ndarray:
    """Return (k, 2), width and height of each label in map units, halo included."""
    font = styling.label_font()
    font.setPixelSize(round(styling.LABEL_SIZE / 72 * settings.outputDpi()))
    measure = QFontMetricsF(font)
    pixels = [
        (max(map(measure.horizontalAdvance, (name, "+10.0 %"))), 2 * measure.height())
        for name in names
    ]
    return (np.array(pixels) + measure.height() / 3) * settings.mapUnitsPerPixel()


def _set_places(labeling: QgsPalLayerSettings, key: str, places: dict[str, QgsPointXY]) -> None:
    """Fix the middle of each label, in layer coordinates."""
    named = QgsPalLayerSettings.Property
    properties = labeling.dataDefinedProperties()
    for axis, which in ((0, named.PositionX), (1, named.PositionY)):
        column = json.dumps({name: place[axis] for name, place in places.items()})
        quoted = column.replace("'", "''")
        expression = f"map_get(json_to_map('{quoted}'), \"{key}\")"
        properties.setProperty(which, QgsProperty.fromExpression(expression))
    properties.setProperty(named.Hali, QgsProperty.fromExpression("'Center'"))
    properties.setProperty(named.Vali, QgsProperty.fromExpression("'Half'"))
    labeling.setDataDefinedProperties(properties)


def _keep_inside(labeling: QgsPalLayerSettings) -> None:
    """Leave out labels that do not fit into their territory."""
    labeling.fitInPolygonOnly = True
    properties = labeling.dataDefinedProperties()
    outside = QgsProperty.fromExpression("'no'")
    properties.setProperty(QgsPalLayerSettings.Property.PolygonLabelOutside, outside)
    labeling.setDataDefinedProperties(properties)
