"""Styles for the layers that an algorithm adds to the project: territories to be seen at once."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsVectorLayer,
)

from ...core.geometry.colour import colour_territories
from ...core.model.graph import Graph
from ..plan import Names
from .styling import (
    borders_renderer,
    centers_renderer,
    territory_labels,
    units_renderer,
)

Style = Callable[[QgsVectorLayer], None]


class Dresser(QgsProcessingLayerPostProcessorInterface):
    """Styles a layer once QGIS has loaded it, in the main thread."""

    waiting: list[Dresser] = []
    """QGIS keeps no reference of its own, so that each waits here for its layer."""

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._style = style

    def postProcessLayer(
        self,
        layer: QgsVectorLayer,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        """Style the layer; called by QGIS."""
        self._style(layer)
        layer.triggerRepaint()
        Dresser.waiting.remove(self)


def dress(context: QgsProcessingContext, place: str, style: Style) -> None:
    """Have a layer styled if QGIS is going to load it from `place`."""
    if context.willLoadLayerOnCompletion(place):
        dresser = Dresser(style)
        Dresser.waiting.append(dresser)
        context.layerToLoadOnCompletionDetails(place).setPostProcessor(dresser)


def fill_by_territory(graph: Graph, plan: np.ndarray, names: Names, field: str) -> Style:
    """Return the style of units filled by territory, neighbours in different colours."""

    def style(layer: QgsVectorLayer) -> None:
        numbers = colour_territories(graph, plan, names.k)
        by_value = {
            value: int(number)
            for t, number in enumerate(numbers)
            if (value := names.value(t)) is not None
        }
        layer.setRenderer(units_renderer(field, by_value))

    return style


def outline_and_label(layer: QgsVectorLayer) -> None:
    """Style territory polygons: borders, names and deviations."""
    layer.setRenderer(borders_renderer())
    layer.setLabeling(territory_labels("name", "deviation"))
    layer.setLabelsEnabled(True)


def mark(layer: QgsVectorLayer) -> None:
    """Style centers."""
    layer.setRenderer(centers_renderer())
