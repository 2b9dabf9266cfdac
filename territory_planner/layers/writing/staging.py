"""Outputs written whole in memory, closed, read back and counted, before anything is touched."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import partial
from itertools import islice
from pathlib import Path

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsVectorFileWriter,
    QgsWkbTypes,
)
from qgis.PyQt import sip

from ...core.model.errors import Cancelled, InvalidInput, TerritoryError
from ...core.model.progress import Progress
from ..report import Report
from ..text import tr
from .archives import forget_times
from .cells import lines_of
from .columns import free_name
from .copied import copy_rows
from .cutting import Cuts, encoding_of
from .formats import GEODATABASE, GEOPACKAGE, format_of
from .gdal_calls import (
    CHECK_EVERY,
    broken_off,
    can_read,
    close_file,
    complaints,
    copy_into_memory,
    memory_blocks,
    memory_files,
    memory_folder,
    numbers_by,
    open_file,
    remove,
    strictly,
    with_headers,
    write_into_memory,
)
from .made_rows import write_rows
from .nested import as_texts, json_kinds
from .numbering import with_numbers
from .output import Table
from .places import DEFAULT_GEOMETRY, WholeFile
from .spatial_index import build_index
from .staged import Staged, main_file, read_back, tell_renamed
from .temporary import temporary_room

NO_INDEX = "SPATIAL_INDEX=NO"
"""GeoPackages get theirs in a call that a cancel ends, and on closing in one that it doesn't."""


def key_field(fields: QgsFields, driver: str) -> str:
    """Return the field that will number the features in a format; '' for none."""
    wanted = format_of(driver).key.lower()
    return next((field.name() for field in fields if field.name().lower() == wanted), "")


def fill(sink: QgsFeatureSink, features: Iterable[QgsFeature], progress: Progress) -> int:
    """Write features to a sink; return how many.

    Raises
    ------
    TerritoryError
        When the sink refuses one.
    Cancelled
        When `progress` says so.
    """
    count, waiting = 0, iter(features)
    while block := list(islice(waiting, CHECK_EVERY)):
        progress.check()
        if not sink.addFeatures(block, QgsFeatureSink.Flag.FastInsert):
            raise broken_off(sink.lastError())
        count += len(block)
    return count


def stage_file(
    table: Table,
    folder: str,
    place: WholeFile,
    encoding: str,
    report: Report,
    progress: Progress,
) -> Staged:
    """Write a layer to files in memory as they will be on disk.

    Parameters
    ----------
    folder : str
        An empty folder of GDAL's in memory.
    place : WholeFile
        Where it will be, and under the same name in `folder`.

    Raises
    ------
    TerritoryError
        When the format takes no such layer or feature, or less is read back than was written.
    Cancelled
        When `progress` says so.
    """
    options: list[str] = []
    if _keeps_numbers(place.driver):
        table = with_numbers(table, format_of(place.driver).key, report)
    if place.driver == GEOPACKAGE:
        options = [f"GEOMETRY_NAME={free_name(DEFAULT_GEOMETRY, table.fields.names())}"]
        options += [NO_INDEX]
    staged = _written(table, folder, place, encoding, options, report, progress)
    if place.driver == GEOPACKAGE and table.kind != QgsWkbTypes.Type.NoGeometry:
        with strictly():
            build_index(open_file(staged.path, update=True), staged.table, progress)
    return staged


def _keeps_numbers(driver: str) -> bool:
    """Tell whether features keep their numbers; other formats call them otherwise, or anew."""
    if driver == GEODATABASE:
        return numbers_by(driver, format_of(driver).key)
    return driver == GEOPACKAGE


def stage_parcel(
    table: Table,
    folder: str,
    key: str,
    report: Report,
    progress: Progress,
    *,
    in_server: bool,
    append: bool,
) -> Staged:
    """Write a layer to a GeoPackage in memory, from where it is copied into a database.

    Parameters
    ----------
    key : str
        The field whose values number the features there; '' where they are numbered in their
        order.
    in_server : bool
        The database is PostGIS, which has a type for JSON.
    append : bool
        The table is there, and its columns have types of their own.
    """
    table = replace(table, made=None)
    if in_server or append:
        table = replace(table, copied=None)
    if key:
        table = with_numbers(table, key, report)
    has_key = table.fields.indexOf(key) >= 0
    options = [
        f"GEOMETRY_NAME={free_name('tp_geometry', table.fields.names())}",
        f"FID={key if has_key else free_name('tp_row', table.fields.names())}",
        NO_INDEX,
    ]
    parcel = WholeFile("parcel.gpkg", GEOPACKAGE)
    kinds = json_kinds(table.fields) if in_server else {}
    untold = table.fields.names() if in_server and append else kinds
    seen = _Seen()
    table = replace(table, features=seen.watch(table.features))
    staged = _written(table, folder, parcel, "UTF-8", options, report, progress, untold)
    return replace(staged, has_parts=seen.has_parts, has_key=has_key, json=kinds)


