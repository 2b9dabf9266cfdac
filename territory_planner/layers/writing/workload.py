"""What customers come to, written beside the units; and the customers that have none."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, ClassVar

import numpy as np
from qgis.core import QgsFeature, QgsProcessingFeatureSource

from ...core.model.data_classes import dataclass
from ...core.model.errors import InvalidInput
from ...core.model.progress import SILENT, Progress
from ...core.model.text import few
from ..compat import long_field, real_field, text_field
from ..plan import natural_key
from ..reading.features import Features, features_of
from ..reading.placing import Placed
from ..reading.units import Units
from ..report import Report
from ..text import tr
from ..values import as_text, finite_or_none
from .columns import Columns
from .output import Table
from .results import copied_units, units_table, widened_table

LONGEST = 30
"""Letters of a group that a field's name has."""


@dataclass(frozen=True)
class Sums:
    """What units have of customers; those left out for want of a geometry come last.

    Attributes
    ----------
    customers, visits, workload : (n,) float64
    names : list of g str
        Groups of customers; none without a field of them.
    by_group : (n, g) float64
        The workload of each group.
    """

    MOST_GROUPS: ClassVar[int] = 100

    customers: np.ndarray
    visits: np.ndarray
    workload: np.ndarray
    names: list[str]
    by_group: np.ndarray


def groups_of(
    rows: Features, field: str | None, progress: Progress = SILENT
) -> tuple[list[str], np.ndarray]:
    """Return the groups of customers in order, and the number of each customer's.

    Raises
    ------
    InvalidInput
        When there are too many for a field each.
    """
    if field is None:
        return [], np.zeros(rows.count, dtype=np.int64)
    texts = rows.texts(field, progress)
    names = sorted(set(texts), key=natural_key)
    if len(names) > Sums.MOST_GROUPS:
        raise InvalidInput(
            tr(
                "“{field}” of “{layer}” has {count:,} values, {values}; a field each would be too "
                "many. Choose a field with at most {most} (GROUP_FIELD)."
            ).format(
                field=field,
                layer=rows.source.sourceName(),
                count=len(names),
                values=few(names, 3),
                most=Sums.MOST_GROUPS,
            )
        )
    number = {name: at for at, name in enumerate(names)}
    return names, np.array([number[text] for text in texts], dtype=np.int64)


def workload_table(
    source: QgsProcessingFeatureSource,
    units: Units,
    sums: Sums,
    called: str,
    id_field: str | None,
    report: Report,
    progress: Progress,
) -> Table:
    """Return the units with their customers, visits and workload, `called` as is said."""
    columns = Columns.beside(source.fields())
    groups = [_field_name(called, group) for group in sums.names]
    count, *names = columns.all_free(["customers", "visits", called, *groups], report)
    added = [long_field(count), *map(real_field, names)]
    values = np.column_stack([sums.customers, sums.visits, sums.workload, sums.by_group])
    rows = [[int(row[0]), *row[1:]] for row in values.tolist()]
    left_out, nothing = _rows_left_out(units, rows, id_field), [None] * len(added)

    def stays(feature: QgsFeature) -> Sequence[Any]:
        key = as_text(feature[id_field]) if id_field else ""
        return left_out.get(key, nothing)

    copied = None if left_out else copied_units(source, units, [*rows, nothing], progress)
    return units_table(source, units, columns, added, rows.__getitem__, stays, copied=copied)


def _rows_left_out(
    units: Units, rows: Sequence[list[Any]], id_field: str | None
) -> dict[str, list[Any]]:
    """Return what features without a geometry have, by their id."""
    if id_field is None:
        return {}
    named = [as_text(each.values[id_field]) for each in units.left_out]
    return {name: row for name, row in zip(named, rows[units.n :]) if name}


def _field_name(called: str, group: str) -> str:
    """Return what the field of a group is called: letters, digits and underscores."""
    short = re.sub(r"\W+", "_", group).strip("_")[:LONGEST].rstrip("_")
    return f"{called}_{short or 'none'}"


def unplaced_table(
    rows: Features,
    placed: Placed,
    workload: np.ndarray,
    ids: Sequence[object],
    progress: Progress = SILENT,
) -> Table:
    """Return the customers without a unit, with the reason and which units may be meant.

    Parameters
    ----------
    workload : (q,) float64
    ids : sequence of n values
        What names the units.
    """

    def said(row: int) -> list[Any]:
        near = placed.candidates.get(row, [])
        if placed.nearest[row] >= 0:
            near = [as_text(ids[placed.nearest[row]])]
        km = finite_or_none(placed.km[row])
        return [placed.why[row], ", ".join(near), km, float(workload[row])]

    added = [
        text_field("why"),
        text_field("candidates"),
        real_field("km"),
        real_field("left_out"),
    ]
    found = features_of(rows, placed.lost, progress)
    lost = ((feature, said(row)) for row, feature in found)
    return widened_table(rows.source, added, lost)
