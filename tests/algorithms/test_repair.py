"""`repaircontiguity`: detached parts, enclaves and unassigned units find a territory."""

import pytest

from tests.algorithms.running import run
from tests.algorithms.test_balance import targets
from tests.layers.grid_layer import grid_layer

pytestmark = pytest.mark.usefixtures("algorithms")

BROKEN = ("AAACCA", "AAABBB", "AABBBB", ".AABBB")
"""A has a detached unit in the north-east, between B and C; one unit has no territory."""


def plan_layer(rows=BROKEN):
    values = [[1.0, None if letter == "." else letter] for line in rows for letter in line]
    return grid_layer(fields="work:double zone:string", values=values)


def repair(layer, **parameters):
    asked = {"TERRITORY_FIELD": "zone", "MOVES": "memory:", **parameters}
    return run("repaircontiguity", INPUT=layer, WORKLOAD=["work"], **asked)


def test_the_detached_unit_and_the_gap_are_joined_to_what_they_touch():
    ran = repair(plan_layer())
    zone = dict(zip(ran.column("name"), ran.column("zone")))
    assert (zone["u5"], zone["u18"]) == ("C", "A")
    assert (ran.results["REPAIRED"], ran.results["REMAINING"]) == (2, 0)


def test_the_reasons_name_border_and_deviation():
    reasons = {row["unit"]: row["reason"] for row in repair(plan_layer()).rows("MOVES")}
    assert "in a detached part of A (1 unit)" in reasons["u5"]
    assert "joined to C, which shares 1.0 km of border" in reasons["u5"]
    assert "C goes from" in reasons["u5"]
    assert "had no territory; joined to A" in reasons["u18"]


def test_unassigned_units_stay_when_that_is_wanted():
    ran = repair(plan_layer(), FILL_UNASSIGNED=False)
    assert ran.column("zone").count(None) == 1


def test_the_largest_part_can_be_kept_instead_of_the_heaviest():
    values = [[1.0, letter] for letter in "AAABBA"]
    values[5][0] = 100.0
    layer = grid_layer(1, 6, fields="work:double zone:string", values=values)
    assert repair(layer).column("zone")[5] == "A"
    assert repair(layer, KEEP_PART="area").column("zone")[5] == "B"


def test_what_a_lock_holds_in_place_is_reported_as_remaining():
    values = [[1.0, letter, number == 5] for number, letter in enumerate("AAABBA")]
    layer = grid_layer(1, 6, fields="work:double zone:string keep:integer", values=values)
    ran = repair(layer, LOCKED="keep")
    assert ran.results["REMAINING"] == 1
    assert "u5 of A stays detached: it is locked" in ran.warnings


def ruled_layer(rows, field, marks):
    """A plan with a second field that `marks` (one letter a unit, '.' for empty) fills."""
    letters = [letter for line in rows for letter in line]
    also = [None if mark == "." else mark for line in marks for mark in line]
    return grid_layer(
        len(rows),
        len(rows[0]),
        fields=f"work:double zone:string {field}:string",
        values=[[1.0, letter, mark] for letter, mark in zip(letters, also)],
    )


def test_a_torn_group_comes_together_and_none_is_torn():
    layer = ruled_layer(("AAABBB", "AAABBB"), "city", ("..xxx.", "......"))
    ran = repair(layer, GROUP_FIELD="city")
    assert "".join(ran.column("zone")) == "AABBBBAAABBB"
    assert [row["reason"] for row in ran.rows("MOVES")] == [
        "joined to B, where the rest of its group is; B goes from 0.0 % to +16.7 %, "
        "A goes from 0.0 % to −16.7 %"
    ]


def test_what_lies_across_a_parents_border_is_given_to_that_parents_territories():
    layer = ruled_layer(("AAABBB", "AAAABB"), "state", ("nnnsss", "nnnsss"))
    ran = repair(layer, PARENT_FIELD="state")
    assert "".join(ran.column("zone")) == "AAABBBAAABBB"


def test_what_no_territory_has_room_for_stays_and_the_log_names_the_maximum():
    layer = ruled_layer(("AABAAA", "AABBBA"), "x", ("......", "......"))
    ran = repair(layer, MAXIMUM="4")
    assert ran.results["REMAINING"] == 1
    assert "would be above their maximum with them" in ran.warnings


def test_a_territory_that_would_fall_below_its_minimum_keeps_its_detached_piece():
    layer = ruled_layer(("AABBBA",), "x", ("......",))
    assert "".join(repair(layer).column("zone")) == "AABBBB"
    ran = repair(layer, MINIMUM="3")
    assert "".join(ran.column("zone")) == "AABBBA"
    assert "A would be below its minimum without it" in ran.warnings


def test_repairing_brings_no_pair_together_that_must_be_apart():
    layer = ruled_layer(("AABBBA",), "id", ("abcdef",))
    pairs = targets(("c", "f"), columns="unit_id:string&field=other_id:string")
    ran = repair(layer, APART=pairs, ID_FIELD="id")
    assert "".join(ran.column("zone")) == "AABBBA"
    assert ran.results["REMAINING"] == 1
    pairs = targets(("c", "d"), columns="unit_id:string&field=other_id:string")
    assert "together: " in repair(layer, APART=pairs, ID_FIELD="id").warnings
