"""Numbers, days and forms of words, in one place for all floors."""

from __future__ import annotations

import math
import re
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from territory_planner.core.model import locale
from territory_planner.core.model.locale import (
    PROGRAMS,
    Locale,
    Template,
    as_programs_do,
    template,
)
from territory_planner.core.model.text import figure, ground, percent, rounded, tr

PACKAGE = Path(locale.__file__).parents[2]

GERMAN = Locale("de", ",", ".", "%d.%m.%Y")
FRENCH = Locale("fr", ",", "\u202f", "%d/%m/%Y")
SWISS = Locale("de-CH", ".", "’", "%d.%m.%Y")
ALL = [PROGRAMS, GERMAN, FRENCH, SWISS]


@pytest.fixture(autouse=True)
def _as_before():
    yield
    locale.install_locale(PROGRAMS)


@pytest.mark.parametrize(
    ("of", "said"),
    [
        (PROGRAMS, "+1,234.5 %|12,346|0.5|1,230|19,165 km²|300 m²"),
        (GERMAN, "+1.234,5 %|12.346|0,5|1.230|19.165 km²|300 m²"),
        (FRENCH, "+1\u202f234,5 %|12\u202f346|0,5|1\u202f230|19\u202f165 km²|300 m²"),
    ],
)
def test_all_that_writes_numbers_writes_them_alike(of, said):
    locale.install_locale(of)
    told = [percent(12.345), figure(12345.6), figure(0.5), rounded(1234.0, 3)]
    told += [ground(1.9165e10), ground(300.0)]
    assert "|".join(told) == said


@pytest.mark.parametrize(
    ("of", "said"), [(PROGRAMS, "1,420.7 %|+1,421|0.5"), (GERMAN, "1.420,7 %|+1.421|0,5")]
)
def test_decimals_have_their_thousands_apart_however_they_are_asked_for(of, said):
    locale.install_locale(of)
    text = tr("{share:.1f} %|{change:+.0f}|{part:g}")
    assert text.format(share=1420.71, change=1420.71, part=0.5) == said
    assert locale.number(1420.71, ".1f") + " %" == said.split("|")[0]
    assert locale.number(1420.71, "+.0f") == said.split("|")[1]
    typed = tr("“{text}” is read as {value:.15g}.").format(text="2,600.0", value=2600.0)
    assert typed.endswith("is read as 2600.")


def test_a_template_writes_numbers_and_days_and_leaves_texts_and_moments_alone():
    text = "{n:,} {x:.2f} {y} {name} {day} {when}"
    values = {"n": 1234, "x": 0.5, "y": 2.5, "name": "a.b,c", "day": date(2026, 11, 28)}
    values["when"] = datetime(2026, 11, 28, 9, 5)
    assert tr(text).format(**values) == "1,234 0.50 2.5 a.b,c 2026-11-28 2026-11-28 09:05:00"
    locale.install_locale(GERMAN)
    assert tr(text).format(**values) == "1.234 0,50 2,5 a.b,c 28.11.2026 2026-11-28 09:05:00"


@pytest.mark.parametrize(
    ("of", "said"),
    [(PROGRAMS, ["0 units are", "1 unit is", "2 units are"]), (FRENCH, ["0 unit is"])],
)
def test_a_word_beside_a_number_has_the_form_of_its_language(of, said):
    locale.install_locale(of)
    text = tr("{count:,} {count:unit is|units are}")
    assert [text.format(count=count) for count in range(len(said))] == said


@pytest.mark.parametrize(
    ("of", "said"), [(PROGRAMS, "−1,234.5 −3 −0.5"), (GERMAN, "−1.234,5 −3 −0,5")]
)
def test_a_number_below_zero_has_a_true_minus_however_it_is_written(of, said):
    locale.install_locale(of)
    assert tr("{x:.1f} {n} {y}").format(x=-1234.5, n=-3, y=-0.5) == said
    assert tr("{x:,.2f}, {x:.1f}, {name}").format(x=-0.001, name="-3").split(", ")[1:] == [
        locale.number(0.0, ".1f"),
        "-3",
    ]
    assert locale.number(-1e-5, "g") == "−1e-05"
    assert (locale.number(-math.inf), locale.number(-0.0, "g")) == ("−inf", "0")
    assert as_programs_do(locale.number(-1234567.5, ",.1f")) == "-1234567.5"
    assert [as_programs_do(each) for each in ("−3", "-", "−", "-a", "")] == [
        "-3",
        "-",
        "−",
        "-a",
        "",
    ]


