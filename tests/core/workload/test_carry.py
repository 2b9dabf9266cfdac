"""Workloads and plans on new units: totals are kept, and most of a unit decides."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import wkb
from shapely.geometry import box
from shapely.ops import unary_union

from territory_planner.core.geometry.polygons import Polygons, polygon_areas, polygons_from_wkb
from territory_planner.core.geometry.shared_land import box_pairs, shared_land
from territory_planner.core.model.errors import Cancelled
from territory_planner.core.model.progress import Progress
from territory_planner.core.workload.carry import By, carry_plan, part_units, to_nearest


def boxes(*corners) -> Polygons:
    return polygons_from_wkb([box(*each).wkb for each in corners])


def grid(rows, columns, size, origin=(0.0, 0.0)) -> Polygons:
    x, y = origin
    return boxes(
        *(
            (x + size * c, y + size * r, x + size * (c + 1), y + size * (r + 1))
            for r in range(rows)
            for c in range(columns)
        )
    )


def patches(seed, count) -> Polygons:
    """Pieces of a square of 10, of any shape, some in two parts."""
    random = np.random.default_rng(seed)
    cell = [box(x, y, x + 1, y + 1) for x in range(10) for y in range(10)]
    owner = random.integers(0, count, len(cell))
    owner[:count] = np.arange(count)
    shapes = [
        unary_union([cell[at] for at in np.flatnonzero(owner == unit)]) for unit in range(count)
    ]
    return polygons_from_wkb([shape.wkb for shape in shapes])


def shapes(polygons: Polygons):
    from territory_planner.core.geometry.polygons import wkb_from_polygons

    return [wkb.loads(each) for each in wkb_from_polygons(polygons)]


@pytest.mark.parametrize("seed", range(5))
def test_shared_land_is_that_of_each_pair_intersected(seed):
    source, target = patches(seed, 12), grid(7, 7, 1.7, (-1.0, -0.7))
    expected = [[a.intersection(b).area for b in shapes(target)] for a in shapes(source)]
    for tiles in (True, False):
        found = shared_land(source, target, tiles=tiles).toarray()
        np.testing.assert_allclose(found, expected, atol=1e-12)


def test_pairs_of_boxes_are_those_that_share_ground():
    source, target = patches(1, 9), grid(7, 7, 1.7, (-1.0, -0.7))
    one, other = shapes(source), shapes(target)
    expected = [
        (a, b)
        for a in range(source.n)
        for b in range(target.n)
        if box(*one[a].bounds).intersection(box(*other[b].bounds)).area > 0
    ]
    assert list(zip(*(side.tolist() for side in box_pairs(source, target)))) == expected


def test_overlapping_targets_all_get_a_part():
    found = part_units(boxes((0, 0, 2, 2)), boxes((0, 0, 2, 2), (0, 0, 2, 2)), tiles=False)
    assert found.share.toarray().tolist() == [[0.5, 0.5]]


def test_workload_is_parted_by_land():
    found = part_units(boxes((0, 0, 4, 1)), boxes((0, 0, 1, 1), (1, 0, 4, 1)))
    assert found.amounts(np.array([[8.0]])).ravel().tolist() == [2.0, 6.0]
    assert found.largest.tolist() == [0.75]


def test_workload_is_parted_by_what_weighs_and_by_land_where_nothing_does():
    source = boxes((0, 0, 2, 1), (0, 1, 2, 2))
    target = boxes((0, 0, 1, 2), (1, 0, 2, 2))
    points = np.array([[0.5, 0.5], [1.5, 0.5], [1.6, 0.4], [9.0, 9.0]])
    found = part_units(source, target, (points, np.array([3.0, 1.0, 0.0, 50.0])))
    np.testing.assert_allclose(found.share.toarray(), [[0.75, 0.25], [0.5, 0.5]])
    assert found.by.tolist() == [By.WEIGHTS, By.LAND]


def test_slivers_of_both_units_are_left_aside():
    source = boxes((0, 0, 1.002, 1), (1.002, 0, 2, 1))
    target = boxes((0, 0, 1, 1), (1, 0, 2, 1))
    assert part_units(source, target).share.toarray().tolist() == [[1, 0], [0, 1]]
    assert part_units(source, target, sliver=0.0).share.nnz == 3


def test_a_small_unit_within_a_large_one_is_no_sliver():
    source = boxes((0, 0, 100, 100), (100, 0, 100.1, 0.1))
    target = boxes((0, 0, 101, 101))
    assert part_units(source, target).share.toarray().ravel().tolist() == [1, 1]
    turned = part_units(target, source)
    assert turned.share.toarray()[0, 1] > 0


def test_what_lies_in_no_target_is_carried_nowhere_unless_it_is_given_to_one():
    source, target = boxes((0, 0, 1, 1), (5, 5, 6, 6)), boxes((0, 0, 1, 1), (1, 0, 2, 1))
    found = part_units(source, target)
    assert found.by.tolist() == [By.LAND, By.NOTHING]
    given_away = to_nearest(found, np.array([1]), np.array([1]))
    assert given_away.amounts(np.array([[2.0], [3.0]])).ravel().tolist() == [2, 3]
    assert given_away.by.tolist() == [By.LAND, By.NEAREST]


def test_land_beyond_the_targets_is_told_and_its_workload_goes_to_those_that_there_are():
    found = part_units(boxes((0, 0, 4, 1)), boxes((0, 0, 1, 1), (1, 0, 2, 1)))
    assert found.outside.tolist() == [0.5]
    assert found.amounts(np.array([[8.0]])).ravel().tolist() == [4, 4]


def test_a_plan_goes_by_what_most_of_a_unit_comes_from():
    source = boxes((0, 0, 3, 1), (3, 0, 4, 1), (4, 0, 5, 1))
    target = boxes((0, 0, 4, 1), (4, 0, 5, 1), (9, 9, 10, 10))
    carried = carry_plan(part_units(source, target), np.array([1, 0, -1]), 2)
    assert carried.assignment.tolist() == [1, -1, -1]
    assert carried.candidates(0) == [(1, 0.75), (0, 0.25)]
    assert carried.certain.tolist() == [0.75, 0, 0]


def test_of_equal_territories_the_first_is_taken():
    source, target = boxes((0, 0, 1, 1), (1, 0, 2, 1)), boxes((0, 0, 2, 1))
    for plan in ([0, 1], [1, 0]):
        assert carry_plan(part_units(source, target), np.array(plan), 2).assignment[0] == 0


def test_what_weighs_decides_on_a_plan_before_land():
    source, target = boxes((0, 0, 3, 1), (3, 0, 4, 1)), boxes((0, 0, 4, 1))
    weighing = np.array([[3.5, 0.5]]), np.array([2.0])
    found = part_units(source, target, weighing)
    assert carry_plan(found, np.array([0, 1]), 2).assignment.tolist() == [1]


@settings(max_examples=25)
@given(st.integers(0, 10**6), st.integers(1, 30), st.booleans(), st.booleans())
def test_totals_are_kept_whatever_the_units(seed, count, weighed, turned):
    random = np.random.default_rng(seed)
    source, target = patches(seed, count), grid(9, 9, 1.3, tuple(-random.random(2)))
    if turned:
        angle = random.uniform(0, np.pi)
        turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
        source, target = (
            replace(each, xy=(each.xy - 5) @ turn * (1 if each is source else 2))
            for each in (source, target)
        )
    points = random.uniform(-3, 13, (50, 2)), random.exponential(1, 50)
    found = part_units(source, target, points if weighed else None)
    workload = random.exponential(1, (source.n, 2)) * 10.0 ** random.integers(-3, 9)
    gone = found.by == By.NOTHING
    np.testing.assert_allclose(
        found.amounts(workload).sum(axis=0), workload[~gone].sum(axis=0), rtol=1e-12
    )
    row = np.asarray(found.share.sum(axis=1)).ravel()
    np.testing.assert_allclose(row[~gone], 1.0)
    assert (found.share.data >= 0).all()


def test_the_same_units_carry_all_over_as_it_is():
    units = patches(4, 20)
    assert (polygon_areas(units) > 0).all()
    assert (part_units(units, units).share != np.eye(20)).sum() == 0


def test_a_cancel_is_heard():
    with pytest.raises(Cancelled):
        part_units(grid(4, 4, 1), grid(4, 4, 1), progress=Progress(is_cancelled=lambda: True))
