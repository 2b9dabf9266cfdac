"""Exchange the territories of two units."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsPointXY

from ..canvas.unit_overlay import UnitOverlay
from .base import PlanTool, Workshop
from .tip import exchange_text, territory_text, unit_text

ACCENT = "#ffd75e"


class SwapTool(PlanTool):
    """Click one unit, then the other: one undo step."""

    def __init__(self, shop: Workshop) -> None:
        super().__init__(shop)
        self._overlay = UnitOverlay(shop.canvas, stroke="#22262a", width=2)
        self._first = -1
        self.session.plan_reset.connect(self._on_reset)

    def press(self, point: QgsPointXY) -> None:
        """Choose the first unit, or exchange it with this one."""
        unit = self.shop.units.at(point)
        if unit < 0:
            return
        if self._first < 0:
            self._first = unit
            outlines = self.shop.units.outlines(np.array([unit]))
            self._overlay.add(outlines, self.session.layer, ACCENT)
            return
        first = self._first
        self.cancel()
        owner = self.session.tally.assignment
        if owner[first] != owner[unit]:
            self.session.editor.swap_units(first, unit)

    def cancel(self) -> bool:
        """Forget the first unit."""
        under_way, self._first = self._first >= 0, -1
        self._overlay.clear()
        return under_way

    def remove(self) -> None:
        """Let go of the canvas and the session."""
        super().remove()
        self.cancel()
        self.session.plan_reset.disconnect(self._on_reset)

    def hover_text(self, unit: int) -> str:
        """Return the unit, or what exchanging it for the first would do."""
        owner = self.session.tally.assignment
        criterion = self.shop.criterion()
        free = self._first >= 0 and min(owner[self._first], owner[unit]) < 0
        if self._first < 0 or free or owner[self._first] == owner[unit]:
            where = territory_text(self.session, int(owner[unit]))
            return f"{unit_text(self.session, unit, criterion)}<br>{where}"
        return exchange_text(self.session, self._first, unit, criterion)

    def _on_reset(self) -> None:
        self.cancel()
