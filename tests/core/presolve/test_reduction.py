from dataclasses import replace

import numpy as np
import pytest

from territory_planner.core.bounds.exact import solve_exactly
from territory_planner.core.model.errors import Infeasible
from territory_planner.core.model.graph import (
    components,
    graph_from_edges,
    parts,
    parts_per_territory,
)
from territory_planner.core.model.measures import centroids, cost, loads
from territory_planner.core.model.problem import make_problem
from territory_planner.core.presolve.reduction import (
    contract_groups,
    detached_groups,
    set_aside,
    tied,
)


def row(n=8, k=2, **options):
    """Units in a row, a kilometre apart, of workload 1 to n."""
    graph = graph_from_edges(n, np.arange(n - 1), np.arange(1, n), np.full(n - 1, 10.0))
    position = np.column_stack([np.arange(n, dtype=float), np.zeros(n)])
    return make_problem(position, np.arange(1.0, n + 1), graph, k, tolerance=0.3, **options)


GROUP = np.array([-1, 5, 5, -1, -1, 2, 2, -1])


def test_a_group_becomes_one_unit_with_all_its_workload():
    reduction = contract_groups(row(), GROUP)
    assert reduction.stand_in.tolist() == [0, 1, 1, 2, 3, 4, 4, 5]
    assert reduction.problem.workload.ravel().tolist() == [1, 5, 4, 5, 13, 8]
    assert [column.tolist() for column in reduction.problem.graph.edges()] == [
        [0, 1, 2, 3, 4],
        [1, 2, 3, 4, 5],
        [10.0] * 5,
    ]


def test_a_plan_of_groups_keeps_them_together_and_carries_the_same():
    whole = row()
    reduction = contract_groups(whole, GROUP)
    small = np.array([0, 0, 0, 0, 1, 1])
    plan = reduction.expand(small)
    assert plan.tolist() == [0, 0, 0, 0, 0, 1, 1, 1]
    np.testing.assert_allclose(loads(reduction.problem, small), loads(whole, plan))
    np.testing.assert_allclose(centroids(reduction.problem, small), centroids(whole, plan))


def test_plans_of_groups_rank_by_travel_as_the_plans_of_their_units_do():
    whole = row()
    reduction = contract_groups(whole, GROUP)
    plans = [np.array(p) for p in ([0, 0, 0, 0, 1, 1], [0, 0, 0, 1, 1, 1], [0, 1, 0, 0, 1, 1])]
    offset = [cost(whole, reduction.expand(p)) - cost(reduction.problem, p) for p in plans]
    np.testing.assert_allclose(offset, offset[0])


def test_a_locked_unit_decides_for_its_group():
    start = np.array([0, 0, 0, 0, 1, 1, 1, 1])
    locked = np.arange(8) == 1
    reduction = contract_groups(
        row(start=start, locked=locked), np.array([-1, 1, -1, -1, 1] + [-1] * 3)
    )
    assert reduction.problem.start.tolist() == [0, 0, 0, 0, 1, 1, 1]
    assert np.flatnonzero(reduction.problem.locked).tolist() == [1]


def test_a_group_locked_to_two_territories_is_impossible():
    start = np.array([0, 0, 0, 0, 1, 1, 1, 1])
    problem = row(start=start, locked=np.ones(8, dtype=bool))
    with pytest.raises(Infeasible, match=r"different territories: A\.") as caught:
        contract_groups(problem, np.array([-1, -1, -1, 0, 0, -1, -1, -1]), "A".__getitem__)
    assert caught.value.units == (3, 4)


def test_a_group_heavier_than_any_territory_is_a_heavy_unit():
    reduction = contract_groups(row(), np.array([-1, -1, -1, -1, 3, 3, 3, 3]))
    assert reduction.problem.workload.max() == 26
    assert (reduction.problem.upper < 26).all()


def test_a_group_that_does_not_touch_itself_is_named():
    assert detached_groups(row().graph, np.array([0, -1, 0, 1, 1, -1, -1, -1])).tolist() == [0]


