"""Beside what changed: save it, or give it up, whatever layer is active."""

from __future__ import annotations

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMessageBox,
    QPushButton,
    QWidget,
)

from ..layers.live.session.newer_values import NewerValue
from ..layers.live.session.own_edits import listed
from ..layers.live.session.session import PlanSession
from ..layers.numbers import units_text
from ..layers.text import tr
from .help import help_button
from .markup import plain_label

THEIRS, MINE, CANCEL = "theirs", "mine", "cancel"


class UnsavedRow(QWidget):
    """Shown while the layer has edits that aren't saved."""

    def __init__(self, session: PlanSession, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.text = plain_label(self)
        self.text.setWordWrap(True)
        self.save = QPushButton(tr("Save"), self)
        self.save.setToolTip(tr("Save the layer's edits, and go on editing"))
        self.discard = QPushButton(tr("Discard…"), self)
        self.discard.setToolTip(tr("Give up all edits of the layer since the last save"))
        self.help = help_button(session, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 2, 8, 4)
        row.addWidget(self.text, 1)
        row.addWidget(self.save)
        row.addWidget(self.discard)
        row.addWidget(self.help)
        self.save.clicked.connect(lambda: self.save_edits())
        self.discard.clicked.connect(lambda: self.ask_to_discard())
        self.update_row()

    def update_row(self) -> None:
        """Show whether there is something to save."""
        session = self._session
        layer = session.layer if session.ready else None
        unsaved = layer is not None and layer.isEditable() and layer.isModified()
        self.setVisible(unsaved)
        if unsaved:
            moved = len(session.tally.moved)
            text = tr("{units} not saved") if moved else tr("Edits not saved")
            self.text.setText(text.format(units=units_text(moved)))

    def save_edits(self) -> None:
        """Save the layer's edits; editing goes on."""
        session = self._session
        session.editor.end()
        layer = session.bound_layer
        if not self._is_agreed():
            return
        # Of many units, that takes QGIS seconds.
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            is_saved = layer.commitChanges(False)
        finally:
            QApplication.restoreOverrideCursor()
        if not is_saved:
            why = "; ".join(layer.commitErrors())
            session.warn(tr("The edits could not be saved: {why}").format(why=why))
        self.update_row()

    def _is_agreed(self) -> bool:
        """Ask what becomes of somebody's newer values, until there are none that weren't seen."""
        session, own = self._session, self._session.own_edits
        seen: list[NewerValue] = []
        while True:
            session.flush()
            found = own.conflicts()
            if all(any(each.same(other) for other in seen) for each in found):
                own.overrule(found)
                return True
            answer = self._ask(found)
            if answer == CANCEL:
                return False
            if answer == THEIRS:
                session.editor.give_way(found)
            seen = found

    def _ask(self, found: list[NewerValue]) -> str:
        """Ask whose values are to stay."""
        roles, session = QMessageBox.ButtonRole, self._session
        box = QMessageBox(self)
        box.setWindowTitle(tr("Somebody else saved meanwhile"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(
            tr(
                "Since you began to edit, somebody else changed {count:,} of the values that you "
                "changed: {listed}."
            ).format(count=len(found), listed=listed(found, session.plan))
        )
        theirs = box.addButton(tr("Keep theirs"), roles.AcceptRole)
        mine = box.addButton(tr("Save mine"), roles.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(theirs)
        box.exec()
        clicked = box.clickedButton()
        return THEIRS if clicked is theirs else MINE if clicked is mine else CANCEL

    def ask_to_discard(self) -> None:
        """Give up the layer's edits, once the user has said so."""
        session = self._session
        layer: QgsVectorLayer = session.bound_layer
        # A transaction is given up whole and with its editing: nothing brings it back.
        for_good = layer.dataProvider().transaction() is not None
        text = tr("Give up all edits of “{layer}” since the last save?")
        then = tr(
            "Redo brings them back, a step at a time, until something else is edited or editing "
            "ends."
        )
        buttons = QMessageBox.StandardButton
        answer = QMessageBox.question(
            self,
            tr("Discard edits"),
            f"{text.format(layer=layer.name())} {tr('There is no undo.') if for_good else then}",
            buttons.Discard | buttons.Cancel,
            buttons.Cancel,
        )
        if answer == buttons.Discard and session.layer is not None:
            session.editor.drop()
            session.bound_layer.rollBack(for_good)
            session.flush()
            self.update_row()
