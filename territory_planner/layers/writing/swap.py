"""Files put in the place of earlier ones: the old ones or the new ones, whatever happens."""

from __future__ import annotations

import json
import os
import shutil
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from uuid import uuid4

from qgis.PyQt.QtCore import QLockFile

from ...core.model.errors import InvalidInput, TerritoryError
from ...core.model.progress import Progress
from ..text import tr
from .gdal_calls import memory_blocks, memory_files, tops
from .temporary import LOCK, lock_of

ENDING = ".territory-planner"
"""Of the folder, beside the files that it is about, in which they are made ready."""

BETWEEN = 0.25
"""Seconds between two looks at a lock that nobody has signed."""

NEW, OLD, STATE = "new", "old", "state.json"


class FileSwap:
    """New files made ready beside the old ones, and then put in their place.

    A single file is replaced in one step of the file system. For a set of files, or a folder, the
    old ones are set aside first, which is written down before it begins: `restore` brings them
    back when that was cut off.

    Parameters
    ----------
    target : Path
        The file by which the whole is known; it may be a link.
    folder : str
        GDAL's folder in memory that holds the new files and folders, `target`'s name among them.
    outdated : sequence of str
        Those that go then, where they are there.
    """

    def __init__(self, target: Path, folder: str, outdated: Sequence[str]) -> None:
        self.name = str(target)
        self._folder = folder
        self._names = tops(folder)
        self._outdated = list(outdated)
        is_alone = self._names == [target.name] and set(outdated) <= {target.name}
        is_file = not target.is_dir() and memory_files(folder) == self._names
        self._is_one_step = is_alone and is_file
        # A link to one file stays a link; a set of files is put where the link is.
        self.target = Path(os.path.realpath(target.parent)) / target.name
        if self._is_one_step:
            self.target = Path(os.path.realpath(target))
        self._work = work_folder(self.target)
        self._lock: QLockFile | None = None
        self._is_begun = False

    def prepare(self, progress: Progress) -> None:
        """Write the new files beside the old ones, and make sure that they are on the disk.

        Raises
        ------
        TerritoryError
            When the disk is full, or what is read back is not what was written.
        """
        try:
            restore(self.target)
            self._lock = _locked(self._work)
            self._is_begun = True
            for name in memory_files(self._folder):
                _write(self._work / NEW / name, f"{self._folder}/{name}", progress)
        except OSError as error:
            self.undo()
            raise cannot_write(self.target, error) from error
        except BaseException:
            self.undo()
            raise

    def finish(self) -> None:
        """Put the new files in place.

        Raises
        ------
        TerritoryError
            When the system refuses; the old files are in place then.
        """
        try:
            if self._is_one_step:
                new = self._work / NEW / self._names[0]
                if self.target.exists():
                    shutil.copymode(self.target, new)
                os.replace(new, self.target)
            else:
                self._exchange()
            _flush_folder(self.target.parent)
        except OSError as error:
            self._unlock()
            with suppress(OSError):
                restore(self.target)
            raise cannot_write(self.target, error) from error
        self.undo()

    def undo(self) -> None:
        """Remove what was made ready."""
        if not self._is_begun:
            return
        self._is_begun = False
        self._unlock()
        with suppress(OSError):
            shutil.rmtree(self._work)

    def _exchange(self) -> None:
        folder = self.target.parent
        (self._work / OLD).mkdir()
        old = list(dict.fromkeys([*self._outdated, *self._names]))
        old = [name for name in old if (folder / name).exists()]
        _write_state(self._work, {"old": old, "new": self._names})
        for name in old:
            os.rename(folder / name, self._work / OLD / name)
        for name in self._names:
            os.rename(self._work / NEW / name, folder / name)
        _flush_folder(folder)
        (self._work / STATE).unlink()

    def _unlock(self) -> None:
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None


@contextmanager
def room_beside(target: Path) -> Iterator[Path]:
    """Yield a folder of one's own beside a file, to make what will take its name.

    What a run that was killed left in one goes at the next `restore_all`.
    """
    work = work_folder(target.with_name(f"{target.name}.{uuid4().hex[:8]}"))
    lock = _locked(work)
    try:
        yield work
    finally:
        lock.unlock()
        shutil.rmtree(work, ignore_errors=True)


def _locked(work: Path) -> QLockFile:
    """Make a folder and lock it: anew, where another run took it for left behind and clears it.

    Between being made and being locked it looks as a killed run leaves it.
    """
    work.mkdir()
    lock = lock_of(work)
    while not lock.tryLock(0):
        if work.is_dir() and lock.error() == QLockFile.LockError.UnknownError:
            break  # a full disk, which is told of where there is something to write
        with suppress(FileExistsError):  # still there; `exist_ok` asks again, when it may be gone
            work.mkdir()
    return lock


