"""The table of territories: one row each, live, sorted and filtered."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QFontMetrics

from ...core.model.errors import TerritoryError
from ...core.model.locale import number
from ...core.model.problem import FREE, GAIN_ONLY
from ...core.model.text import labelled
from ...layers.drawing.colours import shows_territories
from ...layers.figures import Facts, Shown
from ...layers.live.session.plan_travel import way_unit
from ...layers.live.session.session import PlanSession
from ...layers.numbers import MINUS, NARROW_SPACE, Scale, is_within, percent, scale_for
from ...layers.plan import natural_key
from ...layers.text import plain, tr
from ..markup import tip
from ..short_names import alike
from ..theme import number_of
from .columns import (
    AFTER,
    BAR,
    COLUMNS,
    DEVIATION,
    HEAT,
    LOCK,
    NAME,
    WORKLOAD,
    Bar,
    Heat,
    alignment,
    figures_by_column,
    heads,
)
from .row_facts import row_facts_of

Role = Qt.ItemDataRole
HEAT_SPACE = "  "
WORKLOAD_SPACE = " · "
SPACES = ("   ", " ")
"""Between the ends of the bars' scale, where there is room and where there is little."""
VALUE_ROLE = Role.UserRole
TERRITORY_ROLE = Role.UserRole + 1
BAR_ROLE = Role.UserRole + 2
HEAT_ROLE = Role.UserRole + 3


