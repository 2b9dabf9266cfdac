"""Points in no unit find the nearest one."""

import numpy as np
import pytest
import shapely.wkb
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.spatial import Voronoi
from shapely.geometry import Point, Polygon, box

from territory_planner.core.geometry.locate import first_holder
from territory_planner.core.geometry.nearest import nearest_units
from territory_planner.core.geometry.polygons import polygons_from_wkb


def outlines(*shapes):
    return polygons_from_wkb([shape and shapely.wkb.dumps(shape) for shape in shapes])


def cells(rng, n):
    """Cells of a Voronoi diagram, without the unbounded ones."""
    diagram = Voronoi(rng.random((n, 2)) * 100)
    regions = [diagram.regions[region] for region in diagram.point_region]
    return [Polygon(diagram.vertices[ring]) for ring in regions if ring and -1 not in ring]


def straight(xy):
    return xy / 1000


@pytest.mark.parametrize("shapes", [[], [None]])
def test_without_units_none_is_near(shapes):
    unit, km = nearest_units(outlines(*shapes), straight, np.zeros((1, 2)))
    assert (unit.tolist(), km.tolist()) == ([-1], [np.inf])


@given(st.integers(0, 10_000), st.integers(8, 60))
@settings(max_examples=30)
def test_the_nearest_unit_is_the_one_that_geos_finds(seed, n):
    rng = np.random.default_rng(seed)
    shapes = [*cells(rng, n), box(300, 0, 900, 2)]
    xy = rng.random((40, 2)) * (1000, 300) - 100
    xy = xy[first_holder(outlines(*shapes), xy) < 0]
    unit, km = nearest_units(outlines(*shapes), straight, straight(xy))
    ways = [[shape.distance(Point(*at)) / 1000 for shape in shapes] for at in xy]
    np.testing.assert_allclose(km, np.min(ways, axis=1), atol=1e-12)
    np.testing.assert_allclose([w[u] for w, u in zip(ways, unit)], km, atol=1e-8)


def test_the_first_of_twins_and_of_units_as_near_is_the_nearest():
    left, right = box(0, 0, 1, 1), box(1, 0, 2, 1)
    far = np.array([(1.0, 5.0)])
    assert nearest_units(outlines(left, right), straight, straight(far))[0].tolist() == [0]
    assert nearest_units(outlines(left, left), straight, straight(far))[0].tolist() == [0]
