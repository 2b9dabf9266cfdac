"""Calls of C that nothing ends, made on a thread of their own: a cancel is heard meanwhile.

The caller waits, or does something else in the meantime.

For single calls of numpy, GEOS and GDAL that grow with the data, take no more than some seconds
and let go of the interpreter's lock. What holds it, or can take minutes, runs in a process of its
own instead (see `solvers.child`), as a thread can't be ended.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from heapq import merge
from threading import Event
from typing import Any, Callable, TypeVar

from .progress import SILENT, Progress

POLL = 0.05
"""Seconds between two looks at whether the user wants to stop."""

THREAD = "waited for"
"""What threads that run such calls are called."""

SORTED = 1 << 15
"""Items that Python sorts in one call: of half a million, it keeps the lock for over a second."""

T = TypeVar("T")


def wait_for(
    call: Callable[[], T],
    progress: Progress,
    *,
    worth: bool = True,
    left: Callable[[Future[T]], None] | None = None,
) -> T:
    """Return what a call gives, and look for a cancel while it runs.

    Parameters
    ----------
    call : callable
        Touches nothing that others write to: after a cancel it goes on by itself, and what it
        gives or raises is dropped.
    worth : bool
        False: call it on this thread, since it takes no time.
    left : callable, optional
        Is handed the call that goes on after a cancel.

    Raises
    ------
    Cancelled
        When the user wants to stop; else whatever the call raises.
    """
    if not worth:
        return call()
    return ended(begun(call), progress, left=left)


def wait_for_all(call: Callable[[Progress], T], progress: Progress) -> T:
    """Return what work gives that takes a progress itself: on a cancel it ends at its next look.

    For work whose single calls of C can take long, but only where data are unusual.
    """
    stop = Event()
    inner = Progress(is_cancelled=stop.is_set)
    return wait_for(lambda: call(inner), progress, left=lambda _: stop.set())


def begun(call: Callable[[], T]) -> Future[T]:
    """Begin a call beside what the caller does; `ended` gives what it gives."""
    # Joined when Python ends: libraries are not taken down under a call that still goes on.
    pool = ThreadPoolExecutor(1, THREAD)
    calling = pool.submit(call)
    pool.shutdown(wait=False)
    return calling


def ended(
    calling: Future[T],
    progress: Progress,
    *,
    left: Callable[[Future[T]], None] | None = None,
) -> T:
    """Return what a call gives that has begun, see `wait_for`."""
    try:
        while not wait([calling], timeout=POLL).done:
            progress.check()
    except BaseException:
        if left is not None:
            left(calling)
        raise
    try:
        return calling.result()
    finally:
        # By this frame an error would keep itself alive, and all that its callers have at hand.
        del calling


def sorted_in_turns(
    items: Sequence[T], key: Callable[[T], Any], progress: Progress = SILENT
) -> list[T]:
    """Return what `sorted` does; other threads have their turn, and a cancel is heard, meanwhile.

    Raises
    ------
    Cancelled
        When the user wants to stop.
    """
    if len(items) <= SORTED:
        return sorted(items, key=key)
    blocks = []
    for begin in range(0, len(items), SORTED):
        progress.check()
        blocks.append(sorted(items[begin : begin + SORTED], key=key))
    return list(progress.watched(merge(*blocks, key=key), SORTED))
