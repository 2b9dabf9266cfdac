"""Which unit holds a center."""

import numpy as np
from shapely.geometry import Polygon, box

from territory_planner.core.geometry.polygons import polygons_from_wkb
from territory_planner.layers.reading.points import unit_at_points


def test_the_unit_around_a_point_holes_taken_out():
    frame = box(0, 0, 10, 10).difference(box(4, 4, 6, 6))
    polygons = polygons_from_wkb([frame.wkb, box(4, 4, 6, 6).wkb, box(20, 0, 30, 10).wkb])
    points = np.array([[1.0, 1.0], [5.0, 5.0], [25.0, 5.0], [15.0, 5.0]])
    assert unit_at_points(polygons, points).tolist() == [0, 1, 2, -1]


def test_a_box_that_holds_the_point_is_not_enough():
    wedge = Polygon([(0, 0), (10, 0), (10, 10)])
    assert unit_at_points(polygons_from_wkb([wedge.wkb]), np.array([[1.0, 9.0]])).tolist() == [-1]
