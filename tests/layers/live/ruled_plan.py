"""Tables of constraints, and what a plan breaks of them.

Units 0 to 23 of the plan by rows; A and B on top, C and D below, three columns and two rows each.
"""

from __future__ import annotations

import numpy as np
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayer

from territory_planner.core.model.progress import SILENT
from territory_planner.layers.live.session.plan_checks import BASIC, sentence
from territory_planner.layers.live.session.session import PlanSession
from territory_planner.layers.live.settings.plan_settings import DesignSettings
from territory_planner.layers.live.settings.rule_settings import LayerReference
from territory_planner.layers.live.work.plan_design import designing

TERRITORY = 2


def table(name: str, *rows: tuple) -> LayerReference:
    """Add a table to the project; the first row holds its columns."""
    columns = "&".join(f"field={column}" for column in rows[0])
    layer = QgsVectorLayer(f"None?{columns}", name, "memory")
    features = []
    for row in rows[1:]:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(row))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    QgsProject.instance().addMapLayer(layer)
    return LayerReference(layer.id(), name)


def lines(name: str, *wkt: str) -> LayerReference:
    """Add a layer of lines to the project."""
    layer = QgsVectorLayer("LineString?crs=EPSG:32632&field=speed:double", name, "memory")
    features = []
    for text in wkt:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(text))
        feature.setAttributes([90.0])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    QgsProject.instance().addMapLayer(layer)
    return LayerReference(layer.id(), name)


def centers(**places: tuple[float, float]) -> str:
    """Add a layer of centers to the project; return its id."""
    layer = QgsVectorLayer("Point?crs=EPSG:32632&field=name:string", "centers", "memory")
    features = []
    for name, place in places.items():
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*place)))
        feature.setAttributes([name])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    QgsProject.instance().addMapLayer(layer)
    return layer.id()


def give(session: PlanSession, unit: int, key: str) -> None:
    session.layer.startEditing()
    fid = int(session.table.feature_id[unit])
    session.layer.changeAttributeValue(fid, TERRITORY, key, session.table.value[unit])
    session.flush()


def broken(session: PlanSession) -> dict[str, list[str]]:
    """Return what is said of broken constraints, by kind."""
    found: dict[str, list[str]] = {}
    for each in session.issues:
        if each.kind not in BASIC:
            found.setdefault(each.kind, []).append(sentence(session.plan, each))
    return found


def designed(session: PlanSession, count: int) -> np.ndarray:
    """Return the plan of a fast design of so many territories."""
    wish = DesignSettings(count=count, effort="fast")
    return designing(session, wish)(SILENT).plans[count].done.plan
