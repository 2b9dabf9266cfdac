"""Components as problems of their own, and what limits they have."""

from __future__ import annotations

import numpy as np

from territory_planner.core.model.graph import graph_from_edges
from territory_planner.core.model.problem import make_problem
from territory_planner.core.presolve.pieces import divide
from tests.core.planar import chains


def test_territories_go_where_their_centers_and_starting_units_are() -> None:
    position, first, second = chains([12, 12])
    graph = graph_from_edges(24, first, second)
    centers = position[[20, 2, 14]]
    pieces = divide(make_problem(position, np.ones(24), graph, center=centers))
    assert [piece.territories.tolist() for piece in pieces] == [[1], [0, 2]]
    start = np.where(np.arange(24) < 12, 2, -1).astype(np.int32)
    pieces = divide(make_problem(position, np.ones(24), graph, 3, start=start))
    assert 2 in pieces[0].territories
    assert sum(len(piece.territories) for piece in pieces) == 3


def test_limits_of_a_component_stay_where_its_workload_fits_them() -> None:
    position, first, second = chains([21, 19])
    graph = graph_from_edges(40, first, second)
    pieces = divide(make_problem(position, np.ones(40), graph, 4, tolerance=0.1))
    for piece in pieces:
        np.testing.assert_allclose(piece.problem.upper, 11.0)
        np.testing.assert_allclose(piece.problem.target.sum(), piece.problem.n)


def test_parts_share_territories_so_that_the_largest_deviation_is_least() -> None:
    """Many small parts need one each; what is left goes where a territory is the fullest."""
    lengths = [40, 13, 12, *[1] * 9]
    position, first, second = chains(lengths)
    graph = graph_from_edges(sum(lengths), first, second)
    pieces = divide(make_problem(position, np.ones(sum(lengths)), graph, 16))
    assert [len(piece.territories) for piece in pieces] == [4, 2, 1, *[1] * 9]
