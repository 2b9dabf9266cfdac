"""Layers go or are edited while the toolbox reads them for the panel; run by `test_layers_that_go`.

Reading a layer that is gone, or asking one for its features as its editing begins or ends, ends
Python, so this is a program of its own. It says how many runs came to their end, and the longest
that a layer had to wait, in seconds.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QEvent

from territory_planner.layers.live.work import toolbox_run
from territory_planner.layers.live.work.toolbox_run import ToolboxRun
from territory_planner.plugin import TerritoryPlannerPlugin
from tests.layers.grid_layer import grid_layer, saved
from tests.long import few
from tests.undisturbed import undisturbed

ROUNDS = few(2, 1)
"""Of each way in which layers go, for each algorithm."""

MOST_SECONDS = 0.05
"""Before a layer goes: from no work done to much of it."""

PATIENCE = 300.0

EDITS = 10
"""How often editing begins and ends in a run."""


def run_of(name: str, layer: QgsVectorLayer, other: QgsVectorLayer, folder: Path) -> ToolboxRun:
    """Return a run as the panel asks for it."""
    plan = {
        "INPUT": layer,
        "TERRITORY_FIELD": "plan",
        "WORKLOAD": ["work"],
        "ID_FIELD": "name",
    }
    memory = "TEMPORARY_OUTPUT"
    before = {"OTHER": other, "OTHER_FIELD": "plan", "OTHER_ID_FIELD": "name"}
    own: dict[str, dict[str, Any]] = {
        "checkunits": {"OUTPUT": memory},
        "territorystatistics": {"OUTPUT": memory, "PLAN_TABLE": memory},
        "compareplans": {**before, "OUTPUT": memory, "TERRITORY_TABLE": memory},
        "planreport": {"OUTPUT": str(folder / "report.html")},
        "savescenario": {"SCENARIO": f"s{time.monotonic_ns()}"},
    }
    known = toolbox_run.parameters_of(name)
    asked = {key: value for key, value in plan.items() if key in known}
    return ToolboxRun(name, {**asked, **own[name]})


def clear(run: ToolboxRun, layer: QgsVectorLayer, other: QgsVectorLayer) -> None:
    QgsProject.instance().clear()


def remove(run: ToolboxRun, layer: QgsVectorLayer, other: QgsVectorLayer) -> None:
    QgsProject.instance().removeMapLayer(layer.id())


def remove_other(run: ToolboxRun, layer: QgsVectorLayer, other: QgsVectorLayer) -> None:
    QgsProject.instance().removeMapLayer(other.id())


def abandon(run: ToolboxRun, layer: QgsVectorLayer, other: QgsVectorLayer) -> None:
    run.abandon()
    QgsProject.instance().clear()


def edit(run: ToolboxRun, layer: QgsVectorLayer, other: QgsVectorLayer) -> None:
    for number in range(EDITS):
        for each in (layer, other):
            each.startEditing()
            each.changeAttributeValue(1 + number, each.fields().lookupField("work"), 2.0)
            each.rollBack()
        QCoreApplication.processEvents()


def until(is_so: Callable[[], bool]) -> None:
    """Let QGIS work until something is so."""
    end = time.monotonic() + PATIENCE
    while not is_so():
        if time.monotonic() > end:
            raise TimeoutError
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        time.sleep(0.002)


WAYS = (clear, remove, remove_other, abandon, edit)


ALGORITHMS = ("checkunits", "territorystatistics", "compareplans", "planreport", "savescenario")
RUNS = ROUNDS * len(WAYS) * len(ALGORITHMS)


def main(folder: Path) -> None:
    """Let layers go in every way while every algorithm runs."""
    application = QgsApplication([], True)
    application.initQgis()
    plugin = TerritoryPlannerPlugin(None)
    plugin.initProcessing()
    rows = columns = 24
    values = [[1.0, "ABCD"[each % columns // 6]] for each in range(rows * columns)]
    path = saved(
        grid_layer(rows, columns, fields="work:double plan:string", values=values),
        folder / "units.gpkg",
    )
    rng = np.random.default_rng(3)
    took, ended = 0.0, 0
    for name in ALGORITHMS:
        for number in range(ROUNDS * len(WAYS)):
            layers = [QgsVectorLayer(path, each, "ogr") for each in ("units", "other")]
            QgsProject.instance().addMapLayers(layers)
            run = run_of(name, *layers, folder)
            run.start()
            pause = time.monotonic() + rng.uniform(0.0, MOST_SECONDS)
            until(lambda pause=pause: time.monotonic() > pause)
            begin, way = undisturbed(), WAYS[number % len(WAYS)]
            way(run, *layers)
            took = took if way is edit else max(took, undisturbed() - begin)
            del layers
            until(lambda: not toolbox_run._running)
            QgsProject.instance().clear()
            ended += 1
    plugin.unload()
    print(ended, f"{took:.2f}", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
