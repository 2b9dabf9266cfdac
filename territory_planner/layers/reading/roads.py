"""A road network as a layer has it."""

from __future__ import annotations

import re

import numpy as np
from qgis.core import QgsFeatureSource

from ...core.model.errors import InvalidInput
from ...core.model.progress import Progress
from ...core.model.text import few, in_quotes
from ...core.model.waiting import wait_for
from ...core.travel.roads import (
    Roads,
    build_roads,
    is_direction,
    read_direction,
    travel_minutes,
)
from ..report import Report
from ..text import tr
from ..values import MOST, as_number, as_text
from .far import far_from, km_to_units, why_far
from .kinds import has_lines
from .units import Units

MANY = 20_000
"""Pieces of roads that take their time to be joined."""

_SPEED = re.compile(r"(\d+(?:\.\d+)?) *(km/h|kmh|kph|mph|knots)?")
_UNITS = {None: 1.0, "km/h": 1.0, "kmh": 1.0, "kph": 1.0, "mph": 1.609344, "knots": 1.852}
"""Of speeds, in km/h."""

DEFAULT_SPEED_KMH = 50.0
"""Where a road's speed is not known."""

OFF_ROAD_SPEED_KMH = 30.0
"""Between a unit or center and the nearest road."""


def read_roads(
    source: QgsFeatureSource,
    units: Units,
    speed_field: str | None,
    direction_field: str | None,
    report: Report,
    progress: Progress,
    *,
    minutes: bool,
) -> Roads:
    """Read a road network; travel along it in minutes, or else in km.

    Speeds that are none count as unknown, with a warning where they would have mattered.

    Raises
    ------
    InvalidInput
        When the layer is no line layer, has no lines, or these lie far from all units.
    """
    if not has_lines(source):
        raise InvalidInput(
            tr("“{layer}” can't serve as roads: it is no line layer.").format(
                layer=source.sourceName()
            )
        )
    ground = units.ground
    xy, line, last, speeds, directions = [], [], [], [], []
    ids: list[int] = []
    wrong: list[str] = []
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
        ids.append(feature.id())
        said = as_text(feature[speed_field]) if speed_field else ""
        speeds.append(_kmh(said))
        if said and speeds[-1] is None:
            wrong.append(tr("“{speed}” (feature {id})").format(speed=said, id=feature.id()))
        directions.append(as_text(feature[direction_field]) if direction_field else "")
    if wrong and minutes:
        _report_speeds(speed_field, wrong, len(speeds), report)
    _report_directions(direction_field, directions, report)
    place = np.array(xy, dtype=np.float64).reshape(-1, 2)
    placed = ground.landed(place, source.sourceCrs(), progress)
    _check_placed(source, units, place, placed, progress)
    position = ground.position(*placed.T, progress=progress)
    first = np.flatnonzero(~np.array(last, dtype=bool))
    owner = np.array(line, dtype=np.int64)[first]
    km = np.linalg.norm(position[first + 1] - position[first], axis=1)
    _check_lengths(source, ids, np.bincount(owner, weights=km, minlength=len(ids)), report)
    speed = np.array([np.nan if value is None else value for value in speeds])[owner]
    minutes_or_km = travel_minutes(km, speed, DEFAULT_SPEED_KMH) if minutes else km
    directed = read_direction(directions)[owner]
    roads = wait_for(
        lambda: build_roads(
            position[first],
            position[first + 1],
            minutes_or_km,
            directed,
            off_road=60.0 / OFF_ROAD_SPEED_KMH if minutes else 1.0,
        ),
        progress,
        worth=len(first) > MANY,
    )
    progress.check()
    _check_near(roads, units, place[first], source, progress)
    return roads


def _check_lengths(
    source: QgsFeatureSource, ids: list[int], km: np.ndarray, report: Report
) -> None:
    """Tell of lines without length, by the km (l,) of each; refuse roads without any line."""
    idle = np.flatnonzero(km == 0)
    if ids and len(idle) == len(ids):
        raise InvalidInput(
            tr("“{layer}” can't serve as roads: it has no line that leads anywhere.").format(
                layer=source.sourceName()
            )
        )
    if len(idle):
        named = [tr("feature {id}").format(id=ids[at]) for at in idle[:5].tolist()]
        report.warning(
            tr(
                "Lines of the roads “{layer}” without length, which lead nowhere ({count:,} of "
                "{n:,}): {lines}."
            ).format(
                layer=source.sourceName(),
                count=len(idle),
                n=len(ids),
                lines=few(named, count=len(idle)),
            )
        )


def _check_placed(
    source: QgsFeatureSource,
    units: Units,
    own: np.ndarray,
    placed: np.ndarray,
    progress: Progress,
) -> None:
    lost = np.flatnonzero(~np.isfinite(placed).all(axis=1))
    if len(lost):
        said = tr(
            "“{layer}” can't serve as roads: {count:,} of its {n:,} vertices {count:is|are} no "
            "place in {crs}."
        ).format(
            layer=source.sourceName(), count=len(lost), n=len(own), crs=source.sourceCrs().authid()
        )
        raise InvalidInput(f"{said} {why_far(units, own[lost], source.sourceCrs(), progress)}")


def _kmh(text: str) -> float | None:
    """Return a speed above zero, None for what is none: no way takes for ever, or no time.

    As OpenStreetMap writes them ("30 mph", "50 km/h", "50;30": the lowest), besides numbers.
    """
    said = [_SPEED.fullmatch(part.strip().lower()) for part in text.split(";")]
    speeds = [float(each[1]) * _UNITS[each[2]] for each in said if each is not None]
    number = min(speeds) if len(speeds) == len(said) and speeds else as_number(text)
    return number if number is not None and 1 / MOST <= number <= MOST else None


def _report_speeds(field: str | None, wrong: list[str], n: int, report: Report) -> None:
    report.warning(
        tr(
            "“{field}” of the roads holds no speed above zero in {count:,} of {n:,} "
            "{n:line|lines}, which {count:counts|count} as {default:g} km/h: {lines}. Speeds are "
            "numbers in km/h, or such as “30 mph”."
        ).format(field=field, count=len(wrong), n=n, default=DEFAULT_SPEED_KMH, lines=few(wrong))
    )


def _report_directions(field: str | None, said: list[str], report: Report) -> None:
    """Tell of values that mean no direction."""
    odd = [each for each in said if not is_direction(each)]
    if odd:
        report.warning(
            tr(
                "“{field}” of the roads says in {count:,} of {n:,} {n:line|lines} what means no "
                "direction, so that {count:it counts|they count} both ways: {values}. Write “yes” "
                "(as drawn), “-1” (against it) or “no”."
            ).format(
                field=field,
                count=len(odd),
                n=len(said),
                values=few([in_quotes(each) for each in dict.fromkeys(odd)]),
            )
        )


def _check_near(
    roads: Roads, units: Units, xy: np.ndarray, source: QgsFeatureSource, progress: Progress
) -> None:
    """Refuse roads that lie far from all units; `xy` are some of them, as their layer has them."""
    km = float(km_to_units(units, roads.position, progress).min())
    if km > far_from(units):
        said = tr(
            "“{layer}” can't serve as roads here: its connected roads come no nearer than "
            "{km:,.0f} km to any unit."
        ).format(layer=source.sourceName(), km=km)
        raise InvalidInput(f"{said} {why_far(units, xy, source.sourceCrs(), progress)}")
