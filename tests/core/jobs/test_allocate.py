"""Growing territories from given centers."""

from __future__ import annotations

import numpy as np
import pytest

from territory_planner.core.jobs.allocate import allocate
from territory_planner.core.model.errors import InvalidInput
from territory_planner.core.model.graph import parts_per_territory
from territory_planner.core.model.measures import loads
from tests.core.planar import grid_problem


def test_each_center_gets_a_connected_territory_of_its_target() -> None:
    target = np.array([100.0, 200.0, 100.0])
    center = np.array([[3.0, 3.0], [10.0, 10.0], [17.0, 17.0]])
    problem = grid_problem(20, 20, 3, target=target, center=center, tolerance=0.05)
    plan = allocate(problem)
    assert (parts_per_territory(problem.graph, plan, 3) == 1).all()
    np.testing.assert_allclose(loads(problem, plan)[:, 0], target, rtol=0.05)
    assert plan[[3 * 20 + 3, 10 * 20 + 10, 17 * 20 + 17]].tolist() == [0, 1, 2]


def test_units_beyond_the_greatest_distance_stay_out() -> None:
    center = np.array([[5.0, 5.0], [14.0, 14.0]])
    problem = grid_problem(20, 20, 2, center=center, tolerance=0.2)
    plan = allocate(problem, max_distance=7.0)
    apart = np.linalg.norm(problem.position - center[plan], axis=1)
    assert (plan == -1).any()
    assert (apart[plan >= 0] <= 7.0).all()
    assert (parts_per_territory(problem.graph, plan, 2) == 1).all()


def test_allocation_without_centers_is_refused() -> None:
    with pytest.raises(InvalidInput, match="centers"):
        allocate(grid_problem(4, 4, 2))
