"""The Moves tab: what a proposal would move, one by one, each to accept or to refuse."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from functools import partial
from typing import Any

import numpy as np
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QPushButton, QTreeWidgetItem, QTreeWidgetItemIterator, QWidget

from ...core.model.locale import number
from ...layers.live.session.preview import Preview
from ...layers.live.session.session import PlanSession
from ...layers.numbers import Scale, scale_for
from ...layers.text import tr
from ..markup import cell, tip
from ..theme import number_of
from .list_tab import RIGHT, ListTab, row_item
from .tab import OUTLINE_UNITS, REFUSE_UNITS, ZOOM_TO_UNITS

UNIT_ROLE = Qt.ItemDataRole.UserRole
SOON_MS = 400
"""Ticks that follow one another so fast are one wish."""


class _Move(QTreeWidgetItem):
    """A line that tells why its unit would move when the pointer rests on it."""

    def __init__(self, why: Mapping[int, str], unit: int) -> None:
        super().__init__()
        self._why, self._unit = why, unit

    def data(self, column: int, role: int) -> Any:
        """Return what a cell shows, or the reason as its tip."""
        if role == Qt.ItemDataRole.ToolTipRole and column == 0:
            return tip(self._why.get(self._unit) or self.text(0))
        return super().data(column, role)


class MovesTab(ListTab):
    """Units that would move, grouped by where from and where to; unticked ones are to stay."""

    NAME, COUNTS = "moves", True

    def __init__(self, session: PlanSession, parent: QWidget) -> None:
        super().__init__(3, session, parent)
        self.list.setHeaderLabels([tr("From → to"), tr("Units"), tr("Workload")])
        for column in (1, 2):
            self.list.headerItem().setTextAlignment(column, number_of(RIGHT))
        self.nothing.setText(tr("Nothing is proposed."))
        self.zoom = QPushButton(tr("Zoom to"), self)
        self.refuse = QPushButton(tr("Refuse"), self)
        self.refuse.setToolTip(
            tr("These units stay where they are; the rest of the proposal is found anew")
        )
        self.lay_out([self.zoom, self.refuse])
        self._preview: Preview | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(lambda: self.asked.emit(REFUSE_UNITS, self.refused()))
        self.list.itemSelectionChanged.connect(self._on_selection)
        self.list.itemChanged.connect(lambda *_: self._soon.start())
        self.list.itemDoubleClicked.connect(lambda *_: self._ask(ZOOM_TO_UNITS))
        self.zoom.clicked.connect(lambda: self._ask(ZOOM_TO_UNITS))
        self.refuse.clicked.connect(self._on_refuse)
        self._show_buttons()

    def title(self) -> str:
        """Return what the tab is called."""
        return tr("Moves")

    def is_offered(self) -> bool:
        """Return whether there is something to decide on."""
        return self._session.ready and self._session.preview is not None

    def count(self) -> int:
        """Return how many units would move."""
        preview = self._session.preview if self._session.ready else None
        return 0 if preview is None else len(preview.units)

    def update_tab(self, criterion: int) -> None:
        """Take over what is proposed."""
        preview = self._session.preview if self._session.ready else None
        if self._soon.isActive() and preview is self._preview:
            return  # what was just ticked is not taken up yet
        self._soon.stop()
        self._preview = preview
        with self.filling():
            if preview is not None:
                self._fill(preview, criterion)
        self._show_buttons()

    def refused(self) -> np.ndarray:
        """Return the units (rows, ascending) that are not ticked."""
        units = [unit for item, unit in self._lines() if not _is_ticked(item)]
        return np.array(sorted(units), dtype=np.int64)

    def chosen(self) -> np.ndarray:
        """Return the units of the selected lines, ascending."""
        units = set[int]()
        for item in self.list.selectedItems():
            inside = [item.child(row) for row in range(item.childCount())] or [item]
            units.update(each.data(0, UNIT_ROLE) for each in inside)
        return np.array(sorted(units), dtype=np.int64)

    def identity(self, item: QTreeWidgetItem) -> Hashable:
        """Return what tells a line from all others."""
        unit = item.data(0, UNIT_ROLE)
        return item.text(0) if unit is None else unit

    def _lines(self) -> list[tuple[QTreeWidgetItem, int]]:
        found, lines = [], QTreeWidgetItemIterator(self.list)
        while lines.value() is not None:
            unit = lines.value().data(0, UNIT_ROLE)
            if unit is not None:
                found.append((lines.value(), unit))
            lines += 1
        return found

    def _fill(self, preview: Preview, criterion: int) -> None:
        tally = self._session.tally
        load, name = tally.workload[:, criterion], self._session.name
        called = partial(preview.name, name=name)
        place = {unit: at for at, unit in enumerate(preview.why)}
        order = sorted(
            zip(preview.units.tolist(), preview.territory.tolist()),
            key=lambda move: place.get(move[0], len(place)),
        )
        groups: dict[str, list[int]] = {}
        for unit, target in order:
            source = int(tally.assignment[unit])
            title = tr("{source} → {target}").format(source=name(source), target=called(target))
            groups.setdefault(title, []).append(unit)
        sums = np.array([load[units].sum() for units in groups.values()])
        scale = scale_for(sums if len(sums) else load[preview.refused])
        for title, units in groups.items():
            self._add_group(title, units, load, scale, preview, True)
        if len(preview.refused):
            title = tr("Refused: they stay")
            self._add_group(title, preview.refused.tolist(), load, scale, preview, False)
        self.list.expandAll()

    def _add_group(
        self,
        title: str,
        units: list[int],
        load: np.ndarray,
        scale: Scale,
        preview: Preview,
        ticked: bool,
    ) -> None:
        group = row_item([title, number(len(units)), scale.text(float(load[units].sum()))])
        state = Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        for unit in units:
            item = _Move(preview.why, unit)
            for column, text in enumerate(
                (self._session.table.name[unit], "", scale.text(float(load[unit])))
            ):
                item.setText(column, cell(text))
            item.setTextAlignment(2, number_of(RIGHT))
            item.setData(0, UNIT_ROLE, unit)
            if preview.adapts:
                item.setCheckState(0, state)
            group.addChild(item)
        if preview.adapts:
            group.setFlags(group.flags() | Qt.ItemFlag.ItemIsAutoTristate)
            group.setCheckState(0, state)
        self.list.addTopLevelItem(group)

    def _on_selection(self) -> None:
        self._show_buttons()
        self._ask(OUTLINE_UNITS)

    def _on_refuse(self) -> None:
        wanted = set(self.chosen().tolist())
        for item, unit in self._lines():
            if unit in wanted:
                item.setCheckState(0, Qt.CheckState.Unchecked)

    def _ask(self, request: str) -> None:
        self.asked.emit(request, self.chosen())

    def _show_buttons(self) -> None:
        some = bool(len(self.chosen()))
        self.zoom.setEnabled(some)
        self.refuse.setEnabled(some)
        self.refuse.setVisible(self._preview is None or self._preview.adapts)


def _is_ticked(item: QTreeWidgetItem) -> bool:
    return item.checkState(0) == Qt.CheckState.Checked
