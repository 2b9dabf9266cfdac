"""Choose one unit on the map."""

from __future__ import annotations

from qgis.core import QgsPointXY
from qgis.PyQt.QtCore import Qt, pyqtSignal

from ...layers.text import tr
from .base import PlanTool, Workshop
from .tip import territory_text, unit_text


class ChooseTool(PlanTool):
    """Click a unit.

    Signals
    -------
    chosen(int)
        The unit.
    """

    chosen = pyqtSignal(int)

    def __init__(self, shop: Workshop) -> None:
        super().__init__(shop)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._unit = -1

    def hint(self) -> str:
        """Return what a click does."""
        raise NotImplementedError

    def press(self, point: QgsPointXY) -> None:
        """Wait for the button to go up."""
        self._unit = self.shop.units.at(point)

    def release(self, point: QgsPointXY) -> None:
        """Choose the unit under the pointer, if the button went down in it."""
        unit, self._unit = self._unit, -1
        if unit != self.shop.units.at(point):
            return
        if unit < 0:
            self.session.say(tr("There is no unit: click one."))
            return
        self.shop.tip.hide()
        self.chosen.emit(unit)

    def cancel(self) -> bool:
        """Forget a button that is still down."""
        down, self._unit = self._unit >= 0, -1
        return down

    def hover_text(self, unit: int) -> str:
        """Return the unit, its territory, and what a click does."""
        owner = int(self.session.tally.assignment[unit])
        what = unit_text(self.session, unit, self.shop.criterion())
        return f"{what}<br>{territory_text(self.session, owner)}<br>{self.hint()}"
