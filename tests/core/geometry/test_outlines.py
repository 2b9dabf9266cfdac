import numpy as np

from territory_planner.core.geometry.outlines import nest, trace
from territory_planner.core.geometry.polygons import polygon_areas


def traced(*loops):
    """Trace the segments of closed loops of points, given in any order of segments."""
    points = sorted({point for loop in loops for point in loop})
    pairs = [(a, b) for loop in loops for a, b in zip(loop, [*loop[1:], loop[0]])]
    pairs.sort(key=lambda pair: (pair[0][0] * 7 + pair[1][1] * 3) % 5)
    start, end = (np.array([points.index(pair[side]) for pair in pairs]) for side in (0, 1))
    order, bounds, knotted = trace(start, end, np.array(points, dtype=float))
    assert sorted(order.tolist()) == list(range(len(pairs)))
    rings = [{points[start[i]] for i in order[a:b]} for a, b in zip(bounds[:-1], bounds[1:])]
    return sorted(map(sorted, rings)), knotted.tolist()


SQUARE = [(0, 0), (4, 0), (4, 4), (0, 4)]


def test_loose_segments_are_joined_to_rings():
    far = [(9, 9), (10, 9), (10, 10)]
    assert traced(SQUARE, far) == ([sorted(SQUARE), sorted(far)], [])


def test_areas_that_touch_in_a_point_stay_apart():
    beyond = [(4, 4), (8, 4), (8, 8), (4, 8)]
    assert traced(SQUARE, beyond) == ([sorted(SQUARE), sorted(beyond)], [])


def test_a_hole_that_touches_the_outside_is_a_ring_of_its_own():
    hole = [(0, 0), (1, 2), (2, 1)]
    assert traced(SQUARE, hole) == (sorted([sorted(SQUARE), sorted(hole)]), [])


def test_a_chain_of_holes_parts_the_area_it_cuts_through():
    """Two holes that meet each other and both sides leave two pieces."""
    holes = [[(0, 0), (1, 2), (2, 2), (2, 1)], [(2, 2), (2, 3), (4, 4), (3, 2)]]
    rings, knotted = traced(SQUARE, *holes)
    assert not knotted
    assert len(rings) == 2
    assert all((0, 0) in ring and (2, 2) in ring and (4, 4) in ring for ring in rings)


def test_segments_that_overlap_are_reported():
    crossed = [(0, 0), (4, 0), (2, 3)]
    _, knotted = traced(SQUARE, crossed)
    assert knotted


def test_holes_go_to_the_smallest_part_around_them():
    def square(low, high):
        return [(low, low), (high, low), (high, high), (low, high), (low, low)]

    loops = [square(0, 9), square(1, 8)[::-1], square(2, 7), square(3, 6)[::-1], square(20, 21)]
    xy = np.array([point for loop in loops for point in loop], dtype=float)
    order = np.arange(6) * 5
    polygons = nest(xy, order, np.zeros(5, dtype=np.int64), 1)
    assert polygons.ring_outer.tolist() == [True, False, True, False, True]
    assert polygon_areas(polygons).tolist() == [81 - 49 + 25 - 9 + 1]
