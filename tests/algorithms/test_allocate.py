"""`allocateunits`: territories grown from given centers."""

from collections import Counter

import pytest
from qgis.core import QgsProcessingException

from tests.algorithms.running import run
from tests.layers.grid_layer import grid_layer, point_layer

pytestmark = pytest.mark.usefixtures("algorithms")

WEST, EAST = (500_500, 4_998_500), (505_500, 4_998_500)


def allocate(centers, **parameters):
    return run(
        "allocateunits", INPUT=grid_layer(), WORKLOAD=["work"], CENTERS=centers, **parameters
    )


def test_each_center_gets_its_share():
    ran = allocate(point_layer([WEST, EAST]))
    assert Counter(ran.column("territory")) == {1: 12, 2: 12}


def test_capacities_share_the_workload_in_proportion():
    centers = point_layer([WEST, EAST], fields="staff:double", values=[[1.0], [3.0]])
    ran = allocate(centers, CAPACITY_FIELD="staff", CENTER_NAME_FIELD="name")
    assert Counter(ran.column("territory")) == {"p0": 6, "p1": 18}


def test_units_out_of_reach_stay_without_territory_and_are_reported():
    ran = allocate(point_layer([WEST, EAST]), MAX_DISTANCE=1.2)
    assert ran.results["UNASSIGNED"] == ran.column("territory").count(None) > 0
    assert "Units out of reach of every center" in ran.warnings


def test_a_center_without_capacity_is_named():
    centers = point_layer([WEST, EAST], fields="staff:double", values=[[1.0], [None]])
    with pytest.raises(QgsProcessingException, match=r"above zero .* is not for p1"):
        allocate(centers, CAPACITY_FIELD="staff")


def test_territories_outside_the_tolerance_are_named():
    centers = point_layer([WEST, EAST], fields="staff:double", values=[[1.0], [1.1]])
    ran = allocate(centers, CAPACITY_FIELD="staff", CENTER_NAME_FIELD="name", TOLERANCE=0.1)
    assert "Outside of the tolerance (2 of 2): p" in ran.warnings
