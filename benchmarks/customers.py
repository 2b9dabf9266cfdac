"""What is done with 35,000 units and half a million customers, beside QGIS's own way of doing it.

``python -m benchmarks.customers --data DIR`` (`make bench-customers`) makes customers for LSOA (see
`geopackage.LSOA`), runs ours and QGIS's, each in a process of its own, and prints seconds of CPU
and peak memory of each, and how many times ours QGIS's takes. Starting QGIS is left out of the
seconds and part of the memory. Where QGIS has nothing that does the same, its way is the chain of
its algorithms that comes nearest, which mostly does less; where there is none, ours stands alone.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .geopackage import LSOA

COUNT = 500_000
"""Customers."""

MAKE = """
import sys
import numpy as np
from osgeo import ogr

source, target, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
opened = ogr.Open(source)
read = opened.GetLayer()
homes = [
    (f.GetField("LSOA11CD"), c.GetX(), c.GetY())
    for f in read
    for c in [f.GetGeometryRef().Centroid()]
]
dice = np.random.default_rng(5)
made = ogr.GetDriverByName("GPKG").CreateDataSource(target)
layer = made.CreateLayer("customers", read.GetSpatialRef(), ogr.wkbPoint)
for name, kind in (("key", ogr.OFTString), ("visits", ogr.OFTInteger), ("hours", ogr.OFTReal)):
    layer.CreateField(ogr.FieldDefn(name, kind))
layer.StartTransaction()
for home, shift in zip(dice.integers(0, len(homes), count), dice.normal(0, 1500, (count, 2))):
    key, x, y = homes[home]
    feature = ogr.Feature(layer.GetLayerDefn())
    point = ogr.Geometry(ogr.wkbPoint)
    point.AddPoint_2D(x + shift[0], y + shift[1])
    feature.SetGeometry(point)
    feature["key"], feature["visits"] = key.lower(), int(home % 9)
    feature["hours"] = float(home % 7)
    layer.CreateFeature(feature)
