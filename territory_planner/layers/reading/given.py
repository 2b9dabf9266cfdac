"""Layers as parameters name them: themselves, by id or name, by a property, some of their rows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProperty,
    QgsVectorLayer,
)

from ...core.model.data_classes import dataclass
from ..compat import is_null

READ = frozenset(("source", "vector", "layer", "multilayer"))
"""Types of parameters that name layers to be read."""


@dataclass(frozen=True)
class GivenPart:
    """Which features of a layer are asked for.

    Attributes
    ----------
    is_selection : bool
        Only those that are selected.
    limit : int
        At most so many, -1 for all.
    expression : str
        Only those for which it is true; '' for all.
    """

    is_selection: bool = False
    limit: int = -1
    expression: str = ""


ALL = GivenPart()


@dataclass(frozen=True)
class GivenLayer:
    """What a parameter names.

    Attributes
    ----------
    layer : QgsMapLayer or str
        Itself, or its id, name or place.
    part : GivenPart
    """

    layer: Any
    part: GivenPart = ALL

    def found(self, context: QgsProcessingContext, *, opens: bool = True) -> QgsMapLayer | None:
        """Return the layer, None where there is none; `opens` one that is not open yet."""
        if isinstance(self.layer, str):
            return QgsProcessingUtils.mapLayerFromString(self.layer, context, opens)
        return self.layer if isinstance(self.layer, QgsMapLayer) else None


def given_layers(
    value: Any, context: QgsProcessingContext, part: GivenPart = ALL
) -> Iterator[GivenLayer]:
    """Yield what a parameter's value names, one or several in a list."""
    if isinstance(value, (list, tuple)):
        for each in value:
            yield from given_layers(each, context, part)
    elif isinstance(value, QgsProcessingFeatureSourceDefinition):
        yield from given_layers(value.source, context, _part_of(value))
    elif isinstance(value, QgsProcessingOutputLayerDefinition):  # of an earlier step of a model
        yield from given_layers(value.sink, context, part)
    elif isinstance(value, QgsProperty):
        yield from given_layers(value.value(context.expressionContext())[0], context, part)
    elif not is_null(value) and value != "":
        yield GivenLayer(value, part)


def layer_given(value: Any, context: QgsProcessingContext) -> QgsVectorLayer | None:
    """Return the layer that a parameter's value names, or whose features; None without one."""
    for given in given_layers(value, context):
        layer = given.found(context)
        return layer if isinstance(layer, QgsVectorLayer) else None
    return None


def _part_of(definition: QgsProcessingFeatureSourceDefinition) -> GivenPart:
    return GivenPart(
        definition.selectedFeaturesOnly,
        definition.featureLimit,
        getattr(definition, "filterExpression", ""),  # since QGIS 3.32
    )
