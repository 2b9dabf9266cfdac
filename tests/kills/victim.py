"""A run of ``qgis_process`` that can be killed when it has come so far."""

from __future__ import annotations

import os
import signal
import subprocess
import threading
import time
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from scripts.qgis_process import command_line, environment
from territory_planner.layers.writing.swap import ENDING
from tests.integration.process import QgisProcess

READING, RESULT = b"Reading", b"Result:"
"""What a run says when its work begins, and right before it writes."""

PATIENCE = 120.0
"""Seconds after which a run counts as hanging."""


class Victim:
    """A run that has begun."""

    def __init__(self, qgis: QgisProcess, algorithm: str, parameters: Mapping[str, object]) -> None:
        temporary = qgis.home / "tmp"
        temporary.mkdir(exist_ok=True)
        surroundings = environment(qgis.home / "plugins", qgis.home / "profile")
        self.said = b""
        self._process = subprocess.Popen(
            command_line(algorithm, parameters),
            env={**surroundings, "TMPDIR": str(temporary)},
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

    def kill(self) -> bool:
        """Kill it, and wait until nothing of it runs; False when it had ended before."""
        self._process.send_signal(signal.SIGKILL)
        was_killed = self._process.wait() == -signal.SIGKILL
        self._close()
        return was_killed

    def end(self) -> int:
        """Wait for its own end; return its exit code."""
        code = self._process.wait(PATIENCE)
        self._close()
        return code

    def orphans(self) -> list[int]:
        """Return the processes that it started and that outlive it."""
        return [number for number in _processes() if _session(number) == self._process.pid]

    def _wait(self, is_so) -> bool:
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            if is_so():
                return True
            if self._process.poll() is not None:
                return False
            time.sleep(0.0005)
        raise TimeoutError(self.said.decode(errors="replace"))

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
