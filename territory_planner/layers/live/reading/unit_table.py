"""A layer's attributes as a table of units: read in one scan, without geometry."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field, replace
from functools import cached_property
from itertools import compress
from typing import Any, TypeVar

import numpy as np
from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsVectorLayer,
)

from ....core.model.data_classes import dataclass
from ....core.model.graph import without
from ....core.model.progress import SILENT, Progress
from ...compat import friendly_field
from ...plan import natural_key
from ...reading.at_once import taken_at_once
from ...reading.layer_snapshot import Snapshot
from ...reading.order import fields_of_order, order_by_name, tells_apart
from ...report import Report
from ...text import plain, tr
from ...values import as_amount, as_text, why_no_workload, yes_column
from ..settings.plan_settings import PlanSettings

T = TypeVar("T")

CHECK_EVERY = 1000
"""Features read between two looks at whether the user wants to stop."""

FEW = 16
"""Units that come or go without lists of all being made anew one by one."""


@dataclass()
class UnitTable:
    """The n units of a plan, a row each; values of single rows may be replaced.

    Attributes
    ----------
    feature_id : (n,) int64
        Of units in an order that the order of rows plays no part in: by the field that identifies
        or names them, where one tells all apart (`reading.order`); else ascending.
    identifier, name : list of n str
        Text of the id field (or the feature id), and what the unit is called, to be shown.
    value : list of n values
        What the territory field holds, as it is.
    workload : (n, m) float64
        One column a criterion; a single column of ones without any.
    customers : (n,) float64
        Zeros where no field is given.
    locked : (n,) bool
    group, parent : list of n str
        What a unit stays together with, and what its territory stays inside; '' for nothing.
    amiss : dict of (int, int) to value
        Workload values by row and column that are missing, no numbers, negative or beyond
        reckoning, and count 0.
    is_ordered : bool
        A field gives their order; else it is that of feature ids.
    lock_notes : tuple of str
        What is to be said of the words in the lock field.
    order_fields : tuple of int
        Positions of the fields that may give it.
    untold : tuple of lists of n str
        What those hold that come before the one that does, as they don't tell all units apart.
    telling : list of n str
        What the one that gives it holds; empty where none does.
    """

    feature_id: np.ndarray
    identifier: list[str]
    name: list[str]
    value: list[Any]
    workload: np.ndarray
    customers: np.ndarray
    locked: np.ndarray
    group: list[str]
    parent: list[str]
    amiss: dict[tuple[int, int], Any]
    is_ordered: bool = True
    lock_notes: tuple[str, ...] = ()
    order_fields: tuple[int, ...] = ()
    untold: tuple[list[str], ...] = ()
    telling: list[str] = field(default_factory=list)

    @cached_property
    def _row(self) -> dict[int, int]:
        return dict(zip(self.feature_id.tolist(), range(self.n)))

    @property
    def n(self) -> int:
        """Number of units."""
        return len(self.feature_id)

    def why_no_workload(self, fields: Sequence[str]) -> str:
        """Return why workloads can't be shared out, in the toolbox's words; '' where they can."""
        reasons = (
            why_no_workload(field, self._amiss_in(column)) for column, field in enumerate(fields)
        )
        return next(filter(None, reasons), "")

    def _amiss_in(self, column: int) -> list[tuple[str, Any]]:
        """Return the unit and the value of what is amiss in one column of workload."""
        return [(self.name[row], value) for (row, at), value in self.amiss.items() if at == column]

    def take_amiss(self, fresh: UnitTable) -> None:
        """Take over what is amiss in the rows of units that were read again."""
        rows = {fid: self.row(fid) for fid in fresh.feature_id.tolist()}
        again = set(rows.values())
        self.amiss = {key: value for key, value in self.amiss.items() if key[0] not in again}
        for (at, column), value in fresh.amiss.items():
            row = rows[int(fresh.feature_id[at])]
            if row is not None:
                self.amiss[row, column] = value

    def _amiss_of(self, kept: np.ndarray) -> dict[tuple[int, int], Any]:
        """Return what is amiss in some of the units (n,) bool, by their rows among these."""
        row = np.cumsum(kept) - 1
        found = self.amiss.items()
        return {(int(row[at]), column): value for (at, column), value in found if kept[at]}

    def order_note(self) -> tuple[str, ...]:
        """Say where plans depend on the order of features; nothing where they don't."""
        if self.is_ordered:
            return ()
        return (
            tr(
                "Where nothing else decided, units were taken by their feature ids: choose a unit "
                "id that tells all apart, so that no order of rows changes plans."
            ),
        )

    def row(self, feature_id: int) -> int | None:
        """Return the row of a feature, None when it is no unit of the plan."""
        return self._row.get(feature_id)

    def rows(self, feature_ids: Iterable[int]) -> np.ndarray:
        """Return the rows (ascending) of those features that are units of the plan."""
        wanted = set(feature_ids)
        if len(wanted) <= FEW:  # where all rows would have to be listed first
            each = [np.flatnonzero(self.feature_id == fid) for fid in wanted]
            return np.sort(np.concatenate([np.zeros(0, dtype=np.int64), *each]))
        found = {self._row[fid] for fid in wanted if fid in self._row}
        return np.array(sorted(found), dtype=np.int64)

    def by_row(self, told: Mapping[int, T]) -> dict[int, T]:
        """Return by row what is told by feature id, of those features that are units."""
        rows = ((self._row.get(fid), each) for fid, each in told.items())
        return {row: each for row, each in rows if row is not None}

    def less(self, gone: np.ndarray) -> UnitTable | None:
        """Return the table without some rows (ascending); None where it must be read anew.

        That is where they come in another order than all of them. Else this one is used up: its
        lists go over, as to copy so many texts takes longer than all else.
        """
        kept = np.ones(self.n, dtype=bool)
        kept[gone] = False
        places = gone.tolist()
        chosen = kept.tolist() if len(places) > FEW else []

        def of(values: list[T]) -> list[T]:
            if chosen:
                return list(compress(values, chosen))
            for row in reversed(places):
                del values[row]
            return values

        untold = tuple(of(texts.copy()) for texts in self.untold)
        if any(tells_apart(texts) for texts in untold):
            return None
        return replace(
            self,
            feature_id=without(self.feature_id, gone),
            identifier=of(self.identifier),
            name=of(self.name),
            value=of(self.value),
            workload=without(self.workload, gone),
            customers=without(self.customers, gone),
            locked=without(self.locked, gone),
            group=of(self.group),
            parent=of(self.parent),
            amiss=self._amiss_of(kept) if self.amiss else {},
            untold=untold,
            telling=of(self.telling) if self.is_ordered else [],
        )

    def place_of(self, fresh: UnitTable) -> np.ndarray | None:
        """Return (n + f,) int64: which rows of this table and `fresh`, one after the other, follow.

        None where all must be read anew: units are there already, or come in another order.

        Parameters
        ----------
        fresh : UnitTable
            Of f other units, with the texts of as many fields as this one's order took.
        """
        if len(self.rows(fresh.feature_id.tolist())):
            return None
        if not self.is_ordered:
            at = np.searchsorted(self.feature_id, fresh.feature_id)
            return np.insert(np.arange(self.n), at, self.n + np.arange(fresh.n))
        told = fresh.untold[len(self.untold)]
        if not tells_apart(told) or not set(told).isdisjoint(self.telling):
            return None
        order = sorted(range(fresh.n), key=lambda row: natural_key(told[row]))
        at = np.array([_place_among(self.telling, told[row]) for row in order], dtype=np.int64)
        return np.insert(np.arange(self.n), at, self.n + np.array(order, dtype=np.int64))

    def joined(self, fresh: UnitTable, place: np.ndarray) -> UnitTable:
        """Return the table of these units and of others, in the order of `place_of`."""
        new = np.flatnonzero(place >= self.n).tolist()
        is_few = len(new) <= FEW and not (np.diff(place[place < self.n]) < 0).any()

        def of(own: list[T], more: list[T]) -> list[T]:
            if not is_few:
                both = own + more
                return [both[at] for at in place.tolist()]
            values = own.copy()
            for row in new:
                values.insert(row, more[int(place[row]) - self.n])
            return values

        def rows(own: np.ndarray, more: np.ndarray) -> np.ndarray:
            return np.concatenate([own, more])[place]

        row = np.argsort(place)
        later = {(at + self.n, column): value for (at, column), value in fresh.amiss.items()}
        amiss = {**self.amiss, **later}.items()
        known = len(self.untold)
        return replace(
            self,
            feature_id=rows(self.feature_id, fresh.feature_id),
            identifier=of(self.identifier, fresh.identifier),
            name=of(self.name, fresh.name),
            value=of(self.value, fresh.value),
            workload=rows(self.workload, fresh.workload),
            customers=rows(self.customers, fresh.customers),
            locked=rows(self.locked, fresh.locked),
            group=of(self.group, fresh.group),
            parent=of(self.parent, fresh.parent),
            amiss={(int(row[at]), column): value for (at, column), value in amiss},
            lock_notes=tuple(dict.fromkeys(self.lock_notes + fresh.lock_notes)),
            untold=tuple(map(of, self.untold, fresh.untold[:known])),
            telling=of(self.telling, fresh.untold[known]) if self.is_ordered else [],
        )


