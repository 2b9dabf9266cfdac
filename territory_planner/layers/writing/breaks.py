"""The rules that a plan breaks as a layer: one row a break, with the land that it concerns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from qgis.core import QgsGeometry, QgsWkbTypes

from ...core.checks.validate import KILOMETRES, Break
from ...core.geometry.dissolve import dissolve
from ...core.geometry.polygons import select_units
from ...core.model.problem import UNASSIGNED, Problem
from ...core.model.progress import SILENT, Progress
from ..compat import integer_field, real_field, text_field
from ..plan import Names
from ..reading.units import Units
from ..text import tr
from ..values import as_text
from .output import Table
from .results import IdColumn, table_of

SEPARATOR = "; "


def breaks_table(
    units: Units,
    problem: Problem,
    names: Names,
    ids: IdColumn,
    criteria: Sequence[str],
    breaks: Sequence[tuple[Break, str]],
    progress: Progress = SILENT,
) -> Table:
    """Return one row per break, with the outline of the units concerned.

    Parameters
    ----------
    breaks : sequence of (Break, str)
        Each with its sentence for people.
    """

    def row_of(found: Break, sentence: str) -> tuple[Any, ...]:
        return (
            found.rule,
            names.value(found.territory),
            len(found.units),
            SEPARATOR.join(as_text(ids.values[unit]) for unit in found.units),
            _measure(found, criteria),
            found.amount,
            _percent(problem, found),
            sentence,
        )

    fields = [
        text_field("rule"),
        names.field("territory"),
        integer_field("units"),
        text_field("unit_ids"),
        text_field("criterion"),
        real_field("amount"),
        real_field("percent"),
        text_field("explanation"),
    ]
    rows = (row_of(found, sentence) for found, sentence in breaks)
    kind = QgsWkbTypes.Type.MultiPolygon
    return table_of(fields, rows, kind, _outlines(units, breaks, progress), units)


def _measure(found: Break, criteria: Sequence[str]) -> str | None:
    """Return what a break's amount is of: a workload field, or km."""
    if found.criterion < 0:
        return tr("km") if found.criterion == KILOMETRES else None
    return criteria[found.criterion] if criteria else None


def _outlines(
    units: Units, breaks: Sequence[tuple[Break, str]], progress: Progress
) -> Iterator[QgsGeometry | None]:
    for found, _ in breaks:
        if not found.units:
            yield None
            continue
        own = select_units(units.polygons, np.array(found.units))
        outline = QgsGeometry()
        whole = np.zeros(own.n, dtype=np.int32)
        outline.fromWkb(dissolve(own, whole, 1, progress=progress)[0])
        yield outline


def _percent(problem: Problem, found: Break) -> float | None:
    """Return a break's amount in percent of its territory's target; None without one."""
    if found.territory == UNASSIGNED or found.criterion < 0:
        return None
    target = float(problem.target[found.territory, found.criterion])
    return 100.0 * found.amount / target if target > 0 else None
