"""Numbers are abbreviated alike in a column, and carry a true minus sign."""

from __future__ import annotations

import numpy as np
import pytest

from territory_planner.layers.numbers import MINUS, area_text, part, percent, scale_for, short

THIN = "\u202f"


def test_a_column_has_one_scale():
    scale = scale_for(np.array([11_820_000.0, 909_000.0]))
    assert [scale.text(value) for value in (11_820_000, 909_000)] == [
        f"11.82{THIN}M",
        f"0.91{THIN}M",
    ]
    assert scale.change(310_000) == f"+0.31{THIN}M"
    assert scale.change(-60_000) == f"{MINUS}0.06{THIN}M"
    assert scale.change(0) == ""


def test_nothing_at_all_reads_as_0_in_a_column_of_thousands():
    assert scale_for(np.array([948_200.0, 0.0])).text(0.0) == "0"


def test_a_change_too_small_for_the_scale_still_shows():
    assert scale_for(np.array([11_820_000.0])).change(120) == f"+0.0001{THIN}M"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0, "0"),
        (142, "142"),
        (9_999, "9,999"),
        (909_000, f"909.0{THIN}k"),
        (2.5, "2.500"),
        (-3e9, f"{MINUS}3.000{THIN}G"),
    ],
)
def test_single_numbers(value, text):
    assert short(value) == text


@pytest.mark.parametrize(
    ("share", "text"),
    [
        (0.078, f"+7.8{THIN}%"),
        (-0.0274, f"{MINUS}2.7{THIN}%"),
        (0.0001, f"0.0{THIN}%"),
        (np.inf, "∞"),
        (np.nan, "–"),
    ],
)
def test_percentages(share, text):
    assert percent(share) == text


def test_areas_choose_their_unit():
    assert area_text(12_300_000).endswith("km²")
    assert area_text(90).endswith("m²")


@pytest.mark.parametrize(
    ("share", "text"),
    [
        (0.0, "0.0\u202f%"),
        (0.066, "6.6\u202f%"),
        (0.0004, "0.04\u202f%"),
        (0.000123, "0.01\u202f%"),
        (0.00000002, "0.000002\u202f%"),
    ],
)
def test_a_part_that_is_there_is_not_told_as_none(share, text):
    assert part(share) == text


@pytest.mark.parametrize(
    ("share", "digits", "tolerance", "text"),
    [
        (0.0504, 1, 0.05, f"+5.04{THIN}%"),
        (-0.05004, 1, 0.05, f"{MINUS}5.004{THIN}%"),
        (0.05, 1, 0.05, f"+5.0{THIN}%"),
        (0.0496, 1, 0.05, f"+5.0{THIN}%"),
        (0.0508, 1, 0.05, f"+5.1{THIN}%"),
        (0.0506, 1, 0.0507, f"+5.06{THIN}%"),
        (0.1004, 0, 0.1, f"+10.04{THIN}%"),
        (0.05 + 1e-12, 1, 0.05, f"+5.0{THIN}%"),
        (np.inf, 1, 0.05, "∞"),
        (0.0504, 1, np.nan, f"+5.0{THIN}%"),
    ],
)
def test_a_percentage_tells_on_which_side_of_the_tolerance_it_is(share, digits, tolerance, text):
    assert percent(share, digits, tolerance) == text
