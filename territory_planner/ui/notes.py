"""What people say of a plan: open notes listed, written, made rules of, taken for done."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

import numpy as np
from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QAction,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..core.model.errors import TerritoryError
from ..core.model.locale import day_told
from ..layers.live.work.note_rules import BARRIER, EXCEPTION, LINK, partners, rule_for
from ..layers.live.work.plan_notes import add_note, lock_for, notes_of, unit_of
from ..layers.scenarios.notes import PlanNote
from ..layers.text import tr
from .canvas.map_link import MapLink
from .markup import action_text, cell, plain_label, tip
from .plans import Plans
from .theme import ReadableDelegate, row_height
from .told import told

ADD, ZOOM, LOCK, DONE = "add", "zoom", "lock", "done"
JOINING = (EXCEPTION, LINK, BARRIER)
"""Rules that need a territory, or another unit."""

Partner = tuple[str, int]
"""What such a rule may join a note's unit with: its name and number."""


class Notes(QObject):
    """Shows the open notes on the plan, and does what is asked of them.

    Parameters
    ----------
    chosen : callable
        Returns the territories that are selected in the table.
    """

    def __init__(
        self, plans: Plans, link: MapLink, chosen: Callable[[], list[int]], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.session, self._plans, self._link = plans.session, plans, link
        self._chosen, self._widget = chosen, parent
        self.dialog: NotesDialog | None = None
        self._ruling = False
        self.session.plan_reset.connect(self._on_reset)

    def connect(self, action: QAction) -> None:
        """Let the panel's action do what it says."""
        action.triggered.connect(lambda _checked=False: self.show())

    @told
    def show(self) -> None:
        """Show which notes are open."""
        _, there = notes_of(self.session)
        self.dialog = dialog = NotesDialog(
            there, self._about(), self._partners, self._called, self._widget
        )
        dialog.asked.connect(self._on_asked)
        dialog.ruled.connect(self._on_ruled)
        dialog.finished.connect(self._on_closed)
        dialog.open()

    @told
    def add(self, text: str) -> None:
        """Keep a note on the unit that is selected in the layer, or the territory in the table."""
        store, _ = notes_of(self.session)
        units = self._units()
        if not len(units):
            self.session.say(tr("Select a unit in the layer, or a territory in the table, first."))
            return
        add_note(self.session, store, text, units, self._plans.open_plan.name)
        self._show_again()

    @told
    def lock(self, note: PlanNote) -> None:
        """Keep the unit of a note in its territory; the note goes with its author's name."""
        store, _ = notes_of(self.session)
        with self._changing_rules():
            row = lock_for(self.session, store, note)
        text = tr("{unit} is locked, as {author} asked: “{text}”.")
        unit, author = self.session.table.name[row], note.author or tr("somebody")
        said = text.format(unit=unit, author=author, text=note.text)
        self.session.say(said, Qgis.MessageLevel.Success)
        self._show_again()

    @told
    def rule(self, note: PlanNote, rule: str, other: int) -> None:
        """Make an exception, a link or a barrier of a note; it goes with its author's name."""
        store, _ = notes_of(self.session)
        with self._changing_rules():
            row, table = rule_for(self.session, store, note, rule, other)
        text = {
            EXCEPTION: tr("{unit} belongs to {other}, as {author} asked: “{text}”."),
            LINK: tr("{unit} and {other} are linked, as {author} asked: “{text}”."),
            BARRIER: tr("A barrier parts {unit} and {other}, as {author} asked: “{text}”."),
        }[rule]
        names = self.session.table.name
        said = text.format(
            unit=names[row],
            other=self.session.name(other) if rule == EXCEPTION else names[other],
            author=note.author or tr("somebody"),
            text=note.text,
        )
        said += " " + tr("The rule stands in “{table}”.").format(table=table)
        self.session.say(said, Qgis.MessageLevel.Success)
        self._show_again()

    def _partners(self, rule: str, note: PlanNote) -> list[Partner] | str:
        """Return what a rule may join the unit of a note with, or why there is nothing."""
        try:
            return partners(self.session, rule, note)
        except TerritoryError as error:
            return str(error)

    @told
    def done(self, note: PlanNote) -> None:
        """Take a note for done."""
        store, _ = notes_of(self.session)
        store.close(note)
        self._show_again()

    @told
    def zoom(self, note: PlanNote) -> None:
        """Lead to the unit of a note on the map."""
        units = np.array([unit_of(self.session, note)])
        self._link.outline_units(units.tolist())
        self._link.zoom_to(units)

    def _units(self) -> np.ndarray:
        session = self.session
        rows = (session.unit(each) for each in session.bound_layer.selectedFeatureIds())
        found = [row for row in rows if row is not None]
        if found:
            return np.array(found[:1])
        chosen = self._chosen()
        return session.units_of(chosen[0]) if chosen else np.zeros(0, dtype=np.int64)

    def _called(self, note: PlanNote) -> str:
        """Return what the panel calls the unit of a note; '' where it names none."""
        table = self.session.table
        if note.unit not in table.identifier:
            return note.unit
        return table.name[table.identifier.index(note.unit)]

    def _about(self) -> str:
        units = self._units()
        if not len(units):
            return ""
        if len(units) == 1:
            return self.session.table.name[int(units[0])]
        return self.session.name(int(self.session.tally.assignment[units[0]]))

    def _on_asked(self, what: str, number: int, text: str) -> None:
        if what == ADD:
            self.add(text)
            return
        dialog = self.dialog
        note = None if dialog is None else dialog.note(number)
        if note is not None:
            {LOCK: self.lock, DONE: self.done, ZOOM: self.zoom}[what](note)

    def _on_ruled(self, rule: str, number: int, other: int) -> None:
        note = None if self.dialog is None else self.dialog.note(number)
        if note is not None:
            self.rule(note, rule, other)

    def _show_again(self) -> None:
        if self.dialog is not None:
            self.dialog.show_notes(notes_of(self.session)[1])

    @contextmanager
    def _changing_rules(self) -> Iterator[None]:
        """Keep the list open while the plan is read anew for a rule that came of it."""
        self._ruling = True
        try:
            yield
        finally:
            self._ruling = False

    def _on_reset(self) -> None:
        if self.dialog is not None and not self._ruling:
            self.dialog.reject()

    def _on_closed(self) -> None:
        self.dialog = None


class NotesDialog(QDialog):
    """A table of notes; what is asked for is done by whoever listens."""

    asked = pyqtSignal(str, int, str)
    """What, the number of the note (0 for none), and the text of a new one."""

    ruled = pyqtSignal(str, int, int)
    """What the note of a number becomes, and with which territory or unit."""

    def __init__(
        self,
        notes: Sequence[PlanNote],
        about: str,
        partners: Callable[[str, PlanNote], list[Partner] | str],
        called: Callable[[PlanNote], str],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._partners, self._called = partners, called
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Notes on the plan"))
        self._notes: list[PlanNote] = []
        self.table = QTableWidget(self)
        self.table.setItemDelegate(ReadableDelegate(self.table))
        self.text = QPlainTextEdit(self)
        self.text.setMaximumHeight(3 * self.fontMetrics().lineSpacing())
        self.text.setTabChangesFocus(True)
        about_label = plain_label(self)
        about_label.setWordWrap(True)
        about_label.setText(
            tr("New note on {what}:").format(what=about)
            if about
            else tr("For a new note, select a unit in the layer or a territory in the table first.")
        )
        self._has_place = bool(about)
        self.buttons = {
            ADD: QPushButton(tr("Add"), self),
            ZOOM: QPushButton(tr("Zoom to"), self),
            LOCK: QPushButton(tr("Lock the unit"), self),
            EXCEPTION: QPushButton(tr("Exception"), self),
            LINK: QPushButton(tr("Link"), self),
            BARRIER: QPushButton(tr("Barrier"), self),
            DONE: QPushButton(tr("Done"), self),
        }
        self.buttons[LOCK].setToolTip(
            tr("The note becomes a rule: its unit keeps its territory; its author stays named")
        )
        self.buttons[EXCEPTION].setToolTip(
            tr("The note becomes a rule: its unit belongs to a territory, whatever the map says")
        )
        self.buttons[LINK].setToolTip(
            tr(
                "The note becomes a rule: its unit counts as a neighbour of another one that it "
                "doesn't touch; select that one in the layer to have it first"
            )
        )
        self.buttons[BARRIER].setToolTip(
            tr("The note becomes a rule: its unit is no neighbour of one that it touches")
        )
        self.menus: dict[str, QMenu] = {}
        for name, button in self.buttons.items():
            button.setAutoDefault(False)
            if name in JOINING:
                self._add_menu(name)
            else:
                button.clicked.connect(lambda _checked=False, name=name: self._ask(name))
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        close.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self.text, 1)
        row.addWidget(self.buttons[ADD])
        below = QHBoxLayout()
        below.addStretch(1)
        for name in (ZOOM, LOCK, *JOINING, DONE):
            below.addWidget(self.buttons[name])
        layout = QVBoxLayout(self)
        layout.addWidget(self.table, 1)
        layout.addLayout(below)
        layout.addWidget(about_label)
        layout.addLayout(row)
        layout.addWidget(close)
        self.resize(self.fontMetrics().averageCharWidth() * 90, row_height(self.table) * 16)
        self.table.itemSelectionChanged.connect(self._update)
        self.text.textChanged.connect(self._update)
        self.show_notes(notes)

    def show_notes(self, notes: Sequence[PlanNote]) -> None:
        """Fill the table anew."""
        self._notes = list(notes)
        titles = [tr("Note"), tr("Territory"), tr("Unit"), tr("By"), tr("Made")]
        table = self.table
        table.clear()
        table.setColumnCount(len(titles))
        table.setRowCount(len(self._notes))
        table.setHorizontalHeaderLabels(titles)
        table.verticalHeader().hide()
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for row, note in enumerate(self._notes):
            for column, text in enumerate(
                (note.text, note.territory, self._called(note), note.author, day_told(note.made))
            ):
                item = QTableWidgetItem(cell(text))
                item.setToolTip(tip(note.text))
                table.setItem(row, column, item)
        self.text.clear()
        self._update()

    def note(self, number: int) -> PlanNote | None:
        """Return the note of a number."""
        return next((each for each in self._notes if each.number == number), None)

    def _add_menu(self, rule: str) -> None:
        menu = self.menus[rule] = QMenu(self.buttons[rule])
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(lambda: self._fill_menu(rule))
        self.buttons[rule].setMenu(menu)

    def _fill_menu(self, rule: str) -> None:
        menu, note = self.menus[rule], self._picked()
        menu.clear()
        found = [] if note is None else self._partners(rule, note)
        if isinstance(found, str) or note is None or not found:
            said = found if isinstance(found, str) and found else tr("There is none.")
            menu.addAction(action_text(said)).setEnabled(False)
            return
        number = note.number
        titles = {
            EXCEPTION: tr("Belongs to {other}"),
            LINK: tr("With {other}"),
            BARRIER: tr("Against {other}"),
        }
        for name, other in found:
            text = titles[rule].format(other=name)
            action = menu.addAction(action_text(text))
            action.setToolTip(tip(text))
            action.triggered.connect(
                lambda _checked=False, other=other: self.ruled.emit(rule, number, other)
            )

    def _picked(self) -> PlanNote | None:
        rows = self.table.selectionModel().selectedRows() if self._notes else []
        return self._notes[rows[0].row()] if rows else None

    def _update(self) -> None:
        for name in (ZOOM, LOCK, *JOINING, DONE):
            self.buttons[name].setEnabled(self._picked() is not None)
        self.buttons[ADD].setEnabled(self._has_place and bool(self.text.toPlainText().strip()))

    def _ask(self, name: str) -> None:
        note = self._picked()
        number = note.number if note is not None and name != ADD else 0
        self.asked.emit(name, number, self.text.toPlainText().strip())
