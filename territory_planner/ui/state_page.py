"""What the panel shows while there is no plan: why, and what to do about it."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ..icons import icon
from .markup import plain_label
from .theme import scaled_font

ICON_SIDE = 48


class StatePage(QWidget):
    """An icon, a sentence, an explanation, a button, and perhaps another way to go on.

    Signals
    -------
    acted(), otherwise()
        The button, or the other one, was pressed.
    """

    acted = pyqtSignal()
    otherwise = pyqtSignal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._picture = plain_label(self)
        self.title = plain_label(self)
        self.title.setFont(scaled_font(self.font(), 1.2, bold=True))
        self.text = plain_label(self)
        self.button, self.other = QPushButton(self), QPushButton(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(10)
        layout.addStretch(2)
        for label in (self._picture, self.title, self.text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            layout.addWidget(label)
        for button in (self.button, self.other):
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignCenter)
        self.place_of_bar = QVBoxLayout()
        layout.addLayout(self.place_of_bar)
        layout.addStretch(3)
        self.button.clicked.connect(self.acted)
        self.other.clicked.connect(self.otherwise)

    def show_state(self, title: str, text: str, button: str, other: str = "") -> None:
        """Show a state, and what can be done about it."""
        self._picture.setPixmap(icon("territory_planner").pixmap(ICON_SIDE, ICON_SIDE))
        self.title.setText(title)
        self.text.setText(text)
        self.button.setText(button)
        self.other.setText(other)
        self.other.setVisible(bool(other))
