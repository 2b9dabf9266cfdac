"""QGIS's own "K-means clustering" algorithm, on the units' points."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from case import Case
from qgis.analysis import QgsNativeAlgorithms
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsVectorLayer,
)

APPLICATION = QgsApplication([], False)
APPLICATION.initQgis()
QgsApplication.processingRegistry().addProvider(QgsNativeAlgorithms())


def versions() -> dict[str, str]:
    return {"QGIS": Qgis.QGIS_VERSION.split("-")[0]}


def k_means(case: Case) -> dict[str, np.ndarray]:
    """It knows neither workload nor contiguity."""
    layer = QgsVectorLayer("Point?field=unit:integer", "units", "memory")
    features = []
    for unit, (x, y) in enumerate(case.planar.tolist()):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        feature.setAttribute(0, unit)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    context = QgsProcessingContext()
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("native:kmeansclustering")
    parameters = {"INPUT": layer, "CLUSTERS": case.k, "OUTPUT": "memory:"}
    results, done = algorithm.run(parameters, context, QgsProcessingFeedback())
    if not done:
        raise RuntimeError("native:kmeansclustering failed")
    label = np.zeros(case.n, dtype=np.int64)
    for feature in context.getMapLayer(results["OUTPUT"]).getFeatures():
        label[feature["unit"]] = feature["CLUSTER_ID"]
    return {"assignment": label}
