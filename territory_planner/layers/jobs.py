"""Long work in QGIS's task manager: plain functions over arrays, with progress and cancel."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.errors import Cancelled, TerritoryError
from ..core.progress import Progress
from .text import tr


class _Task(QgsTask):
    """Runs a function of a `Progress`; keeps what it returned or raised."""

    said = pyqtSignal(str)

    def __init__(self, title: str, work: Callable[[Progress], Any]) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel)
        self._work = work
        self.result: Any = None
        self.error: Exception | None = None

    def run(self) -> bool:
        """Do the work in the background; nothing may escape from here, or QGIS aborts."""
        progress = Progress(self.setProgress, self.said.emit, self.isCanceled)
        try:
            self.result = self._work(progress)
        except Exception as error:
            self.error = error
        return self.error is None


class Job(QObject):
    """One piece of background work; ends in exactly one of three signals, on the main thread.

    Parameters
    ----------
    title : str
        Shown in QGIS's task manager.
    work : callable of a `Progress`
        Must touch nothing that belongs to the main thread.

    Signals
    -------
    done(object)
        What `work` returned.
    failed(str)
        A sentence for the user.
    cancelled()
    progress(float)
        Percent done.
    said(str)
        A sentence from the work.
    """

    done = pyqtSignal(object)
    failed = pyqtSignal(str)
    cancelled = pyqtSignal()
    progress = pyqtSignal(float)
    said = pyqtSignal(str)

    def __init__(
        self, title: str, work: Callable[[Progress], Any], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        # The task manager owns the task in C++, but without this reference its Python half
        # would be collected before it ends.
        self._task: _Task | None = _Task(title, work)
        self._task.taskCompleted.connect(self._on_end)
        self._task.taskTerminated.connect(self._on_end)
        self._task.progressChanged.connect(self.progress)
        self._task.said.connect(self.said)

    @property
    def running(self) -> bool:
        """The work has not ended."""
        return self._task is not None

    def start(self) -> None:
        """Hand the work to QGIS's task manager."""
        QgsApplication.taskManager().addTask(self._task)

    def cancel(self) -> None:
        """Ask the work to stop; `cancelled` follows within half a second."""
        if self._task is not None:
            self._task.cancel()

    def abandon(self) -> None:
        """Cancel the work and emit nothing any more."""
        self.blockSignals(True)
        self.cancel()

    def _on_end(self) -> None:
        task, self._task = self._task, None
        if task is None:
            return
        if task.error is None and not task.isCanceled():
            self.done.emit(task.result)
        elif task.isCanceled() or isinstance(task.error, Cancelled):
            self.cancelled.emit()
        elif isinstance(task.error, TerritoryError):
            self.failed.emit(str(task.error))
        else:
            text = tr("Something went wrong: {error}")
            self.failed.emit(text.format(error=repr(task.error)))
