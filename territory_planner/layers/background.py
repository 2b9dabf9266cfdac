"""Long work in QGIS's task manager: plain functions over arrays, with progress and cancel."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..core.model.errors import Cancelled, TerritoryError
from ..core.model.progress import Progress
from .compat import task_flags
from .report import LOG, details_of, kind_and_text, let_go, log_failure
from .sweeps import few_sweeps
from .text import log_text, tr


def _nothing(progress: Progress) -> None:
    """Stand for work that has been done, so that what it held is free."""


class _Task(QgsTask):
    """Runs a function of a `Progress`; keeps what it returned or raised.

    It is stopped by `given_up`, not by `QgsTask.cancel`: called while the task is about to begin,
    that has QGIS delete what a thread already runs, which crashes (seen on 3.22).
    """

    said = pyqtSignal(str)

    def __init__(self, title: str, work: Callable[[Progress], Any]) -> None:
        super().__init__(log_text(title), task_flags())
        self._work = work
        self.result: Any = None
        self.error: Exception | None = None
        self.details = ""
        self.given_up = False

    @property
    def stopped(self) -> bool:
        """Whether it should end: given up by us, or cancelled in QGIS's list of tasks."""
        return self.given_up or self.isCanceled()

    def run(self) -> bool:
        """Do the work in the background; nothing may escape from here, or QGIS aborts."""
        progress = Progress(self.setProgress, self.said.emit, lambda: self.stopped)
        try:
            progress.check()
            with few_sweeps():
                self.result = self._work(progress)
        except Exception as error:
            self.error, self.details = error, details_of(error)
            let_go(error)  # QGIS may keep the task for long
        finally:
            self._work = _nothing
        return self.error is None


TURN = 0.0005
"""Seconds after which work gives the window its turn where that waits for Python's lock.

QGIS lets go of the lock with each call, and so waits for it as often: by Python's own 5 ms, twenty
calls held the window up for a tenth of a second.
"""


class _Turns:
    """How soon threads give each other their turn, for as long as work runs."""

    def __init__(self) -> None:
        self._before = 0.0

    def shorten(self) -> None:
        """Make it sooner, as work begins."""
        usual = sys.getswitchinterval()
        if usual > TURN:
            self._before = usual
            sys.setswitchinterval(TURN)

    def give_back(self) -> None:
        """Let be what was usual before work began, unless somebody else has set it meanwhile."""
        if self._before and abs(sys.getswitchinterval() - TURN) < TURN / 10:
            sys.setswitchinterval(self._before)
        self._before = 0.0


class _Queue(QObject):
    """Hands tasks to QGIS one at a time.

    QGIS may lose a task that is added while another one ends: on a change of status it takes
    the ended task's runnable out of the thread pool by its address, which the new one may
    have been given meanwhile (seen on 3.22). It also keeps a Python reference to each task,
    without which a task's signals never come.
    """

    def __init__(self) -> None:
        super().__init__()
        self._waiting: list[QgsTask] = []
        self._running: QgsTask | None = None
        self._turns = _Turns()

    @property
    def is_empty(self) -> bool:
        """Nothing runs, and nothing waits."""
        return self._running is None and not self._waiting

    def add(self, task: QgsTask) -> None:
        """Start a task when those before it have ended."""
        self._waiting.append(task)
        self._start_next()

    def remove(self, task: QgsTask) -> bool:
        """Take out a task that has not been started; tell whether there was one."""
        if task not in self._waiting:
            return False
        self._waiting.remove(task)
        return True

    def _start_next(self) -> None:
        if self._running is not None or not self._waiting:
            return
        self._running = task = self._waiting.pop(0)
        task.taskCompleted.connect(self._on_end)
        task.taskTerminated.connect(self._on_end)
        self._turns.shorten()
        QgsApplication.taskManager().addTask(task)

    def _on_end(self) -> None:
        self._running = None
        self._turns.give_back()
        QTimer.singleShot(0, self._start_next)


_queue: list[_Queue] = []
"""The one queue, made when it is first needed."""


def _the_queue() -> _Queue:
    if not _queue:
        _queue.append(_Queue())
    return _queue[0]


def begins_at_once() -> bool:
    """Tell whether work that is started now need not wait for other work."""
    return _the_queue().is_empty


def hand_to_qgis(task: QgsTask) -> None:
    """Let QGIS run a task once those before it have ended."""
    _the_queue().add(task)


def take_back(task: QgsTask) -> bool:
    """Take back a task that has not been started; tell whether it could be."""
    return _the_queue().remove(task)


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
        if self._task is not None:
            hand_to_qgis(self._task)

    def cancel(self) -> None:
        """Ask the work to stop; `cancelled` follows within half a second."""
        if self._task is None:
            return
        if take_back(self._task):
            self._task = None
            self.cancelled.emit()
        else:
            self._task.given_up = True

    def abandon(self) -> None:
        """Cancel the work and emit nothing any more."""
        self.blockSignals(True)
        self.cancel()

    def _on_end(self) -> None:
        task, self._task = self._task, None
        if task is None:
            return
        if task.error is None and not task.stopped:
            self.done.emit(task.result)
        elif task.stopped or isinstance(task.error, Cancelled):
            self.cancelled.emit()
        elif isinstance(task.error, TerritoryError):
            self.failed.emit(str(task.error))
        else:
            log_failure(task.details)
            text = tr(
                "Something went wrong that should not have ({error}). The plan is as it "
                "was; the details are in the log “{log}”."
            )
            self.failed.emit(text.format(error=kind_and_text(task.error), log=LOG))
