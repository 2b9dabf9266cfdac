import numpy as np
import pytest

from territory_planner.core.constraints.parents import check_enough_territories, keep_inside_parents
from territory_planner.core.design import design
from territory_planner.core.errors import Infeasible
from territory_planner.core.graph import components, parts_per_territory
from territory_planner.core.problem import make_problem
from tests.core.planar import grid_problem


def test_no_territory_crosses_a_parent_and_each_gets_what_it_deserves():
    whole = grid_problem(4, 12, 6)
    position, graph = whole.position, whole.graph
    parent = np.repeat([[0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1]], 4, axis=0).ravel()
    inside, joins = keep_inside_parents(position, graph, parent)
    assert joins == ()
    problem = make_problem(position, np.ones(48), inside, 6, tolerance=0.05)
    plan = design(problem, "fast").assignment
    crossing = {int(t) for t in plan[parent == 0]} & {int(t) for t in plan[parent == 1]}
    assert crossing == set()
    assert [len(np.unique(plan[parent == p])) for p in (0, 1)] == [4, 2]
    assert parts_per_territory(graph, plan, 6).tolist() == [1] * 6


def test_a_parent_in_two_pieces_is_joined_and_said():
    row = grid_problem(1, 5, 1)
    inside, joins = keep_inside_parents(row.position, row.graph, np.array([7, 7, 3, 7, 7]))
    assert components(inside)[0] == 2
    assert [(join.unit, join.other, join.distance) for join in joins] in (
        [(1, 3, 2.0)],
        [(3, 1, 2.0)],
    )
    assert sorted(joins[0].units) in ([0, 1], [3, 4])


def test_fewer_territories_than_parents_are_refused_by_name():
    parent = np.array([0, 1, 2, 2])
    check_enough_territories(parent, 3, ["Iowa", "Ohio", "Utah"])
    with pytest.raises(Infeasible, match=r"3 parents \(Iowa, Ohio, Utah\).*at least 3"):
        check_enough_territories(parent, 2, ["Iowa", "Ohio", "Utah"])
