import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import wkb
from shapely.affinity import rotate
from shapely.geometry import MultiPolygon, Polygon, box
from shapely.ops import unary_union

from territory_planner.core.geometry.dissolve import dissolve
from territory_planner.core.geometry.polygons import polygons_from_wkb
from territory_planner.core.model.errors import Cancelled
from territory_planner.core.model.progress import Progress


def outlines(shapes, plan, k, tolerance=None):
    polygons = polygons_from_wkb([shape and shape.wkb for shape in shapes])
    return [wkb.loads(blob) for blob in dissolve(polygons, np.array(plan), k, tolerance)]


def check(outline, expected):
    """The same ground, in the same number of parts and holes, validly drawn."""
    assert outline.is_valid
    assert outline.symmetric_difference(expected).area == pytest.approx(0, abs=1e-9)
    wanted = getattr(expected, "geoms", [expected])
    assert len(outline.geoms) == len(wanted)
    assert sum(len(part.interiors) for part in outline.geoms) == sum(
        len(part.interiors) for part in wanted
    )
    assert all(part.exterior.is_ccw for part in outline.geoms)


def grid(columns, rows, angle=0.0):
    return [
        rotate(box(x, y, x + 1, y + 1), angle, origin=(0, 0))
        for y in range(rows)
        for x in range(columns)
    ]


@settings(max_examples=80, deadline=None)
@given(
    st.integers(1, 7),
    st.integers(1, 7),
    st.floats(0, 90),
    st.integers(0, 2**32 - 1),
    st.integers(1, 4),
)
def test_any_plan_gives_the_union_of_its_units(columns, rows, angle, seed, k):
    """Checkerboards, holes, holes that touch the outside, islands in holes: all of it."""
    plan = np.random.default_rng(seed).integers(-1, k, columns * rows)
    exact = grid(columns, rows)
    turned = grid(columns, rows, angle)
    for outline, square in zip(
        outlines(turned, plan, k),
        [unary_union([exact[i] for i in np.flatnonzero(plan == t)]) for t in range(k)],
    ):
        wanted = rotate(square, angle, origin=(0, 0))
        assert outline.is_valid
        assert outline.area == pytest.approx(square.area, abs=1e-9)
        assert outline.symmetric_difference(wanted).area == pytest.approx(0, abs=1e-9)
        assert len(outline.geoms) == len(getattr(square, "geoms", [square]))


def test_units_with_holes_and_several_parts_dissolve_like_their_union():
    around = Polygon(box(0, 0, 9, 9).exterior, [box(2, 2, 4, 4).exterior, box(6, 6, 7, 7).exterior])
    shapes = [around, box(2, 2, 4, 4), MultiPolygon([box(6, 6, 7, 7), box(20, 0, 22, 2)])]
    for plan in ([0, 0, 0], [0, 1, 0], [0, 1, 1], [1, 0, -1]):
        for territory, outline in enumerate(outlines(shapes, plan, 2)):
            mine = [shape for shape, owner in zip(shapes, plan) if owner == territory]
            check(outline, unary_union(mine))


def test_an_island_in_a_lake_is_a_part_and_the_lake_a_hole():
    lake = Polygon(box(0, 0, 9, 9).exterior, [box(2, 2, 7, 7).exterior])
    shapes = [lake, box(4, 4, 5, 5), box(5, 4, 6, 5), box(20, 0, 21, 1)]
    (outline,) = outlines(shapes, [0, 0, 0, 0], 1)
    check(outline, unary_union(shapes))


def test_the_direction_units_are_drawn_in_does_not_matter():
    left, right = box(0, 0, 1, 1), box(1, 0, 2, 1)
    backwards = Polygon(right.exterior.coords[::-1])
    (outline,) = outlines([left, backwards], [0, 0], 1)
    check(outline, box(0, 0, 2, 1))


def test_neighbours_keep_the_same_border_vertices():
    shapes = grid(6, 6, 17.0)
    west, east = outlines(shapes, [i % 6 >= 3 for i in range(36)], 2)
    shared = set(west.geoms[0].exterior.coords) & set(east.geoms[0].exterior.coords)
    assert len(shared) == 7
    assert west.intersection(east).area == 0


