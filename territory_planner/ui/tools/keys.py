"""The keys of the tool in hand, wherever the focus is, except in a text field."""

from __future__ import annotations

from collections.abc import Callable

from qgis.gui import QgsMapCanvas
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QObject
from qgis.PyQt.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from .base import PlanTool

TEXT_FIELDS = (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox)


class ToolKeys(QObject):
    """Hands keys to the tool in hand that the widget with the focus would get.

    It listens to that one widget only: what listened to all of QGIS would slow all of it.

    Parameters
    ----------
    active : callable
        Returns the tool in hand, None where it is none of ours.
    panel : QWidget
        Docked, or a window of its own.
    """

    def __init__(
        self, canvas: QgsMapCanvas, active: Callable[[], PlanTool | None], panel: QWidget
    ) -> None:
        super().__init__(panel)
        self._canvas, self._active, self._panel = canvas, active, panel
        self._heard: QWidget | None = None
        self._application = QApplication.instance()
        self._application.focusChanged.connect(self._on_focus)
        canvas.mapToolSet.connect(self.follow)

    def follow(self, *_tools: object) -> None:
        """Listen to the widget that has the focus, if a tool of ours is in hand."""
        self._on_focus(None, QApplication.focusWidget())

    def remove(self) -> None:
        """Listen to nothing any more."""
        self._application.focusChanged.disconnect(self._on_focus)
        self._canvas.mapToolSet.disconnect(self.follow)
        self._let_go()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the tool its keys."""
        kinds, tool = QEvent.Type, self._active()
        if tool is None or event.type() not in (kinds.ShortcutOverride, kinds.KeyPress):
            return False
        if event.modifiers() or not tool.takes(event.key()):
            return False
        if event.type() == kinds.ShortcutOverride:
            event.accept()  # no shortcut of that key, but the key itself
            return True
        tool.keyPressEvent(event)
        return event.isAccepted()

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        self._let_go()
        if now is None or self._active() is None or isinstance(now, TEXT_FIELDS):
            return
        # The canvas gives its tool keys by itself; other windows keep theirs.
        if now in (self._canvas, self._canvas.viewport()) or not self._is_near(now):
            return
        now.installEventFilter(self)
        self._heard = now

    def _is_near(self, widget: QWidget) -> bool:
        """Tell whether a widget is in the map's window or in a panel, docked or not."""
        window, own = widget.window(), self._canvas.window()
        return window is own or window is self._panel.window()

    def _let_go(self) -> None:
        heard, self._heard = self._heard, None
        if heard is not None and not sip.isdeleted(heard):
            heard.removeEventFilter(self)
