"""Running an algorithm as the toolbox does, and hearing what it says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
)

from territory_planner.layers.compat import is_null
from tests.long import LONG


class Listener(QgsProcessingFeedback):
    """Keeps everything that a run says."""

    def __init__(self) -> None:
        super().__init__(False)
        self.info: list[str] = []
        self.warnings: list[str] = []
        self.errors: list[str] = []

    def pushInfo(self, info: str) -> None:
        self.info.append(info)

    def pushWarning(self, warning: str) -> None:
        self.warnings.append(warning)

    def reportError(self, error: str, fatalError: bool = False) -> None:  # noqa: N803
        self.errors.append(error)


class Counting(Listener):
    """Counts how often a run asks whether it is cancelled; says yes from a certain time on."""

    def __init__(self, most: float = float("inf")) -> None:
        super().__init__()
        self.asked, self._most = 0, most

    def isCanceled(self) -> bool:
        self.asked += 1
        return self.asked > self._most


@dataclass
class Ran:
    """A finished run: results by name, and what was said."""

    results: dict[str, Any]
    listener: Listener
    context: QgsProcessingContext

    def layer(self, output: str = "OUTPUT") -> QgsVectorLayer:
        return QgsProcessingUtils.mapLayerFromString(self.results[output], self.context)

    def rows(self, output: str = "OUTPUT") -> list[dict[str, Any]]:
        """The features of an output as dictionaries."""
        layer = self.layer(output)
        names = layer.fields().names()
        return [
            {name: None if is_null(value) else value for name, value in zip(names, feature)}
            for feature in layer.getFeatures()
        ]

    def column(self, name: str, output: str = "OUTPUT") -> list[Any]:
        return [row[name] for row in self.rows(output)]

    def close(self) -> None:
        """Let go of all layers; needed before QGIS ends where a run outlives its test."""
        self.context.temporaryLayerStore().removeAllMapLayers()

    @property
    def warnings(self) -> str:
        return "\n".join(self.listener.warnings)

    @property
    def info(self) -> str:
        return "\n".join(self.listener.info)


def run(algorithm: str, listener: Listener | None = None, **parameters: Any) -> Ran:
    """Run an algorithm of the plugin; outputs go to memory unless told otherwise.

    A test that names no effort is about something else: the least will do, but with LONG=1.
    """
    asked = {"OUTPUT": "memory:", **parameters}
    if not LONG and takes_effort(algorithm):
        asked.setdefault("EFFORT", "fast")
    return run_as_asked(algorithm, asked, listener)


def takes_effort(algorithm: str) -> bool:
    """Tell whether an algorithm of the plugin is asked how hard to try."""
    known = QgsApplication.processingRegistry().algorithmById(f"territory_planner:{algorithm}")
    return known is not None and known.parameterDefinition("EFFORT") is not None


def run_as_asked(algorithm: str, asked: Mapping[str, Any], listener: Listener | None = None) -> Ran:
    """Run an algorithm or a model of the plugin with these parameters and no others."""
    import processing

    listener, context = listener or Listener(), QgsProcessingContext()
    context.setProject(QgsProject.instance())
    results = processing.run(
        f"territory_planner:{algorithm}", dict(asked), feedback=listener, context=context
    )
    for name, value in results.items():
        if hasattr(value, "id"):
            results[name] = value.id()
            context.temporaryLayerStore().addMapLayer(value)
    return Ran(results, listener, context)
