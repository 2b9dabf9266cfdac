"""Components that don't touch."""

from __future__ import annotations

import numpy as np
import pytest

from territory_planner.core.constraints.islands import divide, join_islands
from territory_planner.core.graph import components, graph_from_edges
from territory_planner.core.problem import make_problem


def chain(sizes: list[int], gap: float = 10.0) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return positions and edges of rows of units, each row apart from the one before."""
    position, first = [], []
    at = 0.0
    for size in sizes:
        first += [len(position) + i for i in range(size - 1)]
        position += [[at + i, 0.0] for i in range(size)]
        at += size - 1 + gap
    return np.array(position), np.array(first), np.array(first) + 1


def test_a_small_island_is_tied_to_the_nearest_unit_and_reported() -> None:
    position, first, second = chain([20, 2])
    graph, joins = join_islands(position, graph_from_edges(22, first, second), np.ones(22), 4)
    assert components(graph)[0] == 1
    assert [(join.unit, join.other, join.units) for join in joins] == [(20, 19, (20, 21))]
    assert joins[0].distance == pytest.approx(10.0)


def test_an_island_that_deserves_a_territory_is_left_alone() -> None:
    position, first, second = chain([20, 10])
    graph, joins = join_islands(position, graph_from_edges(30, first, second), np.ones(30), 3)
    assert joins == ()
    assert components(graph)[0] == 2


def test_small_islands_near_each_other_deserve_a_territory_together() -> None:
    position, first, second = chain([20, 5, 5])
    position[20:, 0] += 100
    graph, joins = join_islands(position, graph_from_edges(30, first, second), np.ones(30), 3)
    assert len(joins) == 1
    assert components(graph)[0] == 2


def test_more_components_than_territories_are_tied_until_they_fit() -> None:
    position, first, second = chain([5, 5, 5, 5])
    graph, _ = join_islands(position, graph_from_edges(20, first, second), np.ones(20), 2)
    assert components(graph)[0] <= 2


def test_territories_go_where_their_centers_and_starting_units_are() -> None:
    position, first, second = chain([12, 12])
    graph = graph_from_edges(24, first, second)
    centers = position[[20, 2, 14]]
    pieces = divide(make_problem(position, np.ones(24), graph, center=centers))
    assert [piece.territories.tolist() for piece in pieces] == [[1], [0, 2]]
    start = np.where(np.arange(24) < 12, 2, -1).astype(np.int32)
    pieces = divide(make_problem(position, np.ones(24), graph, 3, start=start))
    assert 2 in pieces[0].territories
    assert sum(len(piece.territories) for piece in pieces) == 3


def test_limits_of_a_component_stay_where_its_workload_fits_them() -> None:
    position, first, second = chain([21, 19])
    graph = graph_from_edges(40, first, second)
    pieces = divide(make_problem(position, np.ones(40), graph, 4, tolerance=0.1))
    for piece in pieces:
        np.testing.assert_allclose(piece.problem.upper, 11.0)
        np.testing.assert_allclose(piece.problem.target.sum(), piece.problem.n)


def test_more_components_than_territories_are_all_tied_together():
    # Five single units, then a chain of seven: the largest comes last.
    position = np.column_stack([np.arange(12.0), np.zeros(12)])
    chain = graph_from_edges(12, np.arange(5, 11), np.arange(6, 12))
    joined, joins = join_islands(position, chain, np.ones(12), 1)
    assert components(joined)[0] == 1
    assert len(joins) == 5
