import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely.geometry import MultiPoint, MultiPolygon, Point, Polygon, box

from territory_planner.core.geometry.polygons import polygon_areas, polygons_from_wkb
from territory_planner.core.geometry.shape import (
    bounding_circle,
    hull_ratio,
    inertia_ratio,
    on_local_planes,
    polsby_popper,
    polygon_perimeters,
    reock,
    schwartzberg,
)

SHAPES = [
    Point(5e5, 2e5).buffer(3, 256),
    box(0, 0, 1, 1),
    box(0, 0, 10, 1),
    Polygon([(0, 0), (3, 0), (3, 1), (1, 1), (1, 3), (0, 3)]),
    MultiPolygon([box(0, 0, 1, 1), box(3, 0, 4, 1)]),
    Polygon(box(0, 0, 3, 3).exterior, [box(1, 1, 2, 2).exterior]),
]


@pytest.fixture
def outlines():
    return polygons_from_wkb([shape.wkb for shape in SHAPES] + [None])


def test_polsby_popper_compares_area_with_that_of_a_circle_of_the_same_perimeter(outlines):
    score = polsby_popper(polygon_areas(outlines), polygon_perimeters(outlines))
    expected = [4 * np.pi * shape.area / shape.length**2 for shape in SHAPES]
    assert score[:-1] == pytest.approx(expected)
    assert score[0] == pytest.approx(1, abs=1e-4)
    assert score[1] == pytest.approx(np.pi / 4)
    assert np.isnan(score[-1])


def test_reock_compares_area_with_that_of_the_smallest_circle_around(outlines):
    diagonals = [np.sqrt(2), np.sqrt(101), 3 * np.sqrt(2), np.sqrt(17), 3 * np.sqrt(2)]
    areas = [1, 10, 5, 2, 8]
    score = reock(outlines)
    assert score[0] == pytest.approx(1, abs=1e-4)
    expected = [4 * area / np.pi / size**2 for area, size in zip(areas, diagonals)]
    assert score[1:-1] == pytest.approx(expected)
    assert np.isnan(score[-1])


def test_hull_ratio_compares_area_with_that_of_the_convex_hull(outlines):
    score = hull_ratio(outlines)
    assert score[:-1] == pytest.approx([shape.area / shape.convex_hull.area for shape in SHAPES])
    assert np.isnan(score[-1])


def test_a_territory_collapsed_to_a_line_has_no_shape():
    line = Polygon([(0, 0), (4, 4), (2, 2), (0, 0)])
    outlines = polygons_from_wkb([line.wkb])
    assert np.isnan(hull_ratio(outlines)).all()
    assert reock(outlines).tolist() == [0]


@settings(max_examples=100, deadline=None)
@given(st.integers(1, 40), st.integers(0, 2**32 - 1), st.booleans())
def test_the_bounding_circle_holds_all_points_and_none_is_smaller(count, seed, on_grid):
    rng = np.random.default_rng(seed)
    points = rng.integers(0, 5, (count, 2)) + 0.0 if on_grid else rng.random((count, 2))
    center, radius = bounding_circle(points)
    apart = np.linalg.norm(points - center, axis=1)
    assert apart.max() <= radius * (1 + 1e-9)
    # A circle is the smallest when its center lies in the hull of the points it touches.
    touching = points[apart >= radius * (1 - 1e-7) - 1e-12]
    assert MultiPoint(touching).convex_hull.distance(Point(center)) < 1e-6


def test_shapes_in_degrees_are_measured_on_the_ground():
    """A disc on the globe at 60 degrees north is an ellipse in degrees, yet a circle."""
    turn = np.linspace(0, 2 * np.pi, 721)
    rows = np.column_stack([25 + 2 * np.cos(turn), 60 + np.sin(turn)])
    rows[-1] = rows[0]
    plane = on_local_planes(polygons_from_wkb([Polygon(rows).wkb]))
    assert polsby_popper(polygon_areas(plane), polygon_perimeters(plane))[0] > 0.995
    assert polygon_areas(plane)[0] == pytest.approx(2 * np.pi * 111_195**2 / 2, rel=0.01)


def test_shapes_across_the_date_line_and_at_the_pole_stay_whole():
    pacific = MultiPolygon([box(179, -1, 180, 1), box(-180, -1, -179, 1)])
    cap = Polygon([(-180, 89), (-90, 89), (0, 89), (90, 89)])
    plane = on_local_planes(polygons_from_wkb([pacific.wkb, cap.wkb]))
    assert hull_ratio(plane)[0] == pytest.approx(1, abs=0.01)
    assert reock(plane)[1] == pytest.approx(2 / np.pi, abs=0.01)


def test_schwartzberg_compares_the_perimeter_with_that_of_a_circle_of_the_same_area(outlines):
    score = schwartzberg(polygon_areas(outlines), polygon_perimeters(outlines))
    expected = [2 * np.sqrt(np.pi * shape.area) / shape.length for shape in SHAPES]
    assert score[:-1] == pytest.approx(expected)


def test_the_moment_of_inertia_is_that_of_the_boxes_that_a_shape_is_made_of(outlines):
    """By the formula for boxes, and Steiner's theorem for what lies off the middle."""
    boxes = [
        [(1, box(0, 0, 1, 1))],
        [(1, box(0, 0, 10, 1))],
        [(1, box(0, 0, 3, 1)), (1, box(0, 1, 1, 3))],
        [(1, box(0, 0, 1, 1)), (1, box(3, 0, 4, 1))],
        [(1, box(0, 0, 3, 3)), (-1, box(1, 1, 2, 2))],
    ]
    expected = [1.0]
    for shape, parts in zip(SHAPES[1:], boxes):
        moment, middle = 0.0, np.array(shape.centroid.coords[0])
        for sign, part in parts:
            low, high = np.array(part.bounds[:2]), np.array(part.bounds[2:])
            off = (low + high) / 2 - middle
            moment += sign * part.area * (((high - low) ** 2).sum() / 12 + (off**2).sum())
        expected.append(shape.area**2 / (2 * np.pi * moment))
    assert inertia_ratio(outlines)[:-1] == pytest.approx(expected, abs=1e-4)
    assert np.isnan(inertia_ratio(outlines)[-1])
