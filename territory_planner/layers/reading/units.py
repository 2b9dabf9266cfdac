"""A polygon layer's features as units: one frozen table that everything else reads."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import field, replace
from functools import partial
from typing import Any

import numpy as np
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingFeatureSource,
)

from ...core.geometry.contiguity import Overlaps
from ...core.geometry.coverage import overlaps
from ...core.geometry.giants import GIANT, VERTEX
from ...core.geometry.polygons import (
    Polygons,
    polygon_areas,
    polygon_centroids,
    polygons_from_wkb,
    select_units,
)
from ...core.model.data_classes import dataclass
from ...core.model.errors import InvalidInput
from ...core.model.geodesy import MEAN_RADIUS_KM
from ...core.model.progress import SILENT, Progress
from ...core.model.text import few
from ...core.model.waiting import wait_for
from ..compat import friendly_field
from ..report import Report
from ..text import tr
from ..values import as_text, workload_column
from .at_once import taken_at_once
from .geometries import CHECK_EVERY, CleanGeometries, clean_geometries, clean_outlines
from .ground import Ground
from .kinds import has_areas, has_lines, has_points
from .order import fields_of_order, order_of_units
from .rows import SKIP_CHECKS
from .units_told import (
    no_units,
    report_coverage,
    report_missing,
    report_plane,
    report_repaired,
    report_repeated,
)


@dataclass(frozen=True)
class LeftOut:
    """A feature that is no unit, for want of a usable geometry.

    Attributes
    ----------
    label : str
        What it is called in messages.
    values : dict
        Its attributes that were asked for, by field name.
    """

    label: str
    values: dict[str, Any]


MEASURED = 1 << 18
"""Vertices measured between two looks at whether the user wants to stop."""


@dataclass(frozen=True)
class Units:
    """The n usable units of a layer; features without usable geometry are left out.

    They stand in an order that the order of the layer's rows plays no part in (see `order`).

    Attributes
    ----------
    source_name : str
    feature_id : (n,) int64
    left_out : tuple of LeftOut
    label : list of n str
        What the units are called in messages.
    values : dict of lists of n values
        Attributes that were asked for, by field name.
    polygons : Polygons
        Outlines in layer coordinates.
    ground : Ground
        How those lie on the ground.
    position : (n, d) float64
        Centroids in km, see `core.problem.Problem`.
    workload : (n, m) float64
    kept : tuple of (int, QgsFeature)
        Where feature ids repeat: all features of the layer in its order, each with the number of
        its unit, -1 for none. Empty where feature ids tell features apart.
    staying : int
        How many of those left out have a territory all the same.
    overlapping : Overlaps or None
        Units that cover the same ground; None where nobody asks which touch.
    """

    source_name: str
    feature_id: np.ndarray
    left_out: tuple[LeftOut, ...]
    label: list[str]
    values: dict[str, list[Any]]
    polygons: Polygons
    ground: Ground
    position: np.ndarray
    workload: np.ndarray
    kept: tuple[tuple[int, QgsFeature], ...] = ()
    staying: int = 0
    overlapping: Overlaps | None = None
    _measured: dict[str, np.ndarray] = field(
        init=False, repr=False, compare=False, default_factory=dict
    )

    @property
    def period(self) -> float | None:
        """Width of the world in layer coordinates where its edges meet; see `Ground.period`."""
        return period_of(self.polygons, self.ground)

    @property
    def n(self) -> int:
        """Number of units."""
        return len(self.feature_id)

    def named(self, units: Sequence[int] | np.ndarray, most: int = 5) -> str:
        """List units by what they are called, a few of them and how many more."""
        return few([self.label[int(unit)] for unit in units[:most]], most, len(units))


@dataclass(frozen=True)
class UnitRows:
    """The features of a layer of units as they are read, in its order.

    Attributes
    ----------
    ids : list of q int
    values : dict of lists of q values
        By field name.
    clean : CleanGeometries
    geometries : list of q QgsGeometry
        As they are; none where they are not kept.
    features : list of QgsFeature
        The features themselves, with all their fields, where ids repeat; else none.
    """

    ids: list[int]
    values: dict[str, list[Any]]
    clean: CleanGeometries
    geometries: list[QgsGeometry]
    features: list[QgsFeature]


def read_unit_rows(
    source: QgsProcessingFeatureSource,
    fields: Sequence[str],
    progress: Progress = SILENT,
    *,
    keep: bool = False,
) -> UnitRows:
    """Read the features of a layer, and make their geometries fit; `keep` these as they are."""
    taken = None if keep else taken_at_once(source, fields, shapes=True, progress=progress)
    if taken is not None and len(np.unique(taken.ids)) == len(taken.ids):
        clean = clean_outlines(taken.shapes, progress)
        return UnitRows(taken.ids.tolist(), taken.values, clean, [], [])
    ids, geometries, values, features = _read_features(source, fields, progress)
    clean = clean_geometries(geometries, progress)
    return UnitRows(ids, values, clean, geometries if keep else [], features)


def read_units(
    source: QgsProcessingFeatureSource,
    context: QgsCoordinateTransformContext,
    report: Report,
    *,
    workload: Sequence[str] = (),
    label: str | None = None,
    id_field: str | None = None,
    also: Sequence[str] = (),
    overlapping: bool = True,
    rows: UnitRows | None = None,
    progress: Progress = SILENT,
) -> Units:
    """Read the units of a polygon layer, its selection only where QGIS was told so.

    Parameters
    ----------
    workload : field names
        Criteria; without any, each unit counts 1.
    label : field name, optional
        What units are called in messages; without it, or where it is empty, by a likely field.
    id_field : field name, optional
        What identifies units; where it tells all apart, they are taken in its order (`order`).
    also : field names
        Other attributes to keep in `Units.values`.
    overlapping : bool
        Look for units that cover the same ground, and tell.
    rows : UnitRows, optional
        The features, where they are read already, with all fields that are wanted (see
        `fields_wanted`).

    Raises
    ------
    InvalidInput
        When the layer has no units, is no polygon layer, or a workload can't be used.
    """
    name = source.sourceName()
    check_polygons(source, name)
    likely = friendly_field(source.fields())
    called = fields_of_order(source.fields(), id_field)
    if rows is None:
        wanted = [field for field in (*workload, *also, label) if field]
        rows = read_unit_rows(source, fields_wanted(source, wanted, id_field), progress)
    ids, values, clean, features = rows.ids, rows.values, rows.clean, rows.features
    del rows
    names = _labels(ids, [values[field] for field in (label, likely) if field in values])
    if features:
        report_repeated(ids, name, report)
    report_missing(clean, names, values, workload, report)
    report_repaired(clean, names, report)
    kept = np.setdiff1d(np.arange(len(ids)), clean.missing)
    if len(kept) == 0:
        raise InvalidInput(no_units(name, bool(ids)))
    kept, polygons = _in_order(kept, clean, values, called, report, progress)
    left_out = tuple(
        LeftOut(names[row], {field: column[row] for field, column in values.items()})
        for row in clean.missing
    )
    names = [names[row] for row in kept]
    values = {field: [column[row] for row in kept] for field, column in values.items()}
    ground = Ground(source.sourceCrs(), context)
    # Coordinates that are none of the reference system are refused before anything is told.
    position = positions(polygons, ground, progress)
    found = None
    if overlapping:
        found = overlaps(polygons, None, period_of(polygons, ground), progress)
        report_coverage(polygons, found, names, report, progress)
    report_plane(ground, name, report)
    columns = [workload_column(values[field], field, names, report) for field in workload]
    unit_of = np.full(len(ids), -1, dtype=np.int64)
    unit_of[kept] = np.arange(len(kept))
    return Units(
        source_name=name,
        feature_id=np.array([ids[row] for row in kept], dtype=np.int64),
        left_out=left_out,
        label=names,
        values=values,
        polygons=polygons,
        ground=ground,
        position=position,
        workload=np.column_stack(columns) if columns else np.ones((len(kept), 1)),
        kept=tuple(zip(unit_of.tolist(), features)),
        overlapping=found,
    )


def fields_wanted(
    source: QgsProcessingFeatureSource, fields: Sequence[str], id_field: str | None
) -> list[str]:
    """Return the fields that units take, each once: some, and what names and orders them."""
    label, called = friendly_field(source.fields()), fields_of_order(source.fields(), id_field)
    return list(dict.fromkeys([*fields, *([label] if label else []), *called]))


def features_with_units(
    source: QgsProcessingFeatureSource, units: Units
) -> Iterator[tuple[int, QgsFeature]]:
    """Yield the layer's features in its order, each with the number of its unit, -1 for none."""
    if units.kept:
        yield from units.kept
        return
    number = {fid: unit for unit, fid in enumerate(units.feature_id.tolist())}
    for feature in source.getFeatures(QgsFeatureRequest(), SKIP_CHECKS):
        yield number.get(feature.id(), -1), feature


