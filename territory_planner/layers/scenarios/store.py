"""Scenarios and reviews in tables of a GeoPackage or a PostGIS database, changed in transactions.

``territory_scenarios`` has a row per scenario, ``territory_assignments`` one per scenario and unit,
``territory_reviews`` one per review: plain tables that any program reads.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import TypeVar

from osgeo import gdal, ogr

from ...core.model.errors import InvalidInput, TerritoryError
from ...core.model.progress import SILENT, Progress
from ...core.scenarios.reviews import Review
from ..text import tr
from ..writing.gdal_calls import CHECK_EVERY, broken_off, open_file, quiet, strictly
from ..writing.postgis import SETTINGS
from ..writing.staging import check_count
from ..writing.transactions import quoted
from .places import StorePlace
from .scenario import Scenario, as_json, signatures_of

Made = TypeVar("Made")

SCENARIOS, ASSIGNMENTS = "territory_scenarios", "territory_assignments"
REVIEWS = "territory_reviews"
TEXTS = ("layer", "name", "parent", "author", "made", "note", "parameters", "figures", "signatures")
"""Columns of a scenario; its number is the key."""

REVIEW_TEXTS = ("layer", "day", "status", "deviation", "outside", "figures")
"""Columns of a review; there is one a day."""

TABLES: dict[str, tuple[dict[str, int], str]] = {
    SCENARIOS: (dict.fromkeys(TEXTS, ogr.OFTString), "layer, name"),
    ASSIGNMENTS: (
        {"scenario": ogr.OFTInteger64, "unit": ogr.OFTString, "territory": ogr.OFTString},
        "scenario, unit",
    ),
    REVIEWS: (dict.fromkeys(REVIEW_TEXTS, ogr.OFTString), "layer, day"),
}
"""Columns of each table, and those that are given once together."""


class ScenarioStore:
    """The scenarios of one place; each method is whole or has not happened."""

    def __init__(self, place: StorePlace) -> None:
        self.place = place

    def layers(self) -> list[str]:
        """Return the layers that there are scenarios of."""
        return self._layers(self._opened()) if self._is_there() else []

    def listed(self, layer: str) -> list[Scenario]:
        """Return the scenarios of a layer, in the order in which they were made.

        Raises
        ------
        InvalidInput
            When the place can't be read, or holds something else.
        """
        return self._scenarios(self._opened(), layer) if self._is_there() else []

    def named(self, layer: str, name: str) -> Scenario:
        """Return a scenario by its name.

        Raises
        ------
        InvalidInput
            Without one; it tells which there are.
        """
        there = self.listed(layer)
        for scenario in there:
            if scenario.name == name:
                return scenario
        raise InvalidInput(self._unknown(name, layer, there))

    def assignment(self, scenario: Scenario, progress: Progress = SILENT) -> dict[str, str]:
        """Return the territory of each unit by its key; units of none have ''."""
        dataset = self._opened()  # must outlive its tables
        table = self._table(dataset, ASSIGNMENTS)
        if table is None:
            raise broken_off(gdal.GetLastErrorMsg())
        table.SetAttributeFilter(f"scenario = {scenario.number:d}")
        found: dict[str, str] = {}
        for count, row in enumerate(table, 1):
            if count % CHECK_EVERY == 0:
                progress.check()
            found[row.GetField("unit")] = row.GetField("territory") or ""
        return found

    def save(
        self,
        scenario: Scenario,
        units: Sequence[str],
        territories: Sequence[str],
        *,
        replacing: bool = False,
        progress: Progress = SILENT,
    ) -> Scenario:
        """Keep a scenario; return it with its number.

        Parameters
        ----------
        units : sequence of n str
            Keys, each once.
        territories : sequence of n str
            '' for none.
        replacing : bool
            One of the same name gives way, if it is not approved.

        Raises
        ------
        InvalidInput
            When there is one of that name, or it may not change.
        """

        def work(dataset: gdal.Dataset) -> Scenario:
            there = {each.name: each for each in self._scenarios(dataset, scenario.layer)}
            old = there.get(scenario.name)
            if old is not None and not replacing:
                raise InvalidInput(_taken(old))
            if scenario.parent and scenario.parent not in there:
                raise InvalidInput(self._unknown(scenario.parent, scenario.layer, there.values()))
            if old is not None:
                old.may_change()
                self._forget(dataset, old)
            self._insert(dataset, scenario)
            there = {each.name: each for each in self._scenarios(dataset, scenario.layer)}
            number = there[scenario.name].number
            self._assign(dataset, number, units, territories, progress)
            return replace(scenario, number=number)

        return self._change(work)

    def change(self, scenario: Scenario, changed: Callable[[Scenario], Scenario]) -> Scenario:
        """Change what is told of a scenario, as it stands in the store now; its plan stays.

        Raises
        ------
        InvalidInput
            When there is none any more, or whatever `changed` raises.
        """

        def work(dataset: gdal.Dataset) -> Scenario:
            there = self._scenarios(dataset, scenario.layer)
            now = next((each for each in there if each.number == scenario.number), None)
            if now is None:
                raise InvalidInput(self._unknown(scenario.name, scenario.layer, there))
            after = changed(now)
            for each in there:
                if each.name == after.name and each.number != now.number:
                    raise InvalidInput(_taken(each))
            self._update(dataset, after)
            return after

        return self._change(work)

    def delete(self, scenario: Scenario) -> None:
        """Delete a scenario.

        Raises
        ------
        InvalidInput
            When it is approved.
        """

        def work(dataset: gdal.Dataset) -> None:
            for each in self._scenarios(dataset, scenario.layer):
                if each.number == scenario.number:
                    each.may_change()
                    self._forget(dataset, each)

        self._change(work)

    def _unknown(self, name: str, layer: str, there: Iterable[Scenario]) -> str:
        names = [f"“{each.name}”" for each in there]
        others = self.layers()
        if not names and others:
            return tr(
                "There are no scenarios of “{layer}” in {place}, but of {others}: if the layer was "
                "called so, say it (OF_LAYER)."
            ).format(
                layer=layer,
                place=self.place.title,
                others=", ".join(f"“{each}”" for each in others),
            )
        if not names:
            return tr("There are no scenarios of “{layer}” in {place} yet.").format(
                layer=layer, place=self.place.title
            )
        return tr("There is no scenario “{name}” of “{layer}”; there are {names}.").format(
            name=name, layer=layer, names=", ".join(names)
        )

    def _options(self) -> list[str]:
        return [] if self.place.path else SETTINGS

    def reviews(self, layer: str) -> list[Review]:
        """Return the reviews of a layer's plan, by day."""
        if not self._is_there():
            return []
        dataset = self._opened()  # must outlive its tables
        table = self._table(dataset, REVIEWS)
        if table is None:
            return []
        found = [_review(row, self.place.title) for row in table if row.GetField("layer") == layer]
        return sorted(found, key=lambda each: each.day)

    def keep_review(self, layer: str, review: Review) -> None:
        """Keep a review; one of the same day gives way."""
        texts = {
            "layer": layer,
            "day": review.day.isoformat(),
            "status": review.status,
            **{
                name: json.dumps(part, ensure_ascii=False, sort_keys=True)
                for name, part in (
                    ("deviation", dict(review.deviation)),
                    ("outside", list(review.outside)),
                    ("figures", dict(review.figures)),
                )
            },
        }

        def work(dataset: gdal.Dataset) -> None:
            table = self._table(dataset, REVIEWS)
            if table is None:
                raise broken_off("")
            old = [
                row.GetFID()
                for row in table
                if (row.GetField("layer"), row.GetField("day")) == (layer, texts["day"])
            ]
            for number in old:
                table.DeleteFeature(number)
            row = ogr.Feature(table.GetLayerDefn())
            for name, text in texts.items():
                row.SetField(name, text)
            if table.CreateFeature(row) != 0 or table.SyncToDisk() != 0:
                raise broken_off(gdal.GetLastErrorMsg())

        self._change(work)

    def _is_there(self) -> bool:
        return not self.place.path or os.path.exists(self.place.path)

    def _opened(self) -> gdal.Dataset:
        dataset = open_file(self.place.source, options=self._options())
        if dataset is None:
            raise InvalidInput(
                tr("The scenarios in {place} can't be read.").format(place=self.place.title)
            )
        return dataset

    def _layers(self, dataset: gdal.Dataset) -> list[str]:
        table = self._table(dataset, SCENARIOS)
        return [] if table is None else sorted({row.GetField("layer") or "" for row in table})

    def _table(self, dataset: gdal.Dataset, name: str) -> ogr.Layer | None:
        with quiet():
            called = f"{self.place.schema}.{name}" if self.place.schema else name
            return dataset.GetLayerByName(called)
        return None

    def _scenarios(self, dataset: gdal.Dataset, layer: str) -> list[Scenario]:
        table = self._table(dataset, SCENARIOS)
        if table is None:
            return []
        table.SetAttributeFilter(None)
        table.ResetReading()
        found = [
            _scenario(row, self.place.title) for row in table if row.GetField("layer") == layer
        ]
        return sorted(found, key=lambda each: (each.made, each.number))

    def _change(self, work: Callable[[gdal.Dataset], Made]) -> Made:
        """Return what work in the place gives: in one transaction, the tables made where missing.

        A new file is written beside, and takes its name when it is whole and closed.
        """
        path = self.place.path
        if not path or os.path.exists(path):
            return self._within(self.place.source, work)
        fresh = f"{path[: -len('.gpkg')]}.{os.getpid()}.new.gpkg"
        try:
            _make_file(fresh)
            made = self._within(fresh, work)
            os.replace(fresh, path)
        finally:
            if os.path.exists(fresh):
                os.remove(fresh)
        return made

    def _within(self, source: str, work: Callable[[gdal.Dataset], Made]) -> Made:
        dataset = open_file(source, update=True, options=self._options())
        if dataset is None:
            raise InvalidInput(
                tr("The scenarios in {place} can't be written.").format(place=self.place.title)
            )
        try:
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

    def _make_tables(self, dataset: gdal.Dataset) -> None:
        options = ["FID=number"] if self.place.path else ["FID=number", "LAUNDER=NO"]
        if self.place.schema:
            options.append(f"SCHEMA={self.place.schema}")
        for name, (columns, once) in TABLES.items():
            if self._table(dataset, name) is not None:
                continue
            table = dataset.CreateLayer(name, None, ogr.wkbNone, options)
            for column, kind in columns.items():
                _add(table, column, kind)
            index = f"{name}_once"
            words = ("CREATE UNIQUE INDEX", index, "ON", self._full_name(name), "(", once, ")")
            dataset.ExecuteSQL(" ".join(words))

    def _lock(self, dataset: gdal.Dataset) -> None:
        """Have whoever else wants to change scenarios wait, before anything is looked up."""
        table = self._full_name(SCENARIOS)
        words = ("LOCK TABLE", table, "IN SHARE ROW EXCLUSIVE MODE")
        if self.place.path:
            words = ("DELETE FROM", table, 'WHERE "number" < 0')
        dataset.ExecuteSQL(" ".join(words))

    def _full_name(self, table: str) -> str:
        return ".".join(quoted(part) for part in (self.place.schema, table) if part)

    def _insert(self, dataset: gdal.Dataset, scenario: Scenario) -> None:
        """Add a row; its number is the database's to give."""
        table = self._table(dataset, SCENARIOS)
        if table is None:
            raise broken_off("")
        row = ogr.Feature(table.GetLayerDefn())
        _fill(row, scenario)
        if table.CreateFeature(row) != 0 or table.SyncToDisk() != 0:
            raise broken_off(gdal.GetLastErrorMsg())

    def _update(self, dataset: gdal.Dataset, scenario: Scenario) -> None:
        table = self._table(dataset, SCENARIOS)
        row = None if table is None else table.GetFeature(scenario.number)
        if table is None or row is None:
            raise broken_off("")
        _fill(row, scenario)
        if table.SetFeature(row) != 0:
            raise broken_off(gdal.GetLastErrorMsg())

    def _assign(
        self,
        dataset: gdal.Dataset,
        number: int,
        units: Sequence[str],
        territories: Sequence[str],
        progress: Progress,
    ) -> None:
        table = self._table(dataset, ASSIGNMENTS)
        if table is None:
            raise broken_off("")
        row = ogr.Feature(table.GetLayerDefn())
        for count, (unit, territory) in enumerate(zip(units, territories), 1):
            if count % CHECK_EVERY == 1:
                progress.check()
            row.SetFID(-1)
            row.SetField("scenario", number)
            row.SetField("unit", unit)
            row.SetField("territory", territory)
            if table.CreateFeature(row) != 0:
                raise broken_off(gdal.GetLastErrorMsg())
        if table.SyncToDisk() != 0:
            raise broken_off(gdal.GetLastErrorMsg())
        table.SetAttributeFilter(f"scenario = {number:d}")
        check_count(table.GetFeatureCount(), len(units))

    def _forget(self, dataset: gdal.Dataset, scenario: Scenario) -> None:
        for table, column in ((ASSIGNMENTS, "scenario"), (SCENARIOS, "number")):
            which = f"{scenario.number:d}"
            words = ("DELETE FROM", self._full_name(table), "WHERE", quoted(column), "=", which)
            dataset.ExecuteSQL(" ".join(words))


