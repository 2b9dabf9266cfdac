import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely.geometry import box

from territory_planner.core.geometry.contiguity import contiguity
from territory_planner.core.geometry.dissolve import dissolve
from territory_planner.core.geometry.polygons import Polygons, polygon_areas, polygons_from_wkb
from territory_planner.core.geometry.runs import distinct_pairs
from territory_planner.core.geometry.snapping import match_borders


def outlines(*shapes):
    return polygons_from_wkb([shape.wkb for shape in shapes])


def rings(polygons):
    bounds = polygons.ring_start
    return [polygons.xy[a : b - 1].tolist() for a, b in zip(bounds[:-1], bounds[1:])]


def lattice(side, steps):
    """side × side unit squares, every edge cut into `steps`."""
    turn = [(i, 0) for i in range(steps)] + [(steps, i) for i in range(steps)]
    turn += [(steps - i, steps) for i in range(steps)] + [(0, steps - i) for i in range(steps)]
    ring = np.array([*turn, turn[0]]) / steps
    xy = np.concatenate([np.add(ring, (i % side, i // side)) for i in range(side * side)])
    n = side * side
    return Polygons(
        xy, np.arange(n + 1) * len(ring), np.arange(n, dtype=np.int32), np.ones(n, dtype=bool), n
    )


def shaken(polygons, reach, seed):
    """Every unit's vertices moved on their own, by up to `reach` each way."""
    rng = np.random.default_rng(seed)
    xy = polygons.xy + rng.uniform(-reach, reach, polygons.xy.shape)
    xy[polygons.ring_start[1:] - 1] = xy[polygons.ring_start[:-1]]
    return Polygons(xy, polygons.ring_start, polygons.ring_unit, polygons.ring_outer, polygons.n)


def test_a_clean_layer_is_left_as_it_is():
    clean = lattice(4, 3)
    assert (match_borders(clean, 0.01).xy == clean.xy).all()


def test_a_vertex_on_a_neighbours_edge_is_put_into_it():
    wide, small = rings(match_borders(outlines(box(0, 0, 10, 5), box(3, -3, 6, 0.001)), 0.01))
    assert [3, 0.001] in wide
    assert [6, 0.001] in wide
    assert len(small) == 4


def test_points_that_nearly_meet_become_the_one_that_comes_first():
    first, second = rings(match_borders(outlines(box(0, 0, 4, 4), box(4.003, 0.002, 8, 4)), 0.01))
    assert set(map(tuple, first)) & set(map(tuple, second)) == {(4, 0), (4, 4)}


def test_borders_that_were_shared_stay_shared_when_their_end_moves():
    shapes = [box(0, 0, 4, 4), box(4.003, 0, 8, 2), box(4.003, 2, 8, 4)]
    matched = match_borders(outlines(*shapes), 0.01)
    assert len(contiguity(matched, "rook", 0).edges()[0]) == 3
    assert polygon_areas(matched).sum() == pytest.approx(32)


def test_distant_borders_keep_apart():
    apart = outlines(box(0, 0, 4, 4), box(4.02, 0, 8, 4))
    assert (match_borders(apart, 0.01).xy == apart.xy).all()


@settings(max_examples=40, deadline=None)
@given(st.integers(2, 6), st.integers(1, 5), st.integers(0, 2**32 - 1))
def test_noise_below_half_the_tolerance_is_undone(side, steps, seed):
    """Units digitised one by one: same neighbours, lengths and outline as of the clean layer."""
    clean, tolerance = lattice(side, steps), 0.02
    noisy = shaken(clean, tolerance / 3, seed)
    assert len(contiguity(noisy, "rook", 0).edges()[0]) == 0
    expected, found = contiguity(clean).edges(), contiguity(noisy, "rook", tolerance).edges()
    assert found[0].tolist() == expected[0].tolist()
    assert found[1].tolist() == expected[1].tolist()
    assert found[2] == pytest.approx(expected[2], abs=5 * tolerance)
    whole = polygons_from_wkb(dissolve(noisy, np.zeros(noisy.n), 1, tolerance))
    assert len(whole.ring_unit) == 1
    assert polygon_areas(whole)[0] == pytest.approx(side * side, rel=tolerance)


def test_pairs_are_found_once_in_the_order_of_rows():
    rng = np.random.default_rng(4)
    for count in (0, 1, 500):
        one, other = rng.integers(0, 40, (2, count))
        rows = np.unique(np.sort(np.column_stack([one, other])), axis=0).reshape(-1, 2)
        found = np.column_stack(distinct_pairs(one, other))
        np.testing.assert_array_equal(found, rows)
