"""Units that must stay apart: read, and how many are."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsProcessingParameterDefinition

from ...core.checks.rules import Rules
from ...core.jobs.notes import pairs_kept
from ...layers.reading.pairs import read_pairs
from ...layers.reading.units import Units
from ...layers.text import tr
from . import builders as b
from .run import Run

APART = "APART"


def apart() -> QgsProcessingParameterDefinition:
    """Return the table of pairs."""
    return b.table(
        APART,
        tr("Units to keep apart"),
        tr(
            "Pairs of units that must not be in the same territory, such as two competing "
            "accounts: a table with their ids in the columns “unit_id” and “other_id”. "
            "Example: unit_id 17031, other_id 17043."
        ),
    )


def pairs_of(run: Run, units: Units) -> np.ndarray:
    """Return (p, 2) int64, the pairs of units to keep apart."""
    if not run.given(APART):
        return np.empty((0, 2), dtype=np.int64)
    ids = run.unit_ids(units)
    return read_pairs(run.source(APART), ids, run.report, run.ids_hint(), run.progress)


def kept_apart(rules: Rules, plan: np.ndarray) -> list[str]:
    """Say how many pairs a plan keeps apart, where there are any."""
    said = tr("Pairs kept apart: {count:,}.")
    return [said.format(count=pairs_kept(rules, plan))] if len(rules.apart) else []
