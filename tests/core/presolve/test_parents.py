import numpy as np
import pytest

from territory_planner.core.jobs.design import design
from territory_planner.core.model.errors import Infeasible
from territory_planner.core.model.graph import parts_per_territory
from territory_planner.core.model.problem import make_problem
from territory_planner.core.presolve.parents import check_enough_territories, cut_between_parents
from tests.core.planar import grid_problem


def test_no_territory_crosses_a_parent_and_each_gets_what_it_deserves():
    whole = grid_problem(4, 12, 6)
    position, graph = whole.position, whole.graph
    parent = np.repeat([[0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1]], 4, axis=0).ravel()
    inside = cut_between_parents(graph, parent)
    problem = make_problem(position, np.ones(48), inside, 6, tolerance=0.05)
    plan = design(problem, "fast").assignment
    crossing = {int(t) for t in plan[parent == 0]} & {int(t) for t in plan[parent == 1]}
    assert crossing == set()
    assert [len(np.unique(plan[parent == p])) for p in (0, 1)] == [4, 2]
    assert parts_per_territory(graph, plan, 6).tolist() == [1] * 6


def test_fewer_territories_than_parents_are_refused_by_name():
    parent = np.array([0, 1, 2, 2])
    check_enough_territories(parent, 3, ["Iowa", "Ohio", "Utah"])
    with pytest.raises(Infeasible, match=r"3 parents \(Iowa, Ohio, Utah\).*at least 3"):
        check_enough_territories(parent, 2, ["Iowa", "Ohio", "Utah"])
