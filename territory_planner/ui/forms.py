"""Forms whose rows come and go: what is not shown takes no room."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtWidgets import QDialog, QGridLayout, QLabel, QLayout, QWidget

FITTED = "territory_planner_fitted"
"""The height that a dialog was made: users may change it."""


class Form(QGridLayout):
    """Titles with what is asked for beside them.

    A `QFormLayout` keeps the distances around rows that are hidden; a grid does not.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setColumnStretch(1, 1)
        self._title: dict[QWidget, QLabel] = {}

    def add(self, title: str, box: QWidget) -> None:
        """Add a row below the others."""
        label, row = QLabel(title), len(self._title)
        label.setBuddy(box)
        self.addWidget(label, row, 0)
        self.addWidget(box, row, 1)
        self._title[box] = label

    def show_row(self, box: QWidget, is_shown: bool) -> None:
        """Show or hide a row."""
        self._title[box].setVisible(is_shown)
        box.setVisible(is_shown)


class TabsAsRead(QObject):
    """Lets Tab go through a dialog as its layout is read, from its top on, once it is shown."""

    def eventFilter(self, dialog: QObject, event: QEvent) -> bool:
        """Put the stops in order."""
        if event.type() == QEvent.Type.Show and isinstance(dialog, QDialog):
            stops = list(_stops(dialog.layout()))
            for before, after in zip(stops, stops[1:]):
                QWidget.setTabOrder(before, after)
            shown = [stop for stop in stops if not stop.isHidden()]
            if shown and dialog.focusWidget() is None:
                shown[0].setFocus()
        return False


def _stops(layout: QLayout) -> Iterator[QWidget]:
    """Return what takes the focus in a layout, those that are hidden too."""
    for at in range(layout.count()):
        item = layout.itemAt(at)
        widget = item.widget()
        if widget is not None and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield widget
        inner = item.layout() if widget is None else widget.layout()
        if inner is not None:
            yield from _stops(inner)


def fit_height(dialog: QDialog) -> None:
    """Make a dialog as high as what it shows, where that changed; its width stays."""
    layout = dialog.layout()
    layout.activate()
    high, width = layout.sizeHint().height(), dialog.width()
    if layout.hasHeightForWidth():
        high = layout.totalHeightForWidth(width)
    if dialog.property(FITTED) != high:
        dialog.setProperty(FITTED, high)
        dialog.resize(width, high)
