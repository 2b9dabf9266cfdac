"""Barriers as layers have them: lines and polygons that territories should not cross."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsFeatureSource

from ...core.geometry.barriers import barred_edges
from ...core.model.errors import InvalidInput
from ...core.model.progress import SILENT, Progress
from ...core.model.text import few
from ...core.presolve.islands import Walls
from ..report import Report
from ..text import tr
from .ground import Ground, placed
from .kinds import has_areas, has_lines
from .units import Units


def read_barriers(
    source: QgsFeatureSource,
    units: Units,
    rule: str,
    share: float,
    width: float | None,
    tolerance: float | None = None,
    progress: Progress = SILENT,
) -> np.ndarray:
    """Return (e, 2) int64, the neighbours on either side of a layer's barriers.

    Parameters
    ----------
    share : float
        Share of a shared border, 0 to 1; barred is what is covered or cut off for more.
    width : float, optional
        How near (m) a barrier is to the border it covers.
    tolerance : float, optional
        See `neighbours.touching`.
    progress : Progress
        Stops the work.
    """
    ground = units.ground
    ends = barred_edges(
        units.polygons,
        barrier_shapes(source, units.ground, progress=progress),
        rule,
        share,
        None if width is None else ground.map_units(width),
        ground.metres,
        None if tolerance is None else ground.map_units(tolerance),
        units.period,
        units.overlapping,
        progress,
    )
    return np.column_stack(ends)


def read_walls(
    source: QgsFeatureSource, units: Units, pairs: np.ndarray, progress: Progress = SILENT
) -> Walls:
    """Return a layer's barriers, which part the neighbours `pairs` (e, 2), as walls for ties."""
    return Walls(pairs, barrier_shapes(source, units.ground, progress=progress))


def report_parted(pairs: np.ndarray, units: Units, report: Report) -> None:
    """Say which neighbours (e, 2) barriers part."""
    report.info(
        tr("Barriers part these neighbours ({count:,}): {pairs}.").format(
            count=len(pairs), pairs=_named(pairs, units)
        )
        if len(pairs)
        else tr("Barriers part no neighbours: they take too little of any border.")
    )


def report_costly(pairs: np.ndarray, units: Units, report: Report) -> None:
    """Say between which neighbours (e, 2) barriers are to be crossed."""
    report.info(
        tr("Barriers to cross between these neighbours ({count:,}): {pairs}.").format(
            count=len(pairs), pairs=_named(pairs, units)
        )
        if len(pairs)
        else tr("Barriers lie between no neighbours: they take too little of any border.")
    )


def _named(pairs: np.ndarray, units: Units) -> str:
    return few([f"{units.label[one]} – {units.label[other]}" for one, other in pairs.tolist()])


def barrier_shapes(
    source: QgsFeatureSource, ground: Ground, step: float = 0.0, progress: Progress = SILENT
) -> list[bytes]:
    """Return the barriers' WKB in the coordinates of the units.

    Parameters
    ----------
    step : float
        See `ground.placed`.

    Raises
    ------
    InvalidInput
        When they are neither lines nor polygons, or have no place there.
    """
    if not (has_lines(source) or has_areas(source)):
        raise InvalidInput(
            tr("“{layer}” can't serve as barriers: it holds neither lines nor polygons.").format(
                layer=source.sourceName()
            )
        )
    misplaced = tr(
        "The barriers of “{layer}” have no place on the map of the units: correct their "
        "coordinate reference system in the layer's properties, or their geometries."
    )
    said = misplaced.format(layer=source.sourceName())
    shapes = placed(source, ground, said, step, progress=progress)
    return [shape.asWkb().data() for shape in shapes]
