"""Features as an existing table takes them: its fields, filled as the user chose."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from qgis.core import (
    QgsFeature,
    QgsFields,
    QgsProcessingContext,
    QgsRemappingProxyFeatureSink,
    QgsRemappingSinkDefinition,
    QgsVectorLayer,
)

from .output import Table


def remapped(
    table: Table,
    mapping: QgsRemappingSinkDefinition,
    there: QgsVectorLayer,
    context: QgsProcessingContext,
) -> Table:
    """Return a layer with the fields, geometries and reference system of a table.

    Keys that the table gives out itself are left to it.
    """
    own = set(there.primaryKeyAttributes())
    provider = there.dataProvider()
    own = {at for at in own if there.providerType() == "ogr" or provider.defaultValueClause(at)}
    fields = QgsFields()
    for index, field in enumerate(there.fields()):
        if index not in own:
            fields.append(field)
    mapping.setSourceCrs(table.crs)
    mapping.setDestinationFields(fields)
    mapping.setDestinationCrs(there.crs())
    mapping.setDestinationWkbType(there.wkbType())
    words = context.expressionContext()
    words.setFields(table.fields)
    proxy = QgsRemappingProxyFeatureSink(mapping, None)
    proxy.setExpressionContext(words)
    proxy.setTransformContext(context.transformContext())

    def features() -> Iterator[QgsFeature]:
        for feature in table.features:
            yield from proxy.remapFeature(feature)

    return replace(table, fields=fields, kind=there.wkbType(), crs=there.crs(), features=features())
