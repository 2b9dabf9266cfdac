"""A field that numbers features where it can't: repeated numbers, text, fractions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from qgis.core import QgsFeature, QgsField, QgsFields

from ..compat import is_null, is_whole
from ..report import Report
from ..text import tr
from .columns import free_name
from .output import Table


def with_numbers(table: Table, key: str, report: Report) -> Table:
    """Return a layer whose field `key` can number its features, as a database wants it.

    Numbers that repeat or are missing are given anew, counted on from the largest; a field of
    text or fractions keeps its values under another name. Either is said in the log.
    """
    at = next((i for i, f in enumerate(table.fields) if f.name().lower() == key.lower()), -1)
    if at < 0:
        return table
    if is_whole(table.fields[at]):
        return replace(table, features=_numbered(table.features, at, report))
    fields, name = QgsFields(), free_name(key, table.fields.names())
    for index, field in enumerate(table.fields):
        kept = QgsField(field)
        if index == at:
            kept.setName(name)
        fields.append(kept)
    report.warning(
        tr(
            "The field “{field}” is kept as “{name}”: in this format a field of that name numbers "
            "the features, and it holds no whole numbers."
        ).format(field=table.fields[at].name(), name=name)
    )
    return replace(table, fields=fields, features=_of(fields, table.features))


def _of(fields: QgsFields, features: Iterable[QgsFeature]) -> Iterator[QgsFeature]:
    for feature in features:
        feature.setFields(fields, False)
        yield feature


def _numbered(features: Iterable[QgsFeature], at: int, report: Report) -> Iterator[QgsFeature]:
    used: set[int] = set()
    last: list[QgsFeature] = []
    for feature in features:
        value = feature[at]
        number = -1 if is_null(value) else int(value)
        if number < 0 or number in used:
            last.append(feature)
            continue
        used.add(number)
        yield feature
    if last:
        report.warning(
            tr(
                "The field “{field}” can't number the features: {count:,} of its values "
                "{count:is missing or occurs|are missing or occur} before. Those features got new "
                "numbers."
            ).format(field=last[0].fields()[at].name(), count=len(last))
        )
    number = max(used, default=0)
    for feature in last:
        number += 1
        feature.setAttribute(at, number)
        yield feature
