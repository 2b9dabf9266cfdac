"""Work on the machines of a Dask cluster, for several tasks at once (see `child.in_children`).

Dask's package ``distributed`` is optional, and imported when a scheduler's address is given. Its
workers need what this process has: Python, numpy, scipy, and this package's core, in this version.
Requests and answers travel as the messages of `child_message`.

Cancelling is cooperative: a flag of the cluster is set, for which each task looks five times a
second; whoever waits here goes on at once. A task whose worker is lost is begun again elsewhere.
"""

from __future__ import annotations

import importlib
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Any, Callable
from uuid import uuid4

from ..model.errors import InvalidInput, TerritoryError
from ..model.progress import SILENT, Progress, share_of
from ..model.text import tr
from ..model.waiting import wait_for
from .child_main import answer, found_or_raised, task_name
from .child_message import HEAD, Values, pack, unpack

CONNECT = 10.0
"""Seconds within which a scheduler answers."""

POLL = 0.05
"""Seconds between two looks at what is done, and whether the user wants to stop."""

LOOK = 0.2
"""Seconds between two looks of a task at the flag, and between two shares that it tells."""


def on_cluster(
    scheduler: str,
    task: Callable[..., Values],
    shared: Mapping[str, Any],
    each: Sequence[Mapping[str, Any]],
    progress: Progress = SILENT,
) -> list[Values]:
    """Run a function of the core once for each of several arguments, on a cluster.

    Parameters
    ----------
    scheduler : str
        Address of its scheduler, such as ``tcp://10.0.0.5:8786``.
    task, shared, each, progress
        See `in_children`.

    Raises
    ------
    InvalidInput
        When Dask is not installed here, nobody answers at that address, or its workers lack this
        package.
    Cancelled
        When the user wants to stop.
    TerritoryError
        What the task raises; or when the cluster is gone.
    """
    distributed = _dask()
    client = _connected(distributed, scheduler, progress)
    name = f"territory-planner-{uuid4().hex}"
    flag = None
    try:
        flag = distributed.Event(name, client=client)
        running = _Running(client, name, len(each), progress)
        requests = [pack({**shared, **own, "__task__": task_name(task)})[HEAD:] for own in each]
        futures = [
            client.submit(run_request, request, name, at, key=f"{name}-{at}", pure=False)
            for at, request in enumerate(requests)
        ]
        return [found_or_raised(unpack(body)) for body in running.wait(futures)]
    except BaseException:
        if flag is not None:
            with suppress(Exception):
                flag.set(timeout=LOOK)
        raise
    finally:
        # What the cluster still has to say, nobody waits for.
        with suppress(Exception):
            wait_for(lambda: client.close(timeout=1), SILENT)


def run_request(body: bytes, name: str, at: int) -> bytes:
    """Do what a message asks, on a worker; its answer is one, too."""
    distributed = _dask()
    worker = distributed.get_worker()
    flag = distributed.Event(name)
    looked = [0.0, False]

    def is_cancelled() -> bool:
        if not looked[1] and time.monotonic() - looked[0] >= LOOK:
            looked[:] = [time.monotonic(), bool(flag.is_set())]
        return bool(looked[1])

    told = [0.0]

    def percent(share: float) -> None:
        if time.monotonic() - told[0] >= LOOK:
            told[0] = time.monotonic()
            worker.log_event(name, {"at": at, "percent": float(share)})

    return pack(answer(unpack(body), Progress(percent, None, is_cancelled)))[HEAD:]


class _Running:
    """Several tasks at work on a cluster, and how far each has come."""

    def __init__(self, client: Any, name: str, count: int, progress: Progress) -> None:
        self._progress, self._done = progress, [0.0] * count
        client.subscribe_topic(name, self._note)

    def _note(self, event: tuple[float, Mapping[str, Any]]) -> None:
        """Take note of what a worker tells; called on Dask's own thread."""
        told = event[1]
        self._done[int(told["at"])] = float(told["percent"])

    def wait(self, futures: Sequence[Any]) -> list[bytes]:
        """Wait for all, and return the answer of each."""
        while any(future.status == "pending" for future in futures):
            self._tell(futures)
            time.sleep(POLL)
        self._tell(futures)
        for future in futures:
            if future.status != "finished":
                raise _lost(future)
        return [wait_for(future.result, self._progress) for future in futures]

    def _tell(self, futures: Sequence[Any]) -> None:
        for at, future in enumerate(futures):
            if future.status == "finished":
                self._done[at] = 100.0
            elif future.status != "pending":
                raise _lost(future)
        share_of(self._progress, self._done, 0).percent(self._done[0])


def _lost(future: Any) -> TerritoryError:
    """Return what is to be said of a task that has no answer."""
    why = tr("it is gone")
    if future.status == "error":
        with suppress(Exception):
            why = str(future.exception(timeout=1)).strip() or why
    return TerritoryError(
        tr(
            "The Dask cluster could not do its work: {why}. Its scheduler and workers need the "
            "same Python, numpy, scipy and territory_planner as this computer."
        ).format(why=why.rstrip("."))
    )


def _dask() -> Any:
    try:
        return importlib.import_module("distributed")
    except ImportError:
        raise InvalidInput(
            tr(
                "A Dask cluster needs Dask on this computer, too: install the Python package "
                "“distributed”, or leave the scheduler's address out to use this computer's cores."
            )
        ) from None


def _connected(distributed: Any, scheduler: str, progress: Progress) -> Any:
    """Return a client of a cluster that has workers.

    Raises
    ------
    InvalidInput
        When nobody answers, or there are none.
    """

    def connect() -> Any:
        client = distributed.Client(scheduler, timeout=CONNECT, set_as_default=False)
        return client, len(client.scheduler_info(n_workers=-1)["workers"])

    try:
        client, workers = wait_for(connect, progress)
    except (OSError, ValueError) as error:
        raise InvalidInput(
            tr(
                "No Dask scheduler answers at “{address}” ({why}): give its address as it says it "
                "when it starts, such as tcp://10.0.0.5:8786."
            ).format(address=scheduler, why=str(error).split("\n")[0].strip(" .") or "-")
        ) from None
    if not workers:
        client.close(timeout=1)
        raise InvalidInput(
            tr("The Dask cluster at “{address}” has no workers yet: start some.").format(
                address=scheduler
            )
        )
    return client
