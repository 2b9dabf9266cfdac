"""Reads plans of many units in the background: the window must not wait for them."""

from __future__ import annotations

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...background import Job
from ...text import tr
from ..reading.plan_reader import plan_source, read_plan
from ..settings.plan_settings import PlanSettings

MANY = 8000
"""Units from which on a plan is opened in the background: fewer are read in a blink."""


class PlanOpener(QObject):
    """Reads one plan at a time; only the last one that was asked for is told.

    Signals
    -------
    read(object)
        `PlanReading`.
    failed(str)
        A sentence for the user.
    """

    read = pyqtSignal(object)
    failed = pyqtSignal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._name = ""

    @property
    def busy(self) -> bool:
        """The work goes on."""
        return self._job is not None

    def open(self, layer: QgsVectorLayer, settings: PlanSettings) -> None:
        """Read the plan of a layer as it is now."""
        self.stop()
        source, self._name = plan_source(layer, settings).apart(), layer.name()
        title = tr("Units of “{layer}”").format(layer=self._name)
        self._job = Job(title, lambda progress: read_plan(source, progress), self)
        self._job.done.connect(self._on_done)
        self._job.failed.connect(self._on_failed)
        self._job.cancelled.connect(self._on_cancelled)
        self._job.start()

    def stop(self) -> None:
        """Forget the question."""
        if self._job is not None:
            self._job.abandon()
            self._job = None

    def _on_done(self, reading: object) -> None:
        self._job = None
        self.read.emit(reading)

    def _on_failed(self, why: str) -> None:
        self._job = None
        self.failed.emit(why)

    def _on_cancelled(self) -> None:
        text = tr("Reading “{layer}” was cancelled. Refresh to read it.")
        self._on_failed(text.format(layer=self._name))
