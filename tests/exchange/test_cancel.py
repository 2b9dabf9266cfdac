"""A cancel is heard at any moment of a publication."""

from __future__ import annotations

import threading
import time

import pytest

from territory_planner.core.model.errors import Cancelled
from territory_planner.core.model.progress import Progress
from territory_planner.core.model.waiting import THREAD
from territory_planner.exchange.alignment import Alignment
from territory_planner.exchange.changes import changes
from territory_planner.exchange.earlier import read_files
from territory_planner.exchange.publication import FileSystem, Publishing, published


def endless(asked: Publishing):
    """Files that take for ever to be made."""
    while True:
        asked.progress.check()


def test_a_cancel_ends_the_making_of_files_and_its_thread():
    looks = iter([False, True])
    cancelled = Progress(is_cancelled=lambda: next(looks, True))
    with pytest.raises(Cancelled):
        published(FileSystem(lambda: "x", endless), Publishing(Alignment()), cancelled)
    expect_no_thread()


def test_a_cancel_ends_the_reading_of_files_and_its_thread(tmp_path):
    """One outline with 90,000 holes took GDAL seventeen seconds, in one call."""
    seen = []

    def read(path, progress):
        seen.append(path)
        while True:
            progress.check()

    looks = iter([False, True])
    cancelled = Progress(is_cancelled=lambda: next(looks, True))
    with pytest.raises(Cancelled):
        read_files(FileSystem(lambda: "x", endless, read), tmp_path, cancelled)
    assert seen == [tmp_path]
    expect_no_thread()


def expect_no_thread() -> None:
    until = time.monotonic() + 300
    while any(each.name.startswith(THREAD) for each in threading.enumerate()):
        assert time.monotonic() < until
        time.sleep(0.02)


def test_a_cancel_is_heard_while_changes_are_found_and_they_are_in_order():
    keys, held = ("a10", "a9", "b1", "a2"), ("T10", "T9", "T9", "T10")
    after = Alignment(account=keys, account_territory=held)
    found = changes(Alignment(), after)
    assert found.accounts.added == (("a9", "T9"), ("b1", "T9"), ("a2", "T10"), ("a10", "T10"))
    with pytest.raises(Cancelled):
        changes(Alignment(), after, Progress(is_cancelled=lambda: True))
