"""A run that is killed at any step leaves the old state or the new one, and the next run tidies."""

from __future__ import annotations

import os
import shutil

import pytest
from qgis.core import QgsVectorLayer

from territory_planner.core.model.errors import TerritoryError
from territory_planner.layers.writing import swap
from territory_planner.layers.writing.swap import restore, restore_all, work_folder
from territory_planner.layers.writing.temporary import lock_of
from tests.layers.grid_layer import grid_layer
from tests.layers.writing.killed import steps_of
from tests.layers.writing.others import OTHERS, state_of, write_other
from tests.layers.writing.test_delivery import content, place
from tests.layers.writing.written import check, left, named, tables, write
from tests.long import few

pytestmark = [
    pytest.mark.usefixtures("qgis_app"),
    pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork"),
]

MODULES = ("swap", "transactions", "postgis")
OTHER_MODULES = ("swap", "database", "store", "reviews", "gdal_calls")

OLD, NEW = 3, 4
"""Features of the earlier result, and of the one that is written when the kill comes."""


def moments(steps: int, count: int) -> list[int]:
    """Some of the steps, the last ones among them: there the old makes way for the new."""
    late = range(max(0, steps - 2 * count), steps, 4)
    return sorted({*range(0, steps, max(1, 2 * steps // count)), *late, steps - 1})


def state(destination: str, folder) -> dict[str, int]:
    """Features of every table that can be opened in a folder."""
    found = {}
    for file in sorted(folder.iterdir()):
        if file.suffix in (".gpkg", ".shp", ".gdb", ".geojson", ".csv", ".gml", ".sqlite", ".tab"):
            found.update({f"{file.name}:{name}": n for name, n in tables(file).items()})
    return found


@pytest.mark.parametrize("earlier", [True, False])
@pytest.mark.parametrize(
    "kind", ["gpkg", "shp", "gdb", "geojson", "csv", "gml", "table in gpkg", "table in gdb"]
)
def test_killed_at_any_step(tmp_path, kind, earlier):
    destination = place(tmp_path, kind)
    old, new = grid_layer(1, OLD), grid_layer(1, NEW)

    def prepare() -> None:
        for name in left(tmp_path):
            if not name.startswith("all."):
                _remove(tmp_path / name)
        if earlier or kind.startswith("table in "):
            write({destination: old})

    prepare()
    before = state(destination, tmp_path)
    write({destination: new})
    after = state(destination, tmp_path)
    prepare()
    steps = steps_of(lambda: write({destination: new}), MODULES)
    seen = set()
    for number in moments(steps, 4 if "gdb" in kind else few(12, 4)):
        prepare()
        assert steps_of(lambda: write({destination: new}), MODULES, number) == -1
        check({destination: new})  # as the next run does
        found = state(destination, tmp_path)
        assert found in (before, after), number
        seen.add(found == after)
        assert [name for name in left(tmp_path) if name.startswith(".")] == []
        write({destination: new})
        assert state(destination, tmp_path) == after
    assert False in seen


@pytest.mark.parametrize("earlier", [True, False])
@pytest.mark.parametrize("kind", OTHERS)
def test_what_is_no_layer_killed_at_any_step(tmp_path, kind, earlier):
    def prepare() -> None:
        for name in left(tmp_path):
            _remove(tmp_path / name)
        if earlier:
            write_other(kind, tmp_path, OLD)

    prepare()
    before = state_of(tmp_path)
    write_other(kind, tmp_path, NEW)
    after = state_of(tmp_path)
    prepare()
    steps = steps_of(lambda: write_other(kind, tmp_path, NEW), OTHER_MODULES)
    seen = set()
    for number in moments(steps, 4 if kind == "workbook" else few(12, 4)):
        prepare()
        assert steps_of(lambda: write_other(kind, tmp_path, NEW), OTHER_MODULES, number) == -1
        restore_all(tmp_path)  # as the next run does
        found = state_of(tmp_path)
        for name in {*before, *after}:
            assert found.get(name) in (before.get(name), after.get(name)), (number, name)
        assert set(found) <= set(after), number
        seen.add(found == after)
        write_other(kind, tmp_path, NEW)
        assert state_of(tmp_path) == after
        assert [name for name in left(tmp_path) if is_left_over(name)] == []
    assert False in seen


def is_left_over(name: str) -> bool:
    return name.startswith(".") or name.endswith(("-journal", "-wal", "-shm", ".new.gpkg"))


def _remove(path) -> None:
    shutil.rmtree(path) if path.is_dir() else path.unlink()


def test_the_inputs_own_geopackage(tmp_path):
    path = tmp_path / "units.gpkg"
    write({named(path, "units"): grid_layer()})
    layer = QgsVectorLayer(f"{path}|layername=units", "units", "ogr")
    plan = grid_layer(1, NEW)
    steps = steps_of(lambda: write({named(path, "scratch"): plan}), MODULES)
    for number in moments(steps, 12):
        assert steps_of(lambda: write({named(path, "plan"): plan}), MODULES, number) == -1
        found = tables(path)
        assert found["units"] == 24
        assert found.get("plan") in (None, NEW)
    assert layer.isValid()
    assert content(tmp_path)


def test_two_outputs_are_each_the_old_state_or_the_new_one(tmp_path):
    outputs = {
        str(tmp_path / "a.shp"): grid_layer(1, NEW),
        str(tmp_path / "b.gpkg"): grid_layer(1, NEW),
    }
    write({name: grid_layer(1, OLD) for name in outputs})
    steps = steps_of(lambda: write(outputs), MODULES)
    for number in moments(steps, 12):
        write({name: grid_layer(1, OLD) for name in outputs})
        assert steps_of(lambda: write(outputs), MODULES, number) == -1
        check(outputs)
        for name in outputs:
            assert set(tables(name).values()) <= {OLD, NEW}
            assert len(tables(name)) == 1


def test_a_lock_that_was_never_signed_keeps_nobody_out(tmp_path):
    """A run killed between making its lock and writing into it left the output unwritable."""
    work = tmp_path / ".plan.gpkg.territory-planner"
    work.mkdir()
    (work / "lock").touch()
    assert restore(tmp_path / "plan.gpkg") is False
    assert list(tmp_path.iterdir()) == []


FOREIGN = {
    "outside": '{"old": [], "new": ["../precious"]}',
    "from outside": '{"old": ["../precious"], "new": []}',
    "of another system": '{"old": [], "new": ["..\\\\precious"]}',
    "absolute": '{"old": [], "new": ["/precious"]}',
    "itself": '{"old": [], "new": ["."]}',
    "no names": '{"old": [], "new": [1]}',
    "no lists": '{"old": "precious", "new": "precious"}',
    "half of it": '{"old": []}',
    "a list": "[]",
    "damaged": '{"old": [',
}


@pytest.mark.parametrize("state", FOREIGN.values(), ids=FOREIGN)
def test_what_somebody_else_laid_beside_an_output_touches_no_other_file(state, tmp_path):
    """A folder that came with data from elsewhere could have any file removed by the next run."""
    precious, folder = tmp_path / "precious", tmp_path / "data"
    for each in (precious, folder):
        each.mkdir()
    (precious / "file").write_text("kept")
    target = folder / "plan.shp"
    work = work_folder(target)
    work.mkdir()
    (work / "state.json").write_text(state, encoding="utf-8")
    assert restore_all(folder) == []
    with pytest.raises(TerritoryError, match="take it away") as told:
        restore(target)
    assert str(work) in str(told.value)
    assert (precious / "file").read_text() == "kept"
    assert (work / "state.json").exists()
    shutil.rmtree(work)
    assert not restore(target)


def test_a_link_to_another_folder_is_nothing_that_was_set_aside(tmp_path):
    precious, target = tmp_path / "precious", tmp_path / "data" / "plan.shp"
    work = work_folder(target)
    for each in (precious, work):
        each.mkdir(parents=True)
    (precious / "file").write_text("kept")
    (work / "old").symlink_to(precious, target_is_directory=True)
    (work / "state.json").write_text('{"old": ["file"], "new": []}', encoding="utf-8")
    with pytest.raises(TerritoryError, match="take it away"):
        restore(target)
    assert (precious / "file").read_text() == "kept"


def test_a_folder_that_another_run_clears_before_it_is_locked_is_made_anew(tmp_path, monkeypatch):
    """Between a folder and its lock, another run looks for what was left behind."""
    others = []

    def interrupted(folder):
        if not others:
            others.append(folder)
            restore_all(tmp_path)
            assert not folder.exists()
        return lock_of(folder)

    monkeypatch.setattr(swap, "lock_of", interrupted)
    with swap.room_beside(tmp_path / "plans.gpkg") as room:
        assert others[0] == room
        restore_all(tmp_path)
        assert room.is_dir()
    assert list(tmp_path.iterdir()) == []
    others.clear()
    write({f"{tmp_path}/plan.gpkg": grid_layer(2, 2)})
    assert len(others) == 1
    assert [each.name for each in tmp_path.iterdir()] == ["plan.gpkg"]


def test_a_folder_that_is_there_and_gone_again_as_it_is_made_is_made_all_the_same(
    tmp_path, monkeypatch
):
    """Another run clears it between a call that finds it there and a look at what it is."""
    made, others, really = [], [], os.mkdir

    def there_and_gone(path, mode=0o777):
        made.append(path)
        if len(made) == 2:
            raise FileExistsError(path)
        really(path, mode)

    def cleared(folder):
        if not others:
            others.append(folder)
            restore_all(tmp_path)
        return lock_of(folder)

    monkeypatch.setattr(swap, "lock_of", cleared)
    monkeypatch.setattr(os, "mkdir", there_and_gone)
    with swap.room_beside(tmp_path / "plans.gpkg") as room:
        assert room.is_dir()
    assert len(made) == 3
