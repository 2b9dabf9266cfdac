"""Plans in a field: names to numbers and back."""

import numpy as np
import pytest
from qgis.core import NULL

from territory_planner.layers.compat import integer_field, long_field, text_field
from territory_planner.layers.plan import (
    Names,
    names_going_on,
    names_of_new,
    numbered,
    plan_from_values,
    unique_names,
)


def test_names_come_in_natural_order_and_empty_means_none():
    plan = plan_from_values(["North 10", "North 2", NULL, "", "North 2"])
    assert plan.names.text == ("North 2", "North 10")
    assert plan.assignment.tolist() == [1, 0, -1, -1, 0]
    assert not plan.names.numeric


@pytest.mark.parametrize("values", [[7, 3, NULL], [7.0, 3.0, None]])
def test_whole_numbers_stay_numbers(values):
    names = plan_from_values(values).names
    assert names.numeric
    assert [names.value(territory) for territory in (0, 1, -1)] == [3, 7, None]


def test_numbers_beyond_32_bits_get_a_field_that_holds_them():
    assert Names((str(2**40),), True).field("t").type() == long_field("t").type()
    assert numbered(3).field("t").type() == integer_field("t").type()
    assert Names(("A",), False).field("t").type() == text_field("t").type()


def test_a_name_that_comes_again_is_counted():
    assert unique_names(["Cook", "Lake", "Cook", "Cook 2", "Cook"]) == [
        "Cook",
        "Lake",
        "Cook 2",
        "Cook 2 2",
        "Cook 3",
    ]


def test_a_plan_without_territories():
    plan = plan_from_values([NULL, NULL])
    assert plan.names.k == 0
    assert np.array_equal(plan.assignment, [-1, -1])


@pytest.mark.parametrize(
    ("names", "taken", "more"),
    [
        ("1 2 3 4", "", "5 6"),
        ("1 4", "5", "6 7"),
        ("Area-1 Area-12", "", "Area-13 Area-14"),
        ("08 09", "", "10 11"),
        ("T-099", "", "T-100 T-101"),
        ("1 2 North", "", ""),
        ("Area-1 Zone-2", "", ""),
        ("", "", ""),
    ],
)
def test_new_names_go_on_with_numbers_and_with_one_pattern(names, taken, more):
    assert names_going_on(names.split(), 2, taken.split()) == more.split()


def test_new_territories_of_plans_with_names_of_their_own_are_numbered():
    assert names_of_new(Names(("a", "New 1"), False), 2) == ["New 2", "New 3"]
    assert names_of_new(Names(("7", "9"), True), 2) == ["10", "11"]
    assert names_of_new(Names(("Area 1", "Area 2"), False), 1) == ["Area 3"]
