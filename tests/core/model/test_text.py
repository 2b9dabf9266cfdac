"""Numbers as people read them."""

from __future__ import annotations

import pytest

from territory_planner.core.model.text import (
    clauses,
    few,
    ground,
    install_translator,
    labelled,
    readable,
    rounded,
)


@pytest.mark.parametrize(
    ("area", "text"),
    [
        (1.9165e10, "19,165 km²"),
        (1.2345e14, "123,450,000 km²"),
        (5.0e5, "0.5 km²"),
        (12_345.0, "12,345 m²"),
        (0.01, "0 m²"),
    ],
)
def test_areas_are_written_out_however_large_or_small(area, text):
    assert ground(area) == text


@pytest.mark.parametrize(
    ("value", "digits", "text"),
    [
        (5_432.1, 3, "5,430"),
        (110.2, 2, "110"),
        (99.7, 2, "100"),
        (1.234e11, 3, "123,000,000,000"),
        (0.01234, 3, "0.0123"),
        (2.0, 3, "2"),
    ],
)
def test_numbers_keep_so_many_digits_and_have_no_exponent(value, digits, text):
    assert rounded(value, digits) == text


@pytest.mark.parametrize("most", [1, 5])
def test_no_name_fills_a_page(most):
    long = ["x" * 5000, "two\nlines", "\u202eback"]
    assert few(long, most)[:200] == "x" * 199 + "…"
    assert few(long[1:]) == "two lines, back"
    assert few(["A", "B → C"]) == "A, B → C"


def test_a_sentence_cuts_what_stands_in_quotes_alone():
    assert readable(f"“{'x' * 5000}” of “units” is none.") == f"“{'x' * 199}…” of “units” is none."
    long = " ".join(["sentence"] * 100)
    assert readable(f"{long} “{'y' * 200}”") == f"{long} “{'y' * 200}”"


def test_a_semicolon_stands_as_the_language_has_it():
    assert clauses([]) == ""
    assert clauses(["{a}", "b", "c"]) == "{a}; b; c"
    install_translator(lambda text: text.replace(";", "\N{NARROW NO-BREAK SPACE};"))
    try:
        assert clauses(["un", "deux"]) == "un\N{NARROW NO-BREAK SPACE}; deux"
    finally:
        install_translator(None)


def test_a_colon_stands_as_the_language_has_it():
    assert labelled("{units}", "5 %") == "{units}: 5 %"
    install_translator(lambda text: text.replace(":", "\N{NO-BREAK SPACE}:"))
    try:
        assert labelled("unités", "5") == "unités\N{NO-BREAK SPACE}: 5"
    finally:
        install_translator(None)
