"""Units are found under the pointer, along a stroke and inside a drawn shape."""

import numpy as np
import pytest
import shapely.wkb
from shapely.geometry import LineString, Point, Polygon, box

from territory_planner.core.geometry.locate import UnitLocator
from territory_planner.core.geometry.polygons import polygons_from_wkb


def locator(*shapes):
    return UnitLocator(polygons_from_wkb([shape and shapely.wkb.dumps(shape) for shape in shapes]))


@pytest.fixture(scope="module")
def grid():
    return [box(x, y, x + 1, y + 1) for y in range(6) for x in range(6)]


def test_the_unit_under_the_pointer_is_found_and_none_beside_the_map(grid):
    find = locator(*grid)
    assert find.at(2.5, 1.5) == 8
    assert find.at(-0.1, 3.0) == -1


def test_a_hole_is_not_the_unit_but_what_fills_it():
    ring = Polygon(box(0, 0, 3, 3).exterior.coords, [box(1, 1, 2, 2).exterior.coords])
    find = locator(ring, box(1, 1, 2, 2))
    assert find.at(1.5, 1.5) == 1
    assert find.at(0.5, 1.5) == 0


def test_units_without_outline_are_never_found(grid):
    find = locator(None, *grid[:3])
    assert find.at(0.5, 0.5) == 1
    assert find.inside(np.array([[-1, -1], [9, -1], [9, 9], [-1, 9]])).tolist() == [1, 2, 3]


def test_a_fast_stroke_skips_no_unit(grid):
    find, draw = locator(*grid), np.random.default_rng(1)
    for _ in range(50):
        start, end = draw.uniform(-1, 7, (2, 2)).tolist()
        stroke = LineString([start, end])
        wanted = [at for at, square in enumerate(grid) if square.intersects(stroke)]
        assert find.along(tuple(start), tuple(end)).tolist() == wanted


def test_a_stroke_within_one_unit_takes_that_unit(grid):
    assert locator(*grid).along((2.2, 1.2), (2.8, 1.8)).tolist() == [8]


def test_a_lasso_takes_the_units_whose_middle_it_holds(grid):
    find, draw = locator(*grid), np.random.default_rng(2)
    for _ in range(20):
        angle = np.sort(draw.uniform(0, 2 * np.pi, 12))
        reach = draw.uniform(0.5, 3.5, 12)
        ring = 3 + np.column_stack([reach * np.cos(angle), reach * np.sin(angle)])
        shape = Polygon(ring)
        wanted = [at for at, unit in enumerate(grid) if shape.contains(Point(unit.centroid))]
        assert find.inside(ring).tolist() == wanted


def test_a_shape_of_two_points_holds_nothing(grid):
    assert not len(locator(*grid).inside(np.array([[0, 0], [6, 6]])))
