"""Ways along roads and by a table of costs."""

from __future__ import annotations

import math

import pytest
from qgis.core import QgsProcessingException

from territory_planner.core.model import travel_table as table
from territory_planner.layers.compat import real_field, text_field
from tests.algorithms.running import run
from tests.layers.grid_layer import grid_layer, point_layer
from tests.layers.table_layer import line_layer, table_layer

pytestmark = pytest.mark.usefixtures("algorithms")

WEST, EAST = (500_500, 4_999_500), (503_500, 4_999_500)


def allocate(**parameters):
    """Four squares in a row, a center in either end, shares left open."""
    asked = {"INPUT": grid_layer(1, 4), "WORKLOAD": ["work"], "TOLERANCE": 60, "ID_FIELD": "name"}
    centers = point_layer([WEST, EAST])
    return run(
        "allocateunits", CENTERS=centers, CENTER_NAME_FIELD="name", **{**asked, **parameters}
    )


def costs(*rows):
    return table_layer("unit:string p0:double p1:double", *rows)


CHEAP_EAST = [("u0", 0, 9), ("u1", 9, 1), ("u2", 9, 1), ("u3", 9, 0)]


def test_a_table_of_costs_decides_who_is_near():
    ran = allocate(COST_MATRIX=costs(*CHEAP_EAST))
    assert ran.column("territory") == ["p0", "p1", "p1", "p1"]
    assert ran.results["COST"] == pytest.approx(2)


