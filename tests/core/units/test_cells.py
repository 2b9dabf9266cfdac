"""Cells around points: they tile, touch corner to corner, and hold the nearest land."""

import numpy as np
import pytest
import shapely.wkb
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.spatial import cKDTree
from shapely.geometry import LineString, MultiPolygon, Point, Polygon, box
from shapely.ops import unary_union

from territory_planner.core.geometry.contiguity import contiguity
from territory_planner.core.geometry.locate import holders
from territory_planner.core.geometry.polygons import (
    polygon_areas,
    polygons_from_wkb,
    select_units,
    wkb_from_polygons,
)
from territory_planner.core.units.cells import Grid, voronoi
from territory_planner.core.units.cut import Pieces, clipped, cut, joined
from tests.long import tries

ORIGIN = np.array([5e5, 5e6])


def shapes(polygons):
    return [shapely.wkb.loads(each) for each in wkb_from_polygons(polygons)]


def corners(frame):
    west, south, east, north = frame.bounds
    return np.array([west, south]), np.array([east, north])


def uncut(cells):
    return Pieces(cells, np.arange(cells.n))


def region(*outlines):
    return polygons_from_wkb([unary_union(outlines).wkb])


def assert_tiles(polygons, area):
    """All valid, together the area, nothing twice, and neighbours meet corner to corner."""
    drawn = shapes(polygons)
    assert all(shape.is_valid and shape.area > 0 for shape in drawn)
    assert sum(shape.area for shape in drawn) == pytest.approx(area, rel=1e-9)
    assert unary_union(drawn).area == pytest.approx(area, rel=1e-9)
    exact = contiguity(polygons, "rook", tolerance=0)
    assert exact.edges()[0].tolist() == contiguity(polygons, "rook").edges()[0].tolist()


@pytest.mark.parametrize(("hexagons", "neighbours"), [(True, 6), (False, 4)])
@pytest.mark.parametrize("size", [1.0, 0.1, 3337.1])
def test_a_grid_tiles_and_each_inner_cell_has_its_neighbours(hexagons, neighbours, size):
    grid = Grid(size, hexagons)
    low = np.array([5.1e5, 5e6])
    cells = grid.outlines(*grid.cells_within(low, low + 8 * size))
    assert_tiles(cells, cells.n * grid.area)
    degree = contiguity(cells, "rook", tolerance=0).degree
    assert degree.max() == neighbours
    assert np.count_nonzero(degree == neighbours) > cells.n / 2
    box_of = shapes(cells)[0].bounds
    assert box_of[2] - box_of[0] == pytest.approx(size, rel=1e-6)


@pytest.mark.parametrize("hexagons", [True, False])
@pytest.mark.parametrize("size", [1.0, 3337.1])
def test_points_plainly_lie_in_the_cell_whose_outline_holds_them(hexagons, size):
    grid = Grid(size, hexagons)
    low = np.array([-4 * size, -5 * size])
    column, row = grid.cells_within(low, -low)
    cells = grid.outlines(column, row)
    points = np.random.default_rng(1).uniform(low, -low, (5000, 2))
    point, across, up = grid.plainly_within(np.concatenate([points, cells.xy, [[np.nan, 0.0]]]))
    assert point.tolist() == list(range(len(points)))  # no corner, and none that is nowhere
    _, holder = holders(cells, points)
    assert across.tolist() == column[holder].tolist()
    assert up.tolist() == row[holder].tolist()


@pytest.mark.parametrize("hexagons", [True, False])
def test_every_point_of_a_box_lies_in_one_of_its_cells(hexagons):
    grid = Grid(7.0, hexagons)
    low, high = np.array([-31.0, 12.0]), np.array([60.0, 99.0])
    cells = grid.outlines(*grid.cells_within(low, high))
    xy = np.random.default_rng(1).uniform(low, high, (2000, 2))
    assert holders(cells, xy)[0].tolist() == list(range(2000))


@given(st.integers(0, 10_000), st.integers(1, 120))
@settings(max_examples=25)
def test_each_point_has_the_land_that_is_nearest_to_it(seed, n):
    dice = np.random.default_rng(seed)
    xy = dice.uniform(0, 1000, (n, 2)) + ORIGIN
    cells = voronoi(xy, xy.min(axis=0) - 900, xy.max(axis=0) + 900)
    anywhere = dice.uniform(-100, 1100, (300, 2)) + ORIGIN
    point, cell = holders(cells, anywhere)
    assert point.tolist() == list(range(300))
    way, _ = cKDTree(xy).query(anywhere)
    other = np.linalg.norm(xy[cell] - anywhere, axis=1)
    np.testing.assert_allclose(other, way, atol=1e-3)


