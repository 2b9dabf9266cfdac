"""Lists and JSON, PostGIS's for instance, as JSON texts for formats that hold none."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from osgeo import gdal
from qgis.core import QgsFeature, QgsFields

from ..compat import holds_json, holds_list, is_null, text_field
from .output import Table


def as_texts(table: Table, driver: str) -> Table:
    """Return a layer whose JSON, and lists where a format has none, are JSON texts of any length.

    QGIS's own writer refuses JSON, gives lists 255 letters, and ends no item where the next begins.
    """
    lists = _keeps_lists(driver)
    fields, nested = QgsFields(), []
    for at, field in enumerate(table.fields):
        is_nested = holds_json(field) or (holds_list(field) and not lists)
        if is_nested:
            nested.append(at)
        fields.append(text_field(field.name()) if is_nested else field)
    if not nested:
        return table
    return replace(table, fields=fields, features=_features(table.features, fields, nested))


def json_kinds(fields: QgsFields) -> dict[str, str]:
    """Return by name which of PostGIS's types the fields of JSON have there."""
    kinds = {field.name(): field.typeName().lower() for field in fields if holds_json(field)}
    return {name: "json" if kind == "json" else "jsonb" for name, kind in kinds.items()}


def lacks_items(text: str) -> bool:
    """Tell whether a text is that of a list of which items are missing."""
    if not text.startswith("["):
        return False
    try:
        return None in json.loads(text)
    except ValueError:  # a text that begins so
        return False


def _keeps_lists(driver: str) -> bool:
    found = gdal.GetDriverByName(driver)
    types = found.GetMetadataItem(gdal.DMD_CREATIONFIELDDATATYPES) if found is not None else None
    return "StringList" in (types or "")


def _features(
    features: Iterable[QgsFeature], fields: QgsFields, nested: list[int]
) -> Iterator[QgsFeature]:
    for feature in features:
        feature.setFields(fields, False)
        for at in nested:
            if not is_null(feature[at]):
                feature.setAttribute(at, json.dumps(feature[at], ensure_ascii=False, default=_item))
        yield feature


def _item(value: Any) -> str | None:
    return None if is_null(value) else str(value)
