"""What is wrong with a plan as a layer: one row an issue, with the land that it concerns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from qgis.core import QgsGeometry, QgsWkbTypes

from ...core.checks.issue import KILOMETRES, MINUTES, Issue
from ...core.checks.listing import rule_of, units_of
from ...core.geometry.dissolve import dissolve
from ...core.geometry.polygons import select_units
from ...core.model.problem import UNASSIGNED, Problem
from ...core.model.progress import SILENT, Progress
from ..compat import integer_field, real_field, text_field
from ..plan import Names
from ..reading.geometries import geometry_of
from ..reading.units import Units
from ..values import as_text
from .output import Table
from .results import IdColumn, table_of

SEPARATOR = "; "


def issues_table(
    units: Units,
    problem: Problem,
    plan: np.ndarray,
    names: Names,
    ids: IdColumn,
    criteria: Sequence[str],
    issues: Sequence[tuple[Issue, str]],
    progress: Progress = SILENT,
) -> Table:
    """Return one row per issue, with the outline of the units concerned.

    Parameters
    ----------
    plan : (n,) int
        Territory of each unit, `UNASSIGNED` for none.
    issues : sequence of (Issue, str)
        Each with its sentence for people.
    """

    def row_of(found: Issue, sentence: str) -> tuple[Any, ...]:
        concerned = units_of(found, plan).tolist()
        return (
            rule_of(found),
            names.value(found.territory),
            len(concerned),
            SEPARATOR.join(as_text(ids.values[unit]) for unit in concerned),
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
    rows = (row_of(found, sentence) for found, sentence in issues)
    kind = QgsWkbTypes.Type.MultiPolygon
    return table_of(fields, rows, kind, _outlines(units, plan, issues, progress), units.ground.crs)


def _measure(found: Issue, criteria: Sequence[str]) -> str | None:
    """Return what an issue's amount is of: a workload field, km, or min."""
    if found.of < 0:
        return {KILOMETRES: "km", MINUTES: "min"}.get(found.of)
    return criteria[found.of] if criteria else None


def _outlines(
    units: Units, plan: np.ndarray, issues: Sequence[tuple[Issue, str]], progress: Progress
) -> Iterator[QgsGeometry | None]:
    for found, _ in issues:
        concerned = units_of(found, plan)
        if not len(concerned):
            yield None
            continue
        own = select_units(units.polygons, concerned)
        whole = np.zeros(own.n, dtype=np.int32)
        yield geometry_of(dissolve(own, whole, 1, progress=progress)[0])


def _percent(problem: Problem, found: Issue) -> float | None:
    """Return an issue's amount in percent of its territory's target; None without one."""
    if found.territory == UNASSIGNED or found.of < 0:
        return None
    target = float(problem.target[found.territory, found.of])
    return 100.0 * found.amount / target if target > 0 else None
