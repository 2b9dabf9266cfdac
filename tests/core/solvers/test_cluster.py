"""Work on a real Dask cluster of this computer: the same answers, a worker killed, a cancel.

A cluster takes its time to begin and to end: `make test-explore` has one.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from territory_planner.core.explore.scores import TRAVEL, ScoreScale
from territory_planner.core.jobs.explore_aims import aimed_plans, aims, told_of, told_of_aim
from territory_planner.core.model.errors import Cancelled, InvalidInput
from territory_planner.core.model.progress import Progress
from territory_planner.core.solvers import cluster
from territory_planner.core.solvers.child import in_children
from territory_planner.core.solvers.cluster import on_cluster
from tests.core.explore.maps import grid_map
from tests.undisturbed import undisturbed

LONG = pytest.mark.skipif(not os.environ.get("LONG"), reason="make test-explore")
ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="module")
def distributed():
    return pytest.importorskip("distributed")


@pytest.fixture(scope="module")
def dask(distributed):
    """A cluster of two worker processes, which are begun again when they are killed."""
    before = os.environ.get("PYTHONPATH")
    os.environ["PYTHONPATH"] = os.pathsep.join([str(ROOT), *filter(None, [before])])
    made = distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None
    )
    yield made
    made.close()
    if before is None:
        del os.environ["PYTHONPATH"]
    else:
        os.environ["PYTHONPATH"] = before


def work(side: int, effort: str) -> tuple[dict, list[dict]]:
    problem = grid_map(side, 4, 1)
    nowhere = np.empty(0, dtype=np.int32)
    scale = ScoreScale(TRAVEL, problem.target, np.zeros((4, 1)), nowhere, problem.mass)
    return told_of(problem, scale), [told_of_aim(aim) for aim in aims(6, effort, 0, today=False)]


def idle(address: str) -> bool:
    with pytest.importorskip("distributed").Client(address, set_as_default=False) as client:
        return not any(client.processing().values())


@LONG
def test_a_killed_worker_loses_nothing_and_answers_are_those_of_this_computer(dask):
    shared, each = work(12, "balanced")
    pids = [worker.pid for worker in dask.workers.values()]
    shares: list[float] = []

    def kill(share: float) -> None:
        shares.append(share)
        if share > 0 and pids:
            os.kill(pids.pop(), signal.SIGKILL)
            pids.clear()

    found = on_cluster(dask.scheduler_address, aimed_plans, shared, each, Progress(kill))
    here = in_children(aimed_plans, shared, each, workers=2)
    assert not pids, "no worker was killed"
    for one, other in zip(found, here):
        np.testing.assert_array_equal(one["plans"], other["plans"])
    assert len(found) == len(here) == 6
    assert shares[-1] == 100.0


@LONG
def test_a_cancel_is_heard_within_half_a_second_and_the_workers_stop(dask):
    shared, each = work(40, "best")
    began: list[float] = []

    def begin(share: float) -> None:
        if share > 0 and not began:
            began.append(undisturbed())

    with pytest.raises(Cancelled):
        on_cluster(
            dask.scheduler_address,
            aimed_plans,
            shared,
            each,
            Progress(begin, None, lambda: bool(began)),
        )
    assert undisturbed() - began[0] < 0.5
    end = time.monotonic() + 20
    while not idle(dask.scheduler_address) and time.monotonic() < end:
        time.sleep(0.1)
    assert idle(dask.scheduler_address)


@LONG
def test_an_error_of_a_task_comes_back_as_it_was(dask):
    with pytest.raises(RuntimeError, match="problem"):
        on_cluster(dask.scheduler_address, aimed_plans, {}, [{}])


@pytest.mark.parametrize("address", ["tcp://127.0.0.1:1", "nonsense://x", "127.0.0.1:99999"])
@pytest.mark.usefixtures("distributed")
def test_a_scheduler_that_does_not_answer_is_told_of(address, monkeypatch):
    monkeypatch.setattr(cluster, "CONNECT", 1.0)
    with pytest.raises(InvalidInput, match="No Dask scheduler answers at"):
        on_cluster(address, aimed_plans, {}, [{}])


def test_without_dask_the_user_is_told_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(InvalidInput, match="install the Python package “distributed”"):
        on_cluster("tcp://127.0.0.1:1", aimed_plans, {}, [{}])


@LONG
def test_a_cluster_without_workers_is_told_of(distributed):
    with (
        distributed.LocalCluster(n_workers=0, processes=False, dashboard_address=None) as empty,
        pytest.raises(InvalidInput, match="has no workers yet"),
    ):
        on_cluster(empty.scheduler_address, aimed_plans, {}, [{}])
