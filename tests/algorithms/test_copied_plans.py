"""Plans whose rows the database copies, cut off in the midst: the old state, or the new one."""

from __future__ import annotations

import os
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

import pytest
from qgis.core import QgsProcessingException

from territory_planner.layers.writing import staging
from tests.algorithms.running import run
from tests.layers.grid_layer import grid_layer, saved
from tests.layers.writing.killed import steps_of
from tests.layers.writing.small_disk import fill_up, small_disk
from tests.layers.writing.written import named

pytestmark = pytest.mark.usefixtures("algorithms")

MODULES = ("copied",)


@pytest.fixture
def units(tmp_path):
    """Squares in a GeoPackage, their plan out of balance."""
    fields = "work:double territory:string note:string(900)"
    values = [[1.0 + at % 3, "AB"[at % 8 > 5], "x" * 900] for at in range(64)]
    return Path(saved(grid_layer(8, 8, fields=fields, values=values), tmp_path / "units.gpkg"))


@pytest.fixture
def told(monkeypatch):
    """Whether each copy that was tried was done."""
    tried, copy = [], staging.copy_rows

    def noted(*asked):
        tried.append(copy(*asked))
        return tried[-1]

    monkeypatch.setattr(staging, "copy_rows", noted)
    return tried


def balanced(units, output, tolerance):
    asked = {"WORKLOAD": "work", "TERRITORY_FIELD": "territory", "EFFORT": "fast"}
    run("balanceterritories", INPUT=str(units), **asked, TOLERANCE=tolerance, OUTPUT=str(output))


def rows(path):
    """Return the rows of every table of a GeoPackage, and whether it is sound."""
    if not os.path.exists(path):
        return None
    with closing(sqlite3.connect(path)) as database:
        asked = "SELECT table_name FROM gpkg_contents ORDER BY 1"
        tables = [name for (name,) in database.execute(asked).fetchall()]
        found = {name: database.execute(f'SELECT * FROM "{name}"').fetchall() for name in tables}
        return found, database.execute("PRAGMA integrity_check").fetchall()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.parametrize("place", ["a file", "the input's"])
def test_killed_while_rows_are_copied(place, units, told, tmp_path, monkeypatch):
    """To a file that holds an earlier plan, or to a new table beside the units."""
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    file = tmp_path / "plan.gpkg" if place == "a file" else units
    output = file if place == "a file" else named(units, "plan")
    if place == "a file":
        balanced(units, output, 40)
    before, kept = (rows(units), rows(file)), file.read_bytes()
    steps = steps_of(lambda: balanced(units, output, 5), MODULES)
    after = rows(units), rows(file)
    assert after != before
    file.write_bytes(kept)
    for number in (steps // 3, steps - 1):
        assert steps_of(lambda: balanced(units, output, 5), MODULES, number) == -1
        assert (rows(units), rows(file)) == before
        assert len([*(tmp_path / "temporary").iterdir()]) == 1
    balanced(units, output, 5)
    assert told[-1]
    assert (rows(units), rows(file)) == after
    assert [*(tmp_path / "temporary").iterdir()] == []


def test_no_room_for_what_is_temporary(units, told, tmp_path, monkeypatch):
    """Rows are written one by one then, and are the same: told, or not even begun with."""
    with small_disk(tmp_path / "disk") as disk:
        monkeypatch.setattr(tempfile, "tempdir", str(disk))
        balanced(units, tmp_path / "copied.gpkg", 5)
        fill_up(disk, 65536)
        balanced(units, tmp_path / "slow.gpkg", 5)
        assert told in ([True], [True, False])
        assert [each.name for each in disk.iterdir()] == ["ballast"]
    (fast,), (slow,) = (rows(tmp_path / name)[0].values() for name in ("copied.gpkg", "slow.gpkg"))
    assert fast == slow
    assert len(fast) == 64


@pytest.mark.parametrize("earlier", [True, False])
def test_no_room_for_a_plan_that_was_copied(earlier, units, told, tmp_path):
    with small_disk(tmp_path / "disk") as disk:
        if earlier:
            balanced(units, disk / "plan.gpkg", 40)
        fill_up(disk, 65536)
        before, given = rows(disk / "plan.gpkg"), rows(units)
        with pytest.raises(QgsProcessingException, match=r"No space left|disk is full"):
            balanced(units, disk / "plan.gpkg", 5)
        assert told == [True] * len(told)
        assert (rows(disk / "plan.gpkg"), rows(units)) == (before, given)
        (disk / "ballast").unlink()
        balanced(units, disk / "plan.gpkg", 5)
        assert len(rows(disk / "plan.gpkg")[0]["plan"]) == 64