layer.CommitTransaction()
"""

DRIFT = """
UPDATE {table} SET plan = region;
UPDATE {table} SET plan =
(SELECT other.region FROM {table} other WHERE other.fid = {table}.fid + 40)
WHERE fid % 20 = 0 AND fid + 40 IN (SELECT fid FROM {table})
"""
"""Another plan: every twentieth unit as one further on in the layer has it."""

Step = tuple[str, Mapping[str, Any]]
"""An algorithm, and its parameters; “@0” is what the first step wrote."""


@dataclass(frozen=True)
class Task:
    """The same done by us and by QGIS; no steps where QGIS has nothing like it."""

    title: str
    ours: Step
    theirs: Sequence[Step] = ()


def tasks(units: Path, customers: Path, hexagons: Path) -> list[Task]:
    """Return what is measured."""
    named = {"ID_FIELD": "LSOA11CD"}
    plan = {"INPUT": units, "TERRITORY_FIELD": "plan", "WORKLOAD": ["admissions"], **named}
    served = {**plan, "CUSTOMERS": customers}
    valid: Step = ("native:fixgeometries", {"INPUT": units, "OUTPUT": "memory:"})
    located: Step = (
        "native:joinattributesbylocation",
        {"INPUT": customers, "JOIN": "@0", "PREDICATE": 5, "METHOD": 1},
    )
    time_of = {"INPUT": units, "CUSTOMERS": customers, "TIME_FIELD": "hours"}
    summed = {"INPUT": units, "JOIN": customers, "PREDICATE": 1, "JOIN_FIELDS": "hours"}
    upper = {"INPUT": customers, "FIELD_NAME": "code", "FIELD_TYPE": 2, "FORMULA": "upper(key)"}
    keys = {"INPUT": "@0", "FIELD": "code", "INPUT_2": units, "FIELD_2": "LSOA11CD"}
    by_plan: Step = ("native:dissolve", {"INPUT": "@0", "FIELD": ["plan"], "OUTPUT": "memory:"})
    grid = {"TYPE": 4, "EXTENT": str(customers), "HSPACING": 2000, "VSPACING": 2000}
    return [
        Task(
            "`aggregateworkload`, points; `countpointsinpolygon`",
            ("aggregateworkload", time_of),
            [
                (
                    "native:countpointsinpolygon",
                    {"POLYGONS": units, "POINTS": customers, "WEIGHT": "hours", "FIELD": "n"},
                )
            ],
        ),
        Task(
            "`aggregateworkload`, points; `joinbylocationsummary`",
            ("aggregateworkload", time_of),
            [("qgis:joinbylocationsummary", {**summed, "SUMMARIES": 5})],
        ),
        Task(
            "`aggregateworkload`, keys in other letters; `fieldcalculator`, `joinattributestable`, "
            "`statisticsbycategories`",
            ("aggregateworkload", {**time_of, "KEY_FIELD": "key", **named}),
            [
                ("native:fieldcalculator", {**upper, "OUTPUT": "memory:"}),
                ("native:joinattributestable", {**keys, "METHOD": 1, "OUTPUT": "memory:"}),
                (
                    "qgis:statisticsbycategories",
                    {
                        **{"INPUT": "@1", "VALUES_FIELD_NAME": "hours"},
                        "CATEGORIES_FIELD_NAME": ["LSOA11CD"],
                    },
                ),
            ],
        ),
        Task(
            "`makeunits`, hexagons of 2 km, counted; `creategrid`, `countpointsinpolygon`",
            ("makeunits", {"INPUT": customers, "KIND": "hexagons", "SIZE": 2}),
            [
                ("native:creategrid", {**grid, "CRS": "EPSG:27700", "OUTPUT": "memory:"}),
                (
                    "native:countpointsinpolygon",
                    {"POLYGONS": "@0", "POINTS": customers, "FIELD": "n"},
                ),
            ],
        ),
        Task(
            "`makeunits`, points to units and units to points; `joinattributesbylocation` and "
            "`countpointsinpolygon`",
            (
                "makeunits",
                {
                    **{"INPUT": customers, "KIND": "polygons", "POLYGONS": units},
                    "POINTS": "points.gpkg",
                },
            ),
            [
                valid,
                located,
                (
                    "native:countpointsinpolygon",
                    {"POLYGONS": "@0", "POINTS": customers, "FIELD": "n"},
                ),
            ],
        ),
        Task(
            "`checkunits` with a cleaned copy; `checkvalidity`, `fixgeometries`, "
            "`deleteduplicategeometries`, `dissolve` (its holes are gaps), `union` (overlaps)",
            (
                "checkunits",
                {"INPUT": units, "WORKLOAD": "admissions", **named, "CLEANED": "c.gpkg"},
            ),
            [
                valid,
                ("qgis:checkvalidity", {"INPUT_LAYER": units, "METHOD": 2}),
                ("native:deleteduplicategeometries", {"INPUT": "@0"}),
                ("native:dissolve", {"INPUT": "@0"}),
                ("native:union", {"INPUT": "@0"}),
            ],
        ),
        Task(
            "`carryover` onto hexagons of 5 km; `intersection`",
            (
                "carryover",
                {"INPUT": units, "NEW_UNITS": hexagons, "WORKLOAD": ["admissions"]},
            ),
            [valid, ("native:intersection", {"INPUT": "@0", "OVERLAY": hexagons})],
        ),
        Task(
            "`territorystatistics` with customers; `dissolve`, `countpointsinpolygon`, "
            "`statisticsbycategories`",
            ("territorystatistics", served),
            [
                valid,
                by_plan,
                (
                    "native:countpointsinpolygon",
                    {"POLYGONS": "@1", "POINTS": customers, "FIELD": "n"},
                ),
                (
                    "qgis:statisticsbycategories",
                    {
                        **{"INPUT": units, "VALUES_FIELD_NAME": "admissions"},
                        "CATEGORIES_FIELD_NAME": ["plan"],
                    },
                ),
            ],
        ),
        Task(
            "`gapsandoverlaps` in a region, with customers; `dissolve` three times, `difference`, "
            "`union`, `joinattributesbylocation`",
            (
                "gapsandoverlaps",
                {
                    **{"INPUT": units, "TERRITORY_FIELD": "region", "REGION": units},
                    **{"CUSTOMERS": customers, "ODD_CUSTOMERS": "odd.gpkg"},
                },
            ),
            [
                valid,
                ("native:dissolve", {"INPUT": "@0", "FIELD": ["region"], "OUTPUT": "memory:"}),
                ("native:dissolve", {"INPUT": "@1", "OUTPUT": "memory:"}),
                ("native:dissolve", {"INPUT": "@0", "OUTPUT": "memory:"}),
                ("native:difference", {"INPUT": "@3", "OVERLAY": "@2"}),
                ("native:union", {"INPUT": "@1"}),
                (
                    "native:joinattributesbylocation",
                    {"INPUT": customers, "JOIN": "@1", "PREDICATE": 5, "METHOD": 0},
                ),
            ],
        ),
        Task(
            "`compareplans` with customers; `joinattributesbylocation`, `statisticsbycategories`",
            ("compareplans", {**served, "BEFORE": "region", "MATRIX": "matrix.csv"}),
            [
                valid,
                located,
                (
                    "qgis:statisticsbycategories",
                    {
                        **{"INPUT": "@1", "VALUES_FIELD_NAME": "hours"},
                        "CATEGORIES_FIELD_NAME": ["region", "plan"],
                    },
                ),
            ],
        ),
        Task(
            "`exportalignment` with customers' territories; `joinattributesbylocation`",
            (
                "exportalignment",
                {
                    **{"INPUT": units, "TERRITORY_FIELD": "plan", **named},
                    **{
                        "POINTS": customers,
                        "POINT_TERRITORIES": "points.csv",
                        "OUTPUT": "list.csv",
                    },
                },
            ),
            [valid, located],
        ),
        Task("`planreport` with customers and a plan before", ("planreport", _reported(served))),
    ]


def _reported(served: Mapping[str, Any]) -> dict[str, Any]:
    return {**served, "BEFORE": "region", "OUTPUT": "report.html"}


def measured(steps: Sequence[Step], folder: Path) -> tuple[float, float]:
    """Run algorithms one after another in a process; return seconds of CPU and GiB at most."""
    for old in folder.iterdir():
        old.unlink()
    ran = subprocess.run(
        [sys.executable, "-m", "benchmarks.customers", "--steps", json.dumps(steps, default=str)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "BENCHMARK_FOLDER": str(folder)},
        capture_output=True,
        text=True,
        check=False,
    )
    if ran.returncode:
        raise SystemExit(f"{steps[0][0]} failed: {ran.stderr[-2000:]}")
    seconds, memory = ran.stdout.split()[-2:]
    return float(seconds), float(memory)


def run(steps: Sequence[Step]) -> None:
    """Run algorithms in this process, and print what `measured` reads."""
    from qgis.core import (
        QgsApplication,
        QgsFeatureRequest,
        QgsProcessingContext,
        QgsProcessingFeedback,
    )

    _application = QgsApplication([], False)
    QgsApplication.initQgis()
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    import processing
    from processing.core.Processing import Processing

    from territory_planner.plugin import TerritoryPlannerPlugin

    Processing.initialize()
    plugin = TerritoryPlannerPlugin(None)
    plugin.initProcessing()
    folder = Path(os.environ["BENCHMARK_FOLDER"])
    context, written = QgsProcessingContext(), []
    context.setInvalidGeometryCheck(QgsFeatureRequest.InvalidGeometryCheck.GeometryNoCheck)
    begun = time.process_time()
    for number, (algorithm, parameters) in enumerate(steps):
        asked = {name: _value(value, written, folder) for name, value in parameters.items()}
        output = "VALID_OUTPUT" if algorithm.endswith("checkvalidity") else "OUTPUT"
        asked.setdefault(output, str(folder / f"out{number}.gpkg"))
        name = algorithm if ":" in algorithm else f"territory_planner:{algorithm}"
        silent = QgsProcessingFeedback(False)
        written.append(processing.run(name, asked, context=context, feedback=silent)[output])
    seconds = time.process_time() - begun
    print(seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20, flush=True)
    os._exit(0)  # QGIS without a window ends badly now and then


def _value(value: Any, written: Sequence[Any], folder: Path) -> Any:
    """Return what a parameter stands for: an earlier output, or a file of the folder."""
    if isinstance(value, str) and value.startswith("@"):
        return written[int(value[1:])]
    is_new = isinstance(value, str) and "/" not in value and "." in value
    return str(folder / value) if is_new else value


def prepared(data: Path, folder: Path, count: int) -> tuple[Path, Path, Path]:
    """Make units with two plans, customers, and hexagons to carry over to."""
    source = (data / LSOA).resolve()
    units, customers, hexagons = (folder / f"{n}.gpkg" for n in ("units", "customers", "hexagons"))
    subprocess.run([sys.executable, "-c", MAKE, source, customers, str(count)], check=True)
    made = ["ogr2ogr", "-q", str(units), str(source), "-nln", "units"]
    subprocess.run(made, check=True)
    for statement in ("ALTER TABLE units ADD COLUMN plan TEXT", *DRIFT.split(";")):
        sql = ["ogrinfo", "-q", str(units), "-sql", statement.format(table="units")]
        subprocess.run(sql, check=True, stdout=subprocess.DEVNULL)
    grid = {"TYPE": 4, "EXTENT": str(units), "HSPACING": 5000, "VSPACING": 5000}
    out = folder / "made"
    out.mkdir()
    measured([("native:creategrid", {**grid, "CRS": "EPSG:27700"})], out)
    (out / "out0.gpkg").rename(hexagons)
    return units, customers, hexagons


def main() -> None:
    """Make the data, run all, print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--count", type=int, default=COUNT)
    parser.add_argument("--only", default="", help="tasks whose title has this word")
    parser.add_argument("--steps", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.steps:
        run(json.loads(asked.steps))
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        files = prepared(asked.data, folder, asked.count)
        out = folder / "out"
        out.mkdir()
        print("| ours; QGIS's | ours, CPU s | GiB | QGIS, CPU s | GiB | QGIS / ours |")
        print("|---|---|---|---|---|---|")
        for task in tasks(*files):
            if asked.only not in task.title:
                continue
            ours = measured([task.ours], out)
            row = f"| {task.title} | {ours[0]:.1f} | {ours[1]:.2f} |"
            if task.theirs:
                theirs = measured(task.theirs, out)
                row += f" {theirs[0]:.1f} | {theirs[1]:.2f} | {theirs[0] / ours[0]:.2f} |"
            print(row if task.theirs else f"{row} | | |", flush=True)


if __name__ == "__main__":
    main()
