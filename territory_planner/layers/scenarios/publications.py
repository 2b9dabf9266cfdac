"""Publications of a plan, kept beside its scenarios: what a system has since.

The next publication to that system is made against it, so that only what changed goes out.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import field, replace
from datetime import datetime
from typing import Any

from osgeo import gdal, ogr

from ...core.model.data_classes import dataclass
from ...core.model.errors import InvalidInput, TerritoryError
from ...core.model.locale import moment
from ..text import tr
from .database import PUBLICATION_TEXTS, PUBLICATIONS, ScenarioDatabase, insert
from .places import StorePlace
from .scenario import moment_of

MOST = 10
"""Newest publications of a plan to a system that are kept: one may not have been loaded."""


@dataclass(frozen=True)
class Publication:
    """A plan as a system was given it.

    Attributes
    ----------
    layer, system : str
        What the layer is called in the store, and the word of the system.
    plan : str
        What the plan is called there.
    scenario : str
        The approved scenario that it was; '' for none.
    author : str
    made : datetime
        In UTC.
    target : str
        The folder or database that it went to.
    parameters : dict
        How it was made, whatever JSON can hold.
    number : int
        In its store; 0 where it has not been kept yet.
    """

    layer: str
    system: str
    plan: str
    author: str
    made: datetime
    scenario: str = ""
    target: str = ""
    parameters: dict[str, Any] = field(default_factory=dict)
    number: int = 0

    def __str__(self) -> str:
        """Return what people know it by."""
        return tr("{number} ({plan}, {day}, {author})").format(
            number=self.number,
            plan=self.plan,
            day=moment(self.made),
            author=self.author or tr("nobody named"),
        )


class PublicationStore:
    """The publications of one place."""

    def __init__(self, place: StorePlace) -> None:
        self.place = place
        self._database = ScenarioDatabase(place)

    def listed(self, layer: str, system: str = "") -> list[Publication]:
        """Return the publications of a layer's plans, the newest last.

        Parameters
        ----------
        system : str
            To this one alone; '' for all.

        Raises
        ------
        InvalidInput
            When the place can't be read.
        TerritoryError
            When one is damaged.
        """
        if not self._database.is_there():
            return []
        dataset = self._database.opened()  # must outlive its tables
        table = self._database.table(dataset, PUBLICATIONS)
        return [] if table is None else self._listed(table, layer, system)

    def state(self, publication: Publication) -> dict[str, str]:
        """Return the tables that it led to, as text by their names.

        Raises
        ------
        TerritoryError
            When they are gone or damaged.
        """
        dataset = self._database.opened()  # must outlive its tables
        table = self._database.needed(dataset, PUBLICATIONS)
        row = table.GetFeature(publication.number)
        try:
            found = json.loads((row and row.GetField("state")) or "")
            return {str(name): str(text) for name, text in found.items()}
        except (ValueError, AttributeError, RecursionError) as error:
            raise self._damaged(publication.number, error) from error

    def keep(self, publication: Publication, state: dict[str, str]) -> Publication:
        """Keep a publication and what it led to; return it with its number."""
        texts = {
            "layer": publication.layer,
            "system": publication.system,
            "plan": publication.plan,
            "scenario": publication.scenario,
            "author": publication.author,
            "made": publication.made.isoformat(),
            "target": publication.target,
            "parameters": _json(publication.parameters),
            "state": _json(state),
        }

        def work(dataset: gdal.Dataset) -> int:
            table = self._database.needed(dataset, PUBLICATIONS)
            insert(table, texts)
            there = self._listed(table, publication.layer, publication.system)
            for old in of_plan(there, publication.plan)[:-MOST]:
                self._database.forget(dataset, PUBLICATIONS, "number", old.number)
            return max(each.number for each in there)

        return replace(publication, number=self._database.change(work))

    def _listed(self, table: ogr.Layer, layer: str, system: str) -> list[Publication]:
        table.SetIgnoredFields(["state"])  # they are long
        table.ResetReading()
        found = [
            self._publication(row)
            for row in table
            if row.GetField("layer") == layer and system in ("", row.GetField("system"))
        ]
        table.SetIgnoredFields([])
        return sorted(found, key=lambda each: each.number)

    def _publication(self, row: ogr.Feature) -> Publication:
        text = {name: row.GetField(name) or "" for name in PUBLICATION_TEXTS if name != "state"}
        try:
            return Publication(
                layer=text["layer"],
                system=text["system"],
                plan=text["plan"],
                author=text["author"],
                made=moment_of(text["made"]),
                scenario=text["scenario"],
                target=text["target"],
                parameters=dict(json.loads(text["parameters"] or "{}")),
                number=row.GetFID(),
            )
        except (ValueError, TypeError, RecursionError) as error:
            raise self._damaged(row.GetFID(), error) from error

    def _damaged(self, number: int, error: Exception) -> TerritoryError:
        return TerritoryError(
            tr("The publication {number} in {place} is damaged (table {table}): {reason}.").format(
                number=number, place=self.place.title, table=PUBLICATIONS, reason=error
            )
        )


def of_plan(publications: Sequence[Publication], plan: str) -> list[Publication]:
    """Return those of a plan, by what it is called in the system."""
    return [each for each in publications if each.plan == plan]


def numbered(publications: Sequence[Publication], number: int, system: str) -> Publication:
    """Return the publication of a number.

    Raises
    ------
    InvalidInput
        Without one; it tells which there are.
    """
    for each in publications:
        if each.number == number:
            return each
    said = tr("There is no publication {number} to {system}: none is kept.")
    if publications:
        said = tr("There is no publication {number} to {system}; there are: {there}.")
    there = ", ".join(map(str, publications))
    raise InvalidInput(said.format(number=number, system=system, there=there))


def _json(part: dict[str, Any]) -> str:
    return json.dumps(part, ensure_ascii=False, sort_keys=True)
