"""What the panel tells: in passing over the map, and what is to be read stays in the panel."""

from __future__ import annotations

import re

import numpy as np
from qgis.core import Qgis
from qgis.gui import QgsMessageBar, QgsMessageBarItem
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from ..layers.live.session.session import PlanSession
from ..layers.text import plain, tr
from .markup import html, plain_label, that_fits, unbroken

MESSAGE_SECONDS = 6
MOST_LINES = 8
"""Lines of it that are shown before the user asks for more."""

FEWEST_LINES = 2
"""The same while something is proposed: what it does is told below, and the table needs room."""

LONGEST = 1500
"""Letters of what is said that are shown then: a panel has no room for a book."""

TINTS = {
    Qgis.MessageLevel.Warning: "rgba(230, 120, 0, 45)",
    Qgis.MessageLevel.Critical: "rgba(230, 120, 0, 45)",
    Qgis.MessageLevel.Success: "rgba(0, 150, 90, 40)",
}
"""Grounds of what stays, by its level, over those of any theme; what has none is in passing."""

_SENTENCE = re.compile(r".*?(?:\w{3}|[\d%”)])[.!?](?=\s)")
"""Up to the first stop that is not one of a short word, as in "St. Louis"."""


class Messages(QFrame):
    """Shows what is to be read until it is dismissed, or the user does something else.

    Parameters
    ----------
    message_bar : QgsMessageBar, optional
        Where what is said goes in passing: of what stays, the first sentence, and only while the
        panel is out of sight.

    Signals
    -------
    led(object)
        Feature ids of the units that what is told is about: the user wants to see them.
    """

    led = pyqtSignal(object)

    def __init__(
        self, session: PlanSession, message_bar: QgsMessageBar | None, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session, self._bar = session, message_bar
        self._in_passing: QgsMessageBarItem | None = None
        self._steps = 0
        self._of_proposal = False
        self.text = plain_label(self)
        self.text.setWordWrap(True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._about: list[int] = []
        self.lead = QToolButton(self)
        self.lead.setText(tr("Show them"))
        self.lead.setToolTip(tr("Select these units, and zoom to them"))
        self.lead.setVisible(False)
        self._whole = ""
        self.more = QToolButton(self)
        self.more.setCheckable(True)
        self.more.setVisible(False)
        self.dismiss = QToolButton(self)
        self.dismiss.setText("✕")
        self.dismiss.setAutoRaise(True)
        self.dismiss.setToolTip(tr("Dismiss"))
        self.dismiss.setAccessibleName(tr("Dismiss"))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 4, 4)
        row.addWidget(self.text, 1)
        for button in (self.more, self.lead, self.dismiss):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.setVisible(False)
        self.dismiss.clicked.connect(self.forget)
        self.more.toggled.connect(lambda _whole: self._show_text())
        self.lead.clicked.connect(lambda: self.led.emit(self._about))
        session.said.connect(self._say)
        session.concerned.connect(self._on_concerned)
        session.state_changed.connect(self._on_state)
        session.preview_changed.connect(self._on_preview)

    def forget(self) -> None:
        """Show nothing: the user did something else."""
        self.setVisible(False)
        self._whole, self._of_proposal = "", False
        self.text.clear()

    def _say(self, said: str, level: Qgis.MessageLevel) -> None:
        text = plain(said, LONGEST)
        if level not in TINTS:
            self._push(text, level)
            return
        # What is being written in turns, it is said of.
        self._of_proposal = self._session.preview is not None
        self._steps = self._count_steps() + int(self._session.editor.in_stroke)
        self.lead.setVisible(False)
        self._whole = unbroken(text)
        self.more.setChecked(False)
        self._show_text()
        self.setStyleSheet(f"Messages {{ background: {TINTS[level]}; }}")
        self.setVisible(True)
        if not self.isVisible():  # the panel is closed, or behind another one
            self._push(first_sentence(text), level)

    def _show_text(self) -> None:
        """Show all that is told, or as much as leaves the plan its room."""
        # As wide as the panel, also before it is shown; beside it stand the buttons.
        beside = [self.more, self.dismiss, *([] if self.lead.isHidden() else [self.lead])]
        taken = sum(each.sizeHint().width() + self.layout().spacing() for each in beside)
        width = self.parentWidget().width() - 16 - taken
        most = MOST_LINES if self._session.preview is None else FEWEST_LINES
        shown = that_fits(self._whole, width, self.text.fontMetrics(), most)
        is_cut = shown != self._whole
        self.more.setVisible(is_cut)
        self.more.setText(tr("Less") if self.more.isChecked() else tr("More"))
        self.text.setText(self._whole if self.more.isChecked() else shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell more or less, as there is room."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width() and self._whole:
            self._show_text()

    def _on_concerned(self, units: np.ndarray) -> None:
        """Lead to the units that what was just told is about, whatever rows they have later."""
        self._about = self._session.feature_ids(units)
        self.lead.setVisible(True)
        self._show_text()

    def _push(self, text: str, level: Qgis.MessageLevel) -> None:
        """Show a sentence over the map; what was said in passing before it makes room."""
        bar = self._bar
        if bar is None:
            return
        if self._in_passing is not None and not sip.isdeleted(self._in_passing):
            bar.popWidget(self._in_passing)
        item = bar.createMessage(tr("Territory Planner"), html(text))
        bar.pushWidget(item, level, MESSAGE_SECONDS)
        self._in_passing = item if level == Qgis.MessageLevel.Info else None

    def _on_state(self) -> None:
        """Make room once the plan was edited further."""
        if not self._session.editor.in_stroke and self._count_steps() != self._steps:
            self.forget()

    def _on_preview(self) -> None:
        """Tell more or less, as a proposal has come; what was said of one goes with it."""
        if self._of_proposal and self._session.preview is None:
            self.forget()
        elif self._whole:
            self._show_text()

    def _count_steps(self) -> int:
        """Return where the layer's undo stack stands; -1 without a layer."""
        layer = self._session.layer
        return -1 if layer is None else layer.undoStack().index()


def first_sentence(text: str) -> str:
    """Return the first sentence of a text."""
    found = _SENTENCE.match(text)
    return found.group() if found else text
