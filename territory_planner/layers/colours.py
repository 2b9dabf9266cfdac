"""One colour a territory, the same in the panel and on the map."""

from __future__ import annotations

from qgis.core import QgsCategorizedSymbolRenderer, QgsVectorLayer

from .values import as_text

PALETTE = (
    "#e69f00", "#0072b2", "#009e73", "#cc79a7", "#d55e00", "#f0e442", "#999999", "#44aa99",
    "#882255", "#117733", "#56b4e9", "#ddcc77", "#6a51a3", "#a6761d", "#8dd3c7", "#fb8072",
)  # fmt: skip
"""Hues told apart by the colour-blind first (Okabe and Ito 2008; Tol 2021), then more."""


def map_colours(layer: QgsVectorLayer, field: str) -> dict[str, str]:
    """Return the colours that the layer's own style gives to the values of `field`.

    Empty when the layer isn't styled by that field.
    """
    renderer = layer.renderer()
    if not isinstance(renderer, QgsCategorizedSymbolRenderer):
        return {}
    if renderer.classAttribute().strip('"') != field:
        return {}
    return {
        as_text(category.value()): category.symbol().color().name()
        for category in renderer.categories()
        if as_text(category.value()) and category.symbol() is not None
    }


def territory_colours(keys: list[str], styled: dict[str, str]) -> list[str]:
    """Return one colour ("#rrggbb") a territory: the map's, or one of the palette in turn."""
    return [styled.get(key) or PALETTE[row % len(PALETTE)] for row, key in enumerate(keys)]
