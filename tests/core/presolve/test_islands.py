"""Areas that don't touch, tied by the distance between their borders."""

from __future__ import annotations

import time
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import affinity
from shapely.geometry import LineString, MultiPolygon, Point, Polygon, box
from shapely.geometry.base import BaseGeometry

from territory_planner.core.geometry import border_gaps
from territory_planner.core.geometry.contiguity import contiguity
from territory_planner.core.geometry.polygons import (
    polygon_areas,
    polygon_centroids,
    polygons_from_wkb,
)
from territory_planner.core.model.geodesy import arc_length, geocentric
from territory_planner.core.model.graph import (
    Graph,
    components,
    graph_from_edges,
    with_edges,
    without_edges,
)
from territory_planner.core.presolve.islands import (
    SPREAD,
    Site,
    Ties,
    Walls,
    find_ties,
    slack_of,
    tied,
    with_ties,
)
from tests.long import tries


def planar(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Place metres in km."""
    return np.column_stack([x, y]) / 1000.0


def site_of(shapes: list[BaseGeometry], *, globe: bool = False) -> tuple[Site, Graph]:
    """Return where units of metres (or degrees) lie, and which of them touch."""
    polygons = polygons_from_wkb([shape.wkb for shape in shapes])
    place = geocentric if globe else planar
    position = place(*polygon_centroids(polygons).T)
    scale = 111.0**2 if globe else 1e-6
    site = Site(polygons, place, position, polygon_areas(polygons) * scale, globe)
    return site, contiguity(polygons)


def row(sizes: list[int], gaps: list[float]) -> list[BaseGeometry]:
    """Return squares of 1 km side by side, in rows of so many with gaps (m) in between."""
    shapes, at = [], 0.0
    for size, gap in zip(sizes, [*gaps, 0.0]):
        shapes += [box(at + 1000 * i, 0, at + 1000 * (i + 1), 1000) for i in range(size)]
        at += 1000 * size + gap
    return shapes


def pairs(ties: Ties) -> list[tuple[int, int]]:
    return sorted(zip(ties.island.tolist(), ties.other.tolist()))


def test_an_island_is_tied_by_its_border_and_not_by_its_middle():
    """A large county 2 km away, whose middle is 50 km off, is nearer than a small one at 30 km."""
    shapes = [box(0, 0, 100e3, 100e3), box(102e3, 48e3, 106e3, 52e3), box(136e3, 0, 146e3, 100e3)]
    site, graph = site_of([*shapes, box(0, 100e3, 146e3, 140e3)])
    ties = find_ties(site, graph)
    assert pairs(ties) == [(1, 0)]
    assert ties.metres == pytest.approx([2000.0])


def test_long_coasts_far_from_each_other_are_not_compared_piece_by_piece(monkeypatch):
    """Alaska and Washington: each piece of one coast is within half as far again of all others."""
    compared, members = [], border_gaps._members

    def counted(*asked):
        for one, other in members(*asked):
            compared.append(len(one))
            yield one, other

    monkeypatch.setattr(border_gaps, "_members", counted)
    monkeypatch.setattr(border_gaps, "_COUNTED_AT_ONCE", 100)
    ties = find_ties(*site_of([Point(at, 0).buffer(50e3, 800) for at in (0.0, 1000e3)]))
    assert pairs(ties) == [(0, 1)]
    assert ties.metres == pytest.approx([900e3])
    assert sum(compared) < 500_000  # of twenty million


def test_an_island_is_tied_to_every_unit_within_half_as_far_again():
    coast = [box(0, 1000 * i, 1000, 1000 * (i + 1)) for i in range(5)]
    site, graph = site_of([*coast, box(1500, 2400, 1700, 2600)])
    ties = find_ties(site, graph)
    assert pairs(ties) == [(5, 1), (5, 2), (5, 3)]
    assert sorted(ties.metres) == pytest.approx([500.0, np.hypot(500, 400), np.hypot(500, 400)])


def test_blocks_across_streets_are_tied_round_by_round_until_all_are_one():
    blocks = [box(i * 115, j * 115, i * 115 + 100, j * 115 + 100) for i in range(3) for j in (0, 2)]
    site, graph = site_of(blocks)
    ties = find_ties(site, graph)
    joined, kept = tied(graph, ties, np.ones(6), 1)
    assert components(joined)[0] == 1
    assert kept.count == ties.count
    assert ties.metres.min() == pytest.approx(15.0)
    assert ties.metres.max() == pytest.approx(np.hypot(130, 130))
    assert ties.wide.tolist() == (ties.metres > 100).tolist()


def test_ties_of_a_graph_are_told_from_its_borders():
    site, graph = site_of(row([3, 1], [500.0]))
    joined, _ = tied(graph, find_ties(site, graph), np.ones(4), 2)
    assert joined.ties.tolist() == [[3, 2]]
    assert joined.length[joined.indptr[3]] == 0.0


def test_units_that_all_hang_together_have_no_ties():
    site, graph = site_of(row([5], []))
    joined, kept = tied(graph, find_ties(site, graph), np.ones(5), 2)
    assert joined is graph
    assert kept.count == 0


def test_areas_that_could_be_territories_stay_apart_across_a_wide_gap():
    site, graph = site_of(row([20, 10], [10_000.0]))
    joined, kept = tied(graph, find_ties(site, graph), np.ones(30), 3)
    assert kept.count == 0
    assert components(joined)[0] == 2


def test_areas_that_could_be_territories_hang_together_across_a_river():
    site, graph = site_of(row([20, 10], [300.0]))
    joined, kept = tied(graph, find_ties(site, graph), np.ones(30), 3)
    assert kept.count == 1
    assert components(joined)[0] == 1


def test_small_islands_near_each_other_deserve_a_territory_together():
    site, graph = site_of(row([20, 5, 5], [100_000.0, 10_000.0]))
    joined, kept = tied(graph, find_ties(site, graph), np.ones(30), 3)
    assert set(kept.island.tolist()) | set(kept.other.tolist()) <= set(range(20, 30))
    assert components(joined)[0] == 2


def test_more_areas_than_territories_are_tied_until_they_fit():
    site, graph = site_of(row([5, 5, 5, 5], [10_000.0] * 3))
    joined, _ = tied(graph, find_ties(site, graph), np.ones(20), 2)
    assert components(joined)[0] <= 2
    joined, _ = tied(graph, find_ties(site, graph), np.ones(20), 1)
    assert components(joined)[0] == 1


def test_only_units_of_one_parent_are_tied():
    site, _ = site_of(row([2, 1, 2], [0.0, 0.0]))
    parent = np.array([7, 7, 3, 7, 7])
    cut = graph_from_edges(5, [0, 3], [1, 4])
    ties = find_ties(site, cut, parent=parent)
    assert pairs(ties) in ([(1, 3)], [(3, 1)])
    assert ties.metres == pytest.approx([1000.0])


def test_ties_do_not_cross_barriers_while_there_is_another_way():
    """A river without area between the banks; an islet at its end is nearer to both by land."""
    left = [box(0, 1000 * i, 1000, 1000 * (i + 1)) for i in range(4)]
    right = [box(1000, 1000 * i, 2000, 1000 * (i + 1)) for i in range(4)]
    island = box(600, 4800, 1400, 5200)
    site, graph = site_of([*left, *right, island])
    river = LineString([(1000, -100), (1000, 4500)])
    barred = np.column_stack([np.arange(4), np.arange(4, 8)])
    ties = find_ties(site, without_edges(graph, *barred.T), Walls(barred, [river.wkb]))
    assert pairs(ties) == [(8, 3), (8, 7)]
    assert not ties.across.any()


def test_a_tie_across_open_water_with_a_barrier_in_it_is_the_last_choice():
    site, graph = site_of(row([4, 4], [500.0]))
    river = LineString([(4250, -5000), (4250, 5000)])
    ties = find_ties(site, graph, Walls(barriers=[river.wkb]))
    assert ties.across.tolist() == [True]
    # Either side can have territories of its own: the barrier is kept.
    assert components(tied(graph, ties, np.ones(8), 4)[0])[0] == 2
    # With one territory, it can't be.
    assert components(tied(graph, ties, np.ones(8), 1)[0])[0] == 1


def test_distances_are_measured_across_the_180_degree_meridian():
    shapes = [box(179, 0, 179.9, 1), box(-179.9, 0, -179, 1), box(170, 0, 171, 1)]
    site, graph = site_of(shapes, globe=True)
    ties = find_ties(site, graph)
    assert (0, 1) in pairs(ties) or (1, 0) in pairs(ties)
    near = ties.metres.min()
    # 0.2 degrees at latitude 1.
    assert near == pytest.approx(0.2 * 111_320 * np.cos(np.radians(1.0)), rel=1e-3)


def test_an_island_far_out_is_tied_to_the_nearest_stretch_of_the_coast_only():
    """A territory that goes on far along the coast, by way of the island, is in two places."""
    coast = [box(10 * i, 0, 10 * i + 10, 10) for i in range(60)]
    island = box(0, 400, 8, 408)
    shapes = [affinity.scale(each, 1000, 1000, origin=(0, 0)) for each in [*coast, island]]
    site, graph = site_of(shapes)
    ties = find_ties(site, graph)
    assert set(ties.island.tolist()) == {60}
    assert slack_of(site) == pytest.approx(20.0)
    assert ties.metres.max() <= 390_000 + 20_000
    tied_to = sorted(ties.other.tolist())
    assert tied_to == list(range(len(tied_to)))
    assert 5 <= len(tied_to) <= 15


def brute_force(
    shapes: list[BaseGeometry], graph: Graph, slack: float
) -> dict[tuple[int, int], float]:
    """Return ties by the distances of shapely, every pair of units measured; `slack` in metres."""
    n = len(shapes)
    gap = np.array([[one.distance(other) for other in shapes] for one in shapes])
    found: dict[tuple[int, int], float] = {}
    _, label = components(graph)
    while label.max() > 0:
        edges = []
        for area in range(label.max() + 1):
            inside = label == area
            between = np.where(inside[:, None] & ~inside, gap, np.inf)
            least = between.min()
            reach = max(min(SPREAD * least, least + slack), 1e-3)
            for i, j in np.argwhere(between <= reach).tolist():
                edges.append((i, j))
                found[min(i, j), max(i, j)] = gap[i, j]
        ends = np.array([*edges, *np.column_stack(graph.edges()[:2]).tolist()])
        graph = graph_from_edges(n, *ends.T)
        _, label = components(graph)
    return found


@st.composite
def archipelagos(draw: st.DrawFn) -> list[BaseGeometry]:
    """Draw stars of random size that don't overlap, some of them cut in two units."""
    rng = np.random.default_rng(draw(st.integers(0, 100_000)))
    shapes: list[BaseGeometry] = []
    for _ in range(draw(st.integers(2, 25))):
        corners = int(rng.integers(3, 40))
        angle = np.sort(rng.random(corners)) * 2 * np.pi
        away = rng.uniform(0.3, 1.0, corners) * 10 ** rng.uniform(1, 4)
        at = rng.random(2) * draw(st.sampled_from([3e3, 5e4]))
        ring = at + away[:, None] * np.column_stack([np.cos(angle), np.sin(angle)])
        shape = Polygon(ring).buffer(0)
        for taken in shapes:
            shape = shape.difference(taken.buffer(1e-3))
        parts = [each for each in getattr(shape, "geoms", [shape]) if each.area > 1.0]
        if parts:
            shapes.append(MultiPolygon(parts) if rng.random() < 0.5 else parts[0])
    return shapes


@settings(max_examples=tries(60), deadline=None)
@given(archipelagos())
def test_ties_are_those_of_measuring_every_pair(shapes):
    site, graph = site_of(shapes)
    ties = find_ties(site, graph)
    slack = 1000 * slack_of(site)
    wanted = brute_force(shapes, graph, slack)
    found = {
        (min(i, j), max(i, j)): metres
        for i, j, metres in zip(ties.island.tolist(), ties.other.tolist(), ties.metres.tolist())
    }
    # What is measured to within a hair of the limit may fall on either side.
    for pair in set(found) ^ set(wanted):
        gap = shapes[pair[0]].distance(shapes[pair[1]])
        limits = [min(SPREAD * other, other + slack) for other in wanted.values()]
        assert any(abs(gap - limit) < 1e-6 * gap for limit in limits)
    for pair in set(found) & set(wanted):
        assert found[pair] == pytest.approx(wanted[pair], abs=1e-6)


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10_000), st.sampled_from([-179.99, -60.0, 0.0, 100.0, 179.95]))
def test_the_place_on_the_globe_makes_no_difference(seed, longitude):
    rng = np.random.default_rng(seed)
    corner = rng.random((8, 2)) * (0.2, 0.4) - (0.1, 0.2)
    side = rng.uniform(0.002, 0.02, 8)

    def site(shift: float) -> tuple[Site, Graph]:
        shapes = []
        for (x, y), s in zip(corner.tolist(), side.tolist()):
            left = (x + shift + 180) % 360 - 180
            shapes.append(box(left, y, left + s, y + s))
        return site_of(shapes, globe=True)

    plain, moved = site(0.0), site(longitude)
    at_home, away = (find_ties(where, graph) for where, graph in (plain, moved))
    if components(plain[1])[0] != components(moved[1])[0]:
        return
    assert pairs(at_home) == pairs(away)
    assert np.sort(at_home.metres) == pytest.approx(np.sort(away.metres), rel=1e-6)


