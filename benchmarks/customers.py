"""What is done with 35,000 units and half a million customers, beside QGIS's own way of doing it.

``python -m benchmarks.customers --data DIR`` (`make bench-customers`) makes customers for LSOA (see
`geopackage.LSOA`), runs ours, QGIS's and geopandas' (`contenders/geopandas_ways.py`, in the peers'
environment), each in a process of its own, and prints seconds of CPU and peak memory of each whole
process, its start, imports and child processes included, and how many times ours theirs take; last,
how many times it is without starts: QGIS's own of ours and of QGIS's, the imports of geopandas'.
All find their modules compiled, and read and write the same files. Where others have nothing that
does the same, their way is what comes nearest; geopandas' is written to do what ours does, its
looks at the data included. Where there is none, ours stands alone.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from .customer_tasks import MODELS, Files, Step, Task, tasks
from .environment import PEERS_PYTHON, ensure_environment
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


def measured_pandas(way: str, files: Files, folder: Path) -> tuple[float, float]:
    """Run geopandas' way in the peers' interpreter; return seconds of CPU and GiB at most."""
    for old in folder.iterdir():
        old.unlink()
    script = Path(__file__).parent / "contenders" / "geopandas_ways.py"
    asked = [PEERS_PYTHON, script, way, folder, *files.every]
    begun = _spent()
    given = {**os.environ, **_bytecode(folder)}
    ran = subprocess.run(asked, env=given, capture_output=True, text=True, check=False)
    if ran.returncode:
        raise SystemExit(f"geopandas, {way}: {ran.stderr[-2000:]}")
    return _spent() - begun, float(ran.stdout.split()[-1])


def _bytecode(folder: Path) -> dict[str, str]:
    """Return what has Python keep what it makes of modules, as it does unless told otherwise.

    Both ours and the peers are measured as they start a second time: see `main`.
    """
    kept = str(folder.parent / "pycache")
    return {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": kept}


def _spent() -> float:
    """Return the seconds of CPU of all processes that have ended, and of their own children."""
    told = resource.getrusage(resource.RUSAGE_CHILDREN)
    return told.ru_utime + told.ru_stime


def measured(steps: Sequence[Step], folder: Path) -> tuple[float, float]:
    """Run algorithms one after another in a process; return seconds of CPU and GiB at most."""
    for old in folder.iterdir():
        old.unlink()
    begun = _spent()
    ran = subprocess.run(
        [sys.executable, "-m", "benchmarks.customers", "--steps", json.dumps(steps, default=str)],
        env={
            **{**os.environ, **_bytecode(folder)},
            **{"QT_QPA_PLATFORM": "offscreen", "BENCHMARK_FOLDER": str(folder)},
        },
        capture_output=True,
        text=True,
        check=False,
    )
    if ran.returncode:
        raise SystemExit(f"{[name for name, _ in steps]} failed: {ran.stderr[-2000:]}")
    return _spent() - begun, float(ran.stdout.split()[-1])


def run(steps: Sequence[Step]) -> None:
    """Run algorithms in this process, and print what `measured` reads."""
    from qgis.core import (
        QgsApplication,
        QgsFeatureRequest,
        QgsProcessingContext,
        QgsProcessingFeedback,
        QgsProject,
    )

    _application = QgsApplication([], False)
    QgsApplication.initQgis()
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    import processing
    from processing.core.Processing import Processing

    Processing.initialize()
    if any(":" not in algorithm for algorithm, _ in steps):
        from territory_planner import classFactory

        plugin = classFactory(None)
        plugin.initProcessing()
    folder = Path(os.environ["BENCHMARK_FOLDER"])
    context, written = QgsProcessingContext(), []
    context.setProject(QgsProject.instance())
    context.setInvalidGeometryCheck(QgsFeatureRequest.InvalidGeometryCheck.GeometryNoCheck)
    for number, (algorithm, parameters) in enumerate(steps):
        asked = {name: _value(value, written, folder) for name, value in parameters.items()}
        output = "VALID_OUTPUT" if algorithm.endswith("checkvalidity") else "OUTPUT"
        if algorithm not in MODELS:
            asked.setdefault(output, str(folder / f"out{number}.gpkg"))
        name = algorithm if ":" in algorithm else f"territory_planner:{algorithm}"
        silent = QgsProcessingFeedback(False)
        ran = processing.run(name, asked, context=context, feedback=silent)
        written.append(ran.get(output))
    own, children = map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    print((own.ru_maxrss + children.ru_maxrss) / 2**20, flush=True)
    os._exit(0)  # QGIS without a window ends badly now and then


def _value(value: Any, written: Sequence[Any], folder: Path) -> Any:
    """Return what a parameter stands for: an earlier output, or a file of the folder."""
    if isinstance(value, str) and value.startswith("@"):
        return written[int(value[1:])]
    is_new = isinstance(value, str) and "/" not in value and "." in value
    return str(folder / value) if is_new else value


LISTS = """
import csv, sys
from datetime import date
import numpy as np
from osgeo import ogr