def _add(table: ogr.Layer, name: str, kind: int) -> None:
    if table.CreateField(ogr.FieldDefn(name, kind)) != 0:
        raise broken_off(gdal.GetLastErrorMsg())


def _fill(row: ogr.Feature, scenario: Scenario) -> None:
    texts = {
        "layer": scenario.layer,
        "name": scenario.name,
        "parent": scenario.parent,
        "author": scenario.author,
        "made": scenario.made.isoformat(),
        "note": scenario.note,
        **as_json(scenario),
    }
    for name in TEXTS:
        row.SetField(name, texts[name])


def _scenario(row: ogr.Feature, place: str) -> Scenario:
    text = {name: row.GetField(name) or "" for name in TEXTS}
    try:
        return Scenario(
            layer=text["layer"],
            name=text["name"],
            author=text["author"],
            made=datetime.fromisoformat(text["made"]),
            parent=text["parent"],
            note=text["note"],
            parameters=dict(json.loads(text["parameters"] or "{}")),
            figures=dict(json.loads(text["figures"] or "{}")),
            signatures=signatures_of(text["signatures"]),
            number=row.GetFID(),
        )
    except (ValueError, TypeError, KeyError) as error:
        raise TerritoryError(
            tr(
                "The scenario “{name}” in {place} is damaged (table {table}, number {number}): "
                "{reason}."
            ).format(
                name=text["name"],
                place=place,
                table=SCENARIOS,
                number=row.GetFID(),
                reason=error,
            )
        ) from error


