"""Dates as layers and tables have them: dates, times, or text such as "2016-10" and "2016 Q4"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from qgis.PyQt.QtCore import QDate, QDateTime

from ..compat import is_null

Day = tuple[int, int, int]
"""Year, month, day."""

_ORDERLY = re.compile(r"(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:[T ].*)?")
_COMPACT = re.compile(r"((?:19|20|21)\d\d)(\d\d)(\d\d)?")
_DAY_FIRST = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})(?:[T ].*)?")
_QUARTER = re.compile(r"(\d{4})[\s-]*Q([1-4])|Q([1-4])[\s-]*(\d{4})", re.IGNORECASE)
_YEAR = re.compile(r"(?:19|20|21)\d\d")


def day_of(value: Any) -> Day | None:
    """Return the day that a value means, the first of a month, quarter or year; None for none.

    Texts with slashes and the year last are none: they mean different days in different countries.
    """
    if is_null(value):
        return None
    if isinstance(value, QDateTime):
        value = value.date()
    if isinstance(value, QDate):
        return (value.year(), value.month(), value.day()) if value.isValid() else None
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return _day_of_text(str(value).strip())


@lru_cache(maxsize=100_000)
def _day_of_text(text: str) -> Day | None:
    found = _QUARTER.fullmatch(text)
    if found:
        year, quarter, other, later = found.groups()
        return int(year or later), 3 * int(quarter or other) - 2, 1
    if _YEAR.fullmatch(text):
        return int(text), 1, 1
    found = _DAY_FIRST.fullmatch(text)
    if found:
        day, month, year = found.groups()
        return _checked(int(year), int(month), int(day))
    found = _ORDERLY.fullmatch(text) or _COMPACT.fullmatch(text)
    if found:
        year, month, day = found.groups()
        return _checked(int(year), int(month), int(day or 1))
    return None


def _checked(year: int, month: int, day: int) -> Day | None:
    return (year, month, day) if QDate.isValid(year, month, day) else None
