"""Texts for the user in the language of QGIS, for every floor above the core."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

CONTEXT = "TerritoryPlanner"
"""Translation context of all texts of the plugin."""

LANGUAGES = Path(__file__).resolve().parent.parent / "i18n"
"""Where translations are; made by ``scripts/languages``."""


def tr(text: str) -> str:
    """Return `text` in the language of QGIS; fill placeholders after, with its ``format``."""
    told = QCoreApplication.translate(CONTEXT, text)
    if "{" not in told:
        return told
    try:
        from ..core.model.locale import template
    # Whatever keeps the core from being loaded is what such a text tells: `str.format` fills it.
    except Exception:
        return told
    return template(told)


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


def plain(text: str, longest: int = 0) -> str:
    """Return a text from data as it may stand among others, see `core.model.text.plain`.

    The core is imported when it is asked: this module also says what the core lacks.
    """
    from ..core.model import text as core_text

    return core_text.plain(text, longest or core_text.LONGEST_NAME)


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
