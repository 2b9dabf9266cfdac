"""All outputs of a run: each written whole in memory, then all put in place.

The one way by which results leave the plugin. Until every output is ready, nothing that was there
before is touched; each then is the old state or the new one, whatever happens.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Union

from ...core.model.errors import TerritoryError
from ...core.model.progress import Progress
from ..report import Report
from ..text import tr
from .containers import fill_container
from .existing import is_geopackage, outdated
from .gdal_calls import memory_folder
from .output import Table
from .places import (
    DEFAULT_GEOMETRY,
    FileTable,
    ServerTable,
    WholeFile,
    as_result,
    real,
)
from .postgis import ServerTransaction, connection, key_of
from .staging import key_field, stage_file, stage_parcel
from .swap import FileSwap
from .transactions import Change, FileTransaction, Transaction

Written = Union[WholeFile, FileTable, ServerTable]

Pending = Union[FileSwap, Transaction]


@dataclass(frozen=True)
class Output:
    """A layer, and where it goes.

    Attributes
    ----------
    place : WholeFile, FileTable or ServerTable
    table : Table
    encoding : str
        Of text, in formats that leave the choice; '' for the format's own.
    append : bool
        Features are added to what the table holds.
    """

    place: Written
    table: Table
    encoding: str = ""
    append: bool = False


def deliver(outputs: Mapping[str, Output], report: Report, progress: Progress) -> dict[str, str]:
    """Write outputs; return by name where each is, as QGIS loads it.

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
        changes: list[Change] = []
        pending: list[Pending] = []
        for name, output in outputs.items():
            folder = stack.enter_context(memory_folder())
            places[name] = output.place
            if isinstance(output.place, WholeFile) and not is_geopackage(output.place):
                swap, places[name] = _whole_file(output, output.place, folder, report, progress)
                pending.append(swap)
            else:
                changes.append(_change(output, folder, report, progress))
        pending += _of_containers(changes, stack, progress)
        _put_in_place(pending, progress)
    return {name: as_result(place) for name, place in places.items()}


def _put_in_place(pending: Sequence[Pending], progress: Progress) -> None:
    done: list[str] = []
    try:
        for item in pending:
            item.prepare(progress)
        progress.check()
        for item in pending:
            item.finish()
            done.append(item.name)
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


def _whole_file(
    output: Output, place: WholeFile, folder: str, report: Report, progress: Progress
) -> tuple[FileSwap, WholeFile]:
    """Return a file made ready in memory, and where it will be."""
    target = Path(place.path)
    staged = stage_file(output.table, folder, place, output.encoding, report, progress)
    target = target.with_name(staged.main)
    swap = FileSwap(target, folder, outdated(target, place.driver))
    return swap, replace(place, path=str(target))


def _change(output: Output, folder: str, report: Report, progress: Progress) -> Change:
    place, table = output.place, output.table
    if isinstance(place, WholeFile):
        place = FileTable(place.path, place.driver, place.table, DEFAULT_GEOMETRY)
    if output.append:
        key = ""
    elif isinstance(place, ServerTable):
        key = key_of(place, table.fields)
    else:
        key = key_field(table.fields, place.driver)
    in_server = isinstance(place, ServerTable)
    staged = stage_parcel(
        table, folder, key, report, progress, in_server=in_server, append=output.append
    )
    return Change(place, staged, output.append, staged.has_key)


def _of_containers(
    changes: Sequence[Change], stack: ExitStack, progress: Progress
) -> list[Pending]:
    """Return what is to be done, by file and by database: each changed once for all its tables."""
    groups: dict[str, list[Change]] = {}
    for change in changes:
        place = change.place
        at = connection(place) if isinstance(place, ServerTable) else real(place.path)
        groups.setdefault(at, []).append(change)
    pending: list[Pending] = []
    for source, group in groups.items():
        place = group[0].place
        if isinstance(place, ServerTable):
            pending.append(ServerTransaction(place.title, source, group))
        elif is_geopackage(place):
            pending.append(FileTransaction(place.path, place.path, group))
        else:
            folder = stack.enter_context(memory_folder())
            fill_container(place, folder, group, progress)
            path = Path(place.path)
            pending.append(FileSwap(path, folder, outdated(path, place.driver)))
    return pending
