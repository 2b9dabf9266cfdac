"""Plans to layers: the units with their territory, and the tables beside them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsWkbTypes,
)

from ...core.measures import distance, plan_centers
from ...core.moves import Move, explain
from ...core.problem import Problem
from ...core.text import few
from ..compat import long_field, real_field, text_field
from ..drawing.dressing import Style, fill_by_territory
from ..plan import Names
from ..reading.tables import column_names
from ..reading.units import Units, repeated
from ..report import Report
from ..text import tr
from ..values import as_text
from .output import Table

TERRITORY = "territory"
PREVIOUS = "previous"
CENTER_KM = "center_km"


def table_of(
    fields: Sequence[QgsField],
    rows: Iterable[Sequence[Any]],
    kind: QgsWkbTypes.Type = QgsWkbTypes.Type.NoGeometry,
    geometries: Iterable[QgsGeometry | None] | None = None,
    units: Units | None = None,
    style: Style | None = None,
) -> Table:
    """Return a table of rows, with a geometry each in the units' reference system if given."""
    columns = QgsFields()
    for field in fields:
        columns.append(field)
    shapes = iter(geometries) if geometries is not None else None

    def features() -> Iterator[QgsFeature]:
        for row in rows:
            feature = QgsFeature(columns)
            feature.setAttributes(list(row))
            shape = next(shapes) if shapes else None
            if shape is not None:
                feature.setGeometry(shape)
            yield feature

    crs = units.ground.crs if units else QgsCoordinateReferenceSystem()
    return Table(columns, kind, crs, features(), style)


def units_table(
    source: QgsProcessingFeatureSource,
    units: Units,
    added: Sequence[QgsField],
    row_of: Callable[[int], Sequence[Any]],
    *,
    moved_to: dict[str, str] | None = None,
    style: Style | None = None,
) -> Table:
    """Return the features of `source` with fields added.

    Fields of the input that have the name of an added one give way to it.

    Parameters
    ----------
    row_of : callable
        Gives the added values of a unit by its index; features that are no units get NULLs.
    moved_to : dict, optional
        Input fields that are kept under another name.
    """
    moved_to = moved_to or {}
    taken = {field.name().lower() for field in added} | set(moved_to.values())
    columns, kept = QgsFields(), []
    for index, field in enumerate(source.fields()):
        renamed = QgsField(field)
        if field.name() in moved_to:
            renamed.setName(moved_to[field.name()])
        elif field.name().lower() in taken:
            continue
        columns.append(renamed)
        kept.append(index)
    for field in added:
        columns.append(field)
    index_of = {int(fid): index for index, fid in enumerate(units.feature_id)}
    nothing = [None] * len(added)

    def features() -> Iterator[QgsFeature]:
        skip = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
        for feature in source.getFeatures(QgsFeatureRequest(), skip):
            index = index_of.get(feature.id())
            values = feature.attributes()
            written = QgsFeature(columns)
            written.setGeometry(feature.geometry())
            written.setAttributes(
                [values[column] for column in kept]
                + list(nothing if index is None else row_of(index))
            )
            yield written

    return Table(columns, source.wkbType(), source.sourceCrs(), features(), style)


def some_units_table(source: QgsProcessingFeatureSource, units: Units, chosen: np.ndarray) -> Table:
    """Return the features of `source` that are among the `chosen` units (indices)."""
    ids = set(units.feature_id[chosen].tolist())
    skip = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    features = (
        feature for feature in source.getFeatures(QgsFeatureRequest(), skip) if feature.id() in ids
    )
    return Table(source.fields(), source.wkbType(), source.sourceCrs(), features)


def plan_table(
    source: QgsProcessingFeatureSource,
    units: Units,
    problem: Problem,
    assignment: np.ndarray,
    names: Names,
) -> Table:
    """Return the features of `source` with their new territory and the way to its center.

    What a field of that name held before moves to a field `previous`.
    """
    center = plan_centers(problem, assignment)[assignment]
    way = np.where(assignment >= 0, distance(problem, problem.position, center), np.nan)

    def row_of(unit: int) -> tuple[Any, ...]:
        has_one = assignment[unit] >= 0
        return names.value(int(assignment[unit])), float(way[unit]) if has_one else None

    before = [field.name() for field in source.fields() if field.name().lower() == TERRITORY]
    return units_table(
        source,
        units,
        [names.field(TERRITORY), real_field(CENTER_KM)],
        row_of,
        moved_to=dict.fromkeys(before, PREVIOUS),
        style=fill_by_territory(problem.graph, assignment, names, TERRITORY),
    )


def revised_table(
    source: QgsProcessingFeatureSource,
    units: Units,
    field: str,
    names: Names,
    problem: Problem,
    after: np.ndarray,
) -> Table:
    """Return the features of `source` with `field` brought up to date, and what it held before."""
    now = QgsField(source.fields()[source.fields().lookupField(field)])
    then = QgsField(now)
    then.setName(PREVIOUS)
    before = problem.start

    def row_of(unit: int) -> tuple[Any, ...]:
        return names.value(int(after[unit])), names.value(int(before[unit]))

    style = fill_by_territory(problem.graph, after, names, field)
    return units_table(source, units, [now, then], row_of, style=style)


def moves_table(
    moves: Sequence[Move], units: Units, ids: IdColumn, names: Names, criteria: Sequence[str]
) -> Table:
    """Return one row per unit that changes hands: unit, from, to, workload, reason."""
    rows = (
        (
            ids.values[move.unit],
            units.label[move.unit],
            names.value(move.source),
            names.value(move.target),
            *move.workload,
            explain(move, names),
        )
        for move in moves
    )
    fields = [
        ids.field("unit_id"),
        text_field("unit"),
        names.field("from"),
        names.field("to"),
        *map(real_field, column_names("workload", criteria)),
        text_field("reason"),
    ]
    return table_of(fields, rows)


@dataclass(frozen=True)
class IdColumn:
    """What identifies units in tables.

    Attributes
    ----------
    values : list of n values
    is_text : bool
        They come from a field, else they are feature ids.
    """

    values: list[Any]
    is_text: bool

    def field(self, name: str) -> QgsField:
        """Return a field that holds them."""
        return text_field(name) if self.is_text else long_field(name)


def id_column(units: Units, field: str | None, report: Report) -> IdColumn:
    """Return what identifies the units in tables, with a warning when it doesn't."""
    if field is None:
        return IdColumn(units.feature_id.tolist(), False)
    values = [as_text(value) for value in units.values[field]]
    double = repeated(values)
    if double:
        report.warning(
            tr(
                "“{field}” does not tell all units apart; these occur more than once: {ids}."
            ).format(field=field, ids=few([text or tr("(empty)") for text in double]))
        )
    return IdColumn(values, True)
