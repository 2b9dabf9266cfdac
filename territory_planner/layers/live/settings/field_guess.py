"""What the fields of a layer of units are, guessed from names, types and values: no rule."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import fields

import numpy as np
from qgis.core import QgsVectorLayer

from ....core.model.data_classes import dataclass
from ....core.model.text import clauses, in_quotes
from ...compat import holds_text
from ...reading.kinds import kind_of
from ...text import tr
from ...values import as_number, as_text
from .field_hints import FEW_UNITS, MOST_TERRITORIES, keys_of, likely_ids, values_at_first

PLANS = (r"territor(y|ies)", r"terr(_?(id|name|nr))?", r"(sales_?)?rep", r"plan", r"cd(_?\d+)?")
IDS = (
    r"geo_?id\d*",
    r"(unit|tract|block|county|zone)_?(id|code|key)",
    r"(zcta|zip)\d?(_?code)?(_?\w*)",
    r"post(al)?_?code|plz|fips|ags|nuts_?id|insee\w*",
    r"[a-z]+\d*cd",
    r"\w*(_id|id|_code|code|_key|_nr)",
)
NAMES = (
    r"name(_?en)?|label|title",
    r"\w*[_ ]name|name[_ ]\w*",
    r"[a-z]+\d*nm",
    r"county|town|city",
)
LOADS = (
    r"work(_?load)?|minutes|hours|demand|load",
    r"visits|calls|stops|jobs|orders",
    r"revenue|sales|turnover",
    r"(customers|clients|accounts)(_?\d+)?",
    r"(tot(al)?_?)?pop(ulation)?(_?\d+)?",
    r"admissions|patients|cases|students|pupils",
    r"(hh|hu|households|homes|vap|dwellings)(_?\d+)?",
)
CUSTOMERS = (r"((n|num|no)_?)?(of_?)?(customers|clients|accounts|stops)(_?count)?",)
"""Names of fields, the likeliest first; matched whole, in any letter case."""

NO_LOAD = re.compile(
    r"(lat|lon|lng|long|latitude|longitude|x|y|\w+_[enxy]|easting|northing|a(land|water)\w*|"
    r"\w*area\w*|shape_\w+|perimeter|length|year|capacity|target\w*|weight)"
)
"""Numbers that are hardly to be shared out: places, sizes, years, what people carry."""

CODE = re.compile(r"(?=.*\d)\S{1,24}")
"""A text that is a code, and no name."""

COUNTERS = frozenset({"fid", "gid", "oid", "ogc_fid", "objectid", "id_0"})
"""Fields that count rows: what they hold changes from copy to copy."""


@dataclass(frozen=True)
class Guesses:
    """Fields of a layer of units, '' where none looks like it."""

    territory_field: str = ""
    workload: str = ""
    id_field: str = ""
    name_field: str = ""
    customers_field: str = ""

    def __bool__(self) -> bool:
        return any(getattr(self, each.name) for each in fields(self))


def guess_fields(layer: QgsVectorLayer) -> Guesses:
    """Return what the fields of a layer of units are, as far as that can be guessed."""
    listed = [field for field in layer.fields() if not field.isDateOrTime()]
    values = values_at_first(layer, [field.name() for field in listed])
    numeric = {field.name() for field in listed if field.isNumeric()}
    texts = {field.name() for field in listed if holds_text(field)}
    keys = keys_of(layer)
    named = [field.name() for field in listed if field.name() not in keys]
    territory = _first(PLANS, [name for name in named if _may_be_plan(name, values[name])])
    free = [name for name in named if name != territory]
    unique = [name for name in free if name.lower() not in COUNTERS and _is_key(values[name])]
    words = {name: list(map(as_text, values[name])) for name in unique if name in texts}
    id_field = _first(IDS, unique) or _coded(words)
    others = [name for name in free if name != id_field]
    ids = likely_ids(layer)
    loads = [name for name in others if name in numeric - ids and _may_be_load(name, values[name])]
    # Where there is but one number that may be a workload, it is whatever it is called.
    workload = _first(LOADS, loads) or (loads[0] if len(loads) == 1 else "")
    return Guesses(
        territory_field=territory,
        workload=workload,
        id_field=id_field,
        name_field=_first(NAMES, [name for name in others if name in texts]),
        customers_field=_first(CUSTOMERS, [name for name in loads if name != workload]),
    )


def explain_guesses(guesses: Guesses) -> str:
    """Say what was guessed; '' for nothing."""
    titles = {
        "territory_field": tr("territory field"),
        "workload": tr("workload"),
        "id_field": tr("unit id"),
        "name_field": tr("unit name"),
        "customers_field": tr("customers"),
    }
    told = [f"{title} {in_quotes(getattr(guesses, name))}" for name, title in titles.items()]
    told = [each for each, name in zip(told, titles) if getattr(guesses, name)]
    if not told:
        return ""
    return tr("Guessed from names and values: {fields}. Change what is wrong.").format(
        fields=", ".join(told)
    )


def why_not_offered(
    layer: QgsVectorLayer | None, aside: Collection[str] = (), *, keys_too: bool = False
) -> str:
    """Say which fields of a layer are not offered where numbers are wanted, and why.

    Parameters
    ----------
    aside : collection of str
        Fields that are taken already.
    keys_too : bool
        Fields that only count the rows are offered as well, as QGIS does in its boxes.
    """
    if layer is None:
        return ""
    keys = keys_of(layer)
    reasons: dict[str, list[str]] = {}
    for field in layer.fields():
        name = field.name()
        if name in aside:
            reasons.setdefault(tr("in use above"), []).append(name)
        elif not field.isNumeric():
            reasons.setdefault(kind_of(field), []).append(name)
        elif name in keys and not keys_too:
            reasons.setdefault(tr("only counts the rows"), []).append(name)
    told = clauses(f"{', '.join(names)} ({why})" for why, names in reasons.items())
    return tr("Not offered: {fields}.").format(fields=told) if told else ""


def _first(patterns: tuple[str, ...], names: list[str]) -> str:
    """Return the name that the likeliest pattern fits."""
    fitting = (name for each in patterns for name in names if re.fullmatch(each, name.lower()))
    return next(fitting, "")


def _may_be_plan(name: str, values: list) -> bool:
    """Tell whether values are those of a plan: few of them, or none yet where the name says so."""
    held = {text for value in values if (text := as_text(value))}
    if not held:
        return name.lower() in ("territory", "territories")
    return len(values) <= FEW_UNITS or len(held) <= MOST_TERRITORIES * len(values)


def _is_key(values: list) -> bool:
    texts = [as_text(value) for value in values]
    return bool(texts) and "" not in texts and len(set(texts)) == len(texts)


def _coded(texts: dict[str, list[str]]) -> str:
    """Return a field of codes among those of unique texts, whatever it is called; '' for none.

    By its name, else the only one in which each text is a word with a digit: B0041, 6-12.
    """
    named = [name for name in texts if name.lower().endswith("code")]
    alike = [name for name, held in texts.items() if all(map(CODE.fullmatch, held))]
    alike = [name for name in alike if not _first(PLANS, [name])]
    return named[0] if named else alike[0] if len(alike) == 1 else ""


def _may_be_load(name: str, values: list) -> bool:
    """Tell whether numbers may be shared out: none below 0, not all alike, no place or size."""
    found = [as_number(value) for value in values]
    numbers = np.array([each for each in found if each is not None])
    if NO_LOAD.fullmatch(name.lower()) or not len(numbers):
        return False
    return bool((numbers >= 0).all() and numbers.max() > 0)
