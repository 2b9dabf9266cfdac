"""Links: pairs of units that count as neighbours though they don't touch (ferries, bridges)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import QgsFeatureSource

from ...core.model.errors import InvalidInput
from ...core.model.progress import SILENT, Progress
from ...core.model.text import few
from ..report import Report
from ..text import tr
from .kinds import has_lines, has_no_geometry
from .points import unit_at_points
from .tables import BETWEEN, CHECK_EVERY, numbers_by_id, read_id_pairs, with_cause
from .units import Units

FROM, TO = "from_id", "to_id"
"""Columns of a table of links, as in the layer of neighbours that we write."""


def read_links(
    source: QgsFeatureSource,
    units: Units,
    ids: Sequence[object],
    report: Report,
    hint: str = "",
    progress: Progress = SILENT,
) -> tuple[np.ndarray, np.ndarray]:
    """Return (l,) int64 twice, the units at either end of each link.

    A line links the units that hold its two ends; a row of a table without geometry the units
    whose ids stand in ``from_id`` and ``to_id``. Links that lead nowhere or from a unit to
    itself are left out and reported.

    Parameters
    ----------
    ids : sequence of n values
        What identifies the units in a table.
    hint : str
        See `tables.refuse_strangers`.

    Raises
    ------
    InvalidInput
        When these are no links, or no row of a table has two known units.
    """
    if has_lines(source):
        ends, name = _by_lines(source, units, progress)
    elif has_no_geometry(source):
        table = tr("The table of links")
        ends, name = read_id_pairs(source, table, (FROM, TO), ids, hint, progress)
    else:
        raise InvalidInput(
            tr("Links are lines or a table of unit ids; “{layer}” is neither.").format(
                layer=source.sourceName()
            )
        )
    first, second = ends.T
    real = (first >= 0) & (second >= 0) & (first != second)
    if not real.all():
        left = [name[row] for row in np.flatnonzero(~real)]
        said = tr(
            "Links that do not join two units, left out ({count:,} of {n:,}): {links}."
        ).format(count=len(left), n=len(real), links=few(left))
        named = [end for row in left for end in row.split(BETWEEN)]
        report.warning(with_cause(said, named, numbers_by_id(ids, progress), progress))
    return first[real], second[real]


def _by_lines(
    source: QgsFeatureSource, units: Units, progress: Progress
) -> tuple[np.ndarray, list[str]]:
    """Return (l, 2) int64, the units that hold the ends of each line, and the lines' names."""
    ends: list[tuple[float, float]] = []
    name: list[str] = []
    for feature in progress.watched(source.getFeatures(), CHECK_EVERY):
        vertices = [(point.x(), point.y()) for point in feature.geometry().vertices()]
        name.append(tr("feature {id}").format(id=feature.id()))
        ends += [vertices[0], vertices[-1]] if vertices else [(np.nan, np.nan)] * 2
    xy = np.array(ends, dtype=np.float64).reshape(-1, 2)
    xy = units.ground.landed(xy, source.sourceCrs(), progress)
    return unit_at_points(units.polygons, xy, units.period, progress).reshape(-1, 2), name
