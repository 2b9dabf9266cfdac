"""Land is cut so that every region has its share of every workload."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.spatial import Delaunay

from territory_planner.core.construct.fair_bisection import bisect_fairly
from territory_planner.core.construct.firsts import first_plans
from territory_planner.core.construct.sweeps import sweeps
from territory_planner.core.jobs.design import design
from territory_planner.core.model.graph import components, graph_from_edges, parts, subgraph
from territory_planner.core.model.measures import deviations, within_limits
from tests.core.planar import grid_problem


def city(side: int, k: int, tolerance: float = 0.05):
    """Units that count 1 each, and a second workload ten times as dense in a city in the middle."""
    row, column = np.divmod(np.arange(side * side), side) - np.array([[(side - 1) / 2]] * 2)
    dense = np.where(np.hypot(row, column) < side / 4, 6.0, 0.6)
    work = np.column_stack([np.ones(side * side), dense])
    return grid_problem(side, side, k, workload=work, tolerance=tolerance)


def test_all_territories_get_their_part_of_a_city_in_the_middle():
    problem = city(40, 16)
    made = design(problem, "fast")
    assert made.notes == ()
    assert within_limits(problem, made.assignment)
    assert len(parts(problem.graph, made.assignment)[1]) == 16


def test_regions_have_their_shares_of_both_workloads_before_any_border_moves():
    problem = city(30, 12)
    plan = bisect_fairly(problem, np.random.default_rng(0))
    assert len(parts(problem.graph, plan)[1]) == 12
    round_ones = first_plans(problem, 3, 1, np.random.default_rng(0))[0]
    assert np.abs(deviations(problem, plan)).max() < 0.35
    assert np.abs(deviations(problem, round_ones)).max() > 0.5


def test_three_workloads_and_unequal_targets_are_cut_in_proportion():
    rng = np.random.default_rng(3)
    work = np.column_stack([np.ones(900), rng.uniform(0.5, 1.5, (900, 2))])
    work[:, 1] *= np.where(np.arange(900) % 30 < 15, 1.3, 0.7)
    target = np.array([2.0, 1.0, 1.0, 1.0, 1.0])
    problem = grid_problem(30, 30, 5, workload=work, target=target, tolerance=0.1)
    plan = bisect_fairly(problem, rng)
    assert np.abs(deviations(problem, plan)).max() < 0.3


def test_a_workload_that_nothing_carries_is_no_hindrance():
    problem = grid_problem(12, 12, 4, workload=np.column_stack([np.ones(144), np.zeros(144)]))
    plan = bisect_fairly(problem, np.random.default_rng(0))
    assert np.bincount(plan).tolist() == pytest.approx([36] * 4, abs=8)


def test_what_is_swept_along_the_graph_and_what_is_not_yet_are_one_piece_each():
    position = np.random.default_rng(4).random((300, 2)) * 100
    corner = Delaunay(position).simplices
    graph = graph_from_edges(300, corner.ravel(), np.roll(corner, 1, axis=1).ravel())
    ways = sweeps(graph, position, np.ones(300))[-20:]
    for key in ways:
        order = np.argsort(key, kind="stable")
        gaps = np.flatnonzero(np.diff(key[order]) > 1e-9)
        for cut in gaps[:: max(len(gaps) // 7, 1)].tolist():
            for side in (order[: cut + 1], order[cut + 1 :]):
                assert components(subgraph(graph, np.sort(side)))[0] == 1
