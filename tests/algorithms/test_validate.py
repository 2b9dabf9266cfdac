"""`validateplan`: plans from anywhere judged by every rule, one row a break."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException

from tests.algorithms.running import run
from tests.layers.grid_layer import grid_layer, point_layer
from tests.layers.table_layer import line_layer, table_layer

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
        ("tolerance", "A", ran.rows()[2]["unit_ids"], pytest.approx(0.88)),
        ("tolerance", "B", "u3; u4; u5; u9; u10; u11; u15; u16; u22; u23", pytest.approx(-1.88)),
    ]
    assert ran.rows()[3]["percent"] == pytest.approx(-100 * 1.88 / 12)
    assert "u17 away from the rest of A" in ran.rows()[1]["explanation"]
    assert "Breaks: 4. By rule: Unassigned units (1), Enclaves (1)" in ran.info


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


@pytest.mark.parametrize(
    ("rows", "innocent", "detached"),
    [
        (("ABBBBB", "BBBBAB", "BBBAAA", "BBBAAA"), "u23", "u0"),
        (("ABBBBA", "BBBBBB", "BBBAAA", "BBBAAA"), "u5", "u0"),
        (("AABBBB", "BBBBBB", "BBBAAA", "BBBAAA"), "u1", "u0"),
        (("AABBBB", "BBBBBB", "BBBAAA", "BBBAAA"), "u0", "u1"),
    ],
)
def test_exceptions_are_no_part_of_what_is_detached(rows, innocent, detached):
    table = table_layer("unit_id:string zone:string", (innocent, "A"))
    ran = validate(plan_layer(rows), TOLERANCE=90, EXCEPTIONS=table)
    assert breaks(ran) == [("contiguity", "A", detached, 1.0)]
    assert f"{detached} away from the rest of A" in ran.rows()[0]["explanation"]


def test_exceptions_do_not_decide_which_part_is_the_rest():
    letters = "ABBBBA" + "BBBBBB" + "BBBBAA" * 2
    values = [[9.0 if unit == 5 else 1.0, each] for unit, each in enumerate(letters)]
    layer = grid_layer(4, 6, fields="work:double zone:string", values=values)
    table = table_layer("unit_id:string zone:string", ("u5", "A"))
    ran = validate(layer, TOLERANCE=90, EXCEPTIONS=table)
    assert breaks(ran) == [("contiguity", "A", "u0", 1.0)]


# -- every constraint is judged: the plan is right but for one thing -------------------------

WEST_EAST = [(501_500, 4_998_500), (504_500, 4_998_500)]


def one_break(**parameters):
    (row,) = validate(plan_layer(), **{"TOLERANCE": 50, **parameters}).rows()
    return row


@pytest.mark.parametrize(
    ("asked", "rule", "amount", "criterion"),
    [
        ({"MINIMUM": "13", "TERRITORIES": 2}, "minimum", 1, "work"),
        ({"MAXIMUM": "11"}, "maximum", 1, "work"),
    ],
)
def test_limits_are_judged_beside_the_tolerance(asked, rule, amount, criterion):
    rows = validate(plan_layer(), TOLERANCE=50, **asked).rows()
    told = [(row["rule"], row["amount"], row["criterion"]) for row in rows]
    assert told == [(rule, amount, criterion)] * 2


def test_one_tolerance_a_criterion_is_judged():
    values = [[1.0, float(n % 6 < 3) + 1, "A" if n % 6 < 3 else "B"] for n in range(24)]
    layer = grid_layer(4, 6, fields="work:double calls:double zone:string", values=values)
    asked = {"WORKLOAD": ["work", "calls"], "TOLERANCE": 5}
    assert {row["criterion"] for row in validate(layer, **asked).rows()} == {"calls"}
    assert validate(layer, **asked, TOLERANCES="5; 40").rows() == []
    with pytest.raises(QgsProcessingException, match="TOLERANCES must be one number"):
        validate(layer, **asked, TOLERANCES="5")


def test_the_number_of_territories_is_judged():
    row = one_break(TERRITORIES=3)
    assert (row["rule"], row["territory"], row["amount"]) == ("number of territories", None, -1)


def test_a_barrier_through_a_territory_is_judged():
    river = line_layer([(501_000, 5_000_000), (501_000, 4_996_000)])
    # West of it lies a third of a territory's work: too little to be tied like an island.
    values = [[4.0 if n % 6 == 0 else 1.0, "A" if n % 6 < 3 else "B"] for n in range(24)]
    layer = grid_layer(4, 6, fields="work:double zone:string", values=values)
    (row,) = validate(layer, TOLERANCE=90, BARRIERS=river).rows()
    assert (row["rule"], row["territory"], row["units"]) == ("barrier", "A", 8)
    assert validate(layer, TOLERANCE=90, BARRIERS=river, BARRIER_KIND="costly").rows() == []


def test_the_maximum_distance_is_judged_about_given_centers_and_about_middles():
    centers = point_layer(WEST_EAST)
    rows = validate(plan_layer(), TOLERANCE=50, CENTERS=centers, MAX_DISTANCE=2.1).rows()
    assert [(r["rule"], r["territory"], r["units"], r["criterion"]) for r in rows] == [
        ("maximum distance", "A", 2, "km"),
        ("maximum distance", "B", 2, "km"),
    ]
    assert rows[0]["amount"] == pytest.approx(5**0.5 - 2.1, abs=2e-3)
    assert {r["rule"] for r in validate(plan_layer(), MAX_DISTANCE=1).rows()} == {
        "maximum distance"
    }


def test_the_spacing_of_centers_is_judged():
    row = one_break(CENTER_SPACING=5)
    assert (row["rule"], row["territory"], row["units"]) == ("center spacing", "A", 2)
    row = one_break(CENTERS=point_layer(WEST_EAST), CENTER_SPACING=4)
    assert (row["amount"], row["criterion"]) == (pytest.approx(1, abs=2e-3), "km")


def test_a_territory_without_its_center_is_judged():
    centers = point_layer(WEST_EAST, fields="zone:string", values=[["B"], ["A"]])
    rows = validate(plan_layer(), TOLERANCE=50, CENTERS=centers, CENTER_NAME_FIELD="zone").rows()
    assert [(r["rule"], r["territory"], r["unit_ids"]) for r in rows] == [
        ("center", "A", "u10"),
        ("center", "B", "u7"),
    ]
    centers = point_layer([*WEST_EAST, (500_500, 4_999_500)])
    # Two lie in A: the one that comes first on the map is its center, whatever the order of rows.
    row = one_break(CENTERS=centers)
    assert (row["rule"], row["territory"], row["unit_ids"]) == ("center", None, "u7")


def test_a_territory_without_any_center_is_judged():
    row = one_break(CENTERS=point_layer(WEST_EAST[:1]))
    assert (row["rule"], row["territory"], row["units"]) == ("center", "B", 12)
    assert row["explanation"] == "B has no center"


def test_a_territory_too_many_breaks_no_tolerance_of_the_others():
    layer = plan_layer(("AAAABB", "AAAABB", "AAABBB", "AAABBC"))
    rows = validate(layer, TERRITORIES=2, TOLERANCE=30).rows()
    assert [(row["rule"], row["territory"]) for row in rows] == [
        ("number of territories", None),
        ("tolerance", "C"),
    ]
    assert rows[1]["percent"] == pytest.approx(-100 * (0.7 - 1 / 12))


def test_capacities_of_centers_are_targets():
    centers = point_layer(WEST_EAST, fields="staff:double", values=[[2.0], [1.0]])
    rows = validate(plan_layer(), TOLERANCE=5, CENTERS=centers, CAPACITY_FIELD="staff").rows()
    assert [(r["rule"], r["territory"], round(r["amount"], 3)) for r in rows] == [
        ("tolerance", "A", -3.2),
        ("tolerance", "B", 3.6),
    ]


def test_units_that_their_center_cannot_serve_are_judged():
    costs = [(f"u{n}", None if n == 9 else 1.0, 1.0 if n != 9 else None) for n in range(24)]
    table = table_layer("unit:string p0:double p1:double", *costs)
    row = one_break(CENTERS=point_layer(WEST_EAST), COST_MATRIX=table)
    assert (row["rule"], row["territory"], row["unit_ids"]) == ("travel cost", "B", "u9")
