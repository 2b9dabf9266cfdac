"""Names and deviations of the territories written over the map, following every edit."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsPointXY, QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from ...core.model.data_classes import dataclass
from ..short_names import alike, short_name
from ..theme import LEAST, contrast, scaled_font
from .canvas_item import CanvasItem

INK, PAPER = QColor("#22262a"), QColor("#ffffff")
PLATE = QColor("#8c2f00")
"""What labels out of tolerance stand on; no other has a plate."""
HALO_WIDTH, HALO_ALPHA = 3.0, 230
ROUND = 3.0
"""Pixels: corners of a plate."""
LONGEST, SHORTEST = 28, 6
"""Letters of a name that are written at most, and at least where it is cut."""
WITHIN, BEYOND = 0.9, 2.0
"""How large, as a multiple of its territory, a label may be; and one that says what is wrong."""


@dataclass(frozen=True)
class MapLabel:
    """A label: where it goes in map coordinates, what it says, and whether that is bad.

    `box` is about as large as what it labels, in map coordinates, `ground` the colour that the map
    gives to it, "" where that is not known.
    """

    place: QgsPointXY
    box: QgsRectangle
    name: str
    figure: str
    outside: bool
    ground: str = ""

    @property
    def ink(self) -> QColor:
        """What it is written in."""
        return PAPER if self.outside else ink_on(self.ground)


class LabelItem(CanvasItem):
    """Writes labels; of two that would overlap the later one is left out.

    A name is cut to the width of its territory, where it differs least from others, and left out
    where there is no room for it. One that says what is wrong stands on a plate, and may be twice
    as wide and high.
    """

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._labels: list[MapLabel] = []
        self._alike: dict[str, int] = {}
        self.setZValue(40)

    @property
    def labels(self) -> list[MapLabel]:
        """What is written, the most important first."""
        return self._labels

    def show_labels(self, labels: list[MapLabel]) -> None:
        """Write these instead."""
        self._labels = labels
        self._alike = alike([label.name for label in labels])
        self.update()

    def draw(self, painter: QPainter) -> None:
        """Write the labels that find room."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = scaled_font(self._canvas.font(), 0.95, bold=True)
        metrics = QFontMetricsF(font)
        canvas = QRectF(self._canvas.rect())
        taken: list[QRectF] = []
        for label in self._labels:
            name = self._fitting_name(label, metrics)
            room = _room(self.toCanvasCoordinates(label.place), metrics, [name, label.figure])
            if not name or not canvas.contains(room):
                continue
            if any(room.intersects(other) for other in taken):
                continue
            taken.append(room)
            path = QPainterPath()
            for row, text in enumerate((name, label.figure)):
                left = room.center().x() - metrics.horizontalAdvance(text) / 2
                baseline = room.top() + metrics.ascent() + row * metrics.height()
                path.addText(QPointF(left, baseline), font, text)
            if label.outside:
                _draw_plate(painter, room)
            else:
                painter.strokePath(path, _halo_pen(label.ink))
            painter.fillPath(path, label.ink)

    def _fitting_name(self, label: MapLabel, metrics: QFontMetricsF) -> str:
        """Return the name as far as its territory has room for it, '' where it has too little."""
        stretch = (BEYOND if label.outside else WITHIN) / self._canvas.mapUnitsPerPixel()
        wide, high = label.box.width() * stretch, label.box.height() * stretch
        longest = min(wide, metrics.averageCharWidth() * LONGEST)
        name = short_name(label.name, self._alike, longest, metrics)
        is_cut = name != label.name and not label.name.endswith(name.removeprefix("…"))
        short = is_cut and len(name) <= SHORTEST
        fits = 2 * metrics.height() <= high and metrics.horizontalAdvance(label.figure) <= wide
        return name if fits and not short else ""


def label_units(
    centroid: np.ndarray, ground: np.ndarray, assignment: np.ndarray, k: int
) -> np.ndarray:
    """Return the unit to label each territory at: the one nearest to the middle of its ground.

    Parameters
    ----------
    centroid : (n, 2) float
        NaN for a unit without outline.
    ground : (n,) float
        How much of the map each takes: a town's many small units are not the middle.

    Returns
    -------
    (k,) int64, -1 for a territory without any place.
    """
    placed = np.flatnonzero((assignment >= 0) & np.isfinite(centroid).all(axis=1))
    owner, xy = assignment[placed], centroid[placed]
    weight = np.maximum(ground[placed], 1e-300)
    chosen = np.full(k, -1, dtype=np.int64)
    if not len(placed):
        return chosen
    total = np.column_stack([np.bincount(owner, weight * axis, k) for axis in xy.T])
    middle = total / np.maximum(np.bincount(owner, weight, k), 1e-300)[:, None]
    apart = np.square(xy - middle[owner]).sum(axis=1)
    order = np.lexsort((apart, owner))
    first = np.append(True, np.diff(owner[order]) > 0)
    chosen[owner[order[first]]] = placed[order[first]]
    return chosen


def label_boxes(
    lowest: np.ndarray, highest: np.ndarray, assignment: np.ndarray, k: int
) -> np.ndarray:
    """Return the box of each territory, (k, 4): lowest x and y, highest x and y; NaN for none.

    Parameters
    ----------
    lowest, highest : (n, 2) float
        Boxes of the units, NaN for a unit without outline.
    """
    boxes = np.full((k, 4), np.nan)
    placed = np.flatnonzero((assignment >= 0) & np.isfinite(lowest).all(axis=1))
    placed = placed[np.argsort(assignment[placed], kind="stable")]
    if len(placed):
        owner, start = np.unique(assignment[placed], return_index=True)
        boxes[owner, :2] = np.minimum.reduceat(lowest[placed], start)
        boxes[owner, 2:] = np.maximum.reduceat(highest[placed], start)
    return boxes


def _room(place: QPointF, metrics: QFontMetricsF, texts: list[str]) -> QRectF:
    width = max(metrics.horizontalAdvance(text) for text in texts) + 6
    height = metrics.height() * len(texts) + 2
    return QRectF(place.x() - width / 2, place.y() - height / 2, width, height)


def ink_on(ground: str) -> QColor:
    """Return a colour for letters that are read on a territory of any colour."""
    if not ground:
        return INK
    inks = (INK, QColor("black"), PAPER)
    told = [contrast(ink, QColor(ground)) for ink in inks]
    return inks[0] if told[0] >= LEAST else inks[told.index(max(told))]


def _draw_plate(painter: QPainter, room: QRectF) -> None:
    """Draw what a label out of tolerance stands on, parted from colours like its own."""
    painter.setPen(QPen(PAPER, 1.0))
    painter.setBrush(PLATE)
    painter.drawRoundedRect(room, ROUND, ROUND)


def _halo_pen(ink: QColor) -> QPen:
    """Return what parts letters from lines beneath: light around dark ones, dark around light."""
    halo = QColor(INK if ink == PAPER else PAPER)
    halo.setAlpha(HALO_ALPHA)
    pen = QPen(halo, HALO_WIDTH)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen
