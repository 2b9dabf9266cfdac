"""The units with what a new center would do at each of them."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from qgis.core import QgsFeature, QgsProcessingFeatureSource, QgsVectorLayer

from ...core.people.places import Suitability
from ..compat import real_field
from ..drawing.styling import graded_renderer
from ..reading.units import Units
from ..report import Report
from .columns import columns_of
from .output import Table
from .results import units_table

FIELDS = ("deviation", "travel_saved", "moved", "suitability")


def suitability_table(
    source: QgsProcessingFeatureSource,
    units: Units,
    found: Suitability,
    chosen: Collection[str],
    report: Report,
) -> Table:
    """Return the features of `source` with what a new center there would do, darker for better.

    Parameters
    ----------
    chosen : collection of str
        Fields of the source that the run was told to use.
    """
    columns = columns_of(source.fields(), units, FIELDS, None, chosen, report)
    names = [columns.free(name, report) for name in FIELDS]
    shares = [100.0 * found.deviation, 100.0 * found.saved, 100.0 * found.moved, found.score]

    def row_of(unit: int) -> tuple[Any, ...]:
        return tuple(float(values[unit]) for values in shares)

    def stays(_: QgsFeature) -> tuple[Any, ...]:
        return (None,) * len(FIELDS)

    def style(layer: QgsVectorLayer) -> None:
        layer.setRenderer(graded_renderer(names[-1]))

    return units_table(source, units, columns, [*map(real_field, names)], row_of, stays, style)
