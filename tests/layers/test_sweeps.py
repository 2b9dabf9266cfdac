"""Python's sweeps of all objects wait while work runs: each holds the window up."""

from __future__ import annotations

import gc
import subprocess
import sys

import pytest

from scripts.package import ROOT
from territory_planner.layers.background import Job
from territory_planner.layers.sweeps import RARELY, few_sweeps, no_sweeps

in_steps = pytest.mark.skipif(
    not gc.get_threshold()[2], reason="this Python sweeps a few objects at a time"
)


@pytest.fixture(autouse=True)
def usual():
    before = gc.get_threshold()
    gc.set_threshold(700, 10, 10)
    yield (700, 10, 10)
    gc.set_threshold(*before)


def all_swept(work) -> int:
    """Return how often all objects were swept while something ran."""
    swept = []

    def note(phase, about):
        if phase == "stop" and about["generation"] == 2:
            swept.append(about)

    gc.callbacks.append(note)
    try:
        work()
    finally:
        gc.callbacks.remove(note)
    return len(swept)


def many() -> list[list[int]]:
    """Make as many lists as units of a large layer come with."""
    return [[number] for number in range(400_000)]


def test_no_sweep_of_all_holds_the_window_up_while_work_runs(qgis_app, qtbot):
    def work() -> None:
        job = Job("many lists", lambda _progress: len(many()))
        with qtbot.waitSignal(job.done):
            job.start()

    assert all_swept(work) == 0


@in_steps
def test_afterwards_it_is_as_before_also_where_work_fails_or_two_run_at_once(usual):
    with few_sweeps():
        assert gc.get_threshold() == (700, 10, RARELY)
        with pytest.raises(ValueError, match="odd"), few_sweeps():
            raise ValueError("odd")
        assert gc.get_threshold() == (700, 10, RARELY)
    assert gc.get_threshold() == usual


@in_steps
def test_what_somebody_else_sets_stays():
    with few_sweeps():
        gc.set_threshold(500, 5, 50)
    assert gc.get_threshold() == (500, 5, 50)
    gc.set_threshold(700, 10, 0)
    with few_sweeps():
        assert gc.get_threshold() == (700, 10, 0)


def test_nothing_is_swept_while_modules_are_loaded():
    assert gc.isenabled()
    with no_sweeps():
        with no_sweeps():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()
    with pytest.raises(ValueError, match="odd"), no_sweeps():
        raise ValueError("odd")
    assert gc.isenabled()


LOAD = """
import gc, os, sys
from qgis.core import QgsApplication

application = QgsApplication([], False)
application.initQgis()
swept = []
gc.callbacks.append(lambda phase, about: swept.append((phase, about["generation"])))
import territory_planner

plugin = territory_planner.classFactory(None)
plugin.initProcessing()
print(swept.count(("stop", 2)), gc.isenabled(), gc.get_freeze_count() > 100_000)
plugin.unload()
print(gc.get_freeze_count(), flush=True)
os._exit(0)
"""


def test_no_sweep_of_all_comes_while_the_plugin_is_loaded_and_none_looks_at_what_was():
    ran = subprocess.run(
        [sys.executable, "-c", LOAD], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert ran.stdout.split() == ["0", "True", "True", "0"], ran.stderr
