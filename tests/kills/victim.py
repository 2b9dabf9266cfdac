"""A run of ``qgis_process`` that can be killed when it has come so far."""

from __future__ import annotations

import os
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

import numpy as np

from scripts.qgis_process import command_line
from territory_planner.layers.writing.swap import ENDING
from territory_planner.layers.writing.temporary import PREFIX
from tests.integration.process import QgisProcess

READING, RESULT = b"Reading", b"Result:"
"""What a run says when its work begins, and right before it writes."""

PATIENCE = 120.0
"""Seconds of work, or of sleep, after which a run counts as hanging.

Time that it stands in line for a processor is not counted: on a busy machine that has no end.
"""

LOOK = 0.5
"""Seconds between two looks at what a run does."""


class Victim:
    """A run that has begun."""

    def __init__(self, qgis: QgisProcess, algorithm: str, parameters: Mapping[str, object]) -> None:
        self._temporary = qgis.home / "tmp"
        self._temporary.mkdir(exist_ok=True)
        self.said = b""
        self._process = subprocess.Popen(
            command_line(algorithm, parameters),
            env={**qgis.environment, "TMPDIR": str(self._temporary)},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def wait_for(self, words: bytes) -> bool:
        """Wait until it has said something; False when it ended before."""
        return self._wait(lambda: words in self.said)

    def wait_for_files(self, folder: Path) -> bool:
        """Wait until it makes files ready, or writes to a database; False when it ended before."""
        return self._wait(
            lambda: any(name.endswith((ENDING, "-journal", "-wal")) for name in os.listdir(folder))
        )

    def wait_for_rows(self) -> bool:
        """Wait until the database begins to copy rows; False when it ended before."""
        return self._wait(lambda: bool(self.rooms()))

    def rooms(self) -> list[Path]:
        """Return its temporary folders, and those that others left."""
        return [*self._temporary.glob(f"{PREFIX}*")]

    def kill(self) -> bool:
        """Kill it, and wait until nothing of it runs; False when it had ended before."""
        self._process.send_signal(signal.SIGKILL)
        was_killed = self._process.wait() == -signal.SIGKILL
        self._close()
        return was_killed

    def end(self) -> int:
        """Wait for its own end; return its exit code."""
        self._wait(lambda: self._process.poll() is not None)
        self._close()
        return self._process.returncode

    def orphans(self) -> list[int]:
        """Return the processes that it started and that outlive it; itself too, while it runs."""
        return [number for number in _processes() if _session(number) == self._process.pid]

    def _wait(self, is_so: Callable[[], bool]) -> bool:
        worked = asleep = 0.0
        looked, before = time.monotonic(), self._threads()
        while max(worked, asleep) < PATIENCE:
            if is_so():
                return True
            if self._process.poll() is not None:
                return False
            time.sleep(0.0005)
            passed = time.monotonic() - looked
            if passed > LOOK:
                looked, now = looked + passed, self._threads()
                spent = [times - before.get(each, 0.0) for each, times in now.items()]
                worked += sum(ran for ran, _ in spent)
                # Below 0 when a thread has its turn: only then it is told how long it stood.
                asleep += passed - max((sum(times) for times in spent), default=0.0)
                before = now
        said = self.said.decode(errors="replace")
        raise TimeoutError(f"{worked:.0f} s of work, {asleep:.0f} s asleep: {said}")

    def _threads(self) -> dict[str, np.ndarray]:
        """Return the seconds that each thread of it ran, and stood in line for a processor."""
        found = {}
        for folder in (f"/proc/{number}/task" for number in self.orphans()):
            with suppress(OSError):
                for thread in os.listdir(folder):
                    told = Path(f"{folder}/{thread}/schedstat").read_text().split()
                    found[thread] = np.array(told[:2], dtype=float) / 1e9
        return found

    def _close(self) -> None:
        self._reader.join()
        self._process.stdout.close()

    def _read(self) -> None:
        handle = self._process.stdout.fileno()
        while block := os.read(handle, 1 << 16):
            self.said += block


def _processes() -> list[int]:
    return [int(name) for name in os.listdir("/proc") if name.isdigit()]


def _session(process: int) -> int:
    with suppress(OSError):
        return int(Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[3])
    return -1
