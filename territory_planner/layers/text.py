"""Texts for the user in the language of QGIS, for every floor above the core."""

from __future__ import annotations

import re
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

CONTEXT = "TerritoryPlanner"
"""Translation context of all texts of the plugin."""

LANGUAGES = Path(__file__).resolve().parent.parent / "i18n"
"""Where translations are; made by ``scripts/languages``."""

LONGEST_NAME = 80
"""Letters of a name from data that are shown."""

_LINES = re.compile("(?:[^\\S\u00a0\u202f]|[\x00-\x1f\x7f-\x9f\u2028\u2029])+")
"""White space but that which holds a number and its unit together, and control characters."""
_UNSEEN = re.compile("[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ud800-\udfff]")
"""What is not seen, and may turn the text around it (directions), or is half a letter."""


def tr(text: str) -> str:
    """Return `text` in the language of QGIS; fill placeholders after, with ``str.format``."""
    return QCoreApplication.translate(CONTEXT, text)


def install_language(language: str = "", folder: Path = LANGUAGES) -> QTranslator | None:
    """Translate all texts into a language, by default QGIS's; None where there is no translation.

    The caller keeps what is returned, and gives it to `QCoreApplication.removeTranslator`.
    """
    translator = QTranslator()
    locale = QLocale(language or QgsApplication.locale())
    if not translator.load(locale, "territory_planner", "_", str(folder)):
        return None
    QCoreApplication.installTranslator(translator)
    return translator


def plain(text: str, longest: int = LONGEST_NAME) -> str:
    """Return a text from data as it may stand among others: one line, not too long.

    Control characters become spaces, and marks of direction are left out: a name must not turn
    the sentence around it. What a widget takes for markup is the business of `ui.markup`.
    """
    if len(text) <= longest and text.isprintable():
        return text
    line = _UNSEEN.sub("", _LINES.sub(" ", text)).strip()
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"


def log_text(text: str) -> str:
    """Return a text as it may stand in QGIS's log and list of tasks, which take "<" for markup.

    Escaped it would show so in versions of QGIS that escape it themselves.
    """
    return text.replace("<", "‹").replace(">", "›").replace("&", "＆")


def legend_text(name: str) -> str:
    """Return a name as it may stand in a legend, which computes what stands in "[% … %]"."""
    return plain(name).replace("[%", "[\u2060%")


def shown_language() -> str:
    """Return the language that texts are shown in: "en" where there is no other translation."""
    locale = QLocale(QgsApplication.locale())
    has_other = QTranslator().load(locale, "territory_planner", "_", str(LANGUAGES))
    return locale.bcp47Name() if has_other else "en"
