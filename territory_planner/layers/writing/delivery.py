"""All outputs of a run: each written whole in memory, then all put in place.

The one way by which results leave the plugin. Until every output is ready, nothing that was there
before is touched; each then is the old state or the new one, whatever happens.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import Callable, Union

from qgis.core import QgsFields

from ...core.model.data_classes import dataclass
from ...core.model.errors import TerritoryError
from ...core.model.progress import SILENT, Progress
from ..report import Report
from ..text import tr
from .containers import fill_container
from .existing import is_geopackage, outdated
from .folders import Folder, stage_folder
from .formats import DOCUMENT, WORKBOOK
from .gdal_calls import memory_folder, write_memory
from .output import Document, Table, Workbook
from .output import Written as Content
from .places import DEFAULT_GEOMETRY, FileTable, ServerTable, WholeFile, as_result, real
from .postgis import ServerTransaction, connection, key_of
from .staging import key_field, stage_file, stage_parcel
from .swap import FileSwap
from .transactions import AnyTable, Change, FileTransaction

Written = Union[WholeFile, FileTable, ServerTable]

Pending = Union[FileSwap, FileTransaction, ServerTransaction]


@dataclass(frozen=True)
class Output:
    """A layer, a workbook or a document, and where it goes.

    Attributes
    ----------
    place : WholeFile, FileTable or ServerTable
    content : Table, Workbook or Document
    encoding : str
        Of text, in formats that leave the choice; '' for the format's own.
    append : bool
        Features are added to what the table holds.
    closing : tuple of str
        Commands of a database that belong to it, once all of its tables are there.
    """

    place: Written
    content: Content
    encoding: str = ""
    append: bool = False
    closing: tuple[str, ...] = ()


@dataclass(frozen=True)
class SideChange:
    """What a run changes besides its outputs, whole or not at all, once these are ready.

    Attributes
    ----------
    name : str
        What the user calls the place.
    path : str
        Of its file; '' for a database.
    keep : callable
        Changes it.
    """

    name: str
    path: str
    keep: Callable[[Progress], object]


def deliver(
    outputs: Mapping[str, Output],
    report: Report,
    progress: Progress,
    folders: Mapping[str, Folder] = MappingProxyType({}),
    keeping: SideChange | None = None,
) -> dict[str, str]:
    """Write outputs and folders of files; return by name where each is, as QGIS loads it.

    Raises
    ------
    TerritoryError
        When one can't be written. What was there before is there still; where some are in place
        already, the sentence says which.
    Cancelled
        When `progress` says so; nothing was touched.
    """
    with ExitStack() as stack:
        places: dict[str, Written] = {}
        in_files: list[Change[FileTable]] = []
        in_servers: list[Change[ServerTable]] = []
        pending: list[Pending] = []
        for name, output in outputs.items():
            place, folder = output.place, stack.enter_context(memory_folder())
            places[name] = place
            if not isinstance(output.content, Table):
                pending.append(_other_file(place, output.content, folder, stack, report, progress))
            elif isinstance(place, ServerTable):
                in_servers.append(_change(place, output, folder, report, progress))
            elif isinstance(place, FileTable) or is_geopackage(place):
                table = _as_table(place)
                in_files.append(_change(table, output, folder, report, progress))
            else:
                swap, places[name] = _whole_file(output, place, folder, report, progress)
                pending.append(swap)
        pending += [
            stage_folder(each, stack.enter_context(memory_folder()), progress)
            for each in folders.values()
        ]
        pending += _of_servers(in_servers)
        pending += _of_files(in_files, stack, progress)
        _put_in_place(pending, keeping, progress)
    written = {name: as_result(place) for name, place in places.items()}
    return {**written, **{name: str(each.path) for name, each in folders.items()}}


def _put_in_place(
    pending: Sequence[Pending], keeping: SideChange | None, progress: Progress
) -> None:
    done: list[str] = []
    try:
        for item in pending:
            item.prepare(progress)
        progress.check()
        for name, finish in _last_steps(pending, keeping, progress):
            finish()
            done.append(name)
    except TerritoryError as error:
        if not done:
            raise
        raise TerritoryError(
            tr("{reason} In place already, and whole: {done}.").format(
                reason=error, done=", ".join(done)
            )
        ) from error
    finally:
        for item in pending:
            item.undo()


def _last_steps(
    pending: Sequence[Pending], keeping: SideChange | None, progress: Progress
) -> list[tuple[str, Callable[[], object]]]:
    """Return what is to be done when all is ready, and where.

    What is kept comes first, since it may still fail or be cancelled; but last where an output
    goes into the same file, which is locked until that is done.
    """
    steps: list[tuple[str, Callable[[], object]]] = [(each.name, each.finish) for each in pending]
    if keeping is None:
        return steps
    if keeping.path and real(keeping.path) in {real(name) for name, _ in steps}:
        return [*steps, (keeping.name, partial(keeping.keep, SILENT))]
    return [(keeping.name, partial(keeping.keep, progress)), *steps]


def _table(output: Output) -> Table:
    """Return the layer of an output that is one."""
    if not isinstance(output.content, Table):
        raise TypeError(output.content)
    return output.content


def _other_file(
    place: Written,
    content: Workbook | Document,
    folder: str,
    stack: ExitStack,
    report: Report,
    progress: Progress,
) -> FileSwap:
    """Return a file that is no layer made ready in memory."""
    target = Path(as_result(place))
    if isinstance(content, Document):
        write_memory(f"{folder}/{target.name}", content.content)
    else:
        changes = [
            _change(
                FileTable(str(target), WORKBOOK, name, DEFAULT_GEOMETRY),
                Output(place, table),
                stack.enter_context(memory_folder()),
                report,
                progress,
            )
            for name, table in content.sheets.items()
        ]
        fill_container(changes[0].place, folder, changes, progress, anew=True)
    return FileSwap(target, folder, outdated(target, DOCUMENT))


def _whole_file(
    output: Output, place: WholeFile, folder: str, report: Report, progress: Progress
) -> tuple[FileSwap, WholeFile]:
    """Return a file made ready in memory, and where it will be."""
    target = Path(place.path)
    staged = stage_file(_table(output), folder, place, output.encoding, report, progress)
    target = target.with_name(staged.main)
    swap = FileSwap(target, folder, outdated(target, place.driver))
    return swap, replace(place, path=str(target))


def _as_table(place: WholeFile | FileTable) -> FileTable:
    if isinstance(place, FileTable):
        return place
    return FileTable(place.path, place.driver, place.table, DEFAULT_GEOMETRY)


def _change(
    place: AnyTable, output: Output, folder: str, report: Report, progress: Progress
) -> Change[AnyTable]:
    staged = stage_parcel(
        _table(output),
        folder,
        "" if output.append else _key(place, _table(output).fields),
        report,
        progress,
        in_server=isinstance(place, ServerTable),
        append=output.append,
    )
    return Change(place, staged, output.append, staged.has_key, output.closing)


def _key(place: FileTable | ServerTable, fields: QgsFields) -> str:
    if isinstance(place, ServerTable):
        return key_of(place, fields)
    return key_field(fields, place.driver)


def _of_servers(changes: Sequence[Change[ServerTable]]) -> list[ServerTransaction]:
    """Return what is to be done by database, each changed once for all its tables."""
    groups: dict[str, list[Change[ServerTable]]] = {}
    for change in changes:
        groups.setdefault(connection(change.place), []).append(change)
    return [
        ServerTransaction(group[0].place.title, source, group) for source, group in groups.items()
    ]


def _of_files(
    changes: Sequence[Change[FileTable]], stack: ExitStack, progress: Progress
) -> list[Pending]:
    """Return what is to be done by file, each changed once for all its tables."""
    groups: dict[str, list[Change[FileTable]]] = {}
    for change in changes:
        groups.setdefault(real(change.place.path), []).append(change)
    pending: list[Pending] = []
    for group in groups.values():
        place = group[0].place
        if is_geopackage(place):
            pending.append(FileTransaction(place.path, place.path, group))
        else:
            folder = stack.enter_context(memory_folder())
            fill_container(place, folder, group, progress)
            path = Path(place.path)
            pending.append(FileSwap(path, folder, outdated(path, place.driver)))
    return pending
