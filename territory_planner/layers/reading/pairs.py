"""Pairs of units that a table says must stay apart."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import QgsFeatureSource

from ...core.model.progress import SILENT, Progress
from ...core.model.text import few
from ..report import Report
from ..text import tr
from .tables import BETWEEN, UNIT, numbers_by_id, read_id_pairs, with_cause

OTHER = "other_id"


def read_pairs(
    source: QgsFeatureSource,
    ids: Sequence[object],
    report: Report,
    hint: str = "",
    progress: Progress = SILENT,
) -> np.ndarray:
    """Return (p, 2) int64 ascending, the units of each pair, whatever the order of the table.

    Those with unknown units are left out.

    Parameters
    ----------
    ids : sequence of n values
        What identifies the units.
    hint : str
        See `tables.refuse_strangers`.

    Raises
    ------
    InvalidInput
        When a column is missing, or every pair has unknown units.
    """
    table = tr("The table of pairs")
    pairs, names = read_id_pairs(source, table, (UNIT, OTHER), ids, hint, progress)
    known = (pairs >= 0).all(axis=1)
    if not known.all():
        unknown = [names[row] for row in np.flatnonzero(~known)]
        said = tr(
            "Pairs with units that are not in the layer, left out ({count:,}): {pairs}."
        ).format(count=len(unknown), pairs=few(unknown))
        ends = [end for row in unknown for end in row.split(BETWEEN)]
        report.warning(with_cause(said, ends, numbers_by_id(ids, progress), progress))
    return np.unique(np.sort(pairs[known], axis=1), axis=0)
