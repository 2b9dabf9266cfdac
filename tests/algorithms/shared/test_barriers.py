"""Barriers between units that touch."""

from __future__ import annotations

import math

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsVectorLayer,
)

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
    assert "Units that barriers cut off, and that count as neighbours" in ran.warnings


def test_a_short_barrier_parts_nobody_unless_asked_to():
    short = [(501_000, 5_000_000), (501_000, 4_999_700)]
    assert "Barriers part no neighbours" in design(BARRIERS=line_layer(short)).info
    ran = design(BARRIERS=line_layer(short), BARRIER_SHARE=20)
    assert "Barriers part these neighbours: u0 – u1" in ran.info


def test_a_barrier_beside_the_border_counts_within_the_distance():
    beside = [(501_100, 4_999_900), (501_100, 4_999_100)]
    assert "Barriers part no" in design(BARRIERS=line_layer(beside)).info
    ran = design(BARRIERS=line_layer(beside), BARRIER_DISTANCE=150)
    assert "Barriers part these neighbours:" in ran.info


def test_a_river_through_units_parts_them_from_the_far_bank():
    through = [(501_200, 5_000_100), (501_200, 4_995_900)]
    assert (
        "Barriers part these neighbours (4): u0 – u1" in design(BARRIERS=line_layer(through)).info
    )


def test_points_are_no_barriers():
    with pytest.raises(QgsProcessingException, match="neither lines nor polygons"):
        design(BARRIERS=point_layer([(1, 1)]))


MIDDLE = [(503_000, 5_000_100), (503_000, 4_995_900)]
"""Between the third and the fourth of six columns."""


def test_a_costly_barrier_leaves_neighbours_but_is_not_crossed_where_that_pays():
    asked = {"BARRIERS": line_layer(RIVER), "BARRIER_KIND": "costly", "TOLERANCE": 70}
    ran = design(**asked)
    assert "Barriers to cross between these neighbours (4): u0 – u1" in ran.info
    assert "counts as 2.0 km longer" in ran.info
    assert ran.results["DETACHED"] == 0
    west, east = banks(design(**asked, BARRIER_DETOUR=20))
    assert not west & east
    # Where the balance asks for it, it is crossed all the same.
    west, east = banks(design(**{**asked, "TOLERANCE": 10}, BARRIER_DETOUR=20))
    assert west & east


def test_a_way_to_a_center_across_a_costly_barrier_counts_as_longer():
    centers = point_layer([(501_500, 4_998_000), (503_500, 4_998_000)])
    asked = {"CENTERS": centers, "TERRITORIES": None, "OBJECTIVE": "distance"}
    plain = design(**asked)
    costly = design(BARRIERS=line_layer(MIDDLE), BARRIER_KIND="costly", BARRIER_DETOUR=9, **asked)
    assert banks_of_middle(costly) <= banks_of_middle(plain)
    assert costly.results["COST"] >= plain.results["COST"]


def banks_of_middle(ran):
    """How many units are served from the other bank."""
    return sum((int(row["name"][1:]) % 6 < 3) != (row["territory"] == 1) for row in ran.rows())


@pytest.mark.parametrize("kind", ["impassable", "costly"])
@pytest.mark.parametrize("end", [math.inf, math.nan, 1e308, "degrees"])
def test_barriers_that_lie_nowhere_are_refused_and_crash_nothing(end, kind):
    # GEOS 3.11 takes the whole process with it where it buffers what is infinite.
    lines = line_layer([*RIVER, (501_000, 4_996_000 if end == "degrees" else end)])
    if end == "degrees":
        lines.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    with pytest.raises(QgsProcessingException, match="“lines” have no place on the map of the"):
        design(BARRIERS=lines, BARRIER_KIND=kind)


def bad_lines(*wkts, kind="LineString"):
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:32632", "drawn badly", "memory")
    for wkt in wkts:
        feature = QgsFeature(layer.fields())
        if wkt:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        assert layer.dataProvider().addFeature(feature)
    return layer


NO_LENGTH = (
    "LineString (501000 4999500)",
    "LineString (501000 4999500, 501000 4999500)",
    "LineString EMPTY",
    None,
)


def test_barriers_without_length_part_nothing_and_are_told():
    river = "LineString (501000 5000000, 501000 4996000)"
    ran = design(BARRIERS=bad_lines(*NO_LENGTH, river))
    assert ran.warnings.count("without length or area, which part nothing, are left out (4)") == 1
    assert "Barriers part these neighbours (4): u0 – u1" in ran.info
    ran = design(BARRIERS=bad_lines(*NO_LENGTH))
    assert "Barriers part no neighbours" in ran.info
    several = "MultiLineString ((501000 4999500), (501000 5000000, 501000 4996000))"
    ran = design(BARRIERS=bad_lines(several, kind="MultiLineString"))
    assert "left out" not in ran.warnings
    assert "Barriers part these neighbours (4): u0 – u1" in ran.info
    areas = bad_lines(
        "Polygon ((501000 4999500, 501000 4999500))",
        "Polygon ((500900 5000000, 501100 5000000, 501100 4996000, 500900 4996000, "
        "500900 5000000))",
        kind="Polygon",
    )
    ran = design(BARRIERS=areas)
    assert "are left out (1)" in ran.warnings
    assert "Barriers part these neighbours (4): u0 – u1" in ran.info


def test_roads_and_links_without_length_are_told():
    centers = point_layer([(500_500, 4_999_500), (504_500, 4_997_500)])
    along = "LineString (500500 4999500, 505500 4999500)"
    ran = design(TERRITORIES=None, CENTERS=centers, ROADS=bad_lines(along, *NO_LENGTH))
    assert "without length, which lead nowhere (4 of 5): feature 2, feature 3" in ran.warnings
    with pytest.raises(QgsProcessingException, match="no line that leads anywhere"):
        design(TERRITORIES=None, CENTERS=centers, ROADS=bad_lines(*NO_LENGTH))
    ran = design(LINKS=bad_lines(*NO_LENGTH))
    assert "Links that do not join two units, left out (4 of 4)" in ran.warnings
