"""What each number of territories gives."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from territory_planner.core.checks.issue import PARENT
from territory_planner.core.checks.rules import no_rules
from territory_planner.core.jobs.design_plan import DesignWish, design_numbers, design_plan
from territory_planner.core.jobs.judge_plan import BROKEN
from territory_planner.core.jobs.request import Request, Serving
from territory_planner.core.jobs.trials import explain_trial, explain_verdict, refused_trial
from territory_planner.core.model.errors import Infeasible
from territory_planner.core.model.reach import Reach
from tests.core.planar import grid_problem, planar_problems
from tests.long import tries

FAST = DesignWish("fast")
NAMED = DesignWish("fast", names=tuple("ABCDE"))
"""Territories stay who they are; without names they are numbered from north to south."""


def asked_for(problem, serving=None, **rules):
    return Request(
        problem=problem,
        rules=replace(no_rules(problem.n), **rules),
        serving=serving or Serving(),
        number=problem.k,
    )


def tried(problem, **asked):
    return design_plan(asked_for(problem, **asked), FAST).trial


def test_a_design_beyond_reach_is_told_from_one_within():
    problem = grid_problem(6, 6, 2)
    assert tried(problem, serving=Serving(reach=Reach(6.0))).is_within
    beyond = tried(problem, serving=Serving(reach=Reach(1.0)))
    assert not beyond.is_within
    assert "too far from the center" in explain_trial(beyond)


def test_a_refused_number_says_why():
    assert explain_trial(refused_trial(2, "No way.")) == "2 territories: No way."


def test_a_territory_across_a_parent_s_border_keeps_not_all_limits():
    # The exception pulls a unit of the east, next to it, into the territory of the west.
    parent = np.repeat([[0, 0, 1, 1]], 2, axis=0).ravel()
    problem = grid_problem(2, 4, 2, start=parent, tolerance=0.5)
    given_ = np.where(np.arange(8) == 2, 0, -1).astype(np.int32)
    done = design_plan(asked_for(problem, parent=parent, given=given_), NAMED)
    assert [each.kind for each, _ in done.judged.told] == [PARENT]
    assert not done.trial.is_within
    assert done.trial.obstacle == "0 is in 0, but has 2 of 1."


def test_what_no_plan_can_avoid_is_told_with_the_limits_that_are_kept():
    work = np.ones(24)
    work[0] = 60.0
    trial = tried(grid_problem(4, 6, 4, work, tolerance=0.1))
    assert trial.is_within
    assert explain_verdict(trial).startswith("All limits are kept that can be. No plan avoids")
    assert "its tolerance" in trial.obstacle
    even = tried(grid_problem(4, 6, 4))
    assert explain_verdict(even) == "All limits are kept."


def test_a_heavy_unit_stands_in_the_way_of_no_number():
    work = np.ones(24)
    work[0] = 60.0
    problem = grid_problem(4, 6, 1, work, tolerance=0.1)

    def ask(k, progress):
        return asked_for(grid_problem(4, 6, k, problem.workload, tolerance=0.1)), FAST

    found = design_numbers("best", 2, 4, ask)
    assert [trial.is_within for trial in found.trials] == [True, True, True]


@settings(max_examples=tries(8), deadline=None)
@given(planar_problems(), st.integers(0, 500))
def test_a_number_is_judged_as_its_plan_is(problem, seed):
    """Of parents, groups and exceptions, too: limits are kept where the verdict says so."""
    rng = np.random.default_rng(seed)
    rules = {}
    if seed % 2:
        rules["parent"] = (problem.position[:, 0] > 50).astype(int)
    if seed % 3 == 0:
        rules["given"] = np.where(
            rng.random(problem.n) < 0.1, rng.integers(0, problem.k, problem.n), -1
        ).astype(np.int32)
    try:
        done = design_plan(asked_for(replace(problem, start=None), **rules), NAMED)
    except Infeasible:
        return
    trial, judged = done.trial, done.judged
    assert trial.is_within == (judged.status != BROKEN)
    assert bool(trial.obstacle) == bool(judged.told)
    said = judged.told if trial.is_within else judged.avoidable
    assert trial.obstacle.startswith("; ".join(text for _, text in said[:2]))
    assert explain_trial(trial).endswith(explain_verdict(trial))


@pytest.mark.parametrize("share", [None, 0.25])
def test_how_far_the_cost_may_be_above_the_least_is_what_the_design_found(share):
    done = design_plan(asked_for(grid_problem(4, 6, 3)), FAST)
    assert done.trial.optimality_gap == done.stands.share
    assert done.trial.cost == done.stands.cost
