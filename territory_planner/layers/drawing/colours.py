"""One colour a territory, the same in the panel and on the map."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsCategorizedSymbolRenderer, QgsVectorLayer

from ...core.geometry.colour import PALETTE, colour_territories
from ...core.model.graph import Graph
from ..text import legend_text
from ..values import as_text
from .styling import territory_colour

NUMBERS = {territory_colour(each).name(): each for each in range(4 * len(PALETTE))}
"""Colours of the house, by their number."""


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


def shows_territories(layer: QgsVectorLayer, field: str) -> bool:
    """Tell whether the layer is styled by `field`, and by any value of it."""
    renderer = _renderer_by(layer, field)
    return renderer is not None and any(as_text(each.value()) for each in renderer.categories())


def rename_category(layer: QgsVectorLayer, field: str, old: str, new: str) -> None:
    """Let the layer's own style by `field` go on colouring a territory that has been renamed."""
    renderer = _renderer_by(layer, field)
    if renderer is None:
        return
    for row, category in enumerate(renderer.categories()):
        if as_text(category.value()) == old:
            renderer.updateCategoryValue(row, new)
            if category.label() == legend_text(old):
                renderer.updateCategoryLabel(row, legend_text(new))
            layer.emitStyleChanged()
            layer.triggerRepaint()


def _renderer_by(layer: QgsVectorLayer, field: str) -> QgsCategorizedSymbolRenderer | None:
    renderer = layer.renderer()
    if not isinstance(renderer, QgsCategorizedSymbolRenderer):
        return None
    return renderer if renderer.classAttribute().strip('"') == field else None


def matching(colours: list[str], graph: Graph, assignment: np.ndarray) -> np.ndarray:
    """Return the pairs (p, 2) of territories that touch and have the same colour, each once."""
    number = np.unique(np.array(colours), return_inverse=True)[1].ravel()
    first, second, _ = graph.edges()
    one, other = assignment[first], assignment[second]
    between = (one >= 0) & (other >= 0) & (one != other)
    one, other = one[between], other[between]
    alike = number[one] == number[other]
    pairs = np.column_stack([np.minimum(one, other)[alike], np.maximum(one, other)[alike]])
    return np.unique(pairs, axis=0)


class ColourBook:
    """Colours for territories: those of the map's own style, and others that fit in among them.

    Where the map has none for a territory, it gets one that its neighbours don't have (once
    contiguity is known), and keeps it from then on.
    """

    def __init__(self) -> None:
        self._number: dict[str, int] = {}

    def colours(
        self, keys: list[str], styled: dict[str, str], graph: Graph | None, assignment: np.ndarray
    ) -> list[str]:
        """Return one colour a territory: the map's where it has one."""
        own = self._own(keys, styled, graph, assignment)
        return [styled.get(key) or colour for key, colour in zip(keys, own)]

    def to_come(
        self,
        keys: list[str],
        count: int,
        styled: dict[str, str],
        graph: Graph | None,
        assignment: np.ndarray,
    ) -> list[str]:
        """Return the colours that the last territories will have, and keep none but theirs."""
        before = self._number
        colours = self.colours(keys, styled, graph, assignment)
        new = keys[len(keys) - count :]
        self._number = {**before, **{key: self._number[key] for key in new if key in self._number}}
        return colours[len(keys) - count :]

    def parted(
        self, keys: list[str], styled: dict[str, str], graph: Graph, assignment: np.ndarray
    ) -> list[str]:
        """Return the same, but another colour for one of two neighbours that match."""
        own = self._own(keys, styled, graph, assignment)
        colours = [
            wanted if wanted and wanted not in NUMBERS else colour
            for wanted, colour in zip((styled.get(key) for key in keys), own)
        ]
        # What is left are colours of the user's choice; the own one differs from all around.
        for territory in np.unique(matching(colours, graph, assignment)[:, 1]).tolist():
            colours[territory] = own[territory]
        return colours

    def _own(
        self, keys: list[str], styled: dict[str, str], graph: Graph | None, assignment: np.ndarray
    ) -> list[str]:
        """Return a colour of the house a territory, the map's where that is one and fits."""
        number = np.arange(len(keys))
        if graph is not None:
            kept = [NUMBERS.get(styled.get(key, ""), self._number.get(key, -1)) for key in keys]
            number = colour_territories(graph, assignment, len(keys), previous=np.array(kept))
            self._number = dict(zip(keys, number.tolist()))
        return [territory_colour(each).name() for each in number.tolist()]
