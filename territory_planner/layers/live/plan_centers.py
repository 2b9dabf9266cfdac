"""The centers of a plan's territories, from the point layer chosen in the set-up."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsProject, QgsVectorLayer

from ..compat import friendly_field
from ..plan import unique_names
from ..reading.ground import Ground
from ..text import tr
from ..values import as_text


def read_plan_centers(layer_id: str) -> dict[str, np.ndarray]:
    """Return the position (km, see `core.problem.Problem`) of each center by its name.

    Names come from the layer's likeliest field; a territory has the center of its own name.
    Empty when the layer is not in the project.
    """
    layer = QgsProject.instance().mapLayer(layer_id)
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
        return {}
    friendly = friendly_field(layer.fields())
    field = layer.fields().lookupField(friendly) if friendly else -1
    names, points = [], []
    for feature in layer.getFeatures():
        if feature.hasGeometry():
            own = as_text(feature[field]) if field >= 0 else ""
            names.append(own or tr("Center {id}").format(id=feature.id()))
            points.append(feature.geometry().centroid().asPoint())
    ground = Ground(layer.crs(), QgsProject.instance().transformContext())
    place = ground.position(
        np.array([point.x() for point in points]), np.array([point.y() for point in points])
    )
    return dict(zip(unique_names(names), place))
