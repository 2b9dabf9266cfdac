"""`designterritories`: the whole job, from a layer to layers."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.algorithms.running import run
from tests.layers.grid_layer import grid_layer, point_layer

pytestmark = pytest.mark.usefixtures("algorithms")


def design(layer, **parameters):
    return run("designterritories", **{"INPUT": layer, "WORKLOAD": ["work"], **parameters})


def test_every_unit_gets_one_of_the_territories():
    ran = design(grid_layer(), TERRITORIES=4)
    assert Counter(ran.column("territory")) == {1: 6, 2: 6, 3: 6, 4: 6}
    assert ran.results["TERRITORY_COUNT"] == 4
    assert ran.results["DETACHED"] == 0
    assert ran.results["UNASSIGNED"] == 0
    assert ran.results["MAX_DEVIATION"] == pytest.approx(0)


def test_the_original_fields_stay():
    assert list(design(grid_layer(), TERRITORIES=2).rows()[0])[:2] == ["name", "work"]


def test_territories_are_named_after_their_center_units_on_request():
    names = set(design(grid_layer(), TERRITORIES=4, NAME_FIELD="name").column("territory"))
    assert len(names) == 4
    assert names <= {f"u{number}" for number in range(24)}


def test_each_center_gets_one_territory():
    centers = point_layer([(501_000, 4_998_000), (505_000, 4_998_000)])
    ran = design(grid_layer(), CENTERS=centers, CENTER_NAME_FIELD="name")
    assert Counter(ran.column("territory")) == {"p0": 12, "p1": 12}


def test_a_missing_count_is_asked_for():
    with pytest.raises(Exception, match="how many territories"):
        design(grid_layer())
