"""`validateplan`: plans from anywhere judged by every rule, one row a break."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException

from tests.algorithms.running import run
from tests.layers.grid_layer import grid_layer
from tests.layers.table_layer import table_layer

pytestmark = pytest.mark.usefixtures("algorithms")

HALVES = ("AAABBB",) * 4


def plan_layer(rows=HALVES, extra_fields="", extra=lambda unit: ()):
    letters = "".join(rows)
    values = [
        [1.0, None if letter == "." else letter, *extra(unit)]
        for unit, letter in enumerate(letters)
    ]
    fields = f"work:double zone:string {extra_fields}".strip()
    return grid_layer(len(rows), len(rows[0]), fields=fields, values=values)


def validate(layer, **parameters):
    asked = {"TERRITORY_FIELD": "zone", "WORKLOAD": ["work"], "ID_FIELD": "name", **parameters}
    return run("validateplan", INPUT=layer, **asked)


def breaks(ran):
    return [(row["rule"], row["territory"], row["unit_ids"], row["amount"]) for row in ran.rows()]


def test_a_plan_that_keeps_the_rules_has_no_row():
    ran = validate(plan_layer(), TOLERANCE=0)
    assert (ran.results["BREAKS"], ran.rows()) == (0, [])
    assert "keeps every rule" in ran.info


def test_each_break_is_a_row_with_its_units_amount_and_explanation():
    ran = validate(plan_layer(("AAABBB", "AAABBB", "AAABBA", "AAA.BB")), TOLERANCE=1)
    assert breaks(ran) == [
        ("unassigned", None, "u21", 1.0),
        ("contiguity", "A", "u17", 1.0),
        ("minimum", "B", "u3; u4; u5; u9; u10; u11; u15; u16; u22; u23", pytest.approx(1.88)),
        ("maximum", "A", ran.rows()[3]["unit_ids"], pytest.approx(0.88)),
    ]
    assert ran.rows()[2]["percent"] == pytest.approx(100 * 1.88 / 12)
    assert "u17 away from the rest of A" in ran.rows()[1]["explanation"]
    assert "Breaks: 4. By rule: unassigned (1), contiguity (1)" in ran.info


def test_a_break_shows_the_land_concerned():
    ran = validate(plan_layer(("AAABBB", "AAABBB", "AAABBA", "AAABBB")), TOLERANCE=90)
    (feature,) = ran.layer().getFeatures()
    assert feature.geometry().area() == pytest.approx(1e6)


def test_locks_are_judged_by_the_plan_before():
    layer = plan_layer(
        extra_fields="was:string keep:integer",
        extra=lambda unit: ("A" if unit % 6 < 4 else "B", unit == 3),
    )
    locks = table_layer("zone:string lock:string", ("A", "gain only"))
    ran = validate(layer, START="was", LOCKED="keep", TERRITORY_LOCKS=locks)
    assert breaks(ran) == [
        ("unit lock", "A", "u3", 1.0),
        ("territory lock: lost", "A", "u3; u9; u15; u21", 4.0),
    ]


def test_a_territory_that_is_gone_is_reported_as_empty():
    layer = plan_layer(extra_fields="was:string", extra=lambda unit: ("C" if unit < 2 else "A",))
    rules = [(rule, territory) for rule, territory, *_ in breaks(validate(layer, START="was"))]
    assert ("empty", "C") in rules


def test_locks_without_a_plan_before_are_refused():
    layer = plan_layer(extra_fields="keep:integer", extra=lambda unit: (1,))
    with pytest.raises(QgsProcessingException, match="START"):
        validate(layer, LOCKED="keep")


def test_groups_that_are_torn_apart_are_reported():
    layer = plan_layer(
        extra_fields="city:string", extra=lambda unit: ("Rome" if unit in (1, 2, 3) else None,)
    )
    ran = validate(layer, GROUP_FIELD="city")
    assert breaks(ran) == [("group", "B", "u3", 1.0)]
    assert "u3 of the group Rome in B, but most of it is in A" in ran.rows()[0]["explanation"]


def test_territories_that_cross_a_parents_border_are_reported():
    layer = plan_layer(
        extra_fields="state:string", extra=lambda unit: ("west" if unit % 6 < 2 else "east",)
    )
    ran = validate(layer, PARENT_FIELD="state")
    assert breaks(ran) == [("parent", "A", "u2; u8; u14; u20", 4.0)]
    assert "A is in west, but has u2" in ran.rows()[0]["explanation"]


def test_what_design_makes_within_parents_breaks_no_rule():
    states = [[1.0, "north" if unit < 12 else "south"] for unit in range(24)]
    layer = grid_layer(fields="work:double state:string", values=states)
    made = run(
        "designterritories",
        INPUT=layer,
        WORKLOAD=["work"],
        TERRITORIES=4,
        PARENT_FIELD="state",
        EFFORT="fast",
    )
    ran = validate(made.layer(), TERRITORY_FIELD="territory", PARENT_FIELD="state", TOLERANCE=0)
    assert ran.results["BREAKS"] == 0


def test_a_frozen_territory_may_not_gain():
    layer = plan_layer(extra_fields="was:string", extra=lambda unit: ("AAABBB"[unit % 6],))
    was = plan_layer(
        ("AAABBB", "AAABBB", "AAABBB", "AAABBB"),
        extra_fields="was:string",
        extra=lambda unit: ("B" if unit == 2 else "AAABBB"[unit % 6],),
    )
    locks = table_layer("zone:string lock:string", ("A", "frozen"))
    assert validate(layer, START="was", TERRITORY_LOCKS=locks).results["BREAKS"] == 0
    assert breaks(validate(was, START="was", TERRITORY_LOCKS=locks)) == [
        ("territory lock: gained", "A", "u2", 1.0)
    ]


def test_exceptions_need_not_touch_but_must_be_in_place():
    layer = plan_layer(("AAABBA", "AAABBB", "AAABBB", "AAABBB"))
    table = table_layer("unit_id:string zone:string", ("u5", "A"), ("u0", "B"))
    ran = validate(layer, TOLERANCE=50, EXCEPTIONS=table)
    assert breaks(ran) == [("exception", "B", "u0", 1.0)]
