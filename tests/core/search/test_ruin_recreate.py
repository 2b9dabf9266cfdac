"""Territories composed anew."""

from __future__ import annotations

import numpy as np
import pytest

from territory_planner.core.model.graph import graph_from_edges
from territory_planner.core.model.measures import loads
from territory_planner.core.model.problem import make_problem
from territory_planner.core.search.ruin_recreate import ruin_and_recreate

CORE, NEAR, FAR, HEAVY, BEHIND, BESIDE = range(6)


@pytest.mark.parametrize("seed", range(3))
def test_a_way_is_offered_that_leaves_no_unit_only_a_full_neighbour_could_take(seed):
    """The near unit would fill the territory for less, but leave the far one to a full one."""
    position = np.array([[0, 0], [1, 0], [0, 2], [0, 5], [3, 5], [3, 1]], dtype=float)
    workload = np.array([0.6, 0.4, 0.4, 0.9, 0.1, 0.6])
    edges = np.array(
        [
            (CORE, NEAR),
            (CORE, FAR),
            (NEAR, FAR),
            (FAR, HEAVY),
            (HEAVY, BEHIND),
            (BEHIND, BESIDE),
            (NEAR, BESIDE),
        ]
    )
    graph = graph_from_edges(6, edges[:, 0], edges[:, 1])
    problem = make_problem(position, workload, graph, 3, tolerance=0.05)
    today = np.array([0, 0, 1, 1, 2, 2], dtype=np.int32)
    found = ruin_and_recreate(problem, today, 0, np.random.default_rng(seed))
    assert {CORE, FAR} in [set(np.flatnonzero(plan == 0)) for plan in found]
    for plan in found:
        assert loads(problem, plan)[0, 0] == pytest.approx(1.0)
