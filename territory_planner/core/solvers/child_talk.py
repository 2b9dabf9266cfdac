"""Talks with child processes: what they are sent, what they say meanwhile, and what they find.

By asyncio, which loads long: see `child`, which asks for this only where a child is to be started.
"""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
from collections.abc import Awaitable, Coroutine, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import IO, Any, Callable, TypeVar

from ..model.errors import TerritoryError
from ..model.progress import Progress, share_of
from ..model.text import tr
from .child_main import found_or_raised
from .child_message import HEAD, Values, length, pack, unpack
from .child_process import ChildProcess, started
from .child_python import python_programs
from .cores import usable_cores

POLL = 0.05
"""Seconds between two looks whether the user wants to stop."""

START = 60.0
"""Seconds within which a program answers, or is taken for something else than Python."""

TRIES = 3
"""Times that one of several tasks is begun before its child's being ended is an error."""

_ONE_THREAD = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
"""Has numpy's libraries take one core for a child that has others beside it."""

_Got = TypeVar("_Got")
_fit: set[Path] = set()
_unfit: set[Path] = set()
_told: set[str] = set()


def answer(request: bytes, progress: Progress) -> Values | None:
    """Return what a child finds; None where no Python can be started, which is said once."""
    return _of_any_python(lambda program: _talk(program, request, progress), progress)


def answers(
    task: str,
    shared: Mapping[str, Any],
    each: Sequence[Mapping[str, Any]],
    progress: Progress,
    workers: int,
) -> list[Values] | None:
    """Return what children find, see `in_children`; None as `answer` does."""
    most = workers or usable_cores()
    return _of_any_python(
        lambda program: _together(program, task, shared, each, progress, most), progress
    )


def _of_any_python(
    talk: Callable[[Path], Coroutine[Any, Any, _Got]], progress: Progress
) -> _Got | None:
    for program in _programs():
        progress.check()
        try:
            return _waited(talk(program))
        except _NoPython:
            _unfit.add(program)
    _say_once(progress)
    return None


class _NoPython(Exception):
    """A program that could not be started, or is no Python of this version."""


class _Ended(TerritoryError):
    """A child that was ended by somebody else, or for want of memory."""


def _waited(talk: Coroutine[Any, Any, _Got]) -> _Got:
    """Run to its end what is to be awaited, also where the caller is within an event loop."""
    try:
        if not _within_loop():
            return asyncio.run(talk)
        with ThreadPoolExecutor(1) as pool:
            return pool.submit(asyncio.run, talk).result()
    except TerritoryError as error:
        # By asyncio's frames it would keep itself alive, and all that its callers have at hand.
        raise error.with_traceback(None) from None


def _within_loop() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


@lru_cache(maxsize=1)
def _all_programs() -> tuple[Path, ...]:
    return tuple(python_programs())


def _programs() -> list[Path]:
    return [program for program in _all_programs() if program not in _unfit]


def _say_once(progress: Progress) -> None:
    if not _told:
        progress.say(
            tr(
                "No Python was found to run long calculations beside QGIS: they run within it, "
                "and QGIS may not respond to Cancel until one is done."
            )
        )
    _told.add("said")


async def _together(
    program: Path,
    task: str,
    shared: Mapping[str, Any],
    each: Sequence[Mapping[str, Any]],
    progress: Progress,
    workers: int,
) -> list[Values]:
    """Have a child for each of several arguments, so many at once, and return what all found."""
    turn, done, over = asyncio.Semaphore(workers), [0.0] * len(each), list[bool]()
    every = Progress(progress.percent, None, lambda: bool(over) or progress.is_cancelled())

    async def one(at: int) -> Values:
        async with turn:
            own = share_of(every, done, at)
            own.check()
            request = pack({**shared, **each[at], "__task__": task})
            for _ in range(TRIES - 1):
                with suppress(_Ended):
                    return await _talk(program, request, own, _ONE_THREAD)
            return await _talk(program, request, own, _ONE_THREAD)

    running = [asyncio.ensure_future(one(at)) for at in range(len(each))]
    try:
        return list(await asyncio.gather(*running))
    finally:
        over.append(True)  # each sees it at its next look, and ends its child itself
        await asyncio.gather(*running, return_exceptions=True)


