"""Territories in districts in regions: from above and from below, by the same algorithms."""

from __future__ import annotations

from collections import Counter

import processing
import pytest

from tests.algorithms.running import run
from tests.layers.grid_layer import grid_layer

pytestmark = pytest.mark.usefixtures("algorithms")


def design(layer, k, **parameters):
    asked = {"INPUT": layer, "WORKLOAD": ["work"], "TERRITORIES": k, "EFFORT": "fast"}
    return run("designterritories", **{**asked, **parameters})


def called(layer, name):
    """Give the level just designed a name of its own."""
    return processing.run(
        "native:renametablefield",
        {"INPUT": layer, "FIELD": "territory", "NEW_NAME": name, "OUTPUT": "memory:"},
    )["OUTPUT"]


def test_three_levels_from_above_nest_and_balance():
    first = design(grid_layer(12, 12), 2, TOLERANCE=0)
    regions = called(first.layer(), "region")
    second = design(regions, 4, PARENT_FIELD="region", TOLERANCE=0)
    districts = called(second.layer(), "district")
    third = design(districts, 12, PARENT_FIELD="district", TOLERANCE=0)
    rows = third.rows()
    nested = {(row["region"], row["district"], row["territory"]) for row in rows}
    assert len(nested) == 12
    assert len({(region, district) for region, district, _ in nested}) == 4
    for level, size in (("region", 72), ("district", 36), ("territory", 12)):
        assert set(Counter(row[level] for row in rows).values()) == {size}


def test_territories_are_the_units_of_districts():
    made = design(grid_layer(12, 12), 12, TOLERANCE=0, TERRITORY_LAYER="memory:")
    grouped = design(made.layer("TERRITORY_LAYER"), 3, TOLERANCE=0)
    assert Counter(grouped.column("territory")) == {1: 4, 2: 4, 3: 4}
    assert grouped.results["DETACHED"] == 0


def test_balancing_a_level_keeps_inside_the_one_above():
    values = [
        [1.0, "north" if n < 12 else "south", "ABCD"[2 * (n // 12) + (n % 6 > 3)]]
        for n in range(24)
    ]
    layer = grid_layer(fields="work:double district:string zone:string", values=values)
    ran = run(
        "balanceterritories",
        INPUT=layer,
        WORKLOAD=["work"],
        TERRITORY_FIELD="zone",
        PARENT_FIELD="district",
        TOLERANCE=1,
    )
    rows = ran.rows()
    assert set(Counter(row["zone"] for row in rows).values()) == {6}
    assert len({(row["district"], row["zone"]) for row in rows}) == 4


@pytest.mark.parametrize("algorithm", ["balanceterritories", "repaircontiguity"])
def test_territories_that_can_not_be_brought_inside_their_parents_are_named(algorithm):
    # No territory has most of its units in the south: none is there to take u18 to u23.
    zones = [[1.0, "north" if n < 18 else "south", "AB"[n % 6 > 2]] for n in range(24)]
    layer = grid_layer(fields="work:double district:string zone:string", values=zones)
    ran = run(
        algorithm,
        INPUT=layer,
        WORKLOAD=["work"],
        TERRITORY_FIELD="zone",
        PARENT_FIELD="district",
    )
    assert (
        "Units of other parents than the rest of their territory (6): "
        "u18, u19 and 1 more of south in A, u21, u22 and 1 more of south in B."
    ) in ran.warnings
