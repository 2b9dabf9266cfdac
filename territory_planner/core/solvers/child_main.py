"""The child process: it runs one function of the core, tells how it goes, and ends.

It never outlives its parent, not even while a solver holds the interpreter's lock (on Linux; on
other systems it ends as soon as the solver returns). What solvers print goes nowhere: the pipe
that standard output was belongs to the messages.
"""

from __future__ import annotations

import ctypes
import importlib
import os
import signal
import sys
import threading
import time
import traceback
from typing import BinaryIO, Callable

from ..model import errors
from ..model.progress import Progress
from .child_message import HEAD, Values, length, pack, unpack

_PDEATHSIG = 1  # of Linux's prctl: the signal to get when the parent is gone
_SYNCHRONIZE, _FOREVER = 0x00100000, 0xFFFFFFFF  # of Windows: wait for a process to end
_WATCH = 0.5  # seconds between looks at the parent
_TELL = 0.1  # least seconds between two shares of the work done


def main(parent: int) -> None:
    """Do what the message on standard input asks for; `parent` is who has sent it."""
    _end_with(parent)
    told = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    _tell(told, ready=list(sys.version_info[:3]))
    asked = unpack(sys.stdin.buffer.read(length(sys.stdin.buffer.read(HEAD))))
    _tell(told, **answer(asked, _progress(told)))


def answer(asked: Values, progress: Progress) -> Values:
    """Do what is asked, and return what there is to tell of it: what was found, or what was wrong.

    Whatever it is, who asked is told: nobody reads what is raised here.
    """
    try:
        task = find_task(asked["__task__"])
        del asked["__task__"]
        return {"done": True, **call(task, asked, progress)}
    except errors.TerritoryError as error:
        return {"error": type(error).__name__, "said": _said(error), "why": traceback.format_exc()}
    except BaseException as error:
        return {"error": "", "said": [repr(error)], "why": traceback.format_exc()}


def found_or_raised(told: Values) -> Values:
    """Return what an `answer` says was found, or raise again what it says was wrong."""
    if told.pop("done", False):
        return told
    kind = getattr(errors, str(told["error"]), None)
    if isinstance(kind, type) and issubclass(kind, errors.TerritoryError):
        raise kind(*told["said"])
    if told["error"]:
        raise errors.TerritoryError(told["said"][0])
    raise RuntimeError(f"{told['said'][0]} in another process:\n{told['why']}")


def task_name(task: Callable[..., Values]) -> str:
    """Return the name of a function of the core, by which a child finds it."""
    root = __name__.rsplit(".", 2)[0]
    if not task.__module__.startswith(root + ".") or "." in task.__qualname__:
        raise TypeError(f"{task.__module__}.{task.__qualname__} is no function of {root}")
    return f"{task.__module__[len(root) + 1 :]}:{task.__name__}"


def find_task(name: str) -> Callable[..., Values]:
    """Return the function with this name (see `task_name`)."""
    module, _, function = name.partition(":")
    root = __name__.rsplit(".", 2)[0]
    found: Callable[..., Values] = getattr(importlib.import_module(f"{root}.{module}"), function)
    return found


def call(task: Callable[..., Values], arguments: Values, progress: Progress) -> Values:
    """Call a task, with `progress` where it takes one."""
    takes = task.__code__.co_varnames[: task.__code__.co_argcount + task.__code__.co_kwonlyargcount]
    return task(**arguments, **({"progress": progress} if "progress" in takes else {}))


def _said(error: errors.TerritoryError) -> list[object]:
    """Return what an error of the core was made from."""
    if isinstance(error, errors.Infeasible):
        return [str(error), error.constraint, list(error.units)]
    return [str(error)]


def _tell(told: BinaryIO, **values: object) -> None:
    told.write(pack(values))
    told.flush()


def _progress(told: BinaryIO) -> Progress:
    last = [-_TELL]

    def percent(share: float) -> None:
        if time.monotonic() - last[0] >= _TELL:
            last[0] = time.monotonic()
            _tell(told, percent=float(share))

    return Progress(percent, lambda sentence: _tell(told, say=sentence))


def _end_with(parent: int) -> None:
    """End this process when its parent has ended."""
    if sys.platform.startswith("linux"):
        ctypes.CDLL(None).prctl(_PDEATHSIG, signal.SIGKILL)
    waiting = _wait_windows if sys.platform == "win32" else _wait_posix
    threading.Thread(target=waiting, args=(parent,), daemon=True).start()


def _wait_posix(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(_WATCH)
    os._exit(1)


def _wait_windows(parent: int) -> None:
    kernel = ctypes.windll.kernel32  # type: ignore[attr-defined]
    kernel.OpenProcess.restype = ctypes.c_void_p
    handle = ctypes.c_void_p(kernel.OpenProcess(_SYNCHRONIZE, False, parent))
    kernel.WaitForSingleObject(handle, _FOREVER)
    os._exit(1)
