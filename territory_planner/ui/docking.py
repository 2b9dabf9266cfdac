"""Sharing a side of the window with other panels: as a tab beside them, and as low as need be."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDockWidget, QMainWindow, QScrollArea, QWidget

LEAST_HEIGHT = 120
"""Of what scrolls, in pixels: with title and box the panel is 250 high at most."""

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
