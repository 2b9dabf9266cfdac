"""Tables and lines in memory."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer

from tests.layers.grid_layer import METRES


def table_layer(fields: str, *rows: Sequence[Any], name: str = "table") -> QgsVectorLayer:
    """Return a table without geometry, fields as in "zone:string target:double"."""
    declared = "&".join(f"field={field}" for field in fields.split())
    layer = QgsVectorLayer(f"NoGeometry?{declared}", name, "memory")
    for row in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(row))
        layer.dataProvider().addFeature(feature)
    return layer


def line_layer(*lines: Sequence[tuple[float, float]], crs: str = METRES) -> QgsVectorLayer:
    """Return a layer of lines."""
    layer = QgsVectorLayer(f"LineString?crs={crs}", "lines", "memory")
    for line in lines:
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromPolylineXY([QgsPointXY(*xy) for xy in line]))
        layer.dataProvider().addFeature(feature)
    return layer
