"""Folders of files: the old one or the new one, whatever happens, and nobody else's."""

from __future__ import annotations

import json
import os

import pytest

from territory_planner.core.model.errors import Cancelled, InvalidInput, TerritoryError
from territory_planner.core.model.progress import SILENT, Progress
from territory_planner.layers.report import Report
from territory_planner.layers.writing.delivery import deliver
from territory_planner.layers.writing.folders import FILES, Folder, check_folder
from territory_planner.layers.writing.swap import FileSwap, restore

OLD = {"a.csv": b"old", "in/b.csv": b"old"}
NEW = {"a.csv": b"new", "in/c.csv": b"new"}


def write(path, files, progress=SILENT):
    return deliver({}, Report(), progress, {"FOLDER": Folder(path, files)})


def there(path):
    return {
        each.relative_to(path).as_posix(): each.read_bytes()
        for each in path.rglob("*")
        if each.is_file() and each.name != FILES
    }


def test_a_folder_is_written_and_replaced_whole(tmp_path):
    assert write(tmp_path / "out", OLD) == {"FOLDER": str(tmp_path / "out")}
    assert there(tmp_path / "out") == OLD
    check_folder(tmp_path / "out", Report())
    write(tmp_path / "out", NEW)
    assert there(tmp_path / "out") == NEW
    assert [each.name for each in tmp_path.iterdir()] == ["out"]


@pytest.mark.parametrize("look", range(6))
def test_a_cancel_at_any_moment_leaves_the_old_one(tmp_path, look):
    write(tmp_path / "out", OLD)
    looks = iter([False] * look + [True] * 99)
    try:
        write(tmp_path / "out", NEW, Progress(is_cancelled=lambda: next(looks)))
    except Cancelled:
        assert there(tmp_path / "out") == OLD
    else:
        assert there(tmp_path / "out") == NEW
    assert [each.name for each in tmp_path.iterdir()] == ["out"]


@pytest.mark.parametrize("step", range(4))
def test_what_is_cut_off_while_it_is_put_in_place_is_brought_back(tmp_path, step, monkeypatch):
    """As when the machine loses power between two steps of the file system."""
    out = tmp_path / "out"
    write(out, OLD)
    real, count = os.rename, iter(range(99))

    def stop(*args):
        if next(count) == step:
            raise KeyboardInterrupt
        real(*args)

    monkeypatch.setattr(os, "rename", stop)
    monkeypatch.setattr(FileSwap, "undo", lambda self: self._unlock())
    try:
        write(out, NEW)
        ended = True
    except KeyboardInterrupt:
        ended = False
    monkeypatch.undo()
    restore(out)
    assert there(out) == (NEW if ended else OLD)


@pytest.mark.parametrize(
    ("change", "named"),
    [
        (lambda out: (out / "mine.txt").write_text("mine"), "mine.txt"),
        (lambda out: (out / "a.csv").write_text("edited"), "a.csv"),
        (lambda out: (out / FILES).unlink(), "a.csv"),
        (lambda out: (out / FILES).write_text("[]"), "a.csv"),
        (lambda out: (out / FILES).write_text("{"), "a.csv"),
        (lambda out: (out / "link").symlink_to("/etc/hostname"), "link"),
    ],
)
def test_a_folder_with_anything_else_in_it_is_refused(tmp_path, change, named):
    out = tmp_path / "out"
    write(out, OLD)
    change(out)
    with pytest.raises(InvalidInput, match=f"no earlier export wrote.*{named}"):
        check_folder(out, Report())


def test_a_file_of_that_name_is_refused_and_an_empty_folder_is_not(tmp_path):
    (tmp_path / "file").write_text("mine")
    with pytest.raises(InvalidInput, match=r"file is a file: name a folder\."):
        check_folder(tmp_path / "file", Report())
    (tmp_path / "empty").mkdir()
    check_folder(tmp_path / "empty", Report())
    with pytest.raises(InvalidInput, match="there is no folder"):
        check_folder(tmp_path / "no/where", Report())


def test_a_disk_that_refuses_leaves_the_old_one(tmp_path, monkeypatch):
    out = tmp_path / "out"
    write(out, OLD)

    def refuse(handle):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(TerritoryError, match="No space left on device"):
        write(out, NEW)
    monkeypatch.undo()
    assert there(out) == OLD
    assert [each.name for each in tmp_path.iterdir()] == ["out"]


def test_the_list_of_files_names_all_of_them(tmp_path):
    write(tmp_path / "out", NEW)
    told = json.loads((tmp_path / "out" / FILES).read_text(encoding="utf-8"))
    assert sorted(told) == sorted(NEW)
