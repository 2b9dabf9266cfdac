"""Pairs of units that a table says must stay apart."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import QgsProcessingFeatureSource

from ..core.errors import InvalidInput
from ..core.text import few
from .report import Report
from .text import tr
from .values import as_text

UNIT, OTHER = "unit_id", "other_id"


def read_pairs(
    source: QgsProcessingFeatureSource, ids: Sequence[object], report: Report
) -> np.ndarray:
    """Return (p, 2) int64, the units of each pair; those with unknown units are left out.

    Parameters
    ----------
    ids : sequence of n values
        What identifies the units.

    Raises
    ------
    InvalidInput
        When a column is missing.
    """
    if min(source.fields().lookupField(column) for column in (UNIT, OTHER)) < 0:
        raise InvalidInput(
            tr("The table of pairs “{table}” needs the columns {columns}.").format(
                table=source.sourceName(), columns=f"{UNIT}, {OTHER}"
            )
        )
    number = {as_text(value): unit for unit, value in enumerate(ids)}
    names = [(as_text(feature[UNIT]), as_text(feature[OTHER])) for feature in source.getFeatures()]
    unknown = [" – ".join(pair) for pair in names if not set(pair) <= set(number)]
    if unknown:
        report.warning(
            tr("Pairs with units that are not in the layer, left out ({count:,}): {pairs}.").format(
                count=len(unknown), pairs=few(unknown)
            )
        )
    known = [[number[end] for end in pair] for pair in names if set(pair) <= set(number)]
    return np.array(known, dtype=np.int64).reshape(-1, 2)
