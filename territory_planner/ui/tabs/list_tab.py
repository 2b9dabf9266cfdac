"""What the tabs of problems and changes share: a list with buttons below, or a sentence instead."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from contextlib import contextmanager

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStackedLayout,
    QTreeWidget,
    QTreeWidgetItem,
    QTreeWidgetItemIterator,
    QVBoxLayout,
    QWidget,
)

from ...layers.live.session.session import PlanSession
from ..markup import cell, plain_label, tip
from ..table.delegates import MoveDelegate
from ..theme import number_of
from .tab import Tab

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ListTab(Tab):
    """A list whose first column gives way to the others, which hold numbers.

    Attributes
    ----------
    list : QTreeWidget
    nothing : QLabel
        Says why the list is empty.
    """

    def __init__(self, columns: int, session: PlanSession, parent: QWidget) -> None:
        super().__init__(session, parent)
        self.list = QTreeWidget(self)
        self.list.setColumnCount(columns)
        self.list.setUniformRowHeights(True)
        self.list.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        self.list.setItemDelegate(MoveDelegate(self.list))
        header, modes = self.list.header(), QHeaderView.ResizeMode
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, modes.Stretch)
        for column in range(1, columns):
            header.setSectionResizeMode(column, modes.ResizeToContents)
        self.nothing = plain_label(self)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setWordWrap(True)
        self._pages = QStackedLayout(self)

    def wrap_lines(self) -> None:
        """Let texts of the first column take as many lines as their delegate gives them."""
        self.list.setUniformRowHeights(False)
        self.list.setWordWrap(True)
        relaid = self.list.scheduleDelayedItemsLayout
        self.list.header().sectionResized.connect(lambda *_: relaid())

    def lay_out(self, buttons: Sequence[QPushButton]) -> None:
        """Put the list above the buttons, and the sentence behind both."""
        below = QHBoxLayout()
        below.setContentsMargins(8, 4, 8, 4)
        below.addStretch(1)
        for button in buttons:
            below.addWidget(button)
        page = QWidget(self)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list)
        layout.addLayout(below)
        self._pages.addWidget(page)
        self._pages.addWidget(self.nothing)

    def forget(self) -> None:
        """Empty the list, whose lines are of units as they were numbered before."""
        with self.filling():
            pass

    def let_go(self) -> None:
        """Choose no line any more: what is outlined belongs to a list that is seen."""
        self.list.clearSelection()

    def identity(self, item: QTreeWidgetItem) -> Hashable:
        """Return what tells a line from all others, the same when the list is filled anew."""
        raise NotImplementedError

    @contextmanager
    def filling(self) -> Iterator[None]:
        """Empty the list, to be filled anew; that is no choice of the user's and tells nobody.

        Lines that are there again stay selected.
        """
        kept = {self.identity(item) for item in self.list.selectedItems()}
        self.list.blockSignals(True)
        place = self.list.verticalScrollBar().value()
        self.list.clear()
        try:
            yield
            self._select_again(kept)
        finally:
            self.list.verticalScrollBar().setValue(place)
            self.list.blockSignals(False)
        if kept:
            # What was fixed is outlined no more, and what is listed still may have other units.
            self.list.itemSelectionChanged.emit()
        self._pages.setCurrentIndex(0 if self.list.topLevelItemCount() else 1)

    def _select_again(self, kept: set[Hashable]) -> None:
        lines = QTreeWidgetItemIterator(self.list)
        while kept and lines.value() is not None:
            if self.identity(lines.value()) in kept:
                lines.value().setSelected(True)
            lines += 1


def row_item(texts: Sequence[str]) -> QTreeWidgetItem:
    """Return a row: a text, and numbers to the right of it."""
    item = QTreeWidgetItem([cell(text) for text in texts])
    item.setToolTip(0, tip(texts[0]))
    for column in range(1, len(texts)):
        item.setTextAlignment(column, number_of(RIGHT))
    return item
