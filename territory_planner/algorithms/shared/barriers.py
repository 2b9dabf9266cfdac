"""Barriers: what parts units though they touch."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterDefinition,
)

from ...core.graph import Graph
from ...layers.reading.barriers import parted_by
from ...layers.reading.units import Units
from ...layers.text import tr
from . import builders as b
from . import parameters as p
from .run import Run

BARRIERS = "BARRIERS"
BARRIER_SHARE = "BARRIER_SHARE"
BARRIER_DISTANCE = "BARRIER_DISTANCE"


def definitions() -> list[QgsProcessingParameterDefinition]:
    """Return the layer of barriers, and when they part two units."""
    kind = QgsProcessing.SourceType
    return [
        b.advanced(
            b.layer(
                BARRIERS,
                tr("Barriers"),
                [kind.TypeVectorLine, kind.TypeVectorPolygon],
                tr(
                    "Lines or polygons that can't be crossed, such as rivers or lakes: units whose "
                    "shared border they cover don't count as neighbours, nor do units that a "
                    "barrier through one of them cuts off from its larger part. Where there is a "
                    "bridge or a ferry, add a link. What barriers cut off altogether, and is too "
                    "small for a territory, joins the nearest unit like an island; the log says so."
                ),
            )
        ),
        b.advanced(
            b.number(
                BARRIER_SHARE,
                tr("Share of the border that barriers take (percent)"),
                tr(
                    "Two units are parted when barriers cover, or cut off, more than this of their "
                    "shared border."
                ),
                50.0,
                most=99.0,
            )
        ),
        b.advanced(
            b.number(
                BARRIER_DISTANCE,
                tr("Distance between barrier and border (m)"),
                tr(
                    "A barrier covers border that it comes this near to. Without it, a hundredth "
                    "of the size of a typical unit."
                ),
            )
        ),
    ]


def without_barred(run: Run, units: Units, graph: Graph) -> Graph:
    """Return contiguity without what the barriers of a run cover."""
    if not run.given(BARRIERS):
        return graph
    return parted_by(
        run.source(BARRIERS),
        units,
        graph,
        run.choice(p.CONTIGUITY),
        run.number(BARRIER_SHARE) / 100.0,
        run.optional_number(BARRIER_DISTANCE),
        run.report,
    )
