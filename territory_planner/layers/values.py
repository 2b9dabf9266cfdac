"""Attribute values to numbers and names, with a clear sentence for those that can't be."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
from qgis.core import QgsField
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

from ..core.model.errors import InvalidInput
from ..core.model.locale import as_programs_do
from ..core.model.locale import number as written
from ..core.model.text import few, in_quotes, labelled
from .compat import is_null, real_field
from .report import Report
from .text import tr

MOST = 1e100
"""Largest workload, target or capacity: what is computed of it stays a number."""

TRUE_TEXTS = frozenset({"1", "true", "t", "yes", "y", "x", "locked"})
"""Texts that mean yes in a lock field, in lower case."""


TEXT_ALONE = frozenset([str])

_FORMULA = re.compile("'*[=+\\-@\t\r]")
"""Begins what a spreadsheet may compute, or what may be taken for guarded already."""

YES_ELSEWHERE = frozenset(
    [
        "ja",
        "si",
        "sí",
        "sì",
        "oui",
        "vrai",
        "wahr",
        "verdadero",
        "vero",
        "sim",
        "verdadeiro",
        "tak",
        "prawda",
        "ano",
        "áno",
        "igen",
        "да",
        "evet",
        "ναι",
        "kyllä",
        "jā",
        "taip",
        "jah",
        "是",
        "はい",
    ]
)
"""The same in other languages."""

NO_TEXTS = frozenset(
    [
        "false",
        "f",
        "no",
        "n",
        "free",
        "open",
        "nein",
        "falsch",
        "falso",
        "non",
        "faux",
        "não",
        "nao",
        "nee",
        "nej",
        "nie",
        "ne",
        "нет",
        "hayır",
        "όχι",
        "ei",
        "ikke",
        "否",
    ]
)
"""Texts that mean no."""


def yes_column(values: list[Any], field: str, labels: list[str], report: Report) -> np.ndarray:
    """Return (n,) bool, where a lock field says yes; words of other languages are told.

    The one reader of lock fields: the toolbox and the panel hear the same.
    """
    said = np.array([is_yes(value) for value in values], dtype=bool)
    words = ["" if is_null(value) else str(value).strip().lower() for value in values]
    foreign = np.array([word in YES_ELSEWHERE for word in words], dtype=bool)
    known = TRUE_TEXTS | YES_ELSEWHERE | NO_TEXTS | {""}
    strange = [
        row for row, word in enumerate(words) if word not in known and as_number(word) is None
    ]
    if foreign.any():
        rows = np.flatnonzero(foreign).tolist()
        report.info(
            tr("“{field}” says yes in another language ({values}): taken as yes.").format(
                field=field, values=few(sorted({str(values[row]) for row in rows}))
            )
        )
    if strange:
        report.warning(
            tr(
                "“{field}” holds what means neither yes nor no ({values}) in {count:,} of {n:,} "
                "{n:unit|units}, which {count:counts|count} as not locked: {units}. Write “yes” "
                "or “no”."
            ).format(
                field=field,
                values=few(sorted({in_quotes(str(values[row])) for row in strange})),
                count=len(strange),
                n=len(values),
                units=few([labels[row] for row in strange]),
            )
        )
    return said


def counts_of(
    values: list[Any], field: str, labels: list[str], layer: str, report: Report
) -> np.ndarray:
    """Return (n,) float64, what a field counts in each unit, as `workload_column` reads it.

    Raises
    ------
    InvalidInput
        When a value can't be counted, or none counts anything.
    """
    if not any(as_number(value) for value in values):
        raise InvalidInput(
            tr(
                "“{field}” of “{layer}” counts nothing in any unit, so that nothing tells plans "
                "apart: choose another field, or another measure."
            ).format(field=field, layer=layer)
        )
    return workload_column(values, field, labels, report)


def workload_column(values: list[Any], field: str, labels: list[str], report: Report) -> np.ndarray:
    """Return (n,) float64, one workload per unit; missing ones count 0, with a warning.

    Raises
    ------
    InvalidInput
        When a value is negative or no number, or when all are zero.
    """
    column, missing, wrong, large = np.zeros(len(values)), [], [], []
    for row, value in enumerate(values):
        if is_null(value):
            missing.append(row)
            continue
        number = as_number(value)
        if number is None or number < 0:
            wrong.append(row)
        elif number > MOST:
            large.append(row)
        else:
            column[row] = number
    why = why_no_workload(field, [(labels[row], values[row]) for row in wrong + large])
    if why:
        raise InvalidInput(why)
    if missing:
        report.warning(
            tr(
                "“{field}” is missing in {count:,} of {n:,} {n:unit|units} and counts as 0 there: "
                "{units}."
            ).format(
                field=field,
                count=len(missing),
                n=len(values),
                units=few([labels[row] for row in missing]),
            )
        )
    if not column.any():
        raise InvalidInput(
            tr("“{field}” is 0 in every unit: there is no workload to share out.").format(
                field=field
            )
        )
    return column


def measure_column(values: list[Any], field: str, labels: list[str], report: Report) -> np.ndarray:
    """Return (n,) float64, one number per unit, of any sign; NaN where missing, with a warning.

    Raises
    ------
    InvalidInput
        When a value is no number, or too large to reckon with.
    """
    numbers = [None if is_null(value) else as_number(value) for value in values]
    wrong = [
        labelled(label, as_told(value))
        for label, value, number in zip(labels, values, numbers)
        if not is_null(value) and (number is None or abs(number) > MOST)
    ]
    if wrong:
        raise InvalidInput(
            tr(
                "“{field}” must be a number in every unit, and not too large to reckon with; it "
                "is not in {units}."
            ).format(field=field, units=few(wrong))
        )
    missing = [label for label, number in zip(labels, numbers) if number is None]
    if missing:
        report.warning(
            tr("“{field}” is missing in {count:,} of {n:,} {n:unit|units}: {units}.").format(
                field=field, count=len(missing), n=len(values), units=few(missing)
            )
        )
    return np.array([np.nan if each is None else each for each in numbers], dtype=np.float64)


def why_no_workload(field: str, values: Iterable[tuple[str, Any]]) -> str:
    """Return why values of a field can't be workloads, '' where they can; missing ones can.

    Parameters
    ----------
    values : iterable of (str, value)
        What the unit is called, and its value.
    """
    known = [
        (labelled(label, as_told(value)), as_number(value))
        for label, value in values
        if not is_null(value)
    ]
    wrong = [said for said, number in known if number is None or number < 0]
    large = [said for said, number in known if number is not None and number > MOST]
    if wrong:
        return tr(
            "“{field}” must be a number of zero or more in every unit, and is not in {units}."
        ).format(field=field, units=few(wrong))
    if large:
        return tr(
            "“{field}” is too large to reckon with in {units}: correct it, or measure it in "
            "larger units."
        ).format(field=field, units=few(large))
    return ""


def as_number(value: Any) -> float | None:
    """Return a finite number, or None when `value` is not one."""
    try:
        number = float(value)
    except (TypeError, ValueError):
        return None
    return number if math.isfinite(number) else None


def as_amount(value: Any) -> float | None:
    """Return a number of zero or more, small enough for sums and squares; None for others."""
    number = as_number(value)
    return number if number is not None and 0 <= number <= MOST else None


def without_thousands(text: str) -> str:
    """Return a number as messages write it ("10,975,354.5") as programs do, without the commas.

    Any other text stays as it is.
    """
    return as_programs_do(text)


def finite_or_none(value: float) -> float | None:
    """Return a figure as a layer holds it: what is no number, or infinite, is missing."""
    return float(value) if math.isfinite(value) else None


def all_finite_or_none(values: np.ndarray) -> list[float | None]:
    """Return `finite_or_none` of many figures (q,)."""
    numbers: list[float | None] = values.astype(np.float64).tolist()
    for row in np.flatnonzero(~np.isfinite(values)).tolist():
        numbers[row] = None
    return numbers


def as_told(value: Any) -> str:
    """Return a value as a sentence tells it: a number with the locale's marks, a text as it is."""
    if isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value):
        return written(value, ",.15g")
    return as_text(value)


