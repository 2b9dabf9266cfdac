"""Tables of a GeoPackage or a PostGIS database that hold scenarios, reviews and publications.

``territory_scenarios`` has a row per scenario, ``territory_assignments`` one per scenario and unit,
``territory_reviews`` one per review, ``territory_publications`` one per publication: plain tables
that any program reads.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

from osgeo import gdal, ogr, osr

from ...core.model.errors import InvalidInput
from ...core.model.text import in_quotes
from ..sql_words import quoted
from ..text import tr
from ..writing.gdal_calls import broken_off, open_file, quiet, strictly
from ..writing.places import ASSIGNMENTS, PUBLICATIONS, REVIEWS, SCENARIOS
from ..writing.postgis import SETTINGS
from ..writing.swap import restore_all, room_beside
from .places import StorePlace

Made = TypeVar("Made")

TEXTS = ("layer", "name", "parent", "author", "made", "note", "parameters", "figures", "signatures")
"""Columns of a scenario; its number is the key."""

REVIEW_TEXTS = ("layer", "day", "status", "deviation", "outside", "figures")
"""Columns of a review; there is one a day."""

PUBLICATION_TEXTS = (
    *("layer", "system", "plan", "scenario", "author", "made", "target", "parameters", "state"),
)
"""Columns of a publication; its number is the key."""

TABLES: dict[str, tuple[dict[str, int], str]] = {
    SCENARIOS: (dict.fromkeys(TEXTS, ogr.OFTString), "layer, name"),
    ASSIGNMENTS: (
        {"scenario": ogr.OFTInteger64, "unit": ogr.OFTString, "territory": ogr.OFTString},
        "scenario, unit",
    ),
    REVIEWS: (dict.fromkeys(REVIEW_TEXTS, ogr.OFTString), "layer, day"),
    PUBLICATIONS: (dict.fromkeys(PUBLICATION_TEXTS, ogr.OFTString), "number"),
}
"""Columns of each table, and those that are given once together."""


class ScenarioDatabase:
    """The tables of one place; each change of theirs is whole or has not happened."""

    def __init__(self, place: StorePlace) -> None:
        self.place = place

    def is_there(self) -> bool:
        """Tell whether there is anything to read; a database is there or can't be read."""
        return not self.place.path or os.path.exists(self.place.path)

    def opened(self) -> gdal.Dataset:
        """Return the place, to be read; it must outlive its tables.

        Raises
        ------
        InvalidInput
            When it can't be read.
        """
        dataset = open_file(self.place.source, options=self._options())
        if dataset is None:
            raise InvalidInput(
                tr("The scenarios in {place} can't be read.").format(place=self.place.title)
            )
        return dataset

    def table(self, dataset: gdal.Dataset, name: str) -> ogr.Layer | None:
        """Return a table; None where no scenario was kept here yet.

        Raises
        ------
        InvalidInput
            When it lacks columns.
        """
        called = f"{self.place.schema}.{name}" if self.place.schema else name
        table = None
        with quiet():
            table = dataset.GetLayerByName(called)
        there = set() if table is None else {each.name for each in table.schema}
        asked = () if table is None or name not in TABLES else TABLES[name][0]
        lacking = [each for each in asked if each not in there]
        if lacking:
            raise InvalidInput(
                tr(
                    "The table {table} in {place} lacks the {count:column|columns} {columns}, so "
                    "that it holds something else, or was changed: bring {count:it|them} back, or "
                    "keep scenarios in another GeoPackage (STORE)."
                ).format(
                    table=name,
                    place=self.place.title,
                    count=len(lacking),
                    columns=", ".join(in_quotes(each) for each in lacking),
                )
            )
        return table

    def needed(self, dataset: gdal.Dataset, name: str) -> ogr.Layer:
        """Return a table that must be there, for it is written to, or kept what is looked for."""
        table = self.table(dataset, name)
        if table is None:
            raise broken_off(gdal.GetLastErrorMsg())
        return table

    def forget(self, dataset: gdal.Dataset, name: str, column: str, number: int) -> None:
        """Delete the rows of a table that have a number in a column."""
        words = ("DELETE FROM", self.full_name(name), "WHERE", quoted(column), "=")
        dataset.ExecuteSQL(" ".join((*words, f"{number:d}")))

    def change(self, work: Callable[[gdal.Dataset], Made]) -> Made:
        """Return what work in the place gives: in one transaction, the tables made where missing.

        A new file is written beside, and takes its name when it is whole and closed; where somebody
        else made one meanwhile, the work is done again in theirs.
        """
        path = self.place.path
        if path:
            restore_all(Path(path).absolute().parent)
        if not path or os.path.exists(path):
            return self._within(self.place.source, work)
        with room_beside(Path(path)) as room:
            fresh = str(room / Path(path).name)
            _make_file(fresh)
            made = self._within(fresh, work)
            if _took_name(fresh, path):
                return made
        return self._within(self.place.source, work)

    def _within(self, source: str, work: Callable[[gdal.Dataset], Made]) -> Made:
        dataset = open_file(source, update=True, options=self._options())
        if dataset is None:
            raise InvalidInput(
                tr("The scenarios in {place} can't be written.").format(place=self.place.title)
            )
        try:
            # Whoever reads within a transaction can't wait for others any more.
            for name in TABLES:
                self.table(dataset, name)
            with strictly():
                if dataset.StartTransaction() != 0:
                    raise broken_off(gdal.GetLastErrorMsg())
                self._make_tables(dataset)
            with strictly():
                self._lock(dataset)
            with strictly():
                made = work(dataset)
            with strictly():
                if dataset.CommitTransaction() != 0:
                    raise broken_off(gdal.GetLastErrorMsg())
        except BaseException:
            with quiet():
                dataset.RollbackTransaction()
            raise
        finally:
            del dataset  # closed now, and not when somebody lets go of the error
        return made

    def _options(self) -> list[str]:
        return [] if self.place.path else SETTINGS

    def _make_tables(self, dataset: gdal.Dataset) -> None:
        for name, (columns, once) in TABLES.items():
            if self.table(dataset, name) is not None:
                continue
            table = dataset.CreateLayer(name, None, ogr.wkbNone, self._table_options())
            for column, kind in columns.items():
                _add(table, column, kind)
            index = f"{name}_once"
            words = ("CREATE UNIQUE INDEX", index, "ON", self.full_name(name), "(", once, ")")
            dataset.ExecuteSQL(" ".join(words))

    def make_table(
        self,
        dataset: gdal.Dataset,
        name: str,
        texts: Iterable[str],
        system: osr.SpatialReference | None,
        kind: int = ogr.wkbNone,
    ) -> ogr.Layer:
        """Return a new table with columns of text, and geometries of a kind."""
        shape = [] if kind == ogr.wkbNone else ["GEOMETRY_NAME=geom"]
        table = dataset.CreateLayer(name, system, kind, [*self._table_options(), *shape])
        if table is None:
            raise broken_off(gdal.GetLastErrorMsg())
        for column in texts:
            _add(table, column, ogr.OFTString)
        return table

    def _table_options(self) -> list[str]:
        schema = [f"SCHEMA={self.place.schema}"] if self.place.schema else []
        return ["FID=number", *([] if self.place.path else ["LAUNDER=NO"]), *schema]

    def _lock(self, dataset: gdal.Dataset) -> None:
        """Have whoever else wants to change scenarios wait, before anything is looked up."""
        table = self.full_name(SCENARIOS)
        words = ("LOCK TABLE", table, "IN SHARE ROW EXCLUSIVE MODE")
        if self.place.path:
            words = ("DELETE FROM", table, 'WHERE "number" < 0')
        dataset.ExecuteSQL(" ".join(words))

    def full_name(self, table: str) -> str:
        """Return the name of a table as SQL has it."""
        return ".".join(quoted(part) for part in (self.place.schema, table) if part)


def _add(table: ogr.Layer, name: str, kind: int) -> None:
    if table.CreateField(ogr.FieldDefn(name, kind)) != 0:
        raise broken_off(gdal.GetLastErrorMsg())


def insert(table: ogr.Layer, texts: dict[str, str]) -> None:
    """Add a row; its number is the database's to give."""
    row = ogr.Feature(table.GetLayerDefn())
    for name, text in texts.items():
        row.SetField(name, text)
    if table.CreateFeature(row) != 0 or table.SyncToDisk() != 0:
        raise broken_off(gdal.GetLastErrorMsg())


def _took_name(fresh: str, path: str) -> bool:
    """Give a file its name, unless there is one of that name by now."""
    try:
        os.link(fresh, path)
    except FileExistsError:
        return False
    except OSError:  # this file system has no links
        os.replace(fresh, path)
    return True


def _make_file(path: str) -> None:
    """Make an empty GeoPackage, and close it."""
    with strictly():
        gdal.GetDriverByName("GPKG").Create(path, 0, 0, 0, gdal.GDT_Unknown)
