"""Attribute values as numbers, names and switches."""

import math

import numpy as np
import pytest
from qgis.core import NULL
from qgis.PyQt.QtCore import QDate, QDateTime, QTime

from territory_planner.core.model.errors import InvalidInput
from territory_planner.layers.report import Report
from territory_planner.layers.values import (
    all_finite_or_none,
    as_number,
    as_text,
    as_texts,
    is_yes,
    workload_column,
)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (3, "3"),
        (3.0, "3"),
        (3.5, "3.5"),
        (" A ", "A"),
        (NULL, ""),
        (None, ""),
        (QDate(2026, 5, 6), "2026-05-06"),
        (QTime(7, 8), "07:08:00"),
        (QDateTime(QDate(2026, 5, 6), QTime(7, 8, 9)), "2026-05-06T07:08:09"),
        (QDateTime(QDate(2026, 5, 6), QTime(7, 8, 9, 10)), "2026-05-06T07:08:09.010"),
    ],
)
def test_values_read_as_users_write_them(value, text):
    assert as_text(value) == text


@pytest.mark.parametrize("values", [[" A ", "b"], [" A ", 3.0, NULL, None], [2, "2"], []])
def test_many_values_read_as_each_does(values):
    assert as_texts(values) == [as_text(value) for value in values]


def test_figures_that_are_none_are_missing_among_many():
    assert all_finite_or_none(np.array([1.5, math.nan, -math.inf, 0.0])) == [1.5, None, None, 0.0]


@pytest.mark.parametrize("value", [1, 2.0, True, "1", "yes", "Y", "true", "locked", "x"])
def test_yes_in_a_lock_field(value):
    assert is_yes(value)


@pytest.mark.parametrize("value", [0, 0.0, False, "0", "no", "", "false", NULL, None])
def test_no_in_a_lock_field(value):
    assert not is_yes(value)


def test_what_is_no_finite_number_is_none():
    assert as_number("2.5") == 2.5
    assert [as_number(value) for value in ("x", None, math.inf, math.nan)] == [None] * 4


def test_missing_workload_is_reported_a_few_by_name():
    said = []
    values = [NULL] * 7 + [2.0]
    column = workload_column(values, "work", list("abcdefgh"), Report(warning=said.append))
    assert column.tolist() == [0.0] * 7 + [2.0]
    assert said == [
        "“work” is missing in 7 of 8 units and counts as 0 there: a, b, c, d, e and 2 more."
    ]


def test_wrong_workload_names_units_and_values():
    with pytest.raises(InvalidInput, match=r"is not in b: −2"):
        workload_column([1, -2], "work", ["a", "b"], Report())
