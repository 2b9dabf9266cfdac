"""Alignments on units: however keys are written, and nothing guessed."""

from __future__ import annotations

import pytest

from territory_planner.core.model.errors import Cancelled
from territory_planner.core.model.keys import How
from territory_planner.core.model.progress import Progress
from territory_planner.exchange.alignment import Alignment
from territory_planner.exchange.placing import placed


def alignment(*rows):
    return Alignment(*(tuple(column) for column in zip(*rows)))


def strangers(found):
    return [(each.is_unit, each.key, each.how, each.candidates) for each in found.strangers]


def test_keys_are_found_however_they_are_written():
    found = placed(
        alignment(("2134", "A"), ("US-10115", "B"), ("sw1a1aa", "A"), ("90210-1234", "")),
        ["02134", "10115", "SW1A 1AA", "90210"],
    )
    assert found.territory == ["A", "B", "A", ""]
    assert found.is_said.all()
    assert (found.strangers, found.matched) == ([], 4)
    assert len(found.loosened) == 4


def test_rows_without_a_unit_and_units_without_a_row_have_candidates():
    found = placed(alignment(("10116", "A"), ("20001", "B")), ["10115", "20001"])
    assert found.territory == ["", "B"]
    assert strangers(found) == [
        (False, "10116", How.UNKNOWN, ["10115"]),
        (True, "10115", How.UNKNOWN, ["10116"]),
    ]


def test_what_has_its_row_is_no_candidate_for_another():
    """Counties 55111, 55041 and 55101 have their rows: the row with a 1 too many means 55141."""
    ids = ["55141", "55111", "55041", "55101"]
    found = placed(alignment(("551411", "A"), *((each, "B") for each in ids[1:])), ids)
    assert strangers(found) == [
        (False, "551411", How.UNKNOWN, ["55141"]),
        (True, "55141", How.UNKNOWN, ["551411"]),
    ]
    everyone = placed(alignment(("55142", "A"), *((each, "B") for each in ids)), ids)
    assert strangers(everyone) == [(False, "55142", How.UNKNOWN, [])]


def test_rows_of_one_unit_that_agree_are_one_and_that_contradict_each_other_are_none():
    found = placed(alignment(("1", "A"), ("01", "A"), ("2", "A"), ("2", "B")), ["1", "2"])
    assert found.territory == ["A", ""]
    assert found.is_said.tolist() == [True, False]
    assert strangers(found) == [(True, "2", How.EXACT, ["A", "B"])]


def test_a_key_that_several_units_could_have_is_none():
    found = placed(alignment(("007", "A"), ("", "B")), ["7", "07"])
    assert found.territory == ["", ""]
    assert [(each.key, each.how) for each in found.strangers if not each.is_unit] == [
        ("007", How.AMBIGUOUS),
        ("", How.EMPTY),
    ]


def test_a_cancel_is_heard_while_candidates_are_looked_for():
    looks = iter([False, False, True])
    progress = Progress(is_cancelled=lambda: next(looks))
    with pytest.raises(Cancelled):
        placed(alignment(*((f"x{n}", "A") for n in range(9))), ["10115"], progress)
