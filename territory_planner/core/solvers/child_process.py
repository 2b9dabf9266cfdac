"""A child process and its pipes, whose end is known whoever still holds those pipes."""

from __future__ import annotations

import asyncio
import sys
from asyncio.subprocess import Process, SubprocessStreamProtocol
from collections.abc import Mapping
from contextlib import suppress
from typing import IO, Any

LIMIT = 1 << 16
"""Bytes of an answer that wait to be read; twice as many, and the child waits."""

_NO_WINDOW = 0x08000000  # of Windows: opens no console


class _Protocol(SubprocessStreamProtocol):
    """Tells of the end of the process itself; asyncio's own waits for that of its pipes, too."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__(limit=LIMIT, loop=loop)
        self.over = loop.create_future()

    def process_exited(self) -> None:
        """Take note of the end."""
        super().process_exited()
        self.over.set_result(None)


class ChildProcess(Process):
    """A process that is asked through `stdin` and answers through `stdout`.

    asyncio's `Process.wait` waits for ever where nobody reads what the process has said, or where a
    process of its own still holds its pipes: `end` does not.
    """

    def __init__(
        self,
        transport: asyncio.SubprocessTransport,
        protocol: _Protocol,
        loop: asyncio.AbstractEventLoop,
    ) -> None:
        super().__init__(transport, protocol, loop)
        self._over = protocol.over
        self._answers = transport.get_pipe_transport(1)

    async def end(self) -> None:
        """Kill the process unless it has ended, and close its pipes: what is in them is dropped."""
        if self.returncode is None:
            with suppress(ProcessLookupError):  # it was faster
                self.kill()
        await self._over
        if self._answers is not None:
            self._answers.close()
        if self.stdin is not None:
            if not self.stdin.transport.is_closing():
                self.stdin.transport.abort()
            with suppress(OSError):  # it did not take all
                await self.stdin.wait_closed()


async def started(
    *words: str, cwd: str, environment: Mapping[str, str], noise: IO[bytes]
) -> ChildProcess:
    """Start a program whose standard errors go into a file.

    By asyncio, which waits for pipes and for a cancel at once, on every system.

    Raises
    ------
    OSError, NotImplementedError
        When it can't be started.
    """
    loop = asyncio.get_running_loop()
    options: dict[str, Any] = {"creationflags": _NO_WINDOW} if sys.platform == "win32" else {}
    transport, protocol = await loop.subprocess_exec(
        lambda: _Protocol(loop),
        *words,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=noise,
        cwd=cwd,
        env=dict(environment),
        **options,
    )
    return ChildProcess(transport, protocol, loop)
