"""Names that do harm where a program is careless, and a look for what became of them."""

from __future__ import annotations

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QAbstractItemModel, QModelIndex, Qt
from qgis.PyQt.QtGui import QTextDocument
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QTextBrowser,
    QTextEdit,
    QWidget,
)

from territory_planner.ui.markup import PlainTips

NAMES = {
    "image": '<img src="file:///tmp/trap.png">',
    "link": "<a href='http://trap.invalid/'>here</a>",
    "open tag": "<b>bold",
    "entity": "&amp; &lt;b&gt;",
    "key mark": "&Save && all",
    "expression": "[% 1/0 || 'computed' %]",
    "formula": "=cmd|' /C calc'!A0",
    "plus": "+1+1",
    "minus": "-2+3",
    "at": "@SUM(A1)",
    "tab": "a\tb",
    "line": "first\nsecond",
    "return": "first\rsecond",
    "right to left": "abc\u202edef\u202c \u2067ghi",
    "nul": "a\0b",
    "escape": "\x1b[31mred\x07",
    "long": "x" * 5000,
    "long digits": "9" * 5000,
    "argument": "%1 %2 %n",
    "place": "{0} {1}",
    "named place": "{name} {units} {0.__class__}",
    "brace": "{",
    "quotes": "\"'`“”'\"",
    "backslash": "\\n\\",
    "emoji": "🏔️ Ω é",
    "half a letter": "a\u200b\ufeffb",
    "nothing seen": "\u2063\u200b",
    "style": "<style>*{display:none}</style>",
    "question": "<?xml version='1.0'?><svg/>",
}
"""By what is the matter with each."""

OWN_LINKS = {"colour", "later"}
TIPS = (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.StatusTipRole, Qt.ItemDataRole.WhatsThisRole)


class Document(QTextDocument):
    """Reads a text as a widget would, and notes what it would open."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.opened: list[str] = []
        self.setHtml(text)
        self.toHtml()
        self.size()

    def loadResource(self, kind: int, url):
        self.opened.append(url.toString())
        return None


def harm(text: str, rich: bool | None = None) -> str:
    """Return what is wrong with a text as a widget shows it; '' when it shows as it is."""
    if not isinstance(text, str):
        return ""
    if rich is None:
        rich = Qt.mightBeRichText(text)
    if not rich:
        return ""
    document = Document(text)
    links = set()
    block = document.begin()
    while block.isValid():
        parts = block.begin()
        while not parts.atEnd():
            form = parts.fragment().charFormat()
            if form.isAnchor():
                links.add(form.anchorHref())
            if form.isImageFormat():
                return f"an image in {text[:200]!r}"
            parts += 1
        block = block.next()
    if document.opened:
        return f"opens {document.opened} for {text[:200]!r}"
    if links - OWN_LINKS:
        return f"links to {links} in {text[:200]!r}"
    return ""


def widget_harms(top: QWidget) -> list[str]:
    """Return what is wrong with any text of a widget, or of one inside it."""
    found = []
    for widget in [top, *top.findChildren(QWidget)]:
        if isinstance(widget, QgsMapCanvas):
            continue
        where = f"{type(widget).__name__} {widget.objectName()}"
        texts = [widget.toolTip(), widget.statusTip(), widget.whatsThis()]
        told = [harm(text) for text in texts]
        if isinstance(widget, QLabel):
            forms = {Qt.TextFormat.PlainText: False, Qt.TextFormat.RichText: True}
            told.append(harm(widget.text(), forms.get(widget.textFormat())))
        if isinstance(widget, (QTextBrowser, QTextEdit)):
            told.append(harm(widget.toHtml(), True))
        if isinstance(widget, QComboBox):
            plain = isinstance(widget.itemDelegate(), PlainTips)
            told += [] if plain else model_harms(widget.model())
        elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
            inside_box = isinstance(widget.parent(), QWidget) and isinstance(
                widget.parent().parent(), QComboBox
            )
            told += [] if inside_box else model_harms(widget.model())
        if isinstance(widget, QAbstractButton):
            told += [harm(action.toolTip()) for action in widget.actions()]
        told += [harm(action.toolTip()) for action in widget.actions()]
        found += [f"{where}: {text}" for text in told if text]
    return found


def model_harms(model: QAbstractItemModel, parent: QModelIndex | None = None) -> list[str]:
    """Return what is wrong with any tip of a model, headers included."""
    at, found = parent or QModelIndex(), []
    for row in range(model.rowCount(at)):
        for column in range(model.columnCount(at)):
            index = model.index(row, column, at)
            found += [harm(model.data(index, role)) for role in TIPS]
            if column == 0 and model.rowCount(index):
                found += model_harms(model, index)
    for column in range(model.columnCount(at)):
        found += [harm(model.headerData(column, Qt.Orientation.Horizontal, role)) for role in TIPS]
    return [text for text in found if text]
