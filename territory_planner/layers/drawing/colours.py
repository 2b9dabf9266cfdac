"""One colour a territory, the same in the panel and on the map."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsCategorizedSymbolRenderer, QgsVectorLayer

from ...core.geometry.colour import PALETTE, colour_territories
from ...core.graph import Graph
from ..values import as_text


def map_colours(layer: QgsVectorLayer, field: str) -> dict[str, str]:
    """Return the colours ("#rrggbb") that the layer's own style gives to the values of `field`.

    Empty when the layer isn't styled by that field.
    """
    renderer = _renderer_by(layer, field)
    if renderer is None:
        return {}
    return {
        as_text(category.value()): category.symbol().color().name()
        for category in renderer.categories()
        if as_text(category.value()) and category.symbol() is not None
    }


def rename_category(layer: QgsVectorLayer, field: str, old: str, new: str) -> None:
    """Let the layer's own style by `field` go on colouring a territory that has been renamed."""
    renderer = _renderer_by(layer, field)
    if renderer is None:
        return
    for row, category in enumerate(renderer.categories()):
        if as_text(category.value()) == old:
            renderer.updateCategoryValue(row, new)
            if category.label() == old:
                renderer.updateCategoryLabel(row, new)
            layer.emitStyleChanged()
            layer.triggerRepaint()


def _renderer_by(layer: QgsVectorLayer, field: str) -> QgsCategorizedSymbolRenderer | None:
    renderer = layer.renderer()
    if not isinstance(renderer, QgsCategorizedSymbolRenderer):
        return None
    return renderer if renderer.classAttribute().strip('"') == field else None


def neighbours_match(colours: list[str], graph: Graph, assignment: np.ndarray) -> bool:
    """Tell whether two territories that touch have the same colour."""
    number = np.unique(np.array(colours), return_inverse=True)[1].ravel()
    first, second, _ = graph.edges()
    one, other = assignment[first], assignment[second]
    between = (one >= 0) & (other >= 0) & (one != other)
    return bool((number[one[between]] == number[other[between]]).any())


class ColourBook:
    """Colours for territories that the map's own style doesn't colour.

    Neighbours differ once contiguity is known; a territory keeps its colour from then on.
    """

    def __init__(self) -> None:
        self._number: np.ndarray | None = None

    def colours(
        self, keys: list[str], styled: dict[str, str], graph: Graph | None, assignment: np.ndarray
    ) -> list[str]:
        """Return one colour a territory: the map's where it has one."""
        number = np.arange(len(keys))
        if graph is not None:
            number = colour_territories(graph, assignment, len(keys), previous=self._number)
            self._number = number
        own = [PALETTE[each % len(PALETTE)] for each in number.tolist()]
        return [styled.get(key) or colour for key, colour in zip(keys, own)]
