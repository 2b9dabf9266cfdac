"""Follows in the background what ways from the centers of a plan's territories take."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ....core.model.errors import TerritoryError
from ...background import Job
from ...text import tr
from ..reading.live_ways import LiveWays
from ..reading.shapes import UnitShapes
from ..reading.unit_outlines import UnitOutlines
from .live_plan import LivePlan
from .plan_travel import find_seats, take_asked


class WayFinder(QObject):
    """Finds the ways of a plan in a task, anew when they may be others.

    Signals
    -------
    found()
        The plan has its ways, or knows why it can't have them.
    """

    found = pyqtSignal()

    def __init__(self, plan: LivePlan, parent: QObject) -> None:
        super().__init__(parent)
        self._plan = plan
        self._job: Job | None = None
        self._key: object = None
        self._held_by: tuple[UnitOutlines, list[tuple[str, bytes]]] | None = None

    @property
    def busy(self) -> bool:
        """The work goes on."""
        return self._job is not None

    def update(self) -> None:
        """Look which territories have centers, and find the ways from other centers than before."""
        plan = self._plan
        plan.take_centers()
        if plan.shapes is None:
            return
        self._find_seats(plan.shapes)
        settings = plan.settings
        names = tuple(sorted(plan.called(territory) for territory in plan.center))
        units = plan.table.feature_id.tobytes()
        key = (names, settings.centers_layer, settings.id_field, settings.rules.of_ways, units)
        if key == self._key:
            return
        self.forget()
        self._key = key
        try:
            asked = take_asked(plan)
        except TerritoryError as error:
            plan.take_ways(None, error=str(error))
            return
        if asked is not None:
            plan.take_ways(None, pending=True)
            self._start(Job(tr("Ways from the centers"), asked.find, self))

    def _find_seats(self, shapes: UnitShapes) -> None:
        """Find the units that hold the centers, where these or the units are others."""
        plan = self._plan
        places = [(name, place.tobytes()) for name, place in plan.centers.items()]
        outlines, known = self._held_by if self._held_by else (None, None)
        if known == places and (outlines is shapes.outlines or not places):
            return
        self._held_by = shapes.outlines, places
        try:
            plan.take_seats(find_seats(plan))
        except TerritoryError as error:
            plan.take_seats({}, str(error))

    def forget(self) -> None:
        """Forget the ways, and the question."""
        if self._job is not None:
            self._job.abandon()
        self._job = self._key = None
        self._plan.take_ways(None)

    def _start(self, job: Job) -> None:
        self._job = job
        job.done.connect(self._on_done)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self._on_failed)
        job.start()

    def _on_done(self, ways: LiveWays | None) -> None:
        self._job = None
        self._plan.take_ways(ways)
        self.found.emit()

    def _on_failed(self, why: str = "") -> None:
        self._job = None
        self._plan.take_ways(None, error=why or tr("Ways from the centers were not found."))
        self.found.emit()
