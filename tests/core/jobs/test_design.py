"""What a design promises, on random planar maps."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.spatial import Delaunay

from territory_planner.core.jobs.design import design
from territory_planner.core.model.errors import Infeasible
from territory_planner.core.model.graph import (
    Graph,
    components,
    graph_from_edges,
    parts_per_territory,
    without_edges,
)
from territory_planner.core.model.measures import cost, loads, max_deviation, within_limits
from territory_planner.core.model.problem import FROZEN, GAIN_ONLY, Problem, make_problem
from tests.core.instances import NAMES, read_instance
from tests.core.jobs.random_designs import random_problem
from tests.core.planar import grid_problem
from tests.long import long, part, tries


def planar(n: int, seed: int) -> tuple[np.ndarray, np.ndarray, Graph]:
    """Return positions (km), workloads and the Delaunay graph of random points."""
    rng = np.random.default_rng(seed)
    position = rng.random((n, 2)) * 100
    corner = Delaunay(position).simplices
    first = np.concatenate([corner[:, 0], corner[:, 1], corner[:, 2]])
    second = np.concatenate([corner[:, 1], corner[:, 2], corner[:, 0]])
    return position, rng.lognormal(3, 0.5, n), graph_from_edges(n, first, second)


def problem_of(n: int, k: int, seed: int, **wishes: object) -> Problem:
    position, workload, graph = planar(n, seed)
    return make_problem(position, workload, graph, k, **wishes)


@settings(max_examples=tries(15), deadline=None)
@given(n=st.integers(30, 200), k=st.integers(1, 8), seed=st.integers(0, 10**6))
def test_every_unit_is_in_one_of_k_connected_territories(n: int, k: int, seed: int) -> None:
    problem = problem_of(n, k, seed)
    plan = design(problem, "fast")
    assert plan.assignment.shape == (n,)
    assert (parts_per_territory(problem.graph, plan.assignment, k) == 1).all()
    assert loads(problem, plan.assignment).sum() == pytest.approx(problem.workload.sum())


def test_same_seed_same_plan() -> None:
    problem = problem_of(150, 5, 3)
    first, second = (design(problem, "fast", seed=7).assignment for _ in range(2))
    assert (first == second).all()


def test_many_small_units_meet_a_tight_tolerance() -> None:
    problem = problem_of(600, 6, 1, tolerance=0.02)
    plan = design(problem, "balanced")
    assert max_deviation(problem, plan.assignment) <= 0.02 + 1e-9
    assert plan.notes == ()


def test_a_unit_heavier_than_a_territory_gets_its_own_and_is_named() -> None:
    position, workload, graph = planar(200, 4)
    workload[17] = workload.sum() / 2
    problem = make_problem(position, workload, graph, 5, tolerance=0.1)
    plan = design(problem, "fast", names=[f"unit {i}" for i in range(200)])
    alone = plan.assignment == plan.assignment[17]
    assert "unit 17" in plan.notes[0]
    assert workload[alone].sum() - workload[17] < 0.75 * workload.sum() / 5
    others = np.delete(loads(problem, plan.assignment)[:, 0], plan.assignment[17])
    assert others.max() / others.min() < 1.25


def test_each_component_gets_the_territories_its_workload_deserves() -> None:
    position, _, graph = planar(300, 5)
    first, second, _ = graph.edges()
    west = position[:, 0] < 40
    kept = west[first] == west[second]
    parted = graph_from_edges(300, first[kept], second[kept])
    count, label = components(parted)
    problem = make_problem(position, np.ones(300), parted, 10, tolerance=0.2)
    assert count <= 10
    plan = design(problem, "fast")
    assert (parts_per_territory(parted, plan.assignment, 10) == 1).all()
    size = np.bincount(label)
    seats = [len(np.unique(plan.assignment[label == c])) for c in range(count)]
    assert np.abs(np.array(seats) - size / 30).max() <= 1


def test_more_components_than_territories_is_said_to_be_impossible() -> None:
    position = np.array([[0.0, 0], [1, 0], [5, 5], [9, 9]])
    graph = graph_from_edges(4, np.array([0]), np.array([1]))
    with pytest.raises(Infeasible) as caught:
        design(make_problem(position, np.ones(4), graph, 2))
    assert caught.value.constraint == "contiguity"


@settings(max_examples=tries(8), deadline=None)
@given(seed=st.integers(0, 10**6))
def test_locked_units_and_frozen_territories_stay(seed: int) -> None:
    position, workload, graph = planar(150, seed)
    start = design(make_problem(position, workload, graph, 5), "fast").assignment
    rng = np.random.default_rng(seed)
    locked = rng.random(150) < 0.1
    lock = np.array([FROZEN, GAIN_ONLY, 0, 0, 0], dtype=np.int8)
    uneven = workload * rng.lognormal(0, 0.5, 150)
    problem = make_problem(
        position, uneven, graph, 5, start=start, locked=locked, territory_lock=lock
    )
    plan = design(problem, "fast").assignment
    assert (plan[locked] == start[locked]).all()
    assert ((plan == 0) == (start == 0)).all()
    assert (plan[start == 1] == 1).all()
    assert (parts_per_territory(graph, plan, 5) == 1).all()


@settings(max_examples=8, deadline=None)
@given(seed=st.integers(0, 10**6))
def test_each_fixed_center_lies_in_its_own_territory(seed: int) -> None:
    position, workload, graph = planar(200, seed)
    sites = np.random.default_rng(seed).choice(200, 6, replace=False)
    problem = make_problem(position, workload, graph, center=position[sites], tolerance=0.1)
    plan = design(problem, "fast").assignment
    assert plan[sites].tolist() == list(range(6))
    assert (parts_per_territory(graph, plan, 6) == 1).all()


@pytest.mark.parametrize("name", NAMES)
def test_best_effort_proves_the_optimum_of_a_county_plan(name):
    problem, optimum = read_instance(name)
    found = design(problem, effort="best")
    assert found.proven
    assert cost(problem, found.assignment) == pytest.approx(optimum, rel=1e-6)
    assert found.bound == pytest.approx(optimum, rel=1e-6)


def test_a_design_within_limits_says_how_far_from_the_best_it_can_be():
    problem = grid_problem(12, 12, 4, tolerance=0.05)
    found = design(problem, effort="fast")
    assert found.free_bound is None
    assert 0 < found.bound <= cost(problem, found.assignment)


def test_best_effort_says_what_no_centers_at_all_could_beat():
    problem = grid_problem(20, 20, 4, tolerance=0.05)
    found = design(problem, effort="best")
    least = cost(problem, found.assignment)
    assert 0.7 * least < found.free_bound <= found.bound <= least


def test_three_criteria_that_differ_from_place_to_place_are_all_within_tolerance():
    x, y = np.divmod(np.arange(900), 30)
    waves = 1 + 0.5 * np.sin(x / 1.5) * np.sin(y / 1.5)
    noise = np.random.default_rng(0).lognormal(0.0, 0.5, 900)
    work = np.column_stack([np.ones(900), waves, noise])
    problem = grid_problem(30, 30, 9, workload=work, tolerance=0.05)
    made = design(problem, "fast")
    assert made.notes == ()
    assert max_deviation(problem, made.assignment) <= 0.05 + 1e-9
    assert (parts_per_territory(problem.graph, made.assignment, 9) == 1).all()


def test_a_lock_holds_across_land_that_does_not_touch():
    start = np.array([0, 0, 0, 1, 1, 0, 0, 0, 0, 1, 1, 1], dtype=np.int32)
    whole = grid_problem(2, 6, 2, start=start, locked=np.isin(np.arange(12), [0, 5]), tolerance=1)
    apart = replace(whole, graph=without_edges(whole.graph, np.array([2, 8]), np.array([3, 9])))
    assert design(apart, "fast").assignment[[0, 5]].tolist() == [0, 0]


@long
def test_more_effort_is_never_dearer() -> None:
    problem = problem_of(125, 4, seed=3)
    usual, best = design(problem, "balanced"), design(problem, "best")
    assert within_limits(problem, best.assignment)
    assert cost(problem, best.assignment) <= cost(problem, usual.assignment)


def test_a_note_on_limits_tells_the_excess_that_the_deviations_show():
    """Two strips apart: one fits its two territories, the other's coarse units fit no limits."""
    work = np.array([1.0] * 8 + [3.4, 2.4, 3.4])
    first = np.array([0, 1, 2, 3, 4, 5, 6, 8, 9])
    position = np.column_stack([np.arange(11.0), np.where(np.arange(11) < 8, 0.0, 9.0)])
    graph = graph_from_edges(11, first, first + 1)
    problem = make_problem(position, work, graph, 4, tolerance=0.2)
    found = design(problem, "fast")
    worst = max_deviation(problem, found.assignment)
    assert worst > 0.2
    (note,) = found.notes
    assert note.startswith("2 of 4 territories are outside of their limits by up to ")
    assert f"by up to {100 * (worst - 0.2):.2f} % of their target" in note


