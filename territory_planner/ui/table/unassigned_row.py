"""The row below the table for units that no territory has: a target to paint with, too."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QPoint, QRect, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QContextMenuEvent, QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from qgis.PyQt.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ...core.model.problem import UNASSIGNED
from ...layers.live.session.session import PlanSession
from ...layers.numbers import short, units_text
from ...layers.text import tr
from ..theme import Probe, faint, frame_focus, muted, number_of, row_height
from .delegates import CHIP_SHARE

SPACE = 4


class UnassignedRow(QAbstractButton):
    """Stands still below the rows of the territories, however many they are; checked when picked.

    Signals
    -------
    zoom_asked(), menu_asked(QPoint)
        As for the rows of the table.
    """

    zoom_asked = pyqtSignal()
    menu_asked = pyqtSignal(QPoint)

    def __init__(self, session: PlanSession, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._probe = Probe(self)
        self.figure = ""
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(
            tr(
                "Units that no territory has. While you paint, a click here lets you take units "
                "out of theirs"
            )
        )
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Expanding, policy.Fixed)

    def update_row(self, criterion: int) -> None:
        """Take over the number of units, and their workload."""
        session = self._session
        self.setText(session.name(UNASSIGNED))
        self.figure = ""
        if session.ready:
            loose = session.units_of(UNASSIGNED)
            work = float(session.tally.workload[loose, criterion].sum())
            if len(loose):
                self.figure = f"{units_text(len(loose))} · {short(work)}"
        self.setAccessibleName(f"{self.text()} {self.figure}")
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of the table's rows."""
        return QSize(self.fontMetrics().horizontalAdvance(self.text()), row_height(self))

    def nextCheckState(self) -> None:
        """Stay as it is: what is picked decides."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ask to see the units."""
        self.zoom_asked.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu."""
        self.menu_asked.emit(event.globalPos())

    def event(self, event: QEvent) -> bool:
        """Repaint when the pointer comes and goes."""
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a hollow chip, the name, and the figures at the right."""
        painter, palette = QPainter(self), self._probe.colours()
        chosen = self.isChecked()
        text = palette.color(palette.ColorRole.Text) if self.figure else muted(palette)
        if chosen:
            painter.fillRect(self.rect(), palette.color(palette.ColorRole.Highlight))
            text = palette.color(palette.ColorRole.HighlightedText)
        elif self.underMouse():
            painter.fillRect(self.rect(), faint(palette, 0.08))
        metrics = QFontMetrics(self.font())
        side = round(metrics.height() * CHIP_SHARE)
        painter.setPen(text)
        painter.drawRect(QRect(SPACE, (self.height() - side) // 2, side - 1, side - 1))
        room = self.rect().adjusted(2 * SPACE + side, 0, -2 * SPACE, 0)
        sides = Qt.AlignmentFlag
        middle = sides.AlignVCenter
        painter.drawText(room, number_of(sides.AlignLeft | middle), self.text())
        painter.drawText(room, number_of(sides.AlignRight | middle), self.figure)
        frame_focus(painter, self, palette, filled=chosen)
