"""The demo's QGIS project: units filled by territory, borders, centers, labels."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsProject,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
)

from territory_planner.core.geometry.colour import colour_territories
from territory_planner.core.geometry.contiguity import contiguity
from territory_planner.core.geometry.polygons import polygons_from_wkb
from territory_planner.layers.drawing import styling
from territory_planner.layers.live.settings.plan_settings import (
    Criterion,
    PlanSettings,
    save_settings,
)
from territory_planner.layers.live.work.map_style import stand_in

from . import labels
from .picture import map_settings

MAP_CRS = "EPSG:5070"
"""An equal-area projection of the 48 states: territories show their true size."""
MARGIN = 90_000
"""Room for labels around the map, in metres."""


def open_layer(package: Path, table: str, title: str) -> QgsVectorLayer:
    """Open a layer of the GeoPackage."""
    layer = QgsVectorLayer(f"{package}|layername={table}", title, "ogr")
    if not layer.isValid():
        raise SystemExit(f"{package} has no layer {table}.")
    return layer


def colour_numbers(territories: QgsVectorLayer, key: str) -> dict[int | str, int]:
    """Return a colour number for each value of `key`, different for neighbours."""
    features = sorted(territories.getFeatures(), key=lambda feature: feature["id"])
    outlines = polygons_from_wkb([bytes(feature.geometry().asWkb()) for feature in features])
    graph = contiguity(outlines, "queen")
    numbers = colour_territories(graph, np.arange(outlines.n), outlines.n)
    return {feature[key]: int(number) for feature, number in zip(features, numbers)}


def map_extent(units: QgsVectorLayer, project: QgsProject) -> QgsReferencedRectangle:
    """Return the extent of the units on the map, closer than that of their bounding box."""
    to_map = QgsCoordinateTransform(units.crs(), project.crs(), project)
    extent = QgsRectangle()
    for unit in units.getFeatures():
        extent.combineExtentWith(to_map.transformBoundingBox(unit.geometry().boundingBox()))
    return QgsReferencedRectangle(extent.buffered(MARGIN), project.crs())


def make_project(package: Path, file: Path, criterion: Criterion) -> QgsProject:
    """Write a styled project beside the GeoPackage, with relative paths, and return it.

    The panel finds the plan set up in it, with `criterion` as its workload.
    """
    units = open_layer(package, "units", "Counties")
    territories = open_layer(package, "territories", "Territories")
    centers = open_layer(package, "centers", "Centers")
    stand_in(units)  # so that the panel may keep the legend up to date
    units.setRenderer(styling.units_renderer("territory", colour_numbers(territories, "name")))
    territories.setRenderer(styling.borders_renderer())
    territories.setLabeling(styling.territory_labels("name", "deviation"))
    territories.setLabelsEnabled(True)
    centers.setRenderer(styling.centers_renderer())
    centers.setLabeling(styling.keep_labels_off())
    centers.setLabelsEnabled(True)

    project = QgsProject.instance()  # where labels look up their layer
    project.clear()
    project.setTitle("Territory Planner demo")
    project.setCrs(QgsCoordinateReferenceSystem(MAP_CRS))
    for layer in (units, territories, centers):
        project.addMapLayer(layer)
    project.layerTreeRoot().findLayer(units.id()).setExpanded(False)
    project.viewSettings().setDefaultViewExtent(map_extent(units, project))
    plan = PlanSettings("territory", id_field="GEOID", name_field="NAME", criteria=(criterion,))
    save_settings(units, plan)
    labels.pin(territories, "name", centers, map_settings(project))
    if not project.write(str(file)):
        raise SystemExit(f"{file} can't be written: {project.error()}")
    return project
