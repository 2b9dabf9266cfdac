"""`exploreplans` on a real Dask cluster: a worker killed and nothing lost, progress, a cancel."""

from __future__ import annotations

import os
import signal
import time

import numpy as np
import pytest
from qgis.core import QgsProcessingException

from territory_planner.layers.scenarios.places import file_place
from territory_planner.layers.scenarios.store import ScenarioStore
from tests.algorithms.running import Listener, run
from tests.core.solvers.test_cluster import dask, distributed, idle  # noqa: F401
from tests.layers.grid_layer import grid_layer, saved
from tests.undisturbed import undisturbed

pytestmark = [
    pytest.mark.usefixtures("algorithms"),
    pytest.mark.skipif("LONG" not in os.environ, reason="takes half a minute: make test-explore"),
]


@pytest.fixture(scope="module")
def units(tmp_path_factory) -> str:
    """160 squares: more than are listed, or searched around."""
    work = np.random.default_rng(4).integers(5, 40, 160)
    rows = [[f"{number:05}", float(work[number])] for number in range(160)]
    layer = grid_layer(10, 16, fields="zip:string work:double", values=rows)
    return saved(layer, tmp_path_factory.mktemp("units") / "units.gpkg")


def explore(path, store, **more):
    asked = {"WORKLOAD": ["work"], "ID_FIELD": "zip", "TERRITORIES": 4, "TOLERANCE": 10}
    return run("exploreplans", INPUT=path, STORE=store, PLANS=3, EFFORT="fast", **asked, **more)


def test_a_worker_is_killed_and_the_plans_are_those_of_this_computer(
    dask,  # noqa: F811
    units,
    tmp_path,
):
    pids = [worker.pid for worker in dask.workers.values()]
    listener, shares = Listener(), []

    def kill(share: float) -> None:
        shares.append(share)
        if share > 15 and pids:
            os.kill(pids.pop(), signal.SIGKILL)
            pids.clear()

    listener.progressChanged.connect(kill)
    store = os.fspath(tmp_path / "there.gpkg")
    there = explore(units, store, listener=listener, SCHEDULER=dask.scheduler_address)
    assert not pids, "no worker was killed"
    assert shares == sorted(shares)
    assert len({round(each) for each in shares}) > 5
    here = explore(units, os.fspath(tmp_path / "here.gpkg"), PROCESSES=1)
    assert there.rows() == here.rows()
    kept = ScenarioStore(file_place(store))
    assert [each.name for each in kept.listed("units")] == there.column("name")
    assert all(len(kept.assignment(each)) == 160 for each in kept.listed("units"))


def test_a_cancel_is_heard_and_keeps_nothing(dask, units, tmp_path):  # noqa: F811
    listener, began = Listener(), []

    def stop(share: float) -> None:
        if share > 15 and not began:
            began.append(undisturbed())
            listener.cancel()

    listener.progressChanged.connect(stop)
    store = os.fspath(tmp_path / "none.gpkg")
    with pytest.raises(QgsProcessingException):
        explore(units, store, listener=listener, SCHEDULER=dask.scheduler_address)
    assert undisturbed() - began[0] < 2
    end = time.monotonic() + 20
    while not idle(dask.scheduler_address) and time.monotonic() < end:
        time.sleep(0.1)
    assert idle(dask.scheduler_address)
    assert not os.path.exists(store)
