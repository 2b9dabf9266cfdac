"""`seedterritories`: where territories should start."""

import pytest
from qgis.core import QgsProcessingException

from tests.algorithms.running import run
from tests.layers.grid_layer import grid_layer, point_layer

pytestmark = pytest.mark.usefixtures("algorithms")


def seeds(layer, **parameters):
    return run("seedterritories", INPUT=layer, WORKLOAD=["work"], **parameters)


@pytest.mark.parametrize("method", ["spread", "balanced", "heaviest", "median"])
def test_as_many_seeds_as_territories_each_in_a_unit_of_its_own(method):
    ran = seeds(grid_layer(), TERRITORIES=4, METHOD=method)
    assert len(set(ran.column("unit"))) == 4
    assert sum(ran.column("workload")) == pytest.approx(24)


def test_the_centers_of_an_existing_plan():
    values = [[1.0, "west" if number % 6 < 3 else "east"] for number in range(24)]
    layer = grid_layer(fields="work:double zone:string", values=values)
    ran = seeds(layer, METHOD="existing", TERRITORY_FIELD="zone")
    assert ran.column("workload") == [12, 12]


def test_existing_needs_a_territory_field():
    with pytest.raises(QgsProcessingException, match="needs the territory field"):
        seeds(grid_layer(), METHOD="existing")


def test_given_centers_are_kept_where_and_as_they_are():
    ran = seeds(grid_layer(), TERRITORIES=3, CENTERS=point_layer([(500_100, 4_999_900)]))
    assert ran.column("required") == [1, 0, 0]
    assert ran.column("name")[0] == "p0"
    assert ran.column("unit")[0] == "u0"


def test_more_centers_than_territories_is_refused():
    centers = point_layer([(500_100, 4_999_900), (503_500, 4_999_900)])
    with pytest.raises(
        Exception, match=r"more centers to keep \(2\) than territories wanted \(1\)"
    ):
        seeds(grid_layer(), TERRITORIES=1, CENTERS=centers)
