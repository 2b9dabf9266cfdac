"""The figures that tell whether the plan is all right."""

from __future__ import annotations

import numpy as np
from qgis.PyQt.QtCore import QEvent, QRect, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from qgis.PyQt.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from ..core.model.locale import number
from ..layers.live.session.headline import DETACHED, GAPS, OTHERS, OUTSIDE, headline_of, worst_of
from ..layers.live.session.session import PlanSession
from ..layers.numbers import is_beyond, part, percent, units_text
from ..layers.text import plain, tr
from . import markup
from .theme import Probe, faint, frame_focus, muted, number_of, scaled_font, warning_colour

BIG, SMALL = 1.2, 0.8
NO_BREAK = "\u00a0"
FIGURE_GAP, CAPTION_GAP = 18, 8
"""Pixels that keep a number off the next one, and a caption off the next."""


LONGEST_WORKLOAD = 10
"""Letters of a workload's name in a caption: its tip has it whole."""


class BigNumber(QAbstractButton):
    """A large number over a small caption; a click leads to what causes it."""

    def __init__(self, probe: Probe, parent: QWidget) -> None:
        super().__init__(parent)
        self._probe = probe
        self.figure, self.caption, self.bad = "–", "", False
        self._tip = ""
        self._size: QSize | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Expanding, policy.Fixed)

    def show_figure(self, figure: str, caption: str, tip: str, bad: bool = False) -> None:
        """Show another number; `bad` ones stand out."""
        if (figure, caption, tip, bad) == (self.figure, self.caption, self._tip, self.bad):
            return
        self.figure, self.caption, self._tip, self.bad = figure, caption, tip, bad
        self._size = None
        self.setToolTip(markup.tip(tip))
        self.setAccessibleName(f"{figure} {caption}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for the number and two lines of caption."""
        if self._size is None:
            self._size = self._needed()
        return self._size

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew by another font."""
        self._size = None
        super().changeEvent(event)

    def _needed(self) -> QSize:
        big = QFontMetrics(scaled_font(self.font(), BIG, bold=True))
        small = QFontMetrics(scaled_font(self.font(), SMALL))
        number_wide = big.horizontalAdvance(self.figure) + FIGURE_GAP
        caption_wide = _in_two_lines(self.caption, small) + CAPTION_GAP
        return QSize(max(number_wide, caption_wide), big.height() + 2 * small.height() + 10)

    def minimumSizeHint(self) -> QSize:
        """Return the same: a figure is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint number, caption, a soft ground while hovered, and a frame while focused."""
        painter = QPainter(self)
        palette = self._probe.colours()
        if self.underMouse():
            painter.fillRect(self.rect(), faint(palette, 0.08))
        big = scaled_font(self.font(), BIG, bold=True)
        height = QFontMetrics(big).height()
        colour = (
            warning_colour(palette) if self.bad else palette.color(palette.ColorRole.WindowText)
        )
        painter.setFont(big)
        painter.setPen(colour)
        left = number_of(Qt.AlignmentFlag.AlignLeft)
        room = self.rect().adjusted(4, 4, -2, 0)
        painter.drawText(QRect(room.left(), room.top(), room.width(), height), left, self.figure)
        painter.setFont(scaled_font(self.font(), SMALL))
        painter.setPen(muted(palette))
        spare = max(self.width() - self.sizeHint().width(), 0)
        below = room.adjusted(0, height, -min(CAPTION_GAP, spare), 0)
        painter.drawText(below, left | number_of(Qt.TextFlag.TextWordWrap), self.caption)
        frame_focus(painter, self, palette)

    def event(self, event: QEvent) -> bool:
        """Repaint when the pointer comes and goes."""
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        return super().event(event)


class Summary(QWidget):
    """Territories, largest deviation, gaps, detached parts, and what moved since the save.

    Signals
    -------
    clicked(str)
        One of `WHICH`.
    """

    clicked = pyqtSignal(str)
    WHICH = ("territories", "deviation", OUTSIDE, GAPS, DETACHED, OTHERS, "changes")
    """From left to right; what is out of tolerance, and other problems, only where there are."""

    def __init__(self, session: PlanSession, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._grid = layout = QGridLayout(self)
        layout.setContentsMargins(4, 2, 4, 2)
        layout.setHorizontalSpacing(0)
        layout.setVerticalSpacing(0)
        layout.setSizeConstraint(QGridLayout.SizeConstraint.SetNoConstraint)
        self._placed: list[list[str]] = []
        probe = Probe(self)
        self.figures: dict[str, BigNumber] = {}
        for which in self.WHICH:
            figure = BigNumber(probe, self)
            figure.clicked.connect(lambda _checked=False, name=which: self.clicked.emit(name))
            self.figures[which] = figure
        for which in (OUTSIDE, OTHERS):
            self.figures[which].setVisible(False)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Return the height of its rows; where figures don't fit beside one another, they break."""
        widest = max(each.sizeHint().width() for each in self.figures.values())
        return QSize(widest, self._grid.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the figures into two rows where one is too narrow for them."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        shown = [which for which in self.WHICH if not self.figures[which].isHidden()]
        needed = 8 + sum(map(self._needs, shown))
        half = len(shown) if needed <= self.width() else -(-len(shown) // 2)
        rows = [shown[:half], shown[half:]]
        if rows != self._placed:
            self._placed = rows
            self._place(rows)
        # What is left is shared by what each needs, so that none stands close to the next.
        for column in range(len(self.WHICH)):
            needs = [self._needs(row[column]) for row in rows if column < len(row)]
            self._grid.setColumnStretch(column, max(needs, default=0))

    def _needs(self, which: str) -> int:
        """Return how wide (pixels) a figure is at least."""
        return self.figures[which].sizeHint().width()

    def _place(self, rows: list[list[str]]) -> None:
        """Put figures into rows."""
        for figure in self.figures.values():
            self._grid.removeWidget(figure)
        for row, names in enumerate(rows):
            for column, which in enumerate(names):
                self._grid.addWidget(self.figures[which], row, column)
        # At once: what is shown before it has its place is drawn over the first figure.
        self._grid.activate()
        self.updateGeometry()

    def update_figures(self, criterion: int) -> None:
        """Take over the numbers of the session."""
        session = self._session
        if not session.ready:
            return
        tally, show = session.tally, self.figures
        active = session.active
        show["territories"].show_figure(
            number(len(active)),
            tr("{count:territory|territories}, {units}").format(
                count=len(active), units=units_text(tally.n).replace(" ", NO_BREAK)
            ),
            tr("Territories, and units that they are made of"),
        )
        self._show_deviation(active, criterion)
        wrong = headline_of(session.plan)
        loose, detached = wrong.gaps, wrong.detached
        show[OUTSIDE].setVisible(wrong.outside > 0)
        show[OUTSIDE].show_figure(
            number(wrong.outside),
            tr("workloads out of tolerance") if tally.m > 1 else tr("out of tolerance"),
            tr("Territories out of tolerance, each workload by itself"),
            True,
        )
        show["gaps"].show_figure(
            number(loose),
            tr("gaps"),
            tr("Units that no territory has, and areas that no unit covers"),
            loose > 0,
        )
        known = session.shapes is not None
        show["detached"].show_figure(
            number(detached) if known else "…",
            tr("detached"),
            tr("Parts that do not touch the rest of their territory")
            if known
            else tr("Finding out which units touch…"),
            detached > 0,
        )
        self._show_moved(criterion)
        self._arrange()

    def show_others(self, count: int) -> None:
        """Take over how many problems there are that no other figure counts."""
        figure = self.figures[OTHERS]
        figure.setVisible(count > 0)
        text = tr("Broken constraints, units that overlap, territories without units")
        figure.show_figure(number(count), tr("other problems"), text, True)
        self._arrange()

    def _show_deviation(self, active: np.ndarray, criterion: int) -> None:
        """Show the largest of all workloads; of which, unless it is the one on show."""
        session, show = self._session, self.figures["deviation"].show_figure
        worst = worst_of(session.tally, active, criterion)
        if worst is None:
            show("–", tr("largest deviation"), "")
            return
        off, tolerance = worst.deviation, float(session.tolerance[worst.criterion])
        caption, told = tr("largest deviation"), session.name(worst.territory)
        workloads = session.settings.workload_fields
        if len(workloads) > 1:
            workload = plain(workloads[worst.criterion])
            told = tr("{territory}, {workload}: the largest deviation of all workloads").format(
                territory=told, workload=workload
            )
            if worst.criterion != criterion:
                caption = tr("deviation of {workload}").format(workload=_in_caption(workload))
        figure = percent(off, 1 if abs(off) < 1 else 0, tolerance)
        show(figure, caption, told, bool(is_beyond(off, tolerance)))

    def _show_moved(self, criterion: int) -> None:
        tally, show = self._session.tally, self.figures["changes"].show_figure
        if tally.is_first:
            show("–", tr("moved"), tr("Nothing moved: no unit had a territory at the last save"))
            return
        moved = tally.moved
        total = float(tally.service[criterion])
        share = float(tally.workload[moved, criterion].sum()) / total if total else 0.0
        text = tr("moved")
        if len(moved):
            text = tr("moved {share}").format(share=part(share))
        show(
            number(len(moved)),
            text,
            tr("Units that changed territory since the last save, and their share of workload"),
        )


def _in_two_lines(text: str, metrics: QFontMetrics) -> int:
    """Return the least width (pixels) in which a text takes no more than two lines."""
    words = text.split(" ")
    lines = ((" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words) + 1))
    return min(max(map(metrics.horizontalAdvance, pair)) for pair in lines)


def _in_caption(name: str) -> str:
    """Return a workload's name for the end of a caption, in one piece."""
    whole = len(name) <= LONGEST_WORKLOAD
    shown = name if whole else name[: LONGEST_WORKLOAD - 1].rstrip() + "…"
    return shown.replace(" ", NO_BREAK)
