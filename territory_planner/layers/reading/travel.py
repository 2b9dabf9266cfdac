"""Travel from centers to units as layers have it: a road network, or a table of costs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from qgis.core import QgsFeatureSource, QgsWkbTypes

from ...core.errors import InvalidInput
from ...core.progress import Progress
from ...core.text import few
from ...core.travel.roads import Roads, build_roads, read_direction, travel_minutes
from ...core.travel.table import Travel, travel_by_units
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

ROWS_AT_ONCE = 1000
"""Rows of a table of costs that are held before they are put away."""


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
) -> Travel:
    """Return travel from a table with a row per unit and a column per center.

    The first column holds the units' ids; the others are called as the centers. A blank means
    that the center can't serve the unit. Warnings name units that none can serve, and units
    without a row.

    Raises
    ------
    InvalidInput
        When a center has no column, no unit a row, all costs are blank, or one is no number of
        zero or more.
    """
    known, served = (np.zeros(units.n, dtype=bool) for _ in range(2))

    def noted() -> Iterator[tuple[np.ndarray, np.ndarray]]:
        for rows, costs in _blocks(source, ids, centers):
            known[rows], served[rows] = True, np.isfinite(costs).any(axis=1)
            yield rows, costs

    def read_again(unit: np.ndarray, center: np.ndarray) -> np.ndarray:
        rows, place = np.unique(unit, return_inverse=True)
        return table_costs(source, ids, centers, rows)[place.ravel(), center]

    travel = travel_by_units(noted(), units.n, centers.k, read_again)
    if not known.any():
        raise InvalidInput(
            tr("No unit's id is in the column “{key}” of the table of travel costs.").format(
                key=source.fields()[0].name()
            )
        )
    if not served.any():
        raise InvalidInput(
            tr("All costs of the units in the table of travel costs are blank: nothing is served.")
        )
    _report_unserved(known, served, units, report)
    return travel


def table_costs(
    source: QgsFeatureSource, ids: Sequence[object], centers: Centers, units: np.ndarray
) -> np.ndarray:
    """Return (u, c) float64, the costs of some units (by number) in such a table; inf: blank."""
    place = np.full(len(ids), -1, dtype=np.int64)
    place[units] = np.arange(len(units))
    costs = np.full((len(units), centers.k), np.inf)
    for rows, block in _blocks(source, ids, centers):
        wanted = place[rows] >= 0
        costs[place[rows[wanted]]] = block[wanted]
    return costs


def _blocks(
    source: QgsFeatureSource, ids: Sequence[object], centers: Centers
) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Read a table of costs: units (b,) and their costs (b, c), block after block."""
    names = source.fields().names()
    missing = [name for name in centers.name if name not in names]
    if missing:
        raise InvalidInput(
            tr(
                "The table of travel costs has no column for these centers ({count:,} of {all:,}): "
                "{centers}. Its columns: {columns}. Leave these centers out, or choose the field "
                "that holds the names of the columns (CENTER_NAME_FIELD)."
            ).format(
                count=len(missing),
                all=centers.k,
                centers=few(missing),
                columns=few(names[1:]) or tr("none"),
            )
        )
    number, columns = numbers_by_id(ids), [names.index(name) for name in centers.name]
    units: list[int] = []
    costs: list[np.ndarray] = []
    for feature in source.getFeatures():
        values = feature.attributes()
        unit = number.get(as_text(values[0]))
        if unit is not None:
            units.append(unit)
            costs.append(_costs([values[column] for column in columns]))
        if len(units) == ROWS_AT_ONCE:
            yield np.array(units), np.array(costs)
            units, costs = [], []
    if units:
        yield np.array(units), np.array(costs)


def _report_unserved(known: np.ndarray, served: np.ndarray, units: Units, report: Report) -> None:
    """Name the units without a row of travel costs, and those that no center can serve."""
    lost = np.flatnonzero(~known)
    if len(lost):
        report.warning(
            tr(
                "Units without a row of travel costs, which count as blank ({count:,}): {units}."
            ).format(count=len(lost), units=units.named(lost))
        )
    unserved = np.flatnonzero(known & ~served)
    if len(unserved):
        report.warning(
            tr(
                "Units that no center can serve, as all their costs are blank ({count:,}): {units}."
            ).format(count=len(unserved), units=units.named(unserved))
        )


def _costs(values: list[Any]) -> np.ndarray:
    """Return (c,) float64, the costs of a row; inf where it is blank."""
    try:
        # Whole rows of numbers, also as text, are the rule, and there are millions of cells.
        costs = np.array(values, dtype=np.float64)
    except (TypeError, ValueError):
        return np.array([_cost(value) for value in values])
    return costs if (costs >= 0).all() else np.array([_cost(value) for value in values])


def _cost(value: object) -> float:
    if as_text(value) == "":
        return np.inf
    number = as_number(value)
    if number is None or number < 0:
        raise InvalidInput(
            tr("Travel costs must be numbers of zero or more, not “{value}”.").format(value=value)
        )
    return number
