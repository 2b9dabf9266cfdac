"""Edits of the user's own layer: one undo step each, dropped whole on an error."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from qgis.core import QgsFields, QgsVectorDataProvider, QgsVectorLayer

from ....core.model.errors import InvalidInput, TerritoryError
from ...text import tr
from ...values import as_told


class NotEditable(TerritoryError):
    """The plan can't be changed; the text says why."""


class NotKnownYet(InvalidInput):
    """What is asked for needs what is still being found out; the text says what that is."""


def why_not_editable(layer: QgsVectorLayer, field: str) -> str:
    """Return why `field` of `layer` can't be edited and saved; '' when it can."""
    index = layer.fields().lookupField(field)
    if index < 0:
        return tr("The field “{field}” does not exist.").format(field=field)
    origin = layer.fields().fieldOrigin(index)
    if origin == QgsFields.FieldOrigin.OriginExpression:
        return tr(
            "“{field}” is a virtual field: its values are computed and can't be edited."
        ).format(field=field)
    if origin == QgsFields.FieldOrigin.OriginJoin:
        return tr("“{field}” comes from a joined layer: edit it there.").format(field=field)
    if layer.readOnly():
        return tr("“{layer}” is set to read-only in this project.").format(layer=layer.name())
    able = layer.dataProvider().capabilities()
    if not able & QgsVectorDataProvider.Capability.ChangeAttributeValues:
        return tr(
            "The source of “{layer}” can't be written to: its file, or your role in its database, "
            "allows reading only."
        ).format(layer=layer.name())
    return ""


@contextmanager
def edit_command(layer: QgsVectorLayer, text: str) -> Iterator[None]:
    """Make everything inside one undo step called `text`; on an error, undo it and raise.

    Editing is switched on when it is off.

    Raises
    ------
    NotEditable
        When the layer can't be switched to editing.
    """
    start_editing(layer)
    layer.beginEditCommand(text)
    try:
        yield
    except BaseException:
        layer.destroyEditCommand()
        raise
    layer.endEditCommand()


def start_editing(layer: QgsVectorLayer) -> None:
    """Switch editing on, or raise `NotEditable`."""
    if not layer.isEditable() and not layer.startEditing():
        raise NotEditable(tr("“{layer}” can't be switched to editing.").format(layer=layer.name()))


def write_values(
    layer: QgsVectorLayer, index: int, values: Mapping[int, Any], before: Mapping[int, Any]
) -> None:
    """Set attribute `index` of features, each value with the one it replaces.

    Raises
    ------
    NotEditable
        When QGIS refuses a value; call it inside `edit_command`, which then undoes the rest.
    """
    for feature_id, value in values.items():
        if not layer.changeAttributeValue(feature_id, index, value, before[feature_id]):
            raise NotEditable(
                tr("“{layer}” did not accept the value {value} in “{field}”.").format(
                    layer=layer.name(), value=as_told(value), field=layer.fields().at(index).name()
                )
            )