class TerritoryModel(QAbstractTableModel):
    """Territories of a session for one criterion at a time.

    Those that a proposal begins have rows, too, which tell what they will have; they are no
    territories yet: they can be shown on the map, and nothing else.

    Numbers are taken from the tally once per change, for all territories at once, and rows
    are sorted and filtered over those arrays: painting and sorting ask Python for nothing
    else, so that a table of 500 rows follows an edit in a few milliseconds.
    """

    def __init__(self, session: PlanSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.criterion = 0
        self._active = np.zeros(0, dtype=np.int64)
        self._own = 0
        self._names: list[str] = []
        self.begins: dict[str, int] = {}
        self._painted, self._colours = list[str](), list[QColor]()
        self.is_on_map = False
        self._name_rank = np.zeros(0, dtype=np.int64)
        self._figures, self._heads = figures_by_column(), heads()
        self._known: dict[int, np.ndarray] = {}
        self._values: dict[int, np.ndarray] = {}
        self.facts: Facts | None = None
        self._target = np.zeros(0)
        self._after = np.zeros(0)
        self._after_load: np.ndarray | None = None
        self._ends = np.zeros(0, dtype=bool)
        self._limits: tuple[np.ndarray, ...] = ()
        self._every = np.zeros((0, 1))
        self._order = np.zeros(0, dtype=np.int64)
        self._row_of: dict[int, int] = {}
        self._sorted_by, self._descending = BAR, True
        self._wanted_name, self._only_wrong = "", False
        self._bar_title = tr("Deviation")
        self._workloads_title, self._end_of_sorted = self._heads[HEAT][0], ""
        self._warning = QColor()
        self.scale = Scale(1.0, "", 0)
        self.reach = 0.1
        session.plan_reset.connect(self.reload)
        session.territories_changed.connect(self.reload)
        session.totals_changed.connect(self._on_totals)
        session.preview_changed.connect(self._on_preview)
        self.reload()

    # -- for the panel ---------------------------------------------------------------------

    def set_warning(self, colour: QColor) -> None:
        """Set the colour of what is wrong, as the theme has it."""
        self._warning = colour

    def set_criterion(self, criterion: int) -> None:
        """Show another workload."""
        self.criterion = criterion
        self.update_all()

    def reload(self) -> None:
        """Take over the list of territories."""
        self.beginResetModel()
        self._take_territories()
        self._take_values()
        self._set_order(self._wanted_order())
        self.endResetModel()

    def update_all(self) -> None:
        """Take over all numbers."""
        if not self._session.ready or not np.array_equal(self._wanted_rows(), self._active):
            self.reload()
            return
        self._take_values()
        self._reorder()
        if len(self._order):
            last = self.index(len(self._order) - 1, len(COLUMNS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)

    def filter_by_name(self, text: str) -> None:
        """Show only territories whose name holds `text`, in either case."""
        self._wanted_name = text.casefold()
        self._refilter()

    def show_only_wrong(self, only: bool) -> None:
        """Show only territories out of tolerance or in several parts."""
        self._only_wrong = only
        self._refilter()

    def why_empty(self) -> str:
        """Return why no row is shown, for somebody who filtered."""
        if not self._wanted_name:
            return tr("No territory is out of tolerance, beyond a limit or in several parts.")
        return tr("No such territory. Clear the filter to see all {count:,}.").format(
            count=len(self._active)
        )

    def title_bars(self, metrics: QFontMetrics, room: int, with_number: bool) -> None:
        """Title the bars by what fits: their scale, or what they show where no number says it."""
        end, what = f"{number(self.reach * 100, '.0f')}", "" if with_number else tr("Deviation")
        percents = NARROW_SPACE + "%"
        marks = (f"{MINUS}{end}{percents}", what or "0", f"+{end}{percents}")
        both = (f"{MINUS}{end} … +{end}{percents}", f"0…±{end}{percents}")
        short = (what,) if what else (*both, f"{MINUS} 0 +", "0")
        titles = [*(space.join(marks) for space in SPACES), *short]
        fitting = (each for each in titles if metrics.horizontalAdvance(each) <= room)
        title = next(fitting, short[-1])
        if title != self._bar_title:
            self._bar_title = title
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, BAR, BAR)

    def title_of(self, column: int) -> str:
        """Return the title that a column needs room for."""
        return self._bar_title if column == BAR else self._heads[column][0]

    def title_workloads(self, metrics: QFontMetrics, room: int) -> None:
        """Title the column of all workloads by their names, in its order, where they fit."""
        names = WORKLOAD_SPACE.join(self._workloads())
        fits = metrics.horizontalAdvance(names) <= room
        title = names if fits else self._heads[HEAT][0]
        if title != self._workloads_title:
            self._workloads_title = title
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, HEAT, HEAT)

    def end_sorted_title(self, end: str) -> None:
        """Write this behind the title of the column that rows are sorted by: room for the arrow."""
        if end != self._end_of_sorted:
            self._end_of_sorted = end
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)

    def _workloads(self) -> list[str]:
        """Return what the workloads are called, in the order of their places in a row."""
        return [plain(name) for name in self._session.settings.workload_fields]

    def row_of(self, territory: int) -> int:
        """Return the row of a territory, -1 when it isn't shown."""
        return self._row_of.get(territory, -1)

    @property
    def to_come(self) -> dict[int, str]:
        """Territories that begin with what is proposed, and their names."""
        return dict(zip(self._active[self._own :].tolist(), self._names[self._own :]))

    @property
    def names(self) -> list[str]:
        """Names of all territories, those that are filtered out included."""
        return self._names

    def telling(self) -> set[int]:
        """Return the columns that have something to say by themselves."""
        told = {
            c
            for c in self._known
            if self._figures[c].title and self._figures[c].speaks(self._values[c][: self._own])
        }
        told |= {HEAT} if self._every.shape[1] > 1 else set()
        return told | {NAME, BAR} | ({LOCK} if self._values[LOCK].any() else set())

    def warning(self) -> set[int]:
        """Return the columns of figures that tell of something wrong, where it is."""
        return {column for column in self._known if self._figures[column].wrong}

    def offered(self) -> list[int]:
        """Return the columns of figures that can be shown now, from left to right."""
        return sorted({*self._known, *({HEAT} if self._every.shape[1] > 1 else ())})

    def longest_texts(self, column: int) -> list[str]:
        """Return texts of a column of numbers, the widest among them, without writing them all."""
        if column == HEAT:
            heats = [self._heats(at) for at in range(len(self._active))]
            widest = (max((each.text for each in row), key=len, default="") for row in heats)
            longest = max(widest, key=len, default="")
            return [HEAT_SPACE.join([longest] * self._every.shape[1])]
        values = self._values[column]
        words = [tr("gone")] if column == AFTER and self._ends.any() else []
        if column == DEVIATION and self._own < len(self._active):
            values, words = values[: self._own], [tr("new")]
        telling = np.flatnonzero(np.isfinite(values) & (values != 0))
        if not len(telling):
            return words + [self._text(at, column) for at in range(min(len(values), 1))] or [""]
        # Small numbers may need more decimals than large ones, as do those beside the tolerance.
        size = np.abs(values[telling])
        sample = {values[telling].argmax(), values[telling].argmin(), size.argmin()}
        if column in (DEVIATION, AFTER):
            over = size - self._tolerance()
            sides = (np.where(over > 0, over, np.inf), np.where(over <= 0, -over, np.inf))
            sample |= {side.argmin() for side in sides}
        return words + [self._text(int(telling[each]), column) for each in sorted(sample)]

    # -- for Qt ----------------------------------------------------------------------------

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Return the number of territories shown."""
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        """Names can be edited in place, but of territories that are yet to begin."""
        flags = super().flags(index)
        if index.column() == NAME and self._order[index.row()] < self._own:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column, now and after every change."""
        self._sorted_by = column
        self._descending = order == Qt.SortOrder.DescendingOrder
        self._reorder()

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        """Return titles, alignment and explanations of the columns."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Role.DisplayRole:
            title = self._workloads_title if section == HEAT else self.title_of(section)
            return title + self._end_of_sorted if section == self._sorted_by else title
        if role == Role.ToolTipRole:
            explanation = self._heads[section][1]
            if section != HEAT:
                return explanation
            return tip("\n".join([explanation, *self._workloads()]))
        if role == Role.TextAlignmentRole:
            return number_of(alignment(section))
        return None

    def data(self, index: QModelIndex, role: int = Role.DisplayRole) -> Any:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        at, column = int(self._order[index.row()]), index.column()
        if role == Role.EditRole and column == NAME and at < self._own:
            return self._session.called(int(self._active[at]))
        if role in (Role.DisplayRole, Role.EditRole):
            return self._text(at, column)
        if role == VALUE_ROLE:
            return float(self._values[column][at])
        if role == TERRITORY_ROLE:
            return int(self._active[at])
        if role == BAR_ROLE:
            return self._bar(at)
        if role == HEAT_ROLE:
            return self._heats(at) if column == HEAT else None
        if role == Role.TextAlignmentRole:
            return number_of(alignment(column))
        if role == Role.DecorationRole and column == NAME:
            return self._colours[at]
        if role == Role.ToolTipRole:
            return tip(self._tip(at))
        if role == Role.ForegroundRole and column in self._known:
            return QBrush(self._warning) if self._figures[column].wrong else None
        return None

    def setData(self, index: QModelIndex, value: Any, role: int = Role.EditRole) -> bool:
        """Rename a territory."""
        if role != Role.EditRole or index.column() != NAME:
            return False
        try:
            self._session.editor.rename(index.data(TERRITORY_ROLE), str(value))
        except TerritoryError as error:
            self._session.warn(str(error))
            return False
        return True

    # -- order -----------------------------------------------------------------------------

    def _wanted_order(self) -> np.ndarray:
        """Return the positions (in `_active`) of the rows to show, in order."""
        shown = np.ones(len(self._active), dtype=bool)
        if self._wanted_name:
            hits = [self._wanted_name in name.casefold() for name in self._names]
            shown &= np.array(hits, dtype=bool)
        if self._only_wrong and len(shown):
            tolerance = self._tolerance()
            within = is_within(self._values[BAR], tolerance)
            shown &= ~within | self._wrong()
        key = self._name_rank
        if self._sorted_by != NAME and len(key):
            key = np.nan_to_num(self._values[self._sorted_by], nan=-np.inf)
        order = np.lexsort((self._name_rank, -key if self._descending else key))
        return order[shown[order]]

    def _wrong(self) -> np.ndarray:
        """Tell of each territory whether a figure says that something is wrong with it."""
        told = np.zeros(len(self._active), dtype=bool)
        for column in self._known:
            wrong = self._figures[column].wrong
            told |= wrong(self._values[column]) if wrong else False
        return told

    def _set_order(self, order: np.ndarray) -> None:
        self._order = order
        self._row_of = {t: row for row, t in enumerate(self._active[order].tolist())}

    def _refilter(self) -> None:
        self.beginResetModel()
        self._set_order(self._wanted_order())
        self.endResetModel()

    def _reorder(self) -> None:
        """Sort anew; what is selected stays selected."""
        order = self._wanted_order()
        if np.array_equal(order, self._order):
            return
        if len(order) != len(self._order):
            self._refilter()
            return
        self.layoutAboutToBeChanged.emit()
        kept = self.persistentIndexList()
        territories = [int(self._active[self._order[index.row()]]) for index in kept]
        self._set_order(order)
        moved = [
            self.index(self.row_of(territory), index.column())
            for territory, index in zip(territories, kept)
        ]
        self.changePersistentIndexList(kept, moved)
        self.layoutChanged.emit()

    # -- values ----------------------------------------------------------------------------

    def _on_totals(self, _touched: frozenset) -> None:
        self.update_all()

    def _on_preview(self) -> None:
        """Take over what is proposed: territories that begin may have other names now."""
        if self._own < len(self._active):
            self.reload()
        else:
            self.update_all()

    def _wanted_rows(self) -> np.ndarray:
        """Return the territories to show: those of the plan, then those that a proposal begins."""
        active, preview = self._session.active, self._session.preview
        if preview is None:
            return active
        new = np.setdiff1d(preview.territories(active), active)
        return np.concatenate([active, new])

    def _take_territories(self) -> None:
        ready, plan = self._session.ready, self._session.plan
        self._active = self._wanted_rows() if ready else np.zeros(0, dtype=np.int64)
        self._own = len(plan.active) if ready else 0
        field = self._session.settings.territory_field
        self.is_on_map = ready and shows_territories(self._session.bound_layer, field)
        every = self._active.tolist()
        names = list(map(self._called, every))
        painted = list(map(plan.colour, every))
        if painted != self._painted:
            self._painted, self._colours = painted, list(map(QColor, painted))
        if names == self._names:
            return
        self._names, self.begins = names, alike(names)
        natural = sorted(range(len(self._names)), key=lambda at: natural_key(self._names[at]))
        self._name_rank = np.argsort(np.array(natural, dtype=np.int64))

    def _called(self, territory: int) -> str:
        name, preview = self._session.plan.name, self._session.preview
        return name(territory) if preview is None else plain(preview.name(territory, name))

    def _take_values(self) -> None:
        session, rows = self._session, self._active
        self._after_load, preview = None, session.preview
        if not session.ready:
            self.facts = None
            self._known, self._values = {}, dict.fromkeys(range(len(COLUMNS)), np.zeros(0))
            return
        told_of = row_facts_of(session, rows, self._own)
        self.facts, by_row = told_of.now, told_of.by_row
        self.criterion = min(self.criterion, self.facts.loads.shape[1] - 1)
        told = {column: by_row(each.value) for column, each in self._figures.items()}
        self._known = {column: values for column, values in told.items() if values is not None}
        self._values = dict.fromkeys(told, np.full(len(rows), np.nan))
        self._values.update((c, self._shown(values)) for c, values in self._known.items())
        new = np.full(len(rows) - self._own, FREE)
        self._values[NAME] = rows
        self._values[LOCK] = np.append(session.locks[rows[: self._own]], new)
        self._every = by_row(lambda facts: facts.deviation)
        self._values[BAR] = self._shown(self._every)
        self._carried = self._shown(by_row(lambda facts: facts.carried))
        size = np.nan_to_num(np.abs(self._every), nan=0.0, posinf=1e9)
        self._values[HEAT] = (size / np.maximum(session.tolerance, 1e-9)).max(axis=1, initial=0.0)
        self._target = target = self._shown(by_row(lambda facts: facts.target))
        least = session.rules.least
        self._limits = tuple(
            np.divide(limit[self.criterion] - target, target, out=none, where=target > 0)
            for limit, none in (
                (np.where(least > 0, least, -np.inf), np.full(len(rows), -np.inf)),
                (session.rules.most, np.full(len(rows), np.inf)),
            )
        )
        if preview is not None:
            after = preview.tally
            self._after = after.deviation[rows, self.criterion]
            self._after_load = after.loads[rows, self.criterion]
            self._ends = np.isin(rows, preview.ended)
            self._values[AFTER][self._own :] = self._after[self._own :]
        self.scale = scale_for(self._values[WORKLOAD])
        self.reach = self._reach()

    def _shown(self, values: np.ndarray) -> np.ndarray:
        """Return of (k,) or (k, m) values of the rows those by the criterion that is shown."""
        return values if values.ndim == 1 else values[:, self.criterion]

    def _reach(self) -> float:
        """Return where the bars end, in whole percent: the largest and twice the tolerance fit."""
        tolerance = self._tolerance()
        size = np.abs(self._values[BAR])
        size = size[np.isfinite(size)]
        largest = float(size.max()) if len(size) else 0.0
        return max(math.ceil(round(100 * max(largest, 2 * tolerance), 6)), 1) / 100

    # -- cells -----------------------------------------------------------------------------

    def _text(self, at: int, column: int) -> str:
        if column == NAME:
            return self._names[at]
        if column == HEAT:
            return HEAT_SPACE.join(each.text for each in self._heats(at))
        if column not in self._known:
            return ""
        if column == AFTER and self._ends[at]:
            return tr("gone")
        if at >= self._own:
            if column == DEVIATION:
                return tr("new")
            if np.isnan(self._values[column][at]):
                return ""
        return self._figures[column].text(self._values[column][at], self._style())

    def _style(self) -> Shown:
        return Shown(self.scale, way_unit(self._session.plan), self._tolerance())

    def _tolerance(self) -> float:
        """Return the tolerance of the workload that is shown."""
        return float(self._session.tolerance[self.criterion])

    def _bar(self, at: int) -> Bar:
        after = self._after_load is not None
        return Bar(
            deviation=float(self._values[BAR][at]) if at < self._own else math.nan,
            tolerance=self._tolerance(),
            reach=self.reach,
            after=float(self._after[at]) if after else None,
            least=float(self._limits[0][at]),
            most=float(self._limits[1][at]),
        )

    def _heats(self, at: int) -> list[Heat]:
        """Return how a territory does in each workload."""
        return [
            Heat(percent(share, 0 if abs(share) >= 0.1 else 1, limit), share, limit)
            for share, limit in zip(self._every[at].tolist(), self._session.tolerance.tolist())
        ]

    def _tip(self, at: int) -> str:
        """Return everything about a territory, in plain lines."""
        limit = self._tolerance()
        lines = [
            self._names[at],
            tr("{load} of {target}: {deviation}").format(
                load=self.scale.text(self._carried[at]),
                target=self.scale.text(self._target[at]),
                deviation=percent(float(self._values[BAR][at]), tolerance=limit),
            ),
        ]
        if at >= self._own:
            lines.insert(1, tr("It begins with what is proposed"))
        elif self._after_load is not None:
            then = percent(float(self._after[at]), tolerance=limit)
            lines.append(
                tr("After: {load}, {deviation}").format(
                    load=self.scale.text(self._after_load[at]),
                    deviation=tr("gone") if self._ends[at] else then,
                )
            )
        names = self._session.settings.workload_fields
        if len(names) > 1:
            lines += [labelled(name, heat.text) for name, heat in zip(names, self._heats(at))]
        style = self._style()
        for column in self._known:
            line = self._figures[column].line
            lines.append(line(self._values[column][at], style) if line else "")
        lock = int(self._values[LOCK][at])
        if lock != FREE:
            lines.append(tr("Locked: gain only") if lock == GAIN_ONLY else tr("Locked: frozen"))
        return "\n".join(filter(None, lines))
