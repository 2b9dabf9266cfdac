"""The workloads of a plan, to be ticked, weighed and given a tolerance in the set-up."""

from __future__ import annotations

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDoubleSpinBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from ...layers.live.settings.field_guess import why_not_offered
from ...layers.live.settings.field_hints import likely_ids
from ...layers.live.settings.plan_settings import Criterion, PlanSettings
from ...layers.text import tr
from ..markup import cell, tip
from ..theme import ReadableDelegate, row_height, title_widths
from .number_box import tolerance_box, weight_box

MOST_ROWS = 5
"""Rows that are seen at once."""


class FieldTable(QTableWidget):
    """Fields in the first column, numbers to set in the others.

    Signals
    -------
    changed()
    """

    changed = pyqtSignal()

    def __init__(self, titles: list[str], tips: list[str], parent: QWidget) -> None:
        super().__init__(0, len(titles), parent)
        self.setHorizontalHeaderLabels(titles)
        for column, about in enumerate(tips):
            self.horizontalHeaderItem(column).setToolTip(about)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(row_height(self))
        self.setItemDelegate(ReadableDelegate(self))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        header, modes = self.horizontalHeader(), QHeaderView.ResizeMode
        header.setSectionResizeMode(0, modes.Stretch)
        for column, width in list(enumerate(title_widths(header)))[1:]:
            header.setSectionResizeMode(column, modes.Fixed)
            self.setColumnWidth(column, max(width, self.fontMetrics().averageCharWidth() * 11))
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 30)
        self.itemChanged.connect(lambda _item: self.changed.emit())
        self._last: QWidget = self

    def field(self, row: int) -> str:
        """Return the field of a row."""
        return self.item(row, 0).data(Qt.ItemDataRole.UserRole)

    def number(self, row: int, column: int) -> float:
        """Return what was set."""
        return self.cellWidget(row, column).value()

    def add_row(self, name: str, title: str, checked: bool | None) -> int:
        """Add a row for a field, with a tick box unless `checked` is None; return its number."""
        row = self.rowCount()
        self.insertRow(row)
        if not row:
            self._last = self
        item = QTableWidgetItem(cell(title))
        item.setData(Qt.ItemDataRole.UserRole, name)
        item.setToolTip(tip(title))
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        if checked is not None:
            item.setFlags(Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled)
            state = Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked
            item.setCheckState(state)
        self.setItem(row, 0, item)
        return row

    def add_number(self, row: int, column: int, spin: QDoubleSpinBox, value: float) -> None:
        """Put a number into a cell."""
        spin.setFrame(False)
        spin.setAlignment(Qt.AlignmentFlag.AlignRight)
        spin.setValue(value)
        spin.valueChanged.connect(lambda _value: self.changed.emit())
        self.setCellWidget(row, column, spin)
        self.setTabOrder(self._last, spin)
        self._last = spin

    def fit_height(self) -> None:
        """Be as high as the rows, up to a few of them."""
        rows = min(max(self.rowCount(), 1), MOST_ROWS)
        self.setFixedHeight(rows * row_height(self) + self.horizontalHeader().height() + 4)


class CriteriaTable(FieldTable):
    """Workload fields with a tick, a weight and a tolerance."""

    def __init__(self, parent: QWidget) -> None:
        titles = [tr("Workload"), tr("Weight"), tr("± %")]
        tips = [
            tr("Fields to balance. None ticked: every unit counts 1"),
            tr("How much it matters beside the other workloads"),
            tr("Tolerance: how far a territory may be from its target"),
        ]
        super().__init__(titles, tips, parent)
        self._about, self._about_weight, self._about_tolerance = tips

    def fill(self, layer: QgsVectorLayer | None, settings: PlanSettings) -> None:
        """List the layer's numeric fields: those in use ticked and first, likely ids last."""
        self.blockSignals(True)
        self.setRowCount(0)
        used = {each.field: each for each in settings.criteria}
        for name in [*used, *_others(layer, {*used, settings.territory_field})]:
            criterion = used.get(name, Criterion(name))
            row = self.add_row(name, name, name in used)
            weight = weight_box(self, self._about_weight)
            tolerance = tolerance_box(self, self._about_tolerance)
            self.add_number(row, 1, weight, criterion.weight)
            self.add_number(row, 2, tolerance, 100 * criterion.tolerance)
        self.blockSignals(False)
        self.fit_height()
        missing = why_not_offered(layer, {settings.territory_field})
        about = f"{self._about}\n{missing}" if missing else self._about
        self.horizontalHeaderItem(0).setToolTip(tip(about))

    def criteria(self) -> tuple[Criterion, ...]:
        """Return the ticked fields."""
        return tuple(
            Criterion(self.field(row), self.number(row, 1), self.number(row, 2) / 100)
            for row in range(self.rowCount())
            if self.item(row, 0).checkState() == Qt.CheckState.Checked
        )


def _others(layer: QgsVectorLayer | None, taken: set[str]) -> list[str]:
    """Return the numeric fields that may be workloads, keys left out and likely ids last."""
    if layer is None:
        return []
    keys = {layer.fields().at(index).name() for index in layer.primaryKeyAttributes()}
    names = [each.name() for each in layer.fields() if each.isNumeric()]
    ids = likely_ids(layer)
    return sorted((name for name in names if name not in taken | keys), key=ids.__contains__)
