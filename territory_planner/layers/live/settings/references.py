"""Other layers of the project that a plan's constraints refer to."""

from __future__ import annotations

from qgis.core import QgsProject, QgsVectorLayer

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
