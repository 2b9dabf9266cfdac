"""Barriers between units that touch."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException

from tests.algorithms.running import run
from tests.layers.grid_layer import grid_layer, point_layer
from tests.layers.table_layer import line_layer

pytestmark = pytest.mark.usefixtures("algorithms")

RIVER = [(501_000, 5_000_000), (501_000, 4_996_000)]
"""Between the first and the second of six columns."""


def design(**parameters):
    asked = {
        "INPUT": grid_layer(),
        "WORKLOAD": ["work"],
        "EFFORT": "fast",
        "TERRITORIES": 2,
        "TOLERANCE": 50,
    }
    return run("designterritories", **{**asked, **parameters})


def banks(ran):
    """The territories west and east of the river."""
    rows = ran.rows()
    west = {row["territory"] for row in rows if int(row["name"][1:]) % 6 == 0}
    east = {row["territory"] for row in rows if int(row["name"][1:]) % 6 > 0}
    return west, east


def test_no_territory_crosses_a_river():
    values = [[5.0 if n % 6 == 0 else 1.0] for n in range(24)]
    ran = design(INPUT=grid_layer(values=values), BARRIERS=line_layer(RIVER))
    west, east = banks(ran)
    assert not west & east
    assert "Barriers part these neighbours (4): u0 – u1" in ran.info


def test_a_bridge_joins_the_banks_again():
    bridge = line_layer([(500_500, 4_999_500), (501_500, 4_999_500)])
    ran = design(BARRIERS=line_layer(RIVER), LINKS=bridge, TERRITORIES=1)
    assert "Islands" not in ran.warnings


def test_what_a_river_cuts_off_is_tied_and_named_when_it_is_too_small():
    ran = design(BARRIERS=line_layer(RIVER), TERRITORIES=2, TOLERANCE=5)
    assert "Islands that carry too little" in ran.warnings


def test_a_short_barrier_parts_nobody_unless_asked_to():
    short = [(501_000, 5_000_000), (501_000, 4_999_700)]
    assert "Barriers part no neighbours" in design(BARRIERS=line_layer(short)).info
    ran = design(BARRIERS=line_layer(short), BARRIER_SHARE=20)
    assert "Barriers part these neighbours (1): u0 – u1" in ran.info


def test_a_barrier_beside_the_border_counts_within_the_distance():
    beside = [(501_100, 4_999_900), (501_100, 4_999_100)]
    assert "Barriers part no" in design(BARRIERS=line_layer(beside)).info
    ran = design(BARRIERS=line_layer(beside), BARRIER_DISTANCE=150)
    assert "Barriers part these neighbours (1)" in ran.info


def test_a_river_through_units_parts_them_from_the_far_bank():
    through = [(501_200, 5_000_100), (501_200, 4_995_900)]
    assert (
        "Barriers part these neighbours (4): u0 – u1" in design(BARRIERS=line_layer(through)).info
    )


def test_points_are_no_barriers():
    with pytest.raises(QgsProcessingException, match="neither lines nor polygons"):
        design(BARRIERS=point_layer([(1, 1)]))
