"""What the fields of a layer look good for: hints for the set-up, never rules."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

import numpy as np
from qgis.core import QgsFeatureRequest, QgsVectorLayer

from ...reading.newer import explain_newer
from ...text import tr
from ...values import as_number, as_text

LOOK_AT = 1000
"""Features that are looked at to tell ids from workloads."""

ID_NAME = re.compile(r"(?i:(^|_)(fid|gid|oid|id|objectid|geoid|code|fips|zip)_?\d*$)|[a-z]I[dD]$")
"""Names that fields of ids have: fid, OBJECTID, state_code, shopId."""

MOST_TERRITORIES = 0.5
"""Share of the units beyond which the values of a field are hardly territories."""

FEW_UNITS = 10
"""So many units or fewer may well have a territory each."""


def keys_of(layer: QgsVectorLayer) -> set[str]:
    """Return the names of fields that only count the rows."""
    return {layer.fields().at(index).name() for index in layer.primaryKeyAttributes()}


def likely_ids(layer: QgsVectorLayer) -> set[str]:
    """Return the numeric fields that look like ids: key, name of an id, or counted through."""
    fields = layer.fields()
    keys = keys_of(layer)
    numeric = [field.name() for field in fields if field.isNumeric()]
    named = {name for name in numeric if ID_NAME.search(name)}
    return keys | named | _counted_through(layer, [n for n in numeric if n not in keys | named])


def doubt_about_territories(layer: QgsVectorLayer, field: str) -> str:
    """Return why the values of `field` are hardly a plan; '' when they may be one."""
    index = layer.fields().lookupField(field)
    units = layer.featureCount()
    if index < 0 or units <= FEW_UNITS:
        return ""
    most = int(units * MOST_TERRITORIES)
    values = {as_text(value) for value in layer.uniqueValues(index)} - {""}
    if len(values) <= most:
        return ""
    return tr(
        "“{field}” has {count:,} different values for {units:,} units: that is hardly a plan. "
        "Choose the field that holds territories, or make a new one."
    ).format(field=field, count=len(values), units=units)


def doubt_about_age(layer: QgsVectorLayer, fields: Iterable[str]) -> str:
    """Return which fields there seem to be newer ones of in a layer; '' for none."""
    used = [name for name in fields if name]
    return " ".join(explain_newer(used, layer.fields().names(), layer.name()))


def values_at_first(layer: QgsVectorLayer, names: list[str]) -> dict[str, list[Any]]:
    """Return the values of some fields in the first features, which are enough to tell them."""
    fields = layer.fields()
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setLimit(LOOK_AT)
    request.setSubsetOfAttributes([fields.lookupField(name) for name in names])
    columns: dict[str, list[Any]] = {name: [] for name in names}
    for feature in layer.getFeatures(request) if names else ():
        for name in names:
            columns[name].append(feature[name])
    return columns


def _counted_through(layer: QgsVectorLayer, names: list[str]) -> set[str]:
    """Return the fields whose first values are whole numbers one apart."""
    columns = {
        name: [np.nan if (number := as_number(value)) is None else number for value in values]
        for name, values in values_at_first(layer, names).items()
    }
    return {
        name
        for name, values in columns.items()
        if len(values) > FEW_UNITS and bool((np.diff(np.sort(np.array(values))) == 1).all())
    }
