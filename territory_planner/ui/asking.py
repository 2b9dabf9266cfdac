"""What all questions to the user have: two buttons, one of which goes on, and an end."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QMessageBox,
    QVBoxLayout,
    QWidget,
)

from ..core.model.text import as_entered
from ..layers.live.session.session import PlanSession
from .forms import TabsAsRead
from .markup import plain_label
from .set_up.number_box import NO_MOST, NumberBox, with_range

LETTERS = 48
"""Width of a question in letters: its title has room beside the buttons of the window."""

OK, SAVE = QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Save


def two_buttons(
    dialog: QDialog, text: str = "", go: QDialogButtonBox.StandardButton = OK
) -> QDialogButtonBox:
    """Return the buttons that accept and reject a dialog; `text` stands on the first.

    Tab then goes through the dialog as it is read, whatever was made first.
    """
    dialog.installEventFilter(TabsAsRead(dialog))
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


def ask_text(parent: QWidget, title: str, label: str, text: str = "") -> tuple[str, bool]:
    """Ask for a text, which can't be empty; False when the user thinks better of it."""
    box = QLineEdit(text)
    box.selectAll()
    dialog, buttons = _question(parent, title, label, box)
    needs_text(box, buttons)
    return (box.text(), True) if _asked(dialog) else ("", False)


def needs_text(box: QLineEdit, buttons: QDialogButtonBox) -> None:
    """Let a dialog be accepted only while something stands in a box."""

    def follow(text: str) -> None:
        buttons.button(OK).setEnabled(bool(as_entered(text)))

    box.textChanged.connect(follow)
    follow(box.text())


def ask_number(
    parent: QWidget,
    title: str,
    label: str,
    value: float,
    *,
    least: float = 0.0,
    most: float,
    digits: int = 0,
    suffix: str = "",
) -> tuple[float, bool]:
    """Ask for a number as people write them; False when the user thinks better of it."""
    box = NumberBox(parent, most, digits)
    box.setMinimum(least)
    box.setSuffix(suffix)
    if most < NO_MOST:
        box.setToolTip(with_range("", box))
    box.setValue(value)
    box.selectAll()
    dialog, _ = _question(parent, title, label, box)
    return (box.value(), True) if _asked(dialog) else (0.0, False)


def _question(
    parent: QWidget, title: str, label: str, box: QWidget
) -> tuple[QDialog, QDialogButtonBox]:
    dialog = QDialog(parent)
    dialog.setWindowTitle(title)
    told = plain_label(dialog)
    told.setText(label)
    told.setWordWrap(True)
    told.setBuddy(box)
    layout, buttons = QVBoxLayout(dialog), two_buttons(dialog)
    for widget in (told, box, buttons):
        layout.addWidget(widget)
    box.setFocus()
    dialog.resize(dialog.fontMetrics().averageCharWidth() * LETTERS, dialog.sizeHint().height())
    return dialog, buttons


def _asked(dialog: QDialog) -> bool:
    accepted = bool(dialog.exec())
    dialog.deleteLater()
    return accepted


def is_sure(parent: QWidget, title: str, text: str, go: str = "") -> bool:
    """Ask whether to go on; the button for that says `go`.

    Without it the answer is yes, to what can't be taken back: Enter alone doesn't say so.
    """
    buttons = QMessageBox.StandardButton
    yes = buttons.Ok if go else buttons.Yes
    box = QMessageBox(parent)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    box.setStandardButtons(yes | buttons.Cancel)
    if go:
        box.button(yes).setText(go)
    else:
        box.setDefaultButton(buttons.Cancel)
    return QMessageBox.StandardButton(box.exec()) == yes
