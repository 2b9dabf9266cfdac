"""A process is ended whatever is still in its pipes, and whoever else holds them."""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile

import pytest

from territory_planner.core.solvers.child_process import LIMIT, started
from tests.core.solvers.test_child import is_gone

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="programs are shell scripts")

PROGRAMS = {
    "has said what nobody reads": f"head -c {64 * LIMIT} /dev/zero; sleep 600",
    "has ended, and said what nobody reads": f"head -c {3 * LIMIT} /dev/zero",
    "takes nothing": "exec sleep 600",
    "has a process of its own that holds its pipes": "sleep 20 & echo; sleep 600",
    "has ended, and left such a process": "sleep 20 & echo",
    "closed its pipes": "exec <&- >&-; sleep 600",
    "has ended": "exit 3",
}


@pytest.mark.parametrize("program", PROGRAMS)
def test_a_process_is_ended_that(program):
    """asyncio's own waiting for it never came back in two of these."""

    async def ended() -> int:
        with tempfile.TemporaryFile() as noise:
            process = await started(
                *("/bin/sh", "-c", PROGRAMS[program]), cwd="/", environment=os.environ, noise=noise
            )
            process.stdin.write(bytes(64 * LIMIT))
            await asyncio.sleep(0.3)
            await asyncio.wait_for(process.end(), 60)
            return process.pid

    assert is_gone(asyncio.run(ended()))
