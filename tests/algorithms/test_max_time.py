"""No unit is farther from its center than so many minutes: in whatever makes or judges plans."""

from __future__ import annotations

import re

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProcessingException, QgsVectorLayer

from territory_planner.layers.reading.costs import CostTable
from tests.algorithms.running import run
from tests.layers.grid_layer import grid_layer, point_layer
from tests.layers.table_layer import table_layer

pytestmark = pytest.mark.usefixtures("algorithms")

COLUMNS = 8
Y = 4_999_500


def place(column: int) -> tuple[float, float]:
    return 500_500.0 + 1000 * column, Y


def units(plan: str = "WWWWWEEE"):
    return grid_layer(
        1, COLUMNS, fields="work:double zone:string", values=[[1.0, zone] for zone in plan]
    )


def sites(kind: str = "required", **columns: int):
    places = [place(column) for column in columns.values()]
    values = [[name, kind] for name in columns]
    return point_layer(places, fields="who:string kind:string", values=values)


def asked(layer=None, **parameters):
    return {
        "INPUT": layer or units(),
        "WORKLOAD": ["work"],
        "ID_FIELD": "name",
        "CENTERS": sites(W=1, E=6),
        "CENTER_NAME_FIELD": "who",
        **parameters,
    }


def road(kmh: float = 30.0, slow: float = 6.0):
    """A road through all units, slow between the fifth and the sixth: a km takes 2 min or 10."""
    layer = QgsVectorLayer("LineString?crs=EPSG:32632&field=speed:double", "road", "memory")
    for at in range(COLUMNS - 1):
        feature = QgsFeature(layer.fields())
        ends = [QgsPointXY(*place(at)), QgsPointXY(*place(at + 1))]
        feature.setGeometry(QgsGeometry.fromPolylineXY(ends))
        feature.setAttributes([slow if at == 4 else kmh])
        layer.dataProvider().addFeature(feature)
    return layer


def minutes(by_west, by_east):
    return table_layer(
        "unit:string W:double E:double",
        *((f"u{at}", west, east) for at, (west, east) in enumerate(zip(by_west, by_east))),
    )


FROM_WEST = [2, 0, 2, 4, 6, 16, 18, 20]
FROM_EAST = [20, 18, 16, 14, 12, 2, 0, 2]
"""What the same road takes."""

BY_ROAD = {"SPEED_FIELD": "speed"}


def ways(kind: str) -> dict:
    """The same ways, along the road or by a table."""
    if kind == "roads":
        return {"ROADS": road(), **BY_ROAD}
    return {"COST_MATRIX": minutes(FROM_WEST, FROM_EAST)}


def plan_of(ran, field="zone"):
    return "".join(row[field] for row in sorted(ran.rows(), key=lambda row: row["name"]))


@pytest.fixture(params=["roads", "matrix"])
def kind(request):
    return request.param


def test_a_plan_is_judged_by_the_time_from_its_centers(kind):
    plan = {"TERRITORY_FIELD": "zone", "TOLERANCE": 1000}
    ran = run("validateplan", **asked(units("WWWWEEEE"), **plan, **ways(kind), MAX_TIME=10))
    (row,) = ran.rows()
    assert (row["rule"], row["territory"], row["unit_ids"]) == ("maximum time", "E", "u4")
    assert (row["criterion"], row["amount"]) == ("min", pytest.approx(2, abs=0.01))
    assert "u4 too long from the center of E, by up to 2.0 min" in row["explanation"]
    assert (ran.results["TOO_FAR"], ran.results["STATUS"]) == (1, "broken")
    within = run("validateplan", **asked(units(), **plan, **ways(kind), MAX_TIME=10))
    assert within.rows() == []