def as_text(value: Any) -> str:
    """Return a value as users write it; missing as ''.

    Whole numbers have no decimal point, and days and times are as ISO 8601 has them.
    """
    if type(value) is str:  # by far the most, so that they come first
        return value.strip()
    if is_null(value):
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, (QDate, QTime, QDateTime)):
        return value.toString(Qt.DateFormat.ISODateWithMs).replace(".000", "")
    return str(value).strip()


def are_texts(values: Sequence[Any]) -> bool:
    """Tell whether all values are texts, which half a million are asked in some milliseconds."""
    return TEXT_ALONE.issuperset(map(type, values))


def as_texts(values: Sequence[Any]) -> list[str]:
    """Return `as_text` of many values, at once where all are texts."""
    if are_texts(values):
        return [*map(str.strip, values)]
    return [*map(as_text, values)]


def guarded(text: str) -> str:
    """Return a text that a spreadsheet takes for no formula: behind an apostrophe where it might.

    Those are texts that begin with =, +, -, @, a tab or a return, numbers aside. `unguarded`
    takes the apostrophe away again.
    """
    return f"'{text}" if _FORMULA.match(text) and as_number(text) is None else text


def unguarded(text: str) -> str:
    """Return a text as it was before `guarded`."""
    return text[1:] if text[:1] == "'" and guarded(text[1:]) != text[1:] else text


def is_yes(value: Any) -> bool:
    """Tell whether a lock field says yes: a number other than 0, or a text that means it."""
    if is_null(value):
        return False
    number = as_number(value)
    if number is not None:
        return number != 0
    return str(value).strip().lower() in TRUE_TEXTS | YES_ELSEWHERE


def value_of(key: str, field: QgsField) -> Any:
    """Return what to write into `field` for a territory, by its text; None for ''."""
    if not key:
        return None
    if not field.isNumeric():
        return key
    return int(key) if key.lstrip("-").isdecimal() else float(key)


def can_hold(field: QgsField, key: str) -> bool:
    """Tell whether a territory's text, written into `field`, would read back as it is."""
    if not field.isNumeric():
        return key == as_text(key)
    number = as_number(key)
    if number is None or not (number.is_integer() or field.type() == real_field("").type()):
        return False
    try:
        return as_text(number) == key and field.convertCompatible(value_of(key, field))
    except ValueError:  # QGIS says so of numbers that are too large for the field.
        return False
