"""Scenarios in their tables: kept, listed, changed, deleted (see `database`)."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from osgeo import gdal, ogr

from ...core.model.errors import InvalidInput, TerritoryError
from ...core.model.progress import SILENT, Progress
from ...core.model.text import in_quotes
from ..text import tr
from ..writing.gdal_calls import CHECK_EVERY, broken_off
from ..writing.staged import check_count
from .database import ASSIGNMENTS, SCENARIOS, TEXTS, ScenarioDatabase, insert
from .kept_rows import TEXT_COLUMNS, KeptRows, rows_at_once, rows_one_by_one
from .places import StorePlace
from .scenario import Assignment, Scenario, as_json, moment_of, signatures_of


class ScenarioStore:
    """The scenarios of one place; each method is whole or has not happened."""

    def __init__(self, place: StorePlace) -> None:
        self.place = place
        self._database = ScenarioDatabase(place)

    def layers(self) -> list[str]:
        """Return the layers that there are scenarios of."""
        return self._layers(self._database.opened()) if self._database.is_there() else []

    def listed(self, layer: str) -> list[Scenario]:
        """Return the scenarios of a layer, in the order in which they were made.

        Raises
        ------
        InvalidInput
            When the place can't be read, or holds something else.
        """
        return self._scenarios(self._database.opened(), layer) if self._database.is_there() else []

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
        dataset = self._database.opened()  # must outlive its tables
        return self._rows(dataset, scenario, progress).plan()

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
            When there is one of that name, it may not change, or a name holds a character that
            ends texts in databases.
        """
        kept = self.save_all(
            [(scenario, territories)], units, replacing=replacing, progress=progress
        )
        return kept[0]

    def save_all(
        self,
        plans: Sequence[tuple[Scenario, Sequence[str]]],
        units: Sequence[str],
        *,
        replacing: bool = False,
        progress: Progress = SILENT,
    ) -> list[Scenario]:
        """Keep several scenarios, all or none; return them with their numbers.

        Parameters
        ----------
        plans : sequence of (Scenario, sequence of n str)
            Each with the territory of each unit, '' for none.
        units, replacing
            See `save`.

        Raises
        ------
        InvalidInput
            See `save`.
        """
        names = [text for scenario, territories in plans for text in (scenario.name, *territories)]
        for text in (*units, *names):
            if "\0" in text:
                raise InvalidInput(
                    tr("“{name}” holds a character that no database keeps (0): rename it.").format(
                        name=text.replace("\0", "·")
                    )
                )

        def work(dataset: gdal.Dataset) -> list[Scenario]:
            return [
                self._keep(dataset, scenario, units, territories, replacing, progress)
                for scenario, territories in plans
            ]

        return self._database.change(work)

    def _keep(
        self,
        dataset: gdal.Dataset,
        scenario: Scenario,
        units: Sequence[str],
        territories: Sequence[str],
        replacing: bool,
        progress: Progress,
    ) -> Scenario:
        there = {each.name: each for each in self._scenarios(dataset, scenario.layer)}
        old = there.get(scenario.name)
        if old is not None and not replacing:
            raise InvalidInput(_taken(old))
        if scenario.parent and scenario.parent not in there:
            raise InvalidInput(self._unknown(scenario.parent, scenario.layer, there.values()))
        if old is not None:
            old.may_change()
            self._forget(dataset, old)
        insert(self._database.needed(dataset, SCENARIOS), _texts(scenario))
        there = {each.name: each for each in self._scenarios(dataset, scenario.layer)}
        number = there[scenario.name].number
        self._assign(dataset, number, zip(units, territories), progress)
        self._check_count(dataset, number, len(units))
        return replace(scenario, number=number)

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

        return self._database.change(work)

    def rewrite(
        self,
        scenario: Scenario,
        plan: Assignment,
        changed: Callable[[Scenario], Scenario],
        progress: Progress = SILENT,
        *,
        known: Assignment | None = None,
    ) -> Scenario | None:
        """Keep another plan under a scenario that there is, and what is told of it then.

        Only rows that differ are written.

        Parameters
        ----------
        plan : Assignment
            The territory of each unit, '' for none.
        known : Assignment, optional
            How it was kept when that was seen last: where it is another by now, nothing is done,
            and None comes back.

        Raises
        ------
        InvalidInput
            When there is none any more, or it is approved, or whatever `changed` raises.
        """

        def work(dataset: gdal.Dataset) -> Scenario | None:
            there = self._scenarios(dataset, scenario.layer)
            now = next((each for each in there if each.number == scenario.number), None)
            if now is None:
                raise InvalidInput(self._unknown(scenario.name, scenario.layer, there))
            now.may_change()
            kept = self._rows(dataset, now, progress)
            if known is not None and not kept.says(known):
                return None
            after = changed(now)
            self._update(dataset, after)
            self._reassign(dataset, now.number, kept, plan, progress)
            return after

        return self._database.change(work)

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

        self._database.change(work)

    def _unknown(self, name: str, layer: str, there: Iterable[Scenario]) -> str:
        names = [in_quotes(each.name) for each in there]
        others = self.layers()
        if not names and others:
            return tr(
                "There are no scenarios of “{layer}” in {place}, but of {others}: if the layer was "
                "called so, say it (OF_LAYER)."
            ).format(
                layer=layer,
                place=self.place.title,
                others=", ".join(in_quotes(each) for each in others),
            )
        if not names:
            return tr("There are no scenarios of “{layer}” in {place} yet.").format(
                layer=layer, place=self.place.title
            )
        return tr("There is no scenario “{name}” of “{layer}”; there are {names}.").format(
            name=name, layer=layer, names=", ".join(names)
        )

    def _layers(self, dataset: gdal.Dataset) -> list[str]:
        table = self._database.table(dataset, SCENARIOS)
        return [] if table is None else sorted({row.GetField("layer") or "" for row in table})

    def _scenarios(self, dataset: gdal.Dataset, layer: str) -> list[Scenario]:
        table = self._database.table(dataset, SCENARIOS)
        if table is None:
            return []
        table.SetAttributeFilter(None)
        table.ResetReading()
        found = [
            _scenario(row, self.place.title) for row in table if row.GetField("layer") == layer
        ]
        return sorted(found, key=lambda each: (each.made, each.number))

    def _update(self, dataset: gdal.Dataset, scenario: Scenario) -> None:
        table = self._database.needed(dataset, SCENARIOS)
        row = table.GetFeature(scenario.number)
        if row is None:
            raise broken_off("")
        for name, text in _texts(scenario).items():
            row.SetField(name, text)
        if table.SetFeature(row) != 0:
            raise broken_off(gdal.GetLastErrorMsg())

    def _assign(
        self,
        dataset: gdal.Dataset,
        number: int,
        held: Iterable[tuple[str, str]],
        progress: Progress,
    ) -> None:
        """Add the rows of units that have none, each with its territory."""
        table = self._database.needed(dataset, ASSIGNMENTS)
        row, at = _row_of(table, number)
        for values in progress.watched(held, CHECK_EVERY):
            row.SetFID(-1)
            _fill(row, at, values)
            if table.CreateFeature(row) != 0:
                raise broken_off(gdal.GetLastErrorMsg())
        if table.SyncToDisk() != 0:
            raise broken_off(gdal.GetLastErrorMsg())

    def _check_count(self, dataset: gdal.Dataset, number: int, count: int) -> None:
        table = self._database.needed(dataset, ASSIGNMENTS)
        table.SetAttributeFilter(f"scenario = {number:d}")
        check_count(table.GetFeatureCount(), count)

    def _rows(self, dataset: gdal.Dataset, scenario: Scenario, progress: Progress) -> KeptRows:
        """Return what is kept of each unit."""
        table, number = self._database.needed(dataset, ASSIGNMENTS), scenario.number
        called, is_file = self._database.full_name(ASSIGNMENTS), bool(self.place.path)
        rows = rows_at_once(dataset, called, number, is_file, progress)
        return rows_one_by_one(table, number, progress) if rows is None else rows

    def _reassign(
        self,
        dataset: gdal.Dataset,
        number: int,
        kept: KeptRows,
        plan: Assignment,
        progress: Progress,
    ) -> None:
        """Bring the rows of a scenario to another plan: those that say the same stay."""
        table = self._database.needed(dataset, ASSIGNMENTS)
        table.SetAttributeFilter(None)
        row, at, rest = *_row_of(table, number), dict(plan)
        known = zip(kept.number, kept.unit, kept.territory)
        for own, unit, before in progress.watched(known, CHECK_EVERY):
            territory = rest.pop(unit, None)
            failed = 0
            if territory is None:
                failed = table.DeleteFeature(own)
            elif territory != before:
                row.SetFID(own)
                _fill(row, at, (unit, territory))
                failed = table.SetFeature(row)
            if failed:
                raise broken_off(gdal.GetLastErrorMsg())
        self._assign(dataset, number, rest.items(), progress)
        self._check_count(dataset, number, len(plan))

    def _forget(self, dataset: gdal.Dataset, scenario: Scenario) -> None:
        for table, column in ((ASSIGNMENTS, "scenario"), (SCENARIOS, "number")):
            self._database.forget(dataset, table, column, scenario.number)