def read_table(
    layer: QgsVectorLayer | Snapshot,
    settings: PlanSettings,
    feature_ids: Iterable[int] | None = None,
    beside: UnitTable | None = None,
    progress: Progress = SILENT,
) -> UnitTable:
    """Read the units of `layer`, all that its filter lets through or only some of them.

    Another thread reads it as it stood.

    Fields that the layer doesn't have read as missing. Units that are to stand `beside` those of
    another table come by their ids, with the texts of the fields that its order took.
    """
    names = _Columns(layer, settings)
    rows = _read_rows(layer, sorted(names.needed), feature_ids, progress)
    if beside is None:
        rows, is_ordered, untold, telling = _in_order(rows, names.order, progress)
    else:
        count = len(beside.untold) + beside.is_ordered
        untold = tuple(rows.texts(index) for index in names.order[:count])
        is_ordered, telling = False, []
    n, m = len(rows.ids), max(len(names.workload), 1)
    workload = np.ones((n, m)) if not names.workload else np.zeros((n, m))
    amiss: dict[tuple[int, int], Any] = {}
    for column, index in enumerate(names.workload):
        values = rows.numbers(index)
        bad = ~(values >= 0)
        for row in np.flatnonzero(bad).tolist():
            amiss[row, column] = rows.values(index)[row]
        workload[:, column] = np.where(bad, 0.0, values)
    customers = rows.numbers(names.customers)
    identifier = [text or str(fid) for text, fid in zip(rows.texts(names.identifier), rows.ids)]
    called = rows.texts(names.name)
    kept = set(settings.locked_units)
    locked = [text in kept for text in identifier]
    lock_notes: list[str] = []
    if names.lock >= 0:
        report = Report(lock_notes.append, lock_notes.append)
        labels = [text or own for text, own in zip(called, identifier)]
        said = yes_column(rows.values(names.lock), settings.lock_field, labels, report)
        locked = said | np.array(locked, bool)
    return UnitTable(
        feature_id=np.array(rows.ids, dtype=np.int64),
        identifier=identifier,
        name=[
            plain(text or tr("feature {id}").format(id=own))
            for text, own in zip(called, identifier)
        ],
        value=rows.values(names.territory),
        workload=workload,
        customers=np.where(customers > 0, customers, 0.0),
        locked=np.array(locked, dtype=bool),
        group=rows.texts(names.group),
        parent=rows.texts(names.parent),
        amiss=amiss,
        is_ordered=is_ordered,
        lock_notes=tuple(lock_notes),
        order_fields=tuple(names.order),
        untold=untold,
        telling=telling,
    )


