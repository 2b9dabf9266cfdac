"""Targets of an existing plan's territories: from a table, or from a field of the units."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from qgis.core import QgsFeatureSource

from ...core.model.data_classes import dataclass
from ...core.model.errors import InvalidInput
from ...core.model.progress import SILENT, Progress
from ...core.model.text import few, figure, rounded
from ..plan import FieldPlan, Names, natural_key
from ..report import Report
from ..text import tr
from ..values import as_amount, as_text, as_told, unguarded
from .tables import CHECK_EVERY, find_columns, territory_columns, with_cause

TARGET = "target"

NEARLY = 5e-4
"""Share by which sums of targets may differ from the workload for being rounded."""


@dataclass(frozen=True)
class TargetTable:
    """A table of targets.

    Attributes
    ----------
    name : list of r str
        Territories, each once, in natural order (2 before 10).
    target : (r, m) or (r, 1) float64
    """

    name: list[str]
    target: np.ndarray


def read_targets_table(
    source: QgsFeatureSource,
    criteria: Sequence[str],
    territory_field: str | None,
    capacity: Sequence[str] = (),
    progress: Progress = SILENT,
) -> TargetTable:
    """Read a table with one row per territory.

    The row's territory stands in one of `tables.territory_columns`; its target in
    ``target_<workload field>``, or for all of them in ``target``: as in the layer of
    territories that the algorithms write. A layer of centers has it in its `capacity` fields.

    Raises
    ------
    InvalidInput
        When a column is missing, a territory has two rows, or a target is no number.
    """
    fields, wanted = source.fields(), [f"{TARGET}_{criterion}" for criterion in criteria]
    has_each = bool(wanted) and all(fields.lookupField(name) >= 0 for name in wanted)
    if capacity and not has_each and fields.lookupField(TARGET) < 0:
        wanted, has_each = list(capacity), True
    is_shared = not has_each and (len(criteria) < 2 or fields.lookupField(TARGET) >= 0)
    key, *columns = find_columns(
        source,
        tr("The table of targets"),
        territory_columns(territory_field),
        *([TARGET] if is_shared else wanted),
    )
    rows: dict[str, list[float]] = {}
    for feature in progress.watched(source.getFeatures(), CHECK_EVERY):
        name = unguarded(as_text(feature[key]))
        if name in rows:
            raise InvalidInput(
                tr("The table of targets has two rows for the territory {name}.").format(name=name)
            )
        rows[name] = [_target(feature[column], name) for column in columns]
    keys = {name: natural_key(name) for name in progress.watched(rows, CHECK_EVERY)}
    names = sorted(rows, key=keys.__getitem__)
    target = np.array([rows[name] for name in names], dtype=np.float64)
    return TargetTable(names, target.reshape(-1, len(columns)))


def warn_of_scaling(
    target: np.ndarray, workload: np.ndarray, criteria: Sequence[str], report: Report
) -> None:
    """Say where targets don't add up to what the units carry: `make_problem` scales them then.

    Targets that several workloads share only say how these are divided.

    Parameters
    ----------
    target : (k, m) or (k, 1) float64
    workload : (n, m) float64
    """
    if target.shape[1] != workload.shape[1]:
        return
    for c, (asked, total) in enumerate(zip(target.sum(axis=0), workload.sum(axis=0))):
        if asked > 0 and abs(total / asked - 1.0) > NEARLY:
            report.warning(
                tr(
                    "Targets{title} add up to {asked}, but the units carry {total}: each target "
                    "is taken times {factor:.4g}, so that they do."
                ).format(
                    title=tr(" of “{field}”").format(field=criteria[c]) if len(criteria) else "",
                    asked=figure(float(asked)),
                    total=figure(float(total)),
                    factor=float(total / asked),
                )
            )


def targets_of(
    table: TargetTable, names: Names, report: Report, progress: Progress = SILENT
) -> np.ndarray:
    """Return (k, m) or (k, 1) float64, the targets of the territories called `names`.

    Raises
    ------
    InvalidInput
        When a territory has no row.
    """
    row = {name: index for index, name in enumerate(table.name)}
    missing = [name for name in names.text if name not in row]
    if missing:
        said = tr("The table of targets has no row for: {names}.").format(names=few(missing))
        raise InvalidInput(with_cause(said, table.name, names.text, progress))
    known = set(names.text)
    unknown = [name or tr("(empty)") for name in table.name if name not in known]
    if unknown:
        report.warning(
            tr(
                "Targets of territories that the plan does not have are left aside: {names}."
            ).format(names=few(unknown))
        )
    return table.target[[row[name] for name in names.text]]


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
                    "{one} and {other}."
                ).format(
                    field=field,
                    name=plan.names(territory),
                    one=rounded(float(target[territory, 0]), 15),
                    other=rounded(wanted, 15),
                )
            )
        target[territory, 0] = wanted
    return target


def _target(value: Any, name: str) -> float:
    number = as_amount(value)
    if number is None:
        raise InvalidInput(
            tr("The target of {name} must be a number of zero or more, not “{value}”.").format(
                name=name, value=as_told(value)
            )
        )
    return number
