"""Other layers of the project that a plan's constraints refer to."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureIterator,
    QgsFeatureRequest,
    QgsFields,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
    QgsWkbTypes,
)

from ....core.model.errors import InvalidInput
from ...text import tr
from .rule_settings import LayerReference


def referred_layer(reference: LayerReference, use: str) -> QgsVectorLayer:
    """Return the layer that is referred to.

    Parameters
    ----------
    use : str
        What it is for, as in the set-up: "Links".

    Raises
    ------
    InvalidInput
        When it is not in the project, or can't be read.
    """
    layer = QgsProject.instance().mapLayer(reference.id)
    if not isinstance(layer, QgsVectorLayer):
        text = tr("{use}: the layer “{layer}” is not in the project (any more).")
        raise InvalidInput(text.format(use=use, layer=reference.name))
    if not layer.isValid():
        text = tr("{use}: the source of “{layer}” can't be found.")
        raise InvalidInput(text.format(use=use, layer=layer.name()))
    return layer


class Snapshot:
    """A layer as it is now, edits included, which a background thread may read as it would it."""

    def __init__(self, layer: QgsVectorLayer) -> None:
        self._name, self._kind = layer.sourceName(), layer.wkbType()
        self._crs, self._fields = layer.sourceCrs(), layer.fields()
        self._source = QgsVectorLayerFeatureSource(layer)

    def sourceName(self) -> str:
        """Return the layer's name."""
        return self._name

    def sourceCrs(self) -> QgsCoordinateReferenceSystem:
        """Return its reference system."""
        return self._crs

    def wkbType(self) -> QgsWkbTypes.Type:
        """Return the kind of its geometries."""
        return self._kind

    def fields(self) -> QgsFields:
        """Return its fields."""
        return self._fields

    def getFeatures(self, request: QgsFeatureRequest | None = None) -> QgsFeatureIterator:
        """Return its features as they were, as far as they are asked for."""
        return self._source.getFeatures(request or QgsFeatureRequest())
