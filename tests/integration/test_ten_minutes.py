"""The page of ten minutes is followed as printed, by a newcomer, on three data sets."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import time

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsProject,
    QgsVectorLayer,
)

from scripts import package, qgis_process
from territory_planner.exchange.changes import changes
from territory_planner.exchange.earlier import read_earlier, read_files
from territory_planner.exchange.systems import SYSTEMS
from tests.layers.grid_layer import grid_layer, saved

PAGE = package.ROOT / "docs/ten-minutes.md"


def calls():
    """The words of each call on the page."""
    blocks = re.findall(r"```\n(.*?)```", PAGE.read_text(encoding="utf-8"), flags=re.DOTALL)
    lines = [line for block in blocks for line in block.replace("\\\n", " ").splitlines()]
    return [shlex.split(line)[1:] for line in lines]


def grid(folder, codes, crs, size):
    """Squares with codes, and a customer or two in most of them, as people export them."""
    rows, columns = 8, 10
    keys = [codes(at) for at in range(rows * columns)]
    layer = grid_layer(
        rows, columns, crs=crs, size=size, fields="code:string", values=[[k] for k in keys]
    )
    shutil.move(saved(layer, folder / "postcodes.gpkg"), folder / "postcodes.gpkg")
    return layer


def customers(folder, places, mark=","):
    lines = [mark.join(("id", "lon", "lat", "minutes"))]
    lines += [
        mark.join((f"001{at:015}", f"{x:.6f}", f"{y:.6f}", str(20 + at * 7 % 50)))
        for at, (x, y) in enumerate(places)
    ]
    lines.append(mark.join((f"001{len(places):015}", "", "", "30")))
    (folder / "customers.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    busy = 1 + len(places) // 4
    later = [line.rpartition(mark) for line in lines]
    later[1:busy] = [(head, comma, f"{3 * int(minutes)}") for head, comma, minutes in later[1:busy]]
    new = "\n".join("".join(parts) for parts in later)
    (folder / "customers_new.csv").write_text(new + "\n", encoding="utf-8")


def inside(layer):
    """Places of customers in longitude and latitude: the middle of each unit, some twice."""
    world = QgsCoordinateReferenceSystem("EPSG:4326")
    move = QgsCoordinateTransform(layer.crs(), world, QgsProject.instance())
    found = []
    for at, feature in enumerate(layer.getFeatures()):
        point = move.transform(feature.geometry().pointOnSurface().asPoint())
        found += [(point.x(), point.y())] * (1 + at % 3)
    return found


def counties(folder):
    """Counties of the Midwest under another field, in degrees."""
    import processing

    processing.run(
        "native:renametablefield",
        {
            "INPUT": str(package.ROOT / "sample_data/midwest_plan.gpkg"),
            "FIELD": "GEOID",
            "NEW_NAME": "code",
            "OUTPUT": str(folder / "renamed.gpkg"),
        },
    )
    processing.run(
        "native:retainfields",
        {
            "INPUT": str(folder / "renamed.gpkg"),
            "FIELDS": ["code", "NAME"],
            "OUTPUT": str(folder / "postcodes.gpkg"),
        },
    )
    (folder / "renamed.gpkg").unlink()
    customers(folder, inside(QgsVectorLayer(str(folder / "postcodes.gpkg"))))


def german(folder):
    """Five digits with zeros before them, in metres; the list with semicolons."""
    layer = grid(folder, lambda at: f"{1067 + 3 * at:05}", "EPSG:25832", 4_000.0)
    customers(folder, inside(layer), ";")


def british(folder):
    """Letters, digits and spaces."""
    layer = grid(folder, lambda at: f"SW{1 + at // 10}A {at % 10}AA", "EPSG:27700", 900.0)
    customers(folder, inside(layer))


def in_this_process(folder, words):
    """Run a call as the toolbox does."""
    import processing

    algorithm, given = words[1], dict(word.split("=", 1) for word in words[3:])
    processing.run(algorithm, given)


def by_qgis_process(folder, words):
    """Run a call as a newcomer does."""
    ran = subprocess.run(
        [qgis_process.program(), *words],
        cwd=folder,
        env=qgis_process.environment(folder / "plugins", folder / "profile"),
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, (words, ran.stdout, ran.stderr)


LONG = pytest.mark.skipif("LONG" not in os.environ, reason="LONG=1 calls qgis_process")


@pytest.mark.parametrize("way", ["toolbox", pytest.param("qgis_process", marks=LONG)])
@pytest.mark.parametrize(
    ("make", "system"), [(counties, "salesforce"), (german, "dynamics"), (british, "alignstar")]
)
def test_a_newcomer_comes_to_a_change_set(algorithms, tmp_path, make, system, way, monkeypatch):
    make(tmp_path)
    monkeypatch.chdir(tmp_path)
    call = in_this_process
    if way == "qgis_process":
        package.assemble(tmp_path / "plugins")
        call = by_qgis_process
        call(tmp_path, ["plugins", "enable", "territory_planner"])
    began = time.monotonic()
    for words in calls():
        call(tmp_path, [each.replace("SYSTEM=salesforce", f"SYSTEM={system}") for each in words])
    assert time.monotonic() - began < 300
    first, second = tmp_path / "first", tmp_path / "changes"
    before, after = (read_earlier(SYSTEMS[system], each) for each in (first, second))
    told = read_files(SYSTEMS[system], first)
    held = {row for row in zip(before.unit, before.territory) if row[1]}
    assert {row for row in zip(told.unit, told.territory) if row[1]} == held
    found = changes(before, after)
    assert found.units.added
    lines = (second / "changes.csv").read_text(encoding="utf-8").splitlines()
    assert sum(line.startswith("moved,unit") for line in lines) == len(found.units.moved)
    assert (second / "rollback").is_dir()
    assert QgsVectorLayer(str(tmp_path / "there.gpkg")).isValid()
    differences = (tmp_path / "differences.csv").read_text(encoding="utf-8").splitlines()
    assert len(differences) == 1
