"""Real runs onto a disk that is too small: they fail, say so, and what was there is there still.

`make test-disk` does it for every kind of output, in a user namespace where that takes one;
`make test` for a few.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

import pytest

from scripts.package import ROOT
from tests.integration.process import ProcessFailed, switched_on
from tests.layers.grid_layer import grid_layer, saved
from tests.layers.writing.small_disk import NAMESPACE, can_mount, fill_up, small_disk
from tests.layers.writing.test_delivery import PLACES, content, place
from tests.layers.writing.written import named, write
from tests.long import long

LARGE = ROOT / "sample_data" / "us_counties_lower48.gpkg"
"""The demo's units: more than two megabytes in most formats."""

pytestmark = pytest.mark.usefixtures("qgis_app")

CHOSEN = [each if each == "gpkg" else pytest.param(each, marks=long) for each in PLACES]


@pytest.fixture(scope="module")
def qgis(tmp_path_factory, plugin_home):
    return switched_on(tmp_path_factory.mktemp("qgis"), plugin_home)


@pytest.fixture
def disk(tmp_path):
    with small_disk(tmp_path / "disk") as folder:
        yield folder


def expect_failure(qgis, algorithm: str, asked: dict[str, object]) -> None:
    with pytest.raises(ProcessFailed) as failure:
        qgis.run(algorithm, asked)
    said = str(failure.value)
    assert "Traceback" not in said, said
    assert any(words in said for words in FULL), said


FULL = ("No space left", "full")
"""What tells that it was the disk."""


@pytest.mark.parametrize("kind", CHOSEN)
def test_a_demo_that_is_larger_than_the_disk(qgis, disk, tmp_path, kind):
    destination = place(disk, kind)
    write({destination: grid_layer(2, 2)})
    fill_up(disk, 65536)
    before = content(disk)
    units = shutil.copy(LARGE, tmp_path)  # QGIS writes to the GeoPackages that it reads
    asked = {"INPUT": units, "WORKLOAD": "POP2020", "TERRITORIES": 4, "EFFORT": "fast"}
    expect_failure(qgis, "designterritories", {**asked, "OUTPUT": destination})
    assert content(disk) == before


@pytest.mark.parametrize("second", [pytest.param("moves.csv", marks=long), "table"])
def test_the_inputs_own_geopackage_and_a_second_output(qgis, disk, second):
    values = [[1.0 + number % 5, "ABCD"[number % 30 * 4 // 30], "x" * 400] for number in range(900)]
    fields = "work:double territory:string note:string(400)"
    units = saved(grid_layer(30, 30, fields=fields, values=values), disk / "units.gpkg")
    moves = named(units, "moves") if second == "table" else str(disk / second)
    write({moves: grid_layer(2, 2)})
    fill_up(disk, 65536)
    before = content(disk)
    asked = {"INPUT": units, "WORKLOAD": "work", "TERRITORY_FIELD": "territory"}
    expect_failure(
        qgis, "balanceterritories", {**asked, "OUTPUT": named(units, "plan"), "MOVES": moves}
    )
    assert content(disk) == before


def test_in_a_user_namespace(tmp_path):
    """Who may not mount file systems sees these tests, and those of the writing, in one."""
    if can_mount([], tmp_path):
        pytest.skip("the tests run as they are")
    if shutil.which(NAMESPACE[0]) is None or not can_mount(NAMESPACE, tmp_path):
        pytest.skip("neither may file systems be mounted here, nor user namespaces be made")
    done = subprocess.run(
        [sys.executable, "-m", "scripts.disk", "-q", "-p", "no:cacheprovider"],
        cwd=ROOT,
        env={**os.environ, "LONG": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
