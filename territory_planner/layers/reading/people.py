"""The table of people: who leaves, joins, is to carry more or less, or changes places, and when."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from qgis.core import QgsFeature, QgsFeatureSource

from ...core.model.data_classes import dataclass
from ...core.model.errors import InvalidInput
from ...core.model.keys import KeyMatcher
from ...core.model.problem import UNASSIGNED
from ...core.model.progress import SILENT, Progress
from ...core.model.text import few
from ...core.people.changes import ACTIONS, CAPACITY, JOIN, SWAP, PersonChange
from ..plan import Names, natural_key
from ..text import tr
from ..values import as_number, as_text, as_told, unguarded
from .dates import day_of
from .geometries import is_placed
from .kinds import has_points
from .points import unit_at_points
from .tables import CHECK_EVERY, find_columns, numbers_by_id, territory_columns
from .units import Units

ACTION, HOME, DATE, UNTIL, WITH = "action", "home", "date", "until", "with"
"""Columns of the table beside the one of names; all but the first may be missing."""


@dataclass(frozen=True)
class PeopleTable:
    """What a table of people asks for.

    Attributes
    ----------
    changes : tuple of PersonChange
        By action and name, whatever the order of rows.
    names : Names
        What territories are called, those that begin after those of today.
    """

    changes: tuple[PersonChange, ...]
    names: Names


def read_people(
    source: QgsFeatureSource,
    units: Units,
    names: Names,
    ids: Sequence[object],
    territory_field: str | None,
    progress: Progress = SILENT,
) -> PeopleTable:
    """Read who comes and goes.

    Parameters
    ----------
    names : Names
        Of today's territories.
    ids : sequence of n values
        What identifies the units, in the column of homes.
    territory_field : str, optional
        Column of people's names; see `tables.territory_columns`.

    Raises
    ------
    InvalidInput
        When a column is missing, an action is none, a name is unknown, a home is no unit, or a
        date or a capacity is none.
    """
    rows = _Rows(source, units, names, ids, territory_field, progress)
    found = sorted(rows.read(), key=_order)
    joins = [each.name for each in found if each.action == JOIN]
    _check_fit(names, joins)
    return PeopleTable(tuple(found), Names((*names.text, *joins), names.numeric))


def _order(change: PersonChange) -> tuple[Any, ...]:
    return ACTIONS.index(change.action), natural_key(change.name), change.territory, change.other


def _check_fit(names: Names, joins: Sequence[str]) -> None:
    """Refuse names of people who join that the field of territories can't hold."""
    wrong = [name for name in joins if names.numeric and not name.lstrip("-").isdecimal()]
    if wrong:
        raise InvalidInput(
            tr(
                "Territories have whole numbers for names, and people who join have none: {names}. "
                "Give them numbers, or keep territories in a field of text."
            ).format(names=few(wrong))
        )


