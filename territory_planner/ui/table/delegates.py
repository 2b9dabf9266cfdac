"""How the cells of the table of territories are painted."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

from qgis.PyQt.QtCore import QLocale, QModelIndex, QPointF, QRect, QRectF, QSize, Qt
from qgis.PyQt.QtGui import (
    QColor,
    QFontMetrics,
    QIcon,
    QPainter,
    QPalette,
    QPen,
    QPixmap,
    QPolygonF,
)
from qgis.PyQt.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from ...core.model.problem import FREE, FROZEN
from ...layers.numbers import is_beyond, is_within
from ..markup import has_room, height_in
from ..short_names import short_name
from ..theme import (
    ABOVE,
    ReadableDelegate,
    below_colour,
    contrast,
    faint,
    muted,
    number_of,
    row_height,
)
from .columns import BREAK, Bar, Heat
from .territory_model import BAR_ROLE, HEAT_ROLE, VALUE_ROLE

THIN_SPACE = "\u2009"
NUMBER_ENDS = tuple("%kMG")
ARROW = " → "
MOST_LINES = 3
"""Lines that a suggestion takes in its list."""

LINES_FULL = (0, 2.6, 2.2, 1.8, 1.4)
"""Of how many lines a suggestion may be, one after another: none for as many as it is. Lines end
where a word does, and are not all full."""

CHIP_SHARE = 0.8
"""Side of the colour chip, as a share of the font's height."""

RIM = 2
"""Pixels of the frame that is left of a chip whose colour the map does not have."""


class RowDelegate(ReadableDelegate):
    """Rows of one height, with a hairline below instead of a grid, and no focus frame."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = parent

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """Return the row height of the house."""
        size = super().sizeHint(option, index)
        return QSize(size.width(), row_height(self._view))

    def displayText(self, value: Any, locale: QLocale) -> str:
        """Keep numbers off the edge of their column."""
        text = super().displayText(value, locale)
        return text + THIN_SPACE if text[-1:].isdigit() or text[-1:] in NUMBER_ENDS else text

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Paint the cell, then the hairline."""
        option.state &= ~QStyle.StateFlag.State_HasFocus
        super().paint(painter, option, index)
        hairline(painter, option)


class MoveDelegate(RowDelegate):
    """“From → to”: where there is no room for both names, both are shortened.

    Attributes
    ----------
    mode : Qt.TextElideMode
        Where a name is cut: in its middle, for names of one list that begin alike.
    """

    mode = Qt.TextElideMode.ElideMiddle

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Shorten the names."""
        super().initStyleOption(option, index)
        if ARROW in option.text:
            room = room_of(option, self._view)
            option.text = self.that_fits(option.text, room, option.fontMetrics)

    def that_fits(self, text: str, room: int, metrics: QFontMetrics) -> str:
        """Return as much of a text as has room (pixels)."""
        return shortened(text, room, metrics, self.mode)


class SuggestionDelegate(MoveDelegate):
    """“Unit → territory”, once or more, in a few lines where one has no room for it.

    Names are cut only where these don't do: at their end, where their tip goes on.
    """

    mode = Qt.TextElideMode.ElideRight

    def that_fits(self, text: str, room: int, metrics: QFontMetrics) -> str:
        """Return a text, its names cut where it takes more than a few lines."""
        for share in LINES_FULL:
            shown = shortened(text, round(share * room), metrics, self.mode) if share else text
            if has_room(shown, room, metrics, MOST_LINES):
                return shown
        return shortened(text, room, metrics, self.mode)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """Return room for as many lines as are shown."""
        size, view = super().sizeHint(option, index), self._view
        if index.column():
            return size
        room = view.header().sectionSize(0) - margin_of(view.style())
        metrics = view.fontMetrics()
        shown = self.that_fits(index.data(), room, metrics)
        high = max(height_in(shown, room, metrics) - metrics.height(), 0)
        return QSize(size.width(), row_height(view) + high)


class SentenceDelegate(MoveDelegate):
    """The first column of a tree holds sentences: below a title, they are read in full."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """Return room for as many lines as a sentence takes."""
        size, view = super().sizeHint(option, index), self._view
        above = index.parent()
        if index.column() or not above.isValid():
            return size
        is_alone = view.isFirstColumnSpanned(index.row(), above)
        width = view.viewport().width() if is_alone else view.header().sectionSize(0)
        room = width - 2 * view.indentation() - margin_of(view.style())
        metrics = view.fontMetrics()
        return size + QSize(0, height_in(index.data(), room, metrics) - metrics.height())


def room_of(option: QStyleOptionViewItem, view: QWidget) -> int:
    """Return how wide the text of an entry may be."""
    part, style = QStyle.SubElement.SE_ItemViewItemText, view.style()
    return style.subElementRect(part, option, view).width() - margin_of(style)


def margin_of(style: QStyle) -> int:
    """Return what a style leaves free beside the text of an entry, on both sides together."""
    return 2 * (style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin) + 1)


def shortened(
    text: str,
    room: int,
    metrics: QFontMetrics,
    mode: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle,
) -> str:
    """Return “from → to” in a width in pixels: shorter names stay whole if they can."""
    names = text.split(ARROW)
    wide = [metrics.horizontalAdvance(name) for name in names]
    left = room - metrics.horizontalAdvance(ARROW) * (len(names) - 1)
    if sum(wide) <= left:
        return text
    each = _fair_share(wide, left)
    return ARROW.join(metrics.elidedText(name, mode, each) for name in names)


def _fair_share(wide: Sequence[int], room: int) -> int:
    """Return the most that each may have of a room, where those that need less leave the rest."""
    for many, least in zip(range(len(wide), 0, -1), sorted(wide)):
        if least > room // many:
            return max(room // many, 0)
        room -= least
    return max(wide)


class ChipDelegate(RowDelegate):
    """A colour chip of the very colour of the map, and the name as far as there is room for it.

    While the map has no such colours the chip is but a frame of what previews and tools have.
    """

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Make room for the chip in place of the style's own swatch."""
        super().initStyleOption(option, index)
        side = round(option.fontMetrics.height() * CHIP_SHARE)
        option.decorationSize = QSize(side, side)
        chip = QPixmap(side, side)
        chip.fill(index.data(Qt.ItemDataRole.DecorationRole))
        if not index.model().is_on_map:
            _hollow(chip, ground_of(option))
        if option.state & QStyle.StateFlag.State_Selected:
            # Else a chip of that very colour is not to be seen on it.
            _frame(chip, option.palette.color(QPalette.ColorRole.HighlightedText))
        swatch = QIcon()
        # The same pixmap for every mode: a style would tint the chip of a selected row.
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected, QIcon.Mode.Active):
            swatch.addPixmap(chip, mode)
        option.icon = swatch
        name, begins = index.data(Qt.ItemDataRole.DisplayRole), index.model().begins
        option.text = short_name(name, begins, room_of(option, self._view), option.fontMetrics)


