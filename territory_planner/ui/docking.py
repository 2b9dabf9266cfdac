"""Sharing a side of the window with other panels: as a tab beside them, and as low as need be."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, QTimer, pyqtSlot
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QDockWidget, QMainWindow, QScrollArea, QStackedWidget, QWidget

LEAST_HEIGHT = 120
"""Of what scrolls, in pixels: with title and box the panel is 250 high at most."""

MOST_TRIES = 4
"""Sizes of a window that is opening after which its panel is given the width that it likes."""

PLACED = "territory_planner/placed"
"""Setting: QGIS was closed with the panel in its window, and knows how wide it was left."""

Add = Callable[[Qt.DockWidgetArea, QDockWidget], None]


def dock_beside_others(
    window: QMainWindow, dock: QDockWidget, area: Qt.DockWidgetArea, add: Add
) -> None:
    """Put a panel where it was when QGIS was closed; at first on a side, as a tab beside others.

    Parameters
    ----------
    add : callable
        How QGIS adds a panel.
    """
    if window.restoreDockWidget(dock):
        return
    others = [
        each
        for each in window.findChildren(QDockWidget)
        if each is not dock
        and window.dockWidgetArea(each) == area
        and not (each.isHidden() or each.isFloating())
    ]
    add(area, dock)
    if others:
        window.tabifyDockWidget(max(others, key=lambda each: each.height()), dock)
        dock.raise_()
        return
    if not QgsSettings().value(PLACED, False, type=bool):
        _Widened(window, dock)


class _Widened(QObject):
    """Gives a panel the width that it likes, once it is on the screen for the first time.

    QGIS gives a panel that it did not know when its window was last closed the least, and a window
    that is smaller at first than it will be leaves it less than it likes.
    """

    def __init__(self, window: QMainWindow, dock: QDockWidget) -> None:
        super().__init__(dock)
        self._window, self._dock, self._tries = window, dock, MOST_TRIES
        self._later, self._then = self._timer(self._widen), self._timer(self._look)
        if not dock.isVisible():
            dock.installEventFilter(self)
        # Not before: a QGIS that is killed keeps nothing of its window.
        QCoreApplication.instance().aboutToQuit.connect(self.keep)

    @pyqtSlot()  # else Qt knows no receiver, and goes on calling it once the panel is gone
    def keep(self) -> None:
        """Leave the panel its width from the next start on."""
        QgsSettings().setValue(PLACED, True)

    def _timer(self, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(act)
        return timer

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look for the first time that the panel is shown, then for the window's next size."""
        kind = QEvent.Type.Show if watched is self._dock else QEvent.Type.Resize
        if event.type() == kind:
            watched.removeEventFilter(self)
            self._later.start(0)
        return False

    def _widen(self) -> None:
        wide = [self._dock.sizeHint().width()]
        self._window.resizeDocks([self._dock], wide, Qt.Orientation.Horizontal)
        self._tries -= 1
        self._then.start(0)

    def _look(self) -> None:
        """Ask again at the window's next size where there was no room for that."""
        if self._tries and self._dock.width() < self._dock.sizeHint().width():
            self._window.installEventFilter(self)


def scrolled(inner: QWidget) -> QScrollArea:
    """Return what shows a widget in full where there is room, and scrolls it where there is not."""
    inner.setMinimumWidth(1)  # as narrow as the panel: nothing scrolls sideways
    scroll = QScrollArea(inner.parentWidget())
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes to what is inside
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QScrollArea.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setMinimumHeight(LEAST_HEIGHT)
    scroll.setWidget(inner)
    return scroll


def squeezed(inner: QStackedWidget) -> QScrollArea:
    """Return what squeezes pages as far as the one on show goes before it scrolls.

    By itself a scroll area gives a widget with wrapped texts the height that it would like.
    """
    return scrolled(_Filled(inner))


class _Filled(QWidget):
    """Holds pages in its own size, and asks for the least that the one on show needs."""

    def __init__(self, inner: QStackedWidget) -> None:
        super().__init__(inner.parentWidget())
        self._inner = inner
        inner.setParent(self)
        inner.currentChanged.connect(lambda _page: self.updateGeometry())
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def minimumSizeHint(self) -> QSize:
        """Return the least that is needed."""
        return self._inner.currentWidget().minimumSizeHint()

    def sizeHint(self) -> QSize:
        """Return what would be liked."""
        return self._inner.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the place."""
        self._inner.resize(event.size())

    def event(self, event: QEvent) -> bool:
        """Hand on that another size is needed."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)