def work_folder(target: Path) -> Path:
    """Return the folder in which a file's successor is made ready."""
    return target.parent / f".{target.name}{ENDING}"


def restore(target: Path) -> bool:
    """Bring back what was set aside in a replacement that was cut off; tell if there was any.

    Raises
    ------
    TerritoryError
        When another run is replacing it right now, or what was set aside is not as we leave it.
    OSError
        When the system refuses.
    """
    work = work_folder(target)
    if not work.exists():
        return False
    lock = lock_of(work)
    if not lock.tryLock(0) and not _taken_over(lock, work / LOCK):
        raise TerritoryError(
            tr("The output {path} is being written by another run: wait for its end.").format(
                path=target
            )
        )
    try:
        state = _read_state(work)
    except TerritoryError:
        lock.unlock()
        raise
    if state:
        for name in state["new"]:
            is_old = name in state["old"] and not (work / OLD / name).exists()
            if not (work / NEW / name).exists() and not is_old:
                _remove(target.parent / name)
        for name in state["old"]:
            if (work / OLD / name).exists():
                _remove(target.parent / name)
                os.rename(work / OLD / name, target.parent / name)
        _flush_folder(target.parent)
        (work / STATE).unlink()
    for left in work.iterdir():
        if left.name != LOCK:
            _remove(left)
    lock.unlock()
    with suppress(OSError):  # whoever made it just now has locked it
        work.rmdir()
    return bool(state)


def _taken_over(lock: QLockFile, path: Path) -> bool:
    """Take a lock whose file stays empty: who made it was killed before writing who it is."""
    for _ in range(2):
        if not path.exists() or path.stat().st_size:
            return False
        time.sleep(BETWEEN)
    path.unlink()
    return bool(lock.tryLock(0))


def restore_all(folder: Path) -> list[Path]:
    """Bring back all that was cut off in a folder; return which files that were.

    Replacements that are under way in another run are left alone.
    """
    back = []
    for work in sorted(folder.glob(f".*{ENDING}")):
        target = work.parent / work.name[1 : -len(ENDING)]
        with suppress(TerritoryError, OSError):
            if restore(target):
                back.append(target)
    return back


def cannot_write(path: Path | str, error: OSError) -> InvalidInput:
    """Return the error of a file that the system refuses to write."""
    return InvalidInput(
        tr("The output {path} can't be written: {reason}.").format(
            path=path, reason=error.strerror or error
        )
    )


def _write(path: Path, source: str, progress: Progress) -> None:
    """Copy a file from memory to the disk, and make sure that it is there."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("xb") as file:
        for block in memory_blocks(source):
            progress.check()
            file.write(block)
        file.flush()
        os.fsync(file.fileno())
    with path.open("rb") as file:
        for block in memory_blocks(source):
            progress.check()
            if file.read(len(block)) != block:
                raise OSError(tr("what was written can't be read back"))
        if file.read(1):
            raise OSError(tr("what was written can't be read back"))


def _write_state(work: Path, state: dict[str, list[str]]) -> None:
    with (work / (STATE + ".part")).open("w", encoding="utf-8") as file:
        json.dump(state, file)
        file.flush()
        os.fsync(file.fileno())
    os.replace(work / (STATE + ".part"), work / STATE)
    _flush_folder(work)


def _read_state(work: Path) -> dict[str, list[str]] | None:
    """Return what is written of a replacement; None where none had begun.

    Raises
    ------
    TerritoryError
        When we have not written that: a folder that somebody else made may name any file.
    """
    try:
        state = json.loads((work / STATE).read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except ValueError:
        state = None
    lists = [state.get(each) for each in ("old", "new")] if isinstance(state, dict) else [None]
    is_ours = all(isinstance(names, list) and all(map(_is_name, names)) for names in lists)
    if not is_ours or any((work / each).is_symlink() for each in (OLD, NEW)):
        raise InvalidInput(
            tr(
                "The folder {path} was not left by a run of this plugin, so nothing is restored "
                "from it: look at what is in it, and take it away."
            ).format(path=work)
        )
    return state


def _is_name(name: object) -> bool:
    """Tell whether this is the name of something in a folder, on any system."""
    return isinstance(name, str) and name not in ("", ".", "..") and not set(name) & set("/\\:\0")


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    elif path.exists():
        path.unlink()


def _flush_folder(folder: Path) -> None:
    """Have the names in a folder written to the disk, where the system can be asked for it."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
