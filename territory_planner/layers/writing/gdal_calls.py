"""Calls of GDAL that end in a sentence when they fail, whichever way this GDAL tells of it."""

from __future__ import annotations

import os
import warnings
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import contextmanager, suppress
from functools import cache, partial
from traceback import clear_frames
from typing import Any
from uuid import uuid4

from osgeo import gdal, ogr

from ...core.model.errors import TerritoryError
from ...core.model.progress import Progress
from ...core.model.waiting import wait_for
from ..reading import plain_csv
from ..text import tr

CHECK_EVERY = 500
"""Features written or read between two looks at whether the user wants to stop."""

POLL = 0.02
"""Seconds between two such looks while GDAL works by itself."""

BLOCK = 1 << 18
"""Bytes that are copied at once: more than what a processor keeps at hand takes longer."""

_closing: dict[str, Future[list[str]]] = {}
"""Closings that a cancel did not wait for, by the folder in memory that the file is in."""

warnings.filterwarnings("ignore", message="Neither gdal.UseExceptions", category=FutureWarning)
warnings.filterwarnings("ignore", message="Neither ogr.UseExceptions", category=FutureWarning)


@contextmanager
def complaints() -> Iterator[list[str]]:
    """Collect what GDAL complains of in this thread, when it closes a file for instance.

    Some failures are told in no other way: closing returns nothing.
    """
    heard: list[str] = []

    def hear(weight: int, number: int, text: str) -> None:
        if weight >= gdal.CE_Failure:
            heard.append(text.strip())

    gdal.PushErrorHandler(hear)
    try:
        yield heard
    except BaseException as error:
        # What the frames refer to is closed now, and not when somebody lets go of the error.
        clear_frames(error.__traceback__)
        if type(error) is not RuntimeError:
            raise
        # That is GDAL's own, where another plugin has switched its exceptions on.
        raise broken_off(str(error)) from error
    finally:
        gdal.PopErrorHandler()


@contextmanager
def strictly() -> Iterator[list[str]]:
    """Turn every complaint within into an error.

    Raises
    ------
    TerritoryError
        With GDAL's reason.
    """
    with complaints() as heard:
        yield heard
    if heard:
        raise broken_off(heard[0])


def broken_off(reason: str) -> TerritoryError:
    """Return the error of a write that failed."""
    told = _in_short(reason) or tr("unknown")
    return TerritoryError(tr("Writing broke off: {reason}").format(reason=told))


def _in_short(reason: str) -> str:
    """Return what is told of a reason: of PostgreSQL's, not the command and its coordinates."""
    lines = [line.strip() for line in reason.splitlines() if line.strip()]
    errors = [line[len("ERROR:") :].strip() for line in lines if line.startswith("ERROR:")]
    details = [line[len("DETAIL:") :].strip() for line in lines if line.startswith("DETAIL:")]
    details = [detail for detail in details if not detail.startswith("Failing row")]
    return " ".join([*errors, *details] if errors else lines)


@contextmanager
def memory_folder() -> Iterator[str]:
    """Give a folder of GDAL's in memory; gone afterwards, or once what is in it is closed."""
    folder = f"/vsimem/territory_planner/{uuid4().hex}"
    with quiet():
        gdal.MkdirRecursive(folder, 0o755)
    try:
        yield folder
    finally:
        closing = _closing.pop(folder, None)
        if closing is None:
            _remove(folder)
        else:
            closing.add_done_callback(lambda _: _remove(folder))


def _remove(folder: str) -> None:
    with quiet():
        gdal.RmdirRecursive(folder)


def close_file(close: Callable[[], None], folder: str, progress: Progress) -> list[str]:
    """Close a file in a folder in memory; return what GDAL complains of.

    For spreadsheets that is when it writes all of it, in one call that takes seconds and that
    nothing ends: after a cancel the call goes on by itself, in a file that nobody will see.

    Parameters
    ----------
    close : callable
        Closes it, whatever the thread.

    Raises
    ------
    Cancelled
        When `progress` says so.
    """

    def work() -> list[str]:
        with complaints() as heard:
            close()
        return heard

    def leave(closing: Future[list[str]]) -> None:
        _closing[folder] = closing

    return wait_for(work, progress, left=leave)


@contextmanager
def quiet() -> Iterator[None]:
    """Let GDAL complain of nothing: for attempts whose failure is no error."""
    with complaints(), suppress(RuntimeError):
        yield


