"""Tables of a database changed in one transaction: all of them, or none."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from osgeo import gdal, ogr

from ...core.model.data_classes import dataclass
from ...core.model.errors import TerritoryError
from ...core.model.progress import Progress
from ..sql_words import quoted
from ..text import tr
from .copying import copy_features, create_table, drop_table, free_column, open_staged
from .gdal_calls import broken_off, complaints, first_value, quiet, strictly
from .places import FileTable, ServerTable
from .spatial_index import build_index
from .staged import Staged, check_count
from .staging import NO_INDEX

AnyTable = TypeVar("AnyTable", FileTable, ServerTable)


@dataclass(frozen=True)
class Change(Generic[AnyTable]):
    """What becomes of one table.

    Attributes
    ----------
    place : FileTable or ServerTable
    staged : Staged
    append : bool
        Features are added to what the table holds, with numbers of their own.
    has_key : bool
        The staged features are numbered by a field of theirs.
    closing : tuple of str
        Commands that belong to it, once all tables are there.
    """

    place: AnyTable
    staged: Staged
    append: bool
    has_key: bool
    closing: tuple[str, ...] = ()


class Transaction(Generic[AnyTable]):
    """Changes of tables in one database, made ready and then made to last.

    Parameters
    ----------
    name : str
        What the user calls the database.
    source : str
        What GDAL opens.
    changes : sequence of Change
    """

    def __init__(self, name: str, source: str, changes: Sequence[Change[AnyTable]]) -> None:
        self.name = name
        self._source = source
        self._changes: list[Change[AnyTable]] = list(changes)
        self._open: gdal.Dataset | None = None

    def prepare(self, progress: Progress) -> None:
        """Make all changes without letting anybody see them.

        Raises
        ------
        TerritoryError
            When the database refuses one.
        Cancelled
            When `progress` says so.
        """
        try:
            with strictly():
                self._open = gdal.OpenEx(
                    self._source, gdal.OF_VECTOR | gdal.OF_UPDATE, open_options=self._options()
                )
                if self._open is None or self._open.StartTransaction() != 0:
                    raise broken_off(gdal.GetLastErrorMsg())
                for change in self._changes:
                    self._make(self._open, change, progress)
                for command in (each for change in self._changes for each in change.closing):
                    self._open.ExecuteSQL(command)
        except BaseException:
            self.undo()
            raise

    def finish(self) -> None:
        """Make the changes last.

        Raises
        ------
        TerritoryError
            When the database can't, or nothing was made ready; it is as it was then.
        """
        if self._open is None:
            raise broken_off("")
        with complaints() as heard:
            is_done = self._open.CommitTransaction() == 0
        if heard or not is_done:
            self.undo()
            raise broken_off(heard[0] if heard else "")
        with complaints() as heard:
            self._open = None
        if heard:
            raise broken_off(heard[0])

    def undo(self) -> None:
        """Leave the database as it was."""
        if self._open is None:
            return
        with quiet():
            self._open.RollbackTransaction()
        with quiet():
            self._open = None

    def _options(self) -> list[str]:
        return []

    def _make(self, database: gdal.Dataset, change: Change[AnyTable], progress: Progress) -> None:
        raise NotImplementedError


class FileTransaction(Transaction[FileTable]):
    """Changes of tables in one GeoPackage."""

    def _make(self, database: gdal.Dataset, change: Change[FileTable], progress: Progress) -> None:
        parcel, source = open_staged(change.staged)
        place = change.place
        if change.append:
            target = database.GetLayerByName(place.table)
            if target is None:
                raise TerritoryError(
                    tr("There is no table “{table}” in {file} to append to.").format(
                        table=place.table, file=place.path
                    )
                )
            keep = False
        else:
            drop_table(database, place.table)
            geometry = free_column(place.geometry, source)
            options = [f"GEOMETRY_NAME={geometry}", "FID=fid", NO_INDEX]
            target = create_table(database, place.table, source, options)
            keep = True
        before = rows_of(database, quoted(place.table)) if change.append else 0
        copy_features(source, target, progress, keep_numbers=keep)
        if target.SyncToDisk() != 0:
            raise broken_off(gdal.GetLastErrorMsg())
        if keep and target.GetGeomType() != ogr.wkbNone:
            build_index(database, place.table, progress)
        check_count(rows_of(database, quoted(place.table)) - before, change.staged.count)
        del parcel


def rows_of(dataset: gdal.Dataset, table: str) -> int:
    """Return how many rows a table (in SQL's words) has, counted by the database.

    Raises
    ------
    TerritoryError
        When it can't be asked: a full disk takes its answers, too.
    """
    with strictly():
        count = first_value(dataset, " ".join(("SELECT COUNT(*) FROM", table)))
    if count is None:
        raise broken_off(gdal.GetLastErrorMsg())
    return int(count)
