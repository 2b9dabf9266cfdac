"""A bar of commands that shows all of them, however narrow it is, and can be used by keys alone."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from qgis.PyQt.QtCore import QEvent, QObject, QSize, Qt
from qgis.PyQt.QtGui import QActionEvent, QKeyEvent, QResizeEvent
from qgis.PyQt.QtWidgets import QAction, QToolBar, QToolButton, QWidget

WORDS, PICTURE = Qt.ToolButtonStyle.ToolButtonTextOnly, Qt.ToolButtonStyle.ToolButtonIconOnly

LEAST_SIDE = 16
"""Pixels of the smallest icon."""

STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}
"""Keys that go from button to button, and to the first and the last."""


class CommandBar(QToolBar):
    """Shows words where there is room, then icons in their place, then smaller icons.

    By itself Qt hides what has no room behind a "»".

    Tab stops once at the bar, at the button that had the focus last; arrows go from there to the
    others. A click leaves the focus where it is.

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
        self._last: QObject | None = None
        self.setIconSize(QSize(side, side))
        self.setMovable(False)

    def buttons(self) -> list[QToolButton]:
        """Return the buttons from left to right."""
        return [self.widgetForAction(each) for each in self.actions() if not each.isSeparator()]

    def actionEvent(self, event: QActionEvent) -> None:
        """Look after each button's keys."""
        super().actionEvent(event)
        if event.type() == QEvent.Type.ActionAdded and not event.action().isSeparator():
            self.widgetForAction(event.action()).installEventFilter(self)
            self.choose_stop()

    def eventFilter(self, button: QObject, event: QEvent) -> bool:
        """Go on with arrows, and stay a stop of Tab whatever is enabled."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._go_on(button, event)
        if event.type() == QEvent.Type.FocusIn:
            self._last = button
            self.choose_stop()
        elif event.type() == QEvent.Type.EnabledChange:
            self.choose_stop()
        return False

    def _go_on(self, button: QObject, event: QKeyEvent) -> bool:
        """Move the focus as a key says; tell whether it is one that does."""
        key, none = event.key(), Qt.KeyboardModifier.NoModifier
        if (
            key not in {*STEPS, *ENDS}
            or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier != none
        ):
            return False
        usable = [each for each in self.buttons() if each.isEnabled()]
        at = ENDS[key] if key in ENDS else (usable.index(button) + STEPS[key]) % len(usable)
        usable[at].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def choose_stop(self) -> None:
        """Let Tab stop at the button that had the focus last, or the first that can be pressed."""
        buttons = self.buttons()
        usable = [each for each in buttons if each.isEnabled()] or buttons
        stop = self._last if self._last in usable else usable[0]
        for each in buttons:
            policies = Qt.FocusPolicy
            each.setFocusPolicy(policies.TabFocus if each is stop else policies.NoFocus)

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


def put_in_order(bars: Sequence[CommandBar], last: QWidget) -> None:
    """Let Tab go from bar to bar, then to another widget."""
    stops = [button for bar in bars for button in bar.buttons()]
    for button in stops:  # Qt puts nothing in order that Tab does not stop at
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    for before, after in zip(stops, [*stops[1:], last]):
        QWidget.setTabOrder(before, after)
    for bar in bars:
        bar.choose_stop()


def _width(button: QToolButton, style: Qt.ToolButtonStyle) -> int:
    button.setToolButtonStyle(style)
    return button.sizeHint().width()
