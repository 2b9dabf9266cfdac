"""Time without what else the machine does: a test of delays must not fail on a busy one."""

from __future__ import annotations

import time
from contextlib import suppress
from pathlib import Path

PATIENCE = 580
"""Seconds that a program of a test may take: soon after, `make test` ends the test itself."""

LINE = Path("/proc/thread-self/schedstat")


def undisturbed() -> float:
    """Seconds of a clock that stands while this thread waits for a processor that others have."""
    waited = 0.0
    with suppress(OSError):
        waited = int(LINE.read_text().split()[1]) / 1e9
    return time.monotonic() - waited
