"""A folder of files as an output: put in place whole, and no folder of somebody else's replaced."""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

from osgeo import gdal

from ...core.model.data_classes import dataclass
from ...core.model.errors import InvalidInput
from ...core.model.progress import Progress
from ...core.model.text import few
from ..report import Report
from ..text import tr
from .gdal_calls import strictly, write_memory
from .swap import FileSwap, cannot_write, restore_all

FILES = "files.json"
"""Says what stands in the folder, and its checksums: what was changed since is not replaced."""


@dataclass(frozen=True)
class Folder:
    """A folder to be written.

    Attributes
    ----------
    path : Path
    files : mapping of str to bytes
        By their path in it, with "/" between.
    """

    path: Path
    files: Mapping[str, bytes]


def check_folder(path: Path, report: Report) -> None:
    """Refuse a folder that can't be written, or that holds what no earlier run of ours wrote.

    What an earlier run left half done beside it is brought back first.

    Raises
    ------
    InvalidInput
        With what is wrong.
    """
    parent = Path(os.path.realpath(path.parent))
    if not parent.is_dir():
        raise InvalidInput(
            tr("The output {path} can't be written: there is no folder {folder}.").format(
                path=path, folder=path.parent
            )
        )
    for back in restore_all(parent):
        report.warning(
            tr("{path} is as it was before an earlier run that was broken off.").format(path=back)
        )
    if path.exists() and not path.is_dir():
        raise InvalidInput(tr("The output {path} is a file: name a folder.").format(path=path))
    try:
        tempfile.TemporaryFile(dir=parent).close()
        strange = _strange(path) if path.exists() else []
    except OSError as error:
        raise cannot_write(path, error) from error
    if strange:
        raise InvalidInput(
            tr(
                "The output {path} is a folder with files that no earlier export wrote, or that "
                "were changed since: {files}. Choose another folder."
            ).format(path=path, files=few(strange))
        )


def _strange(path: Path) -> list[str]:
    """Return the files of a folder that are not as an earlier run left them."""
    known: dict[str, str] = {}
    try:
        told = json.loads((path / FILES).read_text(encoding="utf-8"))
        known = dict(told) if isinstance(told, dict) else {}
    except (FileNotFoundError, ValueError):
        known = {}
    found = []
    for each in sorted(path.rglob("*")):
        name = each.relative_to(path).as_posix()
        if each.is_dir() and not each.is_symlink():
            continue
        if name == FILES and known:
            continue
        if each.is_symlink() or known.get(name) != _sum(each.read_bytes()):
            found.append(name)
    return found


def _sum(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def stage_folder(output: Folder, folder: str, progress: Progress) -> FileSwap:
    """Return a folder made ready in memory.

    Parameters
    ----------
    folder : str
        An empty folder of GDAL's in memory.
    """
    sums = {name: _sum(data) for name, data in sorted(output.files.items())}
    told = json.dumps(sums, indent=0, ensure_ascii=False) + "\n"
    with strictly():
        for name, data in {**output.files, FILES: told.encode()}.items():
            progress.check()
            path = f"{folder}/{output.path.name}/{name}"
            gdal.MkdirRecursive(path.rpartition("/")[0], 0o755)
            write_memory(path, data)
    return FileSwap(output.path, folder, [output.path.name])
