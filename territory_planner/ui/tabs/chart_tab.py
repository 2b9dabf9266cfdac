"""All deviations at a glance, sorted: a chart drawn with Qt alone."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from qgis.PyQt.QtWidgets import QToolTip, QWidget

from ...layers.live.session.session import PlanSession
from ...layers.numbers import band, percent
from ...layers.text import tr
from ..markup import tip
from ..short_names import alike
from ..table.delegates import bar_colour
from ..theme import Probe, faint, frame_focus, muted, number_of, scaled_font
from .chart_names import Bars, paint_names
from .tab import SELECT_TERRITORIES, Tab

MARGIN = 8

WRAPPED = number_of(Qt.TextFlag.TextWordWrap)

FOR_NAMES = 0.25
"""How far the scale reaches on either side at least, as a share of the other: names stand there."""


class ChartTab(Tab):
    """A bar a territory, from the most over to the most under target, over the tolerance band.

    Those that have room are named beside their bars, and each where the pointer rests on it. One
    that is clicked, or chosen with the arrow keys, is selected.
    """

    NAME = "chart"

    def __init__(self, session: PlanSession, parent: QWidget) -> None:
        super().__init__(session, parent)
        self._territory = np.zeros(0, dtype=np.int64)
        self._deviation = np.zeros(0)
        self._names, self._begins = list[str](), dict[str, int]()
        self._tolerance = 0.05
        self._chosen = -1
        self._probe = Probe(self)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Deviation of all territories"))
        session.preview_changed.connect(self.update)

    def title(self) -> str:
        """Return what the tab is called."""
        return tr("Chart")

    def update_tab(self, criterion: int) -> None:
        """Take over the numbers of the session."""
        session = self._session
        if not session.ready:
            return
        active = session.active
        deviation = session.tally.deviation[active, criterion]
        # A load without a target is above all others; what is unknown has no bar.
        order = np.argsort(-np.nan_to_num(deviation, posinf=np.inf), kind="stable")
        self._territory, self._deviation = active[order], deviation[order]
        self._tolerance = float(session.tolerance[criterion])
        self._names = list(map(session.name, self._territory.tolist()))
        self._begins = alike(self._names)
        self.update()

    @property
    def note(self) -> str:
        """What is said on top: during a preview, that the bars are of the plan without it."""
        if self._session.preview is None:
            return ""
        return tr("The plan as it stands; what is proposed is in the table")

    def follow(self, territories: Sequence[int]) -> None:
        """Mark the bar of a single territory."""
        self._chosen = territories[0] if len(territories) == 1 else -1
        self.update()

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        return QSize(340, 220)

    def minimumSizeHint(self) -> QSize:
        """Return the least that can be read."""
        return QSize(200, 120)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the band, the bars and the scale."""
        painter = QPainter(self)
        palette = self._probe.colours()
        painter.fillRect(self.rect(), palette.color(palette.ColorRole.Base))
        if not len(self._territory):
            return
        painter.setFont(scaled_font(self.font(), 0.85))
        plot = self._plot()
        top, bottom = self._y(self._tolerance), self._y(-self._tolerance)
        painter.fillRect(QRectF(plot.left(), top, plot.width(), bottom - top), faint(palette, 0.13))
        width = plot.width() / len(self._territory)
        gap = 1.0 if width >= 4 else 0.0
        zero = self._y(0.0)
        for row, deviation in enumerate(np.nan_to_num(self._deviation, posinf=np.inf).tolist()):
            y = self._y(deviation)
            bar = QRectF(plot.left() + row * width, min(y, zero), width - gap, abs(y - zero))
            bar.setHeight(max(bar.height(), 1.0))
            if self._territory[row] == self._chosen:
                mark = QRectF(bar.left() - gap, plot.top(), max(width, 3), plot.height())
                highlight = palette.color(palette.ColorRole.Highlight)
                highlight.setAlpha(70)
                painter.fillRect(mark, highlight)
            painter.fillRect(bar, bar_colour(deviation, self._tolerance, palette))
        painter.setPen(QPen(muted(palette), 1))
        painter.drawLine(QPointF(plot.left(), zero), QPointF(plot.right(), zero))
        self._paint_scale(painter, plot)
        painter.drawText(self._room_of_note(), WRAPPED, self.note)
        painter.setPen(palette.color(palette.ColorRole.Text))
        bars = Bars(plot, zero, self._deviation)
        paint_names(painter, bars, self._names, self._begins, self._chosen_row())
        frame_focus(painter, self, palette)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pick the territory whose bar was hit."""
        row = self._row(event.pos().x())
        if row >= 0:
            self.asked.emit(SELECT_TERRITORIES, [int(self._territory[row])])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell which territory the pointer is on."""
        row = self._row(event.pos().x())
        text = ""
        if row >= 0:
            told = percent(self._deviation[row], tolerance=self._tolerance)
            text = f"{self._names[row]} · {told}"
        QToolTip.showText(self.mapToGlobal(event.pos()), tip(text), self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the next bar with the arrow keys."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(event.key())
        if step is None or not len(self._territory):
            super().keyPressEvent(event)
            return
        at = self._chosen_row()
        row = at + step if at >= 0 else 0
        row = min(max(row, 0), len(self._territory) - 1)
        self.asked.emit(SELECT_TERRITORIES, [int(self._territory[row])])

    def _chosen_row(self) -> int:
        """Return which bar is marked, -1 for none."""
        at = np.flatnonzero(self._territory == self._chosen)
        return int(at[0]) if len(at) else -1

    def _plot(self) -> QRectF:
        metrics = QFontMetrics(scaled_font(self.font(), 0.85))
        left = max(metrics.horizontalAdvance(percent(end)) for end in self._ends())
        top = self._room_of_note().height() + 2 * MARGIN
        return QRectF(self.rect()).adjusted(left + 2 * MARGIN, top, -MARGIN, -2 * MARGIN)

    def _room_of_note(self) -> QRectF:
        """Return where the note stands: as high as its lines, of no height without one."""
        metrics = QFontMetrics(scaled_font(self.font(), 0.85))
        width = self.width() - 2 * MARGIN
        lines = metrics.boundingRect(0, 0, width, self.height(), WRAPPED, self.note)
        return QRectF(MARGIN, MARGIN, width, lines.height() if self.note else 0)

    def _ends(self) -> tuple[float, float]:
        """Return the finite deviations at the top and the bottom of the plot."""
        least = max(1.5 * self._tolerance, 0.01)
        known = self._deviation[np.isfinite(self._deviation)]
        highest, lowest = float(known.max(initial=least)), float(known.min(initial=-least))
        highest, lowest = max(highest, -FOR_NAMES * lowest), min(lowest, -FOR_NAMES * highest)
        return highest * 1.05, lowest * 1.05

    def _y(self, deviation: float) -> float:
        """Return where a deviation is drawn; an infinite one at the top."""
        plot, (highest, lowest) = self._plot(), self._ends()
        return plot.top() + (highest - min(deviation, highest)) / (highest - lowest) * plot.height()

    def _row(self, x: float) -> int:
        plot = self._plot()
        if not len(self._territory) or not plot.left() <= x < plot.right():
            return -1
        return int((x - plot.left()) / plot.width() * len(self._territory))

    def _paint_scale(self, painter: QPainter, plot: QRectF) -> None:
        """Write the ends of the scale and the tolerance beside the plot."""
        palette = self._probe.colours()
        painter.setPen(muted(palette))
        line = painter.fontMetrics().height()
        marks = {end: percent(end) for end in self._ends()}
        marks[0.0] = "0"
        if self._y(0.0) - self._y(self._tolerance) > 2 * line:
            marks[self._tolerance] = band(self._tolerance)
        right = number_of(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for value, text in marks.items():
            y = min(max(self._y(value) - line / 2, 0), self.height() - line)
            painter.drawText(QRectF(0, y, plot.left() - MARGIN, line), right, text)
