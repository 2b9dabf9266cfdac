"""Customers at 0/0, with latitude for longitude, or nowhere on earth: told, not stumbled over."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException

from tests.algorithms.running import run
from tests.layers.grid_layer import grid_layer, point_layer

pytestmark = pytest.mark.usefixtures("algorithms")

WEST = (-120.0, 38.0)
"""North-west of squares of a tenth of a degree: what lies there swapped is no place on earth."""

EAST = (20.0, 50.0)
"""The same where what is swapped lies somewhere else."""


def squares(corner, crs="EPSG:4269"):
    rows = [[1.0, "a" if at % 6 < 3 else "b", f"U{at}"] for at in range(24)]
    fields = "work:double zone:string code:string"
    return grid_layer(crs=crs, size=0.1, origin=corner, fields=fields, values=rows)


def inside(corner, count):
    west, north = corner
    return [(west + 0.05 + 0.1 * (at % 6), north - 0.05) for at in range(count)]


def swapped(points):
    return [(y, x) for x, y in points]


def layer(points):
    return point_layer(points, crs="EPSG:4326")


def aggregated(corner, points):
    return run(
        "aggregateworkload", INPUT=squares(corner), CUSTOMERS=layer(points), UNPLACED="memory:"
    )


def exported(corner, points):
    return run(
        "exportalignment",
        INPUT=squares(corner),
        TERRITORY_FIELD="zone",
        ID_FIELD="code",
        POINTS=layer(points),
        POINT_TERRITORIES="memory:",
    )


def joined(corner, points):
    return run("makeunits", INPUT=layer(points), KIND="polygons", POLYGONS=squares(corner))


def counted(corner, points):
    return run(
        "territorystatistics",
        INPUT=squares(corner),
        TERRITORY_FIELD="zone",
        WORKLOAD=["work"],
        CUSTOMERS=layer(points),
    )


READERS = [aggregated, exported, joined, counted]


@pytest.mark.parametrize("corner", [WEST, EAST])
def test_a_few_bad_points_are_listed_with_their_reason_and_the_run_goes_on(corner):
    good = inside(corner, 6)
    ran = aggregated(corner, [*good, *swapped(good[:2]), (0.0, 0.0), (7.0, 95.0), (8.0, 8.0)])
    assert ran.results["PLACED_COUNT"] == 6
    assert [(row["name"], row["why"]) for row in ran.rows("UNPLACED")] == [
        ("p6", "outside every unit: latitude and longitude look swapped"),
        ("p7", "outside every unit: latitude and longitude look swapped"),
        ("p8", "outside every unit: at 0/0"),
        ("p9", "its coordinates are no place in EPSG:4326"),
        ("p10", "outside every unit"),
    ]
    assert "no address was found for: 1 of them." in ran.warnings
    assert "With latitude and longitude swapped, it seems: 2 of them," in ran.warnings


@pytest.mark.parametrize("corner", [WEST, EAST])
@pytest.mark.parametrize("reader", READERS)
def test_a_few_bad_points_stop_no_algorithm_and_are_named(reader, corner):
    good = inside(corner, 6)
    ran = reader(corner, [*good, *swapped(good[:2]), (0.0, 0.0), (7.0, 95.0)])
    for said in ("p6", "p7", "latitude and longitude swapped, it seems: 2 of them", "At 0/0"):
        assert said in ran.warnings


@pytest.mark.parametrize("corner", [WEST, EAST])
@pytest.mark.parametrize("reader", READERS)
def test_where_nearly_all_are_swapped_the_layer_of_customers_is_refused(reader, corner):
    good = inside(corner, 6) * 2
    with pytest.raises(QgsProcessingException) as refused:
        reader(corner, [good[0], *swapped(good[1:])])
    said = str(refused.value)
    assert "Of “points” 11 of 12 points lie in a unit of “squares” with latitude and" in said
    assert "longitude swapped, and 1 as they are: p1, p2, p3, p4, p5 and 6 more." in said
    assert "Swap the columns that their coordinates were read from." in said


@pytest.mark.parametrize("reader", READERS)
def test_all_in_another_reference_system_is_told_of_the_layer_of_customers(reader):
    try:
        said = reader(WEST, [(-13_350_000.0, 4_570_000.0)] * 3).warnings
    except QgsProcessingException as refused:
        said = str(refused)
    assert "EPSG:4326" in said
    assert "EPSG:4269" not in said
    assert "ustomer" in said or "Points of" in said


def test_points_that_are_no_place_are_left_out_where_there_are_no_units_yet():
    good = inside(WEST, 6)
    ran = run("makeunits", INPUT=layer([*good, *swapped(good[:2])]), KIND="squares", SIZE=5)
    assert ran.results["POINT_COUNT"] == 6
    assert "no place in EPSG:4326, left out (2 of 8): p6, p7." in ran.warnings
    with pytest.raises(QgsProcessingException, match=r"No point of “points” \(6 in all\) is a pl"):
        run("makeunits", INPUT=layer(swapped(good)), KIND="squares", SIZE=5)


def test_what_lies_on_the_other_side_of_a_border_is_not_called_swapped():
    """Where latitude is about longitude, a place lies near either way round."""
    corner = (40.0, 40.3)
    ran = aggregated(corner, [*inside(corner, 6), (40.05, 40.35)])
    assert [row["why"] for row in ran.rows("UNPLACED")] == ["outside every unit"]
    assert "swapped" not in ran.warnings


@pytest.mark.parametrize("name", ["center", "centers"])
def test_centers_that_are_no_place_are_refused_by_name(name):
    with pytest.raises(QgsProcessingException) as refused:
        run(
            "allocateunits",
            INPUT=squares(WEST),
            WORKLOAD=["work"],
            CENTERS=layer(swapped(inside(WEST, 1 if name == "center" else 2))),
        )
    assert "Centers of “points” whose coordinates are no place in EPSG:4326" in str(refused.value)
    assert "latitude and longitude look swapped" in str(refused.value)
