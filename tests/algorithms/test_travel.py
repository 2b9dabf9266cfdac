"""Ways along roads and by a table of costs."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException

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
            "no column for these centers: p1",
        ),
        (lambda: costs(*CHEAP_EAST[:3], ("u3", -1, 0)), "numbers of zero or more, not “-1.0”"),
    ],
)
def test_a_table_of_costs_that_does_not_do_is_refused(table, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        allocate(COST_MATRIX=table())


def test_a_blank_cost_bars_the_center():
    ran = allocate(COST_MATRIX=costs(("u0", 0, 9), ("u1", None, 9), ("u2", 1, 9), ("u3", 9, 0)))
    assert ran.column("territory")[1] == "p1"
    assert "Units that some center can't serve, as their cost is blank (1): u1" in ran.warnings


def test_a_unit_without_a_row_is_reported_and_served_all_the_same():
    ran = allocate(COST_MATRIX=costs(*CHEAP_EAST[:3]))
    assert "Units without a row of travel costs, as far from all (1): u3" in ran.warnings
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