def test_parts_that_no_whole_number_of_territories_fits_are_told_beside_heavy_units():
    # Two strips that don't touch: one with a unit too heavy for a territory, one with 1.35 shares.
    work = np.repeat([1.0, 1.5], 20)
    work[0] = 40.0
    problem = grid_problem(2, 20, 4, work, tolerance=0.1)
    low, high, _ = problem.graph.edges()
    across = (low < 20) != (high < 20)
    problem = replace(problem, graph=without_edges(problem.graph, low[across], high[across]))
    notes = " ".join(design(problem, "fast").notes)
    assert "0 alone is heavier" in notes
    assert "carry no whole number of territories each: deviations reach −32.6 %" in notes


def test_composing_a_territory_anew_cuts_no_center_off_its_own():
    edges = "01 03 12 14 25 34 36 45 47 58 67 69 7a 8b 9a ab"
    first, second = np.array([[int(end, 16) for end in edge] for edge in edges.split()]).T
    position = np.array([[row, column] for row in range(4) for column in range(3)], dtype=float)
    problem = make_problem(
        position,
        np.ones((12, 1)),
        graph_from_edges(12, first, second),
        2,
        tolerance=0.05,
        center=position[[2, 11]] + 0.1,
        apart=np.array([[3, 4], [1, 2], [0, 2]]),
    )
    plan = design(problem, "fast").assignment
    assert parts_per_territory(problem.graph, plan, 2).tolist() == [1, 1]


