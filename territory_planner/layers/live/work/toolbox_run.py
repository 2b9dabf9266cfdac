"""An algorithm of the toolbox at work in the background, as the panel's own solvers are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from threading import Lock
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from ....core.model.data_classes import dataclass
from ....core.model.errors import InvalidInput
from ...background import hand_to_qgis, take_back
from ...text import tr
from ..reading.joined import joined_to

PROVIDER = "territory_planner"

POLL = 0.02
"""Seconds between two looks at what the main thread is asked for while it waits."""


@dataclass(frozen=True)
class Ran:
    """What an algorithm gave.

    Attributes
    ----------
    results : dict
        Its outputs by name.
    layers : dict of str to QgsVectorLayer
        Those of them that are layers in memory; whoever takes one owns it.
    said, warnings : tuple of str
    """

    results: dict[str, Any]
    layers: dict[str, QgsVectorLayer]
    said: tuple[str, ...]
    warnings: tuple[str, ...]


class _Listener(QgsProcessingFeedback):
    """Keeps what an algorithm says; called in its thread."""

    def __init__(self) -> None:
        super().__init__(False)
        self.said: list[str] = []
        self.warnings: list[str] = []
        self.errors: list[str] = []

    def pushInfo(self, info: str) -> None:
        self.said.append(info)

    def pushWarning(self, warning: str) -> None:
        self.warnings.append(warning)

    def reportError(self, error: str, _fatal: bool = False) -> None:
        self.errors.append(error)


class _Task(QgsProcessingAlgRunnerTask):
    """Runs an algorithm; holds a lock for as long as its thread reads layers."""

    def __init__(
        self,
        made: QgsProcessingAlgorithm,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: _Listener,
    ) -> None:
        super().__init__(made, parameters, context, feedback)
        self._feedback, self._reading = feedback, Lock()

    def run(self) -> bool:
        """Run the algorithm, unless it was stopped before it began."""
        with self._reading:
            return not self._feedback.isCanceled() and super().run()

    def stop_reading(self) -> None:
        """Have it read no layer any more; returns once that is so, within a cancel's time."""
        self._feedback.cancel()
        while not self._reading.acquire(timeout=POLL):
            # Where the thread waits for the main one: QGIS asks it for layers of expressions.
            QCoreApplication.sendPostedEvents(QCoreApplication.instance())
        self._reading.release()


def algorithm(name: str) -> QgsProcessingAlgorithm:
    """Return a fresh copy of one of the plugin's algorithms.

    Raises
    ------
    InvalidInput
        When the toolbox has none: the plugin Processing is switched off.
    """
    found = QgsApplication.processingRegistry().createAlgorithmById(f"{PROVIDER}:{name}")
    if found is None:
        raise InvalidInput(
            tr(
                "The toolbox has no “{name}”. Switch on “Processing” in Plugins › Manage and "
                "Install Plugins, then try again."
            ).format(name=name)
        )
    return found


def parameters_of(name: str) -> set[str]:
    """Return the names of an algorithm's parameters; raises as `algorithm` does."""
    # Its definitions live as long as it does.
    made = algorithm(name)
    return {each.name() for each in made.parameterDefinitions()}


_running: set[QObject] = set()
"""Runs that QGIS works on: what they hold must outlive them."""


class ToolboxRun(QObject):
    """One run; ends in exactly one of three signals, on the main thread. See `background.Job`.

    It reads the user's own layers, edits that aren't saved included, on a thread. A layer that
    goes waits until it is read no more, and the run is cancelled.

    Raises
    ------
    InvalidInput
        When the parameters won't do; the text says why.
    """

    done = pyqtSignal(object)
    failed = pyqtSignal(str)
    cancelled = pyqtSignal()
    progress = pyqtSignal(float)
    said = pyqtSignal(str)

    def __init__(self, name: str, parameters: dict[str, Any]) -> None:
        super().__init__()
        made = algorithm(name)
        self._context = QgsProcessingContext()
        self._context.setProject(QgsProject.instance())
        self._feedback = _Listener()
        self._context.setFeedback(self._feedback)
        fits, why = made.checkParameterValues(parameters, self._context)
        if not fits:
            raise InvalidInput(why)
        self._algorithm, self._parameters = made, parameters
        self._task: _Task | None = None
        self._layers: set[str] = set()

    def start(self) -> None:
        """Hand the work to QGIS's task manager."""
        # Here, on the main thread, layers are taken as they stand.
        self._task = task = _Task(self._algorithm, self._parameters, self._context, self._feedback)
        task.executed.connect(self._on_end)
        task.progressChanged.connect(self.progress)
        self._layers = {each.id() for each in _layers_of(self._parameters.values())}
        if self._layers:
            # Any later, and what Python knows of a layer is gone already.
            QgsProject.instance().layersWillBeRemoved.connect(self._on_layers_going)
        _running.add(self)
        hand_to_qgis(task)

    def cancel(self) -> None:
        """Ask the work to stop; `cancelled` follows."""
        if self._task is not None and take_back(self._task):
            self._end()
            self.cancelled.emit()
        else:
            self._feedback.cancel()

    def abandon(self) -> None:
        """Cancel the work, wait until it reads nothing any more, and emit nothing any more."""
        self.blockSignals(True)
        # Whoever it belongs to may go before QGIS tells that it has ended.
        self.setParent(None)
        self.cancel()
        if self._task is not None:
            self._task.stop_reading()
            self._let_go()

    def _on_layers_going(self, ids: list[str]) -> None:
        if self._task is not None and self._layers & set(ids):
            self._task.stop_reading()

    def _let_go(self) -> None:
        """Listen to the project no more."""
        if self._layers:
            QgsProject.instance().layersWillBeRemoved.disconnect(self._on_layers_going)
            self._layers = set()

    def _end(self) -> None:
        self._task = None
        self._let_go()
        _running.discard(self)

    def _on_end(self, went_well: bool, results: dict[str, Any]) -> None:
        heard, stopped = self._feedback, self._feedback.isCanceled()
        self._end()
        if stopped:
            self.cancelled.emit()
        elif went_well:
            layers = {
                name: layer
                for name, value in results.items()
                if isinstance(value, str)
                and (layer := self._context.takeResultLayer(value)) is not None
            }
            self.done.emit(Ran(results, layers, tuple(heard.said), tuple(heard.warnings)))
        else:
            self.failed.emit(heard.errors[-1] if heard.errors else tr("It could not be done."))


def _layers_of(values: Iterable[Any]) -> Iterator[QgsMapLayer]:
    """Yield the layers that parameters name, and those that are joined to them."""
    project = QgsProject.instance()
    for value in values:
        if isinstance(value, (list, tuple)):
            yield from _layers_of(value)
            continue
        layer = project.mapLayer(value) if isinstance(value, str) else value
        if isinstance(layer, QgsMapLayer):
            yield layer
        if isinstance(layer, QgsVectorLayer):
            yield from joined_to(layer)
