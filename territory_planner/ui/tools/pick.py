"""Pick the territory to paint from the map."""

from __future__ import annotations

from qgis.core import QgsPointXY
from qgis.PyQt.QtCore import Qt, pyqtSignal

from ...layers.numbers import percent
from .base import PlanTool, Workshop
from .tip import territory_text, unit_text


class PickTool(PlanTool):
    """Click a territory.

    Signals
    -------
    picked()
        A territory was picked: on to painting.
    """

    picked = pyqtSignal()

    def __init__(self, shop: Workshop) -> None:
        super().__init__(shop)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._pressed = False

    def press(self, point: QgsPointXY) -> None:
        """Wait for the button to go up, so that the next tool doesn't get half a click."""
        self._pressed = True

    def release(self, point: QgsPointXY) -> None:
        """Pick."""
        pressed, self._pressed = self._pressed, False
        unit = self.shop.units.at(point)
        if pressed and unit >= 0:
            self.pick(point)
            if self.session.picked == self.session.tally.assignment[unit]:
                self.picked.emit()

    def cancel(self) -> bool:
        """Forget a button that is still down."""
        pressed, self._pressed = self._pressed, False
        return pressed

    def hover_text(self, unit: int) -> str:
        """Return the unit and its territory."""
        owner = int(self.session.tally.assignment[unit])
        criterion = self.shop.criterion()
        text = f"{unit_text(self.session, unit, criterion)}<br>"
        text += territory_text(self.session, owner)
        if owner >= 0:
            share = float(self.session.tally.deviation[owner, criterion])
            limit = float(self.session.tolerance[criterion])
            text += f"&nbsp; {percent(share, tolerance=limit)}"
        return text
