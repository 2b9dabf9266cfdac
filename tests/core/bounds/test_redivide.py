"""Neighbours are divided anew to the least cost, and every rule of theirs is kept."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import assume, given, settings

from territory_planner.core import design
from territory_planner.core.bounds.exact import solve_exactly
from territory_planner.core.bounds.redivide import redivide
from territory_planner.core.checks.validation import validate_plan
from territory_planner.core.jobs.draw import EFFORTS, draw
from territory_planner.core.model.errors import Cancelled, Infeasible
from territory_planner.core.model.measures import charge, cost
from territory_planner.core.model.problem import Problem
from territory_planner.core.model.progress import Progress
from tests.core.instances import read_instance
from tests.core.planar import grid_problem, planar_problems
from tests.long import first, tries


@pytest.mark.parametrize("name", first(["AR2020", "OK2010"], 1))
def test_counties_come_to_their_proven_optimum(name):
    """Moves at the borders end up to 1.6 % above it, whatever the start."""
    problem, optimum = read_instance(name)
    drawn, _ = draw(problem, "fast", 0)
    assert cost(problem, drawn) > 1.005 * optimum
    found = redivide(problem, drawn, EFFORTS["balanced"].groups)
    assert cost(problem, found) == pytest.approx(optimum, rel=1e-6)
    assert validate_plan(problem, found) == []


@pytest.mark.parametrize("name", first(["ID2010", "AR2020", "OK2010", "NM2010", "NM2020"], 1))
def test_a_balanced_design_of_counties_is_within_half_a_percent_of_the_optimum(name):
    problem, optimum = read_instance(name)
    found = design(problem, "balanced", bounds=False).assignment
    assert cost(problem, found) < 1.005 * optimum
    assert validate_plan(problem, found) == []


@settings(max_examples=tries(30), deadline=None)
@given(planar_problems())
def test_all_rules_are_kept_and_no_plan_gets_dearer(problem: Problem):
    problem = replace(problem, center_at_unit=True, compactness=50)
    try:
        plan, _ = draw(problem, "fast", 0)
    except Infeasible:
        assume(False)
    assume(not validate_plan(problem, plan))
    found = redivide(problem, plan, 4)
    assert charge(problem, found) <= charge(problem, plan)
    assert validate_plan(problem, found) == []


def test_three_territories_are_the_whole_of_a_small_map():
    work = np.random.default_rng(3).integers(1, 9, 24)
    problem = grid_problem(4, 6, 3, work, tolerance=0.15, center_at_unit=True)
    drawn, _ = draw(problem, "fast", 0)
    found = redivide(problem, drawn, 40)
    best = solve_exactly(problem, drawn)
    assert best.proven
    assert charge(problem, found) == pytest.approx(best.cost)


def test_no_more_groups_are_divided_than_asked_for_and_cancel_reaches_each():
    problem, _ = read_instance("AR2020")
    drawn, _ = draw(problem, "fast", 0)
    assert redivide(problem, drawn, 0) is drawn
    with pytest.raises(Cancelled):
        redivide(problem, drawn, 40, Progress(is_cancelled=lambda: True))


def test_where_units_are_many_nothing_is_tried(monkeypatch):
    """Pairs of 400 units are more than the exact method is made for, and cost no time."""
    problem = grid_problem(20, 40, 2, tolerance=0.1, center_at_unit=True)
    plan = (np.arange(800) % 40 >= 20).astype(np.int32)
    monkeypatch.setattr("territory_planner.core.bounds.redivide._divided", None)
    assert redivide(problem, plan, 40) is plan
