"""What killed runs leave in the system's folder for what is temporary goes at the next run."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile

import pytest

from territory_planner.layers.writing.temporary import LOCK, temporary_room

pytestmark = pytest.mark.usefixtures("qgis_app")

KILLED = """
import os, signal, sys
from territory_planner.layers.writing.temporary import temporary_room
with temporary_room() as room:
    (room / "plan.gpkg").write_text("half a plan")
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def home(tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def test_a_room_goes_with_all_that_is_in_it(home):
    with temporary_room() as room:
        (room / "plan.gpkg").write_text("a plan")
        assert [room] == [*home.iterdir()]
    assert [*home.iterdir()] == []


def test_what_other_runs_work_in_stays(home):
    with temporary_room() as first, temporary_room() as second:
        assert sorted(home.iterdir()) == sorted([first, second])


@pytest.mark.skipif(os.name == "nt", reason="needs SIGKILL")
@pytest.mark.parametrize("how", ["", "not signed yet", "without a lock", "a link", "another's"])
def test_what_a_killed_run_left_goes_at_the_next(home, how, monkeypatch):
    """Not so what may be somebody else's, or of a run that is about to begin."""
    surroundings = {**os.environ, "TMPDIR": str(home)}
    subprocess.run([sys.executable, "-c", KILLED], env=surroundings, check=False)
    (left,) = home.iterdir()
    assert (left / "plan.gpkg").exists()
    if how == "not signed yet":
        (left / LOCK).write_text("")
    if how == "without a lock":
        (left / LOCK).unlink()
    if how == "a link":
        shutil.move(left, home / "there")
        left.symlink_to(home / "there")
    if how == "another's":
        monkeypatch.setattr(os, "getuid", lambda: 12_345)
    with temporary_room() as room:
        assert room.exists()
        assert left.exists() == bool(how)
