"""QGIS's language and numbers reach the core, and leave it again."""

from __future__ import annotations

import re
from datetime import date

import pytest
from qgis.PyQt.QtCore import QDate, QLocale, QVariant
from qgis.PyQt.QtWidgets import QLabel

from territory_planner.core.model.locale import (
    PROGRAMS,
    Locale,
    Template,
    day,
    install_locale,
    number,
)
from territory_planner.layers.language import _strftime, fall_silent, locale_of, speak
from territory_planner.layers.text import tr
from territory_planner.ui.set_up.number_box import NumberBox


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("C", PROGRAMS),
        ("de_DE", Locale("en", ",", ".", "%d.%m.%Y")),
        ("fr_FR", Locale("en", ",", "\u202f", "%d/%m/%Y")),
        ("pt_BR", Locale("en", ",", ".", "%d/%m/%Y")),
        ("en_US", Locale("en", ".", ",", "%-m/%-d/%Y")),
        ("es_ES", Locale("en", ",", ".", "%-d/%-m/%Y")),
        ("bg_BG", Locale("en", ",", "\xa0", "%-d.%m.%Y г.")),
    ],
)
def test_a_locale_of_qt_is_taken_over(name, written):
    assert locale_of(QLocale(name), "en") == written


def test_every_locale_of_qt_writes_days_that_qt_reads():
    every = QLocale.matchingLocales(
        QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyCountry
    )
    assert len(every) > 400
    for each in every:
        install_locale(locale_of(each, "en"))
        pattern = re.sub("y+", "yyyy", each.dateFormat(QLocale.FormatType.ShortFormat))
        if each.language() != QLocale.Language.C:
            for when in (date(2026, 11, 28), date(2026, 2, 3)):
                wanted = QDate(when.year, when.month, when.day)
                assert QLocale.c().toString(wanted, pattern) == day(when), each.name()
        assert day(date(2026, 1, 2)) != day(date(2026, 2, 1))
    fall_silent()


def test_quotes_in_the_pattern_of_a_locale_are_text():
    assert _strftime("yyyy. 'gada' d. M.") == "%Y. gada %-d. %-m."
    assert _strftime("d ''yy") == "%-d '%Y"
    assert _strftime("'100%' d") == "100%% %-d"


def test_boxes_write_numbers_as_texts_do(qgis_app):
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    try:
        speak()
        box = NumberBox(None, 1e9, 3)
        box.setValue(1234567.5)
        assert box.text() == number(1234567.5) == "1.234.567,5"
        assert box.valueFromText(number(1234567.5)) == 1234567.5
    finally:
        fall_silent()
        QLocale.setDefault(before)
    assert number(1234567.5) == "1,234,567.5"


def test_qt_takes_a_template_for_the_text_that_it_is(qgis_app):
    install_locale(Locale("de", ",", "."))
    try:
        text = tr("{count:,} units")
        assert isinstance(text, Template)
        assert QLabel(text).text() == text
        assert QVariant(text).value() == text
    finally:
        fall_silent()
