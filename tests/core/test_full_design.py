"""A design of all units keeps exceptions, groups and pairs, and is judged with them."""

from __future__ import annotations

import numpy as np
import pytest

from territory_planner.core.constraints.contradictions import Called
from territory_planner.core.constraints.rules import Rules, no_rules
from territory_planner.core.errors import Infeasible
from territory_planner.core.full_design import design_in_full
from territory_planner.core.graph import parts_per_territory
from tests.core.planar import grid_problem

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
