"""Folders for what is temporary: what a killed run left in its own goes at the next."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory, gettempdir

from qgis.PyQt.QtCore import QLockFile

PREFIX = "territory-planner-"
LOCK = "lock"


@contextmanager
def temporary_room() -> Iterator[Path]:
    """Yield a folder of one's own, which goes afterwards.

    What runs of the same user left that were killed goes first.

    Raises
    ------
    OSError
        When the system has no place for one.
    """
    for left in Path(gettempdir()).glob(f"{PREFIX}*"):
        with suppress(OSError):
            _sweep(left)
    with TemporaryDirectory(prefix=PREFIX) as folder:
        lock = lock_of(Path(folder))
        lock.tryLock(0)
        try:
            yield Path(folder)
        finally:
            lock.unlock()


def _sweep(left: Path) -> None:
    """Remove a folder whose run is no more; without a signed lock it may be about to begin."""
    is_own = os.name == "nt" or left.lstat().st_uid == os.getuid()
    if not is_own or left.is_symlink() or not (left / LOCK).stat().st_size:
        return
    lock = lock_of(left)
    if lock.tryLock(0):
        lock.unlock()
        shutil.rmtree(left)


def lock_of(folder: Path) -> QLockFile:
    """Return the lock by which a run tells others that a folder is its own; it is not held yet."""
    lock = QLockFile(str(folder / LOCK))
    lock.setStaleLockTime(0)
    return lock
