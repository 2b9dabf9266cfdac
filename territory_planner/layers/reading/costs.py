"""A table of ready-made travel costs: a row a unit, a column a center."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from qgis.core import QgsFeatureRequest, QgsFeatureSource

from ...core.model.data_classes import dataclass
from ...core.model.errors import InvalidInput
from ...core.model.locale import number
from ...core.model.progress import Progress
from ...core.model.text import few, figure
from ...core.model.travel_table import Travel, travel_by_units
from ..report import Report
from ..text import tr
from ..values import MOST, as_number, as_text, as_told
from .points import Centers
from .tables import check_told_apart, numbers_by_id, with_cause, zeros_lost
from .units import Units

ROWS_AT_ONCE = 1000
"""Rows of a table of costs that are held before they are put away."""

KEPT = 128 * 2**20
"""Bytes of a table of costs that are kept to be asked again; of more, all is read again."""

CHECK_EVERY = 200
"""Rows read between two looks at whether the user wants to stop."""

STRANGE = 5.0
"""Times the least of its column, and of a usual one, that a center takes to its own unit."""


class CostTable:
    """A table of costs, of which what was read is kept as far as memory allows: read it once."""

    def __init__(self, source: QgsFeatureSource) -> None:
        self.columns: list[str] = source.fields().names()
        self._source = source
        self._keys: list[str] = []
        self._number: dict[str, int] = {}
        self._at: dict[str, int] = {}
        self._kept: list[tuple[np.ndarray, np.ndarray]] = []

    def blocks(
        self, number: dict[str, int], names: Sequence[str], progress: Progress
    ) -> Iterator[tuple[np.ndarray, np.ndarray]]:
        """Yield units (b,), of those that have a `number` by their text, and some columns (b, c).

        Raises
        ------
        InvalidInput
            When a cost is no number of zero or more.
        """
        if number != self._number or not self._at.keys() >= set(names):
            yield from self._read(number, names, progress)
            return
        columns = [self._at[name] for name in names]
        for units, costs in progress.watched(self._kept, 1):
            yield units, costs[:, columns]

    def first_column(self, progress: Progress) -> list[str]:
        """Return the texts of the first column."""
        if not self._keys:
            request = QgsFeatureRequest().setSubsetOfAttributes([0])
            features = progress.watched(self._source.getFeatures(request), CHECK_EVERY)
            self._keys = [as_text(feature[0]) for feature in features]
        return self._keys

    def _read(
        self, number: dict[str, int], names: Sequence[str], progress: Progress
    ) -> Iterator[tuple[np.ndarray, np.ndarray]]:
        """Read some columns; they are kept once all rows are read, if they are not too many."""
        self._at, self._kept = {}, []
        kept: list[tuple[np.ndarray, np.ndarray]] = []
        keys: list[str] = []
        room = KEPT
        for block in self._in_blocks(number, names, keys, progress):
            room -= block[1].nbytes
            if room >= 0:
                kept.append(block)
            else:
                kept.clear()
            yield block
        self._keys = keys
        if room >= 0:
            self._number, self._kept = number, kept
            self._at = {name: column for column, name in enumerate(names)}

    def _in_blocks(
        self, number: dict[str, int], names: Sequence[str], keys: list[str], progress: Progress
    ) -> Iterator[tuple[np.ndarray, np.ndarray]]:
        columns = [self.columns.index(name) for name in names]
        units: list[int] = []
        costs: list[np.ndarray] = []
        for feature in progress.watched(self._source.getFeatures(), CHECK_EVERY):
            values = feature.attributes()
            keys.append(as_text(values[0]))
            unit = number.get(keys[-1])
            if unit is not None:
                units.append(unit)
                costs.append(_costs([values[column] for column in columns]))
            if len(units) == ROWS_AT_ONCE:
                yield np.array(units), np.array(costs)
                units, costs = [], []
        if units:
            yield np.array(units), np.array(costs)


def table_travel(
    table: CostTable,
    ids: Sequence[object],
    units: Units,
    centers: Centers,
    report: Report,
    progress: Progress,
) -> Travel:
    """Return travel from a table with a row per unit and a column per center.

    The first column holds the units' ids; the others are called as the centers. A blank means
    that the center can't serve the unit. Warnings name units that none can serve, and units
    without a row.

    Raises
    ------
    InvalidInput
        When a center has no column, no unit a row, or one several that differ, all costs are
        blank, or one is no number of zero or more.
    """
    seen = _Seen.nothing(units.n, centers)

    def noted() -> Iterator[tuple[np.ndarray, np.ndarray]]:
        for rows, costs in _blocks(table, ids, centers, progress):
            seen.note(rows, costs)
            yield rows, costs

    def read_again(unit: np.ndarray, center: np.ndarray) -> np.ndarray:
        rows, place = np.unique(unit, return_inverse=True)
        costs = table_costs(table, ids, units, centers, rows, Report(), progress)
        return costs[place.ravel(), center]

    travel = travel_by_units(noted(), units.n, centers.k, read_again)
    if not seen.known.any():
        said = tr("No unit's id is in the column “{key}” of the table of travel costs.").format(
            key=table.columns[0]
        )
        cause = zeros_lost(table.first_column(progress), numbers_by_id(ids, progress), progress)
        raise InvalidInput(f"{said} {cause}".rstrip())
    served = np.isfinite(seen.nearest)
    if not served.any():
        raise InvalidInput(
            tr("All costs of the units in the table of travel costs are blank: nothing is served.")
        )
    lost = [as_text(ids[unit]) for unit in np.flatnonzero(~seen.known).tolist()]
    cause = zeros_lost(table.first_column(progress), lost, progress) if lost else ""
    _report_unserved(seen.known, served, units, cause, report)
    _report_columns(table, seen, units, centers, report)
    return travel


def table_costs(
    table: CostTable,
    ids: Sequence[object],
    units: Units,
    centers: Centers,
    some: np.ndarray,
    report: Report,
    progress: Progress,
) -> np.ndarray:
    """Return (u, c) float64, the costs of some units (by number) in such a table; inf: blank.

    Warnings name columns that make no sense.
    """
    place = np.full(len(ids), -1, dtype=np.int64)
    place[some] = np.arange(len(some))
    costs, seen = np.full((len(some), centers.k), np.inf), _Seen.nothing(units.n, centers)
    for rows, block in _blocks(table, ids, centers, progress):
        seen.note(rows, block)
        wanted = place[rows] >= 0
        costs[place[rows[wanted]]] = block[wanted]
    _report_columns(table, seen, units, centers, report)
    return costs


@dataclass(frozen=True)
class _Seen:
    """What is noted of n rows and k columns as they go by.

    Attributes
    ----------
    seat : (k,) int64
        The unit that holds each center.
    known : (n,) bool
        Units that have a row.
    nearest : (n,) float64
        The least of each unit's row.
    least, own : (k,) float64
        The least of each center's column, and what that says of the unit which holds the center.
    """

    seat: np.ndarray
    known: np.ndarray
    nearest: np.ndarray
    least: np.ndarray
    own: np.ndarray

    @classmethod
    def nothing(cls, n: int, centers: Centers) -> _Seen:
        """Return what is known before the first row."""
        columns = (np.full(size, np.inf) for size in (n, centers.k, centers.k))
        return cls(centers.unit, np.zeros(n, dtype=bool), *columns)

    def note(self, rows: np.ndarray, costs: np.ndarray) -> None:
        """Note the costs (b, k) of some units (b,)."""
        self.known[rows] = True
        self.nearest[rows] = costs.min(axis=1)
        self.least[:] = np.minimum(self.least, costs.min(axis=0))
        row = np.full(len(self.known), -1, dtype=np.int64)
        row[rows] = np.arange(len(rows))
        at = row[self.seat]
        here = np.flatnonzero(at >= 0)
        self.own[here] = costs[at[here], here]

    def strange(self) -> np.ndarray:
        """Return (s,) int64, the centers that their column says to be far from their own unit.

        That is `STRANGE` times what the nearest unit takes, in this column and in a usual one,
        and more than most units take from the center that is nearest to them. Blanks say nothing.
        """
        if not np.isfinite(self.least).any():
            return np.empty(0, dtype=np.int64)
        usual = np.median(self.least[np.isfinite(self.least)])
        near = np.median(self.nearest[np.isfinite(self.nearest)])
        bound = np.maximum(STRANGE * np.maximum(self.least, usual), near)
        return np.flatnonzero(np.isfinite(self.own) & (self.own > bound))


def _blocks(
    table: CostTable, ids: Sequence[object], centers: Centers, progress: Progress
) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Read a table of costs: units (b,) and their costs (b, c), block after block."""
    names = table.columns
    missing = [name for name in centers.name if name not in names]
    if missing:
        said = tr(
            "The table of travel costs has no column for {count:this center|these centers} "
            "({count:,} of {all:,}): {centers}. Its columns: {columns}. Leave {count:it|them} out, "
            "or choose the field that holds the names of the columns (CENTER_NAME_FIELD)."
        ).format(
            count=len(missing),
            all=centers.k,
            centers=few(missing),
            columns=few(names[1:]) or tr("no columns"),
        )
        raise InvalidInput(with_cause(said, missing, names[1:], progress))
    number = numbers_by_id(ids, progress)
    first: dict[int, bytes] = {}
    torn: list[str] = []
    for units, costs in table.blocks(number, centers.name, progress):
        for unit, row in zip(units.tolist(), costs):
            # A digest: the rows themselves may be too many to keep.
            digest = hashlib.blake2b(row.tobytes(), digest_size=16).digest()
            if first.setdefault(unit, digest) != digest:
                torn.append(as_text(ids[unit]))
        yield units, costs
    _refuse_torn(torn)
    used = np.array(sorted(first), dtype=np.int64)
    said = tr("The table of travel costs")
    check_told_apart(ids, [as_text(ids[at]) for at in used], said, progress)


