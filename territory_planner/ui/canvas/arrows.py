"""Numbered arrows over the map."""

from __future__ import annotations

from collections.abc import Sequence
from math import hypot

from qgis.core import QgsPointXY
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QLineF, QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from ...core.model.data_classes import dataclass
from ..theme import number_of
from .canvas_item import CanvasItem

INK = QColor("#22262a")
PAPER = QColor("#ffffff")
SHORTEST, HEAD, BADGE, REACH = 26.0, 11.0, 9.0, 9.0
"""Pixels: least length of an arrow, its head, radius of its number, how near a click must be."""
APART = 2 * BADGE + 2
"""Pixels between the middles of two numbers."""
FARTHEST = 3
"""How many numbers' widths arrows are moved at most to make room for their numbers."""


@dataclass(frozen=True)
class MapArrow:
    """An arrow in map coordinates."""

    start: QgsPointXY
    end: QgsPointXY


class ArrowItem(CanvasItem):
    """Groups of arrows; the arrows of a group share its number."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._groups: list[list[MapArrow]] = []
        self._bright: int | None = None
        self._numbered = True
        self.setZValue(50)

    def show_arrows(self, groups: Sequence[Sequence[MapArrow]], numbered: bool = True) -> None:
        """Show these groups instead, numbered from 1 or with a dot."""
        self._groups, self._numbered = [list(group) for group in groups], numbered
        self._bright = None
        self.update()

    def highlight(self, number: int | None) -> None:
        """Show one group brighter, or none."""
        if number != self._bright:
            self._bright = number
            self.update()

    def arrow_at(self, place: QPointF) -> int | None:
        """Return the group with an arrow at a place of the canvas (pixels), None for none."""
        near = [
            (_distance(place, line), number)
            for number, lines in enumerate(self._lines())
            for line in lines
        ]
        distance, number = min(near, default=(REACH, None))
        return number if distance < REACH else None

    def draw(self, painter: QPainter) -> None:
        """Draw the arrows, the best on top."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        groups = self._lines()
        for number in reversed(range(len(groups))):
            for line in groups[number]:
                self._draw_line(painter, line, number)
        for place, number in reversed(self.numbers()):
            self._draw_number(painter, place, number)

    def numbers(self) -> list[tuple[QPointF, int]]:
        """Return where numbers are drawn (pixels), and which: none lies on another.

        Where there is no room, the better suggestion has it.
        """
        drawn: list[tuple[QPointF, int]] = []
        for number, lines in enumerate(self._lines()):
            for line in lines:
                if _is_free(line.p1(), [place for place, _ in drawn]):
                    drawn.append((line.p1(), number))
        return drawn

    def _lines(self) -> list[list[QLineF]]:
        """Return the arrows in pixels; groups that begin at one place stand side by side."""
        groups: list[list[QLineF]] = []
        taken: list[QPointF] = []
        for arrows in self._groups:
            lines = [self._line(arrow) for arrow in arrows]
            shift = _free_shift([line.p1() for line in lines], taken)
            groups.append([line.translated(shift) for line in lines])
            taken += [line.p1() for line in groups[-1]]
        return groups

    def _line(self, arrow: MapArrow) -> QLineF:
        """Return the arrow in pixels, long enough to see and to hit."""
        line = QLineF(self.toCanvasCoordinates(arrow.start), self.toCanvasCoordinates(arrow.end))
        if 0 < line.length() < SHORTEST:
            line.setLength(SHORTEST)
        return line

    def _draw_line(self, painter: QPainter, line: QLineF, number: int) -> None:
        unit = line.unitVector()
        along = QPointF(unit.dx(), unit.dy())
        across = QPointF(-along.y(), along.x())
        neck = line.p2() - along * HEAD
        head = QPolygonF([line.p2(), neck + across * HEAD * 0.6, neck - across * HEAD * 0.6])
        width = 5.0 if number == self._bright else 3.5
        for colour, more in ((PAPER, 2.5), (INK, 0.0)):
            pen = QPen(colour, width + more)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawLine(line.p1(), neck)
        painter.setPen(QPen(PAPER, 1.25))
        painter.setBrush(QBrush(INK))
        painter.drawPolygon(head)

    def _draw_number(self, painter: QPainter, place: QPointF, number: int) -> None:
        painter.setPen(QPen(INK, 1.25))
        painter.setBrush(QBrush(INK if number == self._bright else PAPER))
        painter.drawEllipse(place, BADGE, BADGE)
        painter.setPen(PAPER if number == self._bright else INK)
        box = QRectF(place - QPointF(BADGE, BADGE), place + QPointF(BADGE, BADGE))
        text = str(number + 1) if self._numbered else "•"
        painter.drawText(box, number_of(Qt.AlignmentFlag.AlignCenter), text)


def _free_shift(badges: Sequence[QPointF], taken: Sequence[QPointF]) -> QPointF:
    """Return by how much to move `badges` so that none lies on a `taken` one, as little as can be.

    Where there is no room near for all of them there is for the first; else they stay.
    """
    turns = range(-FARTHEST, FARTHEST + 1)
    shifts = [QPointF(across * APART, down * APART) for across in turns for down in turns]
    shifts.sort(key=lambda shift: (hypot(shift.x(), shift.y()), abs(shift.y()), -shift.x()))
    fitting = (
        shift
        for some in (badges, badges[:1])
        for shift in shifts
        if all(_is_free(badge + shift, taken) for badge in some)
    )
    return next(fitting, QPointF())


def _is_free(badge: QPointF, taken: Sequence[QPointF]) -> bool:
    """Tell whether a number may stand at a place beside others."""
    return all(QLineF(badge, other).length() >= APART for other in taken)


def _distance(place: QPointF, line: QLineF) -> float:
    """Return the distance in pixels from a point to a segment."""
    dx, dy = line.dx(), line.dy()
    square = dx * dx + dy * dy
    share = 0.0
    if square:
        share = ((place.x() - line.x1()) * dx + (place.y() - line.y1()) * dy) / square
    nearest = line.pointAt(min(max(share, 0.0), 1.0))
    return hypot(place.x() - nearest.x(), place.y() - nearest.y())
