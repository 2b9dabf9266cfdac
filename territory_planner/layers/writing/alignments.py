"""What an alignment says, as layers: units, what found nothing, points, streets."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

import numpy as np
from qgis.core import QgsFeature, QgsField, QgsProcessingFeatureSource

from ...core.model.data_classes import dataclass
from ...core.model.progress import SILENT, Progress
from ..compat import integer_field, text_field
from ..plan import Names, natural_key
from ..reading.tables import CHECK_EVERY
from ..reading.territories_of_points import PointsInUnits
from ..report import Report
from ..values import as_text, guarded
from .columns import PREVIOUS, TERRITORY, Columns
from .output import Table
from .results import copied_from, table_of, widened_table


@dataclass(frozen=True)
class Above:
    """The levels above territories.

    Attributes
    ----------
    levels : sequence of str
        What they are called, the next one up first.
    of : callable
        Gives the territories above one, by its name: one for each level, '' for none.
    """

    levels: Sequence[str] = ()
    of: Callable[[str], Sequence[str]] = list

    def row(self, name: str) -> list[str | None]:
        """Return the territories above one as a layer holds them."""
        return [each or None for each in self.of(name)] if name else [None] * len(self.levels)


NONE_ABOVE = Above()


def aligned_table(
    source: QgsProcessingFeatureSource,
    rows: Iterable[tuple[QgsFeature, int]],
    names: Names,
    field: str | None,
    report: Report,
    above: Above = NONE_ABOVE,
    known: tuple[np.ndarray, np.ndarray] | None = None,
) -> Table:
    """Return the units with the territories of an alignment, and those above them.

    Parameters
    ----------
    rows : iterable of (QgsFeature, int)
        The features of `source`, each with its territory: into `names`, -1 for none.
    field : str, optional
        The field that they go into, whose old values go into ``previous``; without it they are
        added.
    above : Above
        A field is added for each level.
    known : ((q,) int64, (q,) int64), optional
        The features' numbers and territories, where those of all are known before.
    """
    fields = source.fields()
    taken = {name.lower() for name in fields.names()}
    if field is None:
        columns = Columns.beside(fields)
        added = [names.field(columns.free(TERRITORY, report))]
    else:
        called = fields[fields.lookupField(field)].name()
        columns = Columns(frozenset({called.lower()}), frozenset(taken))
        then = QgsField(fields[fields.lookupField(field)])
        then.setName(columns.free(PREVIOUS, report))
        added = [names.field(called), then]
    added += [text_field(columns.free(level, report)) for level in above.levels]
    own = (
        (
            feature,
            [names.value(held), *([feature[field]] if field else []), *above.row(names(held))],
        )
        for feature, held in rows
    )
    copied = None
    if field is None and known is not None:
        values = [[names.value(t), *above.row(names(t))] for t in (*range(names.k), -1)]
        copied = copied_from(source, *known, values)
    return widened_table(source, added, own, columns.dropped, copied=copied)


def points_table(
    points: PointsInUnits, names: Names, assignment: Sequence[int], guard: bool, report: Report
) -> Table:
    """Return the points with the territory that each lies in added.

    Parameters
    ----------
    guard : bool
        It goes into a spreadsheet, which holds no places and takes some texts for formulas.
    """
    called = Columns.beside(points.source.fields()).free(TERRITORY, report)

    change = _safe if guard else None
    value = [names.value(int(each)) for each in assignment]
    # The last is of those in no unit: -1.
    held = [*((_safe(each) if guard else each,) for each in value), (None,)]
    rows = ((feature, held[unit]) for unit, feature in points.features(bare=guard))
    copied = copied_from(points.source, points.ids, points.unit, held, guarded=guard)
    return widened_table(points.source, [names.field(called)], rows, change=change, copied=copied)


def _safe(value: Any) -> Any:
    return guarded(value) if isinstance(value, str) else value


@dataclass()
class _Side:
    """The addresses of a street in one territory."""

    count: int = 0
    numbers: tuple[str, str] | None = None

    def take(self, number: str) -> None:
        self.count += 1
        if not number:
            return
        low, high = self.numbers or (number, number)
        self.numbers = min(low, number, key=natural_key), max(high, number, key=natural_key)


def streets_table(
    points: PointsInUnits,
    names: Names,
    assignment: Sequence[int],
    street_fields: Sequence[str],
    number_field: str | None,
    guard: bool,
    progress: Progress = SILENT,
) -> Table:
    """Return a row per street and territory: how many addresses, and from which number to which.

    Streets are told apart by the fields (town and street, say), but for letter case and spaces.
    """
    sides: dict[tuple[str, ...], dict[int, _Side]] = {}
    spelled: dict[tuple[str, ...], list[str]] = {}
    for unit, feature in points.features(progress, bare=True):
        texts = [" ".join(as_text(feature[field]).split()) for field in street_fields]
        if not texts[-1]:
            continue
        key = tuple(text.casefold() for text in texts)
        spelled.setdefault(key, texts)
        territory = int(assignment[unit]) if unit >= 0 else -1
        number = as_text(feature[number_field]) if number_field else ""
        sides.setdefault(key, {}).setdefault(territory, _Side()).take(number)
    rows = sorted(
        (
            [natural_key(text) for text in spelled[key]],
            natural_key(names(territory)),
            key,
            territory,
        )
        for key, by in progress.watched(sides.items(), CHECK_EVERY)
        for territory in by
    )
    fields = [
        *(text_field(name) for name in street_fields),
        text_field(TERRITORY if TERRITORY not in street_fields else "territory_of_street"),
        integer_field("addresses"),
        *([text_field("from_number"), text_field("to_number")] if number_field else []),
        integer_field("territories"),
    ]
    return table_of(fields, _street_rows(rows, sides, spelled, names, bool(number_field), guard))


def _street_rows(
    rows: Iterable[tuple[Any, Any, tuple[str, ...], int]],
    sides: dict[tuple[str, ...], dict[int, _Side]],
    spelled: dict[tuple[str, ...], list[str]],
    names: Names,
    has_numbers: bool,
    guard: bool,
) -> Iterator[list[Any]]:
    for _, _, key, territory in rows:
        side = sides[key][territory]
        low, high = side.numbers or (None, None)
        row = [
            *spelled[key],
            names(territory) or None,
            side.count,
            *((low, high) if has_numbers else ()),
            len(sides[key]),
        ]
        yield [_safe(value) for value in row] if guard else row


STRANGER_FIELDS = ("side", "key", "territory", "why", "candidates")


def texts_table(names: Sequence[str], rows: Iterable[Sequence[str]], guard: bool) -> Table:
    """Return rows of texts under names."""
    made = ([_safe(value) for value in row] if guard else list(row) for row in rows)
    return table_of([text_field(name) for name in names], made)