def _refuse_torn(torn: list[str]) -> None:
    if torn:
        names = list(dict.fromkeys(torn))
        raise InvalidInput(
            tr(
                "The table of travel costs has several rows with different costs for {count:this "
                "unit|these units} ({count:,}): {units}. Leave the wrong ones out."
            ).format(count=len(names), units=few(names))
        )


def _report_unserved(
    known: np.ndarray, served: np.ndarray, units: Units, cause: str, report: Report
) -> None:
    """Name the units without a row of travel costs and why, and those that no center can serve."""
    lost = np.flatnonzero(~known)
    if len(lost):
        said = tr(
            "Units without a row of travel costs, which count as blank ({count:,}): {units}."
        ).format(count=len(lost), units=units.named(lost))
        report.warning(f"{said} {cause}".rstrip())
    unserved = np.flatnonzero(known & ~served)
    if len(unserved):
        report.warning(
            tr(
                "Units that no center can serve, as all their costs are blank ({count:,}): {units}."
            ).format(count=len(unserved), units=units.named(unserved))
        )


def _report_columns(
    table: CostTable, seen: _Seen, units: Units, centers: Centers, report: Report
) -> None:
    """Name columns that make no sense, that stand twice, or that several centers share."""
    strange = seen.strange().tolist()
    if strange:
        report.warning(
            tr(
                "Columns of the table of travel costs that make no sense ({count:,} of {k:,}), for "
                "the center's own unit costs more than others: {columns}. A usual center has a "
                "unit at {usual}. Likely the column is another center's, or the center lies "
                "elsewhere."
            ).format(
                count=len(strange),
                k=centers.k,
                usual=figure(float(np.median(seen.least))),
                columns=few([_strange_column(at, seen, units, centers) for at in strange], 10),
            )
        )
    twins = _second_columns(table.columns, centers.name)
    if twins:
        report.warning(
            tr(
                "The table of travel costs has several columns of one name for these centers, of "
                "which the first counts ({count:,}): {columns}."
            ).format(count=len(twins), columns=few(twins))
        )
    counted = Counter(centers.name)
    shared = [f"{name} ({number(count)})" for name, count in counted.items() if count > 1]
    if shared:
        report.warning(
            tr(
                "Centers of the same name share a column of the table of travel costs: {names}. "
                "Give each a name of its own."
            ).format(names=few(shared))
        )


