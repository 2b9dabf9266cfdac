"""Units that must stay apart: read, and said where they could not be."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsProcessingParameterDefinition

from ...core.model.text import few
from ...core.state.rivals import together
from ...layers.reading.pairs import read_pairs
from ...layers.reading.units import Units
from ...layers.text import tr
from . import builders as b
from .run import Run

APART = "APART"


def apart() -> QgsProcessingParameterDefinition:
    """Return the table of pairs."""
    return b.advanced(
        b.table(
            APART,
            tr("Units to keep apart"),
            tr(
                "Pairs of units that must not be in the same territory, such as two competing "
                "accounts: a table with their ids in the columns “unit_id” and “other_id”. "
                "Example: unit_id 17031, other_id 17043."
            ),
        )
    )


def pairs_of(run: Run, units: Units) -> np.ndarray:
    """Return (p, 2) int64, the pairs of units to keep apart."""
    if not run.given(APART):
        return np.empty((0, 2), dtype=np.int64)
    return read_pairs(run.source(APART), run.unit_ids(units), run.report, run.ids_hint())


def report_pairs(
    run: Run, units: Units, plan: np.ndarray, pairs: np.ndarray, given: np.ndarray
) -> None:
    """Say how many pairs (p, 2) are apart, and name those that exceptions hold together.

    Of other pairs that are together the methods tell themselves.
    """
    if not len(pairs):
        return
    failed = pairs[together(plan, pairs)]
    run.say([tr("Pairs kept apart: {count:,}.").format(count=len(pairs) - len(failed))])
    held = failed[(given[failed] >= 0).any(axis=1)]
    if len(held):
        run.report.warning(
            tr(
                "Pairs that are together by the table of exceptions ({count:,}): {pairs}. Give "
                "one of each another territory there."
            ).format(count=len(held), pairs=few_pairs(units, held))
        )


def few_pairs(units: Units, pairs: np.ndarray) -> str:
    """Name the first of some pairs of units (p, 2)."""
    return few([f"{units.label[one]} – {units.label[other]}" for one, other in pairs.tolist()])