@pytest.mark.parametrize("shift", [0.004, -0.004], ids=["gap", "overlap"])
def test_borders_that_do_not_quite_meet_leave_no_sliver(shift):
    left = box(0, 0, 10, 10)
    right = [box(10 + shift, 0, 20, 4), box(10 + shift, 4, 20, 10)]
    (one,) = outlines([left, *right], [0, 0, 0], 1, 0.01)
    assert one.is_valid
    assert len(one.geoms) == 1
    assert not one.geoms[0].interiors
    assert one.area == pytest.approx(200, abs=0.05)
    west, east = outlines([left, *right], [0, 1, 1], 2, 0.01)
    assert west.intersection(east).area == pytest.approx(0, abs=1e-9)
    assert west.intersection(east).length == pytest.approx(10, abs=0.01)


def test_narrow_holes_close_unless_a_unit_fills_them():
    frame = Polygon(box(0, 0, 9, 9).exterior, [box(2, 2, 2.01, 8).exterior])
    (closed,) = outlines([frame], [0], 1, 0.05)
    assert not closed.geoms[0].interiors
    ribbon = box(2, 2, 2.01, 8)
    for plan in ([0, 1], [0, -1]):
        kept = outlines([frame, ribbon], plan, 2, 0.05)[0]
        assert len(kept.geoms[0].interiors) == 1
    (wide,) = outlines([frame], [0], 1, 0.001)
    assert len(wide.geoms[0].interiors) == 1


def test_overlapping_doubled_and_crossed_units_are_united():
    bow_tie = Polygon([(20, 0), (22, 2), (22, 0), (20, 2)])
    shapes = [box(0, 0, 4, 4), box(2, 2, 6, 6), box(0, 0, 4, 4), box(1, 1, 2, 2), bow_tie]
    (outline,) = outlines(shapes, [0] * 5, 1)
    assert outline.is_valid
    assert outline.area == pytest.approx(16 + 16 - 4 + 2)


def test_a_territory_without_ground_is_empty():
    empty, full, nothing = outlines([None, box(0, 0, 1, 1), None], [0, 1, 1], 3)
    assert (empty.is_empty, full.area, nothing.is_empty) == (True, 1, True)


def test_cancelling_stops_the_work():
    polygons = polygons_from_wkb([box(0, 0, 1, 1).wkb])
    with pytest.raises(Cancelled):
        dissolve(polygons, np.array([0]), 1, progress=Progress(is_cancelled=lambda: True))


@pytest.mark.parametrize("seed", range(6))
def test_many_units_of_which_some_overlap_dissolve_like_their_union(seed):
    """Blocks of units without overlaps cancel, the others are united, and nothing is lost."""
    draw = np.random.default_rng(seed)
    shapes = grid(25, 25)
    for at in draw.choice(len(shapes), 12, replace=False).tolist():
        shapes[at] = shapes[at].buffer(float(draw.uniform(0.05, 0.4)), join_style=2)
    plan = draw.choice([-1, 0, 0, 0, 0], len(shapes))
    wanted = unary_union([shapes[at] for at in np.flatnonzero(plan == 0)])
    (outline,) = outlines(shapes, plan, 1, 0.0)
    check(outline, wanted)


def test_hundreds_of_holes_and_islands_in_them_find_the_part_around_them():
    """Islands in holes in islands; more holes in a ring than are looked up one by one."""
    frames = [
        box(x, y, x + 9, y + 9).difference(box(x + 1, y + 1, x + 8, y + 8))
        for x in range(0, 200, 10)
        for y in range(0, 100, 10)
    ]
    islands = [box(*each.bounds).buffer(-2, join_style=2) for each in frames]
    islands = [each.difference(each.buffer(-1, join_style=2)) for each in islands]
    land = box(-5, -5, 205, 105)
    for frame in frames:
        land = land.difference(box(*frame.bounds))
    pieces = [land, *frames, *islands]
    (outline,) = outlines(pieces, [0] * len(pieces), 1, 0.0)
    check(outline, unary_union(pieces))