def test_distance_is_that_of_the_great_circle():
    site, graph = site_of([box(0, 0, 1, 1), box(4, 0, 5, 1)], globe=True)
    ends = geocentric(np.array([1.0, 4.0]), np.array([1.0, 1.0]))
    assert find_ties(site, graph).metres == pytest.approx(
        [1000 * float(arc_length(np.linalg.norm(ends[0] - ends[1])))]
    )


def test_units_without_an_outline_are_tied_where_they_are_said_to_be():
    shapes = [box(0, 0, 1000, 1000), box(1000, 0, 2000, 1000), Polygon()]
    site, graph = site_of(shapes)
    position = site.position.copy()
    position[2] = (2.1, 0.5)
    whole = Site(site.polygons, site.place, position, site.area, False)
    ties = find_ties(whole, graph)
    assert pairs(ties) == [(2, 1)]


def test_nothing_hangs_together_by_way_of_a_unit_without_an_outline():
    """It lies where nobody knows: in the middle of all others, and as near to many of these."""
    ring = [
        box(9000 * np.cos(a), 9000 * np.sin(a), 9000 * np.cos(a) + 900, 9000 * np.sin(a) + 900)
        for a in np.arange(0, 6.2, 0.7)
    ]
    site, graph = site_of([*ring, Polygon()])
    position = site.position.copy()
    position[-1] = position[:-1].mean(axis=0)
    ties = find_ties(replace(site, position=position), graph)
    assert components(with_ties(graph, ties))[0] == 1
    assert sum(len(ring) in pair for pair in pairs(ties)) == 1