class _Rows:
    """The rows of a table of people, one by one."""

    def __init__(
        self,
        source: QgsFeatureSource,
        units: Units,
        names: Names,
        ids: Sequence[object],
        territory_field: str | None,
        progress: Progress,
    ) -> None:
        self._source, self._units, self._names, self._progress = source, units, names, progress
        self._number = names.numbers()
        self._ids = ids
        columns = territory_columns(territory_field)
        table = tr("The table of people")
        self._key, self._action = find_columns(source, table, (*columns, "person"), ACTION)
        fields = source.fields()
        self._has = {
            column: fields.lookupField(column) >= 0
            for column in (HOME, CAPACITY, DATE, UNTIL, WITH)
        }

    def read(self) -> list[PersonChange]:
        """Return the change of each row, empty rows left out."""
        found = []
        for feature in self._progress.watched(self._source.getFeatures(), CHECK_EVERY):
            name = unguarded(as_text(feature[self._key]))
            action = as_text(feature[self._action]).lower()
            if name or action:
                found.append(self._change(feature, name, action))
        return found

    def _change(self, feature: QgsFeature, name: str, action: str) -> PersonChange:
        if action not in ACTIONS:
            raise InvalidInput(
                tr("The action of {name} is “{action}”; it must be one of: {actions}.").format(
                    name=name or tr("(empty)"), action=action, actions=", ".join(ACTIONS)
                )
            )
        if not name:
            raise InvalidInput(
                tr("The table of people has a row without a name (action “{action}”).").format(
                    action=action
                )
            )
        home, place = (UNASSIGNED, None) if action != JOIN else self._home(feature, name)
        return PersonChange(
            action,
            UNASSIGNED if action == JOIN else self._known(name),
            name if action == JOIN else "",
            self._known(self._text(feature, WITH), name) if action == SWAP else UNASSIGNED,
            home,
            place,
            self._capacity(feature, name),
            self._day(feature, DATE, name),
            self._day(feature, UNTIL, name),
        )

    def _text(self, feature: QgsFeature, column: str) -> str:
        return unguarded(as_text(feature[column])) if self._has[column] else ""

    def _known(self, name: str, partner: str = "") -> int:
        """Return the number of a territory of today."""
        if name in self._number:
            return self._number[name]
        if partner and not name:
            raise InvalidInput(
                tr("{name} changes places, and the column “with” does not say with whom.").format(
                    name=partner
                )
            )
        near = KeyMatcher(self._names.text).candidates(name)
        said = tr("The plan has no territory of {name}, whom the table of people names.").format(
            name=name
        )
        hint = tr("The nearest: {names}.") if near else tr("It has: {names}.")
        raise InvalidInput(f"{said} {hint.format(names=few(near or list(self._names.text)))}")

    def _capacity(self, feature: QgsFeature, name: str) -> float | None:
        text = self._text(feature, CAPACITY)
        if not text:
            return None
        number = as_number(feature[CAPACITY])
        if number is None:
            raise InvalidInput(
                tr("The capacity of {name} must be a number above zero, not “{value}”.").format(
                    name=name, value=as_told(feature[CAPACITY])
                )
            )
        return number

    def _day(self, feature: QgsFeature, column: str, name: str) -> str:
        text = self._text(feature, column)
        if not text:
            return ""
        day = day_of(feature[column])
        if day is None:
            raise InvalidInput(
                tr("“{column}” of {name} must be a day such as 2027-03-01, not “{value}”.").format(
                    column=column, name=name, value=text
                )
            )
        return f"{day[0]:04}-{day[1]:02}-{day[2]:02}"

    def _home(self, feature: QgsFeature, name: str) -> tuple[int, tuple[float, ...] | None]:
        """Return the unit that somebody begins from, and where in it, as far as that is said."""
        named = self._text(feature, HOME)
        if named:
            number = numbers_by_id(self._ids, self._progress)
            if named not in number:
                near = KeyMatcher(list(number)).candidates(named)
                said = tr("The home of {name} is unit {unit}, which there is not.").format(
                    name=name, unit=named
                )
                hint = tr("The nearest: {names}.").format(names=few(near)) if near else ""
                raise InvalidInput(f"{said} {hint}".rstrip())
            return number[named], None
        if not has_points(self._source) or not is_placed(feature.geometry()):
            return UNASSIGNED, None
        point = feature.geometry().centroid().asPoint()
        own = np.array([[point.x(), point.y()]])
        xy = self._units.ground.landed(own, self._source.sourceCrs(), self._progress)
        polygons = self._units.polygons
        unit = int(unit_at_points(polygons, xy, self._units.period, self._progress)[0])
        if unit == UNASSIGNED:
            raise InvalidInput(
                tr(
                    "The home of {name} lies in no unit: move the point into one, or name the unit "
                    "in the column “home”."
                ).format(name=name)
            )
        return unit, tuple(self._units.ground.position(*xy.T)[0].tolist())
