"""Barriers: what parts units though they touch."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
)

from ..core.graph import Graph
from ..layers.barriers import parted_by
from ..layers.text import tr
from ..layers.units import Units
from . import parameters as p
from .run import Run

BARRIERS = "BARRIERS"
BARRIER_SHARE = "BARRIER_SHARE"
BARRIER_DISTANCE = "BARRIER_DISTANCE"


def definitions() -> list[QgsProcessingParameterDefinition]:
    """Return the layer of barriers, and when they part two units."""
    kind = QgsProcessing.SourceType
    number = QgsProcessingParameterNumber.Type.Double
    return [
        p.advanced(
            p.explained(
                QgsProcessingParameterFeatureSource(
                    BARRIERS,
                    tr("Barriers"),
                    [kind.TypeVectorLine, kind.TypeVectorPolygon],
                    None,
                    True,
                ),
                tr(
                    "Lines or polygons that can't be crossed, such as rivers or lakes: units whose "
                    "shared border they cover don't count as neighbours, nor do units that a "
                    "barrier through one of them cuts off from its larger part. Where there is a "
                    "bridge or a ferry, add a link. What barriers cut off altogether, and is too "
                    "small for a territory, joins the nearest unit like an island; the log says so."
                ),
            )
        ),
        p.advanced(
            p.explained(
                QgsProcessingParameterNumber(
                    BARRIER_SHARE,
                    tr("Share of the border that barriers take (percent)"),
                    number,
                    50.0,
                    True,
                    0.0,
                    99.0,
                ),
                tr(
                    "Two units are parted when barriers cover, or cut off, more than this of their "
                    "shared border."
                ),
            )
        ),
        p.advanced(
            p.explained(
                QgsProcessingParameterNumber(
                    BARRIER_DISTANCE,
                    tr("Distance between barrier and border (m)"),
                    number,
                    None,
                    True,
                    0.0,
                ),
                tr(
                    "A barrier covers border that it comes this near to. Without it, a hundredth "
                    "of the size of a typical unit."
                ),
            )
        ),
    ]


def without_barred(run: Run, units: Units, graph: Graph) -> Graph:
    """Return contiguity without what the barriers of a run cover."""
    if not (run.has(BARRIERS) and run.given(BARRIERS)):
        return graph
    share = run.optional_number(BARRIER_SHARE)
    return parted_by(
        run.source(BARRIERS),
        units,
        graph,
        run.choice(p.CONTIGUITY),
        0.5 if share is None else share / 100.0,
        run.optional_number(BARRIER_DISTANCE),
        run.report,
    )