def test_points_on_a_lattice_whose_corners_four_cells_share_tile_too():
    x, y = np.meshgrid(np.arange(12.0), np.arange(9.0))
    frame = box(-0.5, -0.5, 11.5, 8.5)
    cells = clipped(
        uncut(voronoi(np.column_stack([x.ravel(), y.ravel()]), *corners(frame))), region(frame)
    )
    np.testing.assert_allclose(polygon_areas(cells.polygons), 1.0)
    assert_tiles(cells.polygons, frame.area)


@given(st.integers(0, 10_000), st.booleans())
@settings(max_examples=tries(25), deadline=None)
def test_cells_cut_at_a_region_and_along_barriers_tile_it(seed, hexagons):
    dice = np.random.default_rng(seed)
    grid = Grid(10.0, hexagons)
    lake = Point(30, 60).buffer(dice.uniform(3, 15))
    land = Polygon(dice.uniform(0, 100, (3, 2))).buffer(dice.uniform(5, 20)).difference(lake)
    river = LineString(np.column_stack([np.linspace(-20, 120, 9), dice.uniform(0, 100, 9)]))
    cells = grid.outlines(*grid.cells_within(np.zeros(2) - 30, np.zeros(2) + 130))
    pieces = cut(clipped(uncut(cells), region(land)), [river.wkb])
    assert_tiles(pieces.polygons, land.area)
    within = shapes(select_units(cells, pieces.cell))
    for piece, cell in zip(shapes(pieces.polygons), within):
        assert piece.difference(cell.buffer(1e-6)).area < 1e-9
        assert not river.buffer(-1e-9).crosses(piece.buffer(-1e-3))


@pytest.mark.parametrize("hexagons", [True, False])
def test_a_region_whose_parts_touch_along_a_line_leaves_each_cell_in_one(hexagons):
    """The border of a region drawn of counties that all but meet leads through its land."""
    west, east = box(500_000, 5_000_000, 500_500, 5_001_000), box(500_500, 5e6, 501_000, 5_001_000)
    land = polygons_from_wkb([MultiPolygon([west, east]).wkb])
    grid = Grid(130.0, hexagons)
    cells = grid.outlines(*grid.cells_within(ORIGIN, ORIGIN + 1000))
    left = shapes(clipped(uncut(cells), land).polygons)
    assert all(shape.is_valid and len(shape.geoms) == 1 for shape in left)
    assert sum(shape.area for shape in left) == pytest.approx(1e6, rel=1e-9)


def test_a_line_that_ends_in_a_cell_cuts_nothing_off():
    cells = Grid(10.0, False).outlines(np.array([0, 1]), np.array([0, 0]))
    pieces = cut(uncut(cells), [LineString([(-5, 5), (15, 5)]).wkb])
    assert pieces.cell.tolist() == [1, 0, 0] or sorted(pieces.cell.tolist()) == [0, 0, 1]
    assert_tiles(pieces.polygons, 200)


def test_a_piece_beyond_the_river_without_a_point_joins_its_own_side():
    """Three points south of a river and one north of it: one piece in the north, three south."""
    xy = np.array([(2.0, 4.0), (6.0, 4.0), (10.0, 4.0), (6.0, 9.0)])
    frame, river = box(0, 0, 12, 12), LineString([(-1, 5), (13, 5)])
    pieces = cut(clipped(uncut(voronoi(xy, *corners(frame))), region(frame)), [river.wkb])
    holding = np.zeros(pieces.polygons.n, dtype=bool)
    holding[holders(pieces.polygons, xy)[1]] = True
    assert np.count_nonzero(~holding) == 3  # What the cells of the south have in the north.
    merged = joined(pieces, ~holding, [river.wkb])
    assert_tiles(merged.polygons, frame.area)
    north = [shape for shape in shapes(merged.polygons) if shape.centroid.y > 5]
    assert [shape.area for shape in north] == pytest.approx([12 * 7])
    assert merged.polygons.n == 4


def test_what_barriers_shut_in_without_a_point_stays():
    xy = np.array([(1.0, 1.0), (9.0, 9.0)])
    moat = box(4, 4, 6, 6)
    frame = box(0, 0, 10, 10)
    pieces = cut(clipped(uncut(voronoi(xy, *corners(frame))), region(frame)), [moat.wkb])
    holding = np.zeros(pieces.polygons.n, dtype=bool)
    holding[holders(pieces.polygons, xy)[1]] = True
    merged = joined(pieces, ~holding, [moat.wkb])
    assert_tiles(merged.polygons, 100)
    assert merged.polygons.n == 3
    assert min(polygon_areas(merged.polygons)) == pytest.approx(4)
