"""Twenty runs cancelled and five broken off in one process, then one to its end: a program.

Prints, for each run: how it ended, the seconds it took, how many of its objects are left, and the
memory (KiB) in use.
"""

from __future__ import annotations

import ctypes
import gc
import json
import sys
from pathlib import Path

from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException
from qgis.PyQt.QtCore import QCoreApplication, QEvent

from territory_planner.algorithms.shared.run import Run
from territory_planner.core.model.problem import Problem
from territory_planner.layers.reading.units import Units
from territory_planner.layers.writing.output import Table
from tests.algorithms.running import Listener
from tests.undisturbed import undisturbed

CANCELS, BREAKS = 20, 5
C = ctypes.CDLL(None)

MOMENTS = ("Reading units", "Finding neighbours", "Balancing", "Moved", "Moved")
"""What the log says when a run is ended, in turn; the last while it writes."""


class Impatient(Listener):
    """Cancels once the log says something."""

    def __init__(self, moment: str) -> None:
        super().__init__()
        self._moment = moment

    def _heard(self, text: str) -> None:
        if text.startswith(self._moment):
            self.cancel()

    def pushInfo(self, info: str) -> None:
        self._heard(info)

    def setProgressText(self, text: str) -> None:
        self._heard(text)


class Breaking(Impatient):
    """Breaks the run off by an error that nobody expects."""

    def cancel(self) -> None:
        raise RuntimeError("Broken off")


def memory() -> int:
    """Memory in use by this process, in KiB."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS"))


def tidy() -> None:
    """Let QGIS and Python free what they put off; an event loop does that elsewhere.

    What is free goes back to the system: how much threads hold of it is chance.
    """
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if hasattr(C, "malloc_trim"):
        C.malloc_trim(0)


def left_over() -> int:
    """How many objects of a run are still there."""
    kinds = (Run, Units, Problem, Table)
    return sum(isinstance(each, kinds) for each in gc.get_objects())


def balance(units: str, output: str, listener: Listener) -> None:
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(
        "territory_planner:balanceterritories"
    )
    asked = {"INPUT": units, "TERRITORY_FIELD": "rep", "OUTPUT": output, "EFFORT": "fast"}
    algorithm.run(asked, QgsProcessingContext(), listener, {}, False)


def main() -> int:
    units, folder = sys.argv[1:]
    application = QgsApplication([], False)
    application.initQgis()
    from territory_planner.plugin import TerritoryPlannerPlugin

    plugin = TerritoryPlannerPlugin(None)
    plugin.initProcessing()
    seen = []
    kinds = [*[Impatient] * CANCELS, *[Breaking] * BREAKS]
    listeners = [kind(MOMENTS[n % len(MOMENTS)]) for n, kind in enumerate(kinds)]
    for number, listener in enumerate([*listeners, Listener()]):
        started, ended = undisturbed(), "done"
        try:
            balance(units, f"{folder}/o{number}.gpkg", listener)
        except QgsProcessingException as error:
            ended = str(error)
        seconds = undisturbed() - started
        tidy()
        seen.append((ended, seconds, left_over(), memory()))
    print(json.dumps(seen))
    plugin.unload()
    return 0


if __name__ == "__main__":
    sys.exit(main())
