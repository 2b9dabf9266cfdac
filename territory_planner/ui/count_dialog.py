"""What each number of territories gives, to choose one."""

from __future__ import annotations

import numpy as np
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..core.jobs.count import Trial
from ..core.jobs.design_plan import Designs
from ..core.jobs.trials import explain_verdict
from ..core.model.locale import number
from ..layers.numbers import percent, short
from ..layers.text import tr
from .asking import OK, two_buttons
from .markup import plain_label, tip
from .theme import ReadableDelegate, row_height, title_widths

MOST_ROWS = 12
"""Rows that are seen at once."""


class CountDialog(QDialog):
    """A table of the numbers that were tried; the one that was asked for is picked already."""

    def __init__(self, designs: Designs, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("How many territories"))
        self._designs = designs
        self.table = _table(designs.trials, self)
        self.note = plain_label(self)
        self.note.setWordWrap(True)
        self.note.setMinimumHeight(3 * self.fontMetrics().lineSpacing())
        self.note.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.buttons = two_buttons(self)
        self.make = self.buttons.button(OK)
        layout = QVBoxLayout(self)
        for widget in (self.table, self.note, self.buttons):
            layout.addWidget(widget)
        self.resize(self.fontMetrics().averageCharWidth() * 72, self.sizeHint().height())
        self.table.itemSelectionChanged.connect(self._show)
        numbers = [trial.k for trial in designs.trials]
        self.table.selectRow(numbers.index(designs.chosen))
        self._show()

    def count(self) -> int:
        """Return the number that is picked."""
        return self._trial().k

    def _trial(self) -> Trial:
        return self._designs.trials[max(self.table.currentRow(), 0)]

    def _show(self) -> None:
        """Say what stands in the way of the picked number, and offer to make it."""
        trial, designs = self._trial(), self._designs
        self.make.setText(tr("Make {count:,} {count:territory|territories}").format(count=trial.k))
        self.make.setEnabled(trial.k in designs.plans)
        texts = []
        if not designs.any_within:
            texts.append(
                tr("No number that was tried keeps all limits; the nearest is {count:,}.").format(
                    count=designs.chosen
                )
            )
        elif trial.k == designs.chosen:
            texts.append(tr("This is the number that was looked for."))
        texts.append(explain_verdict(trial))
        self.note.setText(" ".join(texts))


def _table(trials: tuple[Trial, ...], parent: QWidget) -> QTableWidget:
    titles = {
        tr("Territories"): "",
        tr("Deviation"): tr("The largest deviation from target"),
        tr("Travel"): tr(
            "Workload times travel: squared distance to the center (km²), unless set otherwise"
        ),
        tr("Above least"): tr("How far the travel may be above the least to the same places"),
        tr("Limits"): tr("Whether all limits are kept that can be"),
    }
    table = QTableWidget(len(trials), len(titles), parent)
    table.setItemDelegate(ReadableDelegate(table))
    table.setHorizontalHeaderLabels(list(titles))
    for column, about in enumerate(titles.values()):
        table.horizontalHeaderItem(column).setToolTip(about)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(row_height(table))
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    header = table.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    widest = max(title_widths(header))
    header.setMinimumSectionSize(widest)
    bar = table.verticalScrollBar().sizeHint().width()
    table.setMinimumWidth(widest * len(titles) + bar + 2 * table.frameWidth())
    for row, trial in enumerate(trials):
        for column, text in enumerate(_cells(trial)):
            item = QTableWidgetItem(text)
            item.setTextAlignment(
                int(Qt.AlignmentFlag.AlignRight) | int(Qt.AlignmentFlag.AlignVCenter)
            )
            item.setToolTip(tip(trial.obstacle))
            table.setItem(row, column, item)
    rows = min(len(trials), MOST_ROWS)
    height = rows * row_height(table) + header.sizeHint().height() + 4
    table.setMinimumHeight(height)
    return table


def _cells(trial: Trial) -> list[str]:
    known, gap = np.isfinite(trial.deviation), trial.optimality_gap
    return [
        number(trial.k),
        percent(trial.deviation).lstrip("+") if known else "",
        short(trial.cost) if known else "",
        percent(gap) if gap is not None and np.isfinite(gap) else "",
        tr("kept") if trial.is_within else tr("not kept") if known else tr("no plan"),
    ]
