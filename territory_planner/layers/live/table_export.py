"""The table of territories as a file, through QGIS's own writer."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFields,
    QgsVectorFileWriter,
    QgsWkbTypes,
)

from ...core.errors import TerritoryError
from ...core.problem import FREE, FROZEN, GAIN_ONLY
from ..compat import integer_field, real_field, text_field
from ..text import tr
from ..values import finite_or_none
from .session import PlanSession

DRIVERS = {".csv": "CSV", ".xlsx": "XLSX"}

LOCK_TEXTS = {FREE: "", GAIN_ONLY: "gain only", FROZEN: "frozen"}


def export_table(session: PlanSession, path: str) -> None:
    """Write one row per territory to `path` (.csv or .xlsx): workloads, targets, shape, lock.

    Raises
    ------
    TerritoryError
        When the file can't be written.
    """
    criteria = session.settings.workload_fields or ["units_count"]
    fields = _fields(criteria)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = DRIVERS.get(Path(path).suffix.lower(), "CSV")
    options.fileEncoding = "UTF-8"
    options.layerName = "territories"
    writer = QgsVectorFileWriter.create(
        path,
        fields,
        QgsWkbTypes.Type.NoGeometry,
        session.layer.crs(),
        QgsCoordinateTransformContext(),
        options,
    )
    for row in _rows(session, len(criteria)):
        feature = QgsFeature(fields)
        feature.setAttributes(row)
        writer.addFeature(feature)
    error = writer.errorMessage() if writer.hasError() else ""
    del writer
    if error:
        raise TerritoryError(
            tr("The table could not be written to {path}: {error}").format(path=path, error=error)
        )


def _fields(criteria: list[str]) -> QgsFields:
    fields = QgsFields()
    for field in (text_field("territory"), text_field("name"), integer_field("units")):
        fields.append(field)
    for name in criteria:
        for ending in ("", "_target", "_deviation_percent", "_change"):
            fields.append(real_field(name + ending))
    for field in (
        real_field("customers"),
        integer_field("parts"),
        real_field("area_km2"),
        real_field("compactness"),
        text_field("lock"),
    ):
        fields.append(field)
    return fields


def _rows(session: PlanSession, m: int) -> list[list]:
    tally = session.tally
    units, loads, target, change = tally.units, tally.loads, tally.target, tally.change
    deviation, customers, parts = tally.deviation, tally.customers, tally.parts
    area, compactness, locks = tally.area, tally.compactness, session.locks
    rows = []
    for t in session.active.tolist():
        row = [session.territories.keys[t], session.name(t), int(units[t])]
        for c in range(m):
            percent = finite_or_none(100 * deviation[t, c])
            row += [float(loads[t, c]), float(target[t, c]), percent, float(change[t, c])]
        row += [
            float(customers[t]),
            int(parts[t]),
            float(area[t]) / 1e6,
            finite_or_none(compactness[t]),
            LOCK_TEXTS[int(locks[t])],
        ]
        rows.append(row)
    return rows
