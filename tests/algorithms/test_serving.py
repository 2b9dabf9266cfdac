"""`balanceterritories` around centers, by given ways."""

import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsVectorLayer,
)

from tests.algorithms.running import run
from tests.layers.grid_layer import grid_layer
from tests.layers.table_layer import table_layer

pytestmark = pytest.mark.usefixtures("algorithms")


def strip():
    """Two rows of twelve units: eight columns in the west, four in the east."""
    values = [[1.0, "west" if number % 12 < 8 else "east"] for number in range(24)]
    return grid_layer(2, 12, fields="work:double zone:string", values=values)


def centers(*columns):
    """Points in the northern row, called as the territories."""
    layer = QgsVectorLayer("Point?crs=EPSG:32632&field=name:string", "centers", "memory")
    for name, column in columns:
        feature = QgsFeature(layer.fields())
        feature["name"] = name
        point = QgsPointXY(500_500.0 + 1000 * column, 4_999_500.0)
        feature.setGeometry(QgsGeometry.fromPointXY(point))
        layer.dataProvider().addFeature(feature)
    return layer


def balance(**parameters):
    asked = {"TERRITORY_FIELD": "zone", "TOLERANCE": 1, **parameters}
    return run("balanceterritories", INPUT=strip(), WORKLOAD=["work"], **asked)


def test_centers_by_name_and_a_maximum_distance():
    sites = centers(("east", 9), ("west", 4))
    free = balance(CENTERS=sites, CENTER_NAME_FIELD="name")
    assert free.results["MAX_DEVIATION"] == pytest.approx(0)
    assert free.results["BOUND_GAP"] >= 0
    held = balance(CENTERS=sites, CENTER_NAME_FIELD="name", MAX_DISTANCE=2.5)
    assert held.results["MOVED_UNITS"] == 2
    assert "Farther than 2.5 km from their center" in held.warnings


def test_a_center_serves_the_territory_that_it_lies_in():
    assert balance(CENTERS=centers(("a", 9), ("b", 2))).results["MAX_DEVIATION"] == 0


def test_a_unit_that_holds_a_center_stays_with_it():
    # The west is to lose its five eastern columns; its center lies in one of these.
    targets = table_layer("zone:string target:double", ("west", 6), ("east", 18))
    ran = balance(
        CENTERS=centers(("west", 6), ("east", 9)), CENTER_NAME_FIELD="name", TARGETS=targets
    )
    rows = {row["name"]: row["zone"] for row in ran.rows()}
    assert rows["u6"] == "west"
    assert ran.results["MOVED_UNITS"] > 0


def test_territories_without_a_center_are_named():
    with pytest.raises(QgsProcessingException, match=r"Territories without a center .* east"):
        balance(CENTERS=centers(("a", 2)))


def test_without_centers_ways_are_from_where_territories_are_served_today():
    ran = balance(OBJECTIVE="distance", MAX_DISTANCE=4)
    assert ran.results["MOVED_UNITS"] > 0
    assert ran.results["COST"] < 24 * 4


def test_a_table_of_costs_needs_centers():
    table = QgsVectorLayer("NoGeometry?field=id:string&field=west:double", "costs", "memory")
    with pytest.raises(QgsProcessingException, match="needs centers"):
        balance(COST_MATRIX=table)


def technicians(*rows, name="tech"):
    """Points in the northern row with a name and a capacity each."""
    layer = QgsVectorLayer(
        f"Point?crs=EPSG:32632&field={name}:string&field=days:double", "technicians", "memory"
    )
    for called, column, days in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([called, days])
        point = QgsPointXY(500_500.0 + 1000 * column, 4_999_500.0)
        feature.setGeometry(QgsGeometry.fromPointXY(point))
        layer.dataProvider().addFeature(feature)
    return layer


HALF_TIME = (("west", 3, 5.0), ("east", 10, 2.5))


def shares(ran, field="zone"):
    return {zone: ran.column(field).count(zone) for zone in ("west", "east")}


def test_balance_and_repair_know_the_capacity_of_centers():
    given = {"CENTERS": technicians(*HALF_TIME), "CENTER_NAME_FIELD": "tech"}
    even = balance(**given)
    assert shares(even) == {"west": 12, "east": 12}
    ran = balance(**given, CAPACITY_FIELD="days")
    assert shares(ran) == {"west": 16, "east": 8}
    assert ran.results["MOVED_UNITS"] == 0
    # Two columns in the middle have no territory: who is farther behind by capacity gets more.
    values = [[1.0, "west" if n % 12 < 5 else "east" if n % 12 > 8 else None] for n in range(24)]
    layer = grid_layer(2, 12, fields="work:double zone:string", values=values)
    asked = {"INPUT": layer, "WORKLOAD": ["work"], "TERRITORY_FIELD": "zone", "TOLERANCE": 5}
    assert shares(run("repaircontiguity", **asked, **given)) == {"west": 12, "east": 12}
    by_capacity = run("repaircontiguity", **asked, **given, CAPACITY_FIELD="days")
    assert shares(by_capacity) == {"west": 16, "east": 8}


