"""The Changes tab: what moved since the last save, source → target."""

from __future__ import annotations

import numpy as np
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStackedLayout,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...layers.live.session import PlanSession
from ...layers.text import tr
from ..numbers import Scale, scale_for, units_text
from ..table.delegates import RowDelegate
from ..theme import number_of

UNITS_ROLE = Qt.ItemDataRole.UserRole
MOST = 1000
"""Units listed one by one in a group; the group itself stands for all of them."""


class ChangesTab(QWidget):
    """Moved units grouped by where they came from and went.

    Signals
    -------
    shown(object), zoom_asked(object), select_asked(object), revert_asked(object)
        Units (rows) that are chosen, to outline, to zoom to, to select, to give back.
    """

    shown = pyqtSignal(object)
    zoom_asked = pyqtSignal(object)
    select_asked = pyqtSignal(object)
    revert_asked = pyqtSignal(object)

    def __init__(self, session: PlanSession, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.list = QTreeWidget(self)
        self.list.setHeaderLabels([tr("From → to"), tr("Units"), tr("Workload")])
        self.list.setUniformRowHeights(True)
        self.list.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        self.list.setItemDelegate(RowDelegate(self.list))
        header, modes = self.list.header(), QHeaderView.ResizeMode
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, modes.Stretch)
        for column in (1, 2):
            header.setSectionResizeMode(column, modes.ResizeToContents)
            self.list.headerItem().setTextAlignment(column, number_of(_RIGHT))
        self.nothing = QLabel(tr("Nothing moved since the last save."), self)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.buttons = {
            "select": QPushButton(tr("Select"), self),
            "zoom": QPushButton(tr("Zoom to"), self),
            "revert": QPushButton(tr("Revert"), self),
            "all": QPushButton(tr("Revert all"), self),
        }
        self.buttons["select"].setToolTip(tr("Select these units in the layer"))
        self.buttons["revert"].setToolTip(tr("Give these units back, as one undo step"))
        self.buttons["all"].setToolTip(tr("Give all moved units back, as one undo step"))
        below = QHBoxLayout()
        below.setContentsMargins(8, 4, 8, 4)
        below.addStretch(1)
        for button in self.buttons.values():
            below.addWidget(button)
        page = QWidget(self)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list)
        layout.addLayout(below)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(page)
        self._pages.addWidget(self.nothing)
        self.list.itemSelectionChanged.connect(self._on_selection)
        self.list.itemDoubleClicked.connect(lambda *_: self.zoom_asked.emit(self.chosen()))
        self.buttons["select"].clicked.connect(lambda: self.select_asked.emit(self.chosen()))
        self.buttons["zoom"].clicked.connect(lambda: self.zoom_asked.emit(self.chosen()))
        self.buttons["revert"].clicked.connect(lambda: self.revert_asked.emit(self.chosen()))
        self.buttons["all"].clicked.connect(lambda: self.revert_asked.emit(session.tally.moved))

    def update_list(self, criterion: int) -> None:
        """Take over the changes of the session."""
        session = self._session
        # Filling the list is no choice of the user's: what is outlined stays.
        self.list.blockSignals(True)
        self.list.clear()
        if session.ready:
            self._fill(criterion)
        self.list.blockSignals(False)
        self._show_buttons()

    def chosen(self) -> np.ndarray:
        """Return the chosen units (rows), ascending."""
        units = [item.data(0, UNITS_ROLE) for item in self.list.selectedItems()]
        return np.unique(np.concatenate(units)) if units else np.zeros(0, dtype=np.int64)

    def _fill(self, criterion: int) -> None:
        session = self._session
        tally = session.tally
        moved = tally.moved
        pairs = np.column_stack([tally.baseline[moved], tally.assignment[moved]])
        kinds, inverse = np.unique(pairs, axis=0, return_inverse=True)
        load = tally.workload[moved, criterion]
        inverse = inverse.ravel()
        scale = scale_for(np.bincount(inverse, weights=load, minlength=1))
        for number, (source, target) in enumerate(kinds.tolist()):
            self.list.addTopLevelItem(
                self._group(source, target, moved[inverse == number], criterion, scale)
            )
        self._pages.setCurrentIndex(0 if len(moved) else 1)

    def _group(
        self, source: int, target: int, units: np.ndarray, criterion: int, scale: Scale
    ) -> QTreeWidgetItem:
        session = self._session
        load = session.tally.workload[units, criterion]
        title = tr("{source} → {target}").format(
            source=session.name(source), target=session.name(target)
        )
        group = _item(title, f"{len(units):,}", scale.text(float(load.sum())), units)
        for unit, own in list(zip(units.tolist(), load.tolist()))[:MOST]:
            group.addChild(_item(session.table.name[unit], "", scale.text(own), np.array([unit])))
        if len(units) > MOST:
            rest = units[MOST:]
            text = tr("and {units} more").format(units=units_text(len(rest)))
            group.addChild(_item(text, "", "", rest))
        return group

    def _on_selection(self) -> None:
        self._show_buttons()
        self.shown.emit(self.chosen())

    def _show_buttons(self) -> None:
        units = self.chosen()
        for which in ("select", "zoom", "revert"):
            self.buttons[which].setEnabled(bool(len(units)))
        self.buttons["revert"].setEnabled(bool(len(units)) and not self._session.read_only)
        self.buttons["all"].setEnabled(not self._session.read_only)


_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def _item(title: str, count: str, load: str, units: np.ndarray) -> QTreeWidgetItem:
    item = QTreeWidgetItem([title, count, load])
    item.setToolTip(0, title)
    item.setData(0, UNITS_ROLE, units)
    for column in (1, 2):
        item.setTextAlignment(column, number_of(_RIGHT))
    return item