async def _talk(
    program: Path,
    request: bytes,
    progress: Progress,
    environment: Mapping[str, str] = MappingProxyType({}),
) -> Values:
    """Start a child, send it the request, hand on what it says, and return what it found."""
    with tempfile.TemporaryFile() as noise:
        process = await _start(program, noise, environment)
        sending = asyncio.ensure_future(_send(process, request))
        try:
            await _answer(process, program, progress)
            while True:
                told = await _watched(_receive(process), progress)
                if "percent" in told:
                    progress.percent(told["percent"])
                elif "say" in told:
                    progress.say(told["say"])
                else:
                    return found_or_raised(told)
        except EOFError:
            raise _Ended(
                tr("A calculation in the background was ended from outside: {why}").format(
                    why=_last_line(noise) or tr("perhaps there was not enough memory")
                )
            ) from None
        finally:
            sending.cancel()
            await process.end()


async def _start(program: Path, noise: IO[bytes], environment: Mapping[str, str]) -> ChildProcess:
    """Start a child that finds the same modules as this process."""
    package = __name__.split(".core.")[0]
    home = Path(__file__).resolve().parents[2 + package.count(".") + 1]
    paths = [path for path in (str(home), *sys.path) if path and os.path.isabs(path)]
    found = {"PYTHONPATH": os.pathsep.join(dict.fromkeys(paths))}
    try:
        return await started(
            str(program),
            *(["-B"] if sys.dont_write_bytecode else []),
            "-c",
            f"{_loading(package)}; main({os.getpid()})",
            cwd=str(home),
            environment={**os.environ, **environment, **found},
            noise=noise,
        )
    except (OSError, NotImplementedError):
        raise _NoPython from None


def _loading(package: str) -> str:
    """Return the code by which a child gets `child_main.main`.

    It makes the package `core` itself, without the names that this exports: loading all modules
    that they come from would take longer than many a task.
    """
    folder = str(Path(__file__).resolve().parents[1])
    return (
        f"import sys, types, {package}; core = types.ModuleType({package + '.core'!r}); "
        f"core.__path__ = [{folder!r}]; sys.modules[core.__name__] = core; "
        f"from {package}.core.solvers.child_main import main"
    )


async def _answer(process: ChildProcess, program: Path, progress: Progress) -> None:
    """Wait until the child says that it is there, and of which version.

    What has been a Python before stays one: it may take its time, and a child of it that ends
    without a word was ended.
    """
    known = program in _fit
    try:
        ready = await _watched(_receive(process), progress, float("inf") if known else START)
    except (EOFError, asyncio.TimeoutError):
        if known:
            raise
        raise _NoPython from None
    if ready.get("ready") != list(sys.version_info[:3]):
        raise _NoPython
    _fit.add(program)


async def _watched(
    awaitable: Awaitable[_Got], progress: Progress, most: float = float("inf")
) -> _Got:
    """Wait for something, and look for a cancel meanwhile."""
    waiting = asyncio.ensure_future(awaitable)
    waited = 0.0
    try:
        while not (await asyncio.wait({waiting}, timeout=POLL))[0]:
            progress.check()
            waited += POLL
            if waited > most:
                raise asyncio.TimeoutError
        return waiting.result()
    finally:
        # what is no longer waited for would tell of its end by a traceback on standard error
        waiting.cancel()


async def _send(process: ChildProcess, request: bytes) -> None:
    if process.stdin is not None:
        process.stdin.write(request)
        try:
            await process.stdin.drain()
        except OSError:
            return  # it has ended, which is seen where it is listened to


async def _receive(process: ChildProcess) -> Values:
    """Read one message; EOFError when the child has ended."""
    if process.stdout is None:
        raise EOFError
    head = await process.stdout.readexactly(HEAD)
    return unpack(await process.stdout.readexactly(length(head)))


def _last_line(noise: IO[bytes]) -> str:
    noise.seek(0)
    lines = noise.read().decode(errors="replace").split("\n")
    return next((line.strip() for line in reversed(lines) if line.strip()), "")