def test_capacities_must_be_had_for_every_territory():
    with pytest.raises(QgsProcessingException, match=r"this territory has none: east"):
        balance(CENTERS=technicians(HALF_TIME[0]), CENTER_NAME_FIELD="tech", CAPACITY_FIELD="days")


def test_a_layer_of_technicians_serves_as_the_table_of_targets():
    layer = technicians(*HALF_TIME)
    ran = balance(TARGETS=layer, CENTER_NAME_FIELD="tech", CAPACITY_FIELD="days")
    assert shares(ran) == {"west": 16, "east": 8}


def test_a_table_of_targets_goes_before_capacities_in_design_balance_and_validate():
    targets = table_layer("name:string target:double", ("west", 6), ("east", 18))
    given = {
        "CENTERS": technicians(*HALF_TIME),
        "CENTER_NAME_FIELD": "tech",
        "CAPACITY_FIELD": "days",
        "TARGETS": targets,
    }
    assert shares(balance(**given)) == {"west": 6, "east": 18}
    asked = {"INPUT": strip(), "WORKLOAD": ["work"], "TOLERANCE": 1}
    assert shares(run("designterritories", **asked, **given), "territory") == {
        "west": 6,
        "east": 18,
    }


def test_centers_keep_their_names_in_a_design_that_starts_from_a_plan():
    # Max sits in the west, which is called so by nobody; east swaps its place with nobody.
    centers = technicians(("Max", 3, 1.0), ("east", 10, 1.0), ("New", 6, 1.0))
    ran = run(
        "designterritories",
        INPUT=strip(),
        WORKLOAD=["work"],
        START="zone",
        CENTERS=centers,
        CENTER_NAME_FIELD="tech",
        TOLERANCE=5,
    )
    assert {name: ran.column("territory").count(name) for name in ("Max", "east", "New")} == {
        "Max": 8,
        "east": 8,
        "New": 8,
    }
    assert ran.column("territory")[11] == "east"
    assert ran.column("territory")[0] == "Max"


def test_a_territory_stays_with_the_center_that_is_called_as_it_is():
    # Both have moved into the other's territory, and keep their own.
    centers = technicians(("west", 10, 1.0), ("east", 2, 1.0))
    ran = run(
        "designterritories",
        INPUT=strip(),
        WORKLOAD=["work"],
        START="zone",
        CENTERS=centers,
        CENTER_NAME_FIELD="tech",
        TOLERANCE=5,
    )
    assert ran.column("territory")[10] == "west"
    assert ran.column("territory")[2] == "east"


def homes(**parameters):
    """Two centers side by side in the west, which belong to territories of the whole strip."""
    sites = centers(("west", 0), ("east", 1))
    asked = {"INPUT": strip(), "WORKLOAD": ["work"], "TOLERANCE": 1, "CENTERS": sites}
    return {**asked, "CENTER_NAME_FIELD": "name", **parameters}


@pytest.mark.parametrize("algorithm", ["designterritories", "allocateunits"])
def test_homes_may_lie_outside_of_their_territory_where_that_is_asked_for(algorithm):
    inside = run(algorithm, **homes())
    assert inside.column("territory")[:2] == ["west", "east"]
    assert "whose center lies in a unit that is not theirs" not in inside.warnings
    outside = run(algorithm, **homes(CENTER_INSIDE=False))
    assert outside.results["COST"] <= inside.results["COST"]
    assert outside.results["DETACHED"] == 0
    assert "whose center lies in a unit that is not theirs" not in outside.warnings


def test_balance_moves_the_unit_of_a_home_only_where_homes_may_lie_outside():
    targets = table_layer("zone:string target:double", ("west", 6), ("east", 18))
    sites = centers(("west", 6), ("east", 9))
    asked = {"CENTERS": sites, "CENTER_NAME_FIELD": "name", "TARGETS": targets}
    held = balance(**asked)
    assert held.column("zone")[6] == "west"
    crossed = balance(**{**asked, "CENTERS": centers(("west", 10), ("east", 9))})
    assert "not theirs: west (u10)" in crossed.warnings
    free = balance(**asked, CENTER_INSIDE=False)
    assert free.column("zone")[6] == "east"
    assert free.results["MAX_DEVIATION"] <= held.results["MAX_DEVIATION"]


def test_a_plan_whose_homes_lie_elsewhere_is_broken_only_where_they_may_not():
    sites = centers(("east", 0), ("west", 10))
    asked = {"INPUT": strip(), "TERRITORY_FIELD": "zone", "CENTERS": sites}
    told = run("validateplan", **asked, CENTER_NAME_FIELD="name", TOLERANCE=100)
    free = run(
        "validateplan", **asked, CENTER_NAME_FIELD="name", TOLERANCE=100, CENTER_INSIDE=False
    )
    rules = [row["rule"] for row in told.rows()]
    assert rules.count("center") == 2
    assert "center" not in [row["rule"] for row in free.rows()]
