"""A bar of commands that shows all of them, however narrow it is."""

from __future__ import annotations

from collections.abc import Collection

from qgis.PyQt.QtCore import QEvent, QSize, Qt
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QAction, QToolBar, QToolButton, QWidget

WORDS, PICTURE = Qt.ToolButtonStyle.ToolButtonTextOnly, Qt.ToolButtonStyle.ToolButtonIconOnly

LEAST_SIDE = 16
"""Pixels of the smallest icon."""


class CommandBar(QToolBar):
    """Shows words where there is room, then icons in their place, then smaller icons.

    By itself Qt hides what has no room behind a "»".

    Parameters
    ----------
    side : int
        Pixels of an icon where there is room.
    """

    def __init__(self, side: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._side = side
        self._worded: list[QToolButton] = []
        self._saved: list[int] = []
        self._liked: QSize | None = None
        self.setIconSize(QSize(side, side))
        self.setMovable(False)

    def show_words(self, actions: Collection[QAction]) -> None:
        """Show these actions, which the bar has, as words."""
        self._worded = [self.widgetForAction(each) for each in actions]
        self._liked = None
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the room for all words, whether or not they are shown now."""
        if self._liked is None:
            self._liked = self._measured()
            self._fit(self._liked.width())
        return self._liked

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what there is room for."""
        self._fit(self.sizeHint().width())
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew by another font or style."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._liked = None
        super().changeEvent(event)

    def _measured(self) -> QSize:
        """Return the size with all words; what each saves as an icon is known then, too."""
        self.setIconSize(QSize(self._side, self._side))
        as_pictures = [_width(each, PICTURE) for each in self._worded]
        in_words = [_width(each, WORDS) for each in self._worded]
        self._saved = [long - short for long, short in zip(in_words, as_pictures)]
        self.layout().invalidate()
        return super().sizeHint()

    def _fit(self, liked: int) -> None:
        lacking = liked - self.width()
        pictures = len([each for each in self.actions() if not each.isSeparator()])
        for button, saved in reversed([*zip(self._worded, self._saved)]):
            style = PICTURE if lacking > 0 else WORDS
            pictures -= style == WORDS
            lacking -= saved if style == PICTURE else 0
            button.setToolButtonStyle(style)
        less = -(-max(lacking, 0) // max(pictures, 1))
        side = max(self._side - less, LEAST_SIDE)
        self.setIconSize(QSize(side, side))


def _width(button: QToolButton, style: Qt.ToolButtonStyle) -> int:
    button.setToolButtonStyle(style)
    return button.sizeHint().width()
