"""Plans to layers: the units with their territory, and the tables beside them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any, Union

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsWkbTypes,
)

from ...core.geometry.polygons import Polygons, wkb_from_polygons
from ...core.model.data_classes import dataclass
from ...core.model.graph import Graph
from ...core.model.measures import distance, plan_centers
from ...core.model.moves import Effect, Move, explain
from ...core.model.problem import Problem
from ...core.model.progress import Progress
from ...core.model.text import few
from ..compat import integer_field, is_null, long_field, real_field, text_field
from ..drawing.dressing import Style, fill_by_territory
from ..plan import FieldPlan, Names
from ..reading.at_once import taken_at_once
from ..reading.file_behind import is_saved, table_behind
from ..reading.geometries import geometry_of
from ..reading.tables import column_names
from ..reading.units import Units, features_with_units, repeated
from ..report import Report
from ..text import tr
from ..values import all_finite_or_none, as_text
from .columns import CENTER_KM, PREVIOUS, TERRITORY, WAYS, Columns, columns_of, fitter, free_names
from .copied import Copied
from .made_rows import MadeRows
from .output import Table


def table_of(
    fields: Sequence[QgsField],
    rows: Iterable[Sequence[Any]],
    kind: QgsWkbTypes.Type = QgsWkbTypes.Type.NoGeometry,
    geometries: Iterable[QgsGeometry | None] | None = None,
    crs: QgsCoordinateReferenceSystem | None = None,
    style: Style | None = None,
) -> Table:
    """Return a table of rows, with a geometry each in a reference system if given."""
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

    return Table(columns, kind, crs or QgsCoordinateReferenceSystem(), features(), style)


def table_of_columns(
    fields: Sequence[QgsField],
    columns: Sequence[Sequence[Any]],
    outlines: Polygons | None = None,
    crs: QgsCoordinateReferenceSystem | None = None,
) -> Table:
    """Return a table by the values of each field, with a multipolygon a row if given."""
    if outlines is None:
        return replace(table_of(fields, zip(*columns)), made=MadeRows(columns))
    shapes = (geometry_of(each) for each in wkb_from_polygons(outlines))
    table = table_of(fields, zip(*columns), QgsWkbTypes.Type.MultiPolygon, shapes, crs)
    return replace(table, made=MadeRows(columns, outlines))


def units_table(
    source: QgsProcessingFeatureSource,
    units: Units,
    columns: Columns,
    added: Sequence[QgsField],
    row_of: Callable[[int], Sequence[Any]],
    stays: Callable[[QgsFeature], Sequence[Any]],
    style: Style | None = None,
    copied: Copied | None = None,
) -> Table:
    """Return the features of `source` with fields added.

    Parameters
    ----------
    columns : Columns
        Which fields of the source stay.
    row_of : callable
        Gives the added values of a unit by its index.
    stays : callable
        Gives those of a feature that is no unit.
    copied : Copied, optional
        The same, see `copied_units`.
    """
    rows = (
        (feature, row_of(unit) if unit >= 0 else stays(feature))
        for unit, feature in features_with_units(source, units)
    )
    return widened_table(source, added, rows, columns.dropped, style, copied=copied)


def widened_table(
    source: QgsProcessingFeatureSource,
    added: Sequence[QgsField],
    rows: Iterable[tuple[QgsFeature, Sequence[Any]]],
    dropped: Collection[str] = (),
    style: Style | None = None,
    change: Callable[[Any], Any] | None = None,
    copied: Copied | None = None,
) -> Table:
    """Return features of `source`, each with the values of fields that are added to it.

    Parameters
    ----------
    added : sequence of QgsField
        One whose name is taken gets a free one.
    dropped : collection of str
        Names of fields of the source that are left out, in lower case.
    change : callable, optional
        Gives what is written in place of each value of the source.
    copied : Copied, optional
        The same, where a saved layer is behind the source.
    """
    fields, kept = QgsFields(), []
    for index, field in enumerate(source.fields()):
        if field.name().lower() not in dropped:
            fields.append(field)
            kept.append(index)
    for field, name in zip(added, free_names([each.name() for each in added], fields.names())):
        called = QgsField(field)
        called.setName(name)
        fields.append(called)

    if copied is not None:
        copied = replace(copied, dropped=frozenset(dropped))
    if len(kept) == source.fields().count():
        features = _lengthened(source, rows, fields, change)
    else:
        features = _made(rows, fields, kept, change)
    return Table(fields, source.wkbType(), source.sourceCrs(), features, style, copied)


def copied_from(
    source: QgsProcessingFeatureSource,
    ids: np.ndarray,
    which: np.ndarray,
    values: Sequence[Sequence[Any]],
    *,
    guarded: bool = False,
) -> Copied | None:
    """Return all rows of a saved layer, each with one of the `values`, see `Copied`.

    None where nothing is known of what is behind a layer.
    """
    behind = table_behind(source)
    return None if behind is None else Copied(source, behind, ids, which, values, guarded)


def copied_units(
    source: QgsProcessingFeatureSource,
    units: Units,
    values: Sequence[Sequence[Any]],
    progress: Progress,
) -> Copied | None:
    """Return the rows of a saved layer, each with the values of its unit, the last of no unit."""
    taken = taken_at_once(source, (), progress=progress) if is_saved(source) else None
    if taken is None or units.kept:
        return None
    number = {fid: unit for unit, fid in enumerate(units.feature_id.tolist())}
    which = np.array([number.get(fid, -1) for fid in taken.ids.tolist()], dtype=np.int64)
    return copied_from(source, taken.ids, which, values)


_Rows = Iterable[tuple[QgsFeature, Sequence[Any]]]
"""Features, each with the values that are added to it."""

_Change = Union[Callable[[Any], Any], None]


def _lengthened(
    source: QgsProcessingFeatureSource, rows: _Rows, fields: QgsFields, change: _Change
) -> Iterator[QgsFeature]:
    """Add values behind those that features have, which stay in place: the faster way.

    Those of a layer that is saved fit their fields, and are not looked at unless they change.
    """
    first, total, unsaved = source.fields().count(), fields.count(), QgsFeature().id()
    fitted, added = fitter(fields), fitter([fields[at] for at in range(first, total)])
    is_left = change is None and is_saved(source)
    for feature, own in rows:
        written = QgsFeature(feature)  # another output may be of the same one
        written.setId(unsaved)
        written.setFields(fields, False)
        written.resizeAttributes(total)
        if not is_left:
            values = feature.attributes()
            for at, then in enumerate(fitted(map(change, values) if change else values)):
                if then is not values[at]:
                    written.setAttribute(at, then)
        for at, value in enumerate(added(own), first):
            written.setAttribute(at, value)
        yield written


def _made(
    rows: _Rows, fields: QgsFields, kept: Sequence[int], change: _Change
) -> Iterator[QgsFeature]:
    """Make features of some values of others, by their places, and of added ones."""
    fitted = fitter(fields)
    for feature, own in rows:
        values = feature.attributes()
        stay = (values[column] for column in kept)
        written = QgsFeature(fields)
        written.setGeometry(feature.geometry())
        written.setAttributes(fitted([*(map(change, stay) if change else stay), *own]))
        yield written


def some_units_table(source: QgsProcessingFeatureSource, units: Units, chosen: np.ndarray) -> Table:
    """Return the features of `source` that are among the `chosen` units (indices)."""
    wanted, fields = set(chosen.tolist()), source.fields()

    def features() -> Iterator[QgsFeature]:
        fitted = fitter(fields)
        for unit, feature in features_with_units(source, units):
            if unit in wanted:
                feature.setAttributes(fitted(feature.attributes()))
                yield feature

    return Table(fields, source.wkbType(), source.sourceCrs(), features())


def plan_table(
    source: QgsProcessingFeatureSource,
    units: Units,
    problem: Problem,
    assignment: np.ndarray,
    names: Names,
    chosen: Collection[str],
    report: Report,
    progress: Progress,
    taken: tuple[str, np.ndarray] | None = None,
) -> Table:
    """Return the features of `source` with their new territory and the way to its center.

    What a field of that name held before is in the field `previous`.

    Parameters
    ----------
    taken : (str, (n,) float64), optional
        What the way to its center takes by roads or a table of costs, and how that is called.
    chosen : collection of str
        Fields of the source that the run was told to use.
    """
    center = plan_centers(problem, assignment)[assignment]
    way = np.where(assignment >= 0, distance(problem, problem.position, center), np.nan)
    fields = source.fields()
    before = next((each.name() for each in fields if each.name().lower() == TERRITORY), None)
    columns = columns_of(fields, units, (*WAYS, PREVIOUS), before, chosen, report)
    now_in = columns.free(TERRITORY, report)
    added = [names.field(now_in), real_field(columns.free(CENTER_KM, report))]
    ways = [way]
    if taken is not None:
        added.append(real_field(columns.free(taken[0], report)))
        ways.append(taken[1])
    values = [_held_of(names, assignment), *map(all_finite_or_none, ways)]
    if before is not None:
        added.append(_called(columns.free(PREVIOUS, report), fields, before))
        values.append(_plain(units.values[before]))
    nothing = (None,) * (1 + len(ways))

    def stays(feature: QgsFeature) -> tuple[Any, ...]:
        return nothing if before is None else (*nothing, feature[before])

    style = fill_by_territory(problem.graph, assignment, names, now_in)
    rows = [*zip(*values)]
    copied = None
    if before is None or not units.left_out:
        copied = copied_units(source, units, [*rows, (None,) * len(added)], progress)
    return units_table(source, units, columns, added, rows.__getitem__, stays, style, copied)


def _held_of(names: Names, assignment: np.ndarray) -> list[Any]:
    """Return what a field holds for the territories of a plan (n,)."""
    held = [*map(names.value, range(names.k)), None]  # the last for none: -1
    return [held[territory] for territory in assignment.tolist()]


def _plain(values: Sequence[Any]) -> list[Any]:
    """Return values of a field, those that are missing as None."""
    return [None if is_null(each) else each for each in values]


@dataclass(frozen=True)
class MoreColumn:
    """A field that is added to the units, and its n values."""

    field: QgsField
    values: Sequence[Any]


def revised_table(
    source: QgsProcessingFeatureSource,
    units: Units,
    field: str,
    plan: FieldPlan,
    graph: Graph,
    after: np.ndarray,
    chosen: Collection[str],
    report: Report,
    progress: Progress,
    taken: tuple[str, np.ndarray] | None = None,
    more: Sequence[MoreColumn] = (),
) -> Table:
    """Return the features of `source` with `field` brought up to date, and what it held before.

    Features that are no units keep what they hold.

    Parameters
    ----------
    plan : FieldPlan
        What `field` holds.
    graph : Graph
        Which units touch: territories that do are filled differently.
    chosen : collection of str
        Fields of the source that the run was told to use.
    taken : (str, (n,) float64), optional
        See `plan_table`.
    more : sequence of MoreColumn
        What else there is to say of each unit.
    """
    fields = source.fields()
    now = QgsField(fields[fields.lookupField(field)])
    extra = () if taken is None else (taken[0],)
    columns = columns_of(fields, units, (PREVIOUS, *extra), now.name(), chosen, report)
    others = replace(columns, taken=columns.taken | {now.name().lower()})
    then = _called(others.free(PREVIOUS, report), fields, now.name())
    before, names, held = plan.assignment, plan.names, units.values[field]
    added = [now, then, *(real_field(others.free(name, report)) for name in extra)]
    for column in more:
        called = QgsField(column.field)
        called.setName(others.free(called.name(), report))
        added.append(called)
    ways = [] if taken is None else [all_finite_or_none(taken[1])]
    anew = _held_of(names, after)
    was = _plain(held)
    now_in = [
        new if moved else old for new, old, moved in zip(anew, was, (after != before).tolist())
    ]
    rows = [*zip(now_in, was, *ways, *(each.values for each in more))]

    def stays(feature: QgsFeature) -> tuple[Any, ...]:
        return feature[now.name()], feature[now.name()], *(None for _ in (*ways, *more))

    style = fill_by_territory(graph, after, names, now.name())
    copied = None
    if not units.left_out:
        copied = copied_units(source, units, [*rows, (None,) * len(added)], progress)
    return units_table(source, units, columns, added, rows.__getitem__, stays, style, copied)


def _called(name: str, fields: QgsFields, original: str) -> QgsField:
    """Return a field like another one, under its own name."""
    field = QgsField(fields[fields.lookupField(original)])
    field.setName(name)
    return field


def moves_table(
    moves: Sequence[Move], units: Units, ids: IdColumn, names: Names, criteria: Sequence[str]
) -> Table:
    """Return one row per unit that changes hands, in the order of its step, with what it does.

    Deviations are in percent of the target, in the workload that the reason names where there
    are several.
    """
    several = len(criteria) > 1
    criterion = list(criteria).__getitem__ if several else None
    rows = (
        (
            ids.values[move.unit],
            units.label[move.unit],
            names.value(move.source),
            names.value(move.target),
            *move.workload,
            explain(move, names, criterion=criterion),
            move.step,
            *_percents(move.reason.lost),
            *_percents(move.reason.gained),
            *([criteria[move.reason.criterion]] if several else []),
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
        integer_field("step"),
        *map(real_field, ("from_before", "from_after", "to_before", "to_after")),
        *([text_field("measured_in")] if several else []),
    ]
    return table_of(fields, rows)


def curve_table(rows: Sequence[tuple[float, float, float, float, bool]]) -> Table:
    """Return what budgets buy, one row each: percent, percent, percent, percent, yes or no."""
    names = ("budget", "moved", "largest_deviation", "least_deviation")
    fields = [*map(real_field, names), integer_field("proven")]
    return table_of(fields, ((*row[:-1], int(row[-1])) for row in rows))


def _percents(effect: Effect | None) -> tuple[float | None, float | None]:
    if effect is None:
        return None, None
    return 100.0 * effect.before, 100.0 * effect.after


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
        if units.kept:
            report.warning(
                tr(
                    "Feature ids, which tables name units by, repeat: choose the field of the "
                    "units that tells them apart (ID_FIELD)."
                )
            )
        return IdColumn(units.feature_id.tolist(), False)
    values = [as_text(value) for value in units.values[field]]
    double = repeated(values)
    if double:
        report.warning(
            tr(
                "“{field}” does not tell all units apart; {count:this occurs|these occur} more "
                "than once: {ids}."
            ).format(
                field=field,
                count=len(double),
                ids=few([text or tr("(empty)") for text in double]),
            )
        )
    return IdColumn(values, True)
