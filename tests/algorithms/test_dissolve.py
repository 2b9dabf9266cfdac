"""`dissolveterritories`: outlines and figures of a plan's territories."""

import math

import pytest
from qgis.core import QgsProcessingUtils

from tests.algorithms.running import run
from tests.layers.grid_layer import grid_layer

pytestmark = pytest.mark.usefixtures("algorithms")


def plan_layer(letters="AABB", workload=2.0, **place):
    values = [[workload, None if letter == "." else letter] for letter in letters]
    return grid_layer(1, len(letters), fields="work:double zone:string", values=values, **place)


def dissolve(layer, **parameters):
    asked = {"WORKLOAD": ["work"], "TERRITORY_FIELD": "zone", **parameters}
    return run("dissolveterritories", INPUT=layer, **asked)


def test_the_figures_of_a_territory():
    rows = {row["name"]: row for row in dissolve(plan_layer("AABBBB")).rows()}
    west = rows["A"]
    assert (west["id"], west["units"], west["work"], west["parts"]) == (1, 2, 4, 1)
    assert west["target"] == pytest.approx(6)
    assert west["deviation"] == pytest.approx(-100 / 3)
    assert west["area_km2"] == pytest.approx(2, rel=2e-3)
    assert west["perimeter_km"] == pytest.approx(6, rel=2e-3)
    assert west["polsby_popper"] == pytest.approx(4 * math.pi * 2 / 36, rel=1e-3)
    assert west["reock"] == pytest.approx(2 / (math.pi * 1.25), rel=1e-3)
    assert west["hull_ratio"] == pytest.approx(1, rel=1e-3)


def test_a_layer_in_degrees_is_measured_on_the_ground():
    (row,) = dissolve(plan_layer("AA", crs="EPSG:4326", size=0.1, origin=(10.0, 60.0))).rows()
    assert row["area_km2"] == pytest.approx(124.6, rel=5e-3)
    assert row["perimeter_km"] == pytest.approx(44.6, rel=5e-3)
    assert row["reock"] == pytest.approx(1 / (math.pi * (1 + 1) / 4), rel=5e-3)


def test_units_without_territory_are_left_out():
    ran = dissolve(plan_layer("AA.B"))
    layer = QgsProcessingUtils.mapLayerFromString(ran.results["OUTPUT"], ran.context)
    assert sum(f.geometry().area() for f in layer.getFeatures()) == pytest.approx(3e6)
    assert "Units without a territory in “zone” (1 of 4): u2" in ran.warnings


def test_a_detached_territory_has_two_parts():
    parts = dict(zip("AB", dissolve(plan_layer("ABBA")).column("parts")))
    assert parts == {"A": 2, "B": 1}


def test_two_workloads_have_targets_and_deviations_of_their_own():
    values = [[1.0, 1.0, "A"], [1.0, 2.0, "A"], [1.0, 3.0, "B"], [1.0, 2.0, "B"]]
    layer = grid_layer(1, 4, fields="calls:double units:double zone:string", values=values)
    row = dissolve(layer, WORKLOAD=["calls", "units"]).rows()[0]
    assert (row["units"], row["calls"], row["units_sum"]) == (2, 2, 3)
    assert row["target_units"] == pytest.approx(4)
    assert row["deviation_calls"] == pytest.approx(0)
    assert row["deviation"] == row["deviation_units"] == pytest.approx(-25)


def test_a_tolerance_that_nobody_gave_is_not_spoken_of():
    values = [[1.0, 1.0, "A"], [1.0, 2.0, "A"], [1.0, 3.0, "B"], [1.0, 20.0, "B"]]
    layer = grid_layer(1, 4, fields="calls:double units:double zone:string", values=values)
    ran = dissolve(layer, WORKLOAD=["calls", "units"])
    assert "largest deviation 0.00 % of “calls”, 76.92 % of “units”;" in ran.info
    assert "tolerance" not in ran.info + ran.warnings
