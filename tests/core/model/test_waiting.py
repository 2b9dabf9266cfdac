"""Calls that nothing ends are waited for, and a cancel is heard meanwhile."""

from __future__ import annotations

import gc
import threading
import weakref
from concurrent.futures import Future

import pytest

from territory_planner.core.model import waiting
from territory_planner.core.model.errors import Cancelled
from territory_planner.core.model.progress import SILENT, Progress
from territory_planner.core.model.waiting import THREAD, sorted_in_turns, wait_for
from tests.undisturbed import undisturbed


@pytest.mark.parametrize("worth", [True, False])
def test_what_a_call_gives_or_raises_is_handed_on(worth):
    assert wait_for(lambda: 5, SILENT, worth=worth) == 5
    with pytest.raises(ZeroDivisionError):
        wait_for(lambda: 1 // 0, SILENT, worth=worth)


def test_what_takes_no_time_runs_on_the_callers_thread():
    here = threading.current_thread()
    assert wait_for(threading.current_thread, SILENT, worth=False) is here
    assert wait_for(threading.current_thread, SILENT).name.startswith(THREAD)


def test_a_cancel_does_not_wait_for_the_call():
    begun, gate, left = undisturbed(), threading.Event(), list[Future[bool]]()
    progress = Progress(is_cancelled=lambda: undisturbed() > begun + 0.2)
    with pytest.raises(Cancelled):
        wait_for(lambda: gate.wait(300), progress, left=left.append)
    assert undisturbed() < begun + 5
    (calling,) = left
    assert not calling.done()
    gate.set()
    assert calling.result(timeout=60)


class Held:
    """Something that a caller has at hand."""


def test_an_error_keeps_nothing_of_its_caller():
    seen = []

    def ask() -> None:
        held = Held()
        seen.append(weakref.ref(held))
        with pytest.raises(ZeroDivisionError):
            wait_for(lambda: 1 // 0, SILENT)

    gc.collect()
    gc.disable()
    try:
        ask()
        assert seen[0]() is None
    finally:
        gc.enable()


@pytest.mark.parametrize("count", [0, 5, 10, 11, 95, 1000])
def test_what_is_sorted_in_turns_comes_as_sorted_gives_it(monkeypatch, count):
    """Half a million accounts were sorted by one call, which kept the lock for 1.2 seconds."""
    monkeypatch.setattr(waiting, "SORTED", 10)
    items = [(number * 7919 % 101 // 3, number) for number in range(count)]
    looks: list[int] = []
    progress = Progress(is_cancelled=lambda: bool(looks.append(1)))
    assert sorted_in_turns(items, lambda item: item[0], progress) == sorted(
        items, key=lambda item: item[0]
    )
    assert len(looks) >= 2 * (count // 10) - 1 if count > 10 else not looks
    if count > 10:
        with pytest.raises(Cancelled):
            sorted_in_turns(items, lambda item: item[0], Progress(is_cancelled=lambda: True))
