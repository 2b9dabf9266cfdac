"""Tables to write and what became of them, for the tests of writing."""

from __future__ import annotations

from pathlib import Path

from osgeo import gdal
from qgis.core import QgsVectorLayer

from territory_planner.core.model.progress import SILENT, Progress
from territory_planner.layers.report import Report
from territory_planner.layers.writing.checks import Wanted, check_outputs
from territory_planner.layers.writing.delivery import Output, deliver
from territory_planner.layers.writing.output import Table
from territory_planner.layers.writing.places import place_of
from territory_planner.layers.writing.reads import reads_of


def table(layer: QgsVectorLayer) -> Table:
    """A table of a layer's features."""
    return Table(layer.fields(), layer.wkbType(), layer.crs(), layer.getFeatures())


def write(
    layers: dict[str, QgsVectorLayer],
    progress: Progress = SILENT,
    report: Report | None = None,
    encoding: str = "",
) -> dict[str, str]:
    """Deliver layers to destinations, which are the keys."""
    outputs = {
        name: Output(place_of(name), table(layer), encoding) for name, layer in layers.items()
    }
    return deliver(outputs, report or Report(), progress)


def check(layers: dict[str, QgsVectorLayer], reads=(), append: bool = False) -> None:
    """Check destinations, which are the keys, before the work."""
    wanted = [
        Wanted(place_of(name), layer.wkbType(), layer.fields(), append)
        for name, layer in layers.items()
    ]
    check_outputs(wanted, reads_of(reads), Report())


def named(path: Path | str, name: str) -> str:
    """The words for one table of a file."""
    return f"ogr:dbname='{path}' table=\"{name}\" (geom)"


def tables(path: Path | str) -> dict[str, int]:
    """Features of each table of a file, counted one by one."""
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    layers = [dataset.GetLayer(number) for number in range(dataset.GetLayerCount())]
    return {layer.GetName(): sum(1 for _ in layer) for layer in layers}


def left(folder: Path) -> list[str]:
    """Names of everything in a folder, hidden things included."""
    return sorted(entry.name for entry in folder.iterdir())
