"""What a layer holds on disk while it is being edited."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import QgsFeatureRequest, QgsVectorLayer

from ...values import as_text
from .unit_table import UnitTable


def saved_values(layer: QgsVectorLayer, field: int) -> dict[int, str]:
    """Return the saved text of attribute `field`, by feature id, where the value was edited.

    Features that were added since the last save have none and are left out. It is '' where the
    field itself was added since.
    """
    buffer = layer.editBuffer()
    if buffer is None:
        return {}
    changed = [fid for fid, values in buffer.changedAttributeValues().items() if field in values]
    if not changed:
        return {}
    index = layer.dataProvider().fieldNameIndex(layer.fields().at(field).name())
    if index < 0:  # the field itself is an edit that has not been saved
        return dict.fromkeys(changed, "")
    request = QgsFeatureRequest().setFilterFids(changed)
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes([index])
    found = layer.dataProvider().getFeatures(request)
    return {feature.id(): as_text(feature[index]) for feature in found}


def added_units(layer: QgsVectorLayer, units: Sequence[int], table: UnitTable) -> np.ndarray:
    """Return those of some units (ascending) that were added since the last save.

    There is nothing to compare them with: they are new wherever they are.
    """
    buffer = layer.editBuffer()
    if buffer is None:
        return np.zeros(0, dtype=np.int64)
    rows = np.array(units, dtype=np.int64)
    fresh = np.sort(rows[table.feature_id[rows] < 0])  # QGIS numbers so what is not saved yet
    ids = table.feature_id[fresh].tolist()
    return fresh[np.fromiter(map(buffer.isFeatureAdded, ids), dtype=bool, count=len(ids))]
