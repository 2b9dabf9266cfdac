"""Pictures are taken by sessions that are named: of a name that there is not it is told."""

from __future__ import annotations

import sys

import pytest

from scripts.screenshots.__main__ import SESSIONS, main


def test_a_session_that_there_is_not_is_told_with_those_that_there_are(monkeypatch):
    monkeypatch.setattr(sys, "argv", ["screenshots", "guide", "realignment"])
    with pytest.raises(SystemExit, match="No session is called realignment; there are: ") as told:
        main()
    assert all(session.name in str(told.value) for session in SESSIONS)
