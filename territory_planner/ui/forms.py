"""Forms whose rows come and go: what is not shown takes no room."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QDialog, QGridLayout, QLabel, QWidget

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
