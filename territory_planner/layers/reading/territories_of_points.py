"""Points, such as addresses, and which unit each lies in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from qgis.core import QgsFeature, QgsFeatureRequest, QgsProcessingFeatureSource

from ...core.model.data_classes import dataclass
from ...core.model.errors import InvalidInput
from ...core.model.keys import KeyMatcher
from ...core.model.progress import SILENT, Progress
from ...core.model.text import few
from ..report import Report
from ..text import tr
from ..values import as_text
from .far import why_odd
from .features import read_features
from .kinds import has_points
from .placing import reached_units
from .rows import SKIP_CHECKS, read_rows
from .tables import CHECK_EVERY
from .units import Units


@dataclass(frozen=True)
class PointsInUnits:
    """The points of a layer.

    Attributes
    ----------
    source : QgsProcessingFeatureSource
    unit : (p,) int64
        The unit that holds each, in the order of the layer; -1 for none.
    ids : (p,) int64
        As QGIS numbers them.
    """

    source: QgsProcessingFeatureSource
    unit: np.ndarray
    ids: np.ndarray

    def features(
        self, progress: Progress = SILENT, *, bare: bool = False
    ) -> Iterator[tuple[int, QgsFeature]]:
        """Yield the points with all their fields, each with its unit; `bare` ones have no place."""
        request = QgsFeatureRequest()
        if bare:
            request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
        found = self.source.getFeatures(request, SKIP_CHECKS)
        yield from zip(self.unit.tolist(), progress.watched(found, CHECK_EVERY))


def points_in_units(
    source: QgsProcessingFeatureSource,
    units: Units,
    report: Report,
    progress: Progress = SILENT,
    within_km: float = 0.0,
) -> PointsInUnits:
    """Find the unit of each point; say how many have none.

    Parameters
    ----------
    within_km : float
        How far from a unit, on the ground, one may lie that lies in none: see `placing`.

    Raises
    ------
    InvalidInput
        When the layer is no point layer, or has no points.
    """
    if not has_points(source):
        raise InvalidInput(
            tr(
                "“{layer}” holds no points. Pick a layer of addresses, customers or the like."
            ).format(layer=source.sourceName())
        )
    rows = read_features(source, (), points=True, progress=progress)
    if not rows.count:
        raise InvalidInput(tr("“{layer}” has no points.").format(layer=source.sourceName()))
    found = reached_units(rows, units, within_km, progress)
    if found.taken:
        report.info(
            tr("Points in no unit, taken to the nearest within {km:g} km: {count:,}.").format(
                km=within_km, count=found.taken
            )
        )
    why = why_odd(units, rows, found.looks, progress)
    _tell(source.sourceName(), np.isfinite(rows.xy[:, 0]), found.unit, why, report)
    return PointsInUnits(source, found.unit, rows.feature_id)


def rows_in_units(
    source: QgsProcessingFeatureSource,
    field: str,
    keys: Sequence[str],
    report: Report,
    progress: Progress = SILENT,
) -> PointsInUnits:
    """Find the unit of each row of a table by the unit's key; say how many have none.

    Parameters
    ----------
    field : str
        Of the table; its keys need not be written as the units' are, see `core.model.keys`.
    keys : sequence of n str
        Those of the units.

    Raises
    ------
    InvalidInput
        When the table has no rows, or none of its keys is a unit's.
    """
    rows = read_rows(source, [field], progress=progress)
    told = [as_text(each) for each in rows.values[field]]
    if not told:
        raise InvalidInput(tr("“{layer}” has no rows.").format(layer=source.sourceName()))
    unit = KeyMatcher(keys).match(told, progress).index
    lost = [key or tr("(empty)") for key, at in zip(told, unit.tolist()) if at < 0]
    if len(lost) == len(told):
        raise InvalidInput(
            tr("No row of “{layer}” has in “{field}” the key of a unit: {keys}.").format(
                layer=source.sourceName(), field=field, keys=few(list(dict.fromkeys(lost)))
            )
        )
    if lost:
        report.warning(
            tr(
                "Rows of “{layer}” whose “{field}” is no unit's key ({count:,} of {n:,}) have no "
                "territory: {keys}."
            ).format(
                layer=source.sourceName(),
                field=field,
                count=len(lost),
                n=len(told),
                keys=few(list(dict.fromkeys(lost))),
            )
        )
    return PointsInUnits(source, unit, rows.ids)


def _tell(layer: str, placed: np.ndarray, unit: np.ndarray, why: str, report: Report) -> None:
    bare = int((~placed).sum())
    if bare:
        report.warning(
            tr(
                "Points of “{layer}” without a place ({count:,} of {n:,}) have no territory."
            ).format(layer=layer, count=bare, n=len(unit))
        )
    outside = int((placed & (unit < 0)).sum())
    if outside:
        said = tr("Points of “{layer}” in no unit ({count:,} of {n:,}) have no territory.").format(
            layer=layer, count=outside, n=len(unit)
        )
        report.warning(f"{said} {why}".rstrip())
