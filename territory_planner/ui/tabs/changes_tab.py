"""The Changes tab: what moved since the last save, source → target."""

from __future__ import annotations

from collections.abc import Hashable

import numpy as np
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QPushButton, QTreeWidgetItem, QWidget

from ...core.model.locale import number
from ...layers.live.session.session import PlanSession
from ...layers.numbers import Scale, scale_for, units_text
from ...layers.text import tr
from ..theme import number_of
from .list_tab import RIGHT, ListTab, row_item
from .tab import OUTLINE_UNITS, REVERT_UNITS, SELECT_UNITS, ZOOM_TO_UNITS

UNITS_ROLE = Qt.ItemDataRole.UserRole
MOST = 1000
"""Units listed one by one in a group; the group itself stands for all of them."""


class ChangesTab(ListTab):
    """Moved units grouped by where they came from and went."""

    NAME, LEADS = "changes", ("changes",)

    def __init__(self, session: PlanSession, parent: QWidget) -> None:
        super().__init__(3, session, parent)
        self.list.setHeaderLabels([tr("From → to"), tr("Units"), tr("Workload")])
        for column in (1, 2):
            self.list.headerItem().setTextAlignment(column, number_of(RIGHT))
        self.nothing.setText(tr("Nothing moved since the last save."))
        self.buttons = {
            "select": QPushButton(tr("Select"), self),
            "zoom": QPushButton(tr("Zoom to"), self),
            "revert": QPushButton(tr("Revert"), self),
            "all": QPushButton(tr("Revert all"), self),
        }
        self.buttons["select"].setToolTip(tr("Select these units in the layer"))
        self.buttons["revert"].setToolTip(tr("Give these units back, as one undo step"))
        self.buttons["all"].setToolTip(tr("Give all moved units back, as one undo step"))
        self.lay_out(list(self.buttons.values()))
        self.list.itemSelectionChanged.connect(self._on_selection)
        self.list.itemDoubleClicked.connect(lambda *_: self._ask(ZOOM_TO_UNITS))
        self.buttons["select"].clicked.connect(lambda: self._ask(SELECT_UNITS))
        self.buttons["zoom"].clicked.connect(lambda: self._ask(ZOOM_TO_UNITS))
        self.buttons["revert"].clicked.connect(lambda: self._ask(REVERT_UNITS))
        self.buttons["all"].clicked.connect(
            lambda: self.asked.emit(REVERT_UNITS, session.tally.moved)
        )

    def title(self) -> str:
        """Return what the tab is called."""
        return tr("Changes")

    def is_offered(self) -> bool:
        """Return whether there is room for it: what is proposed comes first."""
        return not self._session.ready or self._session.preview is None

    def update_tab(self, criterion: int) -> None:
        """Take over the changes of the session."""
        with self.filling():
            if self._session.ready:
                self._fill(criterion)
        self._show_buttons()

    def chosen(self) -> np.ndarray:
        """Return the chosen units (rows), ascending."""
        units = [item.data(0, UNITS_ROLE) for item in self.list.selectedItems()]
        return np.unique(np.concatenate(units)) if units else np.zeros(0, dtype=np.int64)

    def identity(self, item: QTreeWidgetItem) -> Hashable:
        """Return what tells moved units, or a group of them, from all others."""
        return item.text(0), item.data(0, UNITS_ROLE).tobytes()

    def _fill(self, criterion: int) -> None:
        session = self._session
        tally = session.tally
        moved = tally.moved
        pairs = np.column_stack([tally.baseline[moved], tally.assignment[moved]])
        kinds, inverse = np.unique(pairs, axis=0, return_inverse=True)
        load = tally.workload[moved, criterion]
        inverse = inverse.ravel()
        scale = scale_for(np.bincount(inverse, weights=load, minlength=1))
        for at, (source, target) in enumerate(kinds.tolist()):
            self.list.addTopLevelItem(
                self._group(source, target, moved[inverse == at], criterion, scale)
            )

    def _group(
        self, source: int, target: int, units: np.ndarray, criterion: int, scale: Scale
    ) -> QTreeWidgetItem:
        session = self._session
        load = session.tally.workload[units, criterion]
        title = tr("{source} → {target}").format(
            source=session.name(source), target=session.name(target)
        )
        group = _item([title, number(len(units)), scale.text(float(load.sum()))], units)
        for unit, own in list(zip(units.tolist(), load.tolist()))[:MOST]:
            group.addChild(_item([session.table.name[unit], "", scale.text(own)], np.array([unit])))
        if len(units) > MOST:
            rest = units[MOST:]
            text = tr("and {units} more").format(units=units_text(len(rest)))
            group.addChild(_item([text, "", ""], rest))
        return group

    def _on_selection(self) -> None:
        self._show_buttons()
        self._ask(OUTLINE_UNITS)

    def _ask(self, request: str) -> None:
        self.asked.emit(request, self.chosen())

    def _show_buttons(self) -> None:
        units = self.chosen()
        for which in ("select", "zoom", "revert"):
            self.buttons[which].setEnabled(bool(len(units)))
        self.buttons["revert"].setEnabled(bool(len(units)) and not self._session.why_fixed)
        self.buttons["all"].setEnabled(not self._session.why_fixed)


def _item(texts: list[str], units: np.ndarray) -> QTreeWidgetItem:
    item = row_item(texts)
    item.setData(0, UNITS_ROLE, units)
    return item