def test_without_centers_a_plan_is_judged_from_the_middle_of_its_territories():
    given = {"TERRITORY_FIELD": "zone", "TOLERANCE": 1000, "ROADS": road(), **BY_ROAD}
    plan = {**asked(units("WWWWWWEE"), **given), "CENTERS": None, "CENTER_NAME_FIELD": ""}
    (row,) = run("validateplan", **plan, MAX_TIME=13).rows()
    assert (row["territory"], row["unit_ids"]) == ("W", "u5")


@pytest.mark.parametrize("algorithm", ["balanceterritories", "realignterritories"])
def test_what_evens_out_moves_no_unit_that_would_be_too_long_away(kind, algorithm):
    plan = asked(TERRITORY_FIELD="zone", TOLERANCE=1, **ways(kind))
    assert plan_of(run(algorithm, **plan)) == "WWWWEEEE"
    held = run(algorithm, **plan, MAX_TIME=10)
    assert plan_of(held) == "WWWWWEEE"
    assert held.results["TOO_FAR"] == 0


def test_territories_are_grown_and_designed_within_the_time(kind):
    given = asked(TOLERANCE=1, **ways(kind))
    free = run("designterritories", EFFORT="fast", **given)
    assert plan_of(free, "territory") == "WWWWEEEE"
    for algorithm in ("designterritories", "allocateunits"):
        more = {"EFFORT": "fast"} if algorithm == "designterritories" else {}
        ran = run(algorithm, **given, **more, MAX_TIME=10)
        assert plan_of(ran, "territory") == "WWWWWEEE"
        assert max(ran.column("center_time")) == pytest.approx(6, abs=0.01)


def test_units_out_of_reach_are_named_with_the_time_that_would_do(kind):
    given = asked(TOLERANCE=100, **ways(kind))
    with pytest.raises(QgsProcessingException, match="farther than 5 min") as refused:
        run("designterritories", **given, MAX_TIME=5)
    said = re.search(r"from every center: u4. Allow (\d\.\d) min", str(refused.value))
    assert 6 <= float(said[1]) <= 6.1
    run("designterritories", **given, MAX_TIME=float(said[1]))
    ran = run("allocateunits", **given, MAX_TIME=5)
    assert [row["name"] for row in ran.rows() if row["territory"] is None] == ["u4"]
    assert "Units out of reach of every center (1 of 8): u4." in ran.warnings
    assert ran.results["STATUS"] == "unavoidable"


def test_a_plan_beyond_the_time_says_what_it_keeps(kind):
    plan = asked(units("WWWWWWEE"), TERRITORY_FIELD="zone", TOLERANCE=60, **ways(kind))
    ran = run("balanceterritories", **plan, MAX_TIME=8)
    assert "Farther than 8 min from their center (1 of 8 units" in ran.warnings
    assert "u5 (16.0 min)" in ran.warnings
    assert "No plan that keeps the maximum time was found; this one keeps 16." in ran.warnings


def test_time_and_distance_are_limits_side_by_side():
    costs = minutes([1, 0, 1, 1, 30, 1, 1, 1], [1] * 6 + [0, 1])
    plan = asked(units("WWWWWWEE"), TERRITORY_FIELD="zone", TOLERANCE=1000, COST_MATRIX=costs)
    ran = run("validateplan", **plan, MAX_DISTANCE=3.5, MAX_TIME=10)
    told = {(row["rule"], row["unit_ids"]) for row in ran.rows()}
    assert told == {("maximum distance", "u5"), ("maximum time", "u4")}
    assert ran.results["TOO_FAR"] == 2


def test_centers_are_found_that_keep_the_time():
    given = {"INPUT": units(), "WORKLOAD": ["work"], "TERRITORIES": 2, "TOLERANCE": 60}
    given["EFFORT"] = "fast"
    ran = run("designterritories", **given, ROADS=road(), **BY_ROAD, MAX_TIME=4.5)
    assert max(ran.column("center_time")) <= 4.5
    assert ran.results["TOO_FAR"] == 0
    few = run("designterritories", **given, ROADS=road(), **BY_ROAD, MAX_TIME=1.5)
    assert "Farther than 1.5 min from their center" in few.warnings


