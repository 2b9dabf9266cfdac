"""The table of territories: one row each, live."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Any

import numpy as np
from qgis.PyQt.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QSortFilterProxyModel,
    Qt,
)
from qgis.PyQt.QtGui import QBrush, QColor
from qgis.PyQt.QtWidgets import QApplication

from ..core.errors import TerritoryError
from ..core.problem import FREE, GAIN_ONLY
from ..layers.session import PlanSession
from ..layers.text import tr
from .numbers import MINUS, NARROW_SPACE, Scale, percent, scale_for
from .theme import warning_colour

Role = Qt.ItemDataRole
SORT_ROLE = Role.UserRole
TERRITORY_ROLE = Role.UserRole + 1
BAR_ROLE = Role.UserRole + 2


class Column(IntEnum):
    """Columns of the table, from left to right."""

    NAME = 0
    WORKLOAD = 1
    BAR = 2
    PERCENT = 3
    AFTER = 4
    CHANGE = 5
    UNITS = 6
    CUSTOMERS = 7
    PARTS = 8
    COMPACTNESS = 9
    LOCK = 10


@dataclass(frozen=True)
class Bar:
    """What the deviation bar of a row shows, as shares of the target.

    Attributes
    ----------
    deviation : float
    tolerance : float
    reach : float
        Deviation at either end of the bar's scale, the same in all rows.
    after : float or None
        Deviation after the proposed plan.
    """

    deviation: float
    tolerance: float
    reach: float
    after: float | None


class TerritoryModel(QAbstractTableModel):
    """Territories of a session for one criterion at a time.

    Values are taken from the tally once per change, so that painting asks for nothing.
    """

    def __init__(self, session: PlanSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.criterion = 0
        self._rows = np.zeros(0, dtype=np.int64)
        self._row_of: dict[int, int] = {}
        self._values: dict[Column, np.ndarray] = {}
        self._after: np.ndarray | None = None
        self._after_load: np.ndarray | None = None
        self.scale = Scale(1.0, "", 0)
        self.reach = 0.1
        self._scale_shown = False
        session.plan_reset.connect(self.reload)
        session.territories_changed.connect(self.reload)
        session.totals_changed.connect(self._on_totals)
        session.preview_changed.connect(self.update_all)
        self.reload()

    # -- for the panel ---------------------------------------------------------------------

    def set_criterion(self, criterion: int) -> None:
        """Show another workload."""
        self.criterion = criterion
        self.update_all()

    def reload(self) -> None:
        """Take over the list of territories."""
        self.beginResetModel()
        self._take_rows()
        self._take_values()
        self.endResetModel()

    def update_all(self) -> None:
        """Take over all numbers."""
        self._take_values()
        if len(self._rows):
            last = self.index(len(self._rows) - 1, len(Column) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)

    def bar_title(self, with_scale: bool) -> str:
        """Return the title over the bars, with the ends of their scale or without."""
        title = tr("deviation")
        if not with_scale:
            return title
        end = f"{self.reach * 100:.0f}{NARROW_SPACE}%"
        return f"{MINUS}{end}   {title}   +{end}"

    def show_scale(self, shown: bool) -> None:
        """Write the ends of the bars' scale in their title, or leave them out."""
        if shown != self._scale_shown:
            self._scale_shown = shown
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, Column.BAR, Column.BAR)

    def row_of(self, territory: int) -> int:
        """Return the row of a territory, -1 when it isn't shown."""
        return self._row_of.get(territory, -1)

    @property
    def territories(self) -> np.ndarray:
        """Territories by row."""
        return self._rows

    def values(self, column: Column) -> np.ndarray:
        """Return the numbers of a column, by row."""
        return self._values[column]

    # -- for Qt ----------------------------------------------------------------------------

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Return the number of territories shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns."""
        return 0 if parent.isValid() else len(Column)

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        """Names can be edited in place."""
        flags = super().flags(index)
        if index.column() == Column.NAME:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole):
        """Return titles, alignment and explanations of the columns."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Role.DisplayRole:
            if section == Column.BAR:
                return self.bar_title(self._scale_shown)
            return _titles()[Column(section)]
        if role == Role.ToolTipRole:
            return _explanations()[Column(section)]
        if role == Role.TextAlignmentRole:
            return int(_alignment(Column(section)))
        return None

    def data(self, index: QModelIndex, role: int = Role.DisplayRole) -> Any:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        row, column = index.row(), Column(index.column())
        if role in (Role.DisplayRole, Role.EditRole):
            return self._text(row, column)
        if role == SORT_ROLE:
            return self._sort_key(row, column)
        if role == TERRITORY_ROLE:
            return int(self._rows[row])
        if role == BAR_ROLE:
            return self._bar(row)
        if role == Role.TextAlignmentRole:
            return int(_alignment(column))
        if role == Role.DecorationRole and column == Column.NAME:
            return QColor(self._session.colour(int(self._rows[row])))
        if role == Role.ToolTipRole:
            return self._tip(row)
        if role == Role.ForegroundRole and column == Column.PARTS:
            return QBrush(warning_colour(QApplication.palette()))
        return None

    def setData(self, index: QModelIndex, value: Any, role: int = Role.EditRole) -> bool:
        """Rename a territory."""
        if role != Role.EditRole or index.column() != Column.NAME:
            return False
        try:
            self._session.editor.rename(int(self._rows[index.row()]), str(value))
        except TerritoryError as error:
            self._session.warn(str(error))
            return False
        return True

    # -- inside ----------------------------------------------------------------------------

    def _on_totals(self, _touched: frozenset) -> None:
        shown = self._session.active
        if len(shown) != len(self._rows) or (shown != self._rows).any():
            self.reload()
        else:
            self.update_all()

    def _take_rows(self) -> None:
        ready = self._session.ready
        self._rows = self._session.active if ready else np.zeros(0, dtype=np.int64)
        self._row_of = {int(territory): row for row, territory in enumerate(self._rows)}

    def _take_values(self) -> None:
        session, rows = self._session, self._rows
        self._after = self._after_load = None
        if not session.ready:
            self._values = {column: np.zeros(0) for column in Column}
            return
        tally = session.tally
        self.criterion = min(self.criterion, tally.m - 1)
        load, deviation = tally.loads[rows], tally.deviation[rows]
        self._values = {
            Column.WORKLOAD: load[:, self.criterion],
            Column.BAR: deviation[:, self.criterion],
            Column.PERCENT: deviation[:, self.criterion],
            Column.AFTER: deviation[:, self.criterion],
            Column.CHANGE: tally.change[rows, self.criterion],
            Column.UNITS: tally.units[rows],
            Column.CUSTOMERS: tally.customers[rows],
            Column.PARTS: tally.parts[rows],
            Column.COMPACTNESS: tally.compactness[rows],
            Column.LOCK: session.locks[rows],
        }
        if session.preview is not None:
            after = session.preview.tally
            self._after = after.deviation[rows, self.criterion]
            self._after_load = after.loads[rows, self.criterion]
            self._values[Column.AFTER] = self._after
        self.scale = scale_for(self._values[Column.WORKLOAD])
        self.reach = self._reach()

    def _reach(self) -> float:
        """Return the scale of the bars: the band fills a quarter to a half, outliers are cut."""
        tolerance = float(self._session.tolerance[self.criterion])
        size = np.abs(self._values[Column.BAR])
        size = size[np.isfinite(size)]
        largest = float(size.max()) if len(size) else 0.0
        return float(np.clip(largest, max(2 * tolerance, 0.01), max(4 * tolerance, 0.02)))

    def _text(self, row: int, column: Column) -> str:
        if column == Column.NAME:
            return self._session.name(int(self._rows[row]))
        if column == Column.BAR:
            return ""
        value = self._values[column][row]
        if column == Column.WORKLOAD:
            return self.scale.text(value)
        if column == Column.PERCENT:
            return percent(value)
        if column == Column.AFTER:
            return "" if self._after is None else percent(value)
        if column == Column.CHANGE:
            return self.scale.change(value)
        if column == Column.PARTS:
            return f"⚠ {value}" if value > 1 else ""
        if column == Column.COMPACTNESS:
            return "–" if np.isnan(value) else f"{value:.2f}"
        if column == Column.LOCK:
            return ""
        return f"{value:,.0f}"

    def _sort_key(self, row: int, column: Column) -> Any:
        if column == Column.NAME:
            return self._text(row, column)
        value = float(self._values[column][row])
        return -np.inf if np.isnan(value) else value

    def _bar(self, row: int) -> Bar:
        return Bar(
            deviation=float(self._values[Column.BAR][row]),
            tolerance=float(self._session.tolerance[self.criterion]),
            reach=self.reach,
            after=None if self._after is None else float(self._after[row]),
        )

    def _tip(self, row: int) -> str:
        """Return everything about a territory, in plain lines."""
        territory = int(self._rows[row])
        target = self._session.tally.target[territory, self.criterion]
        lines = [
            self._session.name(territory),
            tr("{load} of {target}: {deviation}").format(
                load=self._text(row, Column.WORKLOAD),
                target=self.scale.text(target),
                deviation=percent(float(self._values[Column.BAR][row])),
            ),
        ]
        if self._after is not None:
            lines.append(
                tr("After: {load}, {deviation}").format(
                    load=self.scale.text(self._after_load[row]), deviation=percent(self._after[row])
                )
            )
        parts = int(self._values[Column.PARTS][row])
        if parts > 1:
            lines.append(tr("In {parts} parts that do not touch").format(parts=parts))
        lock = int(self._values[Column.LOCK][row])
        if lock != FREE:
            text = tr("Locked: gain only") if lock == GAIN_ONLY else tr("Locked: frozen")
            lines.append(text)
        return "\n".join(lines)


