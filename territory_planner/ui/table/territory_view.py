"""The table of territories as it is seen: rows, and which columns fit."""

from __future__ import annotations

from qgis.PyQt.QtCore import QRect, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyleOptionHeader,
    QTableView,
    QWidget,
)

from ..theme import muted, number_of, row_height
from ..themed_icons import themed_icon
from .column_fit import Elastic, fit
from .columns import BAR, COLUMNS, DEVIATION, HEAT, LOCK, NAME
from .delegates import BarDelegate, ChipDelegate, HeatDelegate, LockDelegate, RowDelegate
from .territory_model import TerritoryModel

NO_BREAK = "\u00a0"
NAME_CHARACTERS, LONG_NAME_CHARACTERS = 10, 20
"""Width in average characters that a name keeps at least, before columns are dropped, and
that it may have before the bar."""

BAR_CHARACTERS = 12
LEAST_BAR_CHARACTERS = 6

SOME_WIDTH = 200
"""Pixels of a column to learn from where the theme has its title and the arrow beside it."""

LEAST_ROWS = 2
"""Rows that are seen however low the panel is."""


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
        self._least_rows = LEAST_ROWS
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
        self.setItemDelegateForColumn(HEAT, HeatDelegate(self))
        self.setItemDelegateForColumn(LOCK, LockDelegate(self, themed_icon))
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

    def minimumSizeHint(self) -> QSize:
        """Return room for a few rows below the titles: with less the table tells nothing."""
        least, frame = super().minimumSizeHint(), 2 * self.frameWidth()
        rows = self._least_rows * row_height(self)
        return QSize(least.width(), self.horizontalHeader().sizeHint().height() + rows + frame)

    def keep_rows(self, least: int) -> None:
        """Have so many rows seen in any case; what is told beside the table gives way."""
        if least != self._least_rows:
            self._least_rows = least
            self.updateGeometry()

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

    def fit_columns(self, wanted: set[int], asked: set[int], kept: set[int] | None = None) -> None:
        """Show those of the `wanted` columns that fit, names as wide as what is left.

        Those `asked` for by the user go after those that are there by themselves; those that are
        to be `kept`, where figures are all that changed, only where bars and names have no room.
        """
        metrics = QFontMetrics(self.font())
        letter, chip = metrics.averageCharWidth(), 2 * metrics.height()
        elastic = Elastic(
            names=[metrics.horizontalAdvance(name) + chip for name in self._territories.names],
            title=metrics.horizontalAdvance(self._territories.title_of(NAME)) + 2 * letter,
            least_name=letter * NAME_CHARACTERS + chip,
            long_name=letter * LONG_NAME_CHARACTERS + chip,
            least_bar=letter * LEAST_BAR_CHARACTERS + 12,
            bar=letter * BAR_CHARACTERS + 12,
        )
        needed = {column: self._width(column, metrics) for column in wanted}
        texts = self._territories.longest_texts
        blank = [each for each in sorted(asked) if kept is None and not any(texts(each))]
        width = fit(self.viewport().width(), needed, elastic, asked | (kept or set()), blank)
        for column in range(len(COLUMNS)):
            self.setColumnHidden(column, column not in width)
            if column in width:
                self.setColumnWidth(column, width[column])
        room = width[BAR] - letter - self._arrow_width(BAR)
        self._territories.title_bars(metrics, room, DEVIATION in width)
        room = width.get(HEAT, 0) - letter - self._arrow_width(HEAT)
        self._territories.title_workloads(metrics, room)
        self._territories.end_sorted_title(self._end_of_sorted(metrics))

    def shown(self) -> set[int]:
        """Return the columns that are shown."""
        return {column for column in range(len(COLUMNS)) if not self.isColumnHidden(column)}

    def lacking(self, wanted: set[int]) -> set[int]:
        """Return those of the `wanted` columns that found no room."""
        return {column for column in wanted if self.isColumnHidden(column)}

    def _width(self, column: int, metrics: QFontMetrics) -> int:
        """Return the width that a column's content and title need."""
        if column == LOCK:
            return metrics.height() + 8
        letter = metrics.averageCharWidth()
        texts = self._territories.longest_texts(column)
        longest = max((metrics.horizontalAdvance(text) for text in texts), default=0)
        title = metrics.horizontalAdvance(self._territories.title_of(column)) + self._arrow_width(
            column
        )
        return max(longest + 2 * letter, title + letter + 2)

    def _arrow_width(self, column: int) -> int:
        """Return the room that the arrow takes beside a title, where the rows go by it."""
        if column != self.horizontalHeader().sortIndicatorSection():
            return 0
        style, metric = self.style(), QStyle.PixelMetric
        mark = style.pixelMetric(metric.PM_HeaderMarkSize, None, self)
        beside = mark + style.pixelMetric(metric.PM_HeaderMargin, None, self)
        metrics = QFontMetrics(self.font())
        return max(beside, metrics.horizontalAdvance(self._end_of_sorted(metrics)))

    def _end_of_sorted(self, metrics: QFontMetrics) -> str:
        """Return the spaces that keep the title off the arrow where the theme writes it below."""
        space = max(metrics.horizontalAdvance(NO_BREAK), 1)
        return NO_BREAK * -(-self._below_arrow() // space)

    def _below_arrow(self) -> int:
        """Return how far the theme lets the title of the sorted column reach below the arrow.

        Themes made by a style sheet (QGIS's Night Mapping) leave no room beside it.
        """
        header, element = self.horizontalHeader(), QStyle.SubElement
        option = QStyleOptionHeader()
        option.initFrom(header)
        option.orientation = Qt.Orientation.Horizontal
        option.state |= QStyle.StateFlag.State_Horizontal
        option.rect = QRect(0, 0, SOME_WIDTH, header.sizeHint().height())
        option.sortIndicator = QStyleOptionHeader.SortIndicator.SortDown
        label, arrow = (
            header.style().subElementRect(each, option, header)
            for each in (element.SE_HeaderLabel, element.SE_HeaderArrow)
        )
        return max(label.right() + 1 - arrow.left(), 0) if label.intersects(arrow) else 0
