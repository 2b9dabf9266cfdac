"""The Territories tab: the table, its filter, and which columns fit."""

from __future__ import annotations

from qgis.PyQt.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QStyle,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...core.model.problem import UNASSIGNED
from ...icons import icon
from ...layers.live.session import PlanSession
from ...layers.text import tr
from ..theme import muted, number_of, row_height, warning_colour
from .column_fit import Elastic, fit
from .columns import BAR, COLUMNS, DEVIATION, LOCK, NAME
from .delegates import BarDelegate, ChipDelegate, LockDelegate, RowDelegate
from .territory_model import TERRITORY_ROLE, TerritoryModel
from .unassigned_row import UnassignedRow

NAME_CHARACTERS, LONG_NAME_CHARACTERS = 10, 20
"""Width in average characters that a name keeps at least, before columns are dropped, and
that it may have before the bar."""

BAR_CHARACTERS = 12
LEAST_BAR_CHARACTERS = 6


class TerritoryTable(QTableView):
    """Rows without a grid; columns that do not fit are left out, the least telling first.

    Signals
    -------
    refit()
        The columns are to be fitted anew.
    """

    refit = pyqtSignal()

    def __init__(self, model: TerritoryModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._territories = model
        self.setModel(model)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSortingEnabled(True)
        self.setTabKeyNavigation(False)
        self.setAlternatingRowColors(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.EditKeyPressed)
        self.setItemDelegate(RowDelegate(self))
        self.setItemDelegateForColumn(NAME, ChipDelegate(self))
        self.setItemDelegateForColumn(BAR, BarDelegate(self))
        self.setItemDelegateForColumn(LOCK, LockDelegate(self, icon))
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(row_height(self))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(12)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._to_keep = False
        model.layoutAboutToBeChanged.connect(self._before_sorting)
        model.layoutChanged.connect(self._after_sorting)
        self.sortByColumn(BAR, Qt.SortOrder.DescendingOrder)
        # The arrow takes room from the title of its column.
        header.sortIndicatorChanged.connect(lambda *_: self.refit.emit())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let columns come and go with the width, and keep a chosen row in view that was."""
        super().resizeEvent(event)
        if self._chosen_in_view(event.oldSize().height()):
            self.scrollTo(self.currentIndex())
        self.refit.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say so where the filter lets no territory through."""
        super().paintEvent(event)
        if not self._territories.rowCount() and self._territories.names:
            painter = QPainter(self.viewport())
            painter.setPen(muted(self.palette()))
            room = self.viewport().rect().adjusted(16, 0, -16, 0)
            flags = number_of(Qt.AlignmentFlag.AlignCenter) | number_of(Qt.TextFlag.TextWordWrap)
            painter.drawText(room, flags, self._territories.why_empty())

    def _chosen_in_view(self, height: int) -> bool:
        """Tell whether the row chosen last is in view, in a table of that height."""
        return 0 <= self.visualRect(self.currentIndex()).top() < height

    def _before_sorting(self) -> None:
        self._to_keep = self._chosen_in_view(self.viewport().height())

    def _after_sorting(self) -> None:
        """Follow the chosen row, say while its territory is painted, to its new place."""
        if self._to_keep:
            self.scrollTo(self.currentIndex())

    def fit_columns(self, wanted: set[int]) -> None:
        """Show those of the `wanted` columns that fit, names as wide as what is left."""
        metrics = QFontMetrics(self.font())
        letter, chip = metrics.averageCharWidth(), 2 * metrics.height()
        elastic = Elastic(
            names=[metrics.horizontalAdvance(name) + chip for name in self._territories.names],
            title=metrics.horizontalAdvance(self._title(NAME)) + 2 * letter,
            least_name=letter * NAME_CHARACTERS + chip,
            long_name=letter * LONG_NAME_CHARACTERS + chip,
            least_bar=letter * LEAST_BAR_CHARACTERS + 12,
            bar=letter * BAR_CHARACTERS + 12,
        )
        needed = {column: self._width(column, metrics) for column in wanted}
        width = fit(self.viewport().width(), needed, elastic)
        for column in range(len(COLUMNS)):
            self.setColumnHidden(column, column not in width)
            if column in width:
                self.setColumnWidth(column, width[column])
        room = width[BAR] - letter - self._arrow_width(BAR)
        self._territories.title_bars(metrics, room, DEVIATION in width)

    def _title(self, column: int) -> str:
        return self._territories.headerData(column, Qt.Orientation.Horizontal)

    def _width(self, column: int, metrics: QFontMetrics) -> int:
        """Return the width that a column's content and title need."""
        if column == LOCK:
            return metrics.height() + 8
        letter = metrics.averageCharWidth()
        texts = self._territories.longest_texts(column)
        longest = max((metrics.horizontalAdvance(text) for text in texts), default=0)
        title = metrics.horizontalAdvance(self._title(column)) + self._arrow_width(column)
        return max(longest + 2 * letter, title + letter + 2)

    def _arrow_width(self, column: int) -> int:
        """Return the room that the arrow takes beside a title, where the rows go by it."""
        if column != self.horizontalHeader().sortIndicatorSection():
            return 0
        style, metric = self.style(), QStyle.PixelMetric
        mark = style.pixelMetric(metric.PM_HeaderMarkSize, None, self)
        return mark + style.pixelMetric(metric.PM_HeaderMargin, None, self)


class TerritoriesTab(QWidget):
    """Table with a filter line above; speaks of territories, never of rows.

    Signals
    -------
    selected(list)
        Territories selected in the table.
    zoom_asked(list)
        Territories to show on the map.
    menu_asked(QPoint)
        Where the context menu is wanted, in global coordinates.
    """

    selected = pyqtSignal(list)
    zoom_asked = pyqtSignal(list)
    menu_asked = pyqtSignal(QPoint)

    def __init__(self, session: PlanSession, model: TerritoryModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._model = session, model
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(tr("Filter territories"))
        self.filter.setClearButtonEnabled(True)
        self.only_wrong = QToolButton(self)
        self.only_wrong.setText(tr("⚠ wrong only"))
        self.only_wrong.setCheckable(True)
        self.only_wrong.setAutoRaise(True)
        self.only_wrong.setToolTip(
            tr("Only territories out of tolerance, beyond a limit or in several parts")
        )
        self.table = TerritoryTable(model, self)
        self.unassigned = UnassignedRow(session, self)
        above = QHBoxLayout()
        above.setContentsMargins(8, 4, 8, 4)
        above.addWidget(self.filter)
        above.addWidget(self.only_wrong)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(above)
        layout.addWidget(self.table)
        layout.addWidget(self.unassigned)
        self._fit_soon = QTimer(self)
        self._fit_soon.setSingleShot(True)
        self._fit_soon.setInterval(0)
        self._fit_soon.timeout.connect(self.fit)
        self.filter.textChanged.connect(model.filter_by_name)
        self.only_wrong.toggled.connect(model.show_only_wrong)
        self.table.refit.connect(self._fit_soon.start)
        model.modelAboutToBeReset.connect(self._before_reset)
        model.modelReset.connect(self._on_reset)
        model.dataChanged.connect(lambda *_: self._fit_soon.start())
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._on_selection())
        self.table.doubleClicked.connect(self._on_double_click)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(
            lambda place: self.menu_asked.emit(self.table.viewport().mapToGlobal(place))
        )
        self._kept: list[int] = []
        self._kept_keys: list[str] = []
        self._kept_of = session.territories
        self._had_focus = False

    def selection(self) -> list[int]:
        """Return the selected territories, ascending."""
        rows = self.table.selectionModel().selectedRows(NAME)
        return sorted(index.data(TERRITORY_ROLE) for index in rows)

    def select(self, territories: list[int]) -> None:
        """Select territories and scroll to the first."""
        model = self._model
        selection = self.table.selectionModel()
        flags = QItemSelectionModel.SelectionFlag
        rows = [model.row_of(territory) for territory in territories]
        indexes = [model.index(row, 0) for row in rows if row >= 0]
        selection.clearSelection()
        for index in indexes:
            selection.select(index, flags.Select | flags.Rows)
        if indexes:
            selection.setCurrentIndex(indexes[0], flags.NoUpdate)
            self.table.scrollTo(indexes[0])

    def show_picked(self, picked: int | None) -> None:
        """Let the row of what is painted with be the one that is selected, if it is another."""
        self.unassigned.setChecked(picked == UNASSIGNED)
        if picked == UNASSIGNED:
            self.select([])
        elif picked is not None and picked not in self.selection():
            self.select([picked])

    def rename(self, territory: int) -> None:
        """Open the name of a territory for editing in place."""
        index = self._model.index(self._model.row_of(territory), NAME)
        self.table.setCurrentIndex(index)
        self.table.edit(index)

    def fit(self) -> None:
        """Choose the columns that have something to say and fit."""
        session = self._session
        if not session.ready or not self.isVisible():
            return
        self._model.set_warning(warning_colour(self.table.palette()))
        self.table.fit_columns(self._model.telling())

    def _on_selection(self) -> None:
        self._kept = self.selection()
        self._kept_of = self._session.territories
        self._kept_keys = [self._kept_of.keys[territory] for territory in self._kept]
        self.selected.emit(self._kept)

    def _on_reset(self) -> None:
        """Bring back by territory the selection that a reset forgets."""
        territories, kept = self._session.territories, self._kept
        if territories is not self._kept_of:
            # Read anew: the numbers may be others.
            found = [territories.index(key) for key in self._kept_keys]
            kept = [territory for territory in found if territory is not None]
        self.select(kept)
        self._fit_soon.start()
        if self._had_focus:
            self.table.setFocus()

    def _before_reset(self) -> None:
        """Remember the focus: a reset closes the editor of a name, which hands it on."""
        focus = QApplication.focusWidget()
        inside = focus is not None and self.table.isAncestorOf(focus)
        self._had_focus = inside or self.table.hasFocus()

    def _on_double_click(self, index: QModelIndex) -> None:
        territory = index.data(TERRITORY_ROLE)
        if territory is not None and territory != UNASSIGNED:
            self.zoom_asked.emit([territory])
