"""The output layers that several algorithms share, each built in one place."""

from __future__ import annotations

from qgis.core import QgsProcessing, QgsProcessingParameterFeatureSink

from ...layers.text import tr
from .builders import explained

OUTPUT = "OUTPUT"
MOVES = "MOVES"


def sink(
    name: str, title: str, kind: int, help_text: str, *, optional: bool = False
) -> QgsProcessingParameterFeatureSink:
    """Return an output layer; an optional one is not made unless asked for."""
    return explained(
        QgsProcessingParameterFeatureSink(name, title, kind, None, optional, not optional),
        help_text,
    )


def plan_sink() -> QgsProcessingParameterFeatureSink:
    """Return the output layer of units with a new plan."""
    return sink(
        OUTPUT,
        tr("Units with territory"),
        QgsProcessing.SourceType.TypeVectorPolygon,
        tr(
            "All units and their fields, with the fields “territory” and “center_km” (distance to "
            "the territory's center) added."
        ),
    )


def revised_sink(title: str) -> QgsProcessingParameterFeatureSink:
    """Return the output layer of units with a revised plan."""
    return sink(
        OUTPUT,
        title,
        QgsProcessing.SourceType.TypeVectorPolygon,
        tr(
            "All units and their fields, the territory field brought up to date and its old value "
            "in “previous”."
        ),
    )


def territories_sink(name: str, *, optional: bool) -> QgsProcessingParameterFeatureSink:
    """Return the output layer of territories."""
    return sink(
        name,
        tr("Territories"),
        QgsProcessing.SourceType.TypeVectorPolygon,
        tr(
            "One polygon per territory: id, name, units, parts, workloads, target, deviation "
            "(percent), area, perimeter, and compactness (Polsby–Popper, Reock, convex-hull ratio)."
        ),
        optional=optional,
    )


def moves_sink() -> QgsProcessingParameterFeatureSink:
    """Return the output table of moves."""
    return sink(
        MOVES,
        tr("Moves"),
        QgsProcessing.SourceType.TypeVector,
        tr("One row per unit that changes hands: from, to, workload, and why."),
        optional=True,
    )