def test_an_exception_leaves_the_problem_and_its_workload_counts():
    given = np.full(8, -1)
    given[1] = 1
    reduction = set_aside(row(), given)
    whole = row()
    assert reduction.problem.n == 7
    np.testing.assert_allclose(reduction.problem.target, whole.target - [[0], [2]])
    np.testing.assert_allclose(reduction.problem.upper, whole.upper - [[0], [2]])
    plan = reduction.expand(np.array([0, 0, 0, 0, 0, 1, 1]))
    assert plan.tolist() == [0, 1, 0, 0, 0, 0, 1, 1]


def test_units_on_both_sides_of_exceptions_still_count_as_touching():
    given = np.full(8, -1)
    given[[2, 3, 6]] = 0
    reduced = set_aside(row(), given).problem
    assert components(reduced.graph)[0] == 1
    assert [column.tolist() for column in reduced.graph.edges()][:2] == [[0, 1, 2, 3], [1, 2, 3, 4]]


def test_exceptions_heavier_than_their_territory_are_impossible():
    given = np.full(8, -1)
    given[4:] = 1
    with pytest.raises(Infeasible, match=r"more than these may: East, up to 26") as caught:
        set_aside(row(), given, ["West", "East"].__getitem__)
    assert caught.value.units == (4, 5, 6, 7)


def test_exceptions_do_not_count_as_detached_but_other_strays_do():
    given = np.full(8, -1)
    given[7] = 0
    whole = row()
    reduction = set_aside(whole, given)
    plan = reduction.expand(np.array([0, 0, 0, 0, 1, 1, 1]))
    graph = tied(whole, reduction, plan)
    assert parts_per_territory(graph, plan, 2).tolist() == [1, 1]
    stray = reduction.expand(np.array([0, 0, 1, 0, 1, 1, 1]))
    assert parts_per_territory(tied(whole, reduction, stray), stray, 2).tolist() == [2, 2]


def test_exceptions_touch_the_main_part_of_their_territory_whatever_else_they_touch():
    given = np.full(8, -1)
    given[[1, 7]] = 0
    whole = row()
    reduction = set_aside(whole, given)
    plan = np.array([0, 0, 1, 0, 0, 0, 1, 0])
    part, _ = parts(tied(whole, reduction, plan), plan)
    assert (part[[1, 7]] == part[4]).all()
    assert part[0] != part[4]


def test_an_exception_without_a_territory_yet_ties_nothing():
    given = np.full(8, -1)
    given[[1, 5]] = 1
    whole = row()
    plan = np.array([-1, -1, 0, 0, 0, 1, 1, 1])
    part, _ = parts(tied(whole, set_aside(whole, given), plan), plan)
    assert part[5] == part[7]
    assert part[1] == -1


def test_a_group_keeps_the_ties_of_its_units_and_what_is_proven_says_so():
    """Two islands of three units, tied twice; the first two units are a group."""
    edges = np.array([(0, 1), (1, 2), (3, 4), (4, 5)])
    ties = np.array([(0, 3), (1, 3), (2, 5)])
    graph = graph_from_edges(6, *np.concatenate([edges, ties]).T)
    position = np.column_stack([np.arange(6.0), np.zeros(6)])
    problem = make_problem(
        position,
        [2, 2, 2, 2, 2, 4],
        replace(graph, ties=ties),
        2,
        tolerance=0.02,
        center_at_unit=True,
    )
    group = np.array([0, 0, -1, -1, -1, -1])
    grouped = contract_groups(problem, group).problem
    assert grouped.graph.ties.tolist() == [[0, 2], [1, 4]]
    # All loads are even, and 7 is wanted.
    with pytest.raises(Infeasible, match=r"this is proven\. This counts ties .* \(2\)"):
        solve_exactly(contract_groups(problem, group).problem, np.array([0, 0, 0, 1, 1]))
