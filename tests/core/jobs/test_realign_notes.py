"""What is told of a realigned plan can be read beside it: no bound above what it moves."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from territory_planner.core.jobs.realign_notes import proof_of
from territory_planner.core.jobs.realign_wish import Measure, RealignWish
from territory_planner.core.jobs.realigned_plan import RealignedPlan
from territory_planner.core.model.graph import graph_from_edges
from territory_planner.core.model.problem import make_problem


def realigned(moved: float, plan: list[int]) -> RealignedPlan:
    graph = graph_from_edges(4, np.array([0, 1, 2]), np.array([1, 2, 3]))
    position = np.column_stack([np.arange(4.0), np.zeros(4)])
    return RealignedPlan(
        problem=make_problem(position, np.ones(4), graph, 2),
        plan=np.array(plan, dtype=np.int32),
        moves=(),
        notes=(),
        judged=None,
        moved_units=1,
        moved=moved,
        at_least=0.52,
        nearby=2.06,
        proven=False,
        curve=(),
        proof="",
        said=(),
    )


@pytest.mark.parametrize(
    ("moved", "plan", "is_told"),
    [
        (2.5, [0, 0, 1, 1], True),
        (2.0, [0, 0, 1, 1], False),  # units of it go farther than next door
        (2.0, [0, 0, 0, 1], True),  # a budget keeps it outside the limits
    ],
)
def test_a_bound_of_plans_next_door_is_told_only_where_it_is_one_of_this_plan(moved, plan, is_told):
    proof = proof_of(realigned(moved, plan), RealignWish())
    assert "any plan within the limits moves 0.52 % of the workload or more" in proof
    assert ("2.06 %" in proof) == is_told


@pytest.mark.parametrize(("at_least", "told"), [(0.004, ""), (0.014, "any moves 0.01 %")])
def test_no_plan_is_said_to_move_nothing_or_more(at_least, told):
    found = replace(realigned(0.5, [0, 0, 1, 1]), at_least=at_least, proven=True)
    proof = proof_of(found, RealignWish(most=1.0))
    assert "within the limits and the budget moves less" in proof
    assert told in proof
    assert ("or more" in proof) is bool(told)


def test_the_least_amount_is_not_written_as_none():
    measure = Measure()
    assert measure.share(0.0) == "0.00 % of the workload"
    assert measure.share(0.0049) == "less than 0.01 % of the workload"
    assert measure.share(0.005) == "0.01 % of the workload"
    assert Measure("customers").share(0.001) == "less than 0.01 % of the customers"
