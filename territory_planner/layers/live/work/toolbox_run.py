"""An algorithm of the toolbox at work in the background, as the panel's own solvers are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ....core.model.errors import InvalidInput
from ...background import hand_to_qgis, take_back
from ...text import tr

PROVIDER = "territory_planner"


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
        self._task: QgsProcessingAlgRunnerTask | None = None

    def start(self) -> None:
        """Hand the work to QGIS's task manager."""
        # Here, on the main thread, layers are taken as they stand.
        self._task = task = QgsProcessingAlgRunnerTask(
            self._algorithm, self._parameters, self._context, self._feedback
        )
        task.executed.connect(self._on_end)
        task.progressChanged.connect(self.progress)
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
        """Cancel the work and emit nothing any more."""
        self.blockSignals(True)
        self.cancel()

    def _end(self) -> None:
        self._task = None
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
