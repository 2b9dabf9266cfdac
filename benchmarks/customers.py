"""What is done with half a million customers on 35,000 units, beside QGIS's own way of doing it.

``python -m benchmarks.customers --data DIR`` makes customers for LSOA (see `geopackage.LSOA`),
runs ours and QGIS's through `qgis_process`, each in a process of its own, and prints seconds of
CPU, peak memory, and how many times QGIS's takes. Starting `qgis_process` is part of each.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from scripts import qgis_process

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


@dataclass(frozen=True)
class Task:
    """The same done by us and by QGIS; None where QGIS has nothing like it."""

    title: str
    ours: tuple[str, Mapping[str, object]]
    theirs: tuple[str, Mapping[str, object]] | None


def tasks(units: Path, customers: Path) -> list[Task]:
    """Return what is measured."""
    by_key = {"KEY_FIELD": "key", "ID_FIELD": "LSOA11CD"}
    join = {"INPUT": customers, "FIELD": "key", "INPUT_2": units, "FIELD_2": "LSOA11CD"}
    within = {"INPUT": units, "JOIN": customers, "PREDICATE": 1, "JOIN_FIELDS": "hours"}
    return [
        Task(
            "workload of points, beside native:countpointsinpolygon",
            (
                "territory_planner:aggregateworkload",
                {"INPUT": units, "CUSTOMERS": customers, "TIME_FIELD": "hours"},
            ),
            (
                "native:countpointsinpolygon",
                {"POLYGONS": units, "POINTS": customers, "WEIGHT": "hours", "FIELD": "n"},
            ),
        ),
        Task(
            "workload of points, beside qgis:joinbylocationsummary",
            (
                "territory_planner:aggregateworkload",
                {"INPUT": units, "CUSTOMERS": customers, "TIME_FIELD": "hours"},
            ),
            ("qgis:joinbylocationsummary", {**within, "SUMMARIES": 5}),
        ),
        Task(
            "workload by keys in another letter case; native:joinattributestable finds none",
            (
                "territory_planner:aggregateworkload",
                {"INPUT": units, "CUSTOMERS": customers, **by_key},
            ),
            ("native:joinattributestable", {**join, "METHOD": 1}),
        ),
        Task(
            "hexagons of 2 km, counted, beside native:joinattributesbylocation to polygons",
            ("territory_planner:makeunits", {"INPUT": customers, "KIND": "hexagons", "SIZE": 2}),
            (
                "native:joinattributesbylocation",
                {"INPUT": customers, "JOIN": units, "PREDICATE": 5, "METHOD": 1},
            ),
        ),
        Task(
            "points joined to the units, each with its unit",
            (
                "territory_planner:makeunits",
                {
                    "INPUT": customers,
                    "KIND": "polygons",
                    "POLYGONS": units,
                    "POINTS": "points.gpkg",
                },
            ),
            (
                "native:joinattributesbylocation",
                {"INPUT": customers, "JOIN": units, "PREDICATE": 5, "METHOD": 1},
            ),
        ),
        Task(
            "units looked over and cleaned, beside qgis:checkvalidity alone",
            (
                "territory_planner:checkunits",
                {
                    "INPUT": units,
                    "ID_FIELD": "LSOA11CD",
                    "WORKLOAD": "admissions",
                    "CLEANED": "cleaned.gpkg",
                },
            ),
            ("qgis:checkvalidity", {"INPUT_LAYER": units, "METHOD": 2}),
        ),
    ]


def measured(algorithm: str, parameters: Mapping[str, object], folder: Path) -> tuple[float, float]:
    """Run an algorithm in `folder`; return seconds of CPU and GiB at most."""
    output = {
        "qgis:checkvalidity": "VALID_OUTPUT",
    }.get(algorithm, "OUTPUT")
    given = [f"{name}={value}" for name, value in {**parameters, output: "out.gpkg"}.items()]
    for old in folder.glob("*.gpkg"):
        old.unlink()
    words = [qgis_process.program(), "run", algorithm, "--", *given]
    script = (
        "import resource, subprocess, sys\n"
        "code = subprocess.run(sys.argv[1:], stdout=sys.stderr).returncode\n"
        "used = resource.getrusage(resource.RUSAGE_CHILDREN)\n"
        "print(code, used.ru_utime + used.ru_stime, used.ru_maxrss / 2**20)\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", script, *words],
        cwd=folder,
        env=qgis_process.environment(),
        capture_output=True,
        text=True,
        check=True,
    )
    code, seconds, memory = ran.stdout.split()
    if code != "0" or not (folder / "out.gpkg").exists():
        raise SystemExit(f"{algorithm} failed: {ran.stderr[-2000:]}")
    return float(seconds), float(memory)


def main() -> None:
    """Make the customers, run all, print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--count", type=int, default=COUNT)
    asked = parser.parse_args()
    units = (asked.data / LSOA).resolve()
    qgis_process.enable()
    with tempfile.TemporaryDirectory() as name:
        folder, customers = Path(name) / "out", Path(name) / "customers.gpkg"
        folder.mkdir()
        subprocess.run(
            [sys.executable, "-c", MAKE, str(units), str(customers), str(asked.count)], check=True
        )
        print(f"{asked.count:,} customers, {units.stem}\n")
        print("| task | ours, CPU s | GiB | QGIS, CPU s | GiB | QGIS / ours |")
        print("|---|---|---|---|---|---|")
        for task in tasks(units, customers):
            ours = measured(*task.ours, folder)
            row = f"| {task.title} | {ours[0]:.1f} | {ours[1]:.2f} |"
            if task.theirs is not None:
                theirs = measured(*task.theirs, folder)
                row += f" {theirs[0]:.1f} | {theirs[1]:.2f} | {theirs[0] / ours[0]:.2f} |"
            print(row, flush=True)


if __name__ == "__main__":
    main()
