"""Threads that begin while one processor is shared, and the processors afterwards."""

from __future__ import annotations

import os
import threading

import pytest

from territory_planner.layers.live.session.one_processor import on_one_processor


@pytest.mark.skipif(not hasattr(os, "sched_setaffinity"), reason="no choice of processors here")
def test_who_begins_meanwhile_shares_one_processor_and_all_are_there_again(qgis_app):
    before, seen = os.sched_getaffinity(0), []
    with on_one_processor():
        thread = threading.Thread(target=lambda: seen.append(os.sched_getaffinity(0)))
        thread.start()
        thread.join()
    assert os.sched_getaffinity(0) == before
    with pytest.raises(ValueError, match="odd"), on_one_processor():
        raise ValueError("odd")
    assert seen == [{min(before)}]
    assert os.sched_getaffinity(0) == before


def test_where_the_system_refuses_all_goes_on(monkeypatch):
    def refused(_who, _which):
        raise PermissionError("not here")

    monkeypatch.setattr(os, "sched_setaffinity", refused, raising=False)
    with on_one_processor():
        pass
