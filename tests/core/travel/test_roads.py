import numpy as np
import pytest

from territory_planner.core.model.errors import InvalidInput
from territory_planner.core.travel.roads import (
    BACKWARD,
    BOTH,
    FORWARD,
    access_to,
    build_roads,
    read_direction,
    travel_costs,
    travel_minutes,
    turned_round,
)

# A square of side 2 km, drawn clockwise from the south-west, and a road elsewhere.
CORNERS = np.array([[0.0, 0.0], [0.0, 2.0], [2.0, 2.0], [2.0, 0.0]])
START = np.vstack([CORNERS, [[9.0, 9.0]]])
END = np.vstack([np.roll(CORNERS, -1, axis=0), [[9.0, 8.0]]])
LENGTH = np.array([2.0, 2.0, 2.0, 2.0, 1.0])


def costs_of(roads, units, centers):
    return travel_costs(roads, access_to(roads, units), access_to(roads, centers))


def test_travel_follows_the_roads_and_not_the_straight_line():
    roads = build_roads(START, END, LENGTH)
    costs = costs_of(roads, CORNERS, CORNERS[:1])
    assert costs.ravel().tolist() == pytest.approx([0, 2, 4, 2])


def test_a_one_way_square_is_driven_round():
    roads = build_roads(START, END, LENGTH, np.full(5, FORWARD))
    assert costs_of(roads, CORNERS, CORNERS[:1]).ravel().tolist() == pytest.approx([0, 2, 4, 6])
    roads = build_roads(START, END, LENGTH, np.full(5, BACKWARD))
    assert costs_of(roads, CORNERS, CORNERS[:1]).ravel().tolist() == pytest.approx([0, 6, 4, 2])


def test_ways_to_the_centers_go_the_other_way_round():
    roads = turned_round(build_roads(START, END, LENGTH, np.full(5, FORWARD)))
    assert costs_of(roads, CORNERS, CORNERS[:1]).ravel().tolist() == pytest.approx([0, 6, 4, 2])


def test_a_road_out_of_reach_is_left_out_and_units_walk_to_the_nearest_node():
    roads = build_roads(START, END, LENGTH, off_road=3.0)
    assert len(roads.position) == 4
    costs = costs_of(roads, np.array([[9.0, 2.0]]), CORNERS[:1])
    assert costs.ravel().tolist() == pytest.approx([4 + 3 * 7])


def test_ends_a_hair_apart_meet():
    shifted = END + 2e-4
    roads = build_roads(START, shifted, LENGTH)
    assert len(roads.position) == 4


def test_of_parallel_roads_the_faster_one_is_taken():
    start, end = np.zeros((2, 2)), np.ones((2, 2))
    roads = build_roads(start, end, np.array([5.0, 3.0]))
    assert costs_of(roads, end[:1], start[:1]).item() == pytest.approx(3)


def test_many_centers_are_costed_like_each_alone():
    rng = np.random.default_rng(3)
    units, centers = rng.random((30, 2)) * 2, rng.random((20, 2)) * 2
    roads = build_roads(START, END, LENGTH)
    alone = [costs_of(roads, units, center[None]) for center in centers]
    np.testing.assert_allclose(costs_of(roads, units, centers), np.hstack(alone))


def test_minutes_by_speed_with_a_default_where_none_is_known():
    minutes = travel_minutes(np.array([1.0, 1.0, 1.0]), np.array([60.0, np.nan, 0.0]), 30.0)
    assert minutes.tolist() == [1, 2, 2]


def test_one_way_fields_of_different_makers_are_understood():
    values = ["yes", True, 1, "FT", "-1", "TF", "no", None, "reversible", False]
    assert read_direction(values).tolist() == [FORWARD] * 4 + [BACKWARD] * 2 + [BOTH] * 4


@pytest.mark.parametrize(
    ("lines", "words"), [(0, "no lines"), (5, "zero or more")], ids=["empty", "negative"]
)
def test_roads_that_make_no_sense_are_refused(lines, words):
    with pytest.raises(InvalidInput, match=words):
        build_roads(START[:lines], END[:lines], -LENGTH[:lines])
