"""What was found in units, as a layer."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsWkbTypes

from ...core.geometry.giants import united
from ...core.model.progress import SILENT, Progress
from ..compat import real_field, text_field
from ..reading.features import Features
from ..reading.geometries import geometry_of
from ..reading.unit_checks import Finding
from ..text import tr
from ..values import as_text
from .issues import SEPARATOR
from .output import Table
from .results import table_of


def findings_table(
    findings: Sequence[Finding],
    features: Features,
    id_field: str | None,
    outline: dict[int, bytes],
    crs: QgsCoordinateReferenceSystem,
    progress: Progress = SILENT,
) -> Table:
    """Return one row per finding, with the land concerned.

    Parameters
    ----------
    outline : dict of int to bytes
        Of the features that have a usable one.
    """
    ids = list(map(as_text, features.feature_id.tolist()))
    if id_field:
        ids = features.texts(id_field, progress)
    fields = [
        *map(text_field, ("severity", "kind", "unit", "unit_ids")),
        real_field("amount"),
        *map(text_field, ("measure", "explanation", "advice", "repair")),
    ]
    rows = (
        (
            each.severity,
            each.kind,
            features.named(each.rows) if each.rows else tr("(the layer)"),
            SEPARATOR.join(ids[row] for row in each.rows),
            each.amount,
            each.measure or None,
            each.text,
            each.advice,
            each.repair or None,
        )
        for each in findings
    )
    shapes = (_shape(each, outline, progress) for each in findings)
    return table_of(fields, rows, QgsWkbTypes.Type.MultiPolygon, shapes, crs)


def _shape(found: Finding, outline: dict[int, bytes], progress: Progress) -> QgsGeometry | None:
    """Return the land concerned, None for what has none."""
    if found.shape is not None:
        geometry = QgsGeometry(found.shape)
    else:
        parts = [outline[row] for row in found.rows if row in outline]
        if not parts:
            return None
        whole = parts[0] if len(parts) == 1 else united(parts, progress).wkb
        geometry = geometry_of(whole)
    geometry.convertToMultiType()
    return geometry