@pytest.mark.parametrize("map_", part(range(8), 3))
def test_around_centers_the_seed_leads_to_other_plans_or_the_plan_is_as_good_as_proven(map_):
    n, k = ((60, 3), (150, 6), (400, 10), (250, 8))[map_ % 4]
    position = planar(n, map_)[0]
    sites = np.random.default_rng(map_).choice(n, k, replace=False)
    problem = problem_of(n, k, map_, center=position[sites], tolerance=(0.05, 0.1)[map_ // 4])
    plans = [design(problem, "fast", seed).assignment for seed in range(4)]
    assert all(within_limits(problem, plan) for plan in plans)
    if len({plan.tobytes() for plan in plans}) == 1:
        best = design(problem, "best")
        assert cost(problem, plans[0]) <= 1.006 * cost(problem, best.assignment)
        assert best.proven


@pytest.mark.parametrize("number", part([3, 17, 40, 66], 2))
def test_few_units_are_proven_by_the_least_effort(number):
    problem = replace(random_problem(number), center_at_unit=True)
    assert problem.n <= 40
    found = design(problem, "fast")
    assert found.proven
    assert found.bound == pytest.approx(cost(problem, found.assignment))


@pytest.mark.parametrize("number", part([7, 34, 82], 3))
def test_what_few_units_can_not_do_is_proven_by_the_least_effort(number):
    found = design(replace(random_problem(number), center_at_unit=True), "fast")
    assert any("this is proven" in each for each in found.notes)
