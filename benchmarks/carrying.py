"""How long `carryover` takes on neighbourhoods of England and Wales, against QGIS's overlay.

Run ``python -m benchmarks.carrying DATA FOLDER`` with the folder of the real data and one for what
is written. New units are hexagons of 5 km, and the same neighbourhoods moved by 36 m. Prints
seconds of the processor, reading and writing included, and the ratio to ``native:intersection``.
"""

from __future__ import annotations

import resource
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsVectorLayer,
)

LSOA = "lsoa_england_wales/lsoa_ew_admissions.gpkg"
POINTS = 500_000


def seconds(algorithm: str, **parameters: Any) -> float:
    import processing

    context = QgsProcessingContext()
    context.setInvalidGeometryCheck(QgsFeatureRequest.InvalidGeometryCheck.GeometrySkipInvalid)
    start = time.process_time()
    processing.run(algorithm, parameters, context=context, feedback=QgsProcessingFeedback(False))
    return time.process_time() - start


def new_units(units: str, folder: Path) -> dict[str, str]:
    import processing

    extent = QgsVectorLayer(units).extent()
    made = {name: str(folder / f"{name}.gpkg") for name in ("hexagons", "moved")}
    grid = {"TYPE": 4, "EXTENT": extent, "HSPACING": 5000, "VSPACING": 5000, "CRS": "EPSG:27700"}
    processing.run("native:creategrid", {**grid, "OUTPUT": made["hexagons"]})
    valid = processing.run("native:fixgeometries", {"INPUT": units, "OUTPUT": "memory:"})
    shift = {"INPUT": valid["OUTPUT"], "DELTA_X": 30, "DELTA_Y": 20, "OUTPUT": made["moved"]}
    processing.run("native:translategeometry", shift)
    return made


def points(units: str) -> QgsVectorLayer:
    random = np.random.default_rng(1)
    shapes = [each.geometry() for each in QgsVectorLayer(units).getFeatures()]
    layer = QgsVectorLayer("Point?crs=EPSG:27700", "points", "memory")
    features = []
    for at in random.integers(0, len(shapes), POINTS).tolist():
        middle, box = shapes[at].centroid().asPoint(), shapes[at].boundingBox()
        reach = min(box.width(), box.height()) / 2
        x, y = random.uniform(-reach, reach, 2)
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(middle.x() + x, middle.y() + y)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def main() -> None:
    data, folder = map(Path, sys.argv[1:])
    application = QgsApplication([], False)
    application.initQgis()
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    from processing.core.Processing import Processing

    from territory_planner.plugin import TerritoryPlannerPlugin

    Processing.initialize()
    plugin = TerritoryPlannerPlugin(None)
    plugin.initProcessing()
    units = str(data / LSOA)
    weights = points(units)
    for name, made in new_units(units, folder).items():
        asked = {"INPUT": units, "NEW_UNITS": made, "WORKLOAD": ["admissions"]}
        ours = seconds("territory_planner:carryover", **asked, OUTPUT=str(folder / "ours.gpkg"))
        weighed = seconds(
            "territory_planner:carryover",
            **asked,
            WEIGHT_LAYER=weights,
            OUTPUT=str(folder / "weighed.gpkg"),
        )
        theirs = seconds(
            "native:intersection", INPUT=units, OVERLAY=made, OUTPUT=str(folder / "theirs.gpkg")
        )
        print(
            f"{name}: by land {ours:.1f} s, QGIS's intersection {theirs:.1f} s "
            f"(ratio {ours / theirs:.2f}); with {POINTS:,} points {weighed:.1f} s"
        )
    print(f"memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:,.0f} MiB")
    plugin.unload()


if __name__ == "__main__":
    main()
