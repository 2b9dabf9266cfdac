"""Copies of some territories that are handed out, and what their merging left open."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from qgis.core import QgsField, QgsProcessingFeatureSource

from ..compat import text_field
from ..reading.units import Units, features_with_units
from .output import Table
from .results import table_of, widened_table

BASE = "handed_out"
"""The field of a copy that tells what each unit's territory was when it was handed out."""


def handed_out_table(
    source: QgsProcessingFeatureSource, units: Units, chosen: np.ndarray, field: str
) -> Table:
    """Return the chosen units with all their fields, and their territory once more in `BASE`.

    An older `BASE` of theirs gives way.
    """
    then = QgsField(source.fields()[source.fields().lookupField(field)])
    then.setName(BASE)
    rows = (
        (feature, [feature[field]])
        for unit, feature in features_with_units(source, units)
        if unit >= 0 and chosen[unit]
    )
    return widened_table(source, [then], rows, {BASE})


def open_edits_table(rows: Sequence[Sequence[Any]], id_field: QgsField) -> Table:
    """Return one row per edit that was not taken over: unit_id, copy, from, to, why."""
    names = ("copy", "from", "to", "why")
    return table_of([id_field, *(text_field(name) for name in names)], rows)
