"""Targets of an existing plan's territories: from a table, or from a field of the units."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from qgis.core import QgsFields, QgsProcessingFeatureSource

from ..core.errors import InvalidInput
from ..core.text import few
from .plan import FieldPlan, Names
from .report import Report
from .results import column_names
from .text import tr
from .values import as_number, as_text

TARGET = "target"
KEYS = ("territory", "name", "id")
"""Columns that may say which territory a row is about, first come first served."""


def targets_from_table(
    source: QgsProcessingFeatureSource,
    names: Names,
    territory_field: str,
    criteria: Sequence[str],
    report: Report,
) -> np.ndarray:
    """Return (k, m) or (k, 1) float64, the targets in a table with one row per territory.

    The row's territory stands in a column called as the plan's field, or `KEYS`; its target in
    ``target``, or with several criteria in ``target_<workload field>``: as in the layer of
    territories that the algorithms write.

    Raises
    ------
    InvalidInput
        When a column is missing, a territory has no row or two, or a target is no number.
    """
    key = _first_field(source.fields(), [territory_field, *KEYS])
    columns = [
        name for name in column_names(TARGET, criteria) if source.fields().lookupField(name) >= 0
    ]
    if len(columns) != max(len(criteria), 1) and source.fields().lookupField(TARGET) >= 0:
        columns = [TARGET]
    if key is None or not columns:
        raise InvalidInput(
            tr(
                "The table of targets “{table}” needs a column “{key}” for the territory and one "
                "of “{target}” for its target. It has: {columns}."
            ).format(
                table=source.sourceName(),
                key=territory_field,
                target=", ".join(column_names(TARGET, criteria)),
                columns=few(source.fields().names(), 12),
            )
        )
    number = {name: index for index, name in enumerate(names.text)}
    target = np.full((names.k, len(columns)), np.nan)
    unknown = []
    for feature in source.getFeatures():
        name = as_text(feature[key])
        if name not in number:
            unknown.append(name)
            continue
        if np.isfinite(target[number[name]]).any():
            raise InvalidInput(
                tr("The table of targets has two rows for the territory {name}.").format(name=name)
            )
        target[number[name]] = [_target(feature[column], name) for column in columns]
    if unknown:
        report.warning(
            tr(
                "Targets of territories that the plan does not have are left aside: {names}."
            ).format(names=few([name or tr("(empty)") for name in unknown]))
        )
    missing = [names(row) for row in np.flatnonzero(np.isnan(target).any(axis=1)).tolist()]
    if missing:
        raise InvalidInput(
            tr("The table of targets has no row for: {names}.").format(names=few(missing))
        )
    return target


def targets_from_field(values: Sequence[Any], plan: FieldPlan, field: str) -> np.ndarray:
    """Return (k, 1) float64, the targets that units carry for their territory.

    Raises
    ------
    InvalidInput
        When units of one territory disagree, or a target is no number.
    """
    target = np.full((plan.names.k, 1), np.nan)
    for value, territory in zip(values, plan.assignment.tolist()):
        if territory < 0:
            continue
        wanted = _target(value, plan.names(territory))
        if np.isfinite(target[territory, 0]) and target[territory, 0] != wanted:
            raise InvalidInput(
                tr(
                    "“{field}” must be the same in all units of a territory; in {name} it is "
                    "{one:g} and {other:g}."
                ).format(
                    field=field,
                    name=plan.names(territory),
                    one=float(target[territory, 0]),
                    other=wanted,
                )
            )
        target[territory, 0] = wanted
    return target


def _first_field(fields: QgsFields, wanted: Sequence[str]) -> str | None:
    return next((name for name in wanted if fields.lookupField(name) >= 0), None)


def _target(value: Any, name: str) -> float:
    number = as_number(value)
    if number is None or number < 0:
        raise InvalidInput(
            tr("The target of {name} must be a number of zero or more, not “{value}”.").format(
                name=name, value=as_text(value)
            )
        )
    return number