def test_candidates_are_chosen_so_that_all_units_are_in_time():
    """The least travel is from b and c; they are too long from the east."""
    chosen = sites("candidate", a=0, b=3, c=4, d=6)
    given = asked(TOLERANCE=1000, TERRITORIES=2, CENTERS=chosen, SITE_FIELD="kind", **ways("roads"))
    ran = run("designterritories", **given, MAX_TIME=8)
    assert ran.results["TOO_FAR"] == 0
    assert max(ran.column("center_time")) <= 8.01
    east = {**given, "CENTERS": sites("candidate", d=6, e=7)}
    alone = run("designterritories", **east, MAX_TIME=8)
    assert "Units farther than 8 min from every center that may be chosen (5)" in alone.warnings


def test_the_fewest_centers_that_keep_the_time_are_found():
    chosen = sites("candidate", a=0, b=2, c=3, d=6)
    given = asked(TOLERANCE=1000, CENTERS=chosen, SITE_FIELD="kind", COUNT_MODE="fewest")
    ran = run("designterritories", **given, **ways("roads"), MAX_TIME=4.1)
    assert ran.results["TERRITORY_COUNT"] == 2
    assert "At least 2 centers are needed to reach all units within 4.1 min: 2 do." in ran.info


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({}, r"A maximum time \(MAX_TIME\) needs roads \(ROADS\) with speeds"),
        ({"ROADS": road}, "needs the speeds of the roads"),
        (
            {"ROADS": road, **BY_ROAD, "OBJECTIVE": "distance"},
            "needs ways in minutes, and OBJECTIVE is “distance”",
        ),
    ],
)
@pytest.mark.parametrize("algorithm", ["designterritories", "balanceterritories", "allocateunits"])
def test_a_time_without_anything_that_tells_it_is_refused(algorithm, given, sentence):
    known = {name: value() if callable(value) else value for name, value in given.items()}
    field = {"TERRITORY_FIELD": "zone"} if algorithm == "balanceterritories" else {}
    with pytest.raises(QgsProcessingException, match=sentence):
        run(algorithm, **asked(**known, **field), MAX_TIME=30)


@pytest.mark.parametrize("algorithm", ["validateplan", "realignterritories"])
def test_where_ways_are_for_the_time_alone_roads_without_it_say_nothing(algorithm):
    plan = asked(TERRITORY_FIELD="zone", TOLERANCE=1000, ROADS=road(), **BY_ROAD)
    ran = run(algorithm, **plan)
    assert "ROADS is left aside: it says nothing without MAX_TIME" in ran.warnings
    with pytest.raises(QgsProcessingException, match="needs roads"):
        run(algorithm, **asked(TERRITORY_FIELD="zone", TOLERANCE=1000), MAX_TIME=30)


@pytest.mark.parametrize(
    "algorithm", ["designterritories", "balanceterritories", "validateplan", "territorystatistics"]
)
def test_a_table_of_times_is_read_once_in_a_run(algorithm, monkeypatch):
    times = []
    real = CostTable._in_blocks
    monkeypatch.setattr(CostTable, "_in_blocks", lambda *given: times.append(0) or real(*given))
    given = asked(CENTERS=sites("candidate", W=1, E=6, X=3), SITE_FIELD="kind")
    table = table_layer(
        "unit:string W:double E:double X:double",
        *((f"u{at}", west, east, 9) for at, (west, east) in enumerate(zip(FROM_WEST, FROM_EAST))),
    )
    if algorithm == "designterritories":
        more = {"TERRITORIES": 2, "TOLERANCE": 40}
    else:
        given = asked()
        more = {"TERRITORY_FIELD": "zone"}
    if algorithm != "territorystatistics":
        more["MAX_TIME"] = 10
    run(algorithm, **{**given, **more}, COST_MATRIX=table)
    assert len(times) == 1
