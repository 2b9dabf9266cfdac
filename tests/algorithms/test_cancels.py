"""Runs cancelled or broken off leave nothing behind: no memory, no objects, no run that waits."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException

from tests.algorithms.lists import ASKED, FILES, made, outputs_of
from tests.algorithms.running import Counting
from tests.layers.grid_layer import grid_layer, saved
from tests.long import LONG, few
from tests.undisturbed import PATIENCE

ROOT = Path(__file__).parents[2]
ROWS, COLUMNS = few((40, 60), (30, 40))


@pytest.fixture(scope="module")
def runs(qgis_app, tmp_path_factory):
    """What 20 cancelled runs, 5 broken off, one to its end left: (end, seconds, objects, KiB)."""
    folder = tmp_path_factory.mktemp("cancels")
    values = [["A" if n % COLUMNS < 2 * COLUMNS // 3 else "B"] for n in range(ROWS * COLUMNS)]
    units = saved(
        grid_layer(ROWS, COLUMNS, fields="rep:string", values=values), folder / "units.gpkg"
    )
    command = [sys.executable, "-m", "tests.algorithms.cancels", units, str(folder)]
    # A run that waits for a connection that no one gives back waits for ever.
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE, check=False
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def test_every_run_ends_and_the_last_one_succeeds(runs):
    *cut, last = (end for end, *_ in runs)
    assert cut[:20] == ["Cancelled. Nothing was changed."] * 20
    assert len(cut[20:]) == 5
    assert all("RuntimeError: Broken off" in end for end in cut[20:])
    assert last == "done"


def test_no_run_leaves_its_objects_behind(runs):
    assert [left for _, _, left, _ in runs] == [0] * 26


def test_memory_and_time_stay_level(runs):
    memory = [kib for *_, kib in runs]
    seconds = [taken for _, taken, _, _ in runs]
    # The first five warm up: modules, caches of drivers. QGIS itself leaves up to 0.2 MB a run.
    assert (memory[24] - memory[4]) / 20 < 500
    assert max(seconds[15:25]) < 3 * max(seconds[5:10]) + 1


def rows(path: str | None) -> list[list[str]]:
    """All rows of the tables of a GeoPackage; none without one."""
    if path is None:
        return []
    dataset = gdal.OpenEx(path, gdal.OF_VECTOR)
    tables = [dataset.GetLayer(number) for number in range(dataset.GetLayerCount())]
    return [[row.ExportToJson() for row in table] for table in tables]


@pytest.mark.parametrize(
    ("name", "quick"), [(name, (0.2, 0.75)[at % 2]) for at, name in enumerate(ASKED)]
)
def test_an_algorithm_cancelled_at_any_check_leaves_nothing(algorithms, name, quick, tmp_path):
    endings = FILES.get(name, {})
    outputs = {
        output: str(tmp_path / f"{output}.{endings.get(output, 'gpkg')}")
        for output in outputs_of(name)
    }
    registry = QgsApplication.processingRegistry()

    def asks(listener: Counting) -> int:
        algorithm = registry.createAlgorithmById(f"territory_planner:{name}")
        asked = made(name, **outputs)
        before = rows(asked.get("STORE"))
        try:
            algorithm.run(asked, QgsProcessingContext(), listener, {}, False)
        except QgsProcessingException:
            assert rows(asked.get("STORE")) == before
            raise
        return listener.asked

    checks = asks(Counting())
    for path in tmp_path.iterdir():
        path.unlink()
    # A search by time asks not quite as often each time.
    for share in (0.0, 0.2, 0.4, 0.6, 0.75) if LONG else (quick,):
        with pytest.raises(QgsProcessingException, match=r"^Cancelled\. Nothing was changed\.$"):
            asks(Counting(int(share * checks)))
        assert list(tmp_path.iterdir()) == []
        assert not gdal.ReadDir("/vsimem/territory_planner")
