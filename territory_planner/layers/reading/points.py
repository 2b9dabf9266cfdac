"""A point layer as centers: where they lie, what they are called, which unit holds them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from qgis.core import QgsFeatureSource

from ...core.geometry.locate import first_holder
from ...core.geometry.polygons import Polygons
from ...core.model.data_classes import dataclass
from ...core.model.errors import InvalidInput
from ...core.model.locale import number
from ...core.model.problem import UNASSIGNED
from ...core.model.progress import SILENT, Progress
from ...core.model.scipy_parts import cKDTree
from ...core.model.text import few
from ..compat import friendly_field
from ..plan import Names, numbered
from ..report import Report
from ..text import tr
from ..values import as_text
from .far import far_from, km_to_units, why_far
from .geometries import is_placed
from .kinds import has_points
from .order import order_by_name, order_by_place
from .tables import CHECK_EVERY
from .units import Units


@dataclass(frozen=True)
class Centers:
    """Centers of territories, in an order that the order of their layer plays no part in.

    Attributes
    ----------
    position : (k, d) float64
        In km, in the units' frame.
    unit : (k,) int64
        The unit that holds each center; where none does, the nearest one.
    name : list of k str
        What the centers are called.
    values : dict of lists of k values
        Attributes that were asked for, by field name.
    row : (k,) int64, optional
        Where each stands in its layer.
    """

    position: np.ndarray
    unit: np.ndarray
    name: list[str]
    values: dict[str, list[Any]]
    row: np.ndarray | None = None

    @property
    def k(self) -> int:
        """Number of centers."""
        return len(self.position)

    def numbered(self) -> Names:
        """Return the numbers of their territories: 1, 2, … in the order of their layer."""
        if self.row is None:
            return numbered(self.k)
        rank = 1 + np.argsort(np.argsort(self.row))
        return Names(tuple(map(str, rank.tolist())), True)


def read_centers(
    source: QgsFeatureSource,
    units: Units,
    report: Report,
    *,
    name_field: str | None = None,
    also: Sequence[str] = (),
    progress: Progress = SILENT,
) -> Centers:
    """Read centers and find the units that hold them.

    Centers without geometry are left out; centers outside every unit stand for themselves and
    start from the nearest unit; of several centers in one unit, the later ones start from the
    nearest unit without a center. All of it is reported.

    Raises
    ------
    InvalidInput
        When the layer is no point layer or has no usable point, or when there are more centers
        than units.
    """
    label = name_field or friendly_field(source.fields())
    _check_points(source)
    xy, names, values, empty = _read_points(source, label, also, progress)
    row = _order(xy, names if name_field else None, names, values)
    xy, names = xy[row], [names[at] for at in row]
    values = {field: [column[at] for at in row] for field, column in values.items()}
    _check_count(len(xy), units.n, source.sourceName())
    if empty:
        report.warning(
            tr("Centers without a point, left out ({count:,}): {centers}.").format(
                count=len(empty), centers=few(empty)
            )
        )
    own, xy = xy, units.ground.landed(xy, source.sourceCrs(), progress)
    _check_placed(source, units, own, xy, names, progress)
    position = units.ground.position(*xy.T, progress=progress)
    unit = unit_at_points(units.polygons, xy, units.period, progress)
    outside = np.flatnonzero(unit == UNASSIGNED)
    tree = cKDTree(units.position)
    if len(outside):
        unit[outside] = tree.query(position[outside])[1]
        report.warning(
            tr(
                "Centers in no unit ({count:,} of {k:,}), and the nearest unit that stands in: "
                "{centers}."
            ).format(
                count=len(outside),
                k=len(xy),
                centers=few([f"{names[i]} → {units.label[unit[i]]}" for i in outside]),
            )
        )
        _report_far(source, units, outside, own, position, names, report, progress)
    position, unit = _apart(position, unit, names, tree, units, report)
    return Centers(position, unit, names, values, row)


def _check_placed(
    source: QgsFeatureSource,
    units: Units,
    own: np.ndarray,
    xy: np.ndarray,
    names: list[str],
    progress: Progress,
) -> None:
    lost = np.flatnonzero(~np.isfinite(xy).all(axis=1))
    if len(lost):
        crs = source.sourceCrs()
        said = tr(
            "Centers of “{layer}” whose coordinates are no place in {crs} ({count:,} of {k:,}): "
            "{centers}."
        ).format(
            layer=source.sourceName(),
            crs=crs.authid(),
            count=len(lost),
            k=len(names),
            centers=few([names[at] for at in lost.tolist()]),
        )
        raise InvalidInput(f"{said} {why_far(units, own[lost], crs, progress)}")


def _report_far(
    source: QgsFeatureSource,
    units: Units,
    outside: np.ndarray,
    xy: np.ndarray,
    position: np.ndarray,
    names: list[str],
    report: Report,
    progress: Progress,
) -> None:
    """Tell of centers in no unit that lie far from all of them, and why that may be.

    Parameters
    ----------
    outside : (o,) int
        Centers in no unit.
    xy : (k, 2) float64
        Of all centers, in coordinates of their own layer.
    """
    km = km_to_units(units, position[outside], progress)
    far = np.flatnonzero(km > far_from(units))
    if not len(far):
        return
    said = tr(
        "Centers that lie far from every unit ({count:,} of {k:,}), and how far from the nearest: "
        "{centers}."
    ).format(
        count=len(far),
        k=len(names),
        centers=few([f"{names[outside[at]]} ({number(km[at], ',.0f')} km)" for at in far.tolist()]),
    )
    why = why_far(units, xy[outside[far]], source.sourceCrs(), progress)
    report.warning(f"{said} {why}")


def _order(
    xy: np.ndarray,
    called: list[str] | None,
    names: list[str],
    values: dict[str, list[Any]],
) -> np.ndarray:
    """Return the centers (k,) by what they are called, where that tells all apart, else by place.

    `names` orders those in one place.
    """
    by_name = None if called is None else order_by_name(called)
    if by_name is not None:
        return by_name
    return order_by_place(xy, [b""] * len(xy), [*values.values(), names])


def _check_points(source: QgsFeatureSource) -> None:
    if not has_points(source):
        raise InvalidInput(
            tr("“{layer}” can't serve as centers: it is no point layer.").format(
                layer=source.sourceName()
            )
        )


def _check_count(k: int, n: int, layer: str) -> None:
    if k == 0:
        raise InvalidInput(tr("“{layer}” has no centers.").format(layer=layer))
    if k > n:
        raise InvalidInput(
            tr(
                "“{layer}” has {k:,} centers for {n:,} {n:unit|units}: at most one per unit."
            ).format(layer=layer, k=k, n=n)
        )


def _read_points(
    source: QgsFeatureSource, label: str, also: Sequence[str], progress: Progress
) -> tuple[np.ndarray, list[str], dict[str, list[Any]], list[str]]:
    """Return points (k, 2) in layer coordinates, names, values, and the names without point."""
    xy, names, empty = [], [], []
    values: dict[str, list[Any]] = {field: [] for field in also}
    for feature in progress.watched(source.getFeatures(), CHECK_EVERY):
        name = as_text(feature[label]) if label else ""
        name = name or tr("center {id}").format(id=feature.id())
        geometry = feature.geometry()
        if not is_placed(geometry):
            empty.append(name)
            continue
        point = geometry.centroid().asPoint()
        xy.append((point.x(), point.y()))
        names.append(name)
        for field in also:
            values[field].append(feature[field])
    return np.array(xy, dtype=np.float64).reshape(-1, 2), names, values, empty


def unit_at_points(
    polygons: Polygons,
    xy: np.ndarray,
    period: float | None = None,
    progress: Progress = SILENT,
) -> np.ndarray:
    """Return (k,) int64, the first unit that covers each point (k, 2), `UNASSIGNED` for none."""
    return first_holder(polygons, xy, progress, period=period)


def _apart(
    position: np.ndarray,
    unit: np.ndarray,
    names: list[str],
    tree: cKDTree,
    units: Units,
    report: Report,
) -> tuple[np.ndarray, np.ndarray]:
    """Give centers in one unit different ones, and those in one place different places."""
    position, unit = position.copy(), unit.copy()
    moved = []
    for this in range(1, len(position)):
        if unit[this] not in unit[:this]:
            continue
        _, near = tree.query(position[this], k=min(len(position) + 1, units.n))
        free = next(candidate for candidate in near if candidate not in unit)
        if (position[:this] == position[this]).all(axis=1).any():
            position[this] = units.position[free]
        unit[this] = free
        moved.append(f"{names[this]} → {units.label[free]}")
    if moved:
        report.warning(
            tr(
                "Centers in the same unit as another one ({count:,} of {k:,}), and the nearest "
                "free unit that stands in: {centers}."
            ).format(count=len(moved), k=len(names), centers=few(moved))
        )
    return position, unit
