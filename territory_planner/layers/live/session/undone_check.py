"""What QGIS tells of edits that were undone, held against the layer: others may have saved."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...background import Job, begins_at_once
from ...reading.layer_snapshot import Snapshot
from ...text import tr
from ..reading.follow import is_as_told

AT_ONCE = 250
"""Features whose values are looked up at once; of more, the window would wait too long for it."""


class UndoneCheck(QObject):
    """Tells whether features hold what is told of them; of many, a moment later.

    Signals
    -------
    differs()
        Some of many hold something else, or are gone: all must be read anew.
    """

    differs = pyqtSignal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs: list[Job] = []

    def holds(self, layer: QgsVectorLayer, changes: Mapping[int, Mapping[int, Any]]) -> bool:
        """Tell whether the values told (by field, by feature id) are there, of many to begin with.

        Of these, `differs` may follow.
        """
        waits = not self._jobs and not begins_at_once()
        if waits or len(changes) <= AT_ONCE:
            return is_as_told(layer, changes)
        source = Snapshot(layer)
        title = tr("Units of “{layer}”").format(layer=layer.name())
        job = Job(title, lambda progress: is_as_told(source, changes, progress), self)
        job.done.connect(partial(self._on_done, job))
        job.failed.connect(partial(self._on_done, job, False))
        job.cancelled.connect(partial(self._on_done, job, False))
        self._jobs.append(job)
        job.start()
        return True

    def forget(self) -> None:
        """Let go of what is being looked up: all is read anew, or nothing any more."""
        jobs, self._jobs = self._jobs, []
        for job in jobs:
            job.abandon()

    def _on_done(self, job: Job, is_so: bool, *_told: object) -> None:
        if job in self._jobs:
            self._jobs.remove(job)
            job.deleteLater()
            if not is_so:
                self.differs.emit()
