"""Children that need not start Python: a process that has loaded all once, and forks.

Each plan that is solved exactly does so in a child (`core.solvers.child`), and to start Python and
load SciPy takes longer than most plans of the tests. Here a process that has both forks itself for
each child: that is a process of its own as well, with the same pipes, that a cancel kills. It is
begun by the code that a real one is begun by. The tests of children (`tests/core/solvers`), those
that start programs of their own, and all with LONG=1 have real ones.
"""

from __future__ import annotations

import asyncio
import importlib
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import traceback
from contextlib import suppress
from pathlib import Path
from typing import IO, Any

from territory_planner.core.solvers import child_talk

ROOT = Path(__file__).resolve().parents[1]
TASKS = ("jobs.explore_plan", "jobs.robust_plan", "realign.exact", "geometry.giants")
"""Modules of the core with which whatever a child may be asked for is loaded."""
MOST = 1 << 20


class Child:
    """What `child_talk` uses of a `ChildProcess`."""

    def __init__(self, pid: int, stdin: asyncio.StreamWriter, stdout: asyncio.StreamReader) -> None:
        self.pid, self.stdin, self.stdout = pid, stdin, stdout

    async def end(self) -> None:
        with suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGKILL)
        for _ in range(3):  # a reading that a cancel broke off lets go first
            await asyncio.sleep(0)
        while await self.stdout.read(MOST):
            pass  # what nobody wants any more
        self.stdin.close()
        with suppress(OSError):
            await self.stdin.wait_closed()


class Warm:
    """The process that forks, begun when the first child is wanted."""

    def __init__(self) -> None:
        self._asking = threading.Lock()
        self._line: socket.socket | None = None
        self._server: subprocess.Popen[bytes] | None = None

    async def start(self, program: Path, noise: IO[bytes], environment: Any) -> Child:
        """Do what `child_talk._start` does."""
        stdin, to_child = os.pipe()
        from_child, stdout = os.pipe()
        code = f"{child_talk._loading('territory_planner')}; main(os.getppid())"
        pid = self._forked(code, dict(environment), (stdin, stdout, noise.fileno()))
        os.close(stdin)
        os.close(stdout)
        loop = asyncio.get_running_loop()
        reader, unread = asyncio.StreamReader(), asyncio.StreamReader()
        await loop.connect_read_pipe(
            lambda: asyncio.StreamReaderProtocol(reader), os.fdopen(from_child, "rb", 0)
        )
        transport, protocol = await loop.connect_write_pipe(
            lambda: asyncio.StreamReaderProtocol(unread), os.fdopen(to_child, "wb", 0)
        )
        return Child(pid, asyncio.StreamWriter(transport, protocol, None, loop), reader)

    def _forked(self, code: str, environment: dict[str, str], files: tuple[int, ...]) -> int:
        request = json.dumps([code, {**os.environ, **environment}]).encode()
        with self._asking:
            if self._line is None:
                self._begin()
            assert self._line is not None
            socket.send_fds(self._line, [request], files)
            return int(self._line.recv(MOST))

    def _begin(self) -> None:
        self._line, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        # One thread: those of OpenBLAS would not be there in what is forked.
        one = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
        self._server = subprocess.Popen(
            [sys.executable, "-c", f"from tests.warm import serve; serve({theirs.fileno()})"],
            cwd=ROOT,
            env={**os.environ, **one, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
            stdin=subprocess.DEVNULL,
            pass_fds=[theirs.fileno()],
        )
        theirs.close()

    def close(self) -> None:
        if self._line is not None and self._server is not None:
            self._line.close()
            self._server.wait()


def serve(line: int) -> None:
    """Fork for each request until nobody can ask any more."""
    asked = socket.socket(fileno=line)
    exec(child_talk._loading("territory_planner"), {})
    for name in TASKS:
        importlib.import_module(f"territory_planner.core.{name}")
    while True:
        request, files, *_ = socket.recv_fds(asked, MOST, 3)
        with suppress(ChildProcessError):  # those that have ended
            while os.waitpid(-1, os.WNOHANG)[0]:
                pass
        if not request:
            return
        pid = os.fork()
        if pid == 0:
            asked.close()
            os._exit(_be_child(*json.loads(request), files))
        for file in files:
            os.close(file)
        asked.send(str(pid).encode())


def _be_child(code: str, environment: dict[str, str], files: list[int]) -> int:
    """Be in this process what `python -c` is with that code, environment and standard files."""
    for target, file in enumerate(files):
        os.dup2(file, target)
        os.close(file)
    os.environ.clear()
    os.environ.update(environment)
    try:
        exec(code, {"__name__": "__main__", "os": os})
    except BaseException:
        traceback.print_exc()
        return 1
    return 0
