"""`buildcontiguity`: lines between units that touch."""

import pytest

from tests.algorithms.running import run
from tests.layers.grid_layer import grid_layer

pytestmark = pytest.mark.usefixtures("algorithms")


def neighbours(layer, **parameters):
    return run("buildcontiguity", INPUT=layer, **parameters)


def test_rook_lines_carry_ids_and_the_border_in_metres():
    ran = neighbours(grid_layer(2, 2))
    assert ran.results["EDGE_COUNT"] == 4
    assert ran.column("shared_m") == pytest.approx([1000] * 4, rel=1e-3)
    assert {ran.rows()[0]["from_name"], ran.rows()[0]["to_name"]} == {"u0", "u1"}


def test_queen_adds_the_corners():
    ran = neighbours(grid_layer(2, 2), CONTIGUITY="queen")
    assert ran.results["EDGE_COUNT"] == 6


def test_border_lengths_of_a_layer_in_degrees_are_metres_on_the_ground():
    layer = grid_layer(1, 2, crs="EPSG:4326", size=0.1, origin=(10.0, 60.0))
    (length,) = neighbours(layer).column("shared_m")
    assert length == pytest.approx(11_140, rel=2e-3)


def test_isolated_units_are_listed():
    ran = neighbours(grid_layer(1, 5, left_out=[3]), ISOLATED="memory:")
    assert ran.column("name", "ISOLATED") == ["u4"]
    assert ran.results["ISOLATED_COUNT"] == 1
    assert ran.results["COMPONENT_COUNT"] == 2
    assert "Units that touch none (1 of 4): u4" in ran.warnings


def test_a_gap_is_bridged_by_the_tolerance_in_metres():
    layer = grid_layer(1, 2)
    shifted = grid_layer(1, 1, origin=(502_005.0, 5_000_000.0))
    layer.dataProvider().addFeatures(list(shifted.getFeatures()))
    assert neighbours(layer, TOLERANCE_DISTANCE=1).results["EDGE_COUNT"] == 1
    assert neighbours(layer, TOLERANCE_DISTANCE=6).results["EDGE_COUNT"] == 2