def test_forms_may_hold_placeholders_and_a_joined_text_stays_a_template():
    text = "at most " + tr("{n:once|{n:,} times}") + tr(", {k:,} {k:plan|plans}") + "."
    assert isinstance(text, Template)
    assert text.format(n=1, k=1) == "at most once, 1 plan."
    assert text.format(n=1200, k=0) == "at most 1,200 times, 0 plans."


@pytest.mark.parametrize("name", ["A|B", "|", "{n}", "{n:a|b}", "}{", "100 %"])
def test_a_name_comes_out_as_it_is_beside_and_inside_of_forms(name):
    text = tr("{name}: {n:{name} is one|{n:,} like {name} are {k:near|far}}, “{name}”{n:|s}")
    assert text.format(n=1, k=1, name=name) == f"{name}: {name} is one, “{name}”"
    assert text.format(n=1200, k=1, name=name) == f"{name}: 1,200 like {name} are near, “{name}”s"


@pytest.mark.parametrize("of", ALL, ids=lambda of: of.language)
@given(value=st.floats(0, 1e12), digits=st.integers(0, 3))
def test_what_is_written_can_be_typed_back(of, value, digits):
    """But for one group alone with a point, which programs read as a decimal number."""
    locale.install_locale(of)
    written = locale.number(value, f",.{digits}f")
    if of is GERMAN and not digits and 1000 <= round(value) < 1e6:
        assert as_programs_do(written) == written
    else:
        assert float(as_programs_do(written)) == float(f"{value:.{digits}f}")


@pytest.mark.parametrize("of", ALL, ids=lambda of: of.language)
def test_what_scripts_write_is_read_alike_everywhere(of):
    locale.install_locale(of)
    for text in ("1.234", "1,234.5", "12.5", "10,975,354", "0.001"):
        assert float(as_programs_do(text)) == float(text.replace(",", ""))
    for text in ("a", "", "1;2", "12,34,5"):
        assert as_programs_do(text) == text


def test_moments_and_days_that_programs_wrote_are_told_as_the_locale_has_them():
    when = datetime(2027, 1, 31, 9, 5, 59)
    assert (locale.moment(when), locale.day_told("2027-01-31")) == (
        "2027-01-31 09:05",
        "2027-01-31",
    )
    locale.install_locale(GERMAN)
    assert locale.moment(when) == "31.01.2027 09:05"
    assert locale.day_told("2027-01-31T09:05:59+00:00") == "31.01.2027"
    assert [locale.day_told(each) for each in ("", "soon", "2027-13-01")] == [
        "",
        "soon",
        "2027-13-01",
    ]


FOR_PROGRAMS = {
    "core/model/locale.py",
    "layers/language.py",
    "algorithms/shared/publishing.py",
    "layers/live/work/plan_notes.py",
    "layers/scenarios/publications.py",
    "layers/scenarios/reviews.py",
    "layers/scenarios/scenario.py",
    "layers/scenarios/store.py",
    "layers/scenarios/table.py",
    "report/trend.py",
}
"""Where days are written for files, or for the place that writes them for people."""


def test_days_for_people_are_written_in_one_place():
    found = {
        path.relative_to(PACKAGE).as_posix()
        for path in PACKAGE.rglob("*.py")
        if re.search(r"\.isoformat\(|strftime|%Y|\.made\[:10\]", path.read_text(encoding="utf-8"))
    }
    assert found == FOR_PROGRAMS


@pytest.mark.parametrize(
    ("text", "one", "two"),
    [
        ("Left out ({count:,}): {names}.", "Left out: A.", "Left out (2): A."),
        ("Exclus ({count:,}) : {names}.", "Exclus : A.", "Exclus (2) : A."),
        ("{count:Key|Keys} ({count:,}): {names}", "Key: A", "Keys (2): A"),
        ("In use ({count:,}).", "In use (1).", "In use (2)."),
        ("Left out ({count:,} of {n:,}): {names}", "Left out (1 of 9): A", "Left out (2 of 9): A"),
    ],
)
def test_what_is_listed_alone_has_no_count_before_it(text, one, two):
    filled = [template(text).format(count=count, names="A", n=9) for count in (1, 2)]
    assert filled == [one, two]
