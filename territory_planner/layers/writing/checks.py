"""Outputs checked before the work: all that can be known then is said then."""

from __future__ import annotations

import errno
import os
import sqlite3
import stat
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsFields, QgsWkbTypes

from ...core.model.data_classes import dataclass
from ...core.model.errors import InvalidInput
from ...core.model.progress import SILENT
from ...core.model.text import few
from ..report import Report
from ..text import tr
from .existing import is_database, is_geopackage, outdated, sqlite, tables_in
from .formats import DOCUMENT, GEOPACKAGE, format_of
from .gdal_calls import memory_folder, strictly, tops
from .output import Table
from .places import (
    STORE,
    FileTable,
    InMemory,
    Place,
    ServerTable,
    WholeFile,
    is_one,
    real,
    table_form,
)
from .postgis import about, connect, identity, may_change, may_create, schema_of
from .reads import Read
from .staging import stage_file
from .swap import cannot_write, restore_all

QGIS_TABLES = ("layer_styles", "qgis_projects")
"""QGIS's own in a GeoPackage, which stay when the output's table is replaced there."""


@dataclass(frozen=True)
class Wanted:
    """An output as it is known before the work.

    Attributes
    ----------
    place : Place
    kind : QgsWkbTypes.Type
        Of its geometries.
    fields : QgsFields
        Those that are known, the input's where they are handed on.
    append : bool
    sheets : frozenset of str
        Of a workbook: what they may be called.
    """

    place: Place
    kind: QgsWkbTypes.Type
    fields: QgsFields
    append: bool = False
    sheets: frozenset[str] = frozenset()


def check_outputs(outputs: Sequence[Wanted], reads: Sequence[Read], report: Report) -> None:
    """Refuse outputs that can't be written, or that would destroy what is read.

    What an earlier run left half done in their folders is brought back first.

    Raises
    ------
    InvalidInput
        With what is wrong with which output.
    """
    taken: list[Place] = []
    for wanted in outputs:
        place = wanted.place
        if isinstance(place, InMemory):
            continue
        if isinstance(place, (FileTable, ServerTable)) and place.table.lower() in STORE:
            raise _is_of_scenarios(place.table)
        if isinstance(place, ServerTable):
            _check_server(wanted, place, reads, taken)
        else:
            _check_file(wanted, place, reads, taken, report)
        taken.append(place)


def _check_file(
    wanted: Wanted,
    place: WholeFile | FileTable,
    reads: Sequence[Read],
    taken: Sequence[Place],
    report: Report,
) -> None:
    path = Path(place.path)
    if not path.parent.is_dir():
        raise InvalidInput(
            tr("The output {path} can't be written: there is no folder {folder}.").format(
                path=path, folder=path.parent
            )
        )
    for back in restore_all(Path(os.path.realpath(path)).parent):
        report.warning(
            tr("{path} is as it was before an earlier run that was broken off.").format(path=back)
        )
    target, names = _files(wanted, place)
    files = {real(str(path.parent / name)) for name in names}
    _check_reads(place, files, reads)
    _check_taken(place, files, taken)
    if wanted.append:
        _check_append(place)
    else:
        _check_others(place, wanted.sheets)
    _check_access(place, target)


def _files(wanted: Wanted, place: WholeFile | FileTable) -> tuple[Path, list[str]]:
    """Return the file to be opened then, and all that will be written or removed beside it.

    Raises
    ------
    InvalidInput
        When the format can't hold such a layer.
    """
    path = Path(place.path)
    if place.driver == DOCUMENT:
        return path, [path.name]
    table = Table(wanted.fields, wanted.kind, QgsCoordinateReferenceSystem(), ())
    with memory_folder() as folder:
        whole = WholeFile(place.path, place.driver, place.table)
        staged = stage_file(table, folder, whole, "", Report(), SILENT)
        made = tops(folder)
    target = path if isinstance(place, FileTable) else path.with_name(staged.main)
    return target, list(dict.fromkeys([*made, *outdated(target, place.driver)]))


def _check_reads(place: WholeFile | FileTable, files: set[str], reads: Sequence[Read]) -> None:
    table = place.table.lower() if isinstance(place, FileTable) else ""
    for read in reads:
        if not any(is_one(ours, theirs) for ours in files for theirs in read.files):
            continue
        if not table or not read.tables:
            raise InvalidInput(
                tr(
                    "The output {path} is the file being read: writing it would destroy the "
                    "input. Choose another name."
                ).format(path=place.path)
            )
        if table in read.tables:
            raise _is_read(place.table, place.path)


def _is_read(table: str, where: str) -> InvalidInput:
    return InvalidInput(
        tr(
            "The output “{table}” in {where} is the table being read: writing it would destroy the "
            "input. Choose another name."
        ).format(table=table, where=where)
    )


def _is_of_scenarios(table: str) -> InvalidInput:
    return InvalidInput(
        tr(
            "No output may be called “{table}”: scenarios, reviews and notes are kept in tables "
            "of that name. Choose another name."
        ).format(table=table)
    )