def _row_of(table: ogr.Layer, scenario: int) -> tuple[ogr.Feature, list[int]]:
    """Return a row of a scenario to be filled in again and again, and where its texts stand."""
    plan = table.GetLayerDefn()
    row = ogr.Feature(plan)
    row.SetField("scenario", scenario)
    return row, [plan.GetFieldIndex(each) for each in TEXT_COLUMNS]


def _fill(row: ogr.Feature, at: Sequence[int], texts: Sequence[str]) -> None:
    """Give a row its texts; by their places, as to look names up takes most of the time."""
    for field, text in zip(at, texts):
        row.SetField(field, text)


def _texts(scenario: Scenario) -> dict[str, str]:
    """Return what stands in the columns of a scenario."""
    return {
        "layer": scenario.layer,
        "name": scenario.name,
        "parent": scenario.parent,
        "author": scenario.author,
        "made": scenario.made.isoformat(),
        "note": scenario.note,
        **as_json(scenario),
    }


def _scenario(row: ogr.Feature, place: str) -> Scenario:
    text = {name: row.GetField(name) or "" for name in TEXTS}
    try:
        return Scenario(
            layer=text["layer"],
            name=text["name"],
            author=text["author"],
            made=moment_of(text["made"]),
            parent=text["parent"],
            note=text["note"],
            parameters=dict(json.loads(text["parameters"] or "{}")),
            figures=dict(json.loads(text["figures"] or "{}")),
            signatures=signatures_of(text["signatures"]),
            number=row.GetFID(),
        )
    except (ValueError, TypeError, KeyError, RecursionError) as error:
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


def _taken(scenario: Scenario) -> str:
    return tr(
        "There is a scenario “{name}” already ({author}, {day}): choose another name, or let it be "
        "replaced (REPLACE)."
    ).format(
        name=scenario.name,
        author=scenario.author or tr("nobody named"),
        day=scenario.made.date(),
    )