class TerritoryProxy(QSortFilterProxyModel):
    """Sorts the table by number or natural name, and filters it by name."""

    def __init__(self, model: TerritoryModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.only_wrong = False
        self.setSourceModel(model)
        self.setSortRole(SORT_ROLE)
        self.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setSortCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setDynamicSortFilter(True)

    def show_only_wrong(self, only: bool) -> None:
        """Show only territories out of tolerance or in several parts."""
        self.only_wrong = only
        self.invalidateFilter()

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:
        """Apply both filters."""
        if self.only_wrong and not self._is_wrong(row):
            return False
        return super().filterAcceptsRow(row, parent)

    def _is_wrong(self, row: int) -> bool:
        model = self.sourceModel()
        bar = model.index(row, Column.BAR).data(BAR_ROLE)
        detached = model.values(Column.PARTS)[row] > 1
        return bool(detached or not abs(bar.deviation) <= bar.tolerance + 1e-9)


def _alignment(column: Column) -> Qt.AlignmentFlag:
    centre = Qt.AlignmentFlag.AlignVCenter
    if column == Column.NAME:
        return Qt.AlignmentFlag.AlignLeft | centre
    if column in (Column.BAR, Column.LOCK):
        return Qt.AlignmentFlag.AlignHCenter | centre
    return Qt.AlignmentFlag.AlignRight | centre


def _titles() -> dict[Column, str]:
    return {
        Column.NAME: tr("Territory"),
        Column.WORKLOAD: tr("Workload"),
        Column.BAR: tr("deviation"),
        Column.PERCENT: "%",
        Column.AFTER: tr("After"),
        Column.CHANGE: "±",
        Column.UNITS: tr("Units"),
        Column.CUSTOMERS: tr("Customers"),
        Column.PARTS: "",
        Column.COMPACTNESS: tr("Shape"),
        Column.LOCK: "",
    }


def _explanations() -> dict[Column, str]:
    return {
        Column.NAME: tr("Territory and its colour on the map"),
        Column.WORKLOAD: tr("Workload the territory carries"),
        Column.BAR: tr("Deviation from the target; the band is the tolerance"),
        Column.PERCENT: tr("Deviation from the target"),
        Column.AFTER: tr("Deviation after the proposed change"),
        Column.CHANGE: tr("Workload gained or lost since the last save"),
        Column.UNITS: tr("Number of units"),
        Column.CUSTOMERS: tr("Number of customers"),
        Column.PARTS: tr("Parts that do not touch"),
        Column.COMPACTNESS: tr("Compactness (Polsby–Popper): 1 is a circle"),
        Column.LOCK: tr("Lock"),
    }
