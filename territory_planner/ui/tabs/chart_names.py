"""Names beside the bars of the chart: those that have room, on the side that their bars leave."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QFontMetricsF, QPainter

from ...core.model.data_classes import dataclass
from ..short_names import short_name
from ..theme import number_of

GAP = 3.0
"""Pixels between a name and the line that the bars start from."""

LEAST = 4
"""Letters that a name has room for at least: of less nobody knows it."""


@dataclass(frozen=True)
class Bars:
    """Where bars stand, from left to right.

    Attributes
    ----------
    plot : QRectF
        What they stand in, each in as much of its width.
    zero : float
        How high the line is that they start from.
    deviation : (r,) float64
        NaN for one without a bar.
    """

    plot: QRectF
    zero: float
    deviation: np.ndarray

    @property
    def width(self) -> float:
        """Pixels from one bar to the next."""
        return self.plot.width() / max(len(self.deviation), 1)

    def free(self, row: int, high: float) -> QRectF:
        """Return the room above or below the line that a bar leaves, `high` pixels wide."""
        middle, edge = self.plot.left() + (row + 0.5) * self.width, self.plot
        if self.deviation[row] > 0:
            top, bottom = self.zero + GAP, edge.bottom()
        else:
            top, bottom = edge.top(), self.zero - GAP
        return QRectF(middle - high / 2, top, high, max(bottom - top, 0.0))


def named_bars(bars: Bars, line: float, chosen: int = -1) -> list[int]:
    """Return the bars whose names have room, `line` pixels each: farthest from target first.

    No name lies on another, or on a bar. The `chosen` one goes before all others.
    """
    count, above = len(bars.deviation), bars.deviation > 0
    size = np.nan_to_num(np.abs(bars.deviation), posinf=np.inf)
    if 0 <= chosen < count:
        size[chosen] = np.inf
    reach = int(np.ceil(max(line / bars.width - 1.0, 0.0) / 2))
    apart = int(np.ceil(line / bars.width))
    taken, found = np.zeros(count, dtype=bool), []
    for row in np.argsort(-size, kind="stable").tolist():
        beside = above[max(row - reach, 0) : row + reach + 1]
        near = taken[max(row - apart + 1, 0) : row + apart]
        if not near.any() and (beside == above[row]).all():
            taken[row] = True
            found.append(row)
    return sorted(found)


def paint_names(
    painter: QPainter,
    bars: Bars,
    names: Sequence[str],
    begins: Mapping[str, int],
    chosen: int = -1,
) -> None:
    """Write the names that have room: side by side where that does for all, else upwards."""
    metrics = QFontMetricsF(painter.font())
    line, flag = metrics.height(), Qt.AlignmentFlag
    if max(map(metrics.horizontalAdvance, names), default=0.0) + GAP <= bars.width:
        for row, name in enumerate(names):
            free = bars.free(row, bars.width)
            beside = flag.AlignTop if bars.deviation[row] > 0 else flag.AlignBottom
            if free.height() >= line:
                painter.drawText(free, number_of(beside | flag.AlignHCenter), name)
        return
    for row in named_bars(bars, line, chosen):
        free = bars.free(row, line)
        if free.height() < LEAST * metrics.averageCharWidth():
            continue
        shown = short_name(names[row], begins, free.height(), metrics)
        # Upwards: a name below the line ends at it, one above it starts there.
        beside = flag.AlignRight if bars.deviation[row] > 0 else flag.AlignLeft
        painter.save()
        painter.translate(QPointF(free.left(), free.bottom()))
        painter.rotate(-90)
        room = QRectF(0, 0, free.height(), line)
        painter.drawText(room, number_of(beside | flag.AlignVCenter), shown)
        painter.restore()