def _written(
    table: Table,
    folder: str,
    place: WholeFile,
    encoding: str,
    options: Sequence[str],
    report: Report,
    progress: Progress,
    untold: Collection[str] = (),
) -> Staged:
    name, asked = Path(place.path).name, table.fields
    encoding = encoding_of(place.driver, encoding)
    count = _copied(table, folder, place, encoding, options, progress)
    table = as_texts(table, place.driver)
    cuts = Cuts(table.fields, place.driver, encoding)
    if count is None:
        count = _one_by_one(table, cuts, folder, place, encoding, options, progress)
    if format_of(place.driver).has_times:
        forget_times(f"{folder}/{name}")
    staged = Staged(folder, main_file(folder, name), place.table, count)
    if not can_read(place.driver):
        return staged
    with with_headers():
        staged = read_back(table, staged, place, asked, untold, report, progress)
        tell_renamed(table.fields, staged, place, cuts.unread, report)
    cuts.tell(name, report)
    return staged


def _one_by_one(
    table: Table,
    cuts: Cuts,
    folder: str,
    place: WholeFile,
    encoding: str,
    options: Sequence[str],
    progress: Progress,
) -> int:
    """Write features one after another; return how many."""
    name = Path(place.path).name
    with complaints() as heard:
        writer = open_writer(table, f"{folder}/{name}", place, encoding, options)
        try:
            count = fill(writer, cuts.watch(table.features), progress)
        finally:
            # Closes the file now, with complaints that nothing else tells.
            heard += close_file(partial(sip.delete, writer), folder, progress)
    if heard:
        raise broken_off(heard[0])
    return count


def _copied(
    table: Table,
    folder: str,
    place: WholeFile,
    encoding: str,
    options: Sequence[str],
    progress: Progress,
) -> int | None:
    """Write all rows of a file at once; return how many, None where that can't be done."""
    if (encoding or "UTF-8").upper() != "UTF-8":
        return None
    count = None
    if table.copied is not None and place.driver == "CSV":
        if _listed(table, folder, place, options, progress):
            count = len(table.copied.ids)
    elif place.driver == GEOPACKAGE and (table.copied or table.made):
        target = f"{folder}/{Path(place.path).name}"
        with suppress(OSError), temporary_room() as beside:
            count = _filled_beside(table, beside, target, place, options, progress)
    if count is None:
        for left in memory_files(folder):
            remove(f"{folder}/{left}")
    return count


def _listed(
    table: Table, folder: str, place: WholeFile, options: Sequence[str], progress: Progress
) -> bool:
    """Write rows to a CSV file of the cells that GDAL makes; tell whether it was done."""
    if table.copied is None:
        return False
    cuts = Cuts(table.fields, place.driver, "UTF-8")
    with memory_folder() as beside:
        name = Path(place.path).name

        def written(features: list[QgsFeature]) -> bytes:
            some = replace(table, features=features)
            _one_by_one(some, cuts, beside, place, "UTF-8", options, progress)
            return b"".join(memory_blocks(f"{beside}/{main_file(beside, name)}"))

        try:
            lines = lines_of(table.copied, table.fields, written, progress)
        except Cancelled:
            raise
        except TerritoryError:
            return False
        if lines is None or len(memory_files(beside)) != 1:
            return False
        write_into_memory(lines, f"{folder}/{main_file(beside, name)}", progress)
    return True


def _filled_beside(
    table: Table,
    beside: Path,
    target: str,
    place: WholeFile,
    options: Sequence[str],
    progress: Progress,
) -> int | None:
    """Fill a file in a folder on disk, and copy that into memory; return how many rows it has.

    None where they are to be written one by one, on full disks too.
    """
    path = f"{beside}/{Path(place.path).name}"
    try:
        with strictly():
            sip.delete(open_writer(table, path, place, "UTF-8", options))
        count = _rows_at_once(table, path, place.table, progress)
    except Cancelled:
        raise
    except TerritoryError:
        return None
    if count is not None:
        copy_into_memory(path, target, progress)
    return count


def _rows_at_once(table: Table, path: str, name: str, progress: Progress) -> int | None:
    if table.copied is not None:
        return len(table.copied.ids) if copy_rows(path, name, table.copied, progress) else None
    if table.made is not None:
        return table.made.count if write_rows(path, name, table.made, progress) else None
    return None


def open_writer(
    table: Table, path: str, place: WholeFile, encoding: str, options: Sequence[str]
) -> QgsVectorFileWriter:
    """Return QGIS's own writer, as its tools open it.

    Raises
    ------
    InvalidInput
        When the format takes no such layer.
    """
    asked = QgsVectorFileWriter.SaveVectorOptions()
    driver = place.driver
    asked.driverName = driver
    asked.fileEncoding = encoding
    asked.layerName = place.layer
    asked.datasourceOptions = QgsVectorFileWriter.defaultDatasetOptions(driver)
    ours = {option.split("=")[0] for option in options}
    theirs = QgsVectorFileWriter.defaultLayerOptions(driver)
    asked.layerOptions = [*options, *(each for each in theirs if each.split("=")[0] not in ours)]
    writer = QgsVectorFileWriter.create(
        path, table.fields, table.kind, table.crs, QgsCoordinateTransformContext(), asked
    )
    if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
        reason = writer.errorMessage().strip()
        sip.delete(writer)
        raise InvalidInput(
            tr("The format “{driver}” can't hold this layer: {reason}").format(
                driver=driver, reason=reason
            )
        )
    return writer


class _Seen:
    """Notes what passes by."""

    def __init__(self) -> None:
        self.has_parts = False

    def watch(self, features: Iterable[QgsFeature]) -> Iterator[QgsFeature]:
        """Pass features on, and note whether one has several parts."""
        for feature in features:
            if not self.has_parts and feature.hasGeometry():
                self.has_parts = QgsWkbTypes.isMultiType(feature.geometry().wkbType())
            yield feature
