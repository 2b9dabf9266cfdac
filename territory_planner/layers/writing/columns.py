"""Fields that are added to a layer's own: none of the layer's vanishes without a word."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import replace
from typing import Any

from qgis.core import QgsField, QgsFields

from ...core.model.data_classes import dataclass
from ..compat import PLAIN, is_null, real_field
from ..reading.units import Units
from ..report import Report
from ..text import tr
from ..values import as_number, as_text

TERRITORY = "territory"
PREVIOUS = "previous"
CENTER_KM = "center_km"
CENTER_TIME = "center_time"
CENTER_ROAD_KM = "center_road_km"
WAYS = (CENTER_KM, CENTER_TIME, CENTER_ROAD_KM)
"""Ways to the center that stand beside a plan."""


@dataclass(frozen=True)
class Columns:
    """The fields of the units in an output that adds some.

    The rule: fields of the layer keep their names, and an added field whose name is taken gets
    a free one ("previous_2"). Only what an earlier run left is replaced: see `columns_of`.

    Attributes
    ----------
    dropped : frozenset of str
        Names of the layer's fields that added ones replace, in lower case.
    taken : frozenset of str
        Names of the others, in lower case.
    """

    dropped: frozenset[str]
    taken: frozenset[str]

    @classmethod
    def beside(cls, fields: QgsFields) -> Columns:
        """Return all fields of a layer, none of which is replaced."""
        return cls(frozenset(), frozenset(name.lower() for name in fields.names()))

    def all_free(self, names: Iterable[str], report: Report) -> list[str]:
        """Return what added fields are called, each otherwise than those before it: see `free`."""
        columns, called = self, []
        for name in names:
            called.append(columns.free(name, report))
            columns = replace(columns, taken=columns.taken | {called[-1].lower()})
        return called

    def free(self, name: str, report: Report) -> str:
        """Return what an added field is called; say so where it is not the usual name."""
        called = free_name(name, self.taken)
        if called != name:
            report.warning(
                tr(
                    "The units have a field “{name}” of their own, which is kept: what is added "
                    "stands in “{called}”."
                ).format(name=name, called=called)
            )
        return called


def columns_of(
    fields: QgsFields,
    units: Units,
    added: Collection[str],
    plan_field: str | None,
    chosen: Collection[str],
    report: Report,
) -> Columns:
    """Return which fields of a layer stay beside those that a run adds; say which are replaced.

    Parameters
    ----------
    added : collection of str
        Names of fields that earlier runs may have left there, in lower case.
    plan_field : str, optional
        Field of the layer that the output has anew.
    chosen : collection of str
        Fields of the layer that the run was told to use.
    """
    names = {field.name().lower(): field.name() for field in fields}
    dropped = {plan_field.lower()} if plan_field else set()
    used = {name.lower() for name in chosen}
    for name in sorted((set(added) & set(names)) - used - dropped):
        if _is_left_by_run(name, fields, units, plan_field):
            dropped.add(name)
            report.info(
                tr(
                    "“{field}” of the units is what an earlier run left there: it is brought up "
                    "to date."
                ).format(field=names[name])
            )
    return Columns(frozenset(dropped), frozenset(set(names) - dropped))


def _is_left_by_run(name: str, fields: QgsFields, units: Units, plan_field: str | None) -> bool:
    """Tell whether a field is what an earlier run left: a former plan, or ways to its centers.

    A former plan has the kind of the plan's field and no territories that this has not, except
    that it may count them (1, 2, … up to fewer than there are units); ways stand beside a plan.
    """
    field = fields[fields.lookupField(name)]
    if plan_field is None:
        return False
    if name in WAYS:
        return field.type() == real_field("").type()
    if fields[fields.lookupField(plan_field)].type() != field.type():
        return False
    former, now = _names(units, name), _names(units, plan_field)
    counted = {str(number) for number in range(1, len(former) + 1)}
    return former <= now or (former == counted and len(former) < units.n)


def free_name(name: str, names: Iterable[str]) -> str:
    """Return a name that no other has in any letter case: the one wanted, or with a number."""
    taken = {each.lower() for each in names}
    called, count = name, 1
    while called.lower() in taken:
        count += 1
        called = f"{name}_{count}"
    return called


def free_names(wanted: Iterable[str], names: Iterable[str]) -> list[str]:
    """Return a free name for each: see `free_name`; no two of them are the same."""
    taken = [*names]
    before = len(taken)
    for name in wanted:
        taken.append(free_name(name, taken))
    return taken[before:]


def fit(value: Any, field: QgsField) -> Any:
    """Return a value as a field can hold it, None where it can't.

    Features that have not been saved hold a text such as "Autogenerate" where a number is to
    come.
    """
    if is_null(value):
        return None
    return as_number(value) if field.isNumeric() and isinstance(value, str) else value


def fitter(fields: Iterable[QgsField]) -> Callable[[Iterable[Any]], list[Any]]:
    """Return what makes a row of values fit some fields: see `fit`."""
    each = list(fields)
    numeric = [field.isNumeric() for field in each]

    def fitted(row: Iterable[Any]) -> list[Any]:
        return [
            value if type(value) in PLAIN and not (number and type(value) is str) else fit(value, f)
            for value, number, f in zip(row, numeric, each)
        ]

    return fitted


def _names(units: Units, field: str) -> set[str]:
    """Return what a field says in the units, by its name in any letter case."""
    columns = (column for name, column in units.values.items() if name.lower() == field.lower())
    return {as_text(value) for value in next(columns, []) if not is_null(value)}
