"""What a run is told that likely means something else: it says so."""

from __future__ import annotations

import pytest

from tests.algorithms.running import run
from tests.layers.grid_layer import grid_layer

pytestmark = pytest.mark.usefixtures("algorithms")


def repaired(values, **parameters):
    rows = [[1.0, "west" if n < 3 else "east", values[n]] for n in range(6)]
    layer = grid_layer(1, 6, fields="work:double zone:string held:string", values=rows)
    asked = {"WORKLOAD": ["work"], "TERRITORY_FIELD": "zone", "LOCKED": "held"}
    return run("repaircontiguity", INPUT=layer, **{**asked, **parameters})


@pytest.mark.parametrize("word", ["Ja", "Sí", "oui", "WAHR", "да"])
def test_yes_in_another_language_is_taken_as_yes_and_told(word):
    ran = repaired([word] * 2 + [None] * 4)
    assert f"says yes in another language ({word}): taken as yes" in ran.info
    assert "neither yes nor no" not in ran.warnings


@pytest.mark.parametrize("word", ["maybe", "jawohl", "?"])
def test_what_is_neither_yes_nor_no_is_told(word):
    ran = repaired([word] + [None] * 5)
    assert f"neither yes nor no (“{word}”) in 1 of 6 units, which count as not" in ran.warnings


@pytest.mark.parametrize("word", ["yes", "No", "nein", "0", "1", "", None])
def test_plain_words_are_not_talked_about(word):
    ran = repaired([word] + [None] * 5)
    assert "“held”" not in ran.info + ran.warnings


@pytest.mark.parametrize(
    ("value", "is_told"),
    [("1.000", True), ("0.125", True), ("1", False), ("1.5", False), ("1000", False)],
)
def test_a_point_before_three_digits_is_told_how_it_is_read(value, is_told):
    ran = repaired([None] * 6, MINIMUM=value, TERRITORY_FIELD="zone")
    assert (f"MINIMUM is “{value}”, which is read with a decimal point" in ran.warnings) == is_told


@pytest.mark.parametrize(
    ("given", "partner"),
    [
        ({"SPEED_FIELD": "kmh"}, "ROADS"),
        ({"DIRECTION_FIELD": "oneway"}, "ROADS"),
        ({"CENTER_NAME_FIELD": "name"}, "CENTERS"),
        ({"CAPACITY_FIELD": ["fte"]}, "CENTERS"),
        ({"BARRIER_DETOUR": 3}, "BARRIERS"),
        ({"BARRIER_DISTANCE": 3}, "BARRIERS"),
    ],
)
def test_a_parameter_without_its_partner_is_told(given, partner):
    asked = {"INPUT": grid_layer(1, 6), "TERRITORIES": 2, "EFFORT": "fast", "WORKLOAD": ["work"]}
    ran = run("designterritories", **asked, **given)
    (name,) = given
    assert f"{name} is left aside: it says nothing without {partner}." in ran.warnings
    assert "is left aside" not in run("designterritories", **asked).warnings
