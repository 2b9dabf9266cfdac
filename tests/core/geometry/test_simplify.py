"""Outlines for pictures: fewer vertices, shared borders kept."""

from __future__ import annotations

import numpy as np
from shapely import wkb
from shapely.geometry import Polygon
from shapely.ops import unary_union

from territory_planner.core.geometry.dissolve import dissolve
from territory_planner.core.geometry.polygons import Polygons, polygons_from_wkb, wkb_from_polygons
from territory_planner.core.geometry.simplify import shared_arcs, simplified_together


def wavy(columns: int, rows: int, seed: int = 0, steps: int = 40):
    """Squares whose sides wave, each shared side the same for both."""
    draw = np.random.default_rng(seed)
    corner = {
        (i, j): (i + draw.uniform(-0.1, 0.1), j + draw.uniform(-0.1, 0.1))
        for i in range(columns + 1)
        for j in range(rows + 1)
    }

    def side(one, other):
        along = np.linspace(0, 1, steps)[:, None]
        line = np.array(corner[one]) * (1 - along) + np.array(corner[other]) * along
        line[1:-1] += draw.uniform(-0.02, 0.02, (steps - 2, 2))
        return line

    across = {(i, j): side((i, j), (i + 1, j)) for i in range(columns) for j in range(rows + 1)}
    up = {(i, j): side((i, j), (i, j + 1)) for i in range(columns + 1) for j in range(rows)}
    return [
        Polygon(
            [*across[i, j], *up[i + 1, j][1:], *across[i, j + 1][-2::-1], *up[i, j][-2:0:-1]]
        ).wkb
        for j in range(rows)
        for i in range(columns)
    ]


def shapes(polygons):
    return [wkb.loads(each) for each in wkb_from_polygons(polygons)]


def test_neighbours_still_share_their_borders():
    units = polygons_from_wkb(wavy(6, 5))
    (plain,) = simplified_together([units], 0.05)
    assert len(plain.xy) < len(units.xy) / 8
    before, after = shapes(units), shapes(plain)
    whole = unary_union(after)
    assert np.isclose(whole.area, sum(each.area for each in after), rtol=1e-9)
    assert not list(whole.interiors)
    for one, other in zip(before, after):
        assert one.hausdorff_distance(other) < 0.08


def test_two_plans_share_the_borders_that_both_have():
    units = polygons_from_wkb(wavy(6, 6, seed=1))
    column = np.arange(36) % 6
    plans = [column // 3, np.where(np.arange(36) < 12, column // 3, 1)]
    drawn = [polygons_from_wkb(dissolve(units, plan, 2)) for plan in plans]
    plain = simplified_together(drawn, 0.05)
    before, after = (shapes(each) for each in plain)
    assert len(plain[0].xy) < len(drawn[0].xy) / 8
    # What moved is whole units: no sliver between the old border and the new one.
    moved = before[0].difference(after[0])
    pieces = getattr(moved, "geoms", [moved])
    assert all(each.area > 0.5 for each in pieces if each.area > 1e-9)
    assert np.isclose(unary_union(after).area, unary_union(before).area, rtol=1e-9)


def test_an_island_smaller_than_the_tolerance_stays_where_it_is_all_there_is():
    turn = np.linspace(0, 2 * np.pi, 40)[:-1]
    round_ = np.column_stack([np.cos(turn), np.sin(turn)])
    big = Polygon(10 * round_, [2 * round_[::-1]])
    far = Polygon([30, 0] + 0.1 * round_)
    both = polygons_from_wkb([big.union(Polygon([20, 0] + 0.1 * round_)).wkb, far.wkb])
    (plain,) = simplified_together([both], 0.5)
    assert plain.ring_unit.tolist() == [0, 0, 1]
    assert plain.ring_outer.tolist() == [True, False, True]
    assert all(each.is_valid and each.area > 0 for each in shapes(plain))


def test_nothing_is_nothing():
    (plain,) = simplified_together([polygons_from_wkb([None])], 1.0)
    assert plain.n == 1
    assert len(plain.xy) == 0


def test_points_that_came_to_lie_on_each_other_are_one_wherever_the_ring_begins():
    """As where coordinates were rounded; of a ring that shrank to a point nothing is left."""
    square = [(0, 0), (0, 0), (2, 0), (2, 2), (2, 2), (0, 2), (0, 0)]
    beside = [(2, 0), (4, 0), (4, 2), (2, 2), (2, 2), (2, 0), (2, 0)]
    point = [(9, 9)] * 5
    rings = [square, beside, point]
    xy = np.concatenate([np.array(ring, dtype=float) for ring in rings])
    start = np.append(0, np.cumsum([len(ring) for ring in rings]))
    owner, outer = np.arange(3, dtype=np.int32), np.ones(3, dtype=bool)
    units = Polygons(xy, start, owner, outer, 3)
    arcs, found = shared_arcs(units)
    assert [len(ring) for ring in found] == [2, 2, 0]
    (common,) = {arc if arc >= 0 else ~arc for arc in found[0]} & {
        arc if arc >= 0 else ~arc for arc in found[1]
    }
    assert sorted(arcs[common].tolist()) == [[2.0, 0.0], [2.0, 2.0]]
    (plain,) = simplified_together([units], 0.1)
    assert plain.ring_unit.tolist() == [0, 1, 2]
    assert [shape.area for shape in shapes(plain)][:2] == [4.0, 4.0]
