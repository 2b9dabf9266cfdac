import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely.affinity import translate
from shapely.geometry import MultiPolygon, Polygon, box

from territory_planner.core.geometry.contiguity import (
    both_contiguities,
    contiguity,
    default_tolerance,
)
from territory_planner.core.geometry.coverage import overlaps
from territory_planner.core.geometry.polygons import polygons_from_wkb
from territory_planner.core.model.errors import InvalidInput


def touching(shapes, rule="rook", tolerance=None, **options):
    """Return the shared length of each pair of neighbours."""
    polygons = polygons_from_wkb([shape and shape.wkb for shape in shapes])
    first, second, length = contiguity(polygons, rule, tolerance, **options).edges()
    return {
        (int(a), int(b)): pytest.approx(size, abs=1e-9) for a, b, size in zip(first, second, length)
    }


GRID = [box(x, y, x + 1, y + 1) for y in range(2) for x in range(3)]
"""3 4 5 above 0 1 2."""


def test_rook_neighbours_share_an_edge_and_its_length():
    sides = [(0, 1), (0, 3), (1, 2), (1, 4), (2, 5), (3, 4), (4, 5)]
    for tolerance in (0, None):
        assert touching(GRID, tolerance=tolerance) == dict.fromkeys(sides, 1)


def test_queen_neighbours_include_corners_of_no_length():
    for tolerance in (0, None):
        edges = touching(GRID, "queen", tolerance)
        corners = {pair for pair, length in edges.items() if length == 0}
        assert corners == {(0, 4), (1, 3), (1, 5), (2, 4)}
        assert len(edges) == 11


@pytest.mark.parametrize("apart", [0.0, 0.0003])
def test_one_search_finds_rook_and_queen_alike(apart):
    shapes = [translate(shape, apart * at, 0) for at, shape in enumerate(GRID)]
    polygons = polygons_from_wkb([shape.wkb for shape in shapes])
    for found, rule in zip(both_contiguities(polygons), ("rook", "queen")):
        wanted = contiguity(polygons, rule)
        for one, other in zip(found.edges(), wanted.edges()):
            assert np.array_equal(one, other)


def test_a_border_of_many_vertices_is_measured_whole():
    zigzag = [(1, 0), (1.3, 0.4), (1, 1), (0.8, 1.5), (1, 2)]
    left = Polygon([(0, 0), *zigzag, (0, 2)])
    right = Polygon([*zigzag[::-1], (3, 0), (3, 2)])
    length = sum(np.hypot(b[0] - a[0], b[1] - a[1]) for a, b in zip(zigzag, zigzag[1:]))
    assert touching([left, right], tolerance=0) == {(0, 1): length}


def test_lengths_are_in_the_unit_of_the_measure():
    assert touching(GRID[:2], measure=lambda a, b: 111.0 * np.abs(b - a).sum(axis=1)) == {
        (0, 1): 111.0
    }


def test_a_unit_inside_another_is_its_neighbour():
    around = Polygon(box(0, 0, 9, 9).exterior, [box(3, 3, 5, 5).exterior])
    assert touching([around, box(3, 3, 5, 5)]) == {(0, 1): 8}


def test_unmatched_vertices_are_no_obstacle():
    wide = box(0, 0, 10, 5)
    below = [box(0, -3, 4, 0), box(4, -3, 10, 0)]
    assert touching([wide, *below], tolerance=0) == {(1, 2): 3}
    assert touching([wide, *below]) == {(0, 1): 4, (0, 2): 6, (1, 2): 3}


@pytest.mark.parametrize("shift", [0.004, -0.004], ids=["gap", "overlap"])
def test_borders_that_nearly_meet_count_with_their_true_length(shift):
    left, right = box(0, 0, 10, 10), box(10 + shift, 2, 20, 9)
    assert touching([left, right], tolerance=0) == {}
    assert touching([left, right], tolerance=0.005) == {(0, 1): 7}
    assert touching([left, right], tolerance=0.003) == {}


def test_a_wedge_of_open_space_is_no_border():
    left = box(0, 0, 10, 10)
    right = Polygon([(10, 0), (20, 0), (20, 10), (10.4, 10)])
    assert touching([left, right], tolerance=0.1) == {}
    assert touching([left, right], "queen", tolerance=0.1) == {(0, 1): 0}


@pytest.mark.parametrize("shift", [0.004, -0.004], ids=["gap", "overlap"])
def test_corners_that_nearly_meet_are_queen_neighbours_only(shift):
    shapes = [box(0, 0, 10, 10), box(10 + shift, 10 + shift, 20, 20)]
    assert touching(shapes, "rook", 0.01) == {}
    assert touching(shapes, "queen", 0.01) == {(0, 1): 0}
    assert touching(shapes, "queen", 0) == {}


def test_corners_that_overlap_by_less_than_the_tolerance_share_no_border():
    shapes = [box(0, 0, 10, 10), box(9.996, 9.996, 20, 20)]
    assert touching(shapes, "rook", 0.005) == {}
    assert touching(shapes, "queen", 0.005) == {(0, 1): 0}