@contextmanager
def with_headers() -> Iterator[None]:
    """Have the first row of a sheet taken for the names of columns, in this thread.

    In a sheet of nothing but text GDAL takes it for a row like the others.
    """
    names = ("OGR_XLSX_HEADERS", "OGR_ODS_HEADERS")
    assign = getattr(gdal, "SetThreadLocalConfigOption", gdal.SetConfigOption)
    for name in names:
        assign(name, "FORCE")
    try:
        yield
    finally:
        for name in names:
            assign(name, None)


def open_file(
    path: str, *, update: bool = False, options: list[str] | None = None
) -> gdal.Dataset | None:
    """Return GDAL's dataset of a file or database, None when it can't be opened."""
    flags = gdal.OF_VECTOR | (gdal.OF_UPDATE if update else 0)
    found = None
    with quiet():
        found = gdal.OpenEx(path, flags, open_options=options or [])
    return found


def open_written(path: str) -> gdal.Dataset:
    """Return GDAL's dataset of a file that was just written.

    Raises
    ------
    TerritoryError
        When it can't be read back.
    """
    found = open_file(path)
    if found is None:
        raise unreadable()
    return found


def unreadable() -> TerritoryError:
    """Return the error of a file that was written and can't be opened."""
    return broken_off(tr("what was written can't be read back"))


def layer_names(dataset: gdal.Dataset) -> list[str]:
    """Return the names of the layers of a dataset."""
    return [dataset.GetLayer(number).GetName() for number in range(dataset.GetLayerCount())]


def memory_files(folder: str) -> list[str]:
    """Return the files under a folder in memory, relative to it, folders left out."""
    names = gdal.ReadDirRecursive(folder) or []
    return [name for name in names if not name.endswith("/") and name not in (".", "..")]


def tops(folder: str) -> list[str]:
    """Return the files and folders that stand in a folder in memory itself."""
    return list(dict.fromkeys(name.split("/")[0] for name in memory_files(folder)))


def write_memory(path: str, content: bytes) -> None:
    """Write a file in memory.

    Raises
    ------
    TerritoryError
        When memory is too small for it.
    """
    file = gdal.VSIFOpenL(path, "wb")
    if file is None:
        raise broken_off(gdal.GetLastErrorMsg())
    try:
        count = gdal.VSIFWriteL(content, 1, len(content), file)
    finally:
        gdal.VSIFCloseL(file)
    if count != len(content):
        raise broken_off(gdal.GetLastErrorMsg())


def memory_blocks(path: str) -> Iterator[bytes]:
    """Yield the bytes of a file in memory.

    Raises
    ------
    TerritoryError
        When it can't be read whole.
    """
    size, done = gdal.VSIStatL(path).size, 0
    file = gdal.VSIFOpenL(path, "rb")
    if file is None:
        raise broken_off(path)
    try:
        while done < size:
            block = gdal.VSIFReadL(1, min(BLOCK, size - done), file)
            if not block:
                raise broken_off(path)
            done += len(block)
            yield block
    finally:
        gdal.VSIFCloseL(file)


def copy_into_memory(path: str, target: str, progress: Progress) -> None:
    """Copy a file, or a folder of files, into memory.

    Raises
    ------
    TerritoryError, OSError
        When it can't be read, or memory is too small.
    Cancelled
        When `progress` says so.
    """
    if os.path.isdir(path):
        gdal.MkdirRecursive(target, 0o755)
        for name in sorted(os.listdir(path)):
            copy_into_memory(os.path.join(path, name), f"{target}/{name}", progress)
        return
    with open(path, "rb") as file:
        write_into_memory(iter(partial(file.read, BLOCK), b""), target, progress)


def write_into_memory(blocks: Iterable[bytes], target: str, progress: Progress) -> None:
    """Write a file into memory, block by block.

    Raises
    ------
    TerritoryError
        When memory is too small.
    Cancelled
        When `progress` says so.
    """
    copy = gdal.VSIFOpenL(target, "wb")
    try:
        for block in blocks:
            progress.check()
            if gdal.VSIFWriteL(block, 1, len(block), copy) != len(block):
                raise broken_off(tr("memory is full"))
    finally:
        gdal.VSIFCloseL(copy)


