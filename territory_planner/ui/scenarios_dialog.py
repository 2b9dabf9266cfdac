"""The scenarios of the open plan, and what can be done with them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qgis.PyQt.QtCore import QDate, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..core.model.locale import day
from ..layers.numbers import percent
from ..layers.scenarios.scenario import APPROVED, DRAFT, NEXT, REVIEW, Scenario, state_titles
from ..layers.text import tr
from .asking import SAVE as SAVE_BUTTON
from .asking import two_buttons
from .markup import cell, plain_label, tip
from .theme import ReadableDelegate, row_height

SAVE, TAKE_IN, OPEN, CURRENT, BACK = "save", "take in", "open", "current", "back"
DUPLICATE, COMPARE, SWIPE = "duplicate", "compare", "swipe"
SIGN, BEGIN, DELETE = "sign", "begin", "delete"
FOR_ALL = (SAVE, TAKE_IN, BACK)
"""What is asked for without a scenario being picked."""


class ScenariosDialog(QDialog):
    """A table of scenarios; what is asked for is done by whoever listens."""

    asked = pyqtSignal(str, int, str)
    """What, the number of the scenario (0 for none), and the state that it is to go to."""

    def __init__(
        self,
        scenarios: Sequence[Scenario],
        in_force: str,
        before: str,
        on_show: str,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._before = before
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Scenarios"))
        self._scenarios: list[Scenario] = []
        self.note = plain_label(self)
        self.note.setWordWrap(True)
        self.table = QTableWidget(self)
        self.table.setItemDelegate(ReadableDelegate(self.table))
        self.buttons = {
            SAVE: QPushButton(tr("Save the plan as…"), self),
            TAKE_IN: QPushButton(tr("Take in fields…"), self),
            OPEN: QPushButton(tr("Open"), self),
            CURRENT: QPushButton(tr("Make current"), self),
            BACK: QPushButton(tr("Roll back"), self),
            DUPLICATE: QPushButton(tr("Duplicate…"), self),
            COMPARE: QPushButton(tr("Compare"), self),
            SWIPE: QPushButton(tr("Swipe on the map"), self),
            SIGN: QPushButton(tr("Hand in"), self),
            BEGIN: QPushButton(tr("Put in force…"), self),
            DELETE: QPushButton(tr("Delete"), self),
        }
        tips = {
            SAVE: tr("Keep the plan on show as a scenario"),
            OPEN: tr("Bring this scenario onto the map, as one step that can be undone"),
            TAKE_IN: tr("Keep plans that stand in other fields of the layer as scenarios"),
            CURRENT: tr("Open this scenario and save it into the layer, for all who use it"),
            BACK: tr("Bring back, and save, what was current before “Make current”"),
            DUPLICATE: tr("Keep a copy of it, a draft, under another name"),
            SWIPE: tr("Show this scenario right of a line that you drag over the map"),
            COMPARE: tr("Show which units moved since this scenario"),
            BEGIN: tr("Say from which day on this plan is in force"),
            DELETE: tr("Delete this scenario; approved ones stay"),
        }
        for name, button in self.buttons.items():
            button.setToolTip(tips.get(name, ""))
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, name=name: self._ask(name))
        self._lay_out()
        self.table.itemSelectionChanged.connect(self._update)
        self.table.itemDoubleClicked.connect(lambda _item: self._ask(OPEN))
        self.show_scenarios(scenarios, in_force, before, on_show)
        names = [each.name for each in self._scenarios]
        if on_show in names:
            self.table.selectRow(names.index(on_show))

    def _lay_out(self) -> None:
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        close.rejected.connect(self.reject)
        column = QVBoxLayout()
        for button in self.buttons.values():
            column.addWidget(button)
        column.addStretch(1)
        row = QHBoxLayout()
        row.addWidget(self.table, 1)
        row.addLayout(column)
        layout = QVBoxLayout(self)
        layout.addWidget(self.note)
        layout.addLayout(row, 1)
        layout.addWidget(close)
        width = self.fontMetrics().averageCharWidth()
        self.resize(width * 110, width * 48)

    def show_scenarios(
        self, scenarios: Sequence[Scenario], in_force: str, before: str, on_show: str
    ) -> None:
        """Fill the table anew; the scenario that was picked stays so.

        `before` is the one that was current before the plan on show was made so; '' for none, as
        where the plan `on_show` is none of them.
        """
        self._before = before
        chosen = self.picked()
        self._scenarios = list(scenarios)
        said = tr("The territory field holds the plan on show. Scenarios are kept beside it.")
        if on_show:
            said = tr("On show: {name}.").format(name=on_show)
        if in_force:
            said += " " + tr("In force today: {name}.").format(name=in_force)
        self.note.setText(said)
        titles = [
            *(tr("Name"), tr("State"), tr("Made"), tr("By")),
            *(tr("In force from"), tr("Deviation")),
        ]
        self.table.clear()
        self.table.setColumnCount(len(titles))
        self.table.setRowCount(len(self._scenarios))
        self.table.setHorizontalHeaderLabels(titles)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(row_height(self.table))
        self.table.setShowGrid(False)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for row, scenario in enumerate(self._scenarios):
            for column, text in enumerate(_cells(scenario)):
                item = QTableWidgetItem(cell(text))
                item.setToolTip(tip(scenario.note or scenario.name))
                self.table.setItem(row, column, item)
        numbers = [each.number for each in self._scenarios]
        if chosen is not None and chosen.number in numbers:
            self.table.selectRow(numbers.index(chosen.number))
        self._update()

    def picked(self) -> Scenario | None:
        """Return the scenario that is picked."""
        rows = self.table.selectionModel().selectedRows() if self._scenarios else []
        return self._scenarios[rows[0].row()] if rows else None

    def _update(self) -> None:
        """Offer what can be done with the scenario that is picked."""
        scenario = self.picked()
        for name, button in self.buttons.items():
            button.setEnabled(name in FOR_ALL or scenario is not None)
        self.buttons[BACK].setEnabled(bool(self._before))
        state = scenario.state if scenario is not None else DRAFT
        titles = {
            DRAFT: (tr("Hand in"), tr("From draft to review")),
            REVIEW: (tr("Approve"), tr("From review to approved; it is read-only then")),
            APPROVED: (tr("Back to review"), tr("Only while it was never put in force")),
        }
        text, said = titles[state]
        self.buttons[SIGN].setText(text)
        self.buttons[SIGN].setToolTip(said)
        may_go = scenario is not None and not (state == APPROVED and scenario.term is not None)
        self.buttons[SIGN].setEnabled(may_go)
        self.buttons[BEGIN].setEnabled(scenario is not None and state == APPROVED)
        self.buttons[DELETE].setEnabled(scenario is not None and state != APPROVED)

    def _ask(self, name: str) -> None:
        scenario = self.picked()
        if name not in FOR_ALL and scenario is None:
            return
        state = NEXT[scenario.state][-1] if name == SIGN and scenario is not None else ""
        self.asked.emit(name, scenario.number if scenario is not None else 0, state)


class SaveScenarioDialog(QDialog):
    """Asks for the name of a scenario, and a note."""

    def __init__(
        self, taken: Sequence[str], parent: QWidget, title: str = "", wish: str = ""
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title or tr("Save the plan as a scenario"))
        self._taken = set(taken)
        self.name, self.note = QLineEdit(self), QPlainTextEdit(self)
        self.note.setMaximumHeight(4 * self.fontMetrics().lineSpacing())
        self.note.setTabChangesFocus(True)
        self.why = plain_label(self)
        form = QFormLayout()
        form.addRow(tr("Name"), self.name)
        form.addRow(tr("Note"), self.note)
        self.buttons = two_buttons(self, go=SAVE_BUTTON)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.why)
        layout.addWidget(self.buttons)
        self.name.textChanged.connect(self._check)
        self.name.setText(wish)
        self._check()

    def told(self) -> tuple[str, str]:
        """Return the name and the note."""
        return self.name.text().strip(), self.note.toPlainText().strip()

    def _check(self) -> None:
        name = self.name.text().strip()
        is_taken = name in self._taken
        self.why.setText(tr("There is a scenario of that name already.") if is_taken else "")
        button = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        button.setEnabled(bool(name) and not is_taken)


class TakeInDialog(QDialog):
    """Asks which fields of the layer hold plans that are to be kept as scenarios."""

    def __init__(self, fields: Sequence[str], taken: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Take in fields"))
        self.list = QListWidget(self)
        self.list.setItemDelegate(ReadableDelegate(self.list))
        for name in fields:
            item = QListWidgetItem(cell(name), self.list)
            item.setData(Qt.ItemDataRole.UserRole, name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            if name in taken:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
                item.setToolTip(tr("There is a scenario of that name already."))
        note = plain_label(self)
        note.setWordWrap(True)
        note.setText(tr("Each becomes a scenario of the field's name; the fields stay."))
        self.buttons = two_buttons(self)
        layout = QVBoxLayout(self)
        for widget in (note, self.list, self.buttons):
            layout.addWidget(widget)

    def chosen(self) -> list[str]:
        """Return the fields that are ticked."""
        items = [self.list.item(row) for row in range(self.list.count())]
        ticked = [each for each in items if each.checkState() == Qt.CheckState.Checked]
        return [each.data(Qt.ItemDataRole.UserRole) for each in ticked]


class BeginDialog(QDialog):
    """Asks from which day on a plan is in force."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Put in force"))
        self.day = QDateEdit(QDate.currentDate(), self)
        self.day.setDisplayFormat(re.sub("y+", "yyyy", self.day.displayFormat()))
        self.day.setCalendarPopup(True)
        form = QFormLayout()
        label = plain_label(self)
        label.setText(tr("“{name}” is in force from").format(name=name))
        form.addRow(label, self.day)
        self.buttons = two_buttons(self)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.buttons)


def _cells(scenario: Scenario) -> list[str]:
    term, deviation = scenario.term, scenario.figures.get("MAX_DEVIATION")
    return [
        scenario.name,
        state_titles()[scenario.state],
        day(scenario.made.date()),
        scenario.author,
        day(term.begin) if term else "",
        percent(deviation / 100.0).lstrip("+") if isinstance(deviation, (int, float)) else "",
    ]