def test_parts_of_one_unit_are_not_its_neighbours():
    pair = MultiPolygon([box(0, 0, 1, 1), box(1, 0, 2, 1)])
    nearby = MultiPolygon([box(5, 0, 6, 1), box(6.0001, 0, 7, 1)])
    for rule in ("rook", "queen"):
        assert touching([pair, nearby], rule) == {}


def test_the_seam_between_parts_is_no_border_with_others():
    pair = MultiPolygon([box(0, 0, 1, 1), box(1, 0, 2, 1)])
    assert touching([pair, box(0, 1, 2, 2)]) == {(0, 1): 2}


def test_duplicates_are_neighbours_of_each_other_and_of_those_around():
    edges = touching([GRID[0], GRID[0], GRID[1]], tolerance=0)
    assert edges == {(0, 1): 4, (0, 2): 1, (1, 2): 1}


def test_repeated_vertices_and_bow_ties_do_no_harm():
    stutter = Polygon([(0, 0), (1, 0), (1, 0), (1, 1), (1, 1), (0, 1)])
    bow_tie = Polygon([(1, 0), (2, 1), (2, 0), (1, 1)])
    assert touching([stutter, bow_tie], tolerance=0) == {(0, 1): 1}


def test_units_without_geometry_have_no_neighbours():
    assert touching([None, GRID[0], GRID[1]]) == {(1, 2): 1}
    assert touching([None, None]) == {}
    assert touching([None], "queen") == {}


def test_negative_zero_is_zero():
    left = Polygon([(-1, 0), (-0.0, 0), (-0.0, 1), (-1, 1)])
    assert touching([left, box(0, 0, 1, 1)], tolerance=0) == {(0, 1): 1}


def test_the_automatic_tolerance_follows_the_size_of_units():
    small, large = polygons_from_wkb([GRID[0].wkb]), polygons_from_wkb([box(0, 0, 500, 500).wkb])
    assert default_tolerance(large) == pytest.approx(500 * default_tolerance(small))
    assert default_tolerance(polygons_from_wkb([None])) == 0


def test_unknown_rules_and_negative_tolerances_are_refused():
    with pytest.raises(InvalidInput, match="bishop"):
        touching(GRID, "bishop")
    with pytest.raises(InvalidInput, match="zero or more"):
        touching(GRID, tolerance=-1)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.integers(1, 9), min_size=2, max_size=6),
    st.lists(st.integers(1, 9), min_size=2, max_size=6),
    st.floats(0, 6.28),
    st.booleans(),
)
def test_layers_cut_differently_meet_along_every_true_overlap(upper, lower, angle, apart):
    """Two rows of blocks, cut at different places, share the overlap of their spans."""

    def row(widths, bottom):
        edge = np.cumsum([0, *widths])
        return [box(a, bottom, b, bottom + 2) for a, b in zip(edge, edge[1:])]

    gap = 1e-3 if apart else 0.0
    shapes = row(lower, 0) + row(upper, 2 + gap)
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    turned = [Polygon(np.array(shape.exterior.coords) @ turn.T) for shape in shapes]
    edges = touching(turned, tolerance=2e-3)
    for i, a in enumerate(shapes[: len(lower)]):
        for j, b in enumerate(shapes[len(lower) :], start=len(lower)):
            span = min(a.bounds[2], b.bounds[2]) - max(a.bounds[0], b.bounds[0])
            assert edges.get((i, j), 0) == pytest.approx(max(span, 0), abs=1e-6)


def test_far_off_coordinates_lose_nothing():
    far = [translate(shape, 5e5, 2e5) for shape in GRID]
    assert touching(far) == touching(GRID)


@pytest.mark.parametrize("bend", [300.0, -300.0], ids=["overlaps", "gaps"])
def test_slivers_of_a_bent_border_part_nobody(bend):
    """Two short sides follow a curve, a long one doesn't: 75 m apart in the middle of 88 km."""

    def corner(x: float, y: float) -> tuple[float, float]:
        return x * 88e3, y * 111e3 + bend * (x - 2) ** 2

    def cell(x: float, y: float, wide: float, high: float) -> Polygon:
        ring = [(x, y), (x + wide, y), (x + wide, y + high), (x, y + high)]
        return Polygon([corner(*each) for each in ring])

    shapes = [cell(i, 0, 1, 1) for i in range(4)] + [cell(i / 2, 1, 0.5, 0.5) for i in range(8)]
    polygons = polygons_from_wkb([shape.wkb for shape in shapes])
    found = contiguity(polygons, overlapping=overlaps(polygons))
    low, high, length = found.edges()
    pairs = set(zip(low.tolist(), high.tolist()))
    below = {(i // 2, 4 + i) for i in range(8)}
    assert pairs == {(i, i + 1) for i in (0, 1, 2, *range(4, 11))} | below
    assert length.min() > 25e3
