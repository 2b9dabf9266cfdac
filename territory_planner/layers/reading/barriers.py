"""Barriers as layers have them: lines and polygons that territories should not cross."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import QgsAbstractGeometry, QgsFeatureSource

from ...core.geometry.barriers import barred_edges
from ...core.model.errors import InvalidInput
from ...core.model.progress import SILENT, Progress
from ...core.model.text import few
from ..report import Report
from ..text import tr
from .ground import Ground, placed
from .kinds import has_areas, has_lines
from .units import Units

IMPASSABLE, COSTLY = "impassable", "costly"
"""What barriers do: nobody crosses them, or by a longer way."""


def parted_by(
    barriers: Sequence[bytes],
    units: Units,
    rule: str,
    share: float,
    width: float | None,
    tolerance: float | None = None,
    progress: Progress = SILENT,
) -> np.ndarray:
    """Return (e, 2) int64, the neighbours on either side of barriers.

    Parameters
    ----------
    barriers : sequence of bytes
        See `barrier_shapes`.
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
        barriers,
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
    source: QgsFeatureSource,
    ground: Ground,
    report: Report,
    step: float = 0.0,
    progress: Progress = SILENT,
) -> list[bytes]:
    """Return the barriers' WKB in the coordinates of the units.

    Features without length or area part nothing: they are left out, with a warning.

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
    shapes: list[bytes] = []
    count = 0
    for shape in placed(source, ground, said, step, progress=progress):
        parts = [part.asWkb().data() for part in shape.constParts() if _has_extent(part)]
        count += not parts
        shapes += parts
    if count:
        report.warning(
            tr(
                "Barriers of “{layer}” without length or area, which part nothing, are left out "
                "({count:,})."
            ).format(layer=source.sourceName(), count=count)
        )
    return shapes


def _has_extent(part: QgsAbstractGeometry) -> bool:
    return part.length() > 0 or part.area() > 0
