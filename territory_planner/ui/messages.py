"""What the panel tells, once: in passing for a while, and what is to be read until it is done with.

Over the map only what can't be read in the panel, which is closed or behind another one.
"""

from __future__ import annotations

import numpy as np
from qgis.core import Qgis
from qgis.gui import QgsMessageBar, QgsMessageBarItem
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..layers.live.session.session import PlanSession
from ..layers.text import plain, tr
from .markup import html, plain_label, sentences, that_fits, unbroken

MESSAGE_SECONDS = 6
MOST_LINES, MOST_HIGH = 8, 1 / 7
"""Lines of it that are shown before the user asks for more, and the share of the panel's height
that they may take."""

FEWEST_LINES = 2
"""The same while something is proposed: what it does is told below, and the table needs room."""

MOST_BESIDE = 1 / 3
"""Share of the width that buttons may take from a message before they stand below it."""

LONGEST = 1500
"""Letters of what is said that are shown then: a panel has no room for a book."""

TINTS = {
    Qgis.MessageLevel.Warning: "rgba(230, 120, 0, 45)",
    Qgis.MessageLevel.Critical: "rgba(230, 120, 0, 45)",
    Qgis.MessageLevel.Success: "rgba(0, 150, 90, 40)",
}
"""Grounds of what stays, by its level, over those of any theme; what has none is in passing."""

IN_PASSING = "rgba(128, 128, 128, 40)"
"""Ground of what is said in passing alone."""


class Messages(QFrame):
    """Shows what is to be read until it is dismissed, or the user does something else.

    Parameters
    ----------
    message_bar : QgsMessageBar, optional
        Where what is said goes while the panel is out of sight: of what stays, the first sentence.

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
        self._whole = ""
        self.more = QToolButton(self)
        self.more.setCheckable(True)
        self.more.setVisible(False)
        self.lead = QToolButton(self)
        self.lead.setText(tr("Show them"))
        self.lead.setToolTip(tr("Select these units, and zoom to them"))
        self.lead.setVisible(False)
        self.dismiss = QToolButton(self)
        self.dismiss.setText("✕")
        self.dismiss.setAutoRaise(True)
        self.dismiss.setToolTip(tr("Dismiss"))
        self.dismiss.setAccessibleName(tr("Dismiss"))
        self.passing = plain_label(self)
        self.passing.setWordWrap(True)
        self.passing.setVisible(False)
        self._tint = IN_PASSING
        self._passed = QTimer(self)
        self._passed.setSingleShot(True)
        self._passed.setInterval(1000 * MESSAGE_SECONDS)
        self._lay_out()
        self.setVisible(False)
        self.dismiss.clicked.connect(self.forget)
        self._passed.timeout.connect(self._pass_by)
        self.more.toggled.connect(lambda _whole: self._show_text())
        self.lead.clicked.connect(lambda: self.led.emit(self._about))
        session.said.connect(self._say)
        session.concerned.connect(self._on_concerned)
        session.state_changed.connect(self._on_state)
        session.preview_changed.connect(self._on_preview)

    def _lay_out(self) -> None:
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        buttons = QHBoxLayout()
        for button in (self.more, self.lead):
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        buttons.addStretch(1)
        self._box.addWidget(self.text, 1)
        self._box.addLayout(buttons)
        row = QHBoxLayout()
        row.addLayout(self._box, 1)
        row.addWidget(self.dismiss, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 4, 4, 4)
        layout.addLayout(row)
        layout.addWidget(self.passing)

    def forget(self) -> None:
        """Show nothing: the user did something else."""
        self._forget_what_stays()
        self._pass_by()

    def _forget_what_stays(self) -> None:
        self._whole, self._of_proposal = "", False
        self.text.clear()
        self._show_what_is()

    def _pass_by(self) -> None:
        """End what was said in passing."""
        self._passed.stop()
        self.passing.clear()
        self._show_what_is()

    def _show_what_is(self) -> None:
        """Show what there is to read, on its ground."""
        stays, passes = bool(self._whole), bool(self.passing.text())
        for each in (self.text, self.dismiss):
            each.setVisible(stays)
        if not stays:
            self.more.setVisible(False)
            self.lead.setVisible(False)
        self.passing.setVisible(passes)
        ground = self._tint if stays else IN_PASSING
        self.setStyleSheet(f"Messages {{ background: {ground}; }}")
        self.setVisible(stays or passes)

    def _say(self, said: str, level: Qgis.MessageLevel) -> None:
        text = plain(said, LONGEST)
        if level not in TINTS:
            self._say_in_passing(text, level)
            return
        # What is being written in turns, it is said of.
        self._of_proposal = self._session.preview is not None
        self._steps = self._count_steps() + int(self._session.editor.in_stroke)
        self.lead.setVisible(False)
        self._whole, self._tint = unbroken(text), TINTS[level]
        self.more.setChecked(False)
        self._show_text()
        self._show_what_is()
        if not self.isVisible():  # the panel is closed, or behind another one
            self._push(sentences(text)[0], level)

    def _say_in_passing(self, text: str, level: Qgis.MessageLevel) -> None:
        """Show a sentence for a while, beside what stays."""
        whole, room = unbroken(text), self._room()
        self.passing.setText(that_fits(whole, room, self.passing.fontMetrics(), self._most_lines()))
        self.passing.setToolTip(html(text))
        self._show_what_is()
        self._passed.start()
        if not self.isVisible():
            self._pass_by()
            self._push(text, level)

    def _show_text(self) -> None:
        """Show all that is told, or as much as leaves the plan its room."""
        gap, room, most = self.layout().spacing(), self._room(), self._most_lines()
        buttons, ways = [] if self.lead.isHidden() else [self.lead], QBoxLayout.Direction
        # Beside or below it stand the buttons: first none for more, which is there for what is cut.
        for beside in (buttons, [*buttons, self.more]):
            taken = sum(each.sizeHint().width() + gap for each in beside)
            is_below = taken > MOST_BESIDE * room
            width = room if is_below else room - taken
            shown = that_fits(self._whole, width, self.text.fontMetrics(), most)
            is_cut = shown != self._whole
            if not is_cut:
                break
        self._box.setDirection(ways.TopToBottom if is_below else ways.LeftToRight)
        self.more.setVisible(is_cut)
        self.more.setText(tr("Less") if self.more.isChecked() else tr("More"))
        self.text.setText(self._whole if self.more.isChecked() else shown)

    def _room(self) -> int:
        """Return how wide a text may be: as the panel is, also before that is shown."""
        gap = self.layout().spacing()
        return self.parentWidget().width() - 12 - self.dismiss.sizeHint().width() - gap

    def _most_lines(self) -> int:
        """Return how many lines are shown: fewer in a low panel, where rows need their room."""
        if self._session.preview is not None:
            return FEWEST_LINES
        high = MOST_HIGH * self.parentWidget().height() / self.text.fontMetrics().lineSpacing()
        return max(FEWEST_LINES, min(MOST_LINES, round(high)))

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
            self._forget_what_stays()

    def _on_preview(self) -> None:
        """Tell more or less, as a proposal has come; what was said of one goes with it."""
        if self._of_proposal and self._session.preview is None:
            self._forget_what_stays()
        elif self._whole:
            self._show_text()

    def _count_steps(self) -> int:
        """Return where the layer's undo stack stands; -1 without a layer."""
        layer = self._session.layer
        return -1 if layer is None else layer.undoStack().index()
