"""A field for territories, added to a layer that has none."""

from __future__ import annotations

from qgis.core import QgsVectorLayer

from ...compat import text_field
from ...text import tr
from .edits import NotEditable


def add_territory_field(layer: QgsVectorLayer, name: str) -> None:
    """Add a text field to `layer`, at once when it isn't being edited, else with its edits.

    Raises
    ------
    NotEditable
        When there is one of that name, or the source takes no new field.
    """
    if layer.fields().lookupField(name) >= 0:
        raise NotEditable(tr("There is a field “{field}” already.").format(field=name))
    if layer.isEditable():
        added = layer.addAttribute(text_field(name))
    else:
        added = layer.dataProvider().addAttributes([text_field(name)])
        layer.updateFields()
    if not added or layer.fields().lookupField(name) < 0:
        raise NotEditable(
            tr("A field can't be added to the source of “{layer}”.").format(layer=layer.name())
        )
