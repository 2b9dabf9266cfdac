"""What all map tools of the plan share: the unit under the pointer, the tip, the target."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsPointXY
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool
from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent

from ...core.model.data_classes import dataclass
from ...core.model.errors import TerritoryError
from ...core.model.problem import UNASSIGNED
from ...layers.live.session.session import PlanSession
from ...layers.text import tr
from ..canvas.map_units import MapUnits
from .tip import HoverTip, move_text, territory_text, unit_text


def step_title(session: PlanSession, target: int, text: str) -> str:
    """Return what an undo step is called; `text` has room for the {name} of its territory."""
    return tr("Unassign units") if target == UNASSIGNED else text.format(name=session.name(target))


@dataclass()
class Workshop:
    """What the tools of one canvas work with.

    Attributes
    ----------
    session : PlanSession
    canvas : QgsMapCanvas
    units : MapUnits
    tip : HoverTip
    criterion : callable
        Returns the workload that the panel shows.
    keep_connected : bool
        Tools only take units that leave both territories whole.
    """

    session: PlanSession
    canvas: QgsMapCanvas
    units: MapUnits
    tip: HoverTip
    criterion: Callable[[], int]
    keep_connected: bool = False


class PlanTool(QgsMapTool):
    """A map tool on a plan. The right button, or Ctrl with the left, picks the target.

    Subclasses say what the left button does in `press`, `drag`, `release`, and leave nothing
    on the canvas after `cancel`.

    Signals
    -------
    left()
        The user is done with the tool (Esc with nothing to drop).
    """

    left = pyqtSignal()

    def __init__(self, shop: Workshop) -> None:
        super().__init__(shop.canvas)
        self.shop = shop
        self.session = shop.session
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._down = False
        self._over: tuple[QgsPointXY, QPoint] | None = None
        shop.canvas.keyPressed.connect(self._on_key_while_down)
        self.session.totals_changed.connect(self._on_totals)

    # -- for subclasses --------------------------------------------------------------------

    def press(self, point: QgsPointXY) -> None:
        """Begin: the left button went down."""

    def drag(self, point: QgsPointXY, pixel: QPoint) -> None:
        """Go on: the pointer moved with the left button down."""

    def release(self, point: QgsPointXY) -> None:
        """End: the left button went up."""

    def cancel(self) -> bool:
        """Drop what is under way; tell whether there was anything."""
        return False

    def remove(self) -> None:
        """Let go of the canvas and the session, for good."""
        self.shop.canvas.keyPressed.disconnect(self._on_key_while_down)
        self.session.totals_changed.disconnect(self._on_totals)

    def takes(self, key: int) -> bool:
        """Tell whether a key is one of the tool's own."""
        return key == Qt.Key.Key_Escape

    def hover_text(self, unit: int) -> str:
        """Return what the tip says of a unit, in HTML."""
        picked = self.session.picked
        if picked is None:
            owner = int(self.session.tally.assignment[unit])
            hint = tr("Right-click picks its territory to paint with")
            where = territory_text(self.session, owner)
            return f"{unit_text(self.session, unit, self.shop.criterion())}<br>{where}<br>{hint}"
        return move_text(self.session, unit, picked, self.shop.criterion())

    def target(self) -> int | None:
        """Return what to work for (see `PlanSession.picked`); None, and say so, when unknown."""
        if not self.session.ready:
            return None
        if self.session.picked is None:
            self.session.say(tr("Pick a territory first: right-click it on the map."))
            return None
        if self.shop.units.locator is None:
            self.session.say(tr("Wait a moment: the units are still being read."))
            return None
        return self.session.picked

    def pick(self, point: QgsPointXY) -> None:
        """Make what owns the unit under the pointer the target: a territory, or none."""
        unit = self.shop.units.at(point)
        if unit >= 0:
            self.session.pick(int(self.session.tally.assignment[unit]))

    # -- events ----------------------------------------------------------------------------

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        """Pick, or begin."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.button() == Qt.MouseButton.RightButton or (
            event.button() == Qt.MouseButton.LeftButton and control
        ):
            self.pick(event.mapPoint())
            self._hover(event.mapPoint(), event.pos())
        elif event.button() == Qt.MouseButton.LeftButton:
            self.shop.tip.hide()
            self._down = True
            self._told(lambda: self.press(event.mapPoint()))

    def canvasDoubleClickEvent(self, event: QgsMapMouseEvent) -> None:
        """Take a second quick click as a click."""
        self.canvasPressEvent(event)

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Go on, or show the tip."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._told(lambda: self.drag(event.mapPoint(), event.pos()))
        else:
            self._hover(event.mapPoint(), event.pos())

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """End what the left button began."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._down = False
            self._told(lambda: self.release(event.mapPoint()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc drops what is under way, and leaves the tool when nothing is."""
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            self.shop.tip.hide()
            if not self.cancel():
                self.left.emit()

    def _on_key_while_down(self, event: QKeyEvent) -> None:
        """Drop what is under way: with a button down, the canvas tells of keys in this way only."""
        if self._down and self.isActive() and event.key() == Qt.Key.Key_Escape:
            self.shop.tip.hide()
            self.cancel()

    def deactivate(self) -> None:
        """Leave nothing on the canvas."""
        self._down, self._over = False, None
        self.cancel()
        self.shop.tip.hide()
        super().deactivate()

    def _on_totals(self, _touched: frozenset) -> None:
        """Say anew what a move would do: an undo, or an edit elsewhere, has changed that."""
        if self._over is not None and self.isActive() and self.shop.tip.isVisible():
            self._hover(*self._over)

    def _hover(self, point: QgsPointXY, pixel: QPoint) -> None:
        self._over = (point, pixel)
        unit = self.shop.units.at(point)
        text = self.hover_text(unit) if unit >= 0 else ""
        if text:
            self.shop.tip.show_near(text, pixel)
        else:
            self.shop.tip.hide()

    def _told(self, deed: Callable[[], None]) -> None:
        """Tell the user what stands in the way, instead of failing."""
        try:
            deed()
        except TerritoryError as error:
            self.cancel()
            self.session.warn(str(error))
