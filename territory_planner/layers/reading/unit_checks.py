"""What is wrong with a layer of units before a plan is made: its features one by one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsRectangle,
    QgsWkbTypes,
)

from ...core.geometry.giants import GIANT, why_invalid
from ...core.model.data_classes import dataclass
from ...core.model.locale import number
from ...core.model.problem import UNASSIGNED
from ...core.model.progress import SILENT, Progress
from ...core.model.text import few, figure, labelled
from ...core.units.outlying import CUT, robust_scores
from ..text import tr
from ..values import MOST, as_told
from .features import Features
from .geometries import is_placed
from .ground import Ground
from .units import UnitRows

ERROR, WARNING, NOTE = "error", "warning", "note"
SEVERITIES = (ERROR, WARNING, NOTE)
"""What keeps units from being planned with, or makes figures false; what should be looked at; what
is as it may be, and good to know."""

NO_GEOMETRY, INVALID, MULTIPART = "no geometry", "invalid geometry", "multipart"
MISSING_ID, REPEATED_ID = "missing id", "repeated id"
MISSING_WORKLOAD, WRONG_WORKLOAD = "missing workload", "wrong workload"
OUTLYING_WORKLOAD = "outlying workload"
REFERENCE_SYSTEM = "reference system"
REPEATED_OUTLINE, SLIVER, BORDER = "repeated outline", "sliver", "border"
NO_NEIGHBOURS, APART = "no neighbours", "apart from the others"
GAP, OVERLAP = "gap", "overlap"

RARE = 0.05
"""Zeros are told where no more than this share of the units has none."""

SMALLEST_M2, LARGEST_KM2 = 1.0, 3e6
"""What the middle unit measures where the reference system may be right."""


@dataclass(frozen=True)
class Finding:
    """Something found in the units.

    Attributes
    ----------
    severity : str
        One of `SEVERITIES`.
    kind : str
    rows : tuple of int
        Features concerned.
    amount : float, optional
    measure : str
        What the amount is of, '' for none.
    text, advice : str
        A sentence each.
    shape : QgsGeometry, optional
        Else the features' own.
    repair : str
        What the cleaned copy has, '' where it has it as it is.
    """

    severity: str
    kind: str
    rows: tuple[int, ...]
    amount: float | None
    measure: str
    text: str
    advice: str
    shape: QgsGeometry | None = None
    repair: str = ""

    def repaired(self, repair: str) -> Finding:
        """Return it with what the cleaned copy has."""
        return replace(self, repair=repair)


def geometry_findings(features: Features, rows: UnitRows, progress: Progress) -> Iterator[Finding]:
    """Yield features without a usable geometry, with an invalid one, and with several parts."""
    clean, geometries = rows.clean, rows.geometries
    for row in clean.missing.tolist():
        has_one = not (geometries[row].isNull() or geometries[row].isEmpty())
        said = tr("{unit} has a geometry without an area, or off the map.")
        yield Finding(
            ERROR,
            NO_GEOMETRY,
            (row,),
            None,
            "",
            (said if has_one else tr("{unit} has no geometry.")).format(unit=features.called(row)),
            tr("Draw it anew, or take it out; until then it has no territory."),
        )
    for row in clean.repaired.tolist():
        why = _why_repaired(geometries[row], progress)
        yield Finding(
            WARNING,
            INVALID,
            (row,),
            None,
            "",
            tr("{unit} has an invalid geometry ({why}).").format(
                unit=features.called(row), why=why
            ),
            tr("Every run repairs it for itself. Take the cleaned copy, or “Fix geometries”."),
        )
    for row, geometry in enumerate(geometries):
        parts = geometry.constGet().partCount() if not geometry.isNull() else 0
        if parts > 1 and QgsWkbTypes.isMultiType(geometry.wkbType()):
            yield Finding(
                NOTE,
                MULTIPART,
                (row,),
                float(parts),
                "parts",
                tr("{unit} has {parts:,} parts.").format(unit=features.called(row), parts=parts),
                tr("They move as one. To plan with each, use “Multipart to singleparts”."),
            )


def _why_repaired(geometry: QgsGeometry, progress: Progress) -> str:
    if geometry.constGet().nCoordinates() >= GIANT and is_placed(geometry):
        return why_invalid(geometry.asWkb().data(), progress)
    return tr("off the map") if geometry.isGeosValid() else geometry.lastError()


def id_findings(features: Features, field: str, progress: Progress = SILENT) -> Iterator[Finding]:
    """Yield features without an id, and ids that several have."""
    rows: dict[str, list[int]] = {}
    for row, text in enumerate(features.texts(field, progress)):
        rows.setdefault(text, []).append(row)
    for row in rows.pop("", []):
        yield Finding(
            ERROR,
            MISSING_ID,
            (row,),
            None,
            "",
            tr("{unit} has no “{field}”.").format(unit=features.called(row), field=field),
            tr("Give it one: tables can't name it without."),
        )
    for text, having in rows.items():
        if len(having) > 1:
            yield Finding(
                ERROR,
                REPEATED_ID,
                tuple(having),
                float(len(having)),
                "features",
                tr("{count:,} features have the same “{field}”: {id}.").format(
                    count=len(having), field=field, id=text
                ),
                tr("Give each an id of its own, or make them one unit (“Dissolve” by that field)."),
            )


def workload_findings(features: Features, field: str) -> Iterator[Finding]:
    """Yield workloads that are missing, wrong, or far from the others."""
    values, column = features.values[field], features.numbers(field)
    for row in np.flatnonzero(np.isnan(column)).tolist():
        yield Finding(
            WARNING,
            MISSING_WORKLOAD,
            (row,),
            None,
            "",
            tr("“{field}” is missing in {unit}.").format(field=field, unit=features.called(row)),
            tr("It counts as 0. Fill it in where it is not."),
        )
    wrong = (column < 0) | (column > MOST)
    for row in np.flatnonzero(wrong).tolist():
        is_number = np.isfinite(column[row])
        said = tr("“{field}” is {value} in {unit}.").format(
            field=field, value=as_told(values[row]), unit=features.called(row)
        )
        yield Finding(
            ERROR,
            WRONG_WORKLOAD,
            (row,),
            float(column[row]) if is_number else None,
            field,
            said,
            tr("Runs refuse it: a workload is a number of zero or more."),
        )
    yield from _outlying(features, field, np.where(wrong, np.nan, column))


def _outlying(features: Features, field: str, column: np.ndarray) -> Iterator[Finding]:
    """Yield workloads that lie far from the middle one, and the few zeros."""
    known = np.isfinite(column)
    if known.any() and not (column[known] > 0).any():
        yield Finding(
            ERROR,
            WRONG_WORKLOAD,
            (),
            0.0,
            field,
            tr("“{field}” is 0 in every unit.").format(field=field),
            tr("Choose another field: there is nothing to share out."),
        )
        return
    score = robust_scores(column)
    middle = float(np.median(column[column > 0])) if (column > 0).any() else 0.0
    far = np.flatnonzero(np.abs(score) > CUT)
    for row in far[np.argsort(-np.abs(score[far]), kind="stable")].tolist():
        share = column[row] / middle
        said = tr("“{field}” is {value} in {unit}: {times} times the middle unit's {middle}.")
        if share < 1:
            said = tr(
                "“{field}” is {value} in {unit}: the middle unit has {times} times that, {middle}."
            )
        yield Finding(
            WARNING,
            OUTLYING_WORKLOAD,
            (row,),
            float(share),
            "times the middle",
            said.format(
                field=field,
                value=figure(float(column[row])),
                unit=features.called(row),
                times=figure(share if share >= 1 else 1 / share),
                middle=figure(middle),
            ),
            tr(
                "Far from the others (robust z-score {score}): look for a slip or a total row."
            ).format(score=number(score[row], ".1f")),
        )
    zero = np.flatnonzero(column == 0)
    if 0 < len(zero) <= RARE * len(column):
        yield Finding(
            NOTE,
            OUTLYING_WORKLOAD,
            tuple(zero.tolist()),
            0.0,
            field,
            tr("“{field}” is 0 in {count:,} of {n:,} {n:unit|units}: {units}.").format(
                field=field, count=len(zero), n=len(column), units=features.named(zero)
            ),
            tr("Right where nobody is served; else fill it in."),
        )


def system_findings(
    ground: Ground, box: QgsRectangle, layer: str, area_km2: np.ndarray
) -> Iterator[Finding]:
    """Yield why the coordinate reference system of a layer can't be right.

    Parameters
    ----------
    box : QgsRectangle
        That all features lie in.
    area_km2 : (n,) float64
        Of the units, as that system has it.
    """
    said = _system_fault(ground, box, layer, area_km2)
    if said:
        yield Finding(
            WARNING,
            REFERENCE_SYSTEM,
            (),
            None,
            "",
            said,
            tr("Set the right one in the layer's properties (“Assign projection”)."),
        )


def _system_fault(ground: Ground, box: QgsRectangle, layer: str, area_km2: np.ndarray) -> str:
    crs = ground.crs
    looks_like_degrees = max(abs(box.xMinimum()), abs(box.xMaximum())) <= 180 and (
        max(abs(box.yMinimum()), abs(box.yMaximum())) <= 90
    )
    if not ground.globe:
        said = tr("“{layer}” has no coordinate reference system; its coordinates look like metres.")
        if looks_like_degrees:
            said = tr(
                "“{layer}” has no coordinate reference system; its coordinates look like degrees."
            )
        return said.format(layer=layer)
    if looks_like_degrees and not crs.isGeographic():
        return tr("The coordinates of “{layer}” look like degrees, but {crs} is in metres.").format(
            layer=layer, crs=crs.authid()
        )
    middle = float(np.median(area_km2)) if len(area_km2) else SMALLEST_M2
    if middle * 1e6 < SMALLEST_M2 or middle > LARGEST_KM2:
        return tr("By {crs}, the middle unit of “{layer}” measures {area} km².").format(
            crs=crs.authid(), layer=layer, area=figure(middle)
        )
    if _is_abroad(crs, ground, box):
        return tr("“{layer}” lies outside of the area that {crs} ({name}) is made for.").format(
            layer=layer, crs=crs.authid(), name=crs.description()
        )
    return ""


def _is_abroad(crs: QgsCoordinateReferenceSystem, ground: Ground, box: QgsRectangle) -> bool:
    """Tell whether the middle of a layer is far outside of where its system is used."""
    use = crs.bounds()
    if use.isEmpty():
        return False
    center = box.center()
    longitude, latitude = ground.lonlat(np.array([center.x()]), np.array([center.y()]))
    room = QgsRectangle(use)
    room.grow(0.25 * max(use.width(), use.height(), 4.0))
    is_east = room.xMinimum() <= longitude[0] <= room.xMaximum() or use.xMaximum() < use.xMinimum()
    return not (is_east and room.yMinimum() <= latitude[0] <= room.yMaximum())


def rows_of_units(features: Features, feature_id: np.ndarray) -> np.ndarray:
    """Return the feature (index) of each unit."""
    number = {fid: row for row, fid in enumerate(features.feature_id.tolist())}
    return np.array([number.get(fid, UNASSIGNED) for fid in feature_id.tolist()], dtype=np.int64)


def told_kind(kind: str) -> str:
    """Return what people read of a kind: columns have the words that programs read."""
    return {
        NO_GEOMETRY: tr("no geometry"),
        INVALID: tr("invalid geometry"),
        MULTIPART: tr("multipart"),
        MISSING_ID: tr("missing id"),
        REPEATED_ID: tr("repeated id"),
        MISSING_WORKLOAD: tr("missing workload"),
        WRONG_WORKLOAD: tr("wrong workload"),
        OUTLYING_WORKLOAD: tr("outlying workload"),
        REFERENCE_SYSTEM: tr("reference system"),
        REPEATED_OUTLINE: tr("repeated outline"),
        SLIVER: tr("sliver"),
        GAP: tr("gap"),
        OVERLAP: tr("overlap"),
        NO_NEIGHBOURS: tr("no neighbours"),
        APART: tr("apart from the others"),
        BORDER: tr("border"),
    }[kind]


def told_severity(severity: str) -> str:
    """Return what people read of a severity."""
    return {ERROR: tr("error"), WARNING: tr("warning"), NOTE: tr("note")}[severity]


def counts(findings: Sequence[Finding]) -> list[str]:
    """Return a sentence for each severity: how many, and of which kinds."""
    titles = {
        ERROR: tr("Errors: {count:,} ({kinds})."),
        WARNING: tr("Warnings: {count:,} ({kinds})."),
        NOTE: tr("Notes: {count:,} ({kinds})."),
    }
    said = []
    for severity, title in titles.items():
        kinds = [each.kind for each in findings if each.severity == severity]
        listed = [
            labelled(told_kind(kind), number(kinds.count(kind))) for kind in dict.fromkeys(kinds)
        ]
        if kinds:
            said.append(title.format(count=len(kinds), kinds=few(listed, len(listed))))
    return said
