import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely.affinity import rotate
from shapely.geometry import MultiPolygon, Polygon, box
from shapely.ops import unary_union

from territory_planner.core.geometry.coverage import duplicates, gaps, overlaps
from territory_planner.core.geometry.polygons import polygon_areas, polygons_from_wkb


def units(*shapes):
    return polygons_from_wkb([shape and shape.wkb for shape in shapes])


def twice(*shapes, tolerance=None):
    found = overlaps(units(*shapes), tolerance)
    first, second, shared = found.listed
    return {
        (int(a), int(b)): pytest.approx(area)
        for a, b, area in zip(first, second, polygon_areas(shared))
    }


def enclosed(*shapes, tolerance=None):
    return sorted(polygon_areas(gaps(units(*shapes), tolerance)).tolist())


LEFT, RIGHT = box(0, 0, 4, 4), box(4, 0, 8, 4)
LAKE = Polygon(box(0, 0, 9, 9).exterior, [box(2, 2, 7, 7).exterior])


def test_duplicates_are_found_however_they_are_drawn():
    turned = Polygon([(4, 4), (4, 0), (0, 0), (0, 4)])
    first = duplicates(units(LEFT, None, RIGHT, turned, LAKE, LEFT, None))
    assert first.tolist() == [0, 1, 2, 0, 4, 0, 6]
    assert duplicates(units()).tolist() == []


def test_units_that_tile_the_ground_do_not_overlap():
    assert twice(LEFT, RIGHT) == {}
    assert twice(LAKE, box(2, 2, 7, 7)) == {}
    assert twice(None, LEFT) == {}
    assert twice() == {}


def test_each_pair_that_overlaps_is_listed():
    shares = {(0, 2): 12, (0, 3): 4, (1, 2): 10, (1, 3): 6}
    assert twice(LEFT, RIGHT, LAKE, box(2, 2, 7, 7)) == shares


@pytest.mark.parametrize(
    ("other", "area"),
    [
        (box(2, 0, 6, 4), 8),
        (box(3, 3, 6, 6), 1),
        (box(1, 1, 2, 2), 1),
        (box(0, 0, 2, 2), 4),
        (LEFT, 16),
        (Polygon([(2, 0), (4, 2), (2, 4), (0, 2)]), 8),
        (Polygon([(2, -1), (5, 2), (2, 5), (-1, 2)]), 14),
    ],
    ids=["along", "corner", "inside", "in the corner", "same", "inscribed", "star"],
)
def test_every_way_to_overlap_is_found(other, area):
    assert twice(LEFT, other) == {(0, 1): area}
    assert twice(other, LEFT) == {(0, 1): area}


def test_overlaps_as_thin_as_the_tolerance_are_passed_over():
    thin = box(3.99, 0, 8, 4)
    assert twice(LEFT, thin, tolerance=0.05) == {}
    assert twice(LEFT, thin, tolerance=0.001) == {(0, 1): 0.04}


def test_overlaps_of_units_that_cross_themselves_are_found():
    bow_tie = Polygon([(3, 0), (5, 4), (5, 0), (3, 4)])
    assert (0, 1) in twice(LEFT, bow_tie)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(2, 7))
def test_overlaps_agree_with_the_shapes_themselves(seed, count):
    rng = np.random.default_rng(seed)
    shapes = [
        rotate(box(x, y, x + w, y + h), angle)
        for x, y, w, h, angle in zip(
            *rng.integers(0, 6, (2, count)), *rng.integers(1, 5, (2, count)), rng.random(count) * 90
        )
    ]
    found = twice(*shapes, tolerance=1e-6)
    for i in range(count):
        for j in range(i + 1, count):
            area = shapes[i].intersection(shapes[j]).area
            assert found.get((i, j), 0) == pytest.approx(area, abs=1e-4)


def test_an_area_that_units_enclose_is_a_gap():
    ring = [box(0, 0, 3, 1), box(2, 1, 3, 3), box(0, 2, 2, 3), box(0, 1, 1, 2)]
    assert enclosed(*ring) == [1]
    assert enclosed(*ring, box(1, 1, 2, 2)) == []
    assert enclosed(LAKE, MultiPolygon([box(0, 20, 1, 21)])) == [25]


def test_an_island_in_a_gap_is_no_part_of_it():
    assert enclosed(LAKE, box(4, 4, 5, 5)) == [24]


def test_narrow_gaps_are_passed_over():
    frame = Polygon(box(0, 0, 9, 9).exterior, [box(2, 2, 2.01, 8).exterior])
    assert enclosed(frame, tolerance=0.05) == []
    assert enclosed(frame, tolerance=0.001) == [pytest.approx(0.06)]


def test_gaps_are_found_among_units_that_overlap():
    shapes = [LAKE, LAKE, box(1, 1, 4, 4), None]
    assert enclosed(*shapes) == [pytest.approx(21)]


def test_a_layer_without_units_has_no_gaps():
    assert gaps(units(None)).n == 0


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32 - 1), st.floats(0, 90))
def test_gaps_are_what_fills_the_union(seed, angle):
    chosen = np.flatnonzero(np.random.default_rng(seed).random(49) < 0.7)
    cells = [box(i % 7, i // 7, i % 7 + 1, i // 7 + 1) for i in chosen]
    union = unary_union(cells)
    parts = getattr(union, "geoms", [union])
    filled = unary_union([Polygon(part.exterior) for part in parts])
    turned = [rotate(cell, angle, origin=(0, 0)) for cell in cells]
    assert sum(enclosed(*turned)) == pytest.approx(filled.area - union.area, abs=1e-6)