source, listed, records = sys.argv[1:]
opened = ogr.Open(source)
held = [(f.GetField("LSOA11CD"), f.GetField("plan")) for f in opened.GetLayer()]
dice = np.random.default_rng(7)
with open(listed, "w", newline="") as file:
    writer = csv.writer(file)
    writer.writerow(["key", "rep"])
    writer.writerows((" " + key.lower(), rep) for key, rep in held)
mean = dice.gamma(0.7, 3, (len(held), 1))
calls = dice.poisson(mean, (len(held), 36))
days = [date(2023 + month // 12, month % 12 + 1, 15).isoformat() for month in range(36)]
with open(records, "w", newline="") as file:
    writer = csv.writer(file)
    writer.writerow(["unit", "day", "calls"])
    for (key, _), row in zip(held, calls.tolist()):
        writer.writerows((key, day, count) for day, count in zip(days, row))
"""
"""An alignment with keys in other letters, and records of 36 months."""


def prepared(data: Path, folder: Path, count: int) -> Files:
    """Make units with two plans, customers, hexagons to carry over to, an alignment and records."""
    source = (data / LSOA).resolve()
    names = ("units.gpkg", "customers.gpkg", "hexagons.gpkg", "listed.csv", "records.csv")
    files = Files(*(folder / name for name in names))
    subprocess.run([sys.executable, "-c", MAKE, source, files.customers, str(count)], check=True)
    made = ["ogr2ogr", "-q", str(files.units), str(source), "-nln", "units"]
    subprocess.run(made, check=True)
    for statement in ("ALTER TABLE units ADD COLUMN plan TEXT", *DRIFT.split(";")):
        sql = ["ogrinfo", "-q", str(files.units), "-sql", statement.format(table="units")]
        subprocess.run(sql, check=True, stdout=subprocess.DEVNULL)
    subprocess.run(
        [sys.executable, "-c", LISTS, files.units, files.listed, files.records], check=True
    )
    grid = {"TYPE": 4, "EXTENT": str(files.units), "HSPACING": 5000, "VSPACING": 5000}
    out = folder / "made"
    out.mkdir()
    measured([("native:creategrid", {**grid, "CRS": "EPSG:27700"})], out)
    (out / "out0.gpkg").rename(files.hexagons)
    return files


def main() -> None:
    """Make the data, run all, print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--count", type=int, default=COUNT)
    parser.add_argument(
        "--only", default="", help="tasks whose title has one of these, parted by |"
    )
    parser.add_argument("--steps", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.steps:
        run(json.loads(asked.steps))
        return
    ensure_environment()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        files = prepared(asked.data, folder, asked.count)
        out = folder / "out"
        out.mkdir()
        every = tasks(files)
        measured([every[0].ours], out)  # modules are compiled once
        measured_pandas("nothing", files, out)
        heads = [f"{who}, CPU s | GiB" for who in ("ours", "QGIS", "geopandas")]
        starts = measured([], out)[0], measured_pandas("nothing", files, out)[0]
        print(f"Starts alone: QGIS's {starts[0]:.1f} CPU s, geopandas' {starts[1]:.1f}.\n")
        print(f"| ours; QGIS's | {' | '.join(heads)} | others / ours | without starts |")
        print("|---|---|---|---|---|---|---|---|---|")
        for task in every:
            if any(word in task.title for word in asked.only.split("|")):
                _print(task, files, out, starts)


def _print(task: Task, files: Files, out: Path, starts: tuple[float, float]) -> None:
    """Run one, and print its row."""
    ours = measured([task.ours], out)
    theirs = measured(task.theirs, out) if task.theirs else None
    pandas = measured_pandas(task.pandas, files, out) if task.pandas else None
    qgis, imports = starts
    others = [(each, start) for each, start in ((theirs, qgis), (pandas, imports)) if each]
    cells = [f"{each[0]:.1f} | {each[1]:.2f}" if each else " | " for each in (ours, theirs, pandas)]
    whole = ", ".join(f"{each[0] / ours[0]:.2f}" for each, _ in others)
    bare = ", ".join(f"{(each[0] - start) / (ours[0] - qgis):.2f}" for each, start in others)
    print(f"| {task.title} | {' | '.join(cells)} | {whole} | {bare} |", flush=True)


if __name__ == "__main__":
    main()
