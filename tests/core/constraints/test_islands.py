"""Components that don't touch."""

from __future__ import annotations

import numpy as np
import pytest

from territory_planner.core.constraints.islands import join_islands
from territory_planner.core.graph import components, graph_from_edges
from tests.core.planar import chains


def test_a_small_island_is_tied_to_the_nearest_unit_and_reported() -> None:
    position, first, second = chains([20, 2])
    graph, joins = join_islands(position, graph_from_edges(22, first, second), np.ones(22), 4)
    assert components(graph)[0] == 1
    assert [(join.unit, join.other, join.units) for join in joins] == [(20, 19, (20, 21))]
    assert joins[0].distance == pytest.approx(10.0)


def test_an_island_that_deserves_a_territory_is_left_alone() -> None:
    position, first, second = chains([20, 10])
    graph, joins = join_islands(position, graph_from_edges(30, first, second), np.ones(30), 3)
    assert joins == ()
    assert components(graph)[0] == 2


def test_small_islands_near_each_other_deserve_a_territory_together() -> None:
    position, first, second = chains([20, 5, 5])
    position[20:, 0] += 100
    graph, joins = join_islands(position, graph_from_edges(30, first, second), np.ones(30), 3)
    assert len(joins) == 1
    assert components(graph)[0] == 2


def test_more_components_than_territories_are_tied_until_they_fit() -> None:
    position, first, second = chains([5, 5, 5, 5])
    graph, _ = join_islands(position, graph_from_edges(20, first, second), np.ones(20), 2)
    assert components(graph)[0] <= 2


def test_more_components_than_territories_are_all_tied_together():
    # Five single units, then a chain of seven: the largest comes last.
    position = np.column_stack([np.arange(12.0), np.zeros(12)])
    chain = graph_from_edges(12, np.arange(5, 11), np.arange(6, 12))
    joined, joins = join_islands(position, chain, np.ones(12), 1)
    assert components(joined)[0] == 1
    assert len(joins) == 5
