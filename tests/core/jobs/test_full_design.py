"""A design of all units keeps exceptions, groups and pairs, and is judged with them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from territory_planner.core.checks.rules import Rules, no_rules
from territory_planner.core.jobs.design_notes import note_limits
from territory_planner.core.jobs.full_design import design_in_full
from territory_planner.core.model.errors import Infeasible
from territory_planner.core.model.graph import graph_from_edges, parts_per_territory
from territory_planner.core.model.measures import within_limits
from territory_planner.core.model.moves import Called
from territory_planner.core.model.problem import Problem, make_problem
from tests.core.planar import grid_problem
from tests.long import long, part

ROOMY = {"tolerance": 0.4}


def rules(n: int, **changed) -> Rules:
    nothing = no_rules(n)
    kept = {name: getattr(nothing, name) for name in ("given", "apart", "group", "parent")}
    return Rules(**{**kept, **changed})


def test_exceptions_groups_and_pairs_hold_together_in_one_design():
    given, group = np.full(36, -1, dtype=np.int32), np.full(36, -1, dtype=np.int32)
    given[0], group[[7, 8, 14]] = 2, 0
    asked = rules(36, given=given, group=group, apart=np.array([[20, 21]]))
    done = design_in_full(grid_problem(6, 6, 3, **ROOMY), asked, effort="fast")
    assert done.plan[0] == 2
    assert len(set(done.plan[[7, 8, 14]].tolist())) == 1
    assert done.plan[20] != done.plan[21]
    assert parts_per_territory(done.problem.graph, done.plan, 3).tolist() == [1, 1, 1]


def test_pairs_within_a_group_are_refused_by_the_groups_name():
    group = np.full(36, -1, dtype=np.int32)
    group[[7, 8]] = 0
    asked = rules(36, group=group, apart=np.array([[7, 8]]))
    called = Called(group=lambda number: "Ham")
    with pytest.raises(Infeasible, match="Ham"):
        design_in_full(grid_problem(6, 6, 3, **ROOMY), asked, called=called)


def peninsula(rows: int = 72, columns: int = 90, land: int = 30) -> Problem:
    """Return a problem whose first columns, in a third of the rows, have no workload, but centers.

    Two lie there, the outer one behind the other, and more of them wall the land in.
    """
    keep = [(r, c) for r in range(rows) for c in range(columns) if c >= land or r < rows // 3]
    position = np.array(keep)
    number = np.full((rows, columns), -1)
    number[tuple(position.T)] = np.arange(len(position))
    first = np.concatenate([number[:, :-1].ravel(), number[:-1].ravel()])
    second = np.concatenate([number[:, 1:].ravel(), number[1:].ravel()])
    both = (first >= 0) & (second >= 0)
    graph = graph_from_edges(len(position), first[both], second[both])
    wall = [(row, 32) for row in (2, 8, 14, 20)]
    inland = [(40, 60), (50, 85), (10, 60), (10, 85), (30, 45)]
    center = np.array([(10, 3), (10, 22), *wall, *inland], dtype=float)
    workload = (position[:, 1] >= land).astype(float)
    return make_problem(
        position.astype(float), workload, graph, len(center), center=center, tolerance=0.05
    )


def test_a_center_without_workload_near_it_is_passed_its_share_through_its_neighbours():
    problem = peninsula()
    done = design_in_full(problem, no_rules(problem.n), effort="fast")
    assert within_limits(problem, done.plan)
    assert parts_per_territory(problem.graph, done.plan, problem.k).tolist() == [1] * problem.k
    assert not any("outside of their limits" in note for note in done.found.notes)


@long
def test_the_notes_of_an_evened_plan_are_of_that_plan():
    problem = peninsula()
    tight = replace(problem, lower=problem.target * 0.99995, upper=problem.target * 1.00005)
    done = design_in_full(tight, no_rules(tight.n), effort="fast")
    assert not within_limits(tight, done.plan)
    assert note_limits(tight, done.plan, (), False, most=False) in done.found.notes


def crowded(seed: int, shift: float = 0.0) -> Problem:
    """Return a map whose centers crowd in a corner, each with a full or half capacity.

    A fifth of the units has no workload. `shift`: by how much workload rises here, falls there.
    """
    rng = np.random.default_rng(seed)
    work = rng.gamma(2, 1, 600) * np.where(rng.random(600) < 0.2, 0, 1)
    center = np.concatenate([rng.random((5, 2)) * [7, 8], rng.random((4, 2)) * [20, 30]])
    capacity = rng.choice([0.5, 1.0], 9)
    work = work * (1 + shift * np.sign(np.sin(np.arange(600) / 23)))
    target = (capacity / capacity.sum() * work.sum())[:, None]
    return grid_problem(20, 30, 9, work, center=center, target=target, tolerance=0.05)


@pytest.mark.parametrize("map_", part(range(3), 3))
def test_centers_that_crowd_get_their_share_with_a_plan_to_begin_with_or_without(map_: int):
    today = crowded(map_)
    plan = design_in_full(today, no_rules(today.n), effort="fast").plan
    assert within_limits(today, plan)
    later = crowded(map_, shift=0.15)
    for start in (None, plan):
        asked = replace(later, start=start)
        done = design_in_full(asked, no_rules(asked.n), effort="fast")
        assert within_limits(asked, done.plan)
        assert parts_per_territory(asked.graph, done.plan, asked.k).tolist() == [1] * asked.k
