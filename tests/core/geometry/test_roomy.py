"""Where in a territory a label has most room."""

from __future__ import annotations

import numpy as np
import pytest
import shapely.geometry as shp

from territory_planner.core.geometry.polygons import polygons_from_wkb
from territory_planner.core.geometry.roomy import roomiest, roomiest_seen, spots_in
from territory_planner.core.geometry.territory_lines import border_lines


def squares(places) -> list:
    return [shp.box(x, y, x + 1, y + 1) for x, y in places]


def places_of(units, assignment, k, wide=1.0):
    polygons = polygons_from_wkb([unit.wkb for unit in units])
    lines = border_lines(polygons)
    assignment = np.array(assignment)
    chosen = lines.of_plan(assignment)
    ends = np.hstack([lines.start[chosen], lines.end[chosen]])
    return roomiest(spots_in(polygons), ends, assignment, k, wide)


def test_a_label_of_a_bent_territory_stands_in_its_widest_part():
    """A block of 4 × 4 with an arm of 8 × 1: the middle of its ground lies at the arm's root."""
    block = [(x, y) for x in range(4) for y in range(4)]
    arm = [(4 + x, 0) for x in range(8)]
    above = [(4 + x, y) for x in range(8) for y in range(1, 4)]
    assignment = [0] * (len(block) + len(arm)) + [1] * len(above)
    first, second = places_of(squares([*block, *arm, *above]), assignment, 2)
    assert first == pytest.approx([2, 2], abs=0.51)
    assert second == pytest.approx([8, 2.5], abs=0.7)


def test_a_label_of_a_territory_in_parts_stands_in_the_largest():
    large, small = [(x, y) for x in range(3) for y in range(3)], [(x, 0) for x in range(20, 22)]
    (place,) = places_of(squares([*large, *small]), [0] * 11, 1)
    assert place == pytest.approx([1.5, 1.5], abs=0.51)


def test_a_label_stands_beside_the_hole_of_its_territory_and_never_in_it():
    ring = [(x, y) for x in range(5) for y in range(5) if (x, y) != (2, 2)]
    first, second = places_of(squares([*ring, (2, 2)]), [0] * 24 + [1], 2)
    assert not shp.Point(first).within(shp.box(2, 2, 3, 3))
    assert second == pytest.approx([2.5, 2.5])


def test_room_to_the_sides_counts_more_as_labels_are_wide():
    """A lying bar of 6 × 2 on a standing one of 2 × 9."""
    lying = [(x, y) for x in range(6) for y in range(2)]
    standing = [(x, y) for x in (2, 3) for y in range(2, 11)]
    (place,) = places_of(squares([*lying, *standing]), [0] * 30, 1, wide=3.0)
    assert place == pytest.approx([3, 1], abs=0.6)


def test_a_place_lies_in_its_territory_though_the_middle_of_a_unit_lies_in_none():
    horseshoe = shp.box(0, 0, 9, 9).difference(shp.box(1, 1, 8, 9))
    (place,) = places_of([horseshoe], [0], 1)
    assert shp.Point(place).within(horseshoe)


def test_what_has_no_unit_has_no_place():
    places = places_of(squares([(0, 0), (1, 0)]), [1, -1], 3)
    assert np.isnan(places[[0, 2]]).all()
    assert places[1] == pytest.approx([0.5, 0.5])


def test_all_places_lie_in_their_territories_whatever_they_look_like():
    draw = np.random.default_rng(5)
    grid = [(x, y) for x in range(12) for y in range(12)]
    for _ in range(20):
        assignment = draw.integers(-1, 6, len(grid))
        units = squares(grid)
        for territory, place in enumerate(places_of(units, assignment, 6, wide=2.5)):
            own = [unit for unit, owner in zip(units, assignment) if owner == territory]
            assert any(shp.Point(place).within(unit) for unit in own)


def test_a_part_that_is_seen_is_labelled_where_the_largest_lies_elsewhere():
    large, small = [(x, y) for x in range(3) for y in range(3)], [(x, 0) for x in range(20, 22)]
    polygons = polygons_from_wkb([unit.wkb for unit in squares([*large, *small])])
    lines, assignment = border_lines(polygons), np.zeros(11, dtype=int)
    ends = np.hstack([lines.start, lines.end])[lines.of_plan(assignment)]
    given = spots_in(polygons), ends, assignment, 1, 1.0
    (place,) = roomiest_seen(*given, np.array([15.0, -5.0, 25.0, 5.0]))
    assert place == pytest.approx([21, 0.5], abs=0.51)
    (place,) = roomiest_seen(*given, np.array([100.0, -5.0, 125.0, 5.0]))
    assert place == pytest.approx([1.5, 1.5], abs=0.51)


def test_no_units_have_no_places():
    assert np.isnan(places_of([], np.zeros(0, dtype=int), 2)).all()
