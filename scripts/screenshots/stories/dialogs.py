"""The dialogs of the toolbox, filled in as in each algorithm's example: the guide's job pages."""

from __future__ import annotations

import os
import shlex
from pathlib import Path

import processing
from qgis.core import QgsApplication, QgsProject, QgsVectorLayer

from ..stage import PICTURES, SETTLE, Stage, Story

SAMPLES = Path(os.environ["TERRITORY_ROOT"]) / "sample_data"
SIZE = (960, 540)
SHOWN = (
    "aggregateworkload",
    "balanceterritories",
    "carryover",
    "checkunits",
    "compareplans",
    "designterritories",
    "dissolveterritories",
    "exploreplans",
    "exportalignment",
    "forecastworkload",
    "gapsandoverlaps",
    "makeunits",
    "planreport",
    "repaircontiguity",
    "savescenario",
    "seedterritories",
    "territorystatistics",
    "validateplan",
)
"""Algorithms that a page of the guide begins with."""


def dialogs(stage: Stage) -> Story:
    """Open each dialog, and take its picture."""
    QgsProject.instance().clear()
    for name in SHOWN:
        algorithm = QgsApplication.processingRegistry().algorithmById(f"territory_planner:{name}")
        dialog = processing.createAlgorithmDialog(algorithm.id(), filled_in(algorithm.example()))
        dialog.resize(*SIZE)
        dialog.show()
        yield 2 * SETTLE
        dialog.grab().save(str(PICTURES / f"dialog-{name}.png"))
        dialog.close()
        yield SETTLE


def filled_in(example: str) -> dict[str, object]:
    """Return what an example gives, layers of the project in place of files; outputs left out."""
    given = dict(word.split("=", 1) for word in shlex.split(example))
    return {
        name: layer_of(value) if value.startswith("sample_data/") else values(name, value)
        for name, value in given.items()
        if not value.endswith((".gpkg", ".csv", ".html")) or value.startswith("sample_data/")
    }


def values(name: str, value: str) -> object:
    """Return a value as dialogs take it: fields of workload are a list."""
    return value.split(";") if name in ("WORKLOAD", "SUM_FIELDS") else value


def layer_of(path: str) -> str:
    """Return the layer of the project that a file of the sample data is, called as it."""
    file = SAMPLES / Path(path).name
    found = QgsProject.instance().mapLayersByName(file.stem)
    layer = found[0] if found else QgsVectorLayer(str(file), file.stem, "ogr")
    if not found:
        QgsProject.instance().addMapLayer(layer)
    return layer.id()
