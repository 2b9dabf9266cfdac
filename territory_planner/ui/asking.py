"""What all questions to the user have: two buttons, one of which goes on, and an end."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QMessageBox, QWidget

from ..layers.live.session.session import PlanSession

OK, SAVE = QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Save


def two_buttons(
    dialog: QDialog, text: str = "", go: QDialogButtonBox.StandardButton = OK
) -> QDialogButtonBox:
    """Return the buttons that accept and reject a dialog; `text` stands on the first."""
    box = QDialogButtonBox(go | QDialogButtonBox.StandardButton.Cancel, dialog)
    if text:
        box.button(go).setText(text)
    box.accepted.connect(dialog.accept)
    box.rejected.connect(dialog.reject)
    return box


def open_about_plan(session: PlanSession, dialog: QDialog) -> None:
    """Open a dialog about the plan on show: it ends when that is read anew, and is gone then."""
    session.plan_reset.connect(dialog.reject)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def is_sure(parent: QWidget, title: str, text: str, go: str = "") -> bool:
    """Ask whether to go on; the button for that says `go`, else yes."""
    buttons = QMessageBox.StandardButton
    yes = buttons.Ok if go else buttons.Yes
    box = QMessageBox(parent)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    box.setStandardButtons(yes | buttons.Cancel)
    if go:
        box.button(yes).setText(go)
    return QMessageBox.StandardButton(box.exec()) == yes
