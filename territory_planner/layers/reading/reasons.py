"""Why units moved, as the run told it that moved them."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsFeatureRequest, QgsFeatureSource

from ...core.model.data_classes import dataclass
from ...core.model.progress import SILENT, Progress
from ..text import tr
from ..values import as_text, unguarded
from .rows import SKIP_CHECKS
from .tables import (
    CHECK_EVERY,
    UNIT,
    check_told_apart,
    find_columns,
    numbers_by_id,
    refuse_strangers,
)

COLUMNS = (UNIT, "from", "to", "reason")


@dataclass(frozen=True)
class ToldMove:
    """A move as a table of moves tells it; territories by their names, '' for none."""

    source: str
    target: str
    reason: str


def read_reasons(
    source: QgsFeatureSource, ids: Sequence[object], hint: str = "", progress: Progress = SILENT
) -> dict[int, ToldMove]:
    """Return the moves that a table tells, by unit; the last of several.

    Parameters
    ----------
    ids : sequence of n values
        What identifies the units.
    hint : str
        See `tables.refuse_strangers`.

    Raises
    ------
    InvalidInput
        When a column is missing, an id is that of several units, or no row is about a unit.
    """
    table = tr("The table of moves")
    names = find_columns(source, table, *COLUMNS)
    index = [source.fields().lookupField(name) for name in names]
    request = QgsFeatureRequest().setSubsetOfAttributes(index)
    rows = [
        [unguarded(as_text(feature[at])) for at in index]
        for feature in progress.watched(source.getFeatures(request, SKIP_CHECKS), CHECK_EVERY)
    ]
    check_told_apart(ids, (row[0] for row in rows), table, progress)
    number = numbers_by_id(ids, progress)
    if rows and not any(row[0] in number for row in rows):
        refuse_strangers(source, table, [row[0] for row in rows], number, hint, progress)
    return {number[unit]: ToldMove(*told) for unit, *told in rows if unit in number}
