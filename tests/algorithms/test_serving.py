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