def _hollow(chip: QPixmap, ground: QColor) -> None:
    painter = QPainter(chip)
    painter.fillRect(chip.rect().adjusted(RIM, RIM, -RIM, -RIM), ground)
    painter.end()


def _frame(chip: QPixmap, colour: QColor) -> None:
    painter = QPainter(chip)
    painter.setPen(colour)
    painter.drawRect(chip.rect().adjusted(0, 0, -1, -1))
    painter.end()


class BarDelegate(RowDelegate):
    """The deviation as a bar from the target line, the tolerance band behind it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Paint band, target line, today's bar and, in a preview, the bar after."""
        super().paint(painter, option, index)
        bar = index.data(BAR_ROLE)
        if bar is not None:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            place = option.rect.adjusted(6, 0, -6, 0)
            paint_bar(painter, place, bar, option.palette, ground_of(option))
            painter.restore()


def ground_of(option: QStyleOptionViewItem) -> QColor:
    """Return the colour behind a cell."""
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    role = QPalette.ColorRole
    return option.palette.color(role.Highlight if chosen else role.Base)


class HeatDelegate(RowDelegate):
    """The deviations of all workloads side by side, those out of tolerance on a ground."""

    def displayText(self, value: Any, locale: QLocale) -> str:
        """Write nothing: each workload is painted in its own place."""
        return ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Paint a place for each workload."""
        super().paint(painter, option, index)
        heats = index.data(HEAT_ROLE) or []
        if not heats:
            return
        painter.save()
        painter.setFont(option.font)
        room = QRectF(option.rect.adjusted(3, 3, -3, -3))
        width = room.width() / len(heats)
        for at, heat in enumerate(heats):
            place = QRectF(room.left() + at * width, room.top(), width - 2, room.height())
            ground = heat_ground(heat, option)
            if ground is not None:
                painter.fillRect(place, ground)
            painter.setPen(heat_ink(ground, option))
            painter.drawText(place, number_of(Qt.AlignmentFlag.AlignCenter), heat.text)
        painter.restore()


def heat_ground(heat: Heat, option: QStyleOptionViewItem) -> QColor | None:
    """Return the ground of a workload out of tolerance, None for one within."""
    if not is_beyond(heat.deviation, heat.tolerance):
        return None
    return ABOVE if heat.deviation > 0 else below_colour(option.palette)


def heat_ink(ground: QColor | None, option: QStyleOptionViewItem) -> QColor:
    """Return a colour for text that can be read on it."""
    if ground is not None:
        return max((QColor("white"), QColor("black")), key=lambda ink: contrast(ink, ground))
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    role = QPalette.ColorRole
    return option.palette.color(role.HighlightedText if chosen else role.Text)


class LockDelegate(RowDelegate):
    """A padlock where a territory is locked: closed when frozen, open when it may gain."""

    def __init__(self, parent: QWidget, icon: Callable[[str, QColor], QIcon]) -> None:
        super().__init__(parent)
        self._icon, self._made = icon, dict[tuple[str, str], QIcon]()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Paint the padlock."""
        super().paint(painter, option, index)
        lock = index.data(VALUE_ROLE)
        if lock == FREE:
            return
        side = min(option.rect.height() - 6, 16)
        place = QRect(0, 0, side, side)
        place.moveCenter(option.rect.center())
        self._padlock("lock" if lock == FROZEN else "unlock", ground_of(option)).paint(
            painter, place
        )

    def _padlock(self, name: str, ground: QColor) -> QIcon:
        """Return a padlock that is seen on a ground, made when it is first needed there."""
        key = name, ground.name()
        if key not in self._made:
            self._made[key] = self._icon(name, ground)
        return self._made[key]