def _in_order(
    kept: np.ndarray,
    clean: CleanGeometries,
    values: dict[str, list[Any]],
    called: Sequence[str],
    report: Report,
    progress: Progress,
) -> tuple[np.ndarray, Polygons]:
    """Return the rows of the units in the order that methods take them, and their outlines."""
    wkb = [clean.wkb[row] for row in kept]
    progress.check()
    many = sum(len(each or b"") for each in wkb) > VERTEX * GIANT
    polygons = wait_for(partial(polygons_from_wkb, wkb), progress, worth=many)
    progress.check()
    columns = {field: [column[row] for row in kept] for field, column in values.items()}
    order, field = order_of_units(polygons, wkb, columns, called, progress)
    said = tr("Where nothing else decides, units are taken by “{field}”, not by the order of rows.")
    if not field:
        said = tr(
            "Where nothing else decides, units are taken from north to south, whatever the order "
            "of rows: no id field (ID_FIELD) or name tells all of them apart."
        )
    report.info(said.format(field=field))
    return kept[order], select_units(polygons, order)


def period_of(polygons: Polygons, ground: Ground) -> float | None:
    """Return the width of the world where polygons may meet around it; see `Ground.period`."""
    return ground.period(float(np.ptp(polygons.xy[:, 0]))) if len(polygons.xy) else None