def test_many_areas_take_a_moment():
    """2,500 blocks of four parcels each."""
    side = np.arange(50) * 115.0
    shapes = [
        box(x + i, y + j, x + i + 50, y + j + 50)
        for x in side
        for y in side
        for i in (0, 50)
        for j in (0, 50)
    ]
    site, graph = site_of(shapes)
    before = time.process_time()
    ties = find_ties(site, graph)
    assert time.process_time() - before < 10.0
    assert components(with_edges(graph, ties.island, ties.other))[0] == 1


POINT = Polygon([(5000, 0)] * 4)
"""Drawn as an area, and none."""


SQUARE = box(6000, 0, 7000, 1000)
BACKWARDS = Polygon(SQUARE.exterior.coords[::-1])


@pytest.mark.parametrize(
    "far",
    [
        pytest.param([SQUARE, SQUARE], id="two on each other"),
        pytest.param([SQUARE, SQUARE, SQUARE], id="three on each other"),
        pytest.param([SQUARE, BACKWARDS], id="drawn the other way round"),
        pytest.param([SQUARE, SQUARE, box(7000, 0, 8000, 1000)], id="and a third"),
        pytest.param([POINT], id="a point"),
        pytest.param([POINT, POINT], id="two points in one place"),
        pytest.param([Polygon()], id="no outline"),
        pytest.param([Polygon([(6000, 0), (6000, 500), (6000, 0)])], id="a line"),
    ],
)
@pytest.mark.parametrize("near", [row([3], []), [POINT], [Polygon()]])
def test_units_on_each_other_and_without_an_area_are_tied_as_well(near, far):
    """Their borders cancel each other, or there are none; the search used not to end."""
    site, graph = site_of([*near, *far])
    place = np.nan_to_num(site.position, nan=2.0)
    ties = find_ties(replace(site, position=place), graph)
    assert components(with_ties(graph, ties))[0] == 1


@pytest.mark.parametrize("twins", [1, 2])
def test_an_island_of_twins_is_as_near_as_one_of_them_alone(twins):
    shapes = [*row([3], []), *[box(3400, 0, 4400, 1000)] * twins, box(4400, 0, 5400, 1000)]
    site, graph = site_of(shapes)
    ties = find_ties(site, graph)
    assert [sorted(pair) for pair in pairs(ties)] == [[2, 3 + twin] for twin in range(twins)]
    assert ties.metres == pytest.approx([400.0] * twins)


def test_units_that_lie_nowhere_are_left_untied():
    site, graph = site_of([*row([3], []), Polygon()])
    assert np.isnan(site.position[3]).all()
    assert find_ties(site, graph).count == 0
