"""Land that can only be served through one unit is known, and no other land."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings

from territory_planner.core.model.graph import components, graph_from_edges, subgraph
from territory_planner.core.state.articulation import articulations, hang_together
from tests.core.planar import grid_problem, planar_problems


def test_the_ends_of_a_row_hang_on_the_first_unit_that_a_territory_fits_behind():
    row = grid_problem(1, 12, 3)
    found = articulations(row.graph, row.workload, np.array([3.0]))
    assert found.tolist() == [2, 2, -1, -1, -1, -1, -1, -1, -1, -1, 9, 9]
    assert hang_together(found, 0, 1)
    assert hang_together(found, 0, 2)
    assert not hang_together(found, 0, 11)
    assert not hang_together(found, 3, 4)


@given(planar_problems())
@settings(max_examples=30, deadline=None)
def test_no_unit_reaches_a_territory_of_workload_without_its_gate(problem):
    low, high, _ = problem.graph.edges()
    sparse = graph_from_edges(problem.n, low[::2], high[::2])
    least = problem.workload.sum(axis=0) / 4
    found = articulations(sparse, problem.workload, least)
    for unit in np.flatnonzero(found >= 0):
        rest = np.delete(np.arange(problem.n), found[unit])
        _, label = components(subgraph(sparse, rest))
        land = rest[label == label[np.searchsorted(rest, unit)]]
        assert (problem.workload[land].sum(axis=0) < least).any()
