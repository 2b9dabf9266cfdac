"""Python's sweeps for dead objects that refer to one another, held back while work runs.

A sweep of all objects holds Python's lock from beginning to end: with the lists and tuples of
35,000 units 0.1 to 0.2 s, in which a window stands still, and a balance made nine of them. What
refers to nothing that refers to it goes without any sweep, as nearly all of our own does.

In the desktop, what is loaded as QGIS starts, modules above all, is set aside, as Python's manual
advises for what stays (`gc.freeze`): of 105,000 to 165,000 objects that each sweep looked at with a
plan of 35,000 units, some 100,000 were such, and a window stood still for 0.1 s as a result came.
A call without a window sets them aside, too, which it would sweep while it works; it ends soon.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

RARELY = 1000
"""Smaller sweeps between two of all objects while work runs; Python's own is 10."""


class _Held:
    """Who holds sweeps back, and how often they were made before."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._holders, self._before = 0, 0

    def more(self) -> None:
        """Hold sweeps back for one more."""
        with self._lock:
            self._holders += 1
            young, middle, usual = gc.get_threshold()
            if self._holders == 1:
                self._before = usual if 0 < usual < RARELY else 0
                if self._before:
                    gc.set_threshold(young, middle, RARELY)

    def less(self) -> None:
        """Let be what was usual with the last one, unless somebody else has set it meanwhile."""
        with self._lock:
            self._holders -= 1
            young, middle, now = gc.get_threshold()
            if not self._holders and self._before and now == RARELY:
                gc.set_threshold(young, middle, self._before)


_held = _Held()


def set_loaded_aside(*, swept: bool) -> None:
    """Have later sweeps look at nothing that is there now, until `take_loaded_back`.

    What dies later and refers to itself stays until then.

    Parameters
    ----------
    swept : bool
        What is dead goes first, which takes a sweep of all.
    """
    if swept:
        gc.collect()
    gc.freeze()


def take_loaded_back() -> None:
    """Have sweeps look at all objects again."""
    gc.unfreeze()


@contextmanager
def no_sweeps() -> Iterator[None]:
    """Have nothing swept while modules are loaded: of the time that takes, sweeps were a tenth."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


@contextmanager
def few_sweeps() -> Iterator[None]:
    """Have all objects swept rarely for as long as something runs, on whatever thread."""
    _held.more()
    try:
        yield
    finally:
        _held.less()
