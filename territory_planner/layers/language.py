"""The language of QGIS, and its way to write numbers, for the floor that knows neither."""

from __future__ import annotations

import re
from dataclasses import replace

from qgis.PyQt.QtCore import QLocale

from ..core.model.locale import PROGRAMS, Locale, install_locale
from ..core.model.text import install_translator
from .text import shown_language, tr


def speak() -> None:
    """Give the core the language of QGIS, and its way to write numbers and days."""
    install_translator(tr)
    install_locale(locale_of(QLocale(), shown_language()))


def fall_silent() -> None:
    """Leave the core in English, and its numbers as programs write them."""
    install_translator(None)
    install_locale(PROGRAMS)


def locale_of(written: QLocale, language: str) -> Locale:
    """Return how a locale of Qt's writes numbers and days, beside texts in a language.

    Boxes for numbers take the same one, so that what is read can be typed.
    """
    if written.language() == QLocale.Language.C:
        return replace(PROGRAMS, language=language)
    return Locale(
        language=language,
        decimal=str(written.decimalPoint()),
        group=str(written.groupSeparator()),
        day=_strftime(written.dateFormat(QLocale.FormatType.ShortFormat)),
    )


def _strftime(pattern: str) -> str:
    """Return Qt's pattern of a day as `Locale.day` takes it, years in full.

    What stands in quotes there is text: "d.MM.yy 'г.'".
    """
    parts = {"d": "%-d", "dd": "%d", "M": "%-m", "MM": "%m"}

    def part(found: re.Match[str]) -> str:
        quoted = found[1]
        if quoted is None:
            return "%Y" if found[0][0] == "y" else parts[found[0][:2]]
        return quoted.replace("%", "%%") or "'"

    return re.sub("'([^']*)'|y+|M+|d+", part, pattern)