def _review(row: ogr.Feature, place: str) -> Review:
    text = {name: row.GetField(name) or "" for name in REVIEW_TEXTS}
    try:
        return Review(
            day=date.fromisoformat(text["day"]),
            status=text["status"],
            deviation={name: float(value) for name, value in json.loads(text["deviation"]).items()},
            outside=tuple(map(str, json.loads(text["outside"]))),
            figures=dict(json.loads(text["figures"])),
        )
    except (ValueError, TypeError, AttributeError) as error:
        raise TerritoryError(
            tr(
                "The review of {day} in {place} is damaged (table {table}, number {number}): "
                "{reason}."
            ).format(day=text["day"], place=place, table=REVIEWS, number=row.GetFID(), reason=error)
        ) from error


def _taken(scenario: Scenario) -> str:
    return tr(
        "There is a scenario “{name}” already ({author}, {day}): choose another name, or let it be "
        "replaced (REPLACE)."
    ).format(
        name=scenario.name,
        author=scenario.author or tr("nobody named"),
        day=scenario.made.date().isoformat(),
    )


def _make_file(path: str) -> None:
    """Make an empty GeoPackage, and close it."""
    with strictly():
        gdal.GetDriverByName("GPKG").Create(path, 0, 0, 0, gdal.GDT_Unknown)
