"""A small plan to test on: a grid of squares in memory."""

from __future__ import annotations

from qgis.core import QgsFeature, QgsGeometry, QgsRectangle, QgsVectorLayer

from territory_planner.layers.live.settings.plan_settings import (
    Criterion,
    PlanSettings,
    save_settings,
)

PLAN = ("AAABBB", "AAABBB", "CCCDDD", "CCCDDD")


def make_layer(rows=PLAN, size: float = 1000.0, text: bool = True) -> QgsVectorLayer:
    """Return squares named r{row}c{column} with workloads 1, 2, …; '.' is unassigned."""
    kind = "string" if text else "integer"
    uri = f"Polygon?crs=EPSG:32632&field=name:string&field=work:double&field=territory:{kind}"
    layer = QgsVectorLayer(uri, "units", "memory")
    features = []
    for row, line in enumerate(rows):
        for column, letter in enumerate(line):
            feature = QgsFeature(layer.fields())
            left, top = 500000 + column * size, 5000000 - row * size
            feature.setGeometry(
                QgsGeometry.fromRect(QgsRectangle(left, top - size, left + size, top))
            )
            value = None if letter == "." else letter if text else "ABCDEFGH".index(letter) + 1
            feature.setAttributes([f"r{row}c{column}", float(len(features) + 1), value])
            features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


def set_up(layer: QgsVectorLayer, **changes) -> QgsVectorLayer:
    """Keep settings for the plan with the layer."""
    wanted = {
        "territory_field": "territory",
        "name_field": "name",
        "criteria": (Criterion("work"),),
        **changes,
    }
    save_settings(layer, PlanSettings(**wanted))
    return layer
