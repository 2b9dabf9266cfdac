"""What differs between QGIS 3.22 and QGIS 4, in one place."""

from __future__ import annotations

from functools import reduce
from operator import or_
from typing import Any

import qgis.core
from qgis.core import (
    NULL,
    Qgis,
    QgsField,
    QgsFields,
    QgsLayoutItemLabel,
    QgsMapLayerProxyModel,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsTask,
    QgsTextFormat,
    QgsVectorLayerUtils,
)

if Qgis.QGIS_VERSION_INT >= 33800:
    from qgis.PyQt.QtCore import QMetaType

    _INTEGER = QMetaType.Type.Int
    _LONG = QMetaType.Type.LongLong
    _REAL = QMetaType.Type.Double
    _TEXT = QMetaType.Type.QString
    _DATE = QMetaType.Type.QDate
    _JSON = QMetaType.Type.QVariantMap
    _LISTS = (QMetaType.Type.QVariantList, QMetaType.Type.QStringList)
    _WHOLE = (_INTEGER, QMetaType.Type.UInt, _LONG, QMetaType.Type.ULongLong)
    _YES_OR_NO = QMetaType.Type.Bool
else:
    from qgis.PyQt.QtCore import QVariant

    _INTEGER = QVariant.Int
    _LONG = QVariant.LongLong
    _REAL = QVariant.Double
    _TEXT = QVariant.String
    _DATE = QVariant.Date
    _JSON = QVariant.Map
    _LISTS = (QVariant.List, QVariant.StringList)
    _WHOLE = (_INTEGER, QVariant.UInt, _LONG, QVariant.ULongLong)
    _YES_OR_NO = QVariant.Bool


def integer_field(name: str) -> QgsField:
    """Return a field for counts and numbered territories."""
    return QgsField(name, _INTEGER)


def long_field(name: str) -> QgsField:
    """Return a field for feature ids, which outgrow 32 bits."""
    return QgsField(name, _LONG)


def real_field(name: str) -> QgsField:
    """Return a field for measures."""
    return QgsField(name, _REAL)


def text_field(name: str) -> QgsField:
    """Return a field for names and reasons."""
    return QgsField(name, _TEXT)


def date_field(name: str) -> QgsField:
    """Return a field for days."""
    return QgsField(name, _DATE)


def holds_list(field: QgsField) -> bool:
    """Tell whether a field holds lists."""
    return field.type() in _LISTS


def holds_json(field: QgsField) -> bool:
    """Tell whether a field holds JSON, of which QGIS says that it holds names with values."""
    return field.type() == _JSON


UNSET: Any = getattr(qgis.core, "QgsUnsetAttributeValue", ())
"""What stands in a feature that has not been saved for a value to come; from 3.28 on."""


def holds_text(field: QgsField) -> bool:
    """Tell whether a field holds text."""
    return field.type() == _TEXT


def holds_yes_or_no(field: QgsField) -> bool:
    """Tell whether a field holds true and false."""
    return field.type() == _YES_OR_NO


def write_in(label: QgsLayoutItemLabel, text: QgsTextFormat) -> None:
    """Give a label of a layout its font, size and colour."""
    if hasattr(label, "setTextFormat"):
        label.setTextFormat(text)
        return
    font = text.font()
    font.setPointSizeF(text.size())
    label.setFont(font)
    label.setFontColor(text.color())


def any_layer(*kinds: QgsMapLayerProxyModel.Filter) -> Any:
    """Return what has a box offer layers of any of some kinds.

    From QGIS 3.34 on, kinds joined by ``|`` are a plain number on Qt 5, which a box still takes,
    but has given up.
    """
    return getattr(Qgis, "LayerFilters", _as_it_is)(reduce(or_, kinds))


def _as_it_is(joined: Any) -> Any:
    return joined


PLAIN = frozenset((str, int, float, bool))
"""Types of values that are there."""


def is_null(value: Any) -> bool:
    """Tell whether an attribute is missing: `NULL` on PyQt5, `None` on PyQt6, or to come."""
    if type(value) in PLAIN:  # asking Qt takes ten times as long
        return False
    return value is None or value == NULL or isinstance(value, UNSET)


def task_flags() -> Any:
    """Return the flags of a task that can be cancelled, and of which QGIS sends no messages.

    The panel tells what comes of it; from 3.26 on, QGIS need not do so over the map.
    """
    flag = QgsTask.Flag
    return flag.CanCancel | flag.Silent if hasattr(flag, "Silent") else flag.CanCancel


def friendly_field(fields: QgsFields) -> str:
    """Return the field that most likely names a layer's features, '' without any field."""
    found = QgsVectorLayerUtils.guessFriendlyIdentifierField(fields)
    return found[0] if isinstance(found, tuple) else found  # 3.22 and others say how sure they are


def chosen_fields(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
) -> list[str]:
    """Return the fields that a parameter names: `parameterAsStrings`, once `parameterAsFields`."""
    read = getattr(algorithm, "parameterAsStrings", None) or algorithm.parameterAsFields
    return read(parameters, name, context)


def is_whole(field: QgsField) -> bool:
    """Tell whether a field holds whole numbers of any size."""
    return field.type() in _WHOLE
