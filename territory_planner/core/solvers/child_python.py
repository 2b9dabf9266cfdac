"""Which program runs Python as this process does, for work in a child process.

``sys.executable`` is no answer within QGIS: on Windows and macOS it is QGIS itself, and starting
that would open a second QGIS.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path


def python_programs() -> list[Path]:
    """Return the programs that may be this process's Python, the likeliest first.

    Whether one is, only starting it tells (see `child`): it may be of another version.
    """
    prefixes = (sys.exec_prefix, sys.base_exec_prefix, sys.prefix, sys.base_prefix)
    likely = candidates(sys.platform, sys.executable or "", prefixes, sys.version_info[:2])
    return [program for program in dict.fromkeys(likely) if _runs(program)]


def candidates(
    platform: str, executable: str, prefixes: Iterable[str], version: tuple[int, int]
) -> Iterator[Path]:
    """Yield where the program can be, existing or not.

    Parameters
    ----------
    platform : str
        As ``sys.platform``.
    executable : str
        As ``sys.executable``: Python, or the program that Python is embedded in.
    prefixes : iterable of str
        Folders that Python is installed in (``sys.exec_prefix`` and its like).
    version : (int, int)
    """
    beside = Path(executable)
    if executable and beside.name.lower().startswith("python"):
        yield beside
    major, minor = version
    if platform == "win32":
        names = ["python3.exe", "python.exe", "pythonw.exe"]
        # QGIS's installers: bin\qgis-bin.exe beside apps\Python312\python3.exe.
        own = beside.parent.parent / "apps" / f"Python{major}{minor}"
        folders = [*map(Path, prefixes), own, beside.parent]
    else:
        names = [f"python{major}.{minor}", f"python{major}", "python"]
        # QGIS.app/Contents/MacOS/QGIS beside bin/python3, or beside python3 itself.
        within = [beside.parent / "bin", beside.parent]
        bundled = beside.parent.parent / "Resources" / "python" / "bin"
        folders = [*(Path(prefix) / "bin" for prefix in prefixes), *within, bundled]
    for folder in folders:
        for name in names:
            yield folder / name


def _runs(program: Path) -> bool:
    return program.is_absolute() and program.is_file() and os.access(program, os.X_OK)
