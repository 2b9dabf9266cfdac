"""Fields of a plan whose values are made elsewhere: by joined layers, by expressions."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsExpression, QgsFields, QgsVectorLayer

from ....core.model.data_classes import dataclass

LOOKING_AROUND = ("get_feature", "get_feature_by_id", "eval", "eval_template")
"""Functions of expressions that may read other features, besides aggregates and overlays."""


@dataclass(frozen=True)
class Derived:
    """What may change the values of a plan besides an edit of the very field.

    Attributes
    ----------
    joined : bool
        An edit of a joined layer.
    computed : bool
        Any edit of the same feature: some fields are virtual.
    wide : bool
        Any edit of any feature: a virtual field looks beyond its own.
    """

    joined: bool = False
    computed: bool = False
    wide: bool = False


def derived_fields(layer: QgsVectorLayer, indices: Iterable[int]) -> Derived:
    """Return how the fields at `indices` of `layer` depend on others."""
    fields, origins = layer.fields(), QgsFields.FieldOrigin
    origin = {index: fields.fieldOrigin(index) for index in indices}
    virtual = [index for index, each in origin.items() if each == origins.OriginExpression]
    joined = any(each == origins.OriginJoin for each in origin.values())
    return Derived(
        joined=joined or bool(virtual and layer.vectorJoins()),
        computed=bool(virtual),
        wide=any(_looks_around(layer.expressionField(index)) for index in virtual),
    )


def _looks_around(expression: str) -> bool:
    called = QgsExpression(expression).referencedFunctions()
    aggregates = {
        function.name()
        for function in QgsExpression.Functions()
        if "Aggregates" in function.groups() or function.name().startswith("overlay_")
    }
    return not called.isdisjoint(aggregates.union(LOOKING_AROUND))
