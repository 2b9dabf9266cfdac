"""`validateplan`: what a plan breaks, one row each."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException

from tests.algorithms.running import run
from tests.layers.grid_layer import grid_layer
from tests.layers.table_layer import table_layer

pytestmark = pytest.mark.usefixtures("algorithms")


def validate(letters, before=None, locked=(), **parameters):
    """Check a plan of six squares in a row."""
    values = [
        [1.0, None if letter == "." else letter, (before or letters)[n], n in locked]
        for n, letter in enumerate(letters)
    ]
    layer = grid_layer(
        1, 6, fields="work:double zone:string old:string keep:integer", values=values
    )
    asked = {"WORKLOAD": ["work"], "TERRITORY_FIELD": "zone", "TOLERANCE": 100, **parameters}
    return run("validateplan", INPUT=layer, **asked)


def test_a_plan_that_keeps_all_rules():
    ran = validate("AAABBB", TOLERANCE=0)
    assert (ran.results["BREAKS"], ran.rows()) == (0, [])
    assert "The plan keeps all rules." in ran.info


def test_a_detached_part_is_a_row_with_its_ground():
    ran = validate("AABBBA")
    (row,) = ran.rows()
    assert (row["rule"], row["territory"], row["which"]) == ("contiguity", "A", "u5")
    (feature,) = ran.layer().getFeatures()
    assert feature.geometry().area() == pytest.approx(1e6)


def test_a_unit_without_territory():
    (row,) = validate("AAABB.").rows()
    assert (row["territory"], row["which"]) == ("", "u5")


def test_workloads_beyond_the_tolerance_say_by_how_much():
    rows = {row["territory"]: row["amount"] for row in validate("AAAABB", TOLERANCE=10).rows()}
    assert rows == pytest.approx({"A": 0.7, "B": 0.7})


def test_a_locked_unit_that_moved():
    ran = validate("AAABBB", before="AABBBB", locked=[2], LOCKED="keep", PREVIOUS_FIELD="old")
    (row,) = ran.rows()
    assert row["which"] == "u2"
    assert "locked in B, but not there" in row["what"]


def test_a_frozen_territory_that_changed():
    locks = table_layer("zone:string lock:string", ("A", "frozen"))
    ran = validate("AAABBB", before="AABBBB", TERRITORY_LOCKS=locks, PREVIOUS_FIELD="old")
    assert ["A may not gain units" in row["what"] for row in ran.rows()] == [True]


def test_locks_need_the_plan_before():
    with pytest.raises(QgsProcessingException, match="say which field holds it"):
        validate("AAABBB", LOCKED="keep")
