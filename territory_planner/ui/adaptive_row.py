"""Two widgets side by side where they fit, one above the other where they don't."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QSize
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QBoxLayout, QSizePolicy, QWidget


class AdaptiveRow(QWidget):
    """Holds two widgets; the second one takes a row of its own in a narrow panel."""

    def __init__(self, first: QWidget, second: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._pair = (first, second)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addWidget(first, 1)
        self._box.addWidget(second)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """Return the room that both need one above the other."""
        hint = super().minimumSizeHint()
        least = max(each.minimumWidth() or each.minimumSizeHint().width() for each in self._pair)
        return QSize(least, hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the direction that fits."""
        super().resizeEvent(event)
        self._choose()

    def event(self, event: QEvent) -> bool:
        """Choose again when what the widgets show has changed."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._choose()
        return super().event(event)

    def _choose(self) -> None:
        needed = sum(each.sizeHint().width() for each in self._pair if not each.isHidden())
        ways = QBoxLayout.Direction
        way = ways.LeftToRight if needed <= self.width() else ways.TopToBottom
        if way != self._box.direction():
            self._box.setDirection(way)
            self.updateGeometry()
