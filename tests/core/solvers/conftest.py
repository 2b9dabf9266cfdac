"""The tests of children have real ones."""

from __future__ import annotations

import pytest

from territory_planner.core.solvers import child_talk


@pytest.fixture(autouse=True)
def cold_children(warm_children, monkeypatch):
    """Each is a Python that is started for it, as the plugin starts it (see `tests.warm`)."""
    if warm_children:
        monkeypatch.setattr(child_talk, "_start", warm_children)
