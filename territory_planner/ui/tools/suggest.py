"""Show the moves that bring the picked territory nearer to its target, each applied by a click."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import QgsPointXY
from qgis.gui import QgsMapMouseEvent
from qgis.PyQt.QtCore import QPointF, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent

from ...core.jobs.suggest import Suggestion
from ...core.model.errors import TerritoryError
from ...core.model.problem import UNASSIGNED
from ...layers.background import Job
from ...layers.live.session.stand import stand_of
from ...layers.live.work.solve import suggesting
from ...layers.text import tr
from ..canvas.arrows import ArrowItem, MapArrow
from .base import PlanTool, Workshop
from .tip import suggestion_text

SETTLE_MS = 120


class SuggestTool(PlanTool):
    """Arrows on the map, numbered from the best on; a click or the number's key applies one.

    Signals
    -------
    suggested()
        `suggestions` are others, or others of them are out of sight, or the tool was left.
    """

    suggested = pyqtSignal()

    def __init__(self, shop: Workshop) -> None:
        super().__init__(shop)
        self._item = ArrowItem(shop.canvas)
        self._found: tuple[Suggestion, ...] = ()
        self._job: Job | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SETTLE_MS)
        self._soon.timeout.connect(self._search)
        self._links = [
            (self.session.picked_changed, self._again),
            (self.session.totals_changed, self._again),
            (self.session.territories_changed, self._again),
            (self.session.plan_reset, self._again),
            (self.session.preview_changed, self._draw),
        ]
        for signal, slot in self._links:
            signal.connect(slot)
        shop.canvas.extentsChanged.connect(self._on_extent)

    @property
    def suggestions(self) -> tuple[Suggestion, ...]:
        """What is shown, the best first."""
        return self._found

    def in_sight(self, number: int) -> float:
        """Return how much of a suggestion, counted from 0, is on the map as it is shown: 0 to 1."""
        extent = self.shop.canvas.extent()
        middles = [self.shop.units.middle(unit) for unit, _ in self._found[number].moves]
        seen = [middle is not None and extent.contains(middle) for middle in middles]
        return sum(seen) / max(len(seen), 1)

    def highlight(self, number: int | None) -> None:
        """Show one suggestion brighter, or none."""
        self._item.highlight(number)

    def takes(self, key: int) -> bool:
        """Tell whether a key is one of the tool's own."""
        return 0 <= key - Qt.Key.Key_1 < len(self._found) or super().takes(key)

    def activate(self) -> None:
        """Look for moves."""
        super().activate()
        target = self.target()
        if target == UNASSIGNED:
            self.session.say(tr("Pick a territory first: right-click it on the map."))
        elif target is not None:
            self._soon.start(0)

    def deactivate(self) -> None:
        """Take the arrows off."""
        super().deactivate()
        self._forget()

    def remove(self) -> None:
        """Let go of the canvas and the session."""
        super().remove()
        self.shop.canvas.extentsChanged.disconnect(self._on_extent)
        for signal, slot in self._links:
            signal.disconnect(slot)
        self._forget()
        self._item.remove()

    def press(self, point: QgsPointXY) -> None:
        """Apply the arrow under the pointer."""
        number = self._item.arrow_at(self.toCanvasCoordinates(point))
        if number is not None:
            self.apply(number)

    def apply(self, number: int) -> None:
        """Apply a suggestion, counted from 0, as one undo step."""
        found = self._found[number]
        units = np.array([unit for unit, _ in found.moves])
        targets = np.array([target for _, target in found.moves])
        name = self.session.name(found.territories[0])
        self._show(())
        self.session.editor.move(units, targets, tr("Suggestion for {name}").format(name=name))

    def apply_told(self, number: int) -> None:
        """Apply a suggestion, and tell the user what stands in the way."""
        self._told(lambda: self.apply(number))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Apply by number."""
        number = event.key() - Qt.Key.Key_1
        if 0 <= number < len(self._found):
            event.accept()
            self._told(lambda: self.apply(number))
        else:
            super().keyPressEvent(event)

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Say what the arrow under the pointer would do."""
        number = self._item.arrow_at(QPointF(event.pos()))
        self._item.highlight(number)
        if number is None:
            super().canvasMoveEvent(event)
            return
        text = suggestion_text(self.session, self._found[number], number + 1, self.shop.criterion())
        self.shop.tip.show_near(text, event.pos())

    def hover_text(self, unit: int) -> str:
        """Say nothing of units: the arrows are what matters."""
        return ""

    def _again(self, _what: Any = None) -> None:
        if self.isActive():
            self._show(())
            self._soon.start()

    def _search(self) -> None:
        """Look for moves in the background."""
        self._forget()
        session, picked = self.session, self.session.picked
        if not session.ready or session.editor.in_stroke:
            return
        if picked is None or picked == UNASSIGNED:
            return
        try:
            work = suggesting(session, picked)
        except TerritoryError as error:
            session.say(str(error))
            return
        before = stand_of(session.plan)

        def done(found: tuple[Suggestion, ...]) -> None:
            self._job = None
            if session.ready and before.holds(session.plan):
                self._show(found)
                if not found:
                    text = tr("No move along its border brings {name} nearer to its target.")
                    session.say(text.format(name=session.name(picked)))

        self._job = Job(tr("Suggest"), work, self)
        self._job.done.connect(done)
        self._job.failed.connect(session.warn)
        self._job.start()

    def _forget(self) -> None:
        self._soon.stop()
        if self._job is not None:
            self._job.abandon()
            self._job = None
        self._show(())

    def _show(self, found: tuple[Suggestion, ...]) -> None:
        self._found = found
        self._draw()
        self.shop.tip.hide()
        self.suggested.emit()

    def _draw(self) -> None:
        """Show an arrow for each move; none over a proposal, which changes the plan as well."""
        shown = self._found if self.session.preview is None else ()
        self._item.show_arrows([self._arrows(each) for each in shown])

    def _on_extent(self) -> None:
        if self._found:
            self.suggested.emit()

    def _arrows(self, found: Suggestion) -> list[MapArrow]:
        arrows = []
        for unit, target in found.moves:
            start, end = self.shop.units.middle(unit), self._place_in(unit, target)
            if start is not None and end is not None:
                arrows.append(MapArrow(start, end))
        return arrows

    def _place_in(self, unit: int, target: int) -> QgsPointXY | None:
        """Return where an arrow into a territory ends: in its unit nearest to the one that moves.

        Of a chain's second move that may be the unit that moved first.
        """
        session, graph = self.session, self.session.tally.graph
        if graph is None:
            return None
        around = graph.neighbours(unit)
        inside = [other for other in around if session.tally.assignment[other] == target]
        middles = [self.shop.units.middle(int(other)) for other in inside or around]
        start = self.shop.units.middle(unit)
        known = [middle for middle in middles if middle is not None]
        return min(known, key=start.sqrDist) if known and start is not None else None
