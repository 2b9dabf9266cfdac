"""Land that nobody or several cover, and enclaves, against GEOS set by set."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from shapely.affinity import translate
from shapely.geometry import MultiPolygon, Point, Polygon, box
from shapely.ops import unary_union

from territory_planner.core.geometry.cover import (
    counted_in,
    covered_twice,
    covers_of,
    enclaves,
    uncovered,
)
from territory_planner.core.geometry.dissolve import areas_of, dissolve
from territory_planner.core.geometry.land import covered_land, land_without
from territory_planner.core.geometry.polygons import polygons_from_wkb

REGION = MultiPolygon([box(0, 0, 20, 20)])


def blobs(seed, count=5):
    draw = np.random.default_rng(seed)
    shapes = []
    for _ in range(count):
        angle = np.sort(draw.uniform(0, 2 * np.pi, 25))
        ring = draw.uniform(3, 17, (1, 2)) + draw.uniform(2, 6, (25, 1)) * np.column_stack(
            [np.cos(angle), np.sin(angle)]
        )
        shapes.append(areas_of(Polygon(ring).buffer(0)))
    return shapes


def outlines(shapes):
    return polygons_from_wkb([shape.wkb for shape in shapes])


def exactly(shapes, who):
    """The land that these territories cover, and no others."""
    land = shapes[who[0]]
    for each in who[1:]:
        land = land.intersection(shapes[each])
    rest = [shape for at, shape in enumerate(shapes) if at not in who]
    return land.difference(unary_union(rest))


@pytest.mark.parametrize("seed", range(8))
def test_each_set_of_territories_covers_what_geos_says(seed):
    shapes = blobs(seed)
    found = covered_twice(outlines(shapes), np.arange(5), 1e-6)
    area = {}
    for piece in found:
        area[piece.territories] = area.get(piece.territories, 0.0) + piece.shape.area
    wanted = {
        who: exactly(shapes, who).area
        for size in range(2, 6)
        for who in combinations(range(5), size)
        if exactly(shapes, who).area > 1e-9
    }
    assert area == pytest.approx(wanted)
    surplus = sum(shape.area for shape in shapes) - unary_union(shapes).area
    assert sum((len(p.territories) - 1) * p.shape.area for p in found) == pytest.approx(surplus)


@pytest.mark.parametrize("seed", range(4))
def test_units_away_from_other_territories_change_nothing_about_what_is_covered_twice(seed):
    shapes = [*blobs(seed, 9), *(translate(each, 100) for each in blobs(seed + 50, 3))]
    owner = np.array([0, 1, 2] * 3 + [0, 0, 0])  # the last lie where no other territory is
    found = covered_twice(outlines(shapes), owner, 1e-6)
    whole = [unary_union([shapes[at] for at in np.flatnonzero(owner == t)]) for t in range(3)]
    for who in [(0, 1), (0, 2), (1, 2), (0, 1, 2)]:
        area = sum(piece.shape.area for piece in found if piece.territories == who)
        assert area == pytest.approx(exactly(whole, who).area)


@pytest.mark.parametrize("seed", range(8))
def test_nobody_covers_what_is_left_of_the_region(seed):
    shapes = blobs(seed)
    left = REGION.difference(unary_union(shapes))
    land = covered_land(outlines(shapes), np.arange(5))
    found = uncovered(land, REGION)
    assert land.area == pytest.approx(unary_union(shapes).area)
    assert sum(piece.shape.area for piece in found) == pytest.approx(left.area)
    assert len(found) == len(areas_of(left).geoms)
    points = np.random.default_rng(seed).uniform(0, 20, (400, 2))
    inside = [sum(piece.shape.contains(Point(at)) for at in points) for piece in found]
    assert counted_in(found, points).tolist() == inside


def test_units_of_one_territory_may_overlap_and_units_without_one_cover_nothing():
    shapes = [box(0, 0, 2, 1), box(1, 0, 3, 1), box(2.5, 0, 4, 1), box(1.5, 0, 1.7, 1)]
    owner = np.array([0, 0, 1, -1])
    (piece,) = covered_twice(outlines(shapes), owner, 1e-6)
    assert (piece.territories, piece.shape.area) == ((0, 1), pytest.approx(0.5))
    land = covered_land(outlines(shapes), owner)
    assert land.area == pytest.approx(4.0)


def test_the_narrowest_overlap_and_gap_are_found():
    shapes = [box(0, 0, 1000, 1000), box(999.99, 0, 2000, 1000), box(2000.01, 0, 3000, 1000)]
    (piece,) = covered_twice(outlines(shapes), np.arange(3), 1e-3)
    assert piece.shape.area == pytest.approx(10.0)
    region = MultiPolygon([box(0, 0, 3000, 1000)])
    (gap,) = uncovered(covered_land(outlines(shapes), np.arange(3)), region)
    assert gap.shape.area == pytest.approx(10.0)


def test_without_a_region_what_territories_enclose_is_looked_at():
    ring = [box(0, 0, 3, 1), box(0, 1, 1, 2), box(2, 1, 3, 2), box(0, 2, 3, 3)]
    (gap,) = uncovered(covered_land(outlines(ring), np.arange(4)), None)
    assert gap.shape.equals(box(1, 1, 2, 2))
    assert uncovered(covered_land(outlines(ring[:3]), np.arange(3)), None) == []


def test_an_enclave_is_land_that_one_territory_goes_all_around():
    around = areas_of(box(0, 0, 9, 9).difference(box(1, 1, 4, 4)).difference(box(5, 5, 8, 8)))
    inner = areas_of(box(1, 1, 4, 4).difference(box(2, 2, 3, 3)))
    shapes = [
        around,
        inner,
        box(2, 2, 3, 3),
        box(5, 5, 6.5, 8),
        box(6.5, 5, 8, 8),
        box(9, 0, 12, 9),
    ]
    drawn = dissolve(outlines(shapes), np.array([0, 1, 2, 3, 1, 4]), 5, 0.0)
    found = {(piece.around, piece.territories): piece.shape.area for piece in enclaves(drawn)}
    assert found == {(0, (1, 2)): 9.0, (0, (1, 3)): 9.0, (1, (2,)): 1.0}


def test_points_know_all_territories_that_cover_them():
    shapes = blobs(3)
    points = np.random.default_rng(1).uniform(0, 20, (300, 2))
    owner = np.array([0, 1, 1, -1, 2])
    found = covers_of(outlines(shapes), owner, points)
    wanted = [
        {int(owner[at]) for at, shape in enumerate(shapes) if shape.contains(Point(point))} - {-1}
        for point in points
    ]
    assert found.count.tolist() == [len(who) for who in wanted]
    pairs = [(row, each) for row, who in enumerate(wanted) for each in sorted(who)]
    assert list(zip(found.point.tolist(), found.territory.tolist())) == pairs


def test_an_island_in_a_lake_is_no_gap_and_a_pond_on_it_is():
    frame = box(0, 0, 10, 10).difference(box(2, 2, 8, 8))
    island = box(3, 3, 7, 7).difference(box(4, 4, 6, 6))
    pieces = [piece.shape.area for piece in uncovered(MultiPolygon([frame, island]), None)]
    assert sorted(pieces) == [4, 36 - 16]


@pytest.mark.parametrize("seed", range(8))
def test_parts_that_two_areas_have_in_common_change_nothing_about_the_rest(seed):
    """However they are drawn: parts are the same from whichever vertex on, in whichever order."""
    draw = np.random.default_rng(seed)
    common = [box(30 * at, 0, 30 * at + 20, 20) for at in range(6)]
    turned = [Polygon(np.roll(np.array(each.exterior.coords)[:-1], 2, axis=0)) for each in common]
    mine = [shape for shape, kept in zip(common, draw.random(6) < 0.7) if kept]
    theirs = [shape for shape, kept in zip(turned, draw.random(6) < 0.7) if kept]
    one = MultiPolygon([*mine, areas_of(unary_union(blobs(seed, 3))).geoms[0].buffer(1)])
    other = [shape for shape in theirs if shape.disjoint(one.geoms[-1])]
    other = areas_of(unary_union([*other, blobs(seed + 50, 1)[0]]))
    one = areas_of(unary_union(one))
    left = land_without(one, other)
    wanted = areas_of(one.difference(other))
    assert left.is_valid
    assert left.symmetric_difference(wanted).area == pytest.approx(0, abs=1e-9)
    assert len(left.geoms) == len(wanted.geoms)
    assert land_without(one, areas_of(one)).is_empty
