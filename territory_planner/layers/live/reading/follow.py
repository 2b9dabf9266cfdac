"""Changed attribute values of a layer, taken over into units and totals by differences."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np
from qgis.core import QgsFeatureRequest, QgsVectorLayer

from ....core.live.tally import Tally
from ....core.model.data_classes import dataclass
from ....core.model.progress import SILENT, Progress
from ...reading.layer_snapshot import Snapshot
from ...values import as_text
from .territories import Territories
from .unit_table import UnitTable

CHECK_EVERY = 1000
"""Features between two looks at whether the work is still wanted."""


def is_as_told(
    layer: QgsVectorLayer | Snapshot,
    changes: Mapping[int, Mapping[int, Any]],
    progress: Progress = SILENT,
) -> bool:
    """Tell whether changed features are there with the values (by field) told of them."""
    fields = {index for values in changes.values() for index in values}
    request = QgsFeatureRequest().setFilterFids(list(changes))
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes(sorted(fields))
    found = 0
    for feature in progress.watched(layer.getFeatures(request), CHECK_EVERY):
        found += 1
        told = changes[feature.id()].items()
        if any(as_text(feature[index]) != as_text(value) for index, value in told):
            return False
    return found == len(changes)


@dataclass(frozen=True)
class Moved:
    """Units whose value of the territory field is another.

    Attributes
    ----------
    rows : list of int
    values : list of values
    keys : list of str
        Texts of the values.
    """

    rows: list[int]
    values: list[Any]
    keys: list[str]


def moved_units(changes: Mapping[int, Mapping[int, Any]], field: int, table: UnitTable) -> Moved:
    """Return the new values of the territory field, for features that are units."""
    rows, values = list[int](), list[Any]()
    for feature_id, fields in changes.items():
        row = table.row(feature_id)
        if field in fields and row is not None:
            rows.append(row)
            values.append(fields[field])
    return Moved(rows, values, list(map(as_text, values)))


def rename_in(moved: Moved, territories: Territories, tally: Tally) -> tuple[int, str] | None:
    """Return (territory, new key) when all its units go to one key that is new: a rename."""
    key = moved.keys[0] if moved.keys else ""
    if territories.index(key) is not None or len(set(moved.keys)) != 1:
        return None
    owners = np.unique(tally.assignment[moved.rows])
    if len(owners) != 1 or owners[0] < 0 or len(moved.rows) != tally.units[owners[0]]:
        return None
    return int(owners[0]), key


def are_gone(layer: QgsVectorLayer, feature_ids: Iterable[int]) -> bool:
    """Tell whether features are gone by an edit that is not saved yet, or was dropped."""
    buffer = layer.editBuffer()
    if buffer is None:
        # Only what was never saved goes where edits are dropped.
        return all(each < 0 for each in feature_ids)
    return all(
        buffer.isFeatureDeleted(each) or (each < 0 and not buffer.isFeatureAdded(each))
        for each in feature_ids
    )


def take_moves(moved: Moved, table: UnitTable, territories: Territories, tally: Tally) -> set[int]:
    """Move units to the territories of their new values; return the territories touched."""
    for row, value in zip(moved.rows, moved.values):
        table.value[row] = value
    rows = np.array(moved.rows, dtype=np.int64)
    return set(tally.move(rows, territories.assignment(moved.keys)).tolist())


def take_values(fresh: UnitTable, table: UnitTable, tally: Tally) -> set[int]:
    """Take over units that were read again; return the territories whose totals changed.

    Workloads, customers, locks, ids and names; where the units are is told by `take_moves`.
    """
    # One by one: a part of the units may be in another order than all of them.
    found = [(table.row(fid), at) for at, fid in enumerate(fresh.feature_id.tolist())]
    pairs = [(row, at) for row, at in found if row is not None]
    if not pairs:
        return set()
    rows, known = np.array(pairs, dtype=np.int64).T
    table.take_amiss(fresh)
    table.workload[rows] = fresh.workload[known]
    table.customers[rows] = fresh.customers[known]
    table.locked[rows] = fresh.locked[known]
    for row, at in pairs:
        table.identifier[row] = fresh.identifier[at]
        table.group[row], table.parent[row] = fresh.group[at], fresh.parent[at]
        table.name[row] = fresh.name[at]
    touched = set(tally.set_workload(rows, fresh.workload[known]).tolist())
    return touched | set(tally.set_customers(rows, fresh.customers[known]).tolist())
