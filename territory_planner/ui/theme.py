"""Colours and sizes that follow the theme of QGIS."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QModelIndex, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen
from qgis.PyQt.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolBar,
    QTreeView,
    QWidget,
)

ABOVE = QColor("#d55e00")
"""Over the tolerance (Okabe and Ito's vermilion)."""
BELOW = QColor("#0072b2")
"""Under the tolerance (their blue)."""
BELOW_ON_DARK = QColor("#56b4e9")
SEEN, GREY_SEEN = 3.0, 4.5
"""Contrast that colours of icons have at least with what they stand on; greys, which would be taken
for what is switched off, have more."""
GREYISH = 60
"""Saturation (of 255) up to which a colour is a grey."""
LEAST = 4.5
"""Contrast that text has at least with what it stands on."""
FOCUS_WIDTH = 2
"""Pixels of the frame around what has the keyboard's focus."""
ROW_SHARE = 1.7
"""Row height, as a multiple of the font's height."""


class Probe(QTreeView):
    """A list that is never shown, to learn the colours of the theme from.

    Themes made by a style sheet (QGIS's Night Mapping) colour labels and lists, not the
    palette that other widgets inherit: what is painted by hand asks a list instead.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()

    def colours(self) -> QPalette:
        """Return the palette as the theme has it now."""
        self.ensurePolished()
        return self.palette()


class ReadableDelegate(QStyledItemDelegate):
    """Entries that are read under the pointer, too.

    QGIS's Night Mapping writes those of tables and lists black on dark grey there.
    """

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Paint the entry as if the pointer were elsewhere."""
        option.state &= ~QStyle.StateFlag.State_MouseOver
        super().paint(painter, option, index)


def number_of(flags: Any) -> int:
    """Return Qt flags as the number that item data and `QPainter.drawText` want.

    PyQt 5's flags are numbers; PyQt 6's have a value.
    """
    return int(getattr(flags, "value", flags))


def is_dark(palette: QPalette) -> bool:
    """Tell whether the theme is dark."""
    return palette.color(QPalette.ColorRole.Base).lightness() < 128


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two colours, 1 to 21 (WCAG 2, relative luminance)."""
    low, high = sorted(_luminance(each) for each in (one, other))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: QColor) -> float:
    linear = [
        each / 12.92 if each <= 0.03928 else ((each + 0.055) / 1.055) ** 2.4
        for each in colour.getRgbF()[:3]
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def readable(colour: QColor, palette: QPalette) -> QColor:
    """Return a colour for text, moved away from the grounds of the theme until it can be read."""
    role = QPalette.ColorRole
    grounds = [palette.color(each) for each in (role.Base, role.Window)]
    end = QColor("white") if is_dark(palette) else QColor("black")
    tried = (blend(colour, end, step / 20) for step in range(21))
    return next(
        (each for each in tried if min(contrast(each, ground) for ground in grounds) >= LEAST), end
    )


def seen_on(colour: QColor, ground: QColor) -> QColor:
    """Return a colour for icons, moved away from their ground where it is hardly seen there."""
    wanted = SEEN if colour.saturation() > GREYISH else GREY_SEEN
    end = max((QColor("white"), QColor("black")), key=lambda each: contrast(each, ground))
    tried = (blend(colour, end, step / 20) for step in range(21))
    return next((each for each in tried if contrast(each, ground) >= wanted), end)


def bar_ground() -> QColor:
    """Return what buttons and menus stand on: a theme by a style sheet has its own for bars."""
    bar = QToolBar()
    bar.ensurePolished()
    return bar.palette().color(QPalette.ColorRole.Window)


def warning_colour(palette: QPalette) -> QColor:
    """Return the colour of text that says something is wrong, readable on the theme."""
    return readable(QColor("#ff9d4d") if is_dark(palette) else QColor("#b04a00"), palette)


def link_colour(palette: QPalette) -> QColor:
    """Return the colour of words that can be clicked, readable on the theme."""
    return readable(palette.color(QPalette.ColorRole.Link), palette)


def frame_focus(
    painter: QPainter, widget: QWidget, palette: QPalette, filled: bool = False
) -> None:
    """Frame a widget that is painted by hand while it has the keyboard's focus, to be seen.

    Parameters
    ----------
    filled : bool
        It stands on the colour of what is chosen.
    """
    if not widget.hasFocus():
        return
    role = QPalette.ColorRole
    seen = readable(palette.color(role.Highlight), palette)
    painter.setPen(QPen(palette.color(role.HighlightedText) if filled else seen, FOCUS_WIDTH))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(widget.rect().adjusted(1, 1, -1, -1))


def below_colour(palette: QPalette) -> QColor:
    """Return the colour of bars under the tolerance."""
    return BELOW_ON_DARK if is_dark(palette) else BELOW


def blend(first: QColor, second: QColor, share: float) -> QColor:
    """Return `first` with `share` of `second` mixed in."""
    return QColor(
        *(
            round(one + (other - one) * share)
            for one, other in zip(first.getRgb()[:3], second.getRgb()[:3])
        )
    )


def faint(palette: QPalette, share: float) -> QColor:
    """Return the background with `share` of the text colour mixed in: bands, hairlines."""
    role = QPalette.ColorRole
    return blend(palette.color(role.Base), palette.color(role.Text), share)


def muted(palette: QPalette) -> QColor:
    """Return the colour of text that matters less."""
    role = QPalette.ColorRole
    soft = blend(palette.color(role.WindowText), palette.color(role.Window), 0.35)
    return readable(soft, palette)


def row_height(widget: QWidget) -> int:
    """Return the height of a table's rows."""
    return round(QFontMetrics(widget.font()).height() * ROW_SHARE)


def title_widths(header: QHeaderView) -> list[int]:
    """Return how wide the title of each column is, in the theme's font and with its margins."""
    header.ensurePolished()
    return [header.sectionSizeHint(column) for column in range(header.count())]


def scaled_font(font: QFont, share: float, bold: bool = False) -> QFont:
    """Return `font` larger or smaller by `share`."""
    other = QFont(font)
    size = font.pointSizeF()
    if size > 0:
        other.setPointSizeF(size * share)
    else:
        other.setPixelSize(round(font.pixelSize() * share))
    other.setBold(bold)
    return other
