"""Units are found under the pointer, along a stroke and inside a drawn shape."""

import numpy as np
import pytest
import shapely.wkb
from shapely.geometry import LineString, Point, Polygon, box

from territory_planner.core.geometry import locate
from territory_planner.core.geometry.locate import UnitLocator, first_holder, holders
from territory_planner.core.geometry.polygons import polygons_from_wkb
from territory_planner.core.model.progress import Progress


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


def stars(draw, count):
    """Shapes with dents that overlap one another, some with a hole, one without outline."""
    shapes = []
    for _ in range(count):
        angle = np.sort(draw.uniform(0, 2 * np.pi, 30))
        reach = draw.uniform(0.5, 3.0, 30)
        ring = draw.uniform(0, 9, 2) + np.column_stack(
            [reach * np.cos(angle), reach * np.sin(angle)]
        )
        shape = Polygon(ring).buffer(0)
        shapes.append(shape.difference(shape.centroid.buffer(0.3)))
    return [*shapes[:2], None, *shapes[2:]]


def test_all_units_that_hold_each_of_many_points_are_those_of_geos():
    draw = np.random.default_rng(3)
    shapes, points = stars(draw, 8), draw.uniform(-2, 11, (3000, 2))
    points[7] = np.nan
    outlines = polygons_from_wkb([shape and shapely.wkb.dumps(shape) for shape in shapes])
    found = list(zip(*(each.tolist() for each in holders(outlines, points))))
    wanted = [
        (row, unit)
        for row, point in enumerate(points)
        for unit, shape in enumerate(shapes)
        if shape is not None and np.isfinite(point).all() and shape.contains(Point(point))
    ]
    assert found == wanted
    assert len({row for row, _ in found}) < len(found)
    first = {}
    for row, unit in wanted:
        first.setdefault(row, unit)
    assert first_holder(outlines, points).tolist() == [first.get(row, -1) for row in range(3000)]


def test_a_cancel_is_looked_for_along_an_outline_of_any_length(monkeypatch):
    turn = np.linspace(0, 2 * np.pi, 1_001)
    round_ = Polygon(np.column_stack([np.cos(turn), np.sin(turn)]))
    outlines = polygons_from_wkb([shapely.wkb.dumps(round_)])
    points, looks = np.random.default_rng(5).uniform(-1, 1, (200, 2)), []
    wanted = first_holder(outlines, points).tolist()
    monkeypatch.setattr(locate, "_SEGMENTS", 100)
    progress = Progress(is_cancelled=lambda: looks.append(1))
    assert first_holder(outlines, points, progress).tolist() == wanted
    assert len(looks) >= 1_000 / 100


def test_a_point_on_a_border_is_held_by_one_of_the_units_that_tile_the_ground(grid):
    outlines = polygons_from_wkb([shapely.wkb.dumps(shape) for shape in grid])
    at = np.arange(0.5, 5.6, 0.5)
    x, y = (axis.ravel() for axis in np.meshgrid(at, at))
    point, unit = holders(outlines, np.column_stack([x, y]))
    assert point.tolist() == list(range(len(x)))
    assert np.bincount(unit, minlength=36).sum() == len(x)


@pytest.mark.parametrize("points", [np.zeros((0, 2)), np.array([[99.0, 99.0]])])
def test_points_off_the_map_are_held_by_nothing(grid, points):
    outlines = polygons_from_wkb([shapely.wkb.dumps(shape) for shape in grid])
    assert first_holder(outlines, points).tolist() == [-1] * len(points)
    assert first_holder(polygons_from_wkb([None]), points).tolist() == [-1] * len(points)


def test_points_are_found_around_the_edge_of_the_map():
    outlines = polygons_from_wkb([box(-180, 0, -170, 10).wkb, box(170, 0, 180, 10).wkb])
    points = np.array([[185.0, 5.0], [-185.0, 5.0], [175.0, 5.0], [0.0, 5.0], [545.0, 5.0]])
    assert first_holder(outlines, points).tolist() == [-1, -1, 1, -1, -1]
    assert first_holder(outlines, points, period=360.0).tolist() == [0, 1, 1, -1, -1]
    point, unit = holders(outlines, points, period=360.0)
    assert list(zip(point.tolist(), unit.tolist())) == [(0, 0), (1, 1), (2, 1)]
