"""Units put in order, as far as that needs no decision: each repair is told."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from qgis.core import QgsFeature, QgsGeometry, QgsWkbTypes
from shapely import wkb as shapely_wkb

from ...core.geometry.coverage import duplicates
from ...core.geometry.dissolve import areas_of
from ...core.geometry.giants import is_valid, valid_shape
from ...core.geometry.polygons import Polygons, polygons_from_wkb, wkb_from_polygons
from ...core.geometry.snapping import match_borders
from ...core.model.data_classes import dataclass
from ...core.model.progress import SILENT, Progress
from ..reading.features import Features, features_of
from ..reading.geometries import CHECK_EVERY
from ..reading.neighbours import distance
from ..reading.unit_checks import BORDER, INVALID, NOTE, REPEATED_OUTLINE, Finding
from ..reading.units import Units
from ..text import tr
from .columns import fitter
from .output import Table
from .results import copied_from
from .unit_coverage import Checked

COUNTING = frozenset({"fid", "ogc_fid", "objectid", "gid", "id"})
"""Fields that may differ between two copies of one feature."""


@dataclass(frozen=True)
class Cleaned:
    """Units as the cleaned copy has them.

    Attributes
    ----------
    polygons : Polygons
        Of the units.
    left_out : frozenset of int
        Features that are full copies of others.
    redrawn : frozenset of int
        Features that have another outline than before.
    findings : list of Finding
        What was found, with what was repaired, and borders that were moved.
    """

    polygons: Polygons
    left_out: frozenset[int]
    redrawn: frozenset[int]
    findings: list[Finding]

    @property
    def repairs(self) -> int:
        """Number of repairs."""
        return sum(1 for each in self.findings if each.repair)


def clean(
    checked: Checked,
    features: Features,
    findings: Sequence[Finding],
    tolerance: float,
    progress: Progress,
) -> Cleaned:
    """Repair geometries, leave out full copies, and make borders that nearly meet do so.

    Parameters
    ----------
    tolerance : float
        Borders this near to each other are made to meet, in the coordinates of the units.
    """
    units = checked.units
    before = wkb_from_polygons(units.polygons)
    matched = units.polygons
    if tolerance > 0:
        matched = match_borders(matched, tolerance, progress)
    redrawn_all = zip(wkb_from_polygons(matched), before)
    after = [_valid(new, old, progress) for new, old in progress.watched(redrawn_all, CHECK_EVERY)]
    copies = _copies(checked, features, progress)
    told = [_with_repair(each, copies) for each in findings]
    metres = tolerance / units.ground.map_units(1.0)
    for unit in (unit for unit in range(units.n) if after[unit] != before[unit]):
        row = int(checked.row[unit])
        if row not in copies:
            told.append(_moved(units, unit, row, before[unit], after[unit], metres))
    redrawn = {row for each in told if each.kind in (INVALID, BORDER) for row in each.rows}
    return Cleaned(polygons_from_wkb(after), frozenset(copies), frozenset(redrawn), told)


def _valid(new: bytes, old: bytes, progress: Progress) -> bytes:
    """Return an outline made valid; as it was where nothing would be left."""
    if new == old:
        return old
    if is_valid(new, progress) and shapely_wkb.loads(new).area > 0:
        return new
    repaired = areas_of(valid_shape(new, progress))
    return bytes(repaired.wkb) if repaired.area > 0 else old


def _copies(checked: Checked, features: Features, progress: Progress) -> dict[int, int]:
    """Return the features that are like an earlier one in outline and all fields, with that one."""
    original = duplicates(checked.units.polygons, progress)
    twins = np.flatnonzero(original != np.arange(len(original)))
    pairs = {int(checked.row[unit]): int(checked.row[original[unit]]) for unit in twins.tolist()}
    rows = np.array(sorted({*pairs, *pairs.values()}), dtype=np.int64)
    held = {row: _fields(feature) for row, feature in features_of(features, rows, progress)}
    return {
        max(row, other): min(row, other) for row, other in pairs.items() if held[row] == held[other]
    }


def _fields(feature: QgsFeature) -> list[tuple[str, Any]]:
    names = feature.fields().names()
    return [
        (name, str(value))
        for name, value in zip(names, feature.attributes())
        if name.lower() not in COUNTING
    ]


def _with_repair(found: Finding, copies: dict[int, int]) -> Finding:
    if found.kind == INVALID:
        return found.repaired(tr("made valid"))
    if found.kind == REPEATED_OUTLINE and any(row in copies for row in found.rows):
        return found.repaired(tr("left out: a copy in all fields"))
    return found


def _moved(
    units: Units, unit: int, row: int, before: bytes, after: bytes, metres: float
) -> Finding:
    change = abs(shapely_wkb.loads(after).area - shapely_wkb.loads(before).area)
    return Finding(
        NOTE,
        BORDER,
        (row,),
        round(float(change / units.ground.map_units(1.0) ** 2), 6),
        "m² of change",
        tr("The border of {unit} nearly meets that of others.").format(unit=units.label[unit]),
        tr("Take the cleaned copy, or leave it: runs bridge such gaps."),
        repair=tr("moved by {distance} or less, or led through its neighbours' corners").format(
            distance=distance(metres) if metres >= 1 else tr("{mm:,.0f} mm").format(mm=1e3 * metres)
        ),
    )


def cleaned_table(
    features: Features, checked: Checked, cleaned: Cleaned, progress: Progress = SILENT
) -> Table:
    """Return the features of the layer, cleaned; those without a usable geometry as they are."""
    source = features.source
    kind = QgsWkbTypes.linearType(QgsWkbTypes.multiType(source.wkbType()))
    outlines = zip(checked.row.tolist(), wkb_from_polygons(cleaned.polygons))
    shapes = {row: outline for row, outline in outlines if row in cleaned.redrawn}
    fields = source.fields()
    kept = np.setdiff1d(np.arange(features.count), np.array([*cleaned.left_out], dtype=int))

    def written() -> Iterator[QgsFeature]:
        fitted = fitter(fields)
        for row, feature in features_of(features, kept, progress):
            geometry = feature.geometry()
            if row in shapes:
                geometry.fromWkb(shapes[row])
            if not geometry.isNull():
                feature.setGeometry(_of_kind(geometry, kind))
            feature.setAttributes(fitted(feature.attributes()))
            yield feature

    copied = copied_from(source, features.feature_id[kept], np.zeros(len(kept), dtype=int), [()])
    if copied is not None:
        redrawn = {int(features.feature_id[row]): outline for row, outline in shapes.items()}
        copied = replace(copied, left_out=len(cleaned.left_out), redrawn=redrawn)
    return Table(fields, kind, source.sourceCrs(), written(), copied=copied)


def _of_kind(geometry: QgsGeometry, kind: QgsWkbTypes.Type) -> QgsGeometry:
    """Return a geometry with several parts and straight sides; heights that it lacks are 0."""
    geometry.convertToStraightSegment()
    geometry.convertToMultiType()
    if QgsWkbTypes.hasZ(kind):
        geometry.get().addZValue(0.0)
    if QgsWkbTypes.hasM(kind):
        geometry.get().addMValue(0.0)
    return geometry


def as_cleaned(checked: Checked, cleaned: Cleaned) -> Checked:
    """Return the units as the cleaned copy has them, to be looked over again."""
    return replace(checked, units=replace(checked.units, polygons=cleaned.polygons))
