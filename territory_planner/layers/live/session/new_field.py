"""A field for territories, added to a layer that has none."""

from __future__ import annotations

from qgis.core import QgsVectorDataProvider, QgsVectorLayer

from ...compat import text_field
from ...text import tr
from .edits import NotEditable


def why_no_field(layer: QgsVectorLayer, name: str) -> str:
    """Return why no field of a name can be added to `layer`; '' when it can, as far as is known."""
    if layer.fields().lookupField(name) >= 0:
        return tr("There is a field “{field}” already.").format(field=name)
    may_add = layer.dataProvider().capabilities() & QgsVectorDataProvider.Capability.AddAttributes
    if layer.readOnly() or not may_add:
        return tr("A field can't be added to the source of “{layer}”.").format(layer=layer.name())
    return ""


def is_written_at_once(layer: QgsVectorLayer) -> bool:
    """Tell whether a field that is added now is in the layer's file or database at once."""
    return not layer.isEditable() and layer.providerType() != "memory"


def add_territory_field(layer: QgsVectorLayer, name: str) -> None:
    """Add a text field to `layer`, at once when it isn't being edited, else with its edits.

    Raises
    ------
    NotEditable
        When there is one of that name, or the source takes no new field.
    """
    why = why_no_field(layer, name)
    if why:
        raise NotEditable(why)
    if layer.isEditable():
        added = layer.addAttribute(text_field(name))
    else:
        added = layer.dataProvider().addAttributes([text_field(name)])
        layer.updateFields()
    if not added or layer.fields().lookupField(name) < 0:
        raise NotEditable(
            tr("A field can't be added to the source of “{layer}”.").format(layer=layer.name())
        )
