"""A style of ours beside the user's own, as QGIS's own style manager keeps them."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsSingleSymbolRenderer, QgsSymbol, QgsVectorLayer

from ...drawing.styling import filled_renderer
from ...text import tr
from ...values import value_of
from ..session.session import PlanSession

OWN_STYLE = "territory_planner/own_style"
"""Custom property, kept in our style only: the name of the style it stands in for."""


def is_coloured(layer: QgsVectorLayer) -> bool:
    """Tell whether the layer shows our style."""
    return _own_style(layer) is not None


def is_untouched(layer: QgsVectorLayer) -> bool:
    """Tell whether the layer looks as QGIS draws any new one, in a colour of chance."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsSingleSymbolRenderer) or renderer.symbol() is None:
        return False
    if layer.labelsEnabled() or layer.diagramsEnabled() or len(layer.styleManager().styles()) > 1:
        return False
    usual = QgsSymbol.defaultSymbol(layer.geometryType())
    usual.setColor(renderer.symbol().color())
    return _drawn_by(renderer.symbol()) == _drawn_by(usual)


def _drawn_by(symbol: QgsSymbol) -> list[tuple[object, ...]]:
    """Return what makes a symbol look as it does."""
    return [
        (
            symbol.opacity(),
            each.layerType(),
            each.enabled(),
            each.properties(),
            each.dataDefinedProperties().hasActiveProperties(),
        )
        for each in symbol.symbolLayers()
    ]


def stand_in(layer: QgsVectorLayer) -> None:
    """Go over to a style of ours, a copy of the user's own at first, which is kept beside it."""
    if is_coloured(layer):
        return
    manager = layer.styleManager()
    own, ours = manager.currentStyle(), tr("Territories")
    if ours in manager.styles():
        manager.removeStyle(ours)
    manager.addStyleFromLayer(ours)
    manager.setCurrentStyle(ours)
    # A damaged one goes first: QGIS sets no value that it takes for equal, "true" to true.
    layer.removeCustomProperty(OWN_STYLE)
    layer.setCustomProperty(OWN_STYLE, own)


def colour_map(session: PlanSession) -> None:
    """Fill the units by territory, in a style of its own; the user's style is kept beside it.

    Called again it brings colours and legend up to date.
    """
    layer = session.bound_layer
    stand_in(layer)
    field = layer.fields().at(session.field_index)
    fills = {
        value_of(session.territories.keys[each], field): (session.colour(each), session.name(each))
        for each in session.active.tolist()
    }
    layer.setRenderer(filled_renderer(field.name(), fills, typical_size(session)))
    layer.triggerRepaint()
    # As QGIS's own dialogs do, so that the legend follows.
    layer.emitStyleChanged()


def typical_size(session: PlanSession, units: np.ndarray | None = None) -> float:
    """Return how wide a unit is (m), of some or of all; half are more; 0 while it is not known."""
    if session.shapes is None:
        return 0.0
    area = session.shapes.area if units is None else session.shapes.area[units]
    return float(np.sqrt(np.median(area[area > 0]))) if (area > 0).any() else 0.0


def restore_map(layer: QgsVectorLayer) -> None:
    """Bring back the user's own style, and remove ours."""
    own = _own_style(layer)
    if own is None:
        return
    manager = layer.styleManager()
    ours = manager.currentStyle()
    manager.setCurrentStyle(own)
    manager.removeStyle(ours)
    layer.triggerRepaint()


def _own_style(layer: QgsVectorLayer) -> str | None:
    """Return the style that ours stands in for; None where that is not so, or it is gone."""
    own, manager = layer.customProperty(OWN_STYLE), layer.styleManager()
    known = own in manager.styles() and own != manager.currentStyle()
    return own if isinstance(own, str) and known else None