def positions(polygons: Polygons, ground: Ground, progress: Progress = SILENT) -> np.ndarray:
    """Return (n, d) float64, the centroid of each unit in km.

    Each part is placed on the ground by itself and the parts are averaged by area, so that a
    unit with parts on both sides of the antimeridian is not thrown to the far side of the globe.
    """
    if not ground.globe:
        return ground.position(*polygon_centroids(polygons).T, progress=progress)
    part = polygons.ring_part
    unit = polygons.ring_unit[polygons.ring_outer]
    by_part = replace(polygons, ring_unit=part.astype(np.int32), n=len(unit))
    place = ground.position(*polygon_centroids(by_part).T, progress=progress)
    area = polygon_areas(by_part)
    total = np.bincount(unit, weights=area, minlength=polygons.n)
    area = np.where(total[unit] > 0, area, 1.0)
    total = np.bincount(unit, weights=area, minlength=polygons.n)
    total = np.where(total > 0, total, np.nan)
    return np.column_stack(
        [np.bincount(unit, weights=area * axis, minlength=polygons.n) / total for axis in place.T]
    )


def areas_km2(units: Units, progress: Progress = SILENT) -> np.ndarray:
    """Return (n,) float64, the area of each unit on the ground.

    On the globe by Lambert's cylindrical equal-area projection of the sphere, which is within
    half a percent of the ellipsoid. They are measured once.
    """
    if "area" not in units._measured:
        units._measured["area"] = polygon_areas(flat_outlines(units, progress))
        units._measured["area"].setflags(write=False)
    return units._measured["area"]


def flat_outlines(units: Units, progress: Progress = SILENT) -> Polygons:
    """Return the outlines in a plane that keeps areas, in km; see `flat`."""
    return replace(units.polygons, xy=flat(units.ground, units.polygons.xy, progress))


def flat(ground: Ground, xy: np.ndarray, progress: Progress = SILENT) -> np.ndarray:
    """Return points (p, 2) of a layer in a plane that keeps areas, in km.

    Lambert's cylindrical equal-area projection of the sphere, so that points of any two layers
    with a reference system come to lie in one plane; without one, the layer's own coordinates.
    """
    if not ground.globe:
        return xy / 1e3
    placed = np.empty((len(xy), 2))
    for low in range(0, len(xy), MEASURED):
        some = xy[low : low + MEASURED].T
        longitude, latitude = np.radians(ground.lonlat(*some, progress=progress))
        placed[low : low + MEASURED] = MEAN_RADIUS_KM * np.column_stack(
            [longitude, np.sin(latitude)]
        )
    return placed


def repeated(names: Sequence[str]) -> list[str]:
    """Return the names that occur more than once, in order of first appearance."""
    return [name for name, count in Counter(names).items() if count > 1]


def check_polygons(source: QgsProcessingFeatureSource, name: str) -> None:
    """Refuse a layer of points, lines or nothing.

    Raises
    ------
    InvalidInput
        When it holds no polygons.
    """
    if has_areas(source):
        return
    said = tr(
        "“{layer}” holds no geometry; territories are made of polygons. Pick a polygon layer."
    )
    if has_points(source):
        said = tr("“{layer}” holds points; territories are made of polygons. Pick a polygon layer.")
    elif has_lines(source):
        said = tr("“{layer}” holds lines; territories are made of polygons. Pick a polygon layer.")
    raise InvalidInput(said.format(layer=name))


def _read_features(
    source: QgsProcessingFeatureSource, fields: Sequence[str], progress: Progress
) -> tuple[list[int], list[QgsGeometry], dict[str, list[Any]], list[QgsFeature]]:
    """Return ids, geometries and the values of some fields of all features, in the layer's order.

    Where ids repeat, a second reading could not be matched with this one: then the features
    themselves come last, with all their fields.
    """
    index = {field: source.fields().lookupField(field) for field in fields}
    ids: list[int] = []
    geometries: list[QgsGeometry] = []
    values: dict[str, list[Any]] = {field: [] for field in fields}

    def take(feature: QgsFeature) -> None:
        if len(ids) % CHECK_EVERY == 0:
            progress.check()
        ids.append(feature.id())
        geometries.append(feature.geometry())
        for name, column in index.items():
            values[name].append(feature[column])

    request = QgsFeatureRequest().setSubsetOfAttributes([*index.values()])
    for feature in source.getFeatures(request, SKIP_CHECKS):
        take(feature)
    if len(set(ids)) == len(ids):
        return ids, geometries, values, []
    ids.clear()
    geometries.clear()
    for column in values.values():
        column.clear()
    features = []
    for feature in source.getFeatures(QgsFeatureRequest(), SKIP_CHECKS):
        take(feature)
        features.append(feature)
    return ids, geometries, values, features


def _labels(ids: list[int], columns: list[list[Any]]) -> list[str]:
    """Return what units are called: by the first column that has something, else by their ids."""
    return [
        next(filter(None, map(as_text, values)), "") or tr("feature {id}").format(id=feature_id)
        for feature_id, *values in zip(ids, *columns)
    ]
