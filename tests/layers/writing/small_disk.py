"""A file system of two megabytes, for tests of what becomes of outputs on a full disk."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

NAMESPACE = ["unshare", "--mount", "--map-root-user"]
"""Runs a command where an ordinary user, too, may mount file systems that only it sees."""


@contextmanager
def small_disk(folder: Path) -> Iterator[Path]:
    """Mount one, or skip the test where that isn't allowed."""
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip(f"no file system can be mounted here: {done.stderr.strip()}")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


def fill_up(folder: Path, leave: int = 0) -> None:
    """Leave so many bytes free, rounded up to whole pages."""
    free = os.statvfs(folder)
    size = free.f_bavail * free.f_frsize - leave
    with (folder / "ballast").open("wb") as file:
        file.write(b"x" * size)


def can_mount(prefix: list[str], folder: Path) -> bool:
    """Tell whether a file system can be mounted by a command that begins so."""
    script = 'mount -t tmpfs -o size=2m tmpfs "$0" && umount "$0"'
    done = subprocess.run(
        [*prefix, "sh", "-c", script, str(folder)], capture_output=True, check=False
    )
    return done.returncode == 0
