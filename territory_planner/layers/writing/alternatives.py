"""Alternatives as a table, and on the units: a field for each plan."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import numpy as np
from qgis.core import QgsProcessingFeatureSource

from ...core.model.data_classes import dataclass
from ..compat import integer_field, real_field, text_field
from ..reading.units import Units, features_with_units
from ..values import finite_or_none, guarded
from .output import Table
from .results import table_of, widened_table


@dataclass(frozen=True)
class AlternativeRow:
    """One of several plans.

    Attributes
    ----------
    deviation : float
        The largest, in percent.
    travel, borders : float
        Workload times travel; km.
    moved : float or None
        Percent of the workload that changes hands; None where there is no plan of today.
    moved_units : int or None
    detached : int
    kept : bool
        Whether all rules are kept that can be.
    best_in : tuple of str
        What no other of the plans is better in, in the words of the table.
    """

    name: str
    deviation: float
    travel: float
    borders: float
    moved: float | None
    moved_units: int | None
    detached: int
    kept: bool
    best_in: tuple[str, ...]


def alternatives_table(rows: Sequence[AlternativeRow], guard: bool) -> Table:
    """Return one row per plan.

    Parameters
    ----------
    guard : bool
        The table goes to a program that would compute what looks like a formula.
    """
    said: Callable[[str], str] = guarded if guard else str
    fields = [
        text_field("name"),
        *map(real_field, ("max_deviation", "travel", "borders_km", "moved")),
        *map(integer_field, ("moved_units", "detached", "rules_kept")),
        text_field("best_in"),
    ]
    return table_of(
        fields,
        [
            (
                said(each.name),
                finite_or_none(each.deviation),
                finite_or_none(each.travel),
                finite_or_none(each.borders),
                each.moved,
                each.moved_units,
                each.detached,
                int(each.kept),
                ", ".join(each.best_in) or None,
            )
            for each in rows
        ],
    )


def units_with_plans(
    source: QgsProcessingFeatureSource, units: Units, plans: Mapping[str, Sequence[str]]
) -> Table:
    """Return the features of `source`, with a field for each plan.

    Parameters
    ----------
    plans : mapping of str to n str
        The territory of each unit, by the plan's name.
    """
    nothing = (None,) * len(plans)
    rows = (
        (feature, tuple(each[unit] for each in plans.values()) if unit >= 0 else nothing)
        for unit, feature in features_with_units(source, units)
    )
    return widened_table(source, [text_field(name) for name in plans], rows)


def scenario_fields_table(
    fields: Sequence[str],
    deviation: np.ndarray,
    kept: np.ndarray,
    of_mean: np.ndarray,
    kept_by_mean: np.ndarray,
) -> Table:
    """Return one row per scenario of the workload: how a plan does in it, and that for the mean.

    Parameters
    ----------
    fields : sequence of m str
    deviation, of_mean : (m,) float64
        The largest, as shares.
    kept, kept_by_mean : (m,) bool
    """
    columns = [
        text_field("scenario"),
        *(real_field("max_deviation"), integer_field("kept")),
        *(real_field("of_mean"), integer_field("kept_by_mean")),
    ]
    rows = (
        (name, 100.0 * off, int(is_kept), 100.0 * mean, int(is_kept_by_mean))
        for name, off, is_kept, mean, is_kept_by_mean in zip(
            fields, deviation.tolist(), kept.tolist(), of_mean.tolist(), kept_by_mean.tolist()
        )
    )
    return table_of(columns, rows)