def hairline(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """Draw the line that parts a row from the next."""
    painter.save()
    painter.setPen(QPen(faint(option.palette, 0.12), 1))
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
    painter.restore()


def paint_bar(painter: QPainter, place: QRect, bar: Bar, palette: QPalette, ground: QColor) -> None:
    """Paint a deviation bar into `place`, which has the colour `ground`."""
    middle, side = place.center().x() + 0.5, place.width() / 2
    thick = max(round(place.height() * 0.36), 4)
    wide = max(round(place.height() * 0.68), 8)
    center = place.center().y()

    def at(share: float) -> float:
        return middle + bar.place(share, side)

    left, right = at(-bar.tolerance), at(bar.tolerance)
    painter.fillRect(QRectF(left, center - wide / 2, right - left, wide), faint(palette, 0.13))
    shown = bar.deviation if bar.after is None else bar.after
    if shown == shown:
        colour = bar_colour(shown, bar.tolerance, palette)
        span = _span(middle, at(shown), center, thick)
        base = palette.color(QPalette.ColorRole.Base)
        if ground != base:
            # On a selected row: blue is not seen on blue.
            painter.fillRect(span.adjusted(-1, -1, 1, 1), base)
        painter.fillRect(span, colour)
        if bar.after is not None and bar.deviation == bar.deviation:
            painter.setPen(QPen(muted(palette), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(_span(middle, at(bar.deviation), center, thick))
        for slit in slits(bar, side):
            _paint_slit(painter, QPointF(middle + slit, center), thick, ground)
    painter.fillRect(QRectF(middle - 0.5, center - wide / 2, 1, wide), muted(palette))
    for limit in (bar.least, bar.most):
        if abs(limit) < bar.reach:
            tick = QRectF(at(limit) - 1, center - wide / 2, 2, wide)
            painter.fillRect(tick, faint(palette, 0.7))


def slits(bar: Bar, side: float) -> list[float]:
    """Return where bars have a slit, in pixels from the target line to the slit's middle.

    One is where the scale is broken, one near the end of a bar that is longer than the scale.
    """
    found = []
    for share in (bar.deviation, math.nan if bar.after is None else bar.after):
        knee, size = bar.knee(side), abs(share)
        if knee < size and knee < bar.reach:
            found.append(math.copysign(bar.place(knee, side) + BREAK / 2 + 0.5, share))
        if size > bar.reach:
            found.append(math.copysign(side - BREAK - 2, share))
    return sorted(set(found))


def _paint_slit(painter: QPainter, middle: QPointF, thick: float, ground: QColor) -> None:
    """Cut a bar in two, aslant."""
    high, aslant = thick / 2 + 1, 1.5
    corners = [(aslant, -high), (-aslant, high)]
    right = [middle + QPointF(x + BREAK / 2, y) for x, y in corners]
    left = [middle + QPointF(x - BREAK / 2, y) for x, y in reversed(corners)]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawPolygon(QPolygonF([*right, *left]))
    painter.restore()


def bar_colour(deviation: float, tolerance: float, palette: QPalette) -> QColor:
    """Return grey within the tolerance, orange above, blue below."""
    if is_within(deviation, tolerance):
        return faint(palette, 0.5)
    return ABOVE if deviation > 0 else below_colour(palette)


def _span(start: float, end: float, center: float, thick: float) -> QRectF:
    left, right = min(start, end), max(start, end)
    return QRectF(left, center - thick / 2, max(right - left, 1), thick)