def feature_count(path: str, table: str, expected: int, progress: Progress) -> int:
    """Return how many features can be read, each of them read whole.

    Parameters
    ----------
    expected : int
        So many should be there. Where columns give as many, rows are not read one by one.
    """
    count = 0
    with strictly():
        dataset = gdal.OpenEx(path, gdal.OF_VECTOR)
        layer = None if dataset is None else dataset.GetLayerByName(table)
        if dataset is not None and layer is None and dataset.GetLayerCount() == 1:
            layer = dataset.GetLayer(0)  # some formats call the one layer as they like
        if layer is None:
            raise unreadable()
        is_csv = dataset.GetDriver().ShortName == "CSV"
        if is_csv and _count_split(path, layer, progress) == expected:
            return expected
        if _count_at_once(layer, progress) == expected:
            return expected
        for count, _ in enumerate(layer, 1):
            if count % CHECK_EVERY == 0:
                progress.check()
    return count


def _count_split(path: str, layer: ogr.Layer, progress: Progress) -> int:
    """Return how many rows a CSV file in memory has; -1 where it is more than words and commas."""
    plan = layer.GetLayerDefn()
    names = [plan.GetFieldDefn(at).GetName() for at in range(plan.GetFieldCount())]
    try:
        return plain_csv.count_of(progress.watched(memory_blocks(path), 1), names)
    except plain_csv.Otherwise:
        return -1


def _count_at_once(layer: ogr.Layer, progress: Progress) -> int:
    """Return how many features come out as columns, all of their values; -1 where GDAL can't."""
    if not hasattr(layer, "GetArrowStream"):
        return -1
    count, stream = 0, layer.GetArrowStream([f"MAX_FEATURES_IN_BATCH={4 * CHECK_EVERY}"])
    while stream is not None and (batch := stream.GetNextRecordBatch()) is not None:
        progress.check()
        if not batch.GetLength():  # GDAL 3.6 gives empty ones of an empty FlatGeobuf for ever
            break
        count += batch.GetLength()
    del stream
    layer.ResetReading()
    return count


def remove(path: str) -> None:
    """Remove a file, in memory for instance."""
    with quiet():
        gdal.Unlink(path)


def long_answer(dataset: gdal.Dataset, question: str, progress: Progress) -> Any:
    """Return the first value of the first row of an answer that a cancel ends.

    Raises
    ------
    TerritoryError
        When the question fails.
    Cancelled
        When `progress` says so.
    """

    def ask() -> Any:
        with strictly():
            return first_value(dataset, question)

    with ThreadPoolExecutor(1) as pool:
        asking = pool.submit(ask)
        try:
            while not wait([asking], timeout=POLL).done:
                progress.check()
        except BaseException:
            while not wait([asking], timeout=POLL).done:
                dataset.AbortSQL()
            raise
    return asking.result()


def first_value(dataset: gdal.Dataset, question: str) -> Any:
    """Return the first value of the first row of an answer, None when there is none."""
    answer = dataset.ExecuteSQL(question)
    if answer is None:
        return None
    row = answer.GetNextFeature()
    value = None if row is None or not row.IsFieldSetAndNotNull(0) else row.GetField(0)
    del row
    dataset.ReleaseResultSet(answer)
    return value


def can_read(driver: str) -> bool:
    """Tell whether GDAL reads a format that it writes."""
    found = gdal.GetDriverByName(driver)
    return found is not None and found.GetMetadataItem(gdal.DCAP_OPEN) == "YES"


@cache
def numbers_by(driver: str, key: str) -> bool:
    """Tell whether a field of that name numbers the features of a new file, of whole numbers.

    In geodatabases that depends on GDAL: older ones call such a field otherwise.
    """
    with complaints(), memory_folder() as folder:
        return _numbers_in(f"{folder}/asked.gdb", driver, key)


def _numbers_in(path: str, driver: str, key: str) -> bool:
    """Ask a file of its own, which is closed again."""
    made = gdal.GetDriverByName(driver).Create(path, 0, 0, 0, gdal.GDT_Unknown)
    layer = made.CreateLayer("asked", None, ogr.wkbNone)
    layer.CreateField(ogr.FieldDefn(key, ogr.OFTInteger))
    return bool(layer.GetLayerDefn().GetFieldIndex(key) >= 0)


def is_multi(kind: int) -> bool:
    """Tell whether a geometry type of OGR's is one of several parts."""
    return ogr.GT_Flatten(kind) in (ogr.wkbMultiPoint, ogr.wkbMultiLineString, ogr.wkbMultiPolygon)