def needed_fields(layer: QgsVectorLayer, settings: PlanSettings) -> set[int]:
    """Return the positions of the fields that a plan reads."""
    return _Columns(layer, settings).needed


def values_of(layer: QgsVectorLayer, field: str, feature_ids: np.ndarray) -> list[Any]:
    """Return what a field holds for some features, in their order; None for one that is gone."""
    index = layer.fields().lookupField(field)
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes([index])
    held = {each.id(): each[index] for each in layer.getFeatures(request)} if index >= 0 else {}
    return [held.get(each) for each in feature_ids.tolist()]


class _Columns:
    """Positions of the fields that a plan needs, -1 for those it has not."""

    def __init__(self, layer: QgsVectorLayer | Snapshot, settings: PlanSettings) -> None:
        fields = layer.fields()

        def find(name: str) -> int:
            return fields.lookupField(name) if name else -1

        self.territory = find(settings.territory_field)
        self.identifier = find(settings.id_field)
        self.name = find(settings.name_field or friendly_field(fields))
        self.workload = [find(name) for name in settings.workload_fields]
        self.customers = find(settings.customers_field)
        self.lock = find(settings.lock_field)
        self.group = find(settings.rules.group_field)
        self.parent = find(settings.rules.parent_field)
        # Those who follow single values need no order: it is that of the whole table.
        called = fields_of_order(fields, settings.id_field or None)
        # The plan that is being edited names no units: or every edit would reorder them.
        self.order = [at for at in map(find, called) if at >= 0 and at != self.territory]
        every = [*self.order, self.territory, self.identifier, self.name, self.customers, self.lock]
        every += [self.group, self.parent, *self.workload]
        self.needed = {index for index in every if index >= 0}


