"""The centers of a plan's territories, from the point layer chosen in the set-up."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsFeature, QgsProject, QgsVectorLayer

from ...core.errors import InvalidInput
from ...core.text import few
from ..compat import friendly_field
from ..plan import unique_names
from ..reading.ground import Ground
from ..text import tr
from ..values import as_number, as_text


def read_plan_centers(layer_id: str) -> dict[str, np.ndarray]:
    """Return the position (km, see `core.problem.Problem`) of each center by its name.

    Names come from the layer's likeliest field; a territory has the center of its own name.
    Empty when the layer is not in the project.
    """
    layer = _layer(layer_id)
    if layer is None:
        return {}
    centers = _centers(layer)
    points = [feature.geometry().centroid().asPoint() for feature in centers.values()]
    ground = Ground(layer.crs(), QgsProject.instance().transformContext())
    place = ground.position(
        np.array([point.x() for point in points]), np.array([point.y() for point in points])
    )
    return dict(zip(centers, place))


def read_capacities(layer_id: str, field: str) -> dict[str, float]:
    """Return what each center can carry, by its name.

    Raises
    ------
    InvalidInput
        When the layer or the field is gone, or a capacity is not above zero.
    """
    layer = _layer(layer_id)
    if layer is None or layer.fields().lookupField(field) < 0:
        raise InvalidInput(
            tr("Capacity: the centers' layer, or its field “{field}”, is not there.").format(
                field=field
            )
        )
    found = {name: as_number(feature[field]) for name, feature in _centers(layer).items()}
    wrong = [name for name, value in found.items() if value is None or value <= 0]
    if wrong:
        raise InvalidInput(
            tr(
                "“{field}” must be a number above zero for every center, and is not for {names}."
            ).format(field=field, names=few(wrong))
        )
    return {name: value for name, value in found.items() if value is not None}


def _layer(layer_id: str) -> QgsVectorLayer | None:
    layer = QgsProject.instance().mapLayer(layer_id)
    return layer if isinstance(layer, QgsVectorLayer) and layer.isValid() else None


def _centers(layer: QgsVectorLayer) -> dict[str, QgsFeature]:
    """Return the features that have a point, by what the centers are called."""
    friendly = friendly_field(layer.fields())
    field = layer.fields().lookupField(friendly) if friendly else -1
    names, features = [], []
    for feature in layer.getFeatures():
        if feature.hasGeometry():
            own = as_text(feature[field]) if field >= 0 else ""
            names.append(own or tr("Center {id}").format(id=feature.id()))
            features.append(feature)
    return dict(zip(unique_names(names), features))
