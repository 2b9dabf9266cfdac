"""Texts from data where a widget would read markup: names must show as they are, and do nothing.

Qt guesses whether a text is rich, in tips and in labels that are not told; a territory called
`<img src="file:///…">` would have that file opened. What is made of data goes through here, or
into a label whose format is plain text.
"""

from __future__ import annotations

import re
from html import escape
from typing import Any

from qgis.PyQt.QtCore import QAbstractItemModel, QEvent, QModelIndex, QRect, Qt
from qgis.PyQt.QtGui import QFontMetrics, QHelpEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from ..layers.text import plain
from .theme import number_of

LONGEST_LINE = 400
"""Letters of a line in a tip, or of a cell of a list."""

_BEFORE_UNIT = re.compile(r"(?<=\d) (?=(?:%|km²?|m²?|min|[kMG])(?!\w))")
_FROM_TO = re.compile(r" → (?=[+−–∞\d])")

_SENTENCE = re.compile(r".*?(?:\w{3}|[\d%”)])[.!?](?=\s|$)|.+", re.DOTALL)
"""Up to the next stop that is not one of a short word, as in "St. Louis"."""


def html(text: str) -> str:
    """Return a text for between the tags of a widget that reads HTML, to be seen as it is."""
    return escape(text, quote=False).replace("\n", "<br>")


def html_field(name: str) -> str:
    """Return what shows a field's value in a map tip, which reads HTML, as it is."""
    return f"[% replace(\"{name}\", map('&', '&amp;', '<', '&lt;')) %]"


def unbroken(text: str) -> str:
    """Return a text in which no number is broken off its unit, "3.2 %", nor off what it was."""
    return _FROM_TO.sub("\u00a0→\u00a0", _BEFORE_UNIT.sub("\u00a0", text))


def height_in(text: str, width: int, metrics: QFontMetrics) -> int:
    """Return how high a text is in a width (pixels), in as many lines as it takes."""
    room, flags = QRect(0, 0, width, 1 << 14), number_of(Qt.TextFlag.TextWordWrap)
    return metrics.boundingRect(room, flags, text).height()


def sentences(text: str) -> list[str]:
    """Return the sentences of a text, at least one."""
    return [found.group().strip() for found in _SENTENCE.finditer(text)] or [text]


def lines_in(high: int, metrics: QFontMetrics) -> int:
    """Return how many lines a height (pixels) has room for, at least one."""
    # The last line is as high as its letters: more than its distance, where the leading is below 0.
    return max((high - metrics.height()) // metrics.lineSpacing() + 1, 1)


def has_room(text: str, width: int, metrics: QFontMetrics, lines: int) -> bool:
    """Tell whether a label of a width (pixels) shows a text in so many lines."""
    most = (lines - 1) * metrics.lineSpacing() + metrics.height()
    return height_in(text, width, metrics) <= most


def that_fits(text: str, width: int, metrics: QFontMetrics, lines: int) -> str:
    """Return a text cut to what a label of a width (pixels) shows in so many lines."""

    def fits(text: str) -> bool:
        return has_room(text, width, metrics, lines)

    more = "\u00a0…"  # never on a line of its own
    ends = [at for at, letter in enumerate(text) if letter in " \n"]
    if fits(text) or not ends:
        return text
    low, high = 0, len(ends) - 1
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if fits(text[: ends[middle]] + more) else (low, middle - 1)
    return text[: ends[low]] + more


def tip(text: str) -> str:
    """Return a text for a tip, its lines kept, to be seen as it is."""
    lines = "\n".join(plain(line, LONGEST_LINE) for line in text.split("\n"))
    # Qt finds markup by its first letters; where there are none, it is plain already.
    return f"<qt>{html(lines)}</qt>" if "<" in lines or "&" in lines else lines


def cell(text: str) -> str:
    """Return a text for a cell of a list, or an entry of a box, which show text as it is."""
    return plain(text, LONGEST_LINE)


def action_text(text: str) -> str:
    """Return a text for a menu's entry or a button, where "&" would mark a key."""
    return text.replace("&", "&&")


def plain_label(parent: QWidget) -> QLabel:
    """Return a label that shows any text as it is."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


class PlainTips(QStyledItemDelegate):
    """Shows an entry's text as its tip: QGIS's own models put names into markup as they are."""

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex,
    ) -> bool:
        """Show the tip."""
        if event.type() != QEvent.Type.ToolTip:
            return super().helpEvent(event, view, option, index)
        QToolTip.showText(event.globalPos(), tip(entry_text(index.model(), index)), view)
        return True


def entry_text(model: QAbstractItemModel, index: QModelIndex) -> str:
    """Return what an entry shows, '' for nothing."""
    text: Any = model.data(index, Qt.ItemDataRole.DisplayRole) if index.isValid() else ""
    return text if isinstance(text, str) else ""
