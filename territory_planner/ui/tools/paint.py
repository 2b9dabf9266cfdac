"""Paint units into the picked territory; one stroke is one undo step."""

from __future__ import annotations

from qgis.core import QgsPointXY
from qgis.PyQt.QtCore import QPoint

from ...layers.text import tr
from ..canvas.unit_overlay import UnitOverlay
from .base import PlanTool, Workshop, step_title


class PaintTool(PlanTool):
    """Click or drag. Units take the target's colour at once; Esc takes the stroke back."""

    def __init__(self, shop: Workshop) -> None:
        super().__init__(shop)
        self._overlay = UnitOverlay(shop.canvas)
        self._last: QgsPointXY | None = None
        # By its key: the layer may be read anew under the brush, and the numbers be others.
        self._target = ""
        self._took = False
        self._told_reasons: set[str] = set()
        self.session.editor.stroke_ended.connect(self._on_stroke_ended)
        shop.canvas.mapCanvasRefreshed.connect(self._on_refreshed)

    def press(self, point: QgsPointXY) -> None:
        """Open the stroke."""
        target = self.target()
        if target is None:
            return
        self._overlay.clear()
        self._took, self._told_reasons = False, set()
        self.session.editor.begin(step_title(self.session, target, tr("Paint {name}")))
        self._target, self._last = self.session.key(target), point
        self._brush(point)

    def drag(self, point: QgsPointXY, pixel: QPoint) -> None:
        """Take the units between where the pointer was and is."""
        if self._last is not None:
            self._brush(point)

    def release(self, point: QgsPointXY) -> None:
        """Close the stroke."""
        if self._last is None:
            return
        self._last = None
        # A stroke that changed nothing leaves no empty undo step behind.
        if self._took:
            self.session.editor.end()
        else:
            self.session.editor.drop()

    def cancel(self) -> bool:
        """Take the stroke back."""
        under_way, self._last = self._last is not None, None
        if under_way:
            self.session.editor.drop()
        self._overlay.clear()
        return under_way

    def remove(self) -> None:
        """Let go of the canvas and the session."""
        super().remove()
        self._overlay.clear()
        self.session.editor.stroke_ended.disconnect(self._on_stroke_ended)
        self.shop.canvas.mapCanvasRefreshed.disconnect(self._on_refreshed)

    def _brush(self, point: QgsPointXY) -> None:
        units = self.shop.units.along(self._last, point)
        self._last = point
        target = self.session.territories.index(self._target)
        if target is None or not len(units):
            return
        painted = self.session.editor.paint(units, target, self.shop.keep_connected)
        self._took |= bool(len(painted.taken))
        colour = self.session.colour(target)
        self._overlay.add(self.shop.units.outlines(painted.taken), self.session.layer, colour)
        if painted.reason and painted.reason not in self._told_reasons:
            self._told_reasons.add(painted.reason)
            self.session.say(painted.reason)

    def _on_stroke_ended(self, kept: bool) -> None:
        """Stop brushing: the stroke was closed, maybe from outside (editing off, layer removed)."""
        self._last = None
        if not kept:
            self._overlay.clear()

    def _on_refreshed(self) -> None:
        """Leave it to the map, which now shows the stroke by itself."""
        if self._last is None:
            self._overlay.clear()
