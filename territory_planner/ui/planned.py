"""Which layers of the project have a plan, and which might get one."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer, QgsWkbTypes

from ..layers.live.settings.plan_settings import PROPERTY


def planned_layers() -> list[QgsVectorLayer]:
    """Return the project's layers that have a plan, by name."""
    layers = QgsProject.instance().mapLayers().values()
    planned = [
        layer
        for layer in layers
        if isinstance(layer, QgsVectorLayer) and layer.customProperty(PROPERTY)
    ]
    return sorted(planned, key=lambda layer: (layer.name(), layer.id()))


def has_polygons(layer: QgsMapLayer | None) -> bool:
    """Tell whether units can be planned on a layer."""
    polygon = QgsWkbTypes.GeometryType.PolygonGeometry
    return isinstance(layer, QgsVectorLayer) and layer.geometryType() == polygon


def unplanned_layer(
    active: QgsMapLayer | None, shown: QgsVectorLayer | None
) -> QgsVectorLayer | None:
    """Return a polygon layer without a plan, the active one rather than others; or None."""
    known = [*planned_layers(), shown]
    others = sorted(QgsProject.instance().mapLayers().values(), key=lambda each: each.name())
    return next(
        (each for each in [active, *others] if has_polygons(each) and each not in known), None
    )