@dataclass(frozen=True)
class _Rows:
    """Features as they are read: the ids of n, and what some fields hold, by their positions."""

    ids: list[int]
    columns: Mapping[int, list[Any]]

    def values(self, index: int) -> list[Any]:
        """Return what a field holds; None throughout where there is none."""
        return list(self.columns[index]) if index >= 0 else [None] * len(self.ids)

    def texts(self, index: int) -> list[str]:
        """Return the same as texts."""
        return [as_text(value) for value in self.values(index)]

    def numbers(self, index: int) -> np.ndarray:
        """Return one amount per feature, NaN where there is none."""
        values = map(as_amount, self.values(index))
        return np.array([np.nan if value is None else value for value in values], dtype=np.float64)

    def taken(self, order: np.ndarray) -> _Rows:
        """Return them in another order."""
        at = order.tolist()
        columns = {index: [held[row] for row in at] for index, held in self.columns.items()}
        return _Rows([self.ids[row] for row in at], columns)


def _read_rows(
    layer: QgsVectorLayer | Snapshot,
    needed: list[int],
    feature_ids: Iterable[int] | None,
    progress: Progress,
) -> _Rows:
    """Return features in the order of their ids: all, or only some of them."""
    names = layer.fields().names()
    fields = [names[index] for index in needed]
    taken = None
    if feature_ids is None and isinstance(layer, Snapshot):
        taken = taken_at_once(layer, fields, progress=progress)
    if taken is not None:
        columns = {index: taken.values[field] for index, field in zip(needed, fields)}
        rows = _Rows(taken.ids.tolist(), columns)
        return rows.taken(np.argsort(taken.ids, kind="stable"))
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes(needed)
    if feature_ids is not None:
        request.setFilterFids(list(feature_ids))
    features = sorted(progress.watched(layer.getFeatures(request), CHECK_EVERY), key=QgsFeature.id)
    columns = {index: [feature[index] for feature in features] for index in needed}
    return _Rows([feature.id() for feature in features], columns)


def _in_order(
    rows: _Rows, order: list[int], progress: Progress
) -> tuple[_Rows, bool, tuple[list[str], ...], list[str]]:
    """Return features in the order of the first of some fields that tells all of them apart.

    With it, whether there is one, what the fields before it hold, and what it holds.
    """
    untold = list[list[str]]()
    for index in order:
        found = order_by_name(rows.values(index), progress)
        if found is not None:
            apart = tuple([texts[at] for at in found.tolist()] for texts in untold)
            rows = rows.taken(found)
            return rows, True, apart, rows.texts(index)
        untold.append(rows.texts(index))
    return rows, False, tuple(untold), []


def _place_among(ordered: list[str], text: str) -> int:
    """Return where a text goes among others, which `order_by_name` has ordered."""
    key, low, high = natural_key(text), 0, len(ordered)
    while low < high:
        middle = (low + high) // 2
        if natural_key(ordered[middle]) < key:
            low = middle + 1
        else:
            high = middle
    return low
