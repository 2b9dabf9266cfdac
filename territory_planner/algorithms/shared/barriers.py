"""Barriers: what parts units though they touch."""

from __future__ import annotations

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterDefinition,
)

from ...core.model.graph import Graph, without_edges, without_length
from ...core.presolve.islands import NO_WALLS, Walls
from ...layers.choices import barrier_kinds
from ...layers.reading.barriers import (
    COSTLY,
    IMPASSABLE,
    barrier_shapes,
    parted_by,
    report_costly,
    report_parted,
)
from ...layers.reading.units import Units
from ...layers.text import tr
from . import builders as b
from . import parameters as p
from .run import Run

BARRIERS = "BARRIERS"
BARRIER_KIND = "BARRIER_KIND"
BARRIER_DETOUR = "BARRIER_DETOUR"
BARRIER_SHARE = "BARRIER_SHARE"
BARRIER_DISTANCE = "BARRIER_DISTANCE"


def definitions() -> list[QgsProcessingParameterDefinition]:
    """Return the layer of barriers, and when they part two units."""
    kind = QgsProcessing.SourceType
    return [
        b.layer(
            BARRIERS,
            tr("Barriers"),
            [kind.TypeVectorLine, kind.TypeVectorPolygon],
            tr(
                "Lines or polygons that are hard to cross, such as rivers or lakes: units "
                "whose shared border they cover don't count as neighbours, nor do units that "
                "a barrier through one of them cuts off from its larger part. Where there is "
                "a bridge or a ferry, add a link. What barriers cut off altogether, and is "
                "too small for a territory, joins the nearest unit like an island; the log "
                "says so."
            ),
        ),
        b.choice(
            BARRIER_KIND,
            tr("Barriers are"),
            barrier_kinds(),
            IMPASSABLE,
            tr(
                "“impassable”: what they part are no neighbours. “costly”: neighbours all the "
                "same, but a way across counts as longer (or goes around the barrier's end, "
                "where that is shorter), and the border along it is the best place for a "
                "territory to end. A link across has no such cost."
            ),
        ),
        b.number(
            BARRIER_DETOUR,
            tr("What crossing a costly barrier adds to a way (km)"),
            tr(
                "Such as the way to the nearest bridge and back. Without it, the radius of an "
                "average territory. Roads and tables of travel costs are taken as they are. "
                "Example: 30."
            ),
        ),
        b.number(
            BARRIER_SHARE,
            tr("Share of the border that barriers take (percent)"),
            tr(
                "Two units are parted when barriers cover, or cut off, more than this of their "
                "shared border."
            ),
            50.0,
            most=99.0,
        ),
        b.number(
            BARRIER_DISTANCE,
            tr("Distance between barrier and border (m)"),
            tr(
                "A barrier covers border that it comes this near to. Without it, a hundredth "
                "of the size of a typical unit."
            ),
        ),
    ]


def with_barriers(run: Run, units: Units, graph: Graph) -> Graph:
    """Return contiguity as the barriers of a run leave it.

    Impassable ones part neighbours. Across costly ones these stay neighbours, but no shared
    border counts between them, so that a border of territories is best drawn there.
    """
    if not run.given(BARRIERS):
        return graph
    pairs = crossed(run, units)
    if is_costly(run):
        report_costly(pairs, units, run.report)
        return without_length(graph, *pairs.T)
    report_parted(pairs, units, run.report)
    return without_edges(graph, *pairs.T)


def parts_neighbours(run: Run) -> bool:
    """Tell whether a run has barriers that can't be crossed."""
    return run.given(BARRIERS) and run.choice(BARRIER_KIND) == IMPASSABLE


def walls(run: Run, units: Units) -> Walls:
    """Return what ties between units must not cross."""
    if not parts_neighbours(run):
        return NO_WALLS
    return Walls(crossed(run, units), _shapes(run, units))


def is_costly(run: Run) -> bool:
    """Tell whether a run has barriers that can be crossed at a cost."""
    return run.given(BARRIERS) and run.choice(BARRIER_KIND) == COSTLY


def crossed(run: Run, units: Units) -> np.ndarray:
    """Return (e, 2) int64, the neighbours on either side of the barriers of a run."""
    return run.once(
        BARRIERS,
        lambda: parted_by(
            _shapes(run, units),
            units,
            run.choice(p.CONTIGUITY),
            run.number(BARRIER_SHARE) / 100.0,
            run.optional_number(BARRIER_DISTANCE),
            run.optional_number(p.TOLERANCE_DISTANCE),
            run.progress,
        ),
    )


def _shapes(run: Run, units: Units) -> list[bytes]:
    """Return the barriers' outlines, in the coordinates of the units."""
    source, ground = run.source(BARRIERS), units.ground
    return run.once(
        "barriers", lambda: barrier_shapes(source, ground, run.report, progress=run.progress)
    )