def _strange_column(at: int, seen: _Seen, units: Units, centers: Centers) -> str:
    return tr("{center} ({own} to its own unit {unit}, {least} to the nearest)").format(
        center=centers.name[at],
        own=figure(float(seen.own[at])),
        unit=units.label[int(seen.seat[at])],
        least=figure(float(seen.least[at])),
    )


def _second_columns(names: Sequence[str], centers: Sequence[str]) -> list[str]:
    """Return columns that likely were called as a center's: drivers number the second of a name."""
    known = set(centers)
    ends = [(name, re.sub(r"_\d+$", "", name)) for name in names if name not in known]
    return [name for name, stem in ends if stem != name and stem in known]


def _costs(values: list[Any]) -> np.ndarray:
    """Return (c,) float64, the costs of a row; inf where it is blank."""
    try:
        # Whole rows of numbers, also as text, are the rule, and there are millions of cells.
        costs = np.array(values, dtype=np.float64)
    except (TypeError, ValueError):
        return np.array([_cost(value) for value in values])
    is_usual = (costs >= 0).all() and (costs <= MOST).all()
    return costs if is_usual else np.array([_cost(value) for value in values])


def _cost(value: object) -> float:
    if as_text(value) in ("", "inf"):
        return np.inf
    number = as_number(value)
    if number is None or number < 0:
        raise InvalidInput(
            tr("Travel costs must be numbers of zero or more, not “{value}”.").format(
                value=as_told(value)
            )
        )
    if number > MOST:
        raise InvalidInput(
            tr(
                "{value} is too large to reckon with as a travel cost: correct it, or leave it "
                "blank where the center can't serve the unit."
            ).format(value=as_told(value))
        )
    return number