def _check_taken(place: WholeFile | FileTable, files: set[str], taken: Sequence[Place]) -> None:
    for other in taken:
        if not isinstance(other, (WholeFile, FileTable)):
            continue
        if not any(is_one(ours, real(other.path)) for ours in files):
            continue
        if isinstance(place, FileTable) and isinstance(other, FileTable):
            if place.table.lower() != other.table.lower():
                continue
            raise _is_taken(place.table, place.path)
        if format_of(place.driver).many_tables:
            raise InvalidInput(
                tr(
                    "Two outputs have the same file, {path}: give each its own, or name a table "
                    "of it for each, as in {form}."
                ).format(path=place.path, form=table_form(place.path, "plan"))
            )
        raise InvalidInput(
            tr("Two outputs have the same file, {path}: give each its own.").format(path=place.path)
        )


def _is_taken(table: str, where: str) -> InvalidInput:
    return InvalidInput(
        tr("Two outputs have the same table, “{table}” in {where}: give each its own.").format(
            table=table, where=where
        )
    )


def _check_append(place: WholeFile | FileTable) -> None:
    name = place.table
    if place.driver != GEOPACKAGE:
        raise InvalidInput(
            tr(
                "The output {path} can't be added to: only tables of GeoPackages and of PostGIS "
                "can. Choose one, or write to a new file."
            ).format(path=place.path)
        )
    if name.lower() not in [table.lower() for table in tables_in(place.path)]:
        raise InvalidInput(
            tr("There is no table “{table}” in {path} to add to.").format(
                table=name, path=place.path
            )
        )


def _check_others(place: WholeFile | FileTable, sheets: frozenset[str]) -> None:
    """Refuse to replace a file that holds tables besides those to be written."""
    if isinstance(place, FileTable) or not format_of(place.driver).many_tables:
        return
    name = place.table
    keeps = {*(sheets or [name.lower()]), *(QGIS_TABLES if place.driver == GEOPACKAGE else ())}
    others = [table for table in tables_in(place.path) if table.lower() not in keeps]
    if others and sheets:
        raise InvalidInput(
            tr(
                "The output {path} holds other sheets, which writing it anew would delete: "
                "{tables}. Name another file."
            ).format(path=place.path, tables=few(others))
        )
    if others:
        raise InvalidInput(
            tr(
                "The output {path} holds other tables, which writing it anew would delete: "
                "{tables}. Name one table of it as the output, as in {form}, or another file."
            ).format(path=place.path, tables=few(others), form=table_form(place.path, name))
        )


def _check_access(place: WholeFile | FileTable, target: Path) -> None:
    """Refuse what the system won't let be written or replaced."""
    path = Path(os.path.realpath(target))
    if path.is_dir() and not format_of(place.driver).is_folder:
        raise InvalidInput(tr("The output {path} is a folder: name a file.").format(path=path))
    if path.is_dir() and any(path.iterdir()) and not list(path.glob("*.gdbtable")):
        raise InvalidInput(
            tr("The output {path} is a folder, and no geodatabase: name another.").format(path=path)
        )
    try:
        tempfile.TemporaryFile(dir=path.parent).close()
        for name in outdated(path, place.driver):
            file = path.parent / name
            if not file.stat().st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH):
                raise PermissionError(errno.EACCES, tr("it is read-only"))
            os.rename(file, file)  # on Windows, this fails for one that is held open
            if file.is_file():
                file.open("r+b").close()
    except OSError as error:
        raise cannot_write(place.path, error) from error
    if is_database(str(path)) and is_geopackage(place):
        _check_lock(place.path)


def _check_lock(path: str) -> None:
    try:
        with sqlite(path) as database:
            database.execute("BEGIN IMMEDIATE")
            database.execute("ROLLBACK")
    except sqlite3.Error as error:
        raise InvalidInput(
            tr(
                "The output {path} can't be written now: {reason}. Save or end what is being "
                "edited in it, and close other programs that hold it open."
            ).format(path=path, reason=error)
        ) from error


def _check_server(
    wanted: Wanted, place: ServerTable, reads: Sequence[Read], taken: Sequence[Place]
) -> None:
    dataset = connect(place)
    with strictly():
        schema, server = schema_of(dataset, place), identity(dataset, place)
        name = f"{schema}.{place.table}"
        if any(read.server in (server, place.server) and name in read.tables for read in reads):
            raise _is_read(name, place.title)
        for other in taken:
            if not isinstance(other, ServerTable) or other.table != place.table:
                continue
            reached = connect(other)
            if (identity(reached, other), schema_of(reached, other)) == (server, schema):
                raise _is_taken(name, place.title)
        _check_rights(dataset, replace(place, schema=schema), wanted.append)


def _check_rights(dataset: gdal.Dataset, place: ServerTable, is_append: bool) -> None:
    """Refuse a table that may not be written, or a schema that is not there."""
    kind = about(dataset, place, "relkind::text")
    if kind is None:
        if is_append:
            raise InvalidInput(
                tr("There is no table “{table}” in {path} to add to.").format(
                    table=place.table, path=place.title
                )
            )
        if not may_create(dataset, place):
            raise InvalidInput(
                tr(
                    "The output “{table}” can't be written: there is no schema “{schema}” in "
                    "which you may make tables."
                ).format(table=place.table, schema=place.schema)
            )
        return
    if kind not in ("r", "p"):
        raise InvalidInput(
            tr("The output “{table}” is a view: choose another name.").format(table=place.table)
        )
    if not may_change(dataset, place):
        raise InvalidInput(
            tr(
                "The output “{table}” can't be written: you have no right to change that table."
            ).format(table=place.table)
        )
