"""Travel from centers to units as layers have it: a road network, or a table of costs."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import QgsFeatureSource, QgsWkbTypes

from ...core.errors import InvalidInput
from ...core.progress import Progress
from ...core.text import few
from ...core.travel.roads import Roads, build_roads, read_direction, travel_minutes
from ..report import Report
from ..text import tr
from ..values import as_number, as_text
from .ground import Ground
from .points import Centers
from .tables import numbers_by_id
from .units import Units

DEFAULT_SPEED_KMH = 50.0
"""Where a road's speed is not known."""

OFF_ROAD_SPEED_KMH = 30.0
"""Between a unit or center and the nearest road."""


def read_roads(
    source: QgsFeatureSource,
    ground: Ground,
    speed_field: str | None,
    direction_field: str | None,
    progress: Progress,
    *,
    minutes: bool,
) -> Roads:
    """Read a road network; travel along it in minutes, or else in km.

    Raises
    ------
    InvalidInput
        When the layer is no line layer or has no lines.
    """
    if QgsWkbTypes.geometryType(source.wkbType()) != QgsWkbTypes.GeometryType.LineGeometry:
        raise InvalidInput(
            tr("“{layer}” can't serve as roads: it is no line layer.").format(
                layer=source.sourceName()
            )
        )
    xy, line, last, speeds, directions = [], [], [], [], []
    for number, feature in enumerate(source.getFeatures()):
        if number % 500 == 0:
            progress.check()
        for part in feature.geometry().constParts():
            vertices = [(point.x(), point.y()) for point in part.vertices()]
            if not vertices:
                continue
            xy += vertices
            line += [number] * len(vertices)
            last += [False] * (len(vertices) - 1) + [True]
        speeds.append(as_number(as_text(feature[speed_field])) if speed_field else None)
        directions.append(as_text(feature[direction_field]) if direction_field else "")
    place = np.array(xy, dtype=np.float64).reshape(-1, 2)
    position = ground.position(*ground.placed(place, source.sourceCrs()).T)
    first = np.flatnonzero(~np.array(last, dtype=bool))
    owner = np.array(line, dtype=np.int64)[first]
    km = np.linalg.norm(position[first + 1] - position[first], axis=1)
    speed = np.array([np.nan if value is None else value for value in speeds])[owner]
    return build_roads(
        position[first],
        position[first + 1],
        travel_minutes(km, speed, DEFAULT_SPEED_KMH) if minutes else km,
        read_direction(directions)[owner],
        off_road=60.0 / OFF_ROAD_SPEED_KMH if minutes else 1.0,
    )


def table_travel(
    source: QgsFeatureSource,
    ids: Sequence[object],
    units: Units,
    centers: Centers,
    report: Report,
) -> np.ndarray:
    """Return (n, k) float64 from a table with a row per unit and a column per center.

    The first column holds the units' ids; the others are called as the centers. A blank means
    that the center can't serve the unit, which a warning says; so with all blanks for a unit
    without a row.

    Raises
    ------
    InvalidInput
        When a center has no column, no unit a row, or a cost is no number of zero or more.
    """
    key, names = source.fields()[0].name(), source.fields().names()
    missing = [name for name in centers.name if name not in names]
    if missing:
        raise InvalidInput(
            tr("The table of travel costs has no column for these centers: {centers}.").format(
                centers=few(missing)
            )
        )
    number = numbers_by_id(ids)
    travel = np.full((units.n, centers.k), np.inf)
    known = np.zeros(units.n, dtype=bool)
    for feature in source.getFeatures():
        unit = number.get(as_text(feature[key]))
        if unit is not None:
            travel[unit] = [_cost(feature[name]) for name in centers.name]
            known[unit] = True
    if not known.any():
        raise InvalidInput(
            tr("No unit's id is in the column “{key}” of the table of travel costs.").format(
                key=key
            )
        )
    _report_blanks(travel, known, units, report)
    return travel


def _report_blanks(travel: np.ndarray, known: np.ndarray, units: Units, report: Report) -> None:
    """Name the units that lack travel costs."""
    lost = np.flatnonzero(~known)
    if len(lost):
        report.warning(
            tr("Units without a row of travel costs, as far from all ({count:,}): {units}.").format(
                count=len(lost), units=units.named(lost)
            )
        )
    blank = np.flatnonzero(known & np.isinf(travel).any(axis=1))
    if len(blank):
        report.warning(
            tr(
                "Units that some center can't serve, as their cost is blank ({count:,}): {units}."
            ).format(count=len(blank), units=units.named(blank))
        )


def _cost(value: object) -> float:
    if as_text(value) == "":
        return np.inf
    number = as_number(value)
    if number is None or number < 0:
        raise InvalidInput(
            tr("Travel costs must be numbers of zero or more, not “{value}”.").format(value=value)
        )
    return number