@pytest.mark.parametrize(
    ("table", "sentence"),
    [
        (
            lambda: costs(("x", 1, 1)),
            "No unit's id is in the column “unit” of the table of travel costs",
        ),
        (
            lambda: table_layer("unit:string p0:double", ("u0", 1)),
            r"no column for this center \(1 of 2\): p1. Its columns: p0.",
        ),
        (lambda: costs(("u0", None, None), ("u1", None, None)), "are blank: nothing is served"),
        (lambda: costs(*CHEAP_EAST[:3], ("u3", -1, 0)), "numbers of zero or more, not “−1”"),
        (lambda: costs(*CHEAP_EAST[:3], ("u3", 1e308, 0)), r"1e\+308 is too large to reckon with"),
        (
            lambda: table_layer(
                "unit:string p0:string p1:string", ("u0", "1e101", ""), ("u1", "", "2")
            ),
            "1e101 is too large to reckon with as a travel cost: correct it, or leave it blank",
        ),
    ],
)
def test_a_table_of_costs_that_does_not_do_is_refused(table, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        allocate(COST_MATRIX=table())


@pytest.mark.parametrize("never", [None, math.inf])
@pytest.mark.parametrize("kind", ["double", "string"])
def test_what_a_center_can_not_serve_is_blank_or_infinite(kind, never):
    rows = [("u0", 0, never), ("u1", 1, never), ("u2", never, 1), ("u3", never, 0)]
    if kind == "string":
        rows = [[value if value is None else str(value) for value in row] for row in rows]
    ran = allocate(COST_MATRIX=table_layer(f"unit:string p0:{kind} p1:{kind}", *rows))
    assert ran.column("territory") == ["p0", "p0", "p1", "p1"]


@pytest.mark.filterwarnings("error::RuntimeWarning")
@pytest.mark.parametrize("largest", [9, 1e15, 1e100])
def test_costs_as_large_as_are_taken_can_be_reckoned_with(largest):
    rows = [("u0", 0, largest), ("u1", largest, 1), ("u2", largest, 1), ("u3", largest, 0)]
    ran = allocate(COST_MATRIX=costs(*rows))
    assert ran.column("territory") == ["p0", "p1", "p1", "p1"]
    assert math.isfinite(ran.results["COST"])


def test_a_blank_cost_bars_the_center():
    ran = allocate(COST_MATRIX=costs(("u0", 0, 9), ("u1", None, 9), ("u2", 1, 9), ("u3", 9, 0)))
    assert ran.column("territory")[1] == "p1"
    assert "can serve" not in ran.warnings


def test_units_that_no_center_can_serve_are_reported():
    ran = allocate(
        COST_MATRIX=costs(("u0", 0, 9), ("u1", None, 9), ("u2", None, None), ("u3", 9, 0))
    )
    said = "Units that no center can serve, as all their costs are blank: u2"
    assert said in ran.warnings
    assert "No plan was found in which these units are served" in ran.info
    assert "can't serve, left out of the travel (1, 25.0 % of all): u2 (p" in ran.warnings
    assert ran.results["COST"] == pytest.approx(9)


def test_a_unit_without_a_row_is_reported_and_served_all_the_same():
    ran = allocate(COST_MATRIX=costs(*CHEAP_EAST[:3]))
    assert "Units without a row of travel costs, which count as blank: u3" in ran.warnings
    assert None not in ran.column("territory")


def test_ways_go_along_roads():
    road = line_layer([WEST, (501_500, 4_999_500), (502_500, 4_999_500), EAST])
    ran = allocate(ROADS=road)
    assert ran.results["COST"] == pytest.approx(2, rel=0.01)
    assert ran.results["TERRITORY_COUNT"] == 2


def test_roads_must_be_lines():
    with pytest.raises(QgsProcessingException, match="“points” can't serve as roads"):
        allocate(ROADS=point_layer([WEST]))


def test_plain_distance_instead_of_its_square():
    assert allocate(OBJECTIVE="distance").results["COST"] == pytest.approx(2, rel=0.01)


def test_a_design_takes_travel_too_and_asks_for_centers():
    asked = {"INPUT": grid_layer(1, 4), "WORKLOAD": ["work"], "ID_FIELD": "name", "EFFORT": "fast"}
    centers = {"CENTERS": point_layer([WEST, EAST]), "CENTER_NAME_FIELD": "name"}
    table = {"COST_MATRIX": costs(*CHEAP_EAST)}
    ran = run("designterritories", TOLERANCE=60, **asked, **centers, **table)
    assert ran.column("territory") == ["p0", "p1", "p1", "p1"]
    with pytest.raises(QgsProcessingException, match="needs centers"):
        run("designterritories", TERRITORIES=2, **asked, **table)


def design(**parameters):
    asked = {"INPUT": grid_layer(), "WORKLOAD": ["work"], "EFFORT": "fast", "TERRITORIES": 2}
    return run("designterritories", **{**asked, **parameters})


def test_centers_are_found_for_plain_distance():
    ran = design(OBJECTIVE="distance", CENTER_LAYER="memory:")
    assert ran.results["MAX_DEVIATION"] == pytest.approx(0)
    assert ran.results["COST"] == pytest.approx(sum(ran.column("center_km")), rel=1e-6)
    assert len(ran.rows("CENTER_LAYER")) == 2
    assert "Centers, round 1" in ran.info


def test_centers_are_found_along_roads():
    road = line_layer(*[[(x * 1000 + 500_500, 4_999_500) for x in range(6)]])
    ran = design(ROADS=road, OBJECTIVE="time")
    assert ran.results["TERRITORY_COUNT"] == 2
    assert ran.results["DETACHED"] == 0


def test_time_needs_roads():
    with pytest.raises(QgsProcessingException, match="Time needs roads"):
        design(OBJECTIVE="time")


def test_a_maximum_distance_that_is_kept_goes_unmentioned():
    ran = design(MAX_DISTANCE=2.6)
    assert max(ran.column("center_km")) <= 2.6
    assert "Farther than" not in ran.warnings


def test_a_maximum_distance_that_can_not_be_kept_names_units_and_what_would_do():
    ran = design(MAX_DISTANCE=1)
    assert "Farther than 1 km from their center" in ran.warnings
    assert "More territories or more tolerance" in ran.warnings


def test_units_out_of_reach_of_every_center_are_refused_before_the_long_work():
    with pytest.raises(QgsProcessingException, match=r"farther than 2 km .*u5.* Allow \d\.\d km"):
        design(MAX_DISTANCE=2, CENTERS=point_layer([WEST, (501_500, 4_999_500)]))


def test_centers_serve_only_what_is_in_their_reach():
    centers = point_layer([(500_500, 4_998_500), (505_500, 4_998_500)])
    ran = design(MAX_DISTANCE=3.5, CENTERS=centers)
    assert max(ran.column("center_km")) <= 3.5


def test_no_cost_is_told_from_a_table_that_memory_has_cut(monkeypatch):
    monkeypatch.setattr(table, "MEMORY", 0)
    monkeypatch.setattr(table, "LEAST_KEPT", 1)
    both_west = point_layer([(500_500, 4_998_500), (501_500, 4_998_500)])
    asked = {"INPUT": grid_layer(), "WORKLOAD": ["work"], "OBJECTIVE": "distance"}
    ran = run("allocateunits", CENTERS=both_west, TOLERANCE=0, **asked)
    travelled = sum(
        feature["work"] * feature["center_km"] for feature in ran.layer("OUTPUT").getFeatures()
    )
    assert ran.results["COST"] == pytest.approx(travelled)


def test_no_cost_is_told_from_a_matrix_that_memory_has_cut(monkeypatch):
    def cost():
        dear = costs(("u0", 0, 9), ("u1", 7, 1), ("u2", 8, 1), ("u3", 9, 0))
        return allocate(TOLERANCE=0, COST_MATRIX=dear).results["COST"]

    whole = cost()
    monkeypatch.setattr(table, "MEMORY", 0)
    monkeypatch.setattr(table, "LEAST_KEPT", 1)
    assert cost() == pytest.approx(whole)


def test_one_way_roads_serve_in_the_direction_of_travel():
    middle = [WEST, (501_500, 4_999_500), (502_500, 4_999_500), EAST]
    back = [EAST, (503_500, 4_989_500), (500_500, 4_989_500), WEST]
    roads = line_layer(middle, back)
    roads.dataProvider().addAttributes([text_field("oneway")])
    roads.updateFields()
    for line in roads.getFeatures():
        roads.dataProvider().changeAttributeValues({line.id(): {0: "yes"}})
    out = allocate(ROADS=roads, DIRECTION_FIELD="oneway")
    assert out.column("territory") == ["p0", "p0", "p0", "p1"]
    home = allocate(ROADS=roads, DIRECTION_FIELD="oneway", TRAVEL_DIRECTION="to")
    assert home.column("territory") == ["p0", "p1", "p1", "p1"]


# -- what the way to its center takes, unit by unit ---------------------------------------------


def test_units_have_what_their_center_takes_by_the_table():
    ran = allocate(COST_MATRIX=costs(*CHEAP_EAST))
    assert ran.column("center_time") == [0, 1, 1, 0]
    assert ran.column("center_km") == pytest.approx([0, 2, 1, 0], abs=5e-3)


def test_what_no_center_can_serve_has_no_time():
    ran = allocate(
        COST_MATRIX=costs(("u0", 0, 9), ("u1", None, 9), ("u2", None, None), ("u3", 9, 0))
    )
    assert ran.column("center_time")[2] is None


def roads(speed=None):
    layer = line_layer([WEST, (501_500, 4_999_500), (502_500, 4_999_500), EAST])
    if speed:
        layer.dataProvider().addAttributes([real_field("kmh")])
        layer.updateFields()
        feature = next(layer.getFeatures())
        layer.dataProvider().changeAttributeValues({feature.id(): {0: speed}})
    return layer


def test_units_have_minutes_along_roads_with_speeds_and_km_without():
    by_km = allocate(ROADS=roads())
    assert by_km.column("center_road_km") == pytest.approx([0, 1, 1, 0], rel=0.01, abs=0.01)
    assert "center_time" not in by_km.rows()[0]
    by_time = allocate(ROADS=roads(30.0), SPEED_FIELD="kmh", OBJECTIVE="time")
    assert by_time.column("center_time") == pytest.approx([0, 2, 2, 0], rel=0.01, abs=0.01)


def test_a_design_that_finds_its_centers_has_minutes_too():
    asked = {"WORKLOAD": ["work"], "TERRITORIES": 2, "EFFORT": "fast", "OBJECTIVE": "time"}
    ran = run(
        "designterritories",
        INPUT=grid_layer(1, 4),
        ROADS=roads(30.0),
        SPEED_FIELD="kmh",
        **asked,
    )
    minutes = ran.column("center_time")
    assert sorted(minutes) == pytest.approx([0, 0, 2, 2], rel=0.01, abs=0.01)


def test_what_a_former_run_left_is_brought_up_to_date():
    first = allocate(COST_MATRIX=costs(*CHEAP_EAST))
    again = allocate(INPUT=first.layer(), COST_MATRIX=costs(*CHEAP_EAST))
    assert again.column("center_time") == [0, 1, 1, 0]
    assert "center_time_2" not in again.rows()[0]
    assert allocate().rows()[0].keys() == {"name", "work", "territory", "center_km"}
