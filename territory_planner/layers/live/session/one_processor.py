"""Threads that are begun on the processor of whoever begins them, so that these go on first."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress


@contextmanager
def on_one_processor() -> Iterator[None]:
    """Have threads that begin meanwhile share one processor with this thread, where it may choose.

    Before 3.36, QGIS begins the thread that hears a PostGIS database and then waits until that is
    ready: for ever where it was ready before (QGIS pull request 55062; seen on 3.22). On one
    processor the new thread's turn comes when this one waits.
    """
    before = os.sched_getaffinity(0) if hasattr(os, "sched_setaffinity") else set[int]()
    if before:
        with suppress(OSError):
            os.sched_setaffinity(0, {min(before)})
    try:
        yield
    finally:
        if before:
            with suppress(OSError):
                os.sched_setaffinity(0, before)
